"""Muting: texts that recur everywhere leave the clusters, here and in later scans."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest
from dittograph.errors import OutputError, ProjectError
from dittograph.project.changes import Cause
from dittograph.project.muted_everywhere import (
    mute_everywhere,
    muted_everywhere,
    show_everywhere,
)
from dittograph.project.project import Project, create_project, replace_project
from support import small_scan, synthetic_scan


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch, tmp_path):
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))


@pytest.fixture
def scan(tmp_path):
    (tmp_path / "texts").mkdir()
    return small_scan(tmp_path / "texts")


@pytest.fixture
def path(scan, tmp_path):
    create_project(tmp_path / "p.ditto", scan)
    return tmp_path / "p.ditto"


def test_muting_is_one_step_that_undo_takes_back(path):
    with Project.open(path) as project:
        changes = project.mute([1, 5])
        assert (changes.cause, changes.label) == (Cause.DONE, "mute 2 texts")
        assert changes.muted == {1, 5}
        assert project.decisions.muted == {1, 5}
        assert project.decisions.next_undo() == "mute 2 texts"
        assert project.undo().muted == {1, 5}
        assert project.decisions.muted == set()
        project.redo()
        assert project.mute([5], muted=False).label == "show 1 text again"
        assert project.decisions.muted == {1}
    with Project.open(path) as project:
        assert project.decisions.muted == {1}
        project.undo()
        assert project.decisions.muted == {1, 5}


def test_what_is_muted_already_makes_no_step(path):
    with Project.open(path) as project:
        project.mute([1])
        assert not project.mute([1])
        assert project.undo().label == "mute 1 text"
        assert project.decisions.next_undo() is None


def test_there_is_no_such_text_to_mute(path):
    with Project.open(path) as project:
        with pytest.raises(ValueError, match="70 is not one of the"):
            project.mute([1, 70])
        assert project.decisions.muted == set()


def test_another_window_hears_of_it(path):
    with Project.open(path) as one, Project.open(path) as two:
        heard = []
        two.subscribe(heard.append)
        one.mute([1])
        two.refresh()
        assert two.decisions.muted == {1}
        assert [(c.cause, c.muted, c.elsewhere) for c in heard] == [
            (Cause.ELSEWHERE, frozenset({1}), True)
        ]


def test_a_rescan_finds_the_muted_texts_by_their_words(path, tmp_path):
    with Project.open(path) as project:
        words = project.scan.texts[5]
        project.mute([5])
    (tmp_path / "again").mkdir()
    lines = ["A new line stands at the top.", "It is not the lamp.", words]
    scan = synthetic_scan(lines, np.eye(3, dtype=np.float32), tmp_path / "again")
    new = tmp_path / "new.ditto"
    create_project(new, scan, decisions_from=path)
    replace_project(path, new)
    with Project.open(path) as project:
        assert [project.scan.texts[text] for text in project.decisions.muted] == [words]
        assert project.decisions.next_undo() == "mute 1 text"
        project.undo()
        assert project.decisions.muted == set()


def test_everywhere_is_for_later_scans_of_every_project(scan, path, tmp_path):
    digest = scan.copies.hashes[2]
    mute_everywhere({digest: scan.texts[2]})
    with Project.open(path) as project:
        assert project.decisions.muted == set()  # it was scanned before
    create_project(tmp_path / "later.ditto", scan)
    with Project.open(tmp_path / "later.ditto") as project:
        assert project.decisions.muted == {2}
        assert project.decisions.next_undo() is None
    show_everywhere([digest])
    create_project(tmp_path / "last.ditto", scan)
    with Project.open(tmp_path / "last.ditto") as project:
        assert project.decisions.muted == set()


def test_what_a_project_shows_on_purpose_is_not_muted_by_its_rescan(scan, tmp_path):
    mute_everywhere({scan.copies.hashes[2]: scan.texts[2]})
    path, new = tmp_path / "p.ditto", tmp_path / "new.ditto"
    create_project(path, scan)
    with Project.open(path) as project:
        project.mute([2], muted=False)
    create_project(new, scan, decisions_from=path)
    replace_project(path, new)
    with Project.open(path) as project:
        assert project.decisions.muted == set()


def test_muting_everywhere_keeps_what_was_muted_before(tmp_path):
    mute_everywhere({b"1" * 16: "One."})
    mute_everywhere({b"2" * 16: "Zwei …"})
    assert muted_everywhere() == {b"1" * 16: "One.", b"2" * 16: "Zwei …"}


@pytest.mark.parametrize("damage", ["", "[", "{}", '[{"hash": "zz", "text": "x"}]', "[1]"])
def test_a_damaged_list_mutes_nothing(scan, tmp_path, damage):
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "muted.json").write_text(damage, encoding="utf-8")
    assert muted_everywhere() == {}
    create_project(tmp_path / "p.ditto", scan)


def test_settings_that_may_not_be_written_are_told(tmp_path):
    (tmp_path / "settings").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(OutputError, match=r"muted\.json was not written"):
        mute_everywhere({b"1" * 16: "One."})


@pytest.mark.parametrize("change", ['["mute", "00", 7, true]', '["mute", "00", [], true]'])
def test_a_damaged_step_is_not_carried_out(path, change):
    with Project.open(path) as project:
        project.mute([1])
    with sqlite3.connect(path) as database:
        database.execute("UPDATE history SET changes = ?", (f"[{change}]",))
    database.close()
    with Project.open(path) as project:
        with pytest.raises(ProjectError, match="history"):
            project.undo()
        assert project.decisions.muted == {1}
