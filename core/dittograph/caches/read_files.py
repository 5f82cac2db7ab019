"""What was read of files, so that a file that has not changed is not read again."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from dittograph.caches.database import CacheDatabase
from dittograph.caches.folder import read_files

_MOST_BYTES = 2 << 30
_LARGEST = 64 << 20  # bytes of what was read of one file; what is larger is read again
_SETTLED = 2.0  # seconds after which a change shows in a file's time, whatever the file system
_ASK_AT_ONCE = 500
_TABLES = (
    "CREATE TABLE IF NOT EXISTS contents (key BLOB PRIMARY KEY, name TEXT, size INTEGER, used REAL, checked INTEGER, message BLOB)",  # noqa: E501
    "CREATE TABLE IF NOT EXISTS files (look BLOB PRIMARY KEY, checksum TEXT, seen REAL)",
    "CREATE INDEX IF NOT EXISTS sizes ON contents (size)",
    "CREATE INDEX IF NOT EXISTS uses ON contents (used)",
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was read of a file.

    Attributes:
        name: What the file was called then.
        parts: The message that says what was read.
    """

    name: str
    parts: list[bytes]


@dataclass(frozen=True, slots=True)
class NewlyRead:
    """A file that was just read.

    Attributes:
        path: Where it is.
        before: What the file system said of it before it was read.
        checksum: Of the bytes that were read.
        way: How they were read: the options, and what its name ends in.
        kept: What was read.
    """

    path: Path
    before: os.stat_result
    checksum: str
    way: bytes
    kept: Kept

    @property
    def room(self) -> int:
        """How many bytes it takes."""
        return sum(map(len, self.kept.parts))


class ReadFiles:
    """What was read of files, by their bytes, on disk; and the bytes by what a file looks like.

    A file is known again without being opened by its place, number, size and times; then by its
    checksum. Neither is trusted beyond reason: a file that was changed within the last seconds may
    change again without another time, and where the clock went backwards times prove nothing.

    Safe for several processes, and bounded. A cache that cannot be used costs only time.

    Args:
        reader: What reads files; another one does not use what this one has read.
        folder: Where the cache is (default: in the user's cache folder).
        most_bytes: How large it may become.
        clock: Seconds since 1970.
    """

    def __init__(
        self,
        reader: str,
        folder: Path | None = None,
        *,
        most_bytes: int | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        path = (folder or read_files().path) / f"{reader}.sqlite"
        self._database = CacheDatabase(path, _TABLES, private=True)
        self._most_bytes = _MOST_BYTES if most_bytes is None else most_bytes
        self._clock = clock or time.time

    def checksums(self, files: Sequence[tuple[Path, os.stat_result]]) -> list[str | None]:
        """Return the checksum of each file that has not changed since it was read."""
        looks = [_look(path, status) for path, status in files]
        now = self._clock()
        found: dict[bytes, str] = {}
        for begin in range(0, len(looks), _ASK_AT_ONCE):
            part = looks[begin : begin + _ASK_AT_ONCE]
            marks = ",".join("?" * len(part))
            query = f"SELECT look, checksum FROM files WHERE look IN ({marks}) AND seen <= ?"  # noqa: S608
            found.update(self._rows(query, (*part, now)))
        return [found.get(look) for look in looks]

    def sizes(self) -> set[int]:
        """Return the sizes of the files that are known, whatever they are called now."""
        return {size for (size,) in self._rows("SELECT DISTINCT size FROM contents", ())}

    @contextmanager
    def loading(self) -> Iterator[Callable[[str, bytes], Kept | None]]:
        """Give a function that returns what was read of a file, or None.

        It takes the checksum of the file, and the way in which it is read.
        """
        with ExitStack() as stack:
            database = None
            if self._database.path.exists():  # looking for something leaves no file behind
                database = stack.enter_context(self._database.open())
            yield lambda checksum, way: _load(database, _key(checksum, way))

    def save(self, files: Sequence[NewlyRead]) -> None:
        """Keep what was read; a full cache forgets what was not used for the longest time."""
        now = self._clock()
        looks, contents = [], []
        for file in files:
            if file.room > _LARGEST:
                continue
            key = _key(file.checksum, file.way)
            message = msgspec.msgpack.encode(file.kept.parts)
            checked = zlib.crc32(message, zlib.crc32(key))
            size = file.before.st_size
            contents.append((key, file.kept.name, size, now, checked, message))
            if self.settled(file.path, file.before):
                looks.append((_look(file.path, file.before), file.checksum, now))
        with self._database.open() as database:
            if database is not None and contents:
                with database:
                    database.executemany(
                        "INSERT OR REPLACE INTO contents VALUES (?, ?, ?, ?, ?, ?)", contents
                    )
                    database.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", looks)
                    self._bound(database)

    def use(self, keys: Sequence[tuple[str, bytes]]) -> None:
        """Note that what :meth:`load` gave was used: it is the last to be forgotten."""
        now = self._clock()
        with self._database.open() as database:
            if database is not None:
                with database:
                    database.executemany(
                        "UPDATE contents SET used = ? WHERE key = ?",
                        [(now, _key(checksum, way)) for checksum, way in keys],
                    )

    def settled(self, path: Path, before: os.stat_result) -> bool:
        """Return whether a file looks as it did, so that another change would be seen."""
        try:
            after = path.stat()
        except OSError:
            return False
        changed = max(before.st_mtime, before.st_ctime if os.name == "posix" else 0.0)
        return _look(path, before) == _look(path, after) and changed + _SETTLED < self._clock()

    def _bound(self, database: sqlite3.Connection) -> None:
        """Forget what was not used for the longest time, down to nine tenths."""
        used = self._database.used(database)
        if used <= self._most_bytes:
            return
        surplus = used - self._most_bytes * 9 // 10
        # Where the clock has gone backwards, what was used in the future is the oldest.
        oldest = "SELECT key, length(message) FROM contents ORDER BY used <= ?, used"
        for key, length in database.execute(oldest, (self._clock() + _SETTLED,)).fetchall():
            if surplus <= 0:
                break
            database.execute("DELETE FROM contents WHERE key = ?", (key,))
            surplus -= length
        database.execute("DELETE FROM files WHERE seen < (SELECT min(used) FROM contents)")

    def _rows(self, query: str, values: Sequence[object]) -> list[Any]:
        if not self._database.path.exists():
            return []  # looking for something leaves no file behind
        rows: list[Any] = []
        with self._database.open() as database:
            if database is not None:
                rows = database.execute(query, values).fetchall()
        return rows


def _load(database: sqlite3.Connection | None, key: bytes) -> Kept | None:
    query = "SELECT name, checked, message FROM contents WHERE key = ?"
    row = database.execute(query, (key,)).fetchone() if database is not None else None
    if row is not None:
        name, checked, message = row
        if isinstance(message, bytes) and checked == zlib.crc32(message, zlib.crc32(key)):
            with suppress(msgspec.MsgspecError):
                return Kept(str(name), msgspec.msgpack.decode(message, type=list[bytes]))
    return None


def _key(checksum: str, way: bytes) -> bytes:
    return _digest(checksum.encode(), way)


def _look(path: Path, status: os.stat_result) -> bytes:
    """Return what tells a file that was not changed, without its bytes."""
    numbers = (
        status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns,
    )  # fmt: skip
    return _digest(os.fsencode(path.absolute()), repr(numbers).encode())


def _digest(*parts: bytes) -> bytes:
    return hashlib.blake2b(b"\0".join(parts), digest_size=16).digest()
