"""Dendrograms of earlier scans: the same pairs of the same texts are not grouped again."""

from __future__ import annotations

import hashlib
import zipfile
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

import numpy as np

from dittograph.clusters import Dendrogram, Grouping
from dittograph.errors import DittographError
from dittograph.files import whole_file
from dittograph.pair_cache import pair_folder
from dittograph.pairs import Ids

_VERSION = 1
_ARRAYS = [field.name for field in fields(Dendrogram) if field.name != "texts"]
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
        try:
            with self._path.open("rb") as stream, np.load(stream, allow_pickle=False) as file:
                if int(file["version"]) != _VERSION:
                    return {}
                found = {
                    grouping: Dendrogram(
                        texts=self._texts, **{name: file[f"{grouping}.{name}"] for name in _ARRAYS}
                    )
                    for grouping in Grouping
                }
            self._path.touch()
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
            return {}
        return found

    def save(self, dendrograms: dict[Grouping, Dendrogram]) -> None:
        """Keep both groupings; the least recently used are forgotten."""
        arrays = {
            f"{grouping}.{name}": getattr(dendrogram, name)
            for grouping, dendrogram in dendrograms.items()
            for name in _ARRAYS
        }
        with suppress(OSError, DittographError):
            with whole_file(self._path) as temporary, temporary.open("wb") as stream:
                np.savez(stream, allow_pickle=False, version=_VERSION, **arrays)
            files = sorted(self._folder.glob("groups-*.npz"), key=lambda f: f.stat().st_mtime_ns)
            for file in files[:-_MOST_FILES]:
                file.unlink(missing_ok=True)
