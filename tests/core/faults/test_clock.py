"""The clock goes backwards, by an hour or by a century: nothing is lost, and caches still work."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest
from dittograph.caches.bounded import BoundedFolder
from dittograph.caches.read_files import Kept, NewlyRead, ReadFiles
from dittograph.files.whole import replace_file, whole_folder
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project
from dittograph.scanning import scan
from support import small_scan

DAY = 24 * 3600
LATER = 100 * 365 * DAY


def written(path: Path, at: float) -> Path:
    path.write_bytes(bytes(40))
    os.utime(path, (at, at))
    return path


def test_entries_of_the_future_are_forgotten_before_those_of_now(tmp_path):
    now = time.time()
    files = BoundedFolder(tmp_path, most_bytes=100)
    for number in range(3):
        written(tmp_path / f"future{number}.npz", now + LATER + number)
    new = written(tmp_path / "new.npz", now)
    files.bound()
    assert new.exists()
    assert len(files.find()) == 2


def test_what_was_read_in_the_future_is_forgotten_before_what_is_read_now(tmp_path):
    def keep(cache, name):
        path = tmp_path / name
        path.write_text(name)
        kept = Kept(name, [os.urandom(3_000)])
        cache.save([NewlyRead(path, path.stat(), name, b"", kept)])

    now = time.time()
    future = ReadFiles("r", tmp_path / "c", most_bytes=200_000, clock=lambda: now + LATER)
    for number in range(40):
        keep(future, f"future{number}")
    cache = ReadFiles("r", tmp_path / "c", most_bytes=200_000, clock=lambda: now)
    for number in range(4):
        keep(cache, f"now{number}")
    with cache.loading() as load:
        assert all(load(f"now{number}", b"") for number in range(4))


@pytest.mark.parametrize("jump", [DAY + 60, -DAY - 60, -LATER])
def test_what_a_killed_process_left_beside_an_output_is_removed_whatever_the_clock(tmp_path, jump):
    now = time.time()
    written(tmp_path / ".dittograph-00.part", now - jump)
    (tmp_path / ".dittograph-01.part").mkdir()
    written(tmp_path / ".dittograph-01.part" / "copy.txt", now)
    os.utime(tmp_path / ".dittograph-01.part", (now - jump, now - jump))
    busy = written(tmp_path / ".dittograph-02.part", now)  # of another process, perhaps
    other = written(tmp_path / "old.part", now - jump)
    replace_file(tmp_path / "list.csv", b"a,b")
    assert sorted(tmp_path.iterdir()) == sorted([busy, other, tmp_path / "list.csv"])
    with whole_folder(tmp_path / "copies") as folder:
        (folder / "a.txt").touch()
    assert busy.exists()


def test_a_project_is_decided_and_scanned_on_while_the_clock_goes_back(
    tmp_path, monkeypatch, fresh_cache
):
    clock = [time.time()]
    monkeypatch.setattr(time, "time", lambda: clock[0])
    (tmp_path / "texts").mkdir()
    path = tmp_path / "project.ditto"
    create_project(path, small_scan(tmp_path / "texts"))
    with Project.open(path) as project:
        project.mark([1], Mark.DROP)
        clock[0] -= LATER
        project.mark([2], Mark.KEEP)
        project.undo()
        clock[0] -= 3600
        project.redo()
    with Project.open(path) as project:
        assert project.decisions.marks == {1: Mark.DROP, 2: Mark.KEEP}

    def lengths(texts):
        return np.array([[len(text), text.count("e"), 1] for text in texts])

    lengths.fingerprint = "lengths"
    from dittograph.encoders.own import FunctionEncoder

    found = []
    for _ in range(3):
        one = scan(tmp_path / "texts", encoder=FunctionEncoder(lengths))
        found.append((one.pairs.similarity.tolist(), one.embedded > 0))
        clock[0] -= 3600
    assert found == [(found[0][0], True), (found[0][0], False), (found[0][0], False)]
