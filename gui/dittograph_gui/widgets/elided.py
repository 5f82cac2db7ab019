"""One line of text that is shortened where there is too little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_NAME = 4  # the part of the width, one in so many, below which a name says nothing


class Elided(QLabel):
    """One line of plain text, shortened where the place is too small."""

    def __init__(
        self, text: str = "", *, cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle
    ) -> None:
        """Make the line; ``cut`` says where it is shortened."""
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self._cut = cut
        self._short = ("", "")
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a text; a file name may hold a line break, a line may not."""
        self._short = ("", "")
        super().setText(" ".join(text.splitlines()))

    def set_place(self, place: str, name: str, where: str) -> None:
        """Show where something stands; where there is too little room, the name is shortened.

        Args:
            place: All that there is to say: "minutes.docx, chapter “Decisions”, paragraph 12".
            name: What may be shortened: "minutes.docx".
            where: What may not: "paragraph 12"; "" if nothing is known.
        """
        self.setText(place)
        self._short = (name, f", {where}") if where else ("", "")

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let it become small."""
        return QSize(40, super().minimumSizeHint().height())

    @property
    def is_short(self) -> bool:
        """Whether the place is too small for the whole."""
        width = self.contentsRect().width()
        return self._fitting(width) != self.text()

    def _fitting(self, width: int) -> str:
        """Return as much of the text as fits."""
        metrics, cut = self.fontMetrics(), self._cut
        name, where = self._short
        room = width - metrics.horizontalAdvance(where)
        if where and metrics.horizontalAdvance(self.text()) > width and room > width // _NAME:
            return metrics.elidedText(name, cut, room) + where
        return metrics.elidedText(self.text(), cut, width)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        rect = self.contentsRect()
        text = self._fitting(rect.width())
        self.setToolTip(self.text() if text != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(rect, self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)
