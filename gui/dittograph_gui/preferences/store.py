"""What the window remembers of a person's choices, in one small file."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from dittograph.errors import OutputError
from dittograph.files.whole import replace_file
from dittograph.policy.folders import settings_folder
from dittograph.policy.policy import PolicyError, current
from dittograph.settings import DEFAULT_ENCODER, DEFAULT_FLOOR

NO_PROMPT = "none"


@dataclass(frozen=True, slots=True)
class Choices:
    """How to scan, by the names that the engine knows; see ``dittograph.settings.Settings``.

    A prompt is the name of one, ``NO_PROMPT``, or "" for the encoder's own default.
    """

    unit: str = "auto"
    encoder: str = DEFAULT_ENCODER
    prompt: str = ""
    device: str = "auto"
    precision: str = "auto"
    method: str = "auto"
    floor: float = DEFAULT_FLOOR

    @property
    def warm(self) -> dict[str, Any]:
        """What the engine needs to load the encoder."""
        names = ("encoder", "prompt", "device", "precision")
        wanted = {name: getattr(self, name) for name in names}
        return {name: value for name, value in wanted.items() if value}

    @classmethod
    def by_policy(cls) -> Self:
        """Return what is chosen where a person has not: the administrator's, or the built-in."""
        defaults = current().defaults
        names = (f.name for f in dataclasses.fields(cls))
        return cls(**{name: _plain(defaults[name]) for name in names if name in defaults})

    def allowed(self) -> Self:
        """Return these choices with what the administrator has locked as it has to be."""
        policy = current()
        locked = {name: _plain(policy.defaults[name]) for name in policy.locked}
        return dataclasses.replace(self, **locked)


@dataclass(slots=True)
class Preferences:
    """The remembered choices.

    Attributes:
        scheme: ``system``, ``light`` or ``dark``.
        geometry: Place and size of the window, as Qt writes it, in base 64.
        folder: The folder that was last chosen from.
        choices: How the last scan was made.
        evidence: Whether what is behind the threshold is shown beside the strip.
        goal, wrong, missed: What matters; see :class:`~dittograph_gui.judging.evidence.Wish`.
    """

    scheme: str = "system"
    geometry: str = ""
    folder: str = ""
    choices: Choices = field(default_factory=Choices)
    evidence: bool = True
    goal: str = "few-wrong"
    wrong: int = 2
    missed: int = 2

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
        default = Choices.by_policy()
        fields["choices"] = dataclasses.replace(default, **_fitting(default, choices)).allowed()
        return cls(**fields)

    def save(self) -> None:
        """Write them; not being able to is not worth a message.

        A choice that nobody made is left out, so that a later default holds for it.
        """
        with contextlib.suppress(OutputError, PolicyError):
            default = Choices.by_policy()
            stored = dataclasses.asdict(self)
            stored["choices"] = {
                name: value
                for name, value in stored["choices"].items()
                if value != getattr(default, name)
            }
            replace_file(_file(), json.dumps(stored, indent=1).encode())


def _file() -> Path:
    return settings_folder() / "window.json"


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, str) else value


def _fitting(default: Any, stored: object) -> dict[str, Any]:
    """Return the stored values that have the type of the default."""
    if not isinstance(stored, dict):
        return {}
    names = (f.name for f in dataclasses.fields(default))
    return {n: stored[n] for n in names if type(stored.get(n)) is type(getattr(default, n))}
