"""Killed at any point: the project opens, with every decision that was acknowledged.

A child process does the work. It stops where the test wants it to, before one of the statements
that SQLite is given or one of the steps that put a file in its place, says so, and is killed there.
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import warnings
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from dittograph.files import whole
from dittograph.passages.copies import content_hash
from dittograph.project import opened, project, transactions
from dittograph.project.decisions import Mark
from dittograph.project.migrations import SCHEMA_VERSION
from dittograph.project.past import return_to
from dittograph.project.project import Project, create_project, replace_project
from dittograph.project.sharing.merging import Prefer, merge
from dittograph.project.sharing.shared import Shared, SharedMark, SharedPair, SharedSource
from support import LINES, small_scan, synthetic_scan

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks, and kills by signal")

FIXTURES = Path(__file__).parent / "fixtures"
POINTS = 50  # at least, or all that there are, spread evenly over the work
DONE, STOPPED, ACKNOWLEDGED = b".", b"!", b"+"

LAMP, BUDGET = "The old lighthouse needs a new lamp.", LINES["evening.txt"][0]
THEIRS = Shared(  # of a colleague: a mark that may contradict, another one, and an answer
    "theirs",
    (SharedSource("harbour.txt"), SharedSource("evening.txt")),
    (
        SharedMark(content_hash(LAMP), 0, 0, Mark.KEEP),
        SharedMark(content_hash(BUDGET), 1, 0, Mark.DROP),
    ),
    judged=(SharedPair(tuple(sorted((content_hash(LAMP), content_hash(BUDGET)))), same=True),),
)

STEPS: list[Callable[[Project], object]] = [
    lambda p: p.mark([1], Mark.DROP),
    lambda p: p.mark_each({2: Mark.KEEP, 6: Mark.DROP}),
    lambda p: p.set_apart(0, [4]),
    lambda p: p.judge((0, 4), False),
    lambda p: p.undo(),
    lambda p: p.mark([1], None),
    lambda p: p.undo(),
    lambda p: p.redo(),
    lambda p: p.regroup(),
    lambda p: p.judge((1, 5), True),
    lambda p: return_to(p, None),
    lambda p: p.undo(),
    lambda p: merge(p, THEIRS, Prefer.THEIRS),
    lambda p: p.mark([3], Mark.DROP),
    lambda p: return_to(p, 1),
]


def state(open_project):
    decisions = open_project.decisions
    return (
        dict(decisions.marks),
        set(decisions.apart),
        dict(open_project.judgements.pairs),
        decisions.next_undo(),
        decisions.next_redo(),
    )


def state_in(path):
    with Project.open(path) as found:
        assert len(found.scan.clusters(0.8)) == 3
        return state(found)


class Child:
    """What the child may call: it says how far it is, and stops at the chosen point."""

    def __init__(self, point: int | None, pipe: int) -> None:
        self._point = point
        self._pipe = pipe
        self._passed = 0

    def acknowledge(self) -> None:
        os.write(self._pipe, ACKNOWLEDGED)

    def passing(self, *_: object) -> None:
        if self._passed == self._point:
            os.write(self._pipe, STOPPED)
            signal.pause()  # until it is killed
        self._passed += 1

    def watch(self) -> None:
        """Stop before every statement, and around every replacing of a file."""
        connect, replace = transactions.connect, whole._put

        def watched_connect(path):
            connection = connect(path)
            connection.set_trace_callback(self.passing)
            return connection

        def watched_replace(temporary, target):
            self.passing()
            replace(temporary, target)
            self.passing()

        for module in (transactions, project, opened):
            module.connect = watched_connect
        whole._put = watched_replace

    @property
    def passed(self) -> int:
        return self._passed


def run(work: Callable[[Child], object], point: int | None) -> tuple[int, int]:
    """Do some work in a child, and kill it at a point.

    Returns:
        How much was acknowledged, and how many points there are (only where it was not killed).
    """
    read, write = os.pipe()
    with warnings.catch_warnings():
        # From Python 3.12 on a warning says that threads of other tests are not in the child,
        # which uses none of them.
        warnings.simplefilter("ignore", DeprecationWarning)
        number = os.fork()
    if not number:
        code = 1
        try:
            os.close(read)
            child = Child(point, write)
            child.watch()
            work(child)
            os.write(write, DONE + child.passed.to_bytes(4, "big"))
            code = 0
        finally:
            os._exit(code)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        acknowledged = 0
        while (said := pipe.read(1)) == ACKNOWLEDGED:
            acknowledged += 1
        points = int.from_bytes(pipe.read(4), "big") if said == DONE else 0
        assert said == (STOPPED if point is not None else DONE), "the child failed"
        os.kill(number, signal.SIGKILL)
        os.waitpid(number, 0)
    return acknowledged, points


def killed_everywhere(prepare: Callable[[], object], work: Callable[[Child], object]):
    """Give how much was acknowledged, each time that the work was killed at another point."""
    prepare()
    _, points = run(work, None)
    assert points > 5, "there is too little to stop at"
    step = max(1, points // POINTS)
    for point in range(0, points, step):
        prepare()
        acknowledged, _ = run(work, point)
        yield acknowledged


@pytest.fixture
def scan(tmp_path):
    (tmp_path / "texts").mkdir()
    return small_scan(tmp_path / "texts")


@pytest.fixture
def path(scan, tmp_path):
    create_project(tmp_path / "whole.ditto", scan)
    return tmp_path / "project.ditto"


@pytest.fixture
def prepare(path, tmp_path):
    """Return what puts the project as it was at the beginning in its place."""

    def copy():
        Path(f"{path}-journal").unlink(missing_ok=True)
        shutil.copyfile(tmp_path / "whole.ditto", path)

    return copy


@pytest.fixture
def states(path, prepare):
    """What is decided after each of the steps."""
    prepare()
    with Project.open(path) as open_project:
        states = [state(open_project)]
        for step in STEPS:
            step(open_project)
            states.append(state(open_project))
    return states


def test_decisions(path, prepare, states):
    def work(child):
        with Project.open(path) as open_project:
            for step in STEPS:
                step(open_project)
                child.acknowledge()

    reached = set()
    for acknowledged in killed_everywhere(prepare, work):
        assert state_in(path) in states[acknowledged : acknowledged + 2]
        reached.add(acknowledged)
    assert len(reached) > 5, "it should have been killed in many of the steps"


def test_decisions_of_the_projects_own_thread(path, prepare, states):
    def work(child):
        open_project = Project.open(path)
        for step in STEPS:
            open_project.soon(step).add_done_callback(lambda _: child.acknowledge())
        open_project.close()

    for acknowledged in killed_everywhere(prepare, work):
        assert state_in(path) in states[acknowledged : acknowledged + 2]


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_migration(tmp_path, version):
    path = tmp_path / "old.ditto"

    def prepare():
        Path(f"{path}-journal").unlink(missing_ok=True)
        shutil.copyfile(FIXTURES / f"version-{version}.ditto", path)

    def work(child):
        with Project.open(path):
            child.acknowledge()

    prepare()
    before = state_in(path)
    for _ in killed_everywhere(prepare, work):
        with closing(sqlite3.connect(path)) as database:
            (found,) = database.execute("PRAGMA user_version").fetchone()
        assert found in (version, SCHEMA_VERSION)
        assert state_in(path) == before


def test_saving_a_new_scan_in_place_of_a_project(path, prepare, scan, tmp_path):
    (tmp_path / "again").mkdir()
    texts = [p.text for p in scan.passages]
    again = synthetic_scan([*texts, "One more."], _vectors(scan), tmp_path / "again")

    def decided():
        prepare()
        with Project.open(path) as open_project:
            open_project.set_apart(0, [4])
            open_project.judge((0, 4), False)

    def work(child):
        create_project(path, again, decisions_from=path)
        child.acknowledge()

    seen = set()
    for acknowledged in killed_everywhere(decided, work):
        with Project.open(path) as found:
            assert found.decisions.apart == {(0, 4)}
            assert found.judgements.pairs == {(0, 4): False}
            assert len(found.scan.passages) in ((8, 9), (9,))[acknowledged]
            assert not found.needs_regrouping or len(found.scan.passages) == 8
            seen.add(len(found.scan.passages))
    assert 8 in seen


def _vectors(scan):
    """A row for each passage, and one more that is like none of them."""
    import numpy as np

    rows = np.vstack([scan.vectors[scan.copies.text], np.zeros_like(scan.vectors[:1])])
    rows[-1, -1] = 1
    return rows


def test_save_as(path, prepare, states, tmp_path):
    copy = tmp_path / "copy.ditto"

    def both():
        prepare()
        with Project.open(path) as open_project:
            STEPS[0](open_project)
        shutil.copyfile(tmp_path / "whole.ditto", copy)

    def work(child):
        with Project.open(path) as open_project:
            open_project.save_as(copy)
            child.acknowledge()
            STEPS[1](open_project)
            child.acknowledge()

    for acknowledged in killed_everywhere(both, work):
        assert state_in(path) == states[1]  # from then on it is the copy that is decided on
        there = state_in(copy)
        assert there in (states[:2], states[1:3], states[2:3])[acknowledged]


def test_a_rescan_that_replaces_the_project(path, prepare, states, tmp_path, scan):
    new = tmp_path / "new.ditto"

    def both():
        prepare()
        create_project(new, scan, decisions_from=path)
        with Project.open(path) as open_project:
            for step in STEPS[:3]:  # meanwhile
                step(open_project)

    def work(child):
        replace_project(path, new)
        child.acknowledge()

    for _ in killed_everywhere(both, work):
        assert state_in(path) == states[3]
