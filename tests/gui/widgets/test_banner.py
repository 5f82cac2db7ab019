"""A message: in one line, to be unfolded, and gone by itself where nothing is to be done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from dittograph_gui.widgets import banner as module
from dittograph_gui.widgets.banner import Banner, Tone
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

LONG = "Wrote cleaned copies of nine files to a folder. " * 8
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Banner]:
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    made = Banner()
    box.addWidget(made)
    box.addStretch(1)
    page.resize(600, 400)
    page.show()
    qtbot.waitExposed(page)
    yield made
    page.close()


def test_a_long_message_has_one_line_until_it_is_clicked(qtbot: QtBot, shown: Banner) -> None:
    shown.show_message("Short.", Tone.WARNING)
    qtbot.waitUntil(lambda: shown.height() > 20)
    height = shown.height()
    assert not shown.more.isVisible()
    shown.show_message(LONG, Tone.WARNING)
    qtbot.waitUntil(shown.more.isVisible)
    assert shown.height() == height
    assert shown.text == LONG
    qtbot.mouseClick(shown, LEFT, pos=QPoint(40, height // 2))
    qtbot.waitUntil(lambda: shown.height() > 2 * height)
    qtbot.mouseClick(shown, LEFT, pos=QPoint(4, 4))
    qtbot.waitUntil(lambda: shown.height() == height)


def test_the_whole_message_is_reached_by_key(qtbot: QtBot, shown: Banner) -> None:
    shown.show_message(LONG, Tone.WARNING)
    qtbot.waitUntil(shown.more.isVisible)
    height = shown.height()
    shown.more.setFocus()
    qtbot.keyClick(shown.more, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.height() > 2 * height)
    shown.show_message("Another.", Tone.WARNING)  # folded again
    qtbot.waitUntil(lambda: shown.height() == height)


def test_a_note_leaves_by_itself_where_nothing_is_to_be_done(
    qtbot: QtBot, shown: Banner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PASSING_MS", 10)
    monkeypatch.setattr(module, "_READING_MS", 0)
    shown.show_message("Saved.")
    qtbot.waitUntil(shown.isHidden)
    for say in (
        lambda: shown.show_message("It failed.", Tone.ERROR),
        lambda: shown.show_message("Look here.", action=("Show it", lambda: None)),
        lambda: shown.show_message("Writing …", stays=True),
    ):
        say()
        assert not shown._leaving.isActive()
        assert shown.isVisible()


def test_a_note_that_is_read_does_not_leave(
    qtbot: QtBot, shown: Banner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PASSING_MS", 10)
    monkeypatch.setattr(module, "_READING_MS", 0)
    shown.show_message(LONG)
    shown.more.setChecked(True)
    for _ in range(3):
        with qtbot.waitSignal(shown._leaving.timeout):
            pass
        assert shown.isVisible()
    shown.more.setChecked(False)
    qtbot.waitUntil(shown.isHidden)
