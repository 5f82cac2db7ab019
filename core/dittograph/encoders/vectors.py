"""Distinct texts to vectors, each embedded once: what the cache holds is not computed again."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import time
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.protocol import TextEncoder
from dittograph.policy.folders import cache_folder
from dittograph.progress import NO_PROGRESS, Phase, Progress

_SAVE_EVERY = 1.0  # seconds; a kill loses at most what was embedded in so long
_ASK_AT_ONCE = 500
_MOST_BYTES = 8 << 30  # of one encoder's cache: about five million vectors of the default encoder


@dataclass(frozen=True, slots=True)
class Vectors:
    """The vectors of the distinct texts.

    Attributes:
        vectors: Unit vectors, float32 ``[texts, dimension]``.
        truncated: Whether the encoder read only the beginning of a text, bool ``[texts]``.
        embedded: How many were computed now and not found in the cache.
    """

    vectors: NDArray[np.float32]
    truncated: NDArray[np.bool_]
    embedded: int


class VectorCache:
    """Vectors of one encoder at one precision and prompt, by content hash, on disk.

    Safe for several processes, and bounded. A cache that cannot be read is made anew, and one that
    cannot be written costs only time: a cache is never a reason to fail.
    """

    def __init__(
        self, info: EncoderInfo, folder: Path | None = None, *, most_bytes: int = _MOST_BYTES
    ) -> None:
        self._dimension = info.dimension
        self._most_bytes = most_bytes
        name = f"{info.fingerprint.removeprefix('sha256:')[:32]}-{info.precision}"
        if info.prompt:
            name += f"-{hashlib.sha256(info.prompt.encode()).hexdigest()[:16]}"
        self._path = (folder or vector_folder()) / f"{name}.sqlite"

    def load(self, hashes: Sequence[bytes], into: Vectors) -> NDArray[np.bool_]:
        """Fill in what is known of ``hashes``; return which were found, bool ``[texts]``."""
        found = np.zeros(len(hashes), dtype=np.bool_)
        place = {digest: i for i, digest in enumerate(hashes)}
        with self._database() as database:
            if database is None:
                return found
            for begin in range(0, len(hashes), _ASK_AT_ONCE):
                part = hashes[begin : begin + _ASK_AT_ONCE]
                marks = ",".join("?" * len(part))
                rows = database.execute(
                    f"SELECT hash, truncated, vector FROM vectors WHERE hash IN ({marks})",  # noqa: S608
                    part,
                )
                for digest, truncated, blob in rows:
                    if not isinstance(blob, bytes) or len(blob) != 4 * self._dimension + 4:
                        continue
                    numbers, check = blob[:-4], blob[-4:]
                    if check == _check(digest, truncated, numbers):
                        i = place[digest]
                        into.vectors[i] = np.frombuffer(numbers, dtype="<f4")
                        into.truncated[i], found[i] = truncated, True
        return found

    def save(self, hashes: Sequence[bytes], vectors: Vectors) -> None:
        """Remember ``vectors`` of the texts with ``hashes``; a full cache forgets its oldest."""
        rows = []
        for digest, cut, vector in zip(hashes, vectors.truncated, vectors.vectors, strict=True):
            numbers = vector.astype("<f4").tobytes()
            rows.append((digest, int(cut), numbers + _check(digest, int(cut), numbers)))
        with self._database() as database:
            if database is not None:
                with database:
                    database.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)", rows)
                    self._bound(database)

    def _bound(self, database: sqlite3.Connection) -> None:
        """Forget the oldest down to nine tenths; the file does not shrink but uses the room."""
        pages, free, size = (
            database.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        used = (pages - free) * size
        if used > self._most_bytes:
            (count,) = database.execute("SELECT count(*) FROM vectors").fetchone()
            surplus = count * (1 - 0.9 * self._most_bytes / used)
            database.execute(
                "DELETE FROM vectors WHERE rowid IN"
                " (SELECT rowid FROM vectors ORDER BY rowid LIMIT ?)",
                (int(surplus) + 1,),
            )

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection | None]:
        """Yield an open database, or None where there can be none; errors inside are swallowed."""
        try:
            database = self._open()
        except (sqlite3.Error, OSError):
            yield None
            return
        with closing(database):
            try:
                yield database
            except sqlite3.OperationalError:
                pass  # full or locked: go on without
            except sqlite3.DatabaseError:
                database.close()
                self._remove()

    def _open(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        for last in (False, True):
            database = sqlite3.connect(self._path, timeout=30)
            try:
                database.execute("PRAGMA journal_mode=WAL")
                database.execute("PRAGMA synchronous=NORMAL")
                database.execute(
                    "CREATE TABLE IF NOT EXISTS vectors"
                    " (hash BLOB PRIMARY KEY, truncated INTEGER, vector BLOB)"
                )
            except sqlite3.OperationalError:
                database.close()
                raise
            except sqlite3.DatabaseError:  # not a database, or a damaged one
                database.close()
                self._remove()
                if last:
                    raise
            else:
                return database
        raise sqlite3.DatabaseError(str(self._path))

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)


def _check(digest: bytes, truncated: int, numbers: bytes) -> bytes:
    """Return the check sum that is kept behind a vector; a disk may lie without an error."""
    return zlib.crc32(numbers, zlib.crc32(digest + bytes([truncated & 1]))).to_bytes(4, "little")


def vector_folder() -> Path:
    """Return the folder of all vector caches."""
    return cache_folder() / "vectors"


def cache_size() -> tuple[int, int]:
    """Return how many files the vector cache has, and how many bytes."""
    files = list(vector_folder().glob("*.sqlite*"))
    return len([f for f in files if f.suffix == ".sqlite"]), sum(f.stat().st_size for f in files)


def clear_cache() -> None:
    """Forget every vector; the next scan embeds everything again."""
    shutil.rmtree(vector_folder(), ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the cache has of the vectors of some texts.

    Attributes:
        info: The encoder that made them.
        vectors: Zero where they are not known.
        known: Whether each is known, bool ``[texts]``.
    """

    info: EncoderInfo
    vectors: Vectors
    known: NDArray[np.bool_]

    @classmethod
    def load(cls, hashes: Sequence[bytes], info: EncoderInfo) -> Self:
        """Look up the vectors of the texts with ``hashes``."""
        vectors = _empty(len(hashes), info)
        return cls(info, vectors, VectorCache(info).load(hashes, vectors))


def embed(
    encoder: TextEncoder,
    texts: Sequence[str],
    hashes: Sequence[bytes],
    *,
    cache: VectorCache | None,
    remembered: Remembered | None = None,
    progress: Progress = NO_PROGRESS,
) -> Vectors:
    """Return the vectors of distinct ``texts``, from the cache where it has them.

    What is embedded before a cancel or a failure is in the cache. ``remembered`` is what was looked
    up before the encoder was loaded, and counts if it is this encoder's.
    """
    if remembered and remembered.info == encoder.info:
        result, known = remembered.vectors, remembered.known
    else:
        result = _empty(len(texts), encoder.info)
        known = cache.load(hashes, result) if cache else np.zeros(len(texts), dtype=np.bool_)
    vectors, truncated = result.vectors, result.truncated
    missing = np.flatnonzero(~known)
    progress.start(Phase.EMBEDDING, len(missing), "texts")
    unsaved: list[NDArray[np.int64]] = []
    saved = time.monotonic()

    def save() -> None:
        if cache and unsaved:
            rows = np.concatenate(unsaved)
            unsaved.clear()
            part = Vectors(vectors[rows], truncated[rows], len(rows))
            cache.save([hashes[row] for row in rows], part)

    try:
        for batch in encoder.batches([texts[i] for i in missing.tolist()]):
            rows = missing[batch.index]
            vectors[rows], truncated[rows] = batch.vectors, batch.truncated
            unsaved.append(rows)
            if time.monotonic() - saved >= _SAVE_EVERY:
                save()
                saved = time.monotonic()
            progress.advance(len(rows))
    finally:
        save()
    return Vectors(vectors, truncated, len(missing))


def _empty(count: int, info: EncoderInfo) -> Vectors:
    vectors = np.zeros((count, info.dimension), dtype=np.float32)
    return Vectors(vectors, np.zeros(count, dtype=np.bool_), 0)
