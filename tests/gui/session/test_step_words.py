"""What was done, in words that name the place."""

from pathlib import Path

import pytest
from dittograph.project.decisions import Mark
from dittograph.project.past import steps_of
from dittograph.project.project import Project
from dittograph_gui.session.results import Results
from dittograph_gui.session.step_words import step_words
from support import open_project, small_scan


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return open_project(small_scan(tmp_path), tmp_path)


def words(project: Project) -> str:
    results = Results(project)
    return step_words(steps_of(project)[-1], results.collection, results.keys)


def test_one_mark_names_its_place(project: Project) -> None:
    project.mark([4], Mark.DROP)
    assert words(project) == "dropped evening.txt, line 1"
    project.mark([4], None)
    assert words(project) == "unmarked evening.txt, line 1"


def test_one_that_stays_is_named(project: Project) -> None:
    project.mark_each({7: Mark.DROP, 4: Mark.DROP, 0: Mark.KEEP})
    assert words(project) == "kept harbour.txt, line 1 and dropped 2 others"


def test_many_are_counted(project: Project) -> None:
    project.mark([1, 5], Mark.KEEP)
    assert words(project) == "kept 2 texts, first harbour.txt, line 2"


def test_not_a_duplicate_quotes_the_text(project: Project) -> None:
    project.set_apart(1, [5])
    assert words(project) == "“not a duplicate”: “The old lighthouse needs a new lamp.”"
    project.set_apart(1, [5], apart=False)
    assert words(project).startswith("may be a duplicate again: “")
