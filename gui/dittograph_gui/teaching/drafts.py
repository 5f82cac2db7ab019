"""An encoder that was taught and awaits a decision, remembered over the end of the program."""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
from dittograph.engine.messages import Taught
from dittograph.errors import OutputError
from dittograph.files.whole import replace_file
from dittograph.policy.folders import settings_folder

_writing = threading.Lock()
_decided: set[str] = set()  # their folders, which are never used again


@dataclass(frozen=True, slots=True)
class Draft:
    """What the window needs to show it again.

    Attributes:
        answer: What the engine said when the teaching ended.
        encoder: The encoder that learned, as the engine knows it.
        pairs: The file of pairs it learned from, or None.
        project: The project whose decisions it learned from, or None.
    """

    answer: Taught
    encoder: str
    pairs: str | None = None
    project: str | None = None

    @property
    def name(self) -> str:
        """What it is to be called."""
        return self.answer.name

    @property
    def folder(self) -> str:
        """Its folder."""
        return self.answer.draft

    def save(self) -> None:
        """Remember it; not being able to leaves it to this run of the program."""
        with _writing, contextlib.suppress(OutputError):
            if self.folder not in _decided:
                replace_file(_file(), json.dumps(msgspec.to_builtins(self)).encode())

    def forget(self) -> None:
        """Know that it was decided, even if another thread is only now about to save it."""
        with _writing, contextlib.suppress(OSError):
            _decided.add(self.folder)
            _file().unlink(missing_ok=True)


def load_draft() -> Draft | None:
    """Return the one that awaits a decision, if its folder is still there."""
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
        draft = msgspec.convert(stored, Draft)
        there = bool(draft.folder) and Path(draft.folder).is_dir()
        if draft.pairs and not Path(draft.pairs).is_file():
            draft = replace(draft, pairs=None)
    except (OSError, ValueError):  # msgspec's own error is a ValueError
        return None
    return draft if there else None


def _file() -> Path:
    return settings_folder() / "draft.json"
