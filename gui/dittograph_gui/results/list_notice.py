"""A sentence above the list of clusters, and a button that leads to what it speaks of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.labels import label


class ListNotice(QFrame):
    """Hidden while there is nothing to say.

    Signals:
        wanted: The button was pressed.
    """

    wanted = Signal()

    def __init__(self, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.words = label()
        self.button = QPushButton(action)
        self.button.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.words)
        column.addWidget(self.button)
        self._dress()
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence; "" hides it."""
        self.words.setText(words)
        self.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        c = colours()
        sheet = f"#notice {{ background: {c.selected}; }} #notice > QLabel {{ color: {c.text}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
