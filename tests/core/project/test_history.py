"""The history: every step with its time, and every earlier state can be returned to."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

import pytest
from dittograph.errors import ProjectError
from dittograph.project.decisions import Mark
from dittograph.project.history import Standing
from dittograph.project.past import return_to, steps_of
from dittograph.project.project import Project
from support import open_project, small_scan


@pytest.fixture
def project(tmp_path):
    (tmp_path / "texts").mkdir()
    with open_project(small_scan(tmp_path / "texts"), tmp_path) as project:
        yield project


def state(project):
    return dict(project.decisions.marks), set(project.decisions.apart)


def labels(project):
    return [step.label for step in steps_of(project)]


def test_steps_are_told_with_their_time_after_a_restart(project, monkeypatch):
    monkeypatch.setattr("dittograph.project.history.time.time", lambda: 1_700_000_000.5)
    project.mark([0], Mark.KEEP)
    project.set_apart(0, [4])
    with Project.open(project.path) as again:
        first, second = steps_of(again)
    assert (first.label, second.label) == ("keep 1 text", "not a duplicate")
    assert first.time == second.time == 1_700_000_000.5
    assert first.standing is second.standing is Standing.DONE


def test_returning_is_one_step_that_can_be_undone(project):
    project.mark([0], Mark.KEEP)
    wanted = state(project)
    project.mark([4, 7], Mark.DROP)
    project.set_apart(2, [6])
    latest = state(project)
    changes = return_to(project, steps_of(project)[0].id)
    assert changes.passages == {4, 7}
    assert changes.apart == {(2, 6)}
    assert state(project) == wanted
    assert len(steps_of(project)) == 4, "nothing of the history is lost"
    assert project.decisions.next_undo() == "go back to “keep 1 text”"
    project.undo()
    assert state(project) == latest
    project.redo()
    assert state(project) == wanted


def test_the_beginning_can_be_returned_to(project):
    project.mark([0], Mark.KEEP)
    project.mark([0], Mark.DROP)
    return_to(project, None)
    assert state(project) == ({}, set())
    assert project.decisions.next_undo() == "go back to the beginning"


def test_what_was_undone_before_something_else_was_done_is_still_there(project):
    project.mark([0], Mark.KEEP)
    project.mark([4], Mark.DROP)
    left = state(project)
    project.undo()
    project.mark([7], Mark.DROP)
    assert project.decisions.next_redo() is None
    kept, undone, done = steps_of(project)
    assert (kept.standing, undone.standing, done.standing) == (
        Standing.DONE,
        Standing.LEFT,
        Standing.DONE,
    )
    return_to(project, undone.id)
    assert state(project) == left
    return_to(project, done.id)
    assert state(project) == ({0: Mark.KEEP, 7: Mark.DROP}, set())


def test_returning_to_where_one_is_does_nothing(project):
    project.mark([0], Mark.KEEP)
    assert not return_to(project, steps_of(project)[-1].id)
    assert labels(project) == ["keep 1 text"]


def test_there_is_no_such_step(project):
    project.mark([0], Mark.KEEP)
    with pytest.raises(ValueError, match="99"):
        return_to(project, 99)
    assert labels(project) == ["keep 1 text"]


@pytest.mark.parametrize("seed", range(20))
def test_every_state_there_ever_was_can_be_returned_to(project, seed):
    """Decisions, undos, redos and returns in any order, against states written down on the way."""
    chance = random.Random(seed)
    seen = {None: state(project)}
    for _ in range(30):
        action = chance.choice(["mark", "mark", "apart", "undo", "redo", "return"])
        before = {step.id for step in steps_of(project)}
        if action == "mark":
            project.mark(
                chance.sample(range(8), chance.randint(1, 3)),
                chance.choice([Mark.KEEP, Mark.DROP, None]),
            )
        elif action == "apart":
            one, two = chance.sample(range(7), 2)
            project.set_apart(one, [two], apart=chance.random() < 0.7)
        elif action == "undo":
            project.undo()
        elif action == "redo":
            project.redo()
        else:
            target = chance.choice([*seen])
            return_to(project, target)
            assert state(project) == seen[target]
        for step in steps_of(project):
            if step.id not in before:
                seen[step.id] = state(project)
    for step, wanted in seen.items():
        return_to(project, step)
        assert state(project) == wanted


def test_steps_that_go_in_a_circle_are_damage(project):
    project.mark([0], Mark.KEEP)
    project.mark([4], Mark.DROP)
    with closing(sqlite3.connect(project.path)) as database:
        database.execute("UPDATE history SET parent = id")
        database.commit()
    with pytest.raises(ProjectError, match="damaged"):
        return_to(project, None)
    assert state(project) == ({0: Mark.KEEP, 4: Mark.DROP}, set())


def test_an_older_history_is_one_line(tmp_path):
    import shutil
    from pathlib import Path

    path = tmp_path / "old.ditto"
    shutil.copyfile(Path(__file__).parent / "fixtures" / "version-2.ditto", path)
    with Project.open(path) as project:
        assert [(s.label, s.time, s.standing) for s in steps_of(project)] == [
            ("keep 1 text", None, Standing.DONE),
            ("drop 1 text", None, Standing.DONE),
            ("not a duplicate", None, Standing.DONE),
            ("drop 1 text", None, Standing.UNDONE),
        ]
        return_to(project, steps_of(project)[0].id)
        assert state(project) == ({0: Mark.KEEP}, set())
