"""A narrow bar beside two texts: where they differ, and which part of them is in sight."""

from __future__ import annotations

from collections.abc import Sequence

from dittograph.pairs.relation.alignment import Fate, Row
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.theme import colours

_WIDTH = 14
_LEAST = 3.0  # pixels of a mark


class OverviewBar(QWidget):
    """The whole of two texts from top to bottom.

    Signals:
        row_wanted: A place was clicked; the row of the alignment that is there.
    """

    row_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._marks: list[tuple[int, Fate]] = []
        self._shown = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Where the texts differ"))
        self.setToolTip(tr("Where the texts differ; click to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a narrow size."""
        return QSize(_WIDTH, 60)

    @property
    def marks(self) -> list[tuple[int, Fate]]:
        """The rows that differ, and how."""
        return self._marks

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other texts."""
        self._rows = rows
        self._marks = [(at, row.fate) for at, row in enumerate(rows) if row.fate is not Fate.SAME]
        self._shown = (0, 0)
        self.update()

    def show_part(self, begin: int, end: int) -> None:
        """Show which rows are in sight."""
        self._shown = (begin, end)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go where a person points."""
        if self._rows and event.button() is Qt.MouseButton.LeftButton:
            place = int(event.position().y() / max(self.height(), 1) * len(self._rows))
            self.row_wanted.emit(min(max(place, 0), len(self._rows) - 1))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a mark for each row that differs; neighbours of one pixel are drawn once."""
        c, painter = colours(), QPainter(self)
        painter.fillRect(self.rect(), QColor(c.hover))
        if not self._rows:
            return
        scale = self.height() / len(self._rows)
        begin, end = self._shown
        painter.fillRect(
            QRectF(0, begin * scale, self.width(), (end - begin) * scale), QColor(c.selected)
        )
        tints = {
            Fate.REWRITTEN: QColor(c.accent),
            Fate.REMOVED: QColor(c.drop),
            Fate.ADDED: QColor(c.keep),
            Fate.MOVED: QColor(c.found),
        }
        drawn = (-1, Fate.SAME)
        for row, fate in self._marks:
            if (int(row * scale), fate) != drawn:
                drawn = int(row * scale), fate
                high = max(scale, _LEAST)
                top = min(row * scale, self.height() - high)
                painter.fillRect(QRectF(2, top, self.width() - 4, high), tints[fate])
