"""A part of a page that is folded away until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.looks import mark


class Fold(QWidget):
    """A line of words with an arrow; a click or Space shows what is below."""

    def __init__(self, words: str, inside: QWidget, *, spacing: int = SPACE) -> None:
        super().__init__()
        self.button = mark(QToolButton(), "fold")
        self.button.setText(words)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.inside = inside
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(spacing)
        box.addWidget(self.button)
        box.addWidget(inside)
        self.button.toggled.connect(self._turn)
        self._turn(open_=False)

    def _turn(self, open_: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.inside.setVisible(open_)
        self.button.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
