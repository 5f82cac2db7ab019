"""Two windows on one project, each a process of its own, and what they share besides."""

from __future__ import annotations

import os
import signal
from datetime import datetime

import pytest
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project, replace_project
from dittograph_gui.scan.request import new_project, release_project
from dittograph_gui.start.recent import RecentProjects
from support import small_scan

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks, and kills by signal")

NOON = datetime(2026, 5, 3, 12, 0)


@pytest.fixture
def path(tmp_path):
    (tmp_path / "texts").mkdir()
    create_project(tmp_path / "project.ditto", small_scan(tmp_path / "texts"))
    return tmp_path / "project.ditto"


def decide(path, passage, pipe):
    """Drop and keep a passage again and again, and say what is saved."""
    with Project.open(path) as project:
        for number in range(200):
            mark = (Mark.DROP, Mark.KEEP)[number % 2]
            project.mark([passage], mark)
            os.write(pipe, bytes([number % 2]))


def test_what_each_window_decides_is_kept_whichever_is_killed(path):
    """Three decide at once; each is killed after it has saved some."""
    pipes, children = [], []
    for passage in (1, 2, 3):
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            try:
                decide(path, passage, writing)
            finally:
                os._exit(0)
        os.close(writing)
        pipes.append(os.fdopen(reading, "rb", buffering=0))
        children.append(child)
    said = []
    for few, pipe, child in zip((3, 6, 9), pipes, children, strict=True):
        with pipe:
            numbers = [pipe.read(1)[0] for _ in range(few)]
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            while more := pipe.read(1):  # what it had said before
                numbers.append(more[0])
        said.append(numbers)
    with Project.open(path) as project:
        for passage, numbers in zip((1, 2, 3), said, strict=True):
            last = numbers[-1]
            # One more may be saved that it had no time to say.
            assert project.decisions.marks[passage] in (Mark.DROP, Mark.KEEP)
            steps = [(Mark.DROP, Mark.KEEP)[last], (Mark.DROP, Mark.KEEP)[1 - last]]
            assert project.decisions.marks[passage] in steps
        assert project.decisions.next_undo()


def test_both_windows_scan_the_project_again(path, tmp_path):
    scan = small_scan(tmp_path / "texts")
    with Project.open(path) as project:
        project.mark([1], Mark.DROP)
    for name in ("a", "b"):
        create_project(tmp_path / name, scan, decisions_from=path)
    with Project.open(path) as project:
        project.mark([2], Mark.KEEP)
    replace_project(path, tmp_path / "a")
    with Project.open(path) as project:
        project.mark([3], Mark.KEEP)
    replace_project(path, tmp_path / "b")
    with Project.open(path) as project:
        assert project.decisions.marks == {1: Mark.DROP, 2: Mark.KEEP, 3: Mark.KEEP}


def test_scans_of_two_windows_get_projects_of_their_own(tmp_path, monkeypatch):
    monkeypatch.setenv("DITTOGRAPH_PROJECTS", str(tmp_path / "projects"))
    first, second = new_project("drafts", NOON), new_project("drafts", NOON)
    assert first != second
    create_project(first, small_scan(tmp_path))
    for path in (first, second):
        release_project(path)
    assert list((tmp_path / "projects").iterdir()) == [first]
    assert new_project("drafts", NOON) == second


def test_a_place_where_nothing_can_be_saved_is_told_by_the_scan(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("DITTOGRAPH_PROJECTS", str(tmp_path / "file"))
    release_project(new_project("drafts", NOON))


def test_two_windows_share_one_list_of_recent_projects(tmp_path, monkeypatch):
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path))
    one, two = RecentProjects(), RecentProjects()
    one.add(tmp_path / "a.ditto", 1)
    two.add(tmp_path / "b.ditto", 2)
    one.add(tmp_path / "c.ditto", 3)
    two.remove(str(tmp_path / "a.ditto"))
    assert [entry.name for entry in RecentProjects().entries] == ["c", "b"]
