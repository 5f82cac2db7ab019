"""Every cache keeps to its bound, whatever a killed process or another one has left there."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from dittograph.caches.bounded import BoundedFolder
from dittograph.caches.folder import all_caches, clear_caches
from dittograph.pairs.search.hnsw import HnswIndex
from dittograph.pairs.search.kept import IndexCache

LONG_AGO = 1_000_000_000  # seconds since 1970


def write(folder: Path, name: str, size: int, age: int = 0) -> Path:
    """Write a file that was last used ``age`` seconds after a day long ago."""
    path = folder / name
    path.write_bytes(bytes(size))
    os.utime(path, (LONG_AGO + age, LONG_AGO + age))
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def files(tmp_path: Path) -> BoundedFolder:
    return BoundedFolder(tmp_path, most_bytes=100, suffixes=(".npz", ".hnsw"))


def test_the_least_recently_used_entry_is_removed_whole(files: BoundedFolder, tmp_path: Path):
    for age, name in enumerate(("old", "middle", "new")):
        write(tmp_path, f"{name}.npz", 10, age)
        write(tmp_path, f"{name}.hnsw", 30, age)
    files.use(tmp_path / "old.npz")
    files.bound()
    assert names(tmp_path) == ["new.hnsw", "new.npz", "old.hnsw", "old.npz"]
    assert files.size() == (2, 80)


def test_no_more_entries_than_wanted_are_kept(tmp_path: Path):
    files = BoundedFolder(tmp_path, 1_000, most_entries=2)
    for age in range(4):
        write(tmp_path, f"{age}.npz", 1, age)
    files.bound()
    assert names(tmp_path) == ["2.npz", "3.npz"]


def test_what_a_killed_process_left_is_counted_and_removed(files: BoundedFolder, tmp_path: Path):
    write(tmp_path, "orphan.hnsw", 70)
    write(tmp_path, "lonely.npz", 5)
    write(tmp_path, ".dittograph-0123.part", 20)
    write(tmp_path, "key.new", 8)
    assert files.size() == (0, 103)
    assert files.find() == []
    files.bound()
    assert names(tmp_path) == []


def test_what_another_process_is_writing_is_left_alone(files: BoundedFolder, tmp_path: Path):
    (tmp_path / "half.hnsw").write_bytes(bytes(70))
    files.bound()
    assert names(tmp_path) == ["half.hnsw"]


def test_what_is_being_written_counts_towards_the_bound(files: BoundedFolder, tmp_path: Path):
    write(tmp_path, "done.npz", 10)
    write(tmp_path, "done.hnsw", 40)
    (tmp_path / "half.hnsw").write_bytes(bytes(70))
    files.bound()
    assert names(tmp_path) == ["half.hnsw"]


@pytest.mark.parametrize("there", [False, True])
def test_a_folder_that_cannot_be_used_is_an_empty_cache(tmp_path: Path, there: bool):
    path = tmp_path / "cache"
    if there:
        path.write_text("a file where the folder should be")
    files = BoundedFolder(path, 100)
    files.bound()
    files.use(path / "x.npz")
    files.remove(path / "x.npz")
    assert files.find() == []
    assert files.size() == (0, 0)


def test_an_index_whose_list_was_never_written_is_not_kept_for_ever(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("dittograph.pairs.search.kept._WORTH_KEEPING", 0)
    vectors = np.eye(8, dtype=np.float32)
    kept = IndexCache("key", BoundedFolder(tmp_path, 1 << 20, suffixes=(".npz", ".hnsw")))
    HnswIndex(vectors, keys=np.arange(8, dtype=np.uint64), kept=kept)
    (written,) = tmp_path.glob("*.hnsw")
    written.with_suffix(".npz").unlink()  # as if the process had been killed between the two
    os.utime(written, (LONG_AGO, LONG_AGO))
    HnswIndex(vectors[::-1].copy(), keys=np.arange(10, 18, dtype=np.uint64), kept=kept)
    assert written not in tmp_path.iterdir()
    assert len(list(tmp_path.glob("*.hnsw"))) == 1


def test_every_cache_is_listed_and_cleared(fresh_cache: Path):
    for cache in all_caches():
        folder = cache.files.path
        assert folder.is_relative_to(fresh_cache)
        folder.mkdir(parents=True)
        for suffix in cache.files.suffixes:
            (folder / f"one{suffix}").write_bytes(bytes(10))
        (folder / "leftover.part").write_bytes(bytes(5))
        assert cache.files.size() == (1, 10 * len(cache.files.suffixes) + 5)
    assert len({cache.files.path for cache in all_caches()}) == 7
    assert clear_caches() == 115
    assert [cache.files.size() for cache in all_caches()] == [(0, 0)] * 7
