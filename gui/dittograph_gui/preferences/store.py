"""What the window remembers of a person's choices, in one small file."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
from dittograph.errors import OutputError
from dittograph.files.whole import replace_file
from dittograph.policy.choosing import as_locked, choose_settings
from dittograph.policy.folders import settings_folder
from dittograph.policy.policy import PolicyError
from dittograph.settings import Settings

NO_PROMPT = "none"


@dataclass(slots=True)
class Preferences:
    """The remembered choices.

    Attributes:
        scheme: ``system``, ``light`` or ``dark``.
        geometry: Place and size of the window, as Qt writes it, in base 64.
        folder: The folder that was last chosen from.
        choices: How the last scan was made.
        evidence: Whether what is behind the threshold is shown beside the strip.
        goal, wrong, missed: What matters; see :class:`~dittograph_gui.evidence.wish.Wish`.
        go_on: Whether the next cluster is shown once nothing is left to decide in one.
        language: Code of the language of the window; "": that of the system.
        keep_rules: Saved lists of keep rules; see :mod:`dittograph_gui.rules.saved`.
    """

    scheme: str = "system"
    geometry: str = ""
    folder: str = ""
    choices: Settings = field(default_factory=Settings)
    evidence: bool = True
    goal: str = "few-wrong"
    wrong: int = 2
    missed: int = 2
    go_on: bool = True
    language: str = ""
    keep_rules: list[Any] = field(default_factory=list)

    @classmethod
    def load(cls) -> Preferences:
        """Read them; whatever is missing or damaged has its default.

        What the administrator has locked goes before what a person chose, and that before the
        other defaults of the administrator.
        """
        try:
            stored = json.loads(_file().read_text(encoding="utf-8"))
        except (OSError, ValueError):
            stored = {}
        fields = _fitting(cls(), stored)
        choices = stored.get("choices") if isinstance(stored, dict) else None
        fields["choices"] = as_locked(read_choices(choices))
        return cls(**fields)

    def save(self) -> None:
        """Write them; not being able to is not worth a message.

        A choice that nobody made is left out, so that a later default holds for it.
        """
        with contextlib.suppress(OutputError, PolicyError):
            default = choose_settings()
            stored = dataclasses.asdict(self)
            stored["choices"] = {
                name: value
                for name, value in stored["choices"].items()
                if value != getattr(default, name)
            }
            replace_file(_file(), json.dumps(stored, indent=1).encode())


def read_choices(stored: object) -> Settings:
    """Read what :meth:`~dittograph.settings.Settings.as_json` gave.

    What is missing, damaged or of another version is as the administrator has set it, or as built
    in. The choices of an older version have "" for the encoder's own prompt.
    """
    default = choose_settings()
    known: dict[str, Any] = {}
    for name, value in stored.items() if isinstance(stored, dict) else ():
        if hasattr(default, name) and value not in {"", None}:
            with contextlib.suppress(msgspec.ValidationError):
                known[name] = getattr(msgspec.convert({name: value}, Settings), name)
    return dataclasses.replace(default, **known)


def _file() -> Path:
    return settings_folder() / "window.json"


def _fitting(default: Any, stored: object) -> dict[str, Any]:
    """Return the stored values that have the type of the default."""
    if not isinstance(stored, dict):
        return {}
    names = (f.name for f in dataclasses.fields(default))
    return {n: stored[n] for n in names if type(stored.get(n)) is type(getattr(default, n))}
