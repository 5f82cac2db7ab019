"""Judgements: on disk at once, found again after a rescan, safe with two windows and old files."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import dittograph.project.transactions
import pytest
from dittograph.errors import ProjectError
from dittograph.judging.from_decisions import project_pairs
from dittograph.project.decisions import Mark
from dittograph.project.judgements import Judgements
from dittograph.project.project import SCHEMA_VERSION, Project, create_project, replace_project
from dittograph.settings import Grouping
from support import fans, open_project, small_scan, synthetic_scan

OLD = Path(__file__).parent / "fixtures" / "version-1.ditto"


@pytest.fixture
def project(tmp_path):
    (tmp_path / "texts").mkdir()
    with open_project(small_scan(tmp_path / "texts"), tmp_path) as project:
        yield project


@pytest.fixture
def old(tmp_path):
    """A project as it was written before there were judgements."""
    path = tmp_path / "old.ditto"
    shutil.copyfile(OLD, path)
    return path


def version(path):
    with closing(sqlite3.connect(path)) as database:
        return database.execute("PRAGMA user_version").fetchone()[0]


def reopened(path):
    with Project.open(path) as other:
        return dict(other.judgements.pairs)


def test_a_judgement_is_on_disk_at_once(project):
    project.judge((4, 0), True)
    project.judge((1, 2), False)
    assert project.judgements.pairs == {(0, 4): True, (1, 2): False}
    assert reopened(project.path) == project.judgements.pairs


def test_judging_again_takes_back(project):
    project.judge((0, 4), True)
    project.judge((4, 0), False)
    assert reopened(project.path) == project.judgements.pairs == {(0, 4): False}
    project.judge((0, 4), None)
    project.judge((1, 2), None)
    assert reopened(project.path) == project.judgements.pairs == {}


@pytest.mark.parametrize("pair", [(3, 3), (-1, 0), (0, 99_999), (0, 7), (-2, -1)])
@pytest.mark.parametrize("same", [True, None])
def test_what_is_no_pair_of_texts_is_not_judged(project, pair, same):
    assert len(project.scan.texts) == 7
    before = project.path.read_bytes()
    with pytest.raises(ValueError, match="not two of the 7 texts"):
        project.judge(pair, same)
    assert project.judgements.pairs == {}
    assert project.path.read_bytes() == before


def test_the_order_of_judging_is_kept(project):
    for pair in ((2, 5), (0, 4), (1, 2)):
        project.judge(pair, True)
    project.judge((2, 5), False)
    assert list(project.judgements.pairs) == list(reopened(project.path))
    assert list(project.judgements.pairs) == [(0, 4), (1, 2), (2, 5)]


def test_judging_changes_no_cluster_and_no_undo(project):
    before = project.scan.clusters(0.8)
    project.mark([4], Mark.DROP)
    project.judge((0, 4), False)
    assert project.decisions.apart == set()
    assert project.undo().label == "drop 1 text"  # not stopped as by another window
    with Project.open(project.path) as other:
        assert other.scan.clusters(0.8) == before


def test_two_windows_judge_the_same_project(project):
    with Project.open(project.path) as other:
        project.judge((0, 4), True)
        other.judge((1, 5), False)
        assert other.judgements.pairs == {(0, 4): True, (1, 5): False}
        assert not other.refresh()
        assert project.refresh().judged == {(1, 5)}
        assert project.judgements.pairs == other.judgements.pairs


def test_a_kill_loses_no_judgement(project):
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from dittograph.project.project import Project\n"
        "project = Project.open(Path(sys.argv[1]))\n"
        "project.judge((0, 4), True)\n"
        "project.judge((1, 5), False)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(project.path)], check=False)
    assert reopened(project.path) == {(0, 4): True, (1, 5): False}


def test_judgements_are_found_again_after_a_rescan(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    path = tmp_path / "project.ditto"
    texts, vectors = ["a", "b", "c", "d"], fans([0, 10, 20, 30])
    create_project(path, synthetic_scan(texts, vectors, tmp_path / "one"))
    with Project.open(path) as project:
        project.judge((0, 2), True)
        project.judge((1, 3), False)
    moved = synthetic_scan(["new", "c", "d", "a"], vectors, tmp_path / "two")
    create_project(path, moved, decisions_from=path)  # "b" is gone
    assert reopened(path) == {(1, 3): True}
    create_project(path, synthetic_scan(texts, vectors, tmp_path / "one"), decisions_from=path)
    assert reopened(path) == {(0, 2): True, (1, 3): False}  # it slept


def test_what_was_judged_while_a_new_scan_was_made_is_kept(project, tmp_path):
    (tmp_path / "again").mkdir()
    new = tmp_path / "new.ditto"
    create_project(new, small_scan(tmp_path / "again"), decisions_from=project.path)
    project.judge((0, 4), True)
    replace_project(project.path, new)
    assert reopened(project.path) == {(0, 4): True}
    if os.name != "nt":
        with pytest.raises(ProjectError, match="scanned again in another window"):
            project.judge((1, 5), True)


def test_a_copy_of_the_project_has_the_judgements(project, tmp_path):
    project.judge((0, 4), True)
    project.save_as(tmp_path / "copy.ditto")
    project.judge((1, 5), False)
    assert reopened(tmp_path / "copy.ditto") == {(0, 4): True, (1, 5): False}
    assert reopened(tmp_path / "test.ditto") == {(0, 4): True}


def test_an_old_project_is_brought_up_to_date(old):
    assert version(old) == 1
    with Project.open(old) as project:
        assert project.decisions.marks == {0: Mark.KEEP, 4: Mark.DROP}
        assert project.decisions.apart == {(2, 5)}
        assert project.decisions.next_undo() == "not a duplicate"
        assert len(project.scan.passages) == 8
        assert len(project.scan.clusters(0.8)) == 3
        assert project.judgements.pairs == {}
        project.judge((0, 4), True)
    assert version(old) == SCHEMA_VERSION
    assert reopened(old) == {(0, 4): True}


def test_the_decisions_of_an_old_project_go_into_a_new_scan(old, tmp_path):
    (tmp_path / "texts").mkdir()
    new = tmp_path / "new.ditto"
    create_project(new, small_scan(tmp_path / "texts"), decisions_from=old)
    with Project.open(new) as project:
        assert project.decisions.apart == {(2, 5)}
        assert 4 in project.decisions.marks
        project.judge((0, 1), False)


def test_an_old_project_that_may_only_be_read_opens_unchanged(old, monkeypatch):
    def only_reading(path):
        return sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)

    before = old.read_bytes()
    monkeypatch.setattr("dittograph.project.transactions.connect", only_reading)
    with Project.open(old) as project:
        assert project.decisions.marks == {0: Mark.KEEP, 4: Mark.DROP}
        assert project.judgements.pairs == {}
        assert len(project_pairs(project).pairs) == 2
        with pytest.raises(ProjectError, match=r"not saved.* may not be written to"):
            project.judge((0, 1), True)
        with pytest.raises(ProjectError, match=r"not saved.* may not be written to"):
            project.mark([1], Mark.KEEP)
    assert old.read_bytes() == before


def test_an_old_project_that_may_only_be_read_is_saved_elsewhere(old, tmp_path, monkeypatch):
    def only_reading(path):
        mode = "ro" if path == old else "rw"
        return sqlite3.connect(f"file:{path}?mode={mode}", uri=True, isolation_level=None)

    monkeypatch.setattr("dittograph.project.transactions.connect", only_reading)
    copy = tmp_path / "copy.ditto"
    with Project.open(old) as project:
        project.save_as(copy)
        assert version(copy) == SCHEMA_VERSION
        assert project.judgements.pairs == {}
        project.judge((0, 4), True)
    assert version(old) == 1
    assert reopened(copy) == {(0, 4): True}


def test_an_old_project_that_was_busy_when_opened_is_judged_later(old, monkeypatch):
    connect = dittograph.project.transactions.connect

    def impatient(path):
        database = connect(path)
        database.execute("PRAGMA busy_timeout = 1")
        return database

    monkeypatch.setattr("dittograph.project.transactions.connect", impatient)
    with closing(connect(old)) as busy:
        busy.execute("BEGIN IMMEDIATE")
        with Project.open(old) as project:
            with pytest.raises(ProjectError, match="not saved, because another program is using"):
                project.judge((0, 4), True)
            assert project.judgements.pairs == {}
            busy.execute("ROLLBACK")
            assert version(old) == 1
            project.judge((0, 4), True)
    assert version(old) == SCHEMA_VERSION
    assert reopened(old) == {(0, 4): True}


class Busy:
    """A connection whose counts can be read, and then another program locks the file."""

    def __init__(self, connection, query):
        self._connection = connection
        self._query = query

    def execute(self, query, *arguments):
        if self._query in query:
            raise sqlite3.OperationalError("database is locked")
        return self._connection.execute(query, *arguments)

    def __getattr__(self, name):
        return getattr(self._connection, name)


@pytest.mark.parametrize("query", ["FROM judgements", "FROM apart", "SELECT label FROM history"])
def test_what_cannot_be_read_now_is_read_later(project, monkeypatch, query):
    project.judge((0, 4), True)
    project.mark([1], Mark.KEEP)
    with Project.open(project.path) as other:
        other.judge((1, 5), False)
        other.mark([2], Mark.DROP)
        database = project._database
        with monkeypatch.context() as patch:
            patch.setattr(database, "_connection", Busy(database._connection, query))
            with pytest.raises(ProjectError, match="locked"):
                project.refresh()
        assert project.judgements.pairs == {(0, 4): True}
        assert project.decisions.marks == {1: Mark.KEEP}
        changes = project.refresh()
        assert (changes.passages, changes.judged) == ({2}, {(1, 5)})
        assert project.judgements.pairs == other.judgements.pairs
        assert project.decisions.marks == other.decisions.marks


def test_a_migration_that_fails_leaves_the_old_file(old, monkeypatch):
    def fails(connection):
        connection.execute("CREATE TABLE judgements (a BLOB)")
        connection.execute("CREATE TABLE meta (name TEXT)")

    monkeypatch.setattr("dittograph.project.migrations.MIGRATIONS", (fails,))
    with Project.open(old) as project:
        assert project.judgements.pairs == {}
    assert version(old) == 1
    monkeypatch.undo()
    with Project.open(old) as project:
        project.judge((0, 4), True)
    assert reopened(old) == {(0, 4): True}


def test_two_programs_open_an_old_project_at_once(old):
    with Project.open(old) as one, Project.open(old) as two:
        one.judge((0, 4), True)
        two.judge((1, 5), False)
        assert two.judgements.pairs == {(0, 4): True, (1, 5): False}


def test_nothing_is_judged_in_a_file_that_is_gone(project):
    project.path.rename(project.path.with_name("elsewhere.ditto"))
    with pytest.raises(ProjectError, match="no longer there"):
        project.judge((0, 4), True)
    assert isinstance(project.judgements, Judgements)
    assert project.judgements.pairs == {}
    assert project.scan.settings.grouping is Grouping.EVERY_PAIR
