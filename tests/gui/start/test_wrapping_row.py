"""Buttons that have no room beside each other go on in the next line."""

from __future__ import annotations

import pytest
from dittograph_gui.widgets.wrapping_row import WrappingRow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

WIDTHS = (100, 180, 120, 90)


@pytest.fixture
def make(qtbot: QtBot):
    def make_row(*, fill: bool) -> tuple[QWidget, list[QPushButton]]:
        page = QWidget()
        qtbot.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        row = WrappingRow(fill=fill)
        row.setSpacing(10)
        buttons = [QPushButton("x") for _ in WIDTHS]
        for button, width in zip(buttons, WIDTHS, strict=True):
            button.setMinimumWidth(width)
            button.setFixedHeight(30)
            row.addWidget(button)
        column.addLayout(row)
        column.addStretch(1)
        page.show()
        return page, buttons

    return make_row


def _lines(page: QWidget, buttons: list[QPushButton], width: int) -> list[int]:
    """Return in which line each is, and check that all are whole and apart."""
    page.resize(width, 300)
    shown = [b for b in buttons if b.isVisible()]
    places = [b.geometry() for b in shown]
    assert all(page.rect().contains(place) for place in places)
    assert all(b.width() >= b.minimumWidth() for b in shown)
    assert not any(a.intersects(b) for i, a in enumerate(places) for b in places[:i])
    tops = sorted({place.y() for place in places})
    return [tops.index(place.y()) for place in places]


def test_lines_are_as_full_as_they_can_be(make) -> None:
    page, buttons = make(fill=False)
    assert _lines(page, buttons, 520) == [0, 0, 0, 0]
    assert _lines(page, buttons, 519) == [0, 0, 0, 1]
    assert _lines(page, buttons, 300) == [0, 0, 1, 1]
    assert _lines(page, buttons, 180) == [0, 1, 2, 3]
    buttons[1].hide()
    assert _lines(page, buttons, 330) == [0, 0, 0]


def test_what_is_aligned_to_the_right_stands_at_the_end_of_its_line(make) -> None:
    page, buttons = make(fill=False)
    layout = page.layout().itemAt(0).layout()
    layout.setAlignment(buttons[2], Qt.AlignmentFlag.AlignRight)
    layout.setAlignment(buttons[3], Qt.AlignmentFlag.AlignRight)
    assert _lines(page, buttons, 700) == [0, 0, 0, 0]
    assert buttons[1].x() == 110
    assert [b.geometry().right() + 1 for b in buttons[2:]] == [600, 700]
    assert _lines(page, buttons, 400) == [0, 0, 1, 1]
    assert [b.geometry().right() + 1 for b in buttons[2:]] == [300, 400]


def test_lines_that_are_filled_hold_as_many_each(make) -> None:
    page, buttons = make(fill=True)
    assert _lines(page, buttons, 830) == [0, 0, 0, 0]
    assert [b.width() for b in buttons] == [200] * 4
    assert _lines(page, buttons, 519) == [0, 0, 1, 1]
    assert buttons[1].geometry().right() + 1 in {518, 519}
    assert _lines(page, buttons, 250) == [0, 1, 2, 3]
    assert [b.width() for b in buttons] == [250] * 4
