"""Caches that several processes write, and caches that cannot be written: a scan never fails."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from dittograph.caches.bounded import BoundedFolder
from dittograph.caches.folder import all_caches

# Finds the pairs, the index and the groups of fifty vectors, each time of another collection that
# shares most of its texts with the one before, with caches that have no room for more than a few.
WORK = """
import json, sys
import numpy as np
from dataclasses import replace
from dittograph.caches.bounded import BoundedFolder
from dittograph.caches import folder
from dittograph.caches.vectors import VectorCache
from dittograph.clusters.known import known_dendrograms
from dittograph.encoders.info import EncoderInfo
from dittograph.pairs import find
from dittograph.pairs.known import PairCache
from dittograph.pairs.search import kept
from dittograph.passages.copies import content_hash
from dittograph.settings import Device, Grouping, Method, Precision

find._WORTH_KEEPING = kept._WORTH_KEEPING = 0
cramped = [replace(each.files, most_bytes=100_000, most_entries=3) for each in folder.all_caches()]
pairs, groups, _, indexes = cramped[3:]
import dittograph.clusters.known as known
known.group_files = lambda: groups
info = EncoderInfo("small", "sha256:00", 8, 256, Device.CPU, Precision.FP32)
every = np.random.default_rng(0).normal(size=(90, 8))
every = (every / np.linalg.norm(every, axis=1, keepdims=True)).astype(np.float32)
ones = np.ones(50, dtype=np.int32)
clusters = []
for turn in range(20):
    rows = np.arange(turn, turn + 50)
    texts = [f"Text {row}." for row in rows]
    hashes = [content_hash(text) for text in texts]
    VectorCache("small", 8).save(hashes, every[rows], np.zeros(50, dtype=bool))
    found = find.find_pairs(
        texts, hashes, every[rows], outside=50, floor=0.5, method=Method.HNSW,
        cache=PairCache(info, pairs), indexes=kept.IndexCache(info.key, indexes),
    )
    dendrograms = known_dendrograms(found, occurrences=ones, outside=50)
    clusters.append(dendrograms[Grouping.CHAIN].cut(0.8).first.tolist())
print(json.dumps(clusters))
"""
FULL = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))  # as a disk without space
"""
READ_ONLY = """
import os, pathlib, sqlite3
def refused(*_, **__):
    raise PermissionError(13, "Permission denied")
was = os.open
os.open = lambda path, flags, *rest, **more: (
    refused() if flags & (os.O_CREAT | os.O_WRONLY | os.O_RDWR) else was(path, flags, *rest, **more)
)
for name in ("mkdir", "touch", "unlink", "replace", "rename"):
    setattr(pathlib.Path, name, refused)
os.utime = os.replace = os.unlink = refused
sqlite3.connect = lambda *_, **__: (_ for _ in ()).throw(sqlite3.OperationalError("readonly"))
"""


def start(cache, before=""):
    environment = os.environ | {"DITTOGRAPH_CACHE": str(cache)}
    return subprocess.Popen(
        [sys.executable, "-c", before + WORK],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def result(process):
    out, err = process.communicate()
    assert process.returncode == 0, err
    assert not err
    return json.loads(out)


@pytest.fixture
def expected(tmp_path):
    """What a process finds that has the cache for itself."""
    return result(start(tmp_path / "alone"))


def test_processes_that_fill_and_empty_one_cache_at_once(tmp_path, monkeypatch, expected):
    cache = tmp_path / "shared"
    processes = [start(cache) for _ in range(3)]
    assert [result(process) for process in processes] == [expected] * 3
    monkeypatch.setenv("DITTOGRAPH_CACHE", str(cache))
    for each in all_caches():
        files: BoundedFolder = each.files
        assert all(path.suffix in {*files.suffixes, ".sqlite-wal", ".sqlite-shm"}
                   for path in files.path.glob("*")), "no half-written file is left"  # fmt: skip
        assert files.size()[0] <= 6, "bounded, but for what two wrote at the same moment"


@pytest.mark.skipif(sys.platform == "win32", reason="sets a limit that Windows does not have")
def test_a_full_disk_costs_only_time(tmp_path, expected):
    cache = tmp_path / "full"
    assert result(start(cache, FULL)) == expected
    assert not [path for path in cache.rglob("*") if path.is_file() and path.stat().st_size]


@pytest.mark.parametrize("filled", [False, True])
def test_a_cache_that_may_only_be_read_costs_only_time(tmp_path, expected, filled):
    cache = tmp_path / ("alone" if filled else "missing")
    before = sorted(cache.rglob("*"))
    assert result(start(cache, READ_ONLY)) == expected
    assert sorted(cache.rglob("*")) == before
