"""The map is kept in the project, and a damaged one costs nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from dittograph.errors import ProjectError
from dittograph.project.layout import read_layout, save_layout
from dittograph.project.project import Project
from numpy.typing import NDArray
from support import open_project, small_scan

PLACES = np.linspace(-1, 1, 14, dtype=np.float32).reshape(7, 2)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return open_project(small_scan(tmp_path), tmp_path)


def _read(project: Project) -> NDArray[np.float32] | None:
    digest = project.scan.digest
    return project.read(lambda file: read_layout(file, digest, len(project.scan.copies.hashes)))


def test_a_map_is_kept_and_replaced(project: Project) -> None:
    assert _read(project) is None
    save_layout(project.path, project.scan.digest, PLACES)
    np.testing.assert_array_equal(_read(project), PLACES)
    save_layout(project.path, project.scan.digest, PLACES[::-1])
    np.testing.assert_array_equal(_read(project), PLACES[::-1])


def test_keeping_a_map_is_no_decision(project: Project) -> None:
    save_layout(project.path, project.scan.digest, PLACES)
    assert not project.refresh()
    assert project.decisions.next_undo() is None


def test_a_map_of_other_texts_is_none(project: Project) -> None:
    save_layout(project.path, "another", PLACES)
    assert _read(project) is None


@pytest.mark.parametrize(
    "places",
    [PLACES[:-1], PLACES * np.nan, PLACES * np.inf, PLACES * 5],
    ids=["short", "nan", "infinite", "far"],
)
def test_a_damaged_map_is_none(project: Project, places: NDArray[np.float32]) -> None:
    save_layout(project.path, project.scan.digest, places)
    assert _read(project) is None
    with Project.open(project.path) as again:
        assert len(again.scan.copies.hashes) == 7


def test_a_map_of_other_numbers_is_none(project: Project) -> None:
    save_layout(project.path, project.scan.digest, PLACES)
    with closing(sqlite3.connect(project.path)) as file, file:
        file.execute("UPDATE arrays SET dtype = '<i4' WHERE name LIKE 'map%'")
    assert _read(project) is None


def test_a_file_that_cannot_be_written_says_so(project: Project, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="cannot be read"):
        save_layout(tmp_path / "gone" / "x.ditto", project.scan.digest, PLACES)
