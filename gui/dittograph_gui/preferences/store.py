"""What the window remembers of a person's choices, in one small file."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
from dittograph.errors import OutputError
from dittograph.files.whole import replace_file
from dittograph.policy.choosing import as_locked, choose_settings
from dittograph.policy.folders import settings_folder
from dittograph.policy.policy import PolicyError
from dittograph.settings import Settings, Unit

NO_PROMPT = "none"
SMALLEST, LARGEST = 80, 200  # percent of the system's size of letters


@dataclass(frozen=True, slots=True)
class EncoderDefaults:
    """What a new scan with an encoder begins with.

    Attributes:
        unit: What texts are compared by; None: as in the last scan.
        threshold: The similarity that is shown first; None: as the encoder's scale says.
    """

    unit: Unit | None = None
    threshold: float | None = None


@dataclass(slots=True)
class Preferences:
    """The remembered choices.

    Attributes:
        scheme: ``system``, ``light`` or ``dark``.
        geometry: Place and size of the window, as Qt writes it, in base 64.
        folder: The folder that was last chosen from.
        size: How large the letters are, in percent of the system's, 80..200.
        choices: How the last scan was made.
        chosen: Names of the similarities in ``choices`` that a person chose, whatever they are.
        by_encoder: What a new scan begins with, by the encoder's name or folder; see
            :class:`EncoderDefaults`.
        evidence: Whether what is behind the threshold is shown beside the strip.
        goal, wrong, missed: What matters; see :class:`~dittograph_gui.evidence.wish.Wish`.
        go_on: Whether the next cluster is shown once nothing is left to decide in one.
        fold: Whether identical texts of two documents are one row of the list.
        language: Code of the language of the window; "": that of the system.
        keep_rules: Saved lists of keep rules; see :mod:`dittograph_gui.rules.saved`.
    """

    scheme: str = "system"
    geometry: str = ""
    folder: str = ""
    size: int = 100
    choices: Settings = field(default_factory=Settings)
    chosen: list[Any] = field(default_factory=list)
    by_encoder: dict[str, Any] = field(default_factory=dict)
    evidence: bool = True
    goal: str = "few-wrong"
    wrong: int = 2
    missed: int = 2
    go_on: bool = True
    fold: bool = True
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
        loaded = cls(**fields)
        loaded.size = min(max(loaded.size, SMALLEST), LARGEST)
        return loaded

    def remember(self, choices: Settings, chosen: Sequence[str]) -> None:
        """Remember how a scan was made.

        Args:
            choices: The settings.
            chosen: Names of the similarities in them that were chosen, whatever they are. A
                threshold that is the default of the encoder follows that, should it change.
        """
        if choices.threshold == self.defaults_of(choices.encoder).threshold:
            chosen = [name for name in chosen if name != "threshold"]
            choices = dataclasses.replace(choices, threshold=choose_settings().threshold)
        self.choices, self.chosen = choices, list(chosen)

    def defaults_of(self, encoder: str) -> EncoderDefaults:
        """Return what a new scan with an encoder begins with; what is damaged is left out."""
        stored = self.by_encoder.get(encoder)
        with contextlib.suppress(msgspec.ValidationError):
            found = msgspec.convert(stored or {}, EncoderDefaults)
            if found.threshold is None or -1 <= found.threshold <= 1:
                return found
        return EncoderDefaults()

    def set_defaults(self, encoder: str, defaults: EncoderDefaults) -> None:
        """Choose what a new scan with an encoder begins with."""
        stored = {
            name: value for name, value in dataclasses.asdict(defaults).items() if value is not None
        }
        self.by_encoder.pop(encoder, None)
        if stored:
            self.by_encoder[encoder] = stored

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
                if value != getattr(default, name) or name in self.chosen
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
