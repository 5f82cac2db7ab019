"""Dendrograms of earlier scans: the same pairs of the same texts are not grouped again."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import Any

import numpy as np

from dittograph.arrays import Ids
from dittograph.caches.arrays import load_arrays, save_arrays
from dittograph.caches.bounded import BoundedFolder
from dittograph.caches.folder import group_files
from dittograph.clusters.dendrogram import Dendrogram, build_dendrograms
from dittograph.errors import DittographError
from dittograph.pairs.related import Related
from dittograph.progress import NO_PROGRESS, Progress
from dittograph.settings import Grouping

_VERSION = 1
_ARRAYS = Dendrogram.array_names()


class GroupCache:
    """The dendrograms of certain pairs. A cache is never a reason to fail.

    Args:
        pairs: A digest that only these pairs have.
        occurrences: Passages of each text, int32 ``[texts]``.
        files: Where they are kept; default: in the user's cache folder.
    """

    def __init__(self, pairs: str, occurrences: Ids, files: BoundedFolder | None = None) -> None:
        self._texts = len(occurrences)
        self._files = files or group_files()
        counts = hashlib.blake2b(np.ascontiguousarray(occurrences).data, digest_size=8)
        self._path = self._files.path / f"{pairs}-{counts.hexdigest()}.npz"

    def load(self) -> dict[Grouping, Dendrogram]:
        """Return both groupings; empty where they are not kept."""
        found = load_arrays(self._path)
        if int(found.get("version", 0)) != _VERSION:
            return {}
        self._files.use(self._path)
        return {
            grouping: Dendrogram(
                texts=self._texts, **{name: found[f"{grouping}.{name}"] for name in _ARRAYS}
            )
            for grouping in Grouping
        }

    def save(self, dendrograms: dict[Grouping, Dendrogram]) -> None:
        """Keep both groupings; the least recently used are removed."""
        arrays: dict[str, Any] = {
            f"{grouping}.{name}": getattr(dendrogram, name)
            for grouping, dendrogram in dendrograms.items()
            for name in _ARRAYS
        }
        with suppress(OSError, DittographError):
            save_arrays(self._path, arrays | {"version": _VERSION})
            self._files.bound()


def known_dendrograms(
    pairs: Related, *, occurrences: Ids, outside: int, progress: Progress = NO_PROGRESS
) -> dict[Grouping, Dendrogram]:
    """Return the dendrogram of every grouping, from the cache where the pairs were kept.

    Args:
        pairs: All pairs of a collection.
        occurrences: Passages of each distinct text, int32 ``[texts]``.
        outside: How many texts occur outside the reference; they come first.
        progress: Notified of each pair; may cancel.
    """
    cache = GroupCache(pairs.digest, occurrences) if pairs.digest else None
    dendrograms = cache.load() if cache else {}
    if not dendrograms:
        dendrograms = build_dendrograms(
            pairs.pairs,
            kind=pairs.kinds,
            differs=pairs.differences,
            occurrences=occurrences,
            outside=outside,
            progress=progress,
        )
        if cache:
            cache.save(dendrograms)
    return dendrograms
