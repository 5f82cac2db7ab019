"""HNSW indexes of earlier scans, on disk: building one costs far more than reading it.

They lie in the user's cache folder and not beside the project, because hnswlib trusts what it
reads: an index that came with somebody else's project could do anything.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from contextlib import suppress
from pathlib import Path

import hnswlib
import numpy as np
from numpy.typing import NDArray

from dittograph.caches.arrays import load_arrays, save_arrays
from dittograph.errors import DittographError
from dittograph.files.whole import whole_file
from dittograph.policy.folders import cache_folder

_MOST_BYTES = 4 << 30  # of all files together; a million texts take 1.7 GB
_WORTH_KEEPING = 5_000  # texts; fewer are indexed anew in a second
_PROBE = 200


class IndexCache:
    """The indexes of one encoder's vectors. A cache is never a reason to fail.

    Args:
        key: A short name for everything that decides a vector of the encoder.
        folder: Where they are kept.
        most_bytes: How much all indexes may take.
    """

    def __init__(
        self, key: str, folder: Path | None = None, *, most_bytes: int = _MOST_BYTES
    ) -> None:
        self._folder = folder or index_folder()
        self._most_bytes = most_bytes
        self._prefix = key

    def best(self, vectors: NDArray[np.float32], keys: NDArray[np.uint64]) -> hnswlib.Index | None:
        """Return the index that holds most of ``keys`` and little else, with room for the rest.

        Args:
            vectors: Unit vectors, float32 ``[texts, dimension]``.
            keys: Key of each text, uint64 ``[texts]``.
        """
        overlaps = []
        for path in self._folder.glob(f"{self._prefix}-*.npz"):
            found = load_arrays(path)
            if found:
                there = found["keys"]
                shared = int(np.isin(there, keys).sum())
                if 2 * shared > max(len(there), len(keys)):
                    overlaps.append((shared, len(there), path))
        for shared, size, path in sorted(overlaps, key=lambda found: found[0], reverse=True):
            index = hnswlib.Index(space="ip", dim=vectors.shape[1])
            with suppress(OSError, RuntimeError):
                file = path.with_suffix(".hnsw")
                # Names end in a hash of what was written, so that a damaged file is not read.
                if not file.is_file() or _digest(file) != path.stem.rpartition("-")[2]:
                    _remove(path)
                    continue
                index.load_index(str(file), max_elements=size + len(keys) - shared)
                if _holds(index, vectors, keys):
                    path.touch()
                    return index
        return None

    def save(self, index: hnswlib.Index) -> None:
        """Keep an index; the least recently used are forgotten when the room is used up."""
        if index.get_current_count() < _WORTH_KEEPING:
            return
        with suppress(OSError, RuntimeError, DittographError):
            self._folder.mkdir(parents=True, exist_ok=True)
            with whole_file(self._folder / f"{self._prefix}.new") as temporary:
                index.save_index(str(temporary))
                # Where its library cannot write to such a path, it says nothing.
                if not temporary.stat().st_size:
                    raise OSError(errno.EIO, os.strerror(errno.EIO), str(temporary))
            new = self._folder / f"{self._prefix}.new"
            file = self._folder / f"{self._prefix}-{_digest(new)}.hnsw"
            new.replace(file)
            keys = np.array(index.get_ids_list(), dtype=np.uint64)
            save_arrays(file.with_suffix(".npz"), {"keys": keys})
            self._bound()

    def _bound(self) -> None:
        used = 0
        lists = sorted(self._folder.glob("*.npz"), key=lambda f: f.stat().st_mtime_ns, reverse=True)
        for path in lists:
            used += path.with_suffix(".hnsw").stat().st_size
            if used > self._most_bytes:
                _remove(path)


def _remove(path: Path) -> None:
    for file in (path, path.with_suffix(".hnsw")):
        file.unlink(missing_ok=True)


def _holds(index: hnswlib.Index, vectors: NDArray[np.float32], keys: NDArray[np.uint64]) -> bool:
    """Whether the index holds these very vectors, by a sample."""
    there = np.flatnonzero(np.isin(keys, np.array(index.get_ids_list(), dtype=np.uint64)))
    sample = there[:: len(there) // _PROBE + 1]
    held = np.array(index.get_items(keys[sample]), dtype=np.float32)
    return bool((held == vectors[sample]).all())


def index_folder() -> Path:
    """Return the folder of the indexes."""
    return cache_folder() / "indexes"


def cache_size() -> tuple[int, int]:
    """Return how many indexes are kept, and how many bytes they take."""
    sizes = [file.stat().st_size for file in index_folder().glob("*.hnsw")]
    return len(sizes), sum(sizes)


def clear_cache() -> None:
    """Forget every index; the next search builds its own."""
    shutil.rmtree(index_folder(), ignore_errors=True)


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=12)).hexdigest()
