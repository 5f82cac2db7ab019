"""An answer to click, with its key on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE, letters


class AnswerButton(QPushButton):
    """An answer with its key on it."""

    def __init__(self, words: str, key: str, call: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("answer")
        self.setAccessibleName(f"{words} ({key})")
        self.setToolTip(tr("Press {key}", key=key))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self.clicked.connect(lambda: call())
        answer, cap = QLabel(words), QLabel(key)
        letters(answer, 1.1, bold=True)
        cap.setObjectName("key")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addStretch(1)
        for part in (answer, cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        row.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave all keys to the page: Enter is this answer, and Space is "not sure" here too."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave all keys to the page."""
        event.ignore()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that both labels need."""
        row = self.layout()
        return row.sizeHint() if row else super().sizeHint()

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name
