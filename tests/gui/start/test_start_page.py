"""The start page and its list of recent projects."""

from datetime import datetime
from pathlib import Path

import pytest
from dittograph_gui.start.page import StartPage
from dittograph_gui.start.recent import Recent, RecentProjects
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

NOON = datetime(2026, 5, 3, 12, 0)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))


def _button(page: StartPage, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == words)


def test_the_latest_project_comes_first_and_is_remembered(tmp_path: Path) -> None:
    recent = RecentProjects()
    recent.add(tmp_path / "one.ditto", 10, {"unit": "line"})
    recent.add(tmp_path / "two.ditto", 1_032)
    recent.add(tmp_path / "one.ditto", 12)
    again = RecentProjects()
    assert [(e.name, e.texts) for e in again.entries] == [("one", 12), ("two", 1_032)]
    assert again.entries[0].request == {"unit": "line"}


def test_a_damaged_list_is_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "settings").mkdir()
    for content in ("{", "[1]", '[{"path": "x"}]', '[{"path": "x", "texts": 1, "opened": "?"}]'):
        (tmp_path / "settings/recent.json").write_text(content)
        assert RecentProjects().entries == []


@pytest.mark.parametrize(
    ("opened", "words"),
    [
        ("2026-05-03T09:05:00", "today, 09:05"),
        ("2026-05-02T23:59:00", "yesterday"),
        ("2025-12-24T08:00:00", "24 December 2025"),
    ],
)
def test_when_a_project_was_open_is_told_in_words(opened: str, words: str) -> None:
    assert Recent("x.ditto", 1, opened).when(NOON) == words


def test_a_recent_project_opens_by_click_and_by_key_unless_it_is_gone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "there.ditto"
    there.touch()
    recent = RecentProjects()
    recent.add(tmp_path / "gone.ditto", 2)
    recent.add(there, 1_032)
    page = StartPage(recent)
    qtbot.addWidget(page)
    page.show()
    first, second = page.rows
    qtbot.waitUntil(lambda: second.missing)
    assert not first.missing
    with qtbot.waitSignal(page.project_chosen) as chosen:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert chosen.args == [str(there)]
    with qtbot.waitSignal(page.project_chosen):
        qtbot.keyClick(first, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(page.project_chosen):
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert [e.name for e in RecentProjects().entries] == ["there"]
    qtbot.mouseClick(_button(page, "Clear list"), Qt.MouseButton.LeftButton)
    assert page.rows == []
    assert there.exists()


def test_every_way_in_has_a_button(qtbot: QtBot) -> None:
    page = StartPage(RecentProjects())
    qtbot.addWidget(page)
    for words, signal in (
        ("Choose files…", page.files_wanted),
        ("Choose folder…", page.folder_wanted),
        ("Paste a list…", page.paste_wanted),
        ("Try the sample collection", page.sample_wanted),
        ("Check two texts", page.check_wanted),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(_button(page, words), Qt.MouseButton.LeftButton)
