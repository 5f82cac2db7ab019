"""Threads and processes: none waits for ever, and none sees or spoils another's work half done."""

from __future__ import annotations

import sqlite3
import threading

import pytest
from at_once import LONG, held, patience, run
from dittograph.errors import ProjectError
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from support import open_project, small_scan


@pytest.fixture
def project(tmp_path):
    (tmp_path / "texts").mkdir()
    with open_project(small_scan(tmp_path / "texts"), tmp_path) as project:
        yield project


def marks_in(path):
    with Project.open(path) as other:
        return dict(other.decisions.marks)


class Watched:
    """A project's lock that says when a certain thread asks for it."""

    def __init__(self, lock, event):
        self._lock = lock
        self._own = threading.get_ident()
        self._event = event

    def __enter__(self):
        if threading.get_ident() != self._own:
            self._event.set()
        return self._lock.__enter__()

    def __exit__(self, *arguments):
        return self._lock.__exit__(*arguments)


# --- a COMMIT that fails


def test_a_decision_can_be_made_after_one_whose_end_failed(project):
    patience(project, 10)
    with held(project.path, "BEGIN"):  # whoever reads lets others write, but not end it
        for decide in (
            lambda: project.mark([0], Mark.DROP),
            lambda: project.judge((0, 4), True),
            lambda: project.set_apart(0, [4]),
        ):
            with pytest.raises(ProjectError, match=r"not saved, because another program is using"):
                decide()
            assert project.decisions.marks == {}
            assert project.decisions.apart == set()
            assert project.judgements.pairs == {}
    project.mark([1], Mark.KEEP)
    assert project.decisions.marks == {1: Mark.KEEP} == marks_in(project.path)


def test_clusters_can_be_built_after_their_end_failed(project):
    project.set_apart(0, [4])
    patience(project, 10)
    with held(project.path, "BEGIN"), pytest.raises(ProjectError, match="clusters were not saved"):
        project.regroup()
    assert [0, 4, 7] in [c.members for c in project.scan.clusters(0.8)]
    project.regroup()
    project.mark([1], Mark.KEEP)
    assert [0, 7] in [c.members for c in project.scan.clusters(0.8)]


# --- a thread that must not wait


def test_whoever_decides_soon_does_not_wait_for_another_process(project):
    labels = []
    project.subscribe(lambda changes: labels.append((changes.cause.value, changes.label)))
    with held(project.path):
        asked = [
            project.soon(lambda p: p.mark([0, 1], Mark.DROP)),
            project.soon(lambda p: p.mark([1], Mark.KEEP)),
            project.soon(Project.undo),
            project.soon(lambda p: p.judge((0, 4), True)),
            project.soon(lambda p: p.mark([2], Mark.KEEP)),
        ]
        # The lock is held by this very thread, so here nothing can have waited for it.
        assert not any(future.done() for future in asked)
        assert project.decisions.marks == {}
    changes = [future.result(LONG) for future in asked]
    assert [c.passages for c in changes] == [{0, 1}, {1}, {1}, frozenset(), {2}]
    assert project.decisions.marks == {0: Mark.DROP, 1: Mark.DROP, 2: Mark.KEEP}
    assert marks_in(project.path) == project.decisions.marks
    assert labels == [
        ("done", "drop 2 texts"), ("done", "keep 1 text"), ("undone", "keep 1 text"), ("done", ""),
        ("done", "keep 1 text"),
    ]  # fmt: skip


def test_what_could_not_be_saved_soon_is_told_and_not_shown(project):
    patience(project, 10)
    with held(project.path):
        failed = project.soon(lambda p: p.mark([0], Mark.DROP)).exception(LONG)
    assert isinstance(failed, ProjectError)
    assert "was not saved" in str(failed)
    assert project.decisions.marks == {} == marks_in(project.path)
    project.soon(lambda p: p.mark([1], Mark.KEEP)).result(LONG)
    assert project.decisions.marks == {1: Mark.KEEP} == marks_in(project.path)


def test_closing_loses_nothing_that_was_asked_for(project):
    with held(project.path):
        asked = [project.soon(lambda p, i=i: p.mark([i], Mark.DROP)) for i in range(8)]
        closing_ = run(project.close)
    closing_()
    assert all(future.result(LONG) for future in asked)
    assert marks_in(project.path) == dict.fromkeys(range(8), Mark.DROP)


def test_closing_soon_does_not_wait(project):
    gate = threading.Event()
    project.soon(lambda _: gate.wait(LONG))
    decided = project.soon(lambda p: p.mark([3], Mark.DROP))
    closed = project.soon(Project.close)
    late = project.soon(lambda p: p.mark([4], Mark.DROP))
    gate.set()
    closed.result(LONG)
    assert decided.result(LONG)
    assert "open it again" in str(late.exception(LONG))
    assert "open it again" in str(project.soon(Project.undo).exception(LONG))
    assert marks_in(project.path) == {3: Mark.DROP}


def test_nothing_is_done_with_a_closed_project(project):
    project.close()
    project.close()
    for call in (
        lambda: project.mark([0], Mark.DROP),
        lambda: project.judge((0, 4), True),
        project.undo,
        project.refresh,
        project.reload_clusters,
        project.regroup,
        lambda: project.save_as(project.path.with_name("copy.ditto")),
    ):
        with pytest.raises(ProjectError, match="is closed; open it again"):
            call()
    project.remember_view(0.9, project.scan.settings.grouping)
    assert not project.path.with_name("copy.ditto").exists()


# --- threads that use the file at once


def asks_for_the_lock(project):
    """An event that is set as soon as another thread than this asks for the project's lock."""
    asked = threading.Event()
    project._database._lock = Watched(project._database._lock, asked)
    return asked


@pytest.mark.parametrize(
    "work",
    [
        lambda project: project.save_as(project.path.with_name("copy.ditto")),
        lambda project: project.close(),
        lambda project: project.mark([5], Mark.KEEP),
        lambda project: project.refresh(),
        lambda project: project.regroup(),
    ],
    ids=["save as", "close", "mark", "refresh", "regroup"],
)
def test_no_thread_gets_between_the_beginning_and_the_end_of_another(project, work):
    asked = asks_for_the_lock(project)
    with project._database.reading() as connection:
        wait = run(lambda: work(project))
        assert asked.wait(LONG)
        assert connection.in_transaction
        assert connection.execute("SELECT count(*) FROM passages").fetchone() == (8,)
    wait()


def test_deciding_goes_on_while_the_project_is_saved_elsewhere(project, tmp_path):
    start = threading.Barrier(3)

    def decide(passages):
        start.wait(LONG)
        for passage in passages:
            for mark in (Mark.KEEP, None, Mark.DROP):
                project.mark([passage], mark)

    threads = [run(lambda: decide(range(4))), run(lambda: decide(range(4, 8)))]
    start.wait(LONG)
    for number in range(5):
        project.save_as(tmp_path / f"copy {number}.ditto")
    for wait in threads:
        wait()
    assert project.path == tmp_path / "copy 4.ditto"
    assert project.decisions.marks == dict.fromkeys(range(8), Mark.DROP)
    assert marks_in(project.path) == project.decisions.marks
    with Project.open(project.path) as other:
        steps = 0
        while other.undo():
            steps += 1
    assert steps == 24


def test_a_copy_that_cannot_be_opened_leaves_the_project_where_it_was(project, monkeypatch):
    before = project.path
    with monkeypatch.context() as patch:

        def locked(_):
            raise sqlite3.OperationalError("unable to open database file")

        patch.setattr("dittograph.project.transactions.connect", locked)
        with pytest.raises(ProjectError):
            project.save_as(before.with_name("copy.ditto"))
    assert project.path == before
    project.mark([0], Mark.DROP)
    assert marks_in(before) == {0: Mark.DROP}
