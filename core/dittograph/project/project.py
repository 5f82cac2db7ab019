"""The project file: one SQLite file with a finished scan and the editor's decisions.

A new file appears whole or not at all. Decisions are written one transaction each, so a kill at
any moment loses nothing that was decided.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from dittograph.clusters.dendrogram import Dendrogram
from dittograph.documents.location import NUMBERS
from dittograph.documents.source import Skipped
from dittograph.encoders.info import EncoderInfo
from dittograph.errors import OutputError, ProjectError
from dittograph.files.whole import not_written, whole_file
from dittograph.pairs.pair_list import Pairs
from dittograph.passages.copies import Copies
from dittograph.passages.passage_list import PassageList
from dittograph.progress import NO_PROGRESS, Progress
from dittograph.project.decisions import SCHEMA as DECISIONS_SCHEMA
from dittograph.project.decisions import Decisions, carry_over, revision
from dittograph.project.judgements import SCHEMA as JUDGEMENTS_SCHEMA
from dittograph.project.judgements import Judgements, judged
from dittograph.scan import Coverage, Scan, SourceInfo
from dittograph.settings import Device, Grouping, Method, Precision, Settings, Unit

SUFFIX = ".ditto"
APPLICATION_ID = 0x44495454  # "DITT"
SCHEMA_VERSION = 3  # 2: judgements; 3: pages, paragraphs and other places of passages
_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE sources (id INTEGER PRIMARY KEY, name TEXT, path TEXT, encoding TEXT, unit TEXT,
                      content TEXT, reference INTEGER);
CREATE TABLE skipped (source TEXT, reason TEXT);
CREATE TABLE passages (id INTEGER PRIMARY KEY, content TEXT, source INTEGER, line INTEGER,
                       first INTEGER, last INTEGER, row INTEGER, col TEXT, page INTEGER,
                       paragraph INTEGER, time INTEGER, chapter TEXT, sheet TEXT, cell TEXT,
                       part TEXT);
CREATE TABLE arrays (name TEXT, part INTEGER, dtype TEXT, data BLOB, PRIMARY KEY (name, part));
"""
# The columns of passages that hold a location, by its fields; files before schema 3 end with "col".
_PLACES = {
    "line": "line",
    "start": "first",
    "end": "last",
    "row": "row",
    "column": "col",
    **{name: name for name in ("page", "paragraph", "time", "chapter", "sheet", "cell", "part")},
}
_BLOCK = 4096  # rows read in one go
_PART = 1 << 24  # bytes of an array in one row


class Project:
    """An open project file.

    Attributes:
        path: Where it lies.
        scan: What it holds; its ``vectors`` are None.
        decisions: What the editor decided; changing them writes the file.
        judgements: What was judged of pairs; judging writes the file.
    """

    def __init__(self, path: Path, database: sqlite3.Connection) -> None:
        self.path = path
        self._database = database
        self.scan = _read_scan(database)
        _check_scan(self.scan)
        self._read_decisions()

    def _read_decisions(self) -> None:
        self.decisions = Decisions(self._database, self.scan, self.path)
        self.judgements = Judgements(self._database, self.scan, self._before_judging)
        self._version = self._data_version()

    def _before_judging(self) -> None:
        self.decisions.check_file()
        _bring_up_to_date(self._database)  # when it was opened it may have been busy

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a project file.

        Raises:
            ProjectError: It is no project, is damaged, or is from a newer Dittograph.
        """
        if not path.is_file():
            raise ProjectError(f"There is no file {path}; choose a project ({SUFFIX}).")
        database = _connect(path)
        try:
            (application,) = database.execute("PRAGMA application_id").fetchone()
            (version,) = database.execute("PRAGMA user_version").fetchone()
            _check_version(path, application, version)
            (pages,) = database.execute("PRAGMA page_count").fetchone()
            (size,) = database.execute("PRAGMA page_size").fetchone()
            if path.stat().st_size < pages * size:
                raise sqlite3.DatabaseError("its end is missing")
            if version < SCHEMA_VERSION:
                _migrate(database)
            return cls(path, database)
        except (sqlite3.Error, ValueError, KeyError, TypeError, IndexError) as error:
            database.close()
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
            # That one is of a query that does not fit the tables; others may pass.
            if isinstance(error, sqlite3.OperationalError) and code != sqlite3.SQLITE_ERROR:
                raise ProjectError(
                    f"{path} cannot be opened ({error}); try again later."
                ) from error
            reason = " ".join(str(error).split())
            raise ProjectError(
                f"{path} is damaged or is no Dittograph project ({reason})."
            ) from error
        except ProjectError:
            database.close()
            raise

    def save_as(self, path: Path) -> None:
        """Write a copy to ``path``, whole or not at all, and go on with that copy.

        Raises:
            OutputError: It cannot be written; the project stays where it was.
        """
        if path.resolve() == self.path.resolve():
            return  # every change is already in the file
        self.scan.check_no_source(path)
        with whole_file(path) as temporary, contextlib.closing(sqlite3.connect(temporary)) as copy:
            _disk_errors(self._database.backup, copy)
            _disk_errors(_bring_up_to_date, copy)
        self._database.close()
        self.path, self._database = path, _connect(path)
        self._read_decisions()

    def changed_elsewhere(self) -> bool:
        """Return whether another process has written to the file since this was asked last."""
        before, self._version = self._version, self._data_version()
        return before != self._version

    def _data_version(self) -> int:
        return int(self._database.execute("PRAGMA data_version").fetchone()[0])

    def regroup(self, *, progress: Progress = NO_PROGRESS) -> None:
        """Build the clusters anew, with what was decided to be no duplicate, and write them.

        Raises:
            ProjectError: They cannot be written; those of before are still there.
        """
        dendrograms = self.scan.with_apart(self.decisions.apart, progress=progress)
        try:
            self._database.execute("BEGIN IMMEDIATE")
            with self._database:
                _write_dendrograms(self._database, dendrograms)
        except sqlite3.Error as error:
            raise ProjectError(
                f"The clusters were not saved in {self.path} ({error}); check that the disk has "
                f"space and that the file may be written to."
            ) from error
        self.scan.dendrograms.update(dendrograms)

    def reload_clusters(self) -> None:
        """Read the clusters that another process has built anew."""
        self.scan.dendrograms.update(_read_dendrograms(self._database))

    def take_over(self, before: Project) -> None:
        """Have the decisions of another project of the same texts instead of its own.

        Raises:
            ProjectError: The clusters that follow from them cannot be written.
            sqlite3.Error: The decisions cannot be written.
        """
        apart = set(self.decisions.apart)
        _take_over(self._database, before, self.scan)
        self.decisions.refresh()
        self.judgements.refresh()
        if self.decisions.apart != apart:
            self.regroup()

    def remember_view(self, threshold: float, grouping: Grouping) -> None:
        """Have the project open at this threshold and grouping the next time."""
        settings = asdict(replace(self.scan.settings, threshold=threshold, grouping=grouping))
        with contextlib.suppress(sqlite3.Error):  # a file that is read-only opens as it was
            self._database.execute(
                "UPDATE meta SET value = ? WHERE name = 'settings'", (json.dumps(settings),)
            )

    def close(self) -> None:
        """Close the file; every decision is already in it."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create_project(path: Path, scan: Scan, *, decisions_from: Path | None = None) -> None:
    """Write a scan as a new project, whole or not at all.

    Args:
        path: Where to; an existing file is replaced.
        scan: What to write.
        decisions_from: A project whose decisions the new one takes over (may be ``path``).

    Raises:
        OutputError: It cannot be written.
        ProjectError: ``decisions_from`` is no project, and was not replaced.
    """
    scan.check_no_source(path)
    with whole_file(path) as temporary, contextlib.closing(_connect(temporary)) as database:
        _disk_errors(_write_scan, database, scan)
        there = decisions_from and decisions_from.is_file() and decisions_from.stat().st_size
        if decisions_from and there and not _undecided(decisions_from):
            with Project.open(decisions_from) as before:
                _disk_errors(_take_over, database, before, scan)
        decisions = Decisions(database, scan)
        if decisions.apart:
            dendrograms = scan.with_apart(decisions.apart)
            _disk_errors(_write_dendrograms, database, dendrograms)


def _undecided(path: Path) -> bool:
    """Return whether nothing was ever decided in a project, so that it need not be read."""
    with contextlib.closing(_connect(path)) as database, contextlib.suppress(sqlite3.Error):
        (application,) = database.execute("PRAGMA application_id").fetchone()
        counts = [
            database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in _decided_tables(database)
        ]
        return application == APPLICATION_ID and not any(counts)
    return False  # opening it will say what is wrong


def replace_project(path: Path, new: Path) -> None:
    """Put the project ``new``, which has taken over the decisions of ``path``, in its place.

    What was decided in ``path`` since is taken over too, and nothing can be decided there any
    more: an open project whose file was replaced refuses that.

    Raises:
        OutputError: It cannot be replaced; both are still there.
        ProjectError: One of the two is no project, or busy.
    """
    try:
        with contextlib.closing(_connect(path)) as database:
            database.execute("BEGIN IMMEDIATE")  # whoever wants to decide now waits
            if _revisions_of(new) != (revision(database), judged(database)):
                with Project.open(path) as before, Project.open(new) as project:
                    _disk_errors(project.take_over, before)
            if os.name == "nt":
                database.close()  # an open file cannot be replaced there
            new.replace(path)
    except OSError as error:
        raise OutputError(not_written(path, error)) from error
    except sqlite3.Error as error:
        raise ProjectError(f"{path} was not replaced ({error}); try again later.") from error


def _check_version(path: Path, application: int, version: int) -> None:
    if application != APPLICATION_ID:
        raise ProjectError(f"{path} is not a Dittograph project; choose a {SUFFIX} file.")
    if version > SCHEMA_VERSION:
        raise ProjectError(f"{path} was made by a newer Dittograph; update this one to open it.")


def _connect(path: Path) -> sqlite3.Connection:
    # The window opens a project in a worker thread and then decides from its own; calls never
    # overlap. Transactions are explicit.
    return sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)


def _disk_errors(function: Any, *arguments: Any) -> None:
    """Call; tell a full disk in SQLite's words as the OSError that it is."""
    try:
        function(*arguments)
    except sqlite3.OperationalError as error:
        raise OSError(28 if "full" in str(error) else 5, str(error)) from error


def _take_over(database: sqlite3.Connection, before: Project, scan: Scan) -> None:
    database.execute("ATTACH ? AS other", (str(before.path),))
    database.execute("BEGIN")
    for table in _decided_tables(database, "other"):
        database.execute(f"DELETE FROM {table}")  # noqa: S608
        database.execute(f"INSERT INTO {table} SELECT * FROM other.{table}")  # noqa: S608
    database.execute(
        "INSERT OR REPLACE INTO meta SELECT * FROM other.meta WHERE name IN ('revision', 'judged')"
    )
    carry_over(database, before.scan, scan)
    database.execute("COMMIT")
    database.execute("DETACH other")


def _revisions_of(path: Path) -> tuple[int, int]:
    with contextlib.closing(_connect(path)) as database:
        return revision(database), judged(database)


def _decided_tables(database: sqlite3.Connection, schema: str = "main") -> list[str]:
    """Return the tables that hold what a person decided; older files lack some."""
    found = database.execute(f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table'")  # noqa: S608
    there = {name for (name,) in found}
    return [table for table in ("marks", "apart", "history", "judgements") if table in there]


def _migrate(database: sqlite3.Connection) -> None:
    """Bring a file of an older version up to date, unless it is busy or may only be read."""
    with contextlib.suppress(sqlite3.OperationalError):
        database.execute("BEGIN IMMEDIATE")
        try:
            _bring_up_to_date(database)
            database.execute("COMMIT")
        except sqlite3.Error:
            database.execute("ROLLBACK")
            raise


def _bring_up_to_date(database: sqlite3.Connection) -> None:
    """Give a file of an older version, within a transaction, what it lacks."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version < SCHEMA_VERSION:  # no other process was quicker
        if version < 2:
            database.execute(JUDGEMENTS_SCHEMA)
        there = {row[1] for row in database.execute("PRAGMA table_info(passages)")}
        for column in _PLACES.values():
            if column not in there:
                kind = "INTEGER" if column in NUMBERS else "TEXT"
                database.execute(f"ALTER TABLE passages ADD COLUMN {column} {kind}")
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _write_scan(database: sqlite3.Connection, scan: Scan) -> None:
    database.executescript(_SCHEMA + DECISIONS_SCHEMA + JUDGEMENTS_SCHEMA)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    database.execute("BEGIN")
    meta = {
        "settings": asdict(scan.settings),
        "encoder": asdict(scan.encoder),
        "coverage": asdict(scan.coverage),
        "chance": scan.chance,
        "common": sorted(scan.common),
    }
    database.executemany(
        "INSERT INTO meta VALUES (?, ?)",
        [(name, json.dumps(value)) for name, value in meta.items()],
    )
    database.executemany(
        "INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (i, s.name, _path_cell(s.path), s.encoding, s.unit, s.text, int(s.reference))
            for i, s in enumerate(scan.sources)
        ],
    )
    database.executemany(
        "INSERT INTO skipped VALUES (?, ?)", [(s.source, s.reason) for s in scan.skipped]
    )
    database.executemany(
        f"INSERT INTO passages (id, content, source, {', '.join(_PLACES.values())}) "  # noqa: S608
        f"VALUES (?, ?, ?{', ?' * len(_PLACES)})",
        (
            (i, p.text, p.source, *(getattr(p.location, field) for field in _PLACES))
            for i, p in enumerate(scan.passages)
        ),
    )
    arrays: dict[str, NDArray[Any]] = {
        "copies.text": scan.copies.text,
        "copies.first": scan.copies.first,
        "copies.count": scan.copies.count,
        "copies.hashes": np.frombuffer(b"".join(scan.copies.hashes), dtype=np.uint8),
        "truncated": scan.truncated,
        "pairs.a": scan.pairs.a,
        "pairs.b": scan.pairs.b,
        "pairs.similarity": scan.pairs.similarity,
        "kinds": scan.kinds,
        "differences": scan.differences,
    }
    for name, array in arrays.items():
        _write_array(database, name, array)
    _write_dendrograms(database, scan.dendrograms)
    database.execute("COMMIT")


def _path_cell(path: str | None) -> str | bytes | None:
    """Return a path as SQLite can hold it: bytes where a name of the file system is no UTF-8."""
    if path is None:
        return None
    name = os.fsencode(path)
    with contextlib.suppress(UnicodeDecodeError):
        return name.decode()
    return name


def _read_scan(database: sqlite3.Connection) -> Scan:
    rows = database.execute(
        "SELECT name, value FROM meta WHERE name NOT IN ('revision', 'judged')"  # only counted
    )
    meta = {name: json.loads(value) for name, value in rows}
    settings, encoder = meta["settings"], meta["encoder"]
    hashes = _read_array(database, "copies.hashes").tobytes()
    fields = _places(database)
    columns = ", ".join(_PLACES[field] for field in fields)
    passages = database.execute(
        f"SELECT content, source, {columns} FROM passages ORDER BY id"  # noqa: S608
    )
    return Scan(
        settings=Settings(
            unit=Unit(settings["unit"]),
            column=settings["column"],
            encoder=settings["encoder"],
            device=Device(settings["device"]),
            precision=Precision(settings["precision"]),
            method=Method(settings["method"]),
            grouping=Grouping(settings["grouping"]),
            floor=settings["floor"],
            threshold=settings["threshold"],
            prompt=settings.get("prompt"),
        ),
        encoder=EncoderInfo(
            name=encoder["name"],
            fingerprint=encoder["fingerprint"],
            dimension=encoder["dimension"],
            max_tokens=encoder["max_tokens"],
            device=Device(encoder["device"]),
            precision=Precision(encoder["precision"]),
            prompt=encoder.get("prompt", ""),
            notes=tuple(encoder.get("notes", ())),
        ),
        coverage=Coverage(**meta["coverage"]),
        sources=[
            SourceInfo(
                name, path and os.fsdecode(path), encoding, Unit(unit), content, bool(reference)
            )
            for name, path, encoding, unit, content, reference in database.execute(
                "SELECT name, path, encoding, unit, content, reference FROM sources ORDER BY id"
            )
        ],
        skipped=[Skipped(*row) for row in database.execute("SELECT source, reason FROM skipped")],
        passages=PassageList(_blocks(passages), fields),
        copies=Copies(
            text=_read_array(database, "copies.text"),
            first=_read_array(database, "copies.first"),
            count=_read_array(database, "copies.count"),
            hashes=[hashes[i : i + 16] for i in range(0, len(hashes), 16)],
        ),
        truncated=_read_array(database, "truncated"),
        pairs=Pairs(
            _read_array(database, "pairs.a"),
            _read_array(database, "pairs.b"),
            _read_array(database, "pairs.similarity"),
        ),
        kinds=_read_array(database, "kinds"),
        differences=_read_array(database, "differences"),
        dendrograms=_read_dendrograms(database),
        chance=meta["chance"],
        common=frozenset(meta.get("common", ())),
    )


def _places(database: sqlite3.Connection) -> list[str]:
    """Return the fields of locations that a file has columns for; an older one lacks some."""
    there = {row[1] for row in database.execute("PRAGMA table_info(passages)")}
    return [field for field, column in _PLACES.items() if column in there]


def _blocks(rows: sqlite3.Cursor) -> Iterator[list[Any]]:
    while block := rows.fetchmany(_BLOCK):
        yield block


def _check_scan(scan: Scan) -> None:
    """Make sure that passages, texts and sources point at one another."""
    copies, texts = scan.copies, len(scan.copies.hashes)
    fits = (
        len(scan.passages) == len(copies.text)
        and len(copies.first) == len(copies.count) == texts
        and 0 <= copies.text.min(initial=0) <= copies.text.max(initial=-1) < texts
        and np.array_equal(np.bincount(copies.text, minlength=texts), copies.count)
        and set(np.unique(scan.source_of).tolist()) <= set(range(len(scan.sources)))
    )
    if not fits:
        raise ValueError("its passages do not fit together")


def _write_dendrograms(
    database: sqlite3.Connection, dendrograms: dict[Grouping, Dendrogram]
) -> None:
    for grouping, dendrogram in dendrograms.items():
        for field in Dendrogram.array_names():
            _write_array(database, f"{grouping}.{field}", getattr(dendrogram, field))


def _read_dendrograms(database: sqlite3.Connection) -> dict[Grouping, Dendrogram]:
    dendrograms = {}
    for grouping in Grouping:
        arrays = {f: _read_array(database, f"{grouping}.{f}") for f in Dendrogram.array_names()}
        dendrograms[grouping] = Dendrogram(texts=len(arrays["order"]), **arrays)
    return dendrograms


def _write_array(database: sqlite3.Connection, name: str, array: NDArray[Any]) -> None:
    data = memoryview(array.tobytes())
    database.execute("DELETE FROM arrays WHERE name = ?", (name,))
    database.executemany("INSERT INTO arrays VALUES (?, ?, ?, ?)", _parts(name, array.dtype, data))


def _parts(
    name: str, dtype: np.dtype[Any], data: memoryview
) -> Iterable[tuple[str, int, str, memoryview]]:
    for part, begin in enumerate(range(0, max(len(data), 1), _PART)):
        yield name, part, dtype.newbyteorder("<").str, data[begin : begin + _PART]


def _read_array(database: sqlite3.Connection, name: str) -> NDArray[Any]:
    rows = database.execute(
        "SELECT dtype, data FROM arrays WHERE name = ? ORDER BY part", (name,)
    ).fetchall()
    if not rows:
        raise sqlite3.DatabaseError(f"its part “{name}” is missing")
    return np.frombuffer(bytearray().join(data for _, data in rows), dtype=rows[0][0])
