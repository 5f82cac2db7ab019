"""Every cache there is: where it is kept, and how much room it may take."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.caches.bounded import BoundedFolder
from dittograph.policy.folders import cache_folder

_GIB = 1 << 30


@dataclass(frozen=True, slots=True)
class Cache:
    """A kind of what is cached.

    Attributes:
        holds: What it holds, in words, up to the noun that is counted.
        one: That noun for a single entry.
        many: The noun for several.
        files: The files.
    """

    holds: str
    one: str
    many: str
    files: BoundedFolder


def read_files() -> BoundedFolder:
    """Return the databases with what was read, one for each version; each bounds itself."""
    return BoundedFolder(cache_folder() / "read", 1 << 62, 2, suffixes=(".sqlite",))


def passage_files() -> BoundedFolder:
    """Return the databases with passages, one for each version; each bounds itself."""
    return BoundedFolder(cache_folder() / "passages", 1 << 62, 2, suffixes=(".sqlite",))


def vector_files() -> BoundedFolder:
    """Return the databases with vectors; each bounds itself, see :class:`.VectorCache`."""
    return BoundedFolder(cache_folder() / "vectors", 1 << 62, suffixes=(".sqlite",))


def pair_files() -> BoundedFolder:
    """Return the pairs of earlier scans; every scan looks into each of its encoder's."""
    return BoundedFolder(cache_folder() / "pairs", 2 * _GIB, 64)  # 20 million pairs are 300 MB


def group_files() -> BoundedFolder:
    """Return the dendrograms of earlier scans."""
    return BoundedFolder(cache_folder() / "groups", 2 * _GIB, 16)


def evidence_files() -> BoundedFolder:
    """Return the evidence on the pairs of earlier scans; of 20 million it takes 240 MB."""
    return BoundedFolder(cache_folder() / "evidence", 2 * _GIB, 16)


def index_files() -> BoundedFolder:
    """Return the HNSW indexes of earlier scans; that of a million texts takes 1.7 GB."""
    return BoundedFolder(cache_folder() / "indexes", 4 * _GIB, suffixes=(".npz", ".hnsw"))


def all_caches() -> tuple[Cache, ...]:
    """Return every cache, in the order that a scan fills them."""
    return (
        Cache("read files of ", "version", "versions", read_files()),
        Cache("passages of ", "version", "versions", passage_files()),
        Cache("vectors of ", "encoder", "encoders", vector_files()),
        Cache("pairs of ", "scan", "scans", pair_files()),
        Cache("clusters of ", "scan", "scans", group_files()),
        Cache("evidence of ", "scan", "scans", evidence_files()),
        Cache("", "index", "indexes", index_files()),
    )


def clear_caches() -> int:
    """Remove everything that is cached; return how many bytes that frees."""
    caches = all_caches()
    freed = sum(cache.files.size()[1] for cache in caches)
    for cache in caches:
        cache.files.clear()
    return freed
