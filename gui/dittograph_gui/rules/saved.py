"""Lists of rules that a person has saved by a name, as the preferences hold them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dittograph.triage.rules import KeepRule

from dittograph_gui.rules.choice import RuleChoice

_MOST = 100


def read_saved(stored: Sequence[Any]) -> dict[str, RuleChoice]:
    """Return the saved lists by name; what is damaged or unknown is left out."""
    found: dict[str, RuleChoice] = {}
    for entry in stored:
        if isinstance(entry, dict) and isinstance(entry.get("name"), str) and entry["name"]:
            choice = _read(entry)
            if choice.ticked:
                found[entry["name"]] = choice
    return found


def with_saved(stored: Sequence[Any], name: str, choice: RuleChoice) -> list[Any]:
    """Return what is stored with a list under a name, which may have been taken."""
    entry = {
        "name": name,
        "rules": [rule.value for rule in choice.order.rules],
        "sources": list(choice.sources) if choice.by_source else [],
    }
    return [*without_saved(stored, name)[1 - _MOST :], entry]


def without_saved(stored: Sequence[Any], name: str) -> list[Any]:
    """Return what is stored without the list of that name."""
    return [
        entry for entry in stored if not (isinstance(entry, dict) and entry.get("name") == name)
    ]


def _read(entry: dict[str, Any]) -> RuleChoice:
    rules = [KeepRule(word) for word in _strings(entry.get("rules")) if word in list(KeepRule)]
    ticked = tuple(dict.fromkeys(rules))
    rest = [rule for rule in RuleChoice().rules if rule not in ticked]
    return RuleChoice((*ticked, *rest), frozenset(ticked), _strings(entry.get("sources")))


def _strings(stored: object) -> tuple[str, ...]:
    return (
        tuple(word for word in stored if isinstance(word, str)) if isinstance(stored, list) else ()
    )
