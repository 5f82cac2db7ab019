"""Sources that were moved are found by their bytes, and read from there."""

from __future__ import annotations

import shutil

import pytest
from dittograph.finished_scan import SourceInfo
from dittograph.project.decisions import Mark
from dittograph.project.moved import find_moved, missing_sources
from dittograph.project.project import Project, create_project
from dittograph.settings import Unit
from support import small_scan


@pytest.fixture
def texts(tmp_path):
    (tmp_path / "texts").mkdir()
    return tmp_path / "texts"


@pytest.fixture
def path(texts, tmp_path):
    create_project(tmp_path / "p.ditto", small_scan(texts))
    return tmp_path / "p.ditto"


def test_a_folder_that_was_renamed(path, texts, tmp_path):
    with Project.open(path) as project:
        assert missing_sources(project.scan.sources) == []
        project.mark([0], Mark.KEEP)
    texts.rename(tmp_path / "letters")
    with Project.open(path) as project:
        sources = project.scan.sources
        missing = missing_sources(sources)
        assert missing == [0, 1]
        found = find_moved(sources, missing, tmp_path)
        assert found.paths == {
            0: str(tmp_path / "letters" / "harbour.txt"),
            1: str(tmp_path / "letters" / "evening.txt"),
        }
        assert project.confirm_sources(found.paths).sources
        assert missing_sources(project.scan.sources) == []
    with Project.open(path) as project:
        assert project.sources_confirmed
        assert [s.path for s in project.scan.sources] == list(found.paths.values())
        assert project.decisions.marks, "decisions stay with their texts"


def test_a_file_that_was_changed_is_not_taken_for_the_one_that_was_scanned(path, texts, tmp_path):
    texts.rename(tmp_path / "letters")
    with (tmp_path / "letters" / "harbour.txt").open("a", encoding="utf-8") as file:
        file.write("Another line.\n")
    with Project.open(path) as project:
        found = find_moved(project.scan.sources, [0, 1], tmp_path / "letters")
    assert set(found.paths) == {1}
    assert found.missing == found.changed == (0,)


def test_files_that_were_renamed_are_found_by_their_bytes(path, texts, tmp_path):
    (tmp_path / "b").mkdir()
    (texts / "evening.txt").rename(tmp_path / "b" / "harbour.txt")
    (texts / "harbour.txt").rename(tmp_path / "b" / "other.txt")
    with Project.open(path) as project:
        found = find_moved(project.scan.sources, [0, 1], tmp_path / "b")
    assert found.paths == {
        0: str(tmp_path / "b" / "other.txt"),
        1: str(tmp_path / "b" / "harbour.txt"),
    }


def test_files_of_the_same_bytes_go_to_those_whose_path_is_most_alike(tmp_path):
    sources = []
    for place in ("may/a.txt", "june/a.txt"):
        file = tmp_path / "new" / place
        file.parent.mkdir(parents=True)
        file.write_text("the same\n", encoding="utf-8")
        sources.append(file)
    from dittograph.documents.reading import checksum

    whole = checksum(b"the same\n")
    infos = [
        SourceInfo(f"old/{p}", f"/old/{p}", "utf-8", Unit.LINE, checksum=whole)
        for p in ("june/a.txt", "may/a.txt")
    ]
    found = find_moved(infos, [0, 1], tmp_path / "new")
    assert found.paths == {0: str(sources[1]), 1: str(sources[0])}


def test_what_an_archive_holds_moves_with_it(texts, tmp_path):
    import zipfile

    from dittograph.documents.reading import read_sources

    box = tmp_path / "box.zip"
    with zipfile.ZipFile(box, "w") as archive:
        archive.writestr("a.txt", "One line.\n")
        archive.writestr("b.txt", "Another line.\n")
    sources, _ = read_sources([box])
    infos = [
        SourceInfo(s.name, str(s.path), "utf-8", Unit.LINE, member=s.member, checksum=s.checksum)
        for s in sources
    ]
    (tmp_path / "moved").mkdir()
    shutil.move(box, tmp_path / "moved" / "box.zip")
    assert find_moved(infos, [0, 1], tmp_path / "moved").paths == dict.fromkeys(
        (0, 1), str(tmp_path / "moved" / "box.zip")
    )
    with zipfile.ZipFile(tmp_path / "moved" / "box.zip", "w") as archive:
        archive.writestr("a.txt", "Changed.\n")
    assert find_moved(infos, [0, 1], tmp_path / "moved").missing == (0, 1)
