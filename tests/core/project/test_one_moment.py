"""A project is read as it is at one moment, whatever another process writes meanwhile."""

from __future__ import annotations

from threading import Event

import numpy as np
import pytest
from at_once import LONG, patience, run
from dittograph.errors import ProjectError
from dittograph.progress import Progress
from dittograph.project import opened, storage
from dittograph.project.project import Project, create_project
from dittograph.settings import Grouping
from support import small_scan

TOGETHER = [[0, 4, 7], [1, 5], [2, 6]]
APART = [[0, 7], [1, 5], [2, 6]]


@pytest.fixture
def path(tmp_path):
    (tmp_path / "texts").mkdir()
    create_project(tmp_path / "project.ditto", small_scan(tmp_path / "texts"))
    return tmp_path / "project.ditto"


@pytest.fixture
def other(path):
    """Another process that is about to rebuild the clusters, and does not wait long for it."""
    with Project.open(path) as other:
        other.set_apart(0, [4])
        patience(other, 10)
        yield other


def members(project, grouping=Grouping.EVERY_PAIR):
    return [c.members for c in project.scan.clusters(0.8, grouping)]


def between_two_arrays(monkeypatch, number, act):
    """Do something once, before the array with this number is read."""
    read, numbers = storage.read_array, iter(range(1_000))

    def read_array(*arguments):
        if next(numbers) == number:
            act()
        return read(*arguments)

    monkeypatch.setattr(storage, "read_array", read_array)


def test_clusters_are_of_one_moment_when_others_rebuild_them_meanwhile(path, other, monkeypatch):
    with Project.open(path) as before:
        old = before.scan.dendrograms
    rebuilt = []

    def regroup():
        try:
            other.regroup()
        except ProjectError:  # it has to wait for whoever reads
            return
        rebuilt.append(True)

    between_two_arrays(monkeypatch, 20, regroup)
    with Project.open(path) as project:
        assert not rebuilt
        for grouping, dendrogram in project.scan.dendrograms.items():
            for name in dendrogram.array_names():
                assert np.array_equal(getattr(dendrogram, name), getattr(old[grouping], name))
        assert members(project) == members(project, Grouping.CHAIN) == TOGETHER
        other.regroup()
        assert project.refresh().clusters
        assert members(project) == APART


def test_a_reload_that_comes_late_does_not_bring_back_older_clusters(path, other, monkeypatch):
    project = Project.open(path)
    read, go_on, check = Event(), Event(), opened.check_dendrogram
    late = []

    def paused(*arguments):
        if not late:  # the first one has read, and is held up
            late.append(True)
            read.set()
            assert go_on.wait(LONG)
        check(*arguments)

    monkeypatch.setattr(opened, "check_dendrogram", paused)
    wait = run(project.reload_clusters)
    assert read.wait(LONG)
    try:
        other.regroup()
    except ProjectError:
        pass  # it has to wait for whoever reads
    else:
        project.reload_clusters()
    go_on.set()
    wait()
    other.regroup()
    project.reload_clusters()
    assert members(project) == APART
    project.close()


class Meanwhile(Progress):
    """Does something as soon as clusters are being built."""

    def __init__(self, act):
        super().__init__()
        self._act = [act]

    def start(self, *arguments):
        if self._act:
            self._act.pop()()


@pytest.mark.parametrize("undone", [False, True])
def test_clusters_that_are_late_do_not_replace_newer_ones(path, other, undone):
    """Two grouped at once; the one that began earlier ends later."""

    def decide_and_regroup():
        if undone:
            other.undo()
        else:
            other.set_apart(1, [5])
        other.regroup()

    with Project.open(path) as slow:
        slow.regroup(progress=Meanwhile(decide_and_regroup))
        newest = TOGETHER if undone else [[0, 7], [2, 6]]
        assert members(slow) == newest
        assert not slow.needs_regrouping
    with Project.open(path) as project:
        assert members(project) == newest
        assert not project.needs_regrouping


def test_clusters_that_are_late_are_better_than_older_ones(path, other):
    with Project.open(path) as slow:
        slow.regroup(progress=Meanwhile(lambda: other.set_apart(1, [5])))
        assert members(slow) == APART
        assert slow.needs_regrouping  # as somebody decided meanwhile
