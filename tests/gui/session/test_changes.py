"""One way in and one signal out: what is done to the open project, and what the window hears."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from dittograph.errors import ProjectError
from dittograph.project.changes import Cause, Changes
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Grouping
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.listing import Filter
from dittograph_gui.session.results import Results
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from settling import settle
from support import open_project, small_scan


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return open_project(small_scan(tmp_path), tmp_path)


@pytest.fixture
def changes(qapp: QApplication, project: Project) -> ProjectChanges:
    return ProjectChanges(Results(project))


@pytest.fixture
def heard(changes: ProjectChanges) -> list[Changes]:
    made: list[Changes] = []
    changes.changed.connect(made.append)
    return made


def marked(changes: ProjectChanges) -> int:
    """Return how many passages of the first cluster are shown as marked."""
    results = changes.results
    view = results.view(0.8, Grouping.EVERY_PAIR, Filter())
    return results.counts.progress(view.texts_of(0))[0]


def test_every_kind_of_decision_arrives_once_and_in_order(
    changes: ProjectChanges, heard: list[Changes], project: Project
) -> None:
    for operation in (
        lambda p: p.mark([0, 4], Mark.KEEP),
        lambda p: p.set_apart(0, [3]),
        lambda p: p.judge((0, 1), True),
        Project.undo,
        Project.undo,
        Project.redo,
    ):
        changes.do(operation)
    settle(project)
    assert [c.cause for c in heard] == [
        *(Cause.DONE, Cause.DONE, Cause.DONE),
        *(Cause.UNDONE, Cause.UNDONE, Cause.REDONE),
    ]
    assert [bool(c.passages) for c in heard] == [True, False, False, False, True, True]
    assert marked(changes) == 2


def test_what_the_window_counts_is_new_before_anything_is_drawn(
    changes: ProjectChanges, project: Project
) -> None:
    counted: list[int] = []
    changes.changed.connect(lambda _: counted.append(marked(changes)))
    changes.do(lambda p: p.mark([0], Mark.KEEP))
    changes.do(lambda p: p.mark([4], Mark.DROP))
    settle(project)
    assert counted == [1, 2]


def test_the_window_is_never_kept_waiting_and_says_so_after_a_while(
    qtbot: QtBot, changes: ProjectChanges, heard: list[Changes], project: Project
) -> None:
    free = threading.Event()
    project.soon(lambda _: free.wait())  # as another program that writes to the file
    with qtbot.waitSignal(changes.waiting, check_params_cb=bool):
        changes.do(lambda p: p.mark([0], Mark.KEEP))  # comes back at once, or the test hangs
    assert heard == []
    with qtbot.waitSignal(changes.waiting, check_params_cb=lambda waiting: not waiting):
        free.set()
    assert [c.passages for c in heard] == [{0}]


def test_what_another_process_decided_arrives_by_the_same_signal(
    changes: ProjectChanges, heard: list[Changes], project: Project
) -> None:
    with Project.open(project.path) as other:
        other.mark([7], Mark.DROP)
    changes.do(lambda p: p.mark([0], Mark.KEEP))
    settle(project)
    (change,) = heard
    assert change.elsewhere
    assert change.passages == {0, 7}
    assert marked(changes) == 2


def test_a_decision_that_is_not_saved_changes_nothing_that_is_shown(
    changes: ProjectChanges, heard: list[Changes], project: Project
) -> None:
    with closing(sqlite3.connect(project.path)) as other:
        other.execute("DROP TABLE marks")
    sentences: list[str] = []
    order: list[str] = []
    changes.failed.connect(sentences.append)
    changes.do(lambda p: p.mark([0], Mark.KEEP), failed=lambda: order.append("not done"))
    changes.do(lambda p: p.judge((0, 1), True), done=lambda _: order.append("done"))
    settle(project)
    (sentence,) = sentences
    assert "was not saved" in sentence
    assert order == ["not done", "done"]
    assert marked(changes) == 0
    assert [c.judged for c in heard] == [{(0, 1)}]


def test_clusters_that_are_reloaded_late_are_not_older_than_those_shown(
    changes: ProjectChanges, heard: list[Changes], project: Project
) -> None:
    """Two reloads wait for their turn while the engine groups twice; the newest grouping stays."""
    free = threading.Event()
    project.soon(lambda _: free.wait())
    with Project.open(project.path) as engine:
        engine.set_apart(0, [3])
        engine.regroup()
        changes.do(Project.reload_clusters)
        engine.undo()
        engine.regroup()
        changes.do(Project.reload_clusters)
        newest = engine.scan.dendrograms[Grouping.EVERY_PAIR]
    free.set()
    settle(project)
    assert any(c.clusters for c in heard)
    shown = changes.results.view(0.8, Grouping.EVERY_PAIR, Filter()).dendrogram
    assert shown.order.tolist() == newest.order.tolist()
    assert shown.height.tolist() == newest.height.tolist()


def test_a_closed_project_is_saved_whole_and_tells_nothing(
    changes: ProjectChanges, heard: list[Changes], project: Project
) -> None:
    free = threading.Event()
    project.soon(lambda _: free.wait())
    changes.do(lambda p: p.mark([0], Mark.KEEP))
    closed = changes.close(0.9, Grouping.CHAIN)
    free.set()
    closed.result()
    QApplication.processEvents()
    assert heard == []
    with Project.open(project.path) as again:
        assert again.decisions.marks == {0: Mark.KEEP}
        assert again.scan.settings.threshold == pytest.approx(0.9)
        assert again.scan.settings.grouping is Grouping.CHAIN


def test_nothing_is_accepted_for_a_closed_project(
    qtbot: QtBot, changes: ProjectChanges, project: Project
) -> None:
    changes.close(0.8, Grouping.EVERY_PAIR).result()
    with pytest.raises(ProjectError):
        project.soon(Project.undo).result()
