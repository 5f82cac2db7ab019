"""What is new since the scan before, and where a person stopped."""

from __future__ import annotations

import pytest
from dittograph.project import place
from dittograph.project.decisions import Mark
from dittograph.project.keys import ContentKeys
from dittograph.project.project import Project, create_project
from dittograph.project.storage import read_new
from support import LINES, fans, small_scan, synthetic_scan


@pytest.fixture
def path(tmp_path):
    (tmp_path / "texts").mkdir()
    create_project(tmp_path / "p.ditto", small_scan(tmp_path / "texts"))
    return tmp_path / "p.ditto"


def new_in(path):
    with Project.open(path) as project:
        new = project.read(lambda connection: read_new(connection, len(project.scan.passages)))
    return None if new is None else new.nonzero()[0].tolist()


def test_a_first_scan_has_nothing_new(path):
    assert new_in(path) is None


def test_new_texts_new_copies_and_new_files(path, tmp_path):
    harbour, evening = LINES.values()
    files = {
        "harbour.txt": [*harbour, "Quite another matter."],  # passage 4 is new
        "evening.txt": [*evening, evening[0]],  # 9, a copy that was not there
        "late.txt": [harbour[1]],  # 10, an old text in a new file
    }
    scan = synthetic_scan(files, fans(*[[n] for n in range(11)]), tmp_path / "texts")
    create_project(path, scan, decisions_from=path)
    assert new_in(path) == [4, 9, 10]


def test_a_file_that_was_renamed_is_not_new(path, tmp_path):
    files = {"port.txt": LINES["harbour.txt"], "evening.txt": LINES["evening.txt"]}
    scan = synthetic_scan(files, fans(*[[n] for n in range(8)]), tmp_path / "texts")
    create_project(path, scan, decisions_from=path)
    assert new_in(path) == []


def test_the_place_is_where_it_was_left_or_what_was_decided_last(path):
    def begin(project):
        keys = ContentKeys(project.scan)
        return project.read(
            lambda connection: place.read(connection, keys, project.decisions.now.revision)
        )

    with Project.open(path) as project:
        assert begin(project) is None
        keys = ContentKeys(project.scan)
        stopped = place.as_json(keys, 2, project.decisions.now.revision)
        project.remember_view(0.8, project.scan.settings.grouping, stopped)
        assert begin(project) == 2
        project.mark([5], Mark.DROP)  # and then the program was killed
        assert begin(project) == 5
    with Project.open(path) as project:
        assert begin(project) == 5
