"""Passages of plain text that was cut before: the same text is not cut into sentences again.

Cutting a large archive takes longer than finding out what is new. The passages are kept by a hash
of the text, its format and the unit, and only by a program whose rules for cutting are the same.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from dittograph import documents
from dittograph.caches.database import CacheDatabase
from dittograph.caches.folder import passage_files
from dittograph.documents.location import FIELDS
from dittograph.documents.source import Source
from dittograph.passages.passage import Passage
from dittograph.settings import Unit
from dittograph.version import __version__

Row: TypeAlias = tuple[Any, ...]  # text and the fields of a location that any passage has

_MOST_BYTES = 1 << 30
_LARGEST = 16 << 20  # characters of a text that is kept
_AT_ONCE = 200  # texts that are written together
_TABLE = "CREATE TABLE IF NOT EXISTS cuts (key BLOB PRIMARY KEY, checked INTEGER, message BLOB)"


class _Cut(msgspec.Struct, array_like=True):
    """How a text was cut: the unit, the fields that any passage has, and the passages."""

    unit: str
    fields: tuple[str, ...]
    rows: list[Row]


class KnownPassages:
    """What plain texts were cut into, on disk. A cache is never a reason to fail.

    Safe for several processes, and bounded.

    Args:
        folder: Where it is (default: in the user's cache folder).
        most_bytes: How large it may become.
    """

    def __init__(self, folder: Path | None = None, *, most_bytes: int = _MOST_BYTES) -> None:
        path = (folder or passage_files().path) / f"{_cutter()}.sqlite"
        self._database = CacheDatabase(path, (_TABLE,), private=True)
        self._most_bytes = most_bytes
        self._open: sqlite3.Connection | None = None
        self._new: list[tuple[bytes, int, bytes]] = []

    @contextmanager
    def use(self) -> Iterator[None]:
        """Keep the database open while sources are cut; then write what is new."""
        with ExitStack() as stack:
            if self._database.path.exists():  # looking for something leaves no file behind
                self._open = stack.enter_context(self._database.open())
            yield
        self._open = None
        self._save()

    def find(self, source: Source, unit: Unit) -> tuple[Unit, list[Row]] | None:
        """Return what a source was cut into before.

        Args:
            source: The source.
            unit: What was asked for, ``AUTO`` included.

        Returns:
            What its passages are, and a row for each: text and all fields of its location, in the
            order of :data:`~dittograph.documents.location.FIELDS`; None where that is not known.
        """
        key = _key(source, unit)
        if key is None or self._open is None:
            return None
        query = "SELECT checked, message FROM cuts WHERE key = ?"
        with suppress(sqlite3.Error, msgspec.MsgspecError, ValueError):
            checked, message = self._open.execute(query, (key,)).fetchone() or (None, None)
            if isinstance(message, bytes) and checked == zlib.crc32(message, zlib.crc32(key)):
                cut = msgspec.msgpack.decode(message, type=_Cut)
                places = [cut.fields.index(f) + 1 if f in cut.fields else 0 for f in FIELDS]
                return Unit(cut.unit), [
                    (row[0], *(row[place] if place else None for place in places))
                    for row in cut.rows
                ]
        return None

    def keep(self, source: Source, unit: Unit, chosen: Unit, passages: Sequence[Passage]) -> None:
        """Remember what a source was cut into.

        Args:
            source: The source.
            unit: What was asked for.
            chosen: What its passages are.
            passages: They.
        """
        key = _key(source, unit)
        if key is None:
            return
        places = [passage.location for passage in passages]
        fields = tuple(f for f in FIELDS if any(getattr(place, f) is not None for place in places))
        rows: list[Row] = [
            (passage.text, *(getattr(passage.location, field) for field in fields))
            for passage in passages
        ]
        message = msgspec.msgpack.encode(_Cut(chosen.value, fields, rows))
        self._new.append((key, zlib.crc32(message, zlib.crc32(key)), message))
        if len(self._new) >= _AT_ONCE:
            self._save()

    def _save(self) -> None:
        new, self._new = self._new, []
        if not new:
            return
        with self._database.open() as database:
            if database is not None:
                with database:
                    database.executemany("INSERT OR REPLACE INTO cuts VALUES (?, ?, ?)", new)
                    self._bound(database)

    def _bound(self, database: sqlite3.Connection) -> None:
        """Forget the oldest down to nine tenths; the file does not shrink but uses the room."""
        used = self._database.used(database)
        if used > self._most_bytes:
            (count,) = database.execute("SELECT count(*) FROM cuts").fetchone()
            surplus = int(count * (1 - 0.9 * self._most_bytes / used)) + 1
            database.execute(
                "DELETE FROM cuts WHERE rowid IN (SELECT rowid FROM cuts ORDER BY rowid LIMIT ?)",
                (surplus,),
            )


def _key(source: Source, unit: Unit) -> bytes | None:
    """Return what tells a text and how it is cut; None for what is not kept."""
    if source.path is None or source.tables or not 0 < len(source.text) <= _LARGEST:
        return None
    digest = hashlib.blake2b(f"{source.format}\0{unit.value}\0".encode(), digest_size=16)
    digest.update(source.text.encode("utf-8", "surrogatepass"))
    return digest.digest()


def _cutter() -> str:
    """Return a name for what cuts: it changes with the program, and as it is changed."""
    digest = hashlib.blake2b(__version__.encode(), digest_size=8)
    for folder in (Path(__file__).parent, *map(Path, documents.__path__)):
        for module in sorted(folder.rglob("*.py")):  # there are none in an installed program
            with suppress(OSError):
                status = module.stat()
                digest.update(f"{module} {status.st_size} {status.st_mtime_ns}".encode())
    return digest.hexdigest()
