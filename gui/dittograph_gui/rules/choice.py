"""Which rules are chosen and in which order, and the order of sources: no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from dittograph.finished_scan import SourceInfo
from dittograph.triage.rules import KeepOrder, KeepRule

from dittograph_gui.language.words import tr

WORDS = {
    KeepRule.SOURCE: tr("By the order of sources"),
    KeepRule.REFERENCE: tr("Texts of the reference"),
    KeepRule.LONGEST: tr("The longest text"),
    KeepRule.SHORTEST: tr("The shortest text"),
    KeepRule.FIRST: tr("The first text"),
    KeepRule.LAST: tr("The last text"),
    KeepRule.NEWEST: tr("From the newest file"),
    KeepRule.MOST_COMPLETE: tr("The most complete table row"),
    KeepRule.FEWEST_DIFFERENCES: tr("Differs least from the others"),
}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """All rules in the order of a person's list, some of them ticked.

    Attributes:
        rules: Every rule once.
        ticked: Those that count.
        sources: Sources or folders, the preferred first; those that are not named come last.
    """

    rules: tuple[KeepRule, ...] = (KeepRule.LONGEST, *(r for r in KeepRule if r != "longest"))
    ticked: frozenset[KeepRule] = frozenset({KeepRule.LONGEST})
    sources: tuple[str, ...] = ()

    @property
    def order(self) -> KeepOrder:
        """What counts."""
        rules = tuple(rule for rule in self.rules if rule in self.ticked)
        return KeepOrder(rules, self.sources if KeepRule.SOURCE in rules else ())

    @property
    def by_source(self) -> bool:
        """Whether the order of sources counts."""
        return KeepRule.SOURCE in self.ticked

    def fitting(self, names: Sequence[str]) -> RuleChoice:
        """Return the same for a collection with these sources or folders."""
        there = set(names)
        known = [name for name in self.sources if name in there]
        rest = [name for name in names if name not in set(known)]
        return replace(self, sources=(*known, *rest))


def places_of(sources: Sequence[SourceInfo]) -> list[str]:
    """Return what sources are put in order by: their folders if there are several, or the files.

    The reference is left out: a rule of its own prefers it.
    """
    names = [source.name for source in sources if not source.reference]
    folders = list(dict.fromkeys(name.rpartition("/")[0] for name in names))
    return folders if len(folders) > 1 and all(folders) else list(dict.fromkeys(names))


def moved(items: Sequence[T], place: int, to: int) -> list[T]:
    """Return items with one of them in another place."""
    rest = [*items[:place], *items[place + 1 :]]
    to = min(max(to, 0), len(rest))
    return [*rest[:to], items[place], *rest[to:]]
