"""Dendrograms of earlier scans: the same pairs of the same texts are not grouped again."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from dittograph.arrays import Ids
from dittograph.caches.arrays import load_arrays, save_arrays
from dittograph.clusters.dendrogram import Dendrogram
from dittograph.errors import DittographError
from dittograph.pairs.known import pair_folder
from dittograph.settings import Grouping

_VERSION = 1
_ARRAYS = Dendrogram.array_names()
_MOST_FILES = 16


class GroupCache:
    """The dendrograms of certain pairs. A cache is never a reason to fail.

    Args:
        pairs: What tells these pairs from all others.
        occurrences: Passages of each text, int32 ``[texts]``.
        folder: Where they are kept.
    """

    def __init__(self, pairs: str, occurrences: Ids, folder: Path | None = None) -> None:
        self._texts = len(occurrences)
        self._folder = folder or pair_folder()
        counts = hashlib.blake2b(np.ascontiguousarray(occurrences).data, digest_size=8)
        self._path = self._folder / f"groups-{pairs}-{counts.hexdigest()}.npz"

    def load(self) -> dict[Grouping, Dendrogram]:
        """Return both groupings, or nothing."""
        found = load_arrays(self._path)
        if int(found.get("version", 0)) != _VERSION:
            return {}
        with suppress(OSError):
            self._path.touch()
        return {
            grouping: Dendrogram(
                texts=self._texts, **{name: found[f"{grouping}.{name}"] for name in _ARRAYS}
            )
            for grouping in Grouping
        }

    def save(self, dendrograms: dict[Grouping, Dendrogram]) -> None:
        """Keep both groupings; the least recently used are forgotten."""
        arrays: dict[str, Any] = {
            f"{grouping}.{name}": getattr(dendrogram, name)
            for grouping, dendrogram in dendrograms.items()
            for name in _ARRAYS
        }
        with suppress(OSError, DittographError):
            save_arrays(self._path, arrays | {"version": _VERSION})
            files = sorted(self._folder.glob("groups-*.npz"), key=lambda f: f.stat().st_mtime_ns)
            for file in files[:-_MOST_FILES]:
                file.unlink(missing_ok=True)
