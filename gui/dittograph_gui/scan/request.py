"""What a person asks to be scanned, and what is known about it before scanning."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from dittograph.documents.registry import kinds_of_files
from dittograph.engine import messages
from dittograph.files.names import safe_name
from dittograph.finished_scan import Scan
from dittograph.policy.choosing import choose_settings
from dittograph.policy.folders import projects_folder
from dittograph.project.project import SUFFIX
from dittograph.settings import Method, Settings

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import capital, tr
from dittograph_gui.preferences.store import read_choices

# By what a person looks for; a kind of which none is here has a line of its own.
_GROUPS = {
    tr("Text"): {".txt", ".md"},
    tr("Word processing"): {".docx", ".odt", ".rtf"},
    tr("PDF"): {".pdf"},
    tr("Web pages and e-books"): {".html", ".epub"},
    tr("Presentations"): {".pptx", ".odp"},
    tr("Tables and data"): {".csv", ".xlsx", ".ods", ".json", ".jsonl"},
    tr("Subtitles"): {".srt", ".vtt"},
    tr("Translations"): {".po", ".xliff", ".xlf", ".tmx"},
    tr("Mail"): {".eml", ".mbox"},
    tr("Archives"): {".zip"},
}


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """Sources and choices.

    Attributes:
        paths: Files and folders.
        text: A pasted list, or None.
        reference: Files and folders that are only compared against.
        column: Column of the tables, or None.
        encodings: The codecs of single texts, by their absolute paths.
        choices: How; its column is not used.
        chosen: Names of the similarities in ``choices`` that a person chose, whatever they are.
    """

    paths: list[str] = field(default_factory=list)
    text: str | None = None
    reference: list[str] = field(default_factory=list)
    column: str | None = None
    encodings: dict[str, str] = field(default_factory=dict)
    choices: Settings = field(default_factory=Settings)
    chosen: tuple[str, ...] = ()

    @classmethod
    def from_fields(cls, fields: dict[str, Any]) -> ScanRequest:
        """Read back what :meth:`fields` gave."""
        return cls(
            paths=list(fields.get("paths") or []),
            text=fields.get("text"),
            reference=list(fields.get("reference") or []),
            column=fields.get("column"),
            encodings=dict(fields.get("encodings") or {}),
            choices=replace(read_choices(fields), column=None),
            chosen=tuple(fields.get("chosen") or ()),
        )

    @classmethod
    def of_scan(cls, scan: Scan) -> ScanRequest:
        """Guess the request from its outcome, where nobody remembered it."""
        settings, usual = scan.settings, choose_settings()
        pasted = [s.text for s in scan.sources if s.text is not None]
        return cls(
            paths=_once(s.path for s in scan.sources if not s.reference),
            text="\n".join(pasted) if pasted else None,
            reference=_once(s.path for s in scan.sources if s.reference),
            column=settings.column,
            # What is neither a guess nor Unicode was chosen, or said by the file itself.
            encodings={
                s.path: s.encoding
                for s in scan.sources
                if s.path and s.encoding and not (s.guessed or s.encoding.startswith("utf"))
            },
            choices=replace(
                usual,
                unit=settings.unit,
                encoding=settings.encoding,
                everything=settings.everything,
                encoder=settings.encoder,
                prompt=settings.prompt,
                method=Method.AUTO,
                # One that went by the encoder goes by it again.
                floor=usual.floor if settings.floor == scan.scale.floor else settings.floor,
            ),
            chosen=() if settings.floor == scan.scale.floor else ("floor",),
        )

    def fields(self) -> dict[str, Any]:
        """Return what a later scan of the same needs to know, for a file."""
        return {
            **self.choices.as_json(),
            "paths": self.paths,
            "text": self.text,
            "reference": self.reference,
            "column": self.column,
            "encodings": self.encodings,
            "chosen": list(self.chosen),
        }

    def message(self, output: Path, decisions_from: Path | None = None) -> messages.Scan:
        """Return what the engine is asked.

        Args:
            output: The project file to write.
            decisions_from: A project whose decisions are carried over.
        """
        return messages.Scan(
            settings=replace(self.choices, column=self.column),
            output=str(output),
            paths=tuple(self.paths),
            text=self.text,
            reference=tuple(self.reference),
            encodings=self.encodings,
            decisions_from=str(decisions_from) if decisions_from else None,
            chosen=self.chosen,
        )

    def missing(self) -> list[str]:
        """Return the paths that are no longer there."""
        return [p for p in (*self.paths, *self.reference) if not Path(p).exists()]

    def without(self, missing: Collection[str]) -> ScanRequest:
        """Return the same request without some of its paths."""
        return replace(
            self,
            paths=[path for path in self.paths if path not in missing],
            reference=[path for path in self.reference if path not in missing],
        )

    def moved(self, places: Mapping[str, str]) -> ScanRequest:
        """Return the same request with its files and folders where they are now.

        Args:
            places: The path now of each file that was found again, by its path before.
        """
        return replace(
            self,
            paths=[_moved(path, places) for path in self.paths],
            reference=[_moved(path, places) for path in self.reference],
            encodings={places.get(path, path): codec for path, codec in self.encodings.items()},
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left to scan."""
        return not self.paths and self.text is None

    @property
    def name(self) -> str:
        """What to call its project."""
        if not self.paths:
            return tr("Pasted list")
        first = Path(self.paths[0])
        name = first.stem or first.name or tr("Scan")
        more = len(self.paths) - 1
        return tr("{name} and {more} more", name=name, more=more) if more else name


def _moved(path: str, places: Mapping[str, str]) -> str:
    """Return where a file, or a folder of files that were found again, is now."""
    if path in places:
        return places[path]
    folder = Path(path).parts
    for before, now in places.items():
        old, new = Path(before).parts, Path(now).parts
        inside = old[len(folder) :]
        if old[: len(folder)] == folder and new[-len(inside) :] == inside:
            return str(Path(*new[: -len(inside)]))
    return path


def _once(paths: Iterable[str | None]) -> list[str]:
    """Return each path once: one archive holds many sources."""
    return list(dict.fromkeys(filter(None, paths)))


def new_project(name: str, now: datetime) -> Path:
    """Return a path for a new project, and take it with an empty file.

    A scan takes a while: without that, two windows could give the same path to two projects, and
    the later one would take the place of decisions. :func:`release_project` gives it free.
    """
    # Its own name may be one that only the source's file system takes, or a hidden one.
    short = safe_name(name[:60].lstrip("."), most_bytes=150)
    stem = f"{short} {now:%Y-%m-%d %H.%M}"
    path = projects_folder() / f"{stem}{SUFFIX}"
    number = 2
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    while not _taken(path):
        path = projects_folder() / f"{stem} ({number}){SUFFIX}"
        number += 1
    return path


def _taken(path: Path) -> bool:
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    except OSError:
        return not path.exists()  # saving the project will say what is wrong
    return True


def release_project(path: Path) -> None:
    """Give a path of :func:`new_project` free where nothing was saved there."""
    with contextlib.suppress(OSError):
        if not path.stat().st_size:
            path.unlink()


def file_filter() -> str:
    """Return the filters of a dialog in which files are chosen: all that can be read, groups."""
    groups: dict[str, list[str]] = {name: [] for name in _GROUPS}
    for title, suffixes in kinds_of_files():
        group = next((g for g, known in _GROUPS.items() if not known.isdisjoint(suffixes)), "")
        groups.setdefault(group or capital(from_core(title)), []).extend(suffixes)
    named = {name: [f"*{s}" for s in suffixes] for name, suffixes in groups.items() if suffixes}
    every = {tr("All documents"): [one for patterns in named.values() for one in patterns]}
    filters = {**every, **named, tr("All files"): ["*"]}
    return ";;".join(f"{name} ({' '.join(patterns)})" for name, patterns in filters.items())
