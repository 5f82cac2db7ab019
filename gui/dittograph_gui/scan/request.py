"""What a person asks to be scanned, and what is known about it before scanning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from dittograph.documents.reading import read_source
from dittograph.documents.registry import format_by_suffix, kinds_of_files
from dittograph.documents.walk import find_files
from dittograph.engine import messages
from dittograph.errors import InputError
from dittograph.files.names import safe_name
from dittograph.finished_scan import Scan
from dittograph.policy.choosing import choose_settings
from dittograph.policy.folders import projects_folder
from dittograph.project.project import SUFFIX
from dittograph.settings import Method, Settings

from dittograph_gui.preferences.store import read_choices

_MOST_TABLES = 20  # of a folder, that are looked into for their columns


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """Sources and choices.

    Attributes:
        paths: Files and folders.
        text: A pasted list, or None.
        reference: Files and folders that are only compared against.
        column: Column of the tables, or None.
        choices: How; its column is not used.
    """

    paths: list[str] = field(default_factory=list)
    text: str | None = None
    reference: list[str] = field(default_factory=list)
    column: str | None = None
    choices: Settings = field(default_factory=Settings)

    @classmethod
    def from_fields(cls, fields: dict[str, Any]) -> ScanRequest:
        """Read back what :meth:`fields` gave."""
        return cls(
            paths=list(fields.get("paths") or []),
            text=fields.get("text"),
            reference=list(fields.get("reference") or []),
            column=fields.get("column"),
            choices=replace(read_choices(fields), column=None),
        )

    @classmethod
    def of_scan(cls, scan: Scan) -> ScanRequest:
        """Guess the request from its outcome, where nobody remembered it."""
        settings = scan.settings
        pasted = [s.text for s in scan.sources if s.text is not None]
        return cls(
            paths=[s.path for s in scan.sources if s.path and not s.reference],
            text="\n".join(pasted) if pasted else None,
            reference=[s.path for s in scan.sources if s.path and s.reference],
            column=settings.column,
            choices=replace(
                choose_settings(),
                unit=settings.unit,
                encoder=settings.encoder,
                prompt=settings.prompt,
                method=Method.AUTO,
                floor=settings.floor,
            ),
        )

    def fields(self) -> dict[str, Any]:
        """Return what a later scan of the same needs to know, for a file."""
        return {
            **self.choices.as_json(),
            "paths": self.paths,
            "text": self.text,
            "reference": self.reference,
            "column": self.column,
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
            decisions_from=str(decisions_from) if decisions_from else None,
        )

    def missing(self) -> list[str]:
        """Return the paths that are no longer there."""
        return [p for p in (*self.paths, *self.reference) if not Path(p).exists()]

    @property
    def name(self) -> str:
        """What to call its project."""
        if not self.paths:
            return "Pasted list"
        first = Path(self.paths[0])
        more = f" and {len(self.paths) - 1} more" if len(self.paths) > 1 else ""
        return (first.stem or first.name or "Scan") + more


def new_project(name: str, now: datetime) -> Path:
    """Return a path for a new project that is not taken."""
    # Its own name may be one that only the source's file system takes, or a hidden one.
    short = safe_name(name[:60].lstrip("."), most_bytes=150)
    stem = f"{short} {now:%Y-%m-%d %H.%M}"
    path = projects_folder() / f"{stem}{SUFFIX}"
    number = 2
    while path.exists():
        path = projects_folder() / f"{stem} ({number}){SUFFIX}"
        number += 1
    return path


def file_filter() -> str:
    """Return the filters of a dialog in which files are chosen: what can be read, and all."""
    patterns = [f"*{suffix}" for _, suffixes in kinds_of_files() for suffix in suffixes]
    return f"Documents ({' '.join(patterns)});;All files (*)"


@dataclass(frozen=True, slots=True)
class Column:
    """A column that all tables have.

    Attributes:
        name: As the engine knows it.
        example: What stands in its first row.
    """

    name: str
    example: str


@dataclass(frozen=True, slots=True)
class Look:
    """What a first look at one path tells.

    Attributes:
        what: In words: "12 files", "table, 300 rows".
        tables: The columns of each table, at most a few tables.
        problem: Why it cannot be read, or "".
    """

    what: str
    tables: tuple[tuple[Column, ...], ...] = ()
    problem: str = ""


def look_at(path: str) -> Look:
    """Look at a file or folder; meant for a worker thread."""
    place = Path(path)
    if place.is_dir():
        files = [str(file) for file, _ in find_files(place).files]
        looks = [look_at(f) for f in files if _is_table(f)][:_MOST_TABLES]
        count = len(files)
        what = f"folder, {count:,} {'file' if count == 1 else 'files'}"
        return Look(what, tuple(t for look in looks for t in look.tables))
    if not place.exists():
        return Look("", problem="it does not exist")
    if not _is_table(path):
        return Look(_size(place.stat().st_size))
    try:
        tables = read_source(place, place.name).tables
    except InputError as error:
        return Look("", problem=str(error))
    rows = sum(len(table.rows) for table in tables)
    columns = tuple(
        tuple(Column(*pair) for pair in zip(table.header, table.rows[0], strict=True))
        for table in tables
    )
    return Look(f"table, {rows:,} {'row' if rows == 1 else 'rows'}", columns)


def common_columns(looks: Sequence[Look]) -> list[Column]:
    """Return the columns that every table has, in the first one's order."""
    tables = [table for look in looks for table in look.tables]
    if not tables:
        return []
    shared = set.intersection(*({c.name for c in table} for table in tables))
    return [c for c in tables[0] if c.name in shared]


def _is_table(path: str) -> bool:
    form = format_by_suffix(path)
    return form is not None and form.tabular


def _size(size: int) -> str:
    if size < 1_000_000:
        return f"{max(1, round(size / 1_000)):,} kB"
    return f"{size / 1_000_000:,.1f} MB"
