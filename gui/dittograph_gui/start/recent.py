"""The projects that were open lately, and how each was scanned."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from dittograph.errors import OutputError
from dittograph.files.whole import replace_file
from dittograph.policy.folders import settings_folder

from dittograph_gui.language.dates import day
from dittograph_gui.language.words import tr

_MOST = 12


@dataclass(frozen=True, slots=True)
class Recent:
    """One project.

    Attributes:
        path: Its file.
        texts: How many texts it holds.
        opened: When it was last open, ISO 8601.
        request: What was asked of the engine to make it, for a rescan; empty if not known.
    """

    path: str
    texts: int
    opened: str
    request: dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The project's name."""
        return Path(self.path).stem

    def when(self, now: datetime) -> str:
        """Say when it was open: "today, 14:05", "yesterday", "3 May 2026"."""
        then = datetime.fromisoformat(self.opened)
        days = (now.date() - then.date()).days
        if days == 0:
            return tr("today, {then:%H:%M}", then=then)
        return tr("yesterday") if days == 1 else day(then)


class RecentProjects:
    """The list of them, the latest first, kept in a file that all windows share."""

    def __init__(self) -> None:
        self.entries: list[Recent] = []
        self._reread()

    def _reread(self) -> None:
        """Take up what other windows have put there; what cannot be read now stays as it is."""
        try:
            stored = json.loads(_file().read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        self.entries = []
        for entry in stored if isinstance(stored, list) else ():
            with contextlib.suppress(ValueError, TypeError, LookupError):
                self.entries.append(_read(entry))

    def find(self, path: Path) -> Recent | None:
        """Return what is remembered of a project."""
        return next((e for e in self.entries if e.path == str(path)), None)

    def add(self, path: Path, texts: int, request: dict[str, Any] | None = None) -> None:
        """Put a project first; without ``request`` what is remembered of it stays."""
        self._reread()
        known = self.find(path)
        if request is None:
            request = known.request if known else {}
        now = datetime.now().isoformat(timespec="seconds")
        others = [e for e in self.entries if e is not known]
        self.entries = [Recent(str(path), texts, now, request), *others][:_MOST]
        self._save()

    def remove(self, path: str) -> None:
        """Forget a project; its file stays."""
        self._reread()
        self.entries = [e for e in self.entries if e.path != path]
        self._save()

    def clear(self) -> None:
        """Forget all."""
        self.entries = []
        self._save()

    def _save(self) -> None:
        with contextlib.suppress(OutputError):
            entries = [dataclasses.asdict(e) for e in self.entries]
            replace_file(_file(), json.dumps(entries, indent=1).encode())


def _read(entry: dict[str, Any]) -> Recent:
    """Return one entry; what another version has written besides is not for us."""
    datetime.fromisoformat(entry["opened"])
    request = entry.get("request")
    return Recent(
        str(entry["path"]),
        int(entry["texts"]),
        entry["opened"],
        request if isinstance(request, dict) else {},
    )


def _file() -> Path:
    return settings_folder() / "recent.json"
