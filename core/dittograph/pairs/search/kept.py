"""HNSW indexes of earlier scans, on disk: building one costs far more than reading it.

They are kept in the user's cache folder and not beside the project, because hnswlib trusts what
it reads: an index that came with somebody else's project could do anything.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from contextlib import suppress
from pathlib import Path

import hnswlib
import numpy as np
from numpy.typing import NDArray

from dittograph.caches.arrays import load_arrays, save_arrays
from dittograph.caches.bounded import BoundedFolder
from dittograph.caches.folder import index_files
from dittograph.errors import DittographError
from dittograph.files.whole import whole_file

_WORTH_KEEPING = 5_000  # texts; fewer are indexed again in a second
_PROBE = 200


class IndexCache:
    """The indexes of one encoder's vectors. A cache is never a reason to fail.

    Args:
        key: A short name for everything that decides a vector of the encoder.
        files: Where they are kept; default: in the user's cache folder.
    """

    def __init__(self, key: str, files: BoundedFolder | None = None) -> None:
        self._files = files or index_files()
        self._prefix = key

    def best(self, vectors: NDArray[np.float32], keys: NDArray[np.uint64]) -> hnswlib.Index | None:
        """Return the index that holds most of ``keys`` and little else, with room for the rest.

        Args:
            vectors: Unit vectors, float32 ``[texts, dimension]``.
            keys: Key of each text, uint64 ``[texts]``.
        """
        overlaps = []
        for path in self._files.find(f"{self._prefix}-"):
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
                    self._files.remove(path)
                    continue
                try:
                    index.load_index(str(file), max_elements=size + len(keys) - shared)
                except RuntimeError:  # whole, but not what hnswlib wrote: the disk was full
                    self._files.remove(path)
                    continue
                if _holds(index, vectors, keys):
                    self._files.use(path)
                    return index
        return None

    def save(self, index: hnswlib.Index) -> None:
        """Keep an index; the least recently used are removed when the room is used up."""
        if index.get_current_count() < _WORTH_KEEPING:
            return
        with suppress(OSError, RuntimeError, DittographError):
            folder = self._files.path
            folder.mkdir(parents=True, exist_ok=True)
            new = folder / f"{self._prefix}-{secrets.token_hex(6)}.new"
            with whole_file(new) as temporary:
                index.save_index(str(temporary))
                # Where its library cannot write to such a path, it says nothing.
                if not temporary.stat().st_size:
                    raise OSError(errno.EIO, os.strerror(errno.EIO), str(temporary))
            file = folder / f"{self._prefix}-{_digest(new)}.hnsw"
            new.replace(file)
            keys = np.array(index.get_ids_list(), dtype=np.uint64)
            try:
                save_arrays(file.with_suffix(".npz"), {"keys": keys})
            except DittographError:  # the disk is full: what is of no use alone takes no space
                self._files.remove(file)
        self._files.bound()


def _holds(index: hnswlib.Index, vectors: NDArray[np.float32], keys: NDArray[np.uint64]) -> bool:
    """Whether the index holds exactly these vectors, by a sample."""
    there = np.flatnonzero(np.isin(keys, np.array(index.get_ids_list(), dtype=np.uint64)))
    sample = there[:: len(there) // _PROBE + 1]
    held = np.array(index.get_items(keys[sample]), dtype=np.float32)
    return bool((held == vectors[sample]).all())


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=12)).hexdigest()
