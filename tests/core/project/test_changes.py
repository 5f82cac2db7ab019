"""Whatever is decided, judged, undone or done elsewhere: one call tells everyone what changed."""

from __future__ import annotations

import pytest
from dittograph.errors import ProjectError
from dittograph.project.changes import Cause, Changes
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from support import open_project, small_scan


@pytest.fixture
def project(tmp_path):
    (tmp_path / "texts").mkdir()
    with open_project(small_scan(tmp_path / "texts"), tmp_path) as project:
        yield project


@pytest.fixture
def other(project):
    """The same project in another window."""
    with Project.open(project.path) as other:
        yield other


@pytest.fixture
def told(project):
    """All that a listener of the project is told."""
    told = []
    project.subscribe(told.append)
    return told


def test_marks(project, told):
    changes = project.mark_each({0: Mark.KEEP, 4: Mark.DROP, 7: Mark.DROP})
    assert changes == Changes(
        Cause.DONE, "keep 1 text, drop 2 texts", passages=frozenset({0, 4, 7})
    )
    assert project.mark([0, 4, 5], Mark.DROP).passages == {0, 5}  # 4 was already
    assert project.mark([5], None).label == "unmark 1 text"
    assert len(told) == 3
    assert told[0] == changes


def test_what_changes_nothing_tells_nobody(project, told):
    for call in (
        lambda: project.mark([0], None),
        lambda: project.mark([], Mark.DROP),
        lambda: project.set_apart(0, [0]),
        lambda: project.set_apart(0, [1], apart=False),
        project.undo,
        project.redo,
        project.refresh,
        project.confirm_sources,
    ):
        assert not call()
    assert told == []


def test_not_a_duplicate(project, told):
    changes = project.set_apart(4, [0, 1])
    assert changes == Changes(
        Cause.DONE, "not a duplicate", apart=frozenset({(0, 4), (1, 4)}), regroup=True
    )
    assert project.needs_regrouping
    project.regroup()
    assert not project.needs_regrouping
    assert told[1:] == [Changes(Cause.CLUSTERS, clusters=True)]


def test_undoing_what_was_never_grouped_needs_no_grouping(project):
    assert project.set_apart(0, [4]).regroup
    undone = project.undo()
    assert (undone.apart, undone.regroup) == ({(0, 4)}, False)
    assert project.redo().regroup


def test_a_project_that_was_left_before_it_was_grouped_says_so(project, other):
    project.set_apart(0, [4])
    with Project.open(project.path) as again:
        assert again.needs_regrouping
    other.regroup()
    with Project.open(project.path) as again:
        assert not again.needs_regrouping


def test_undo_and_redo(project, told):
    project.mark([1, 2], Mark.DROP)
    project.mark([1], Mark.KEEP)
    assert project.undo() == Changes(Cause.UNDONE, "keep 1 text", passages=frozenset({1}))
    assert project.decisions.marks == {1: Mark.DROP, 2: Mark.DROP}
    assert project.redo() == Changes(Cause.REDONE, "keep 1 text", passages=frozenset({1}))
    assert [changes.cause for changes in told] == [
        Cause.DONE, Cause.DONE, Cause.UNDONE, Cause.REDONE,
    ]  # fmt: skip


def test_judgements(project, told):
    assert project.judge((4, 0), True) == Changes(Cause.DONE, judged=frozenset({(0, 4)}))
    assert not project.judge((0, 4), True)
    assert project.judge((0, 4), None).judged == {(0, 4)}
    assert len(told) == 2


def test_what_another_window_has_decided(project, other, told):
    other.mark([3], Mark.KEEP)
    other.set_apart(0, [4])
    other.judge((1, 5), True)
    changes = project.refresh()
    assert changes == Changes(
        Cause.ELSEWHERE,
        passages=frozenset({3}),
        apart=frozenset({(0, 4)}),
        judged=frozenset({(1, 5)}),
        regroup=True,
        elsewhere=True,
    )
    other.regroup()
    assert project.refresh() == Changes(Cause.ELSEWHERE, clusters=True, elsewhere=True)
    assert [0, 7] in [c.members for c in project.scan.clusters(0.8)]
    assert told[0] == changes
    assert len(told) == 2


def test_a_decision_takes_up_what_another_window_has_decided(project, other):
    other.mark([3, 1], Mark.KEEP)
    other.judge((1, 5), False)
    changes = project.mark([1], Mark.DROP)
    assert changes.label == "drop 1 text"
    assert changes.passages == {1, 3}
    assert changes.judged == {(1, 5)}
    assert changes.elsewhere
    assert not project.refresh()


def test_an_undo_that_is_refused_still_tells_what_was_decided_elsewhere(project, other, told):
    project.mark([1], Mark.DROP)
    other.mark([3], Mark.KEEP)
    with pytest.raises(ProjectError, match="another window"):
        project.undo()
    assert told[-1] == Changes(Cause.ELSEWHERE, passages=frozenset({3}), elsewhere=True)
    assert project.decisions.marks == {1: Mark.DROP, 3: Mark.KEEP}


def test_memory_is_changed_before_a_listener_is_called(project):
    seen = []
    project.subscribe(lambda _: seen.append(dict(project.decisions.marks)))
    project.mark([1], Mark.DROP)
    project.undo()
    assert seen == [{1: Mark.DROP}, {}]


def test_a_listener_hears_nothing_once_it_has_stopped(project, told):
    also = []
    stop, again = project.subscribe(also.append), project.subscribe(also.append)
    project.mark([1], Mark.DROP)
    assert len(also) == 2
    stop()
    project.mark([2], Mark.DROP)
    assert len(also) == 3
    again()
    again()
    project.mark([3], Mark.DROP)
    assert (len(also), len(told)) == (3, 3)


def test_what_was_read_before_stays_as_it_was(project):
    project.mark([1], Mark.DROP)
    project.judge((0, 4), True)
    marks, apart, judged = (
        project.decisions.marks,
        project.decisions.apart,
        project.judgements.pairs,
    )
    scan = project.scan
    project.mark([1], Mark.KEEP)
    project.set_apart(0, [4])
    project.judge((0, 4), False)
    project.regroup()
    assert (marks, apart, judged) == ({1: Mark.DROP}, frozenset(), {(0, 4): True})
    assert [0, 4, 7] in [c.members for c in scan.clusters(0.8)]
    assert [0, 4, 7] not in [c.members for c in project.scan.clusters(0.8)]
    with pytest.raises(TypeError):
        scan.dendrograms[scan.settings.grouping] = None


@pytest.mark.parametrize("passage", [-1, 8, 99_999])
def test_there_is_no_such_passage(project, passage):
    with pytest.raises(ValueError, match="not one of the 8 passages"):
        project.mark([passage], Mark.DROP)
    with pytest.raises(ValueError, match="not one of the 7 texts"):
        project.set_apart(0, [99_999])
    assert project.decisions.marks == {}
