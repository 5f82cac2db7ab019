"""Small widgets that several pages share."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.theme import SPACE


def label(text: str = "", *, muted: bool = False, scale: float = 1, bold: bool = False) -> QLabel:
    """Return a label of plain text that wraps.

    Args:
        text: What it says; never read as markup.
        muted: Whether it is secondary.
        scale: Of the system's size.
        bold: Whether it is bold.
    """
    made = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    made.setProperty("muted", muted)
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    made.setFont(font)
    return made


def primary(text: str) -> QPushButton:
    """Return the button that a person most likely wants."""
    button = QPushButton(text)
    button.setProperty("primary", True)
    return button


class Elided(QLabel):
    """One line of plain text, shortened in the middle where the place is too small."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, textFormat=Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let it become small."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, rect.width()
        )
        self.setToolTip(self.text() if text != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(rect, self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)


class TextArea(QPlainTextEdit):
    """Plain text to type or paste; a file dropped on it is left to the window."""

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__(placeholderText=placeholder, tabChangesFocus=True)
        self.setAccessibleName(name)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Refuse files."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)


class Column(QScrollArea):
    """A page with one column of things in its middle, that scrolls when it must."""

    def __init__(self, width: int) -> None:
        super().__init__(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        inner = QWidget()
        self.setWidget(inner)
        self._column = QWidget(maximumWidth=width)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        outer.addWidget(self._column)
        outer.setAlignment(self._column, Qt.AlignmentFlag(0))
        self.column = QVBoxLayout(self._column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * SPACE)


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a framed box and its layout."""
    frame = QFrame()
    frame.setProperty("card", True)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
    layout.setSpacing(SPACE)
    return frame, layout
