"""Decisions: on disk at once, undone and redone, and found again after rescans."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from itertools import combinations

import numpy as np
import pytest
from dittograph.errors import ProjectError
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project, replace_project
from hypothesis import given, settings
from hypothesis import strategies as st
from support import fans, open_project, small_scan, synthetic_scan


@pytest.fixture
def project(tmp_path):
    (tmp_path / "texts").mkdir()
    with open_project(small_scan(tmp_path / "texts"), tmp_path) as project:
        yield project


def reopened(project):
    with Project.open(project.path) as other:
        return dict(other.decisions.marks), set(other.decisions.apart)


def state(project):
    return dict(project.decisions.marks), set(project.decisions.apart)


def test_marks_are_on_disk_at_once(project):
    project.mark([0, 4], Mark.DROP)
    project.mark([4], Mark.KEEP)
    project.mark([0], None)
    assert project.decisions.marks == {4: Mark.KEEP}
    assert reopened(project) == state(project)


def test_copies_are_marked_separately(project):
    project.mark([0], Mark.KEEP)
    project.mark([7], Mark.DROP)  # the same text in another file
    assert reopened(project)[0] == {0: Mark.KEEP, 7: Mark.DROP}


def test_copies_in_one_file_are_marked_separately(tmp_path):
    scan = synthetic_scan(["same", "other", "same", "same"], fans([0], [0], [0], [0]), tmp_path)
    with open_project(scan, tmp_path) as project:
        project.mark([2], Mark.DROP)
        assert reopened(project)[0] == {2: Mark.DROP}


def test_a_step_has_the_name_of_what_was_done(project):
    decisions = project.decisions
    assert decisions.next_undo() is None
    assert not project.undo()
    assert not project.redo()
    project.mark([0], Mark.KEEP)
    project.mark([1, 2, 3], Mark.DROP)
    project.set_apart(0, [1])
    assert decisions.next_undo() == "not a duplicate"
    assert project.undo().label == "not a duplicate"
    assert project.undo().label == "drop 3 texts"
    assert decisions.next_redo() == "drop 3 texts"
    assert decisions.next_undo() == "keep 1 text"


def test_what_changes_nothing_is_no_step(project):
    project.mark([0], None)
    project.mark([], Mark.DROP)
    project.set_apart(0, [0])
    project.set_apart(0, [1], apart=False)
    project.mark([1], Mark.DROP)
    project.mark([1], Mark.DROP)
    project.undo()
    assert project.decisions.next_undo() is None


def test_something_new_forgets_what_was_undone(project):
    project.mark([0], Mark.DROP)
    project.undo()
    project.mark([1], Mark.KEEP)
    assert not project.redo()


def test_the_history_survives_closing(project):
    project.mark([0, 1], Mark.DROP)
    project.set_apart(2, [1, 3])
    project.undo()
    with Project.open(project.path) as other:
        assert other.decisions.next_redo() == "not a duplicate"
        other.redo()
        assert other.decisions.apart == {(1, 2), (2, 3)}
        other.undo()
        other.undo()
        assert state(other) == ({}, set())


actions = st.lists(
    st.one_of(
        st.tuples(
            st.just("mark"),
            st.lists(st.integers(0, 7), max_size=4),
            st.sampled_from([Mark.KEEP, Mark.DROP, None]),
        ),
        st.tuples(st.just("apart"), st.integers(0, 6), st.lists(st.integers(0, 6), max_size=3),
                  st.booleans()),
        st.just(("undo",)),
        st.just(("redo",)),
    ),
    max_size=14,
)  # fmt: skip


@settings(max_examples=15, deadline=None)
@given(actions)
def test_undo_and_redo_lead_through_the_same_states(tmp_path_factory, drawn):
    folder = tmp_path_factory.mktemp("undo")
    with open_project(small_scan(folder), folder) as project:
        project._database._connection.execute("PRAGMA synchronous = OFF")  # only for speed
        done, undone = [state(project)], []
        for action, *arguments in drawn:
            before = state(project)
            if action == "mark":
                project.mark(*arguments)
            elif action == "apart":
                text, others, apart = arguments
                project.set_apart(text, others, apart=apart)
            elif action == "undo":
                assert bool(project.undo()) == (len(done) > 1)
                if len(done) > 1:
                    undone.append(done.pop())
                assert state(project) == done[-1]
                continue
            else:
                assert bool(project.redo()) == bool(undone)
                if undone:
                    done.append(undone.pop())
                assert state(project) == done[-1]
                continue
            if state(project) != before:
                done.append(state(project))
                undone.clear()
        assert reopened(project) == state(project)
        last, begin = state(project), done[0]
        while project.undo():
            pass
        assert state(project) == begin
        for _ in done[1:]:
            assert project.redo()
        assert state(project) == last == reopened(project)


def test_a_decision_that_cannot_be_written_is_not_shown_as_made(project):
    project.mark([0], Mark.KEEP)
    project._database._connection.execute("PRAGMA query_only = ON")
    for change in (
        lambda p: p.mark([1], Mark.DROP),
        lambda p: p.set_apart(0, [1]),
        lambda p: p.undo(),
    ):
        with pytest.raises(ProjectError, match="was not saved"):
            change(project)
        assert state(project) == ({0: Mark.KEEP}, set())
    project._database._connection.execute("PRAGMA query_only = OFF")
    project.undo()
    assert state(project) == ({}, set()) == reopened(project)


def test_a_project_that_another_program_holds(project, monkeypatch):
    project._database._connection.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(project.path)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ProjectError, match="was not saved"):
        project.mark([1], Mark.DROP)
    other.rollback()
    other.close()
    project.mark([1], Mark.DROP)
    assert reopened(project)[0] == {1: Mark.DROP}


# --- after a rescan


def scan_of(files, folder):
    """A scan of lines in files; nothing is similar, only copies are alike."""
    folder.mkdir(exist_ok=True)
    lines = [line for text in files.values() for line in text]
    return synthetic_scan(files, np.eye(len(lines), dtype=np.float32), folder)


def rescan(tmp_path, before, marks, after, *, apart=()):
    """Marks (by file and line) after a rescan; and the project, still open."""
    old = scan_of(before, tmp_path / "before")
    create_project(tmp_path / "project.ditto", old)
    place = [(name, i) for name, lines in before.items() for i in range(len(lines))]
    texts = {t: i for i, t in enumerate(old.texts)}
    with Project.open(tmp_path / "project.ditto") as project:
        for where, mark in marks.items():
            project.mark([place.index(where)], mark)
        for one, other in apart:
            project.set_apart(texts[one], [texts[other]])
    new = scan_of(after, tmp_path / "after")
    create_project(tmp_path / "project.ditto", new, decisions_from=tmp_path / "project.ditto")
    project = Project.open(tmp_path / "project.ditto")
    place = [(name, i) for name, lines in after.items() for i in range(len(lines))]
    return {place[i]: mark for i, mark in project.decisions.marks.items()}, project


KEEP, DROP = Mark.KEEP, Mark.DROP


@pytest.mark.parametrize(
    ("before", "marks", "after", "expected"),
    [
        pytest.param(
            {"a": ["x", "y"]}, {("a", 0): DROP, ("a", 1): KEEP},
            {"a": ["x", "y"]}, {("a", 0): DROP, ("a", 1): KEEP}, id="nothing changed"),
        pytest.param(
            {"a": ["x", "y"]}, {("a", 1): DROP},
            {"a": ["new", "y", "x"]}, {("a", 1): DROP}, id="lines moved"),
        pytest.param(
            {"a": ["x", "y"], "b": ["x"]}, {("a", 0): KEEP, ("b", 0): DROP},
            {"c": ["x", "y"], "b": ["x"]}, {("c", 0): KEEP, ("b", 0): DROP}, id="file renamed"),
        pytest.param(
            {"a": ["x"], "b": ["x"]}, {("a", 0): DROP},
            {"c": ["x"], "d": ["x"]}, {("c", 0): DROP}, id="all files renamed"),
        pytest.param(
            {"a": ["x", "y"]}, {("a", 0): DROP},
            {"b": ["x"], "c": ["x", "y"]}, {("c", 0): DROP}, id="file renamed, and a new one"),
        pytest.param(
            {"a": ["x"], "b": ["y"]}, {("a", 0): DROP},
            {"a": ["y"], "b": ["x"]}, {("b", 0): DROP}, id="names exchanged"),
        pytest.param(
            {"a": ["x", "q"], "b": ["x"]}, {("a", 0): DROP},
            {"a": ["q"], "b": ["x"]}, {},
            id="what was marked is deleted by hand; the copy that stays is not dropped"),
        pytest.param(
            {"a": ["x", "q", "x"]}, {("a", 0): DROP},
            {"a": ["q", "x"]}, {},
            id="the same inside one file"),
        pytest.param(
            {"a": ["x", "q", "x"]}, {("a", 0): DROP, ("a", 2): KEEP},
            {"a": ["q", "x"]}, {("a", 1): KEEP},
            id="the one that stays keeps its mark"),
        pytest.param(
            {"a": ["x", "x", "x"]}, {("a", 0): DROP, ("a", 1): DROP},
            {"a": ["x", "x"]}, {("a", 1): DROP},
            id="one of two drops was carried out"),
        pytest.param(
            {"a": ["x", "y"]}, {("a", 0): DROP, ("a", 1): DROP},
            {"a": ["x, edited", "y"]}, {("a", 1): DROP}, id="an edited text is another text"),
        pytest.param(
            {"a": ["x"], "b": ["x"]}, {("a", 0): KEEP},
            {"a": ["x"], "b": ["x"], "new": ["x"]}, {("a", 0): KEEP}, id="a new copy"),
    ],
)  # fmt: skip
def test_marks_find_their_texts_again(tmp_path, before, marks, after, expected):
    found, project = rescan(tmp_path, before, marks, after)
    project.close()
    assert found == expected


def test_a_text_that_comes_back_has_its_mark_again(tmp_path):
    files = {"a": ["x", "y"], "b": ["z"]}
    found, project = rescan(tmp_path, files, {("a", 0): DROP}, {"b": ["z"]})
    project.close()
    assert found == {}
    again = scan_of(files, tmp_path / "again")
    create_project(tmp_path / "project.ditto", again, decisions_from=tmp_path / "project.ditto")
    with Project.open(tmp_path / "project.ditto") as project:
        assert project.decisions.marks == {0: DROP}


def test_undo_still_works_after_a_file_was_renamed(tmp_path):
    marks = {("a", 0): DROP, ("a", 1): KEEP}
    found, project = rescan(tmp_path, {"a": ["x", "y"]}, marks, {"b": ["x", "y"]})
    assert found == {("b", 0): DROP, ("b", 1): KEEP}
    assert project.undo().label == "keep 1 text"
    assert project.decisions.marks == {0: DROP}
    project.undo()
    assert project.decisions.marks == {}
    project.redo()
    assert project.decisions.marks == {0: DROP} == reopened(project)[0]
    project.close()


def test_not_a_duplicate_sticks_to_the_texts(tmp_path):
    before = {"a": ["x", "y", "z"]}
    after = {"other": ["z", "new", "y"], "more": ["x"]}
    _, project = rescan(tmp_path, before, {}, after, apart=[("x", "y"), ("y", "z")])
    texts = project.scan.texts
    pairs = {frozenset((texts[a], texts[b])) for a, b in project.decisions.apart}
    assert pairs == {frozenset("xy"), frozenset("yz")}
    assert all(a < b for a, b in project.decisions.apart)
    project.undo()
    assert len(project.decisions.apart) == 1
    project.close()


@settings(max_examples=10, deadline=None)
@given(
    st.dictionaries(st.sampled_from("abc"), st.lists(st.sampled_from("xyz"), min_size=1,
                    max_size=3), min_size=1),
    st.dictionaries(st.sampled_from("abcd"), st.lists(st.sampled_from("xyz"), min_size=1,
                    max_size=3), min_size=1),
    st.data(),
)  # fmt: skip
def test_a_rescan_never_adds_drops(tmp_path_factory, before, after, data):
    every = [(name, i) for name, lines in before.items() for i in range(len(lines))]
    drops = data.draw(st.lists(st.sampled_from(every), unique=True))
    found, project = rescan(
        tmp_path_factory.mktemp("rescan"), before, dict.fromkeys(drops, DROP), after
    )
    project.close()
    for text in "xyz":
        had = sum(before[name][i] == text for name, i in drops)
        assert sum(after[name][i] == text for name, i in found) <= had
    for name in before.keys() & after.keys():
        for text in "xyz":
            unmarked = before[name].count(text) - sum(
                n == name and before[n][i] == text for n, i in drops
            )
            left = after[name].count(text) - sum(
                n == name and after[n][i] == text for n, i in found
            )
            assert left >= min(unmarked, after[name].count(text)), "a copy that stays was dropped"


def test_pairs_are_stored_whichever_way_round(project):
    for a, b in combinations((0, 1, 2), 2):
        project.set_apart(b, [a])
    assert project.decisions.apart == {(0, 1), (0, 2), (1, 2)} == reopened(project)[1]


# --- two windows at once


@pytest.fixture
def windows(project):
    with Project.open(project.path) as other:
        yield project, other


def test_two_windows_decide_at_once_and_both_are_kept(windows):
    one, two = windows
    one.mark([0, 4], Mark.DROP)
    two.mark([1], Mark.KEEP)
    one.set_apart(0, [1])
    two.mark([5], Mark.DROP)
    wanted = {0: Mark.DROP, 4: Mark.DROP, 1: Mark.KEEP, 5: Mark.DROP}, {(0, 1)}
    assert reopened(one) == state(two) == wanted
    one.refresh()
    assert state(one) == wanted


def test_undo_brings_back_what_another_window_had_decided(windows):
    one, two = windows
    one.mark([0], Mark.DROP)
    two.mark([0], Mark.KEEP)  # it had not seen that
    two.undo()
    assert reopened(two)[0] == {0: Mark.DROP}


def test_nobody_undoes_what_they_have_not_seen(windows):
    one, two = windows
    two.mark([1], Mark.KEEP)
    one.mark([0], Mark.DROP)
    with pytest.raises(ProjectError, match="another window"):
        two.undo()
    assert state(two)[0] == {0: Mark.DROP, 1: Mark.KEEP}  # seen now
    assert two.undo().label == "drop 1 text"


def test_it_is_told_whether_another_window_has_changed_the_project(windows):
    one, two = windows
    one.mark([0], Mark.DROP)
    assert not one.refresh()
    assert two.refresh().passages == {0}
    assert not two.refresh()
    assert state(two) == state(one)


_DECIDING = """
import sys
from pathlib import Path
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
with Project.open(Path(sys.argv[1])) as project:
    print(flush=True)
    sys.stdin.readline()
    for passage in map(int, sys.argv[2:]):
        project.mark([passage], Mark.DROP)
"""


def test_two_processes_lose_no_decision_of_one_another(project):
    command = [sys.executable, "-c", _DECIDING, str(project.path)]
    processes = [
        subprocess.Popen([*command, *numbers], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for numbers in (["0", "2", "4", "6"], ["1", "3", "5", "7"])
    ]
    for process in processes:
        process.stdout.readline()  # it has opened the project
    for process in processes:
        process.stdin.write(b"\n")
        process.stdin.flush()
    for process in processes:
        process.communicate()
        assert process.returncode == 0
    assert reopened(project)[0] == dict.fromkeys(range(8), Mark.DROP)


def test_a_rescan_takes_over_what_was_decided_while_it_ran(project, tmp_path):
    project.mark([0], Mark.DROP)
    new = tmp_path / "new.ditto"
    create_project(new, project.scan, decisions_from=project.path)
    project.mark([4], Mark.KEEP)
    project.set_apart(0, [4])
    wanted = state(project)
    replace_project(project.path, new)
    assert not new.exists()
    assert reopened(project) == wanted
    with Project.open(project.path) as rescanned:
        assert [c.members for c in rescanned.scan.clusters()] == [[0, 7], [1, 5], [2, 6]]


def test_nothing_is_decided_in_a_file_that_another_window_replaced(windows, tmp_path):
    one, two = windows
    create_project(tmp_path / "new.ditto", one.scan, decisions_from=one.path)
    replace_project(one.path, tmp_path / "new.ditto")
    for decide in (
        lambda: two.mark([0], Mark.DROP),
        lambda: two.set_apart(0, [1]),
        two.undo,
    ):
        with pytest.raises(ProjectError, match="open it again"):
            decide()
    assert state(two) == ({}, set())


def test_nothing_is_decided_in_a_file_that_is_gone(project):
    project.path.unlink()
    with pytest.raises(ProjectError, match="no longer there"):
        project.mark([0], Mark.DROP)
