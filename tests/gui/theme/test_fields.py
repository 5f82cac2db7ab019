"""Fields of numbers and of words begin alike."""

from __future__ import annotations

from dittograph_gui import theme
from dittograph_gui.widgets.looks import roomy
from dittograph_gui.widgets.similarity_box import SimilarityBox
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


def cursor(line: QLineEdit) -> int:
    """Return where the first letter of a line begins, in pixels from the edge of its field."""
    line.setCursorPosition(0)
    place = line.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert isinstance(place, QRect)
    return place.center().x()


def test_a_number_begins_where_a_word_would(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.styleSheet()
    theme.apply(qapp, Qt.ColorScheme.Light)
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    words, number, similarity = QLineEdit("42"), roomy(QSpinBox()), SimilarityBox("Line", "")
    fields: list[QWidget] = [words, number, similarity]
    for field in fields:
        box.addWidget(field)
    page.resize(200, 160)
    page.show()
    at = [field.x() + cursor(field) for field in (number.lineEdit(), similarity.lineEdit())]
    assert at == [cursor(words)] * 2
    qapp.setStyleSheet(before)
