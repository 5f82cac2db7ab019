"""Project files: what is saved comes back, and no accident leaves half of one."""

from __future__ import annotations

import dataclasses
import os
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing

import numpy as np
import pytest
from dittograph import scanning
from dittograph.documents.location import Location
from dittograph.documents.source import Skipped
from dittograph.errors import DittographError, OutputError, ProjectError
from dittograph.finished_scan import Coverage, Scan
from dittograph.project.decisions import Mark
from dittograph.project.project import APPLICATION_ID, Project, create_project
from dittograph.settings import Grouping
from support import small_scan, synthetic_scan


@pytest.fixture
def scan(tmp_path):
    (tmp_path / "texts").mkdir()
    return small_scan(tmp_path / "texts")


@pytest.fixture
def path(scan, tmp_path):
    create_project(tmp_path / "project.ditto", scan)
    return tmp_path / "project.ditto"


def same(one, other):
    """Whether two values are equal, arrays by type and content."""
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and np.array_equal(one, other)
    if dataclasses.is_dataclass(one):
        names = [f.name for f in dataclasses.fields(one)]
        return type(one) is type(other) and all(
            same(getattr(one, name), getattr(other, name)) for name in names
        )
    if isinstance(one, Mapping):
        return one.keys() == other.keys() and all(same(v, other[k]) for k, v in one.items())
    if isinstance(one, Sequence) and not isinstance(one, str):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def comparable(scan: Scan) -> Scan:
    return dataclasses.replace(scan, vectors=None, embedded=0)


def leftovers(folder):
    return [p.name for p in folder.iterdir() if p.is_file() and p.name != "project.ditto"]


def test_what_is_saved_comes_back(scan, path):
    with Project.open(path) as project:
        assert same(comparable(project.scan), comparable(scan))
        for grouping in Grouping:
            assert project.scan.clusters(0.8, grouping) == scan.clusters(0.8, grouping)
        assert project.decisions.marks == {}


def test_everything_about_a_scan_comes_back(tmp_path, rng):
    vectors = np.eye(3, dtype=np.float32)
    odd = ["Ünï 🦊 \u202e", "a\tb", "c"]
    (tmp_path / "texts").mkdir()
    scan = synthetic_scan(
        odd, vectors, tmp_path / "texts", floor=-0.25, threshold=0.123456,
        coverage=Coverage(False, 0.9991, 0.25, "A note."),
        skipped=[Skipped("x.pdf", "It is a PDF."), Skipped("ä/ö", "Gone.")], chance=0.4321,
    )  # fmt: skip
    everywhere = Location(
        None, 0, 7, 3, 4, 5, 6000, "body", "Chapter 7", "Sheet 8", "C9", "footnote 10"
    )
    passages = [dataclasses.replace(scan.passages[0], location=everywhere), *scan.passages[1:]]
    sources = [dataclasses.replace(s, path=None, text="kept text\r\n", reference=True)
               for s in scan.sources]  # fmt: skip
    scan = dataclasses.replace(scan, passages=passages, sources=sources)
    create_project(tmp_path / "project.ditto", scan)
    with Project.open(tmp_path / "project.ditto") as project:
        assert same(comparable(project.scan), comparable(scan))


def test_a_real_scan_comes_back(encoder, tmp_path):
    scan = scanning.scan(texts="one line\none line\na line\n", loaded=lambda _: encoder)
    create_project(tmp_path / "project.ditto", scan)
    with Project.open(tmp_path / "project.ditto") as project:
        assert same(comparable(project.scan), comparable(scan))


def test_a_scan_without_pairs_comes_back(tmp_path):
    scan = synthetic_scan(["alone"], np.eye(1, 2, dtype=np.float32), tmp_path)
    create_project(tmp_path / "project.ditto", scan)
    with Project.open(tmp_path / "project.ditto") as project:
        assert same(comparable(project.scan), comparable(scan))


def test_large_arrays_are_kept_in_parts(scan, tmp_path, monkeypatch):
    monkeypatch.setattr("dittograph.project.storage._PART", 24)
    create_project(tmp_path / "project.ditto", scan)
    with Project.open(tmp_path / "project.ditto") as project:
        assert same(comparable(project.scan), comparable(scan))


# --- what only counts


@pytest.mark.parametrize("value", ["'nonsense'", "NULL", "x'ff00'", "CAST(x'ff' AS TEXT)", "''"])
@pytest.mark.parametrize("name", ["judged", "revision"])
def test_a_damaged_count_of_changes_costs_nothing(path, name, value):
    with Project.open(path) as project:
        project.judge((0, 1), True)
        project.mark([0], Mark.KEEP)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"UPDATE meta SET value = {value} WHERE name = ?", (name,))
    with Project.open(path) as project, Project.open(path) as other:
        assert project.judgements.pairs == {(0, 1): True}
        assert project.decisions.marks == {0: Mark.KEEP}
        project.judge((0, 1), False)
        project.mark([1], Mark.DROP)
        other.refresh()
        assert other.judgements.pairs == {(0, 1): False}
        assert other.decisions.marks == {0: Mark.KEEP, 1: Mark.DROP}


# --- saving


def test_saving_replaces_what_was_there(scan, path, tmp_path):
    create_project(
        path, synthetic_scan(["alone"], np.eye(1, 2, dtype=np.float32), tmp_path / "texts")
    )
    with Project.open(path) as project:
        assert len(project.scan.passages) == 1
    assert leftovers(tmp_path) == []


def test_a_full_disk_leaves_the_old_project(scan, path, tmp_path):
    before = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, limits[1]))
    try:
        with pytest.raises(OutputError) as caught:
            create_project(path, scan)
        with Project.open(path) as project, pytest.raises(OutputError):
            project.save_as(tmp_path / "elsewhere.ditto")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "project.ditto was not written" in str(caught.value)
    assert path.read_bytes() == before
    assert leftovers(tmp_path) == []


def test_a_full_disk_in_the_words_of_sqlite(scan, path, monkeypatch):
    def full(*_):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr("dittograph.project.storage.write_array", full)
    with pytest.raises(OutputError, match="disk is full; free some space"):
        create_project(path, scan)
    with (
        Project.open(path) as project,
        pytest.raises(ProjectError, match="disk is full; free some space"),
    ):
        project.regroup()
    Project.open(path).close()


def test_a_place_that_cannot_be_written(scan, tmp_path, write):
    write("file", "in the way")
    with pytest.raises(OutputError):
        create_project(tmp_path / "file" / "project.ditto", scan)
    (tmp_path / "folder.ditto").mkdir()
    with pytest.raises(OutputError, match="it is a folder"):
        create_project(tmp_path / "folder.ditto", scan)


def test_save_as_goes_on_with_the_copy(path, tmp_path):
    copy = tmp_path / "new folder" / "copy.ditto"
    with Project.open(path) as project:
        project.mark([1], Mark.KEEP)
        project.save_as(copy)
        assert project.path == copy
        assert project.decisions.marks == {1: Mark.KEEP}
        project.mark([2], Mark.DROP)
        project.save_as(copy)
    with Project.open(path) as project:
        assert project.decisions.marks == {1: Mark.KEEP}
    with Project.open(copy) as project:
        assert project.decisions.marks == {1: Mark.KEEP, 2: Mark.DROP}
        assert project.decisions.next_undo() == "drop 1 text"


def test_save_as_replaces_whole_files_only(path, tmp_path, write):
    old = write("old.ditto", "something else")
    with Project.open(path) as project:
        project.save_as(old)
    Project.open(old).close()
    assert sorted(leftovers(tmp_path)) == ["old.ditto"]


# --- clusters with "not a duplicate"


def test_regrouping_is_written_and_seen_by_another_process(path):
    window, engine = Project.open(path), Project.open(path)
    assert [0, 4, 7] in [c.members for c in window.scan.clusters(0.8)]
    window.set_apart(0, [3])  # distinct texts: 3 is nobody's duplicate
    text = int(window.scan.copies.text[4])
    window.set_apart(0, [text])
    engine.close()
    with Project.open(path) as engine:
        engine.regroup()
    window.reload_clusters()
    for grouping in Grouping:
        assert [c.members for c in window.scan.clusters(0.8, grouping)] == [[0, 7], [1, 5], [2, 6]]
    window.close()
    with Project.open(path) as project:
        assert [c.members for c in project.scan.clusters(0.8)] == [[0, 7], [1, 5], [2, 6]]
        project.set_apart(0, [text], apart=False)
        project.regroup()
        assert [0, 4, 7] in [c.members for c in project.scan.clusters(0.8)]


# --- decisions taken over


def test_a_new_scan_takes_the_decisions_over_and_may_replace_its_own_file(scan, path):
    with Project.open(path) as project:
        project.mark([1, 2], Mark.DROP)
        project.set_apart(0, [int(scan.copies.text[4])])
    create_project(path, scan, decisions_from=path)
    with Project.open(path) as project:
        assert project.decisions.marks == {1: Mark.DROP, 2: Mark.DROP}
        assert [c.members for c in project.scan.clusters(0.8)] == [[0, 7], [1, 5], [2, 6]]
        assert project.undo().label == "not a duplicate"


def test_what_is_no_project_is_not_replaced_for_its_decisions(scan, tmp_path, write):
    for name, content in (("a.ditto", "a letter " * 500), ("b.ditto", b"SQLite format 3\0" * 99)):
        file = write(name, content)
        before = file.read_bytes()
        with pytest.raises(DittographError):
            create_project(file, scan, decisions_from=file)
        assert file.read_bytes() == before
    create_project(tmp_path / "c.ditto", scan, decisions_from=tmp_path / "missing.ditto")
    create_project(tmp_path / "d.ditto", scan, decisions_from=write("empty.ditto", ""))


# --- killed at any moment


DECIDER = """
import sys
from pathlib import Path
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
project = Project.open(Path(sys.argv[1]))
for i in range(10_000):
    project.mark([i % 8], Mark.DROP if i // 8 % 2 == 0 else None)
    print(i, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
def test_every_decision_that_was_made_survives_a_kill(path):
    writer = subprocess.Popen(
        [sys.executable, "-c", DECIDER, str(path)], stdout=subprocess.PIPE, text=True
    )
    for line in writer.stdout:
        if int(line) >= 12:
            break
    writer.kill()
    told = [int(line), *map(int, writer.stdout.read().split())][-1]
    writer.stdout.close()
    writer.wait(30)
    with Project.open(path) as project:
        steps = 0
        while project.undo():
            steps += 1
        assert steps >= told + 1
        assert project.decisions.marks == {}


def test_the_file_says_what_it_is(path):
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")
