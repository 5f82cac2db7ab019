"""Vectors of earlier scans, by content hash, so that no text is embedded twice."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dittograph.caches.database import CacheDatabase
from dittograph.caches.folder import vector_files

_ASK_AT_ONCE = 500
_TABLE = (
    "CREATE TABLE IF NOT EXISTS vectors (hash BLOB PRIMARY KEY, truncated INTEGER, vector BLOB)"
)
_MOST_BYTES = 8 << 30  # of one encoder's cache: about five million vectors of the default encoder


class VectorCache:
    """Vectors of one encoder at one precision and prompt, by content hash, on disk.

    Safe for several processes, and bounded. A cache that cannot be read is replaced, and one that
    cannot be written costs only time: a cache is never a reason to fail.

    Args:
        name: Of the file; the same for the same encoder, precision and prompt.
        dimension: Numbers in a vector.
        folder: Where the file is; default: in the user's cache folder.
        most_bytes: How large it may become.
    """

    def __init__(
        self,
        name: str,
        dimension: int,
        folder: Path | None = None,
        *,
        most_bytes: int = _MOST_BYTES,
    ) -> None:
        self._dimension = dimension
        self._most_bytes = most_bytes
        self._path = (folder or vector_files().path) / f"{name}.sqlite"
        self._database = CacheDatabase(self._path, (_TABLE,))

    def load(
        self,
        hashes: Sequence[bytes],
        vectors: NDArray[np.float32],
        truncated: NDArray[np.bool_],
    ) -> NDArray[np.bool_]:
        """Fill in what is cached of ``hashes``.

        Args:
            hashes: Content hash of each text.
            vectors: Where the vectors go, float32 ``[texts, dimension]``.
            truncated: Whether the encoder read only the beginning of a text, bool ``[texts]``.

        Returns:
            Which were found, bool ``[texts]``.
        """
        found = np.zeros(len(hashes), dtype=np.bool_)
        if not self._path.exists():
            return found  # looking for something leaves no file behind
        place = {digest: i for i, digest in enumerate(hashes)}
        with self._database.open() as database:
            if database is None:
                return found
            for begin in range(0, len(hashes), _ASK_AT_ONCE):
                part = hashes[begin : begin + _ASK_AT_ONCE]
                marks = ",".join("?" * len(part))
                rows = database.execute(
                    f"SELECT hash, truncated, vector FROM vectors WHERE hash IN ({marks})",  # noqa: S608
                    part,
                )
                sound, there, cuts = [], [], []
                for digest, cut, blob in rows:
                    if not isinstance(blob, bytes) or len(blob) != 4 * self._dimension + 4:
                        continue
                    if blob[-4:] == _check(digest, cut, memoryview(blob)[:-4]):
                        sound.append(blob)
                        there.append(place[digest])
                        cuts.append(cut)
                if sound:  # all of them at once: a hundred thousand are common
                    numbers = np.frombuffer(b"".join(sound), dtype="<f4")
                    vectors[there] = numbers.reshape(len(sound), -1)[:, :-1]
                    truncated[there], found[there] = cuts, True
        return found

    def save(
        self,
        hashes: Sequence[bytes],
        vectors: NDArray[np.float32],
        truncated: NDArray[np.bool_],
    ) -> None:
        """Keep the vectors of the texts with ``hashes``; a full cache forgets its oldest."""
        rows = []
        for digest, cut, vector in zip(hashes, truncated, vectors, strict=True):
            numbers = vector.astype("<f4").tobytes()
            rows.append((digest, int(cut), numbers + _check(digest, int(cut), numbers)))
        with self._database.open() as database:
            if database is not None:
                with database:
                    database.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)", rows)
                    self._bound(database)

    def _bound(self, database: sqlite3.Connection) -> None:
        """Forget the oldest down to nine tenths; the file does not shrink but uses the room."""
        used = self._database.used(database)
        if used > self._most_bytes:
            (count,) = database.execute("SELECT count(*) FROM vectors").fetchone()
            surplus = count * (1 - 0.9 * self._most_bytes / used)
            database.execute(
                "DELETE FROM vectors WHERE rowid IN"
                " (SELECT rowid FROM vectors ORDER BY rowid LIMIT ?)",
                (int(surplus) + 1,),
            )


def _check(digest: bytes, truncated: int, numbers: bytes | memoryview) -> bytes:
    """Return the checksum of a vector: a disk may return wrong bytes without an error."""
    return zlib.crc32(numbers, zlib.crc32(digest + bytes([truncated & 1]))).to_bytes(4, "little")
