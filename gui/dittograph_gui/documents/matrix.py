"""The source overlap matrix: one picture of how much of each document stands in each other one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from dittograph.arrays import Ids
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from dittograph_gui.documents.pair_table import percent
from dittograph_gui.documents.pairs import DocumentPairs
from dittograph_gui.documents.picture import Matrix, MatrixOrder, levels, matrix_of, pooled, ramp
from dittograph_gui.language.words import tr
from dittograph_gui.session.words import plural
from dittograph_gui.theme import SPACE, colours

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_NAMED = 14  # pixels of a row from which its document's name is written beside it


class OverlapMatrix(QWidget):
    """A cell is dark where much of the row's document stands in the column's.

    The arrow keys go to the next cell with something in it, Enter opens it.

    Signals:
        opened: A cell was chosen: the source of the row and the source of the column.
    """

    opened = Signal(int, int)

    def __init__(
        self,
        names: Sequence[str],
        paths: Sequence[str],
        ranks: Ids,
        parent: QWidget | None = None,
    ) -> None:
        """Make the matrix.

        Args:
            names: What each source is called here.
            paths: What it is called in full.
            ranks: The place of each source among all names, int32 ``[sources]``.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._names, self._paths, self._ranks = names, paths, ranks
        self._pairs: DocumentPairs | None = None
        self._stale = False
        self._order = MatrixOrder.SIMILARITY
        self.matrix = Matrix(np.zeros(0, dtype=np.int32), np.zeros((0, 0), dtype=np.float32))
        self._image: QImage | None = None
        self._cell = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setMouseTracking(True)
        self._say()

    def show_pairs(self, pairs: DocumentPairs) -> None:
        """Show other pairs, once they are seen; the chosen cell stays that of its documents."""
        self._pairs = pairs
        self._stale = True  # 2,000 documents take longer to arrange than a moving line may wait
        if self.isVisible():
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange what came while nobody saw it."""
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        pairs = self._pairs
        if pairs is None or not self._stale:
            return
        self._stale = False
        chosen = self.cell_sources() if len(self.matrix) else None
        self.matrix = matrix_of(pairs, self._order, self._ranks)
        self._image = None
        self._cell = (0, 0)
        if chosen is not None:
            self.choose(*chosen)
        elif len(self.matrix):
            first = int(np.argmax(self.matrix.share > 0))  # 0 if nothing is shared
            self._cell = divmod(first, len(self.matrix))
        self._say()
        self.update()

    def set_order(self, order: MatrixOrder) -> None:
        """Show the documents in another order."""
        if order is not self._order:
            self._order = order
            if self._pairs is not None:
                self.show_pairs(self._pairs)

    def choose(self, row: int, column: int) -> None:
        """Mark the cell of two sources, if both are in the picture."""
        sources = self.matrix.sources
        there = [np.flatnonzero(sources == source) for source in (row, column)]
        if all(len(places) for places in there):
            self._cell = int(there[0][0]), int(there[1][0])
            self._say()
            self.update()

    def cell_sources(self) -> tuple[int, int]:
        """Return the sources of the row and the column of the chosen cell."""
        sources, (row, column) = self.matrix.sources, self._cell
        return int(sources[row]), int(sources[column])

    def words(self, row: int, column: int) -> str:
        """Say what a cell tells, by its row and column."""
        if not len(self.matrix):
            return tr("No two documents share anything.")
        one, two = (self._names[int(self.matrix.sources[place])] for place in (row, column))
        if row == column:
            return one
        share = percent(float(self.matrix.share[row, column]))
        return tr("{share} of {one} stands in {two}", share=share, one=one, two=two)

    # --- places

    def _square(self) -> QRectF:
        """Return where the picture is: a square, with room for names where they are legible."""
        room = QRectF(self.rect()).adjusted(SPACE, SPACE, -SPACE, -SPACE)
        side = min(room.width(), room.height())
        if self._row_height(side) >= _NAMED:
            room.setLeft(room.left() + self._name_width())
            side = min(room.width(), room.height())
        return QRectF(room.left(), room.top(), side, side)

    def _row_height(self, side: float) -> float:
        return side / max(len(self.matrix), 1)

    def _name_width(self) -> float:
        return self.width() / 4

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the row and column at a point, or None."""
        square, count = self._square(), len(self.matrix)
        if not count or not square.contains(point):
            return None
        row = int((point.y() - square.top()) / square.height() * count)
        column = int((point.x() - square.left()) / square.width() * count)
        return min(row, count - 1), min(column, count - 1)

    def rect_of(self, row: int, column: int) -> QRectF:
        """Return where a cell is."""
        square, step = self._square(), self._square().width() / max(len(self.matrix), 1)
        return QRectF(square.left() + column * step, square.top() + row * step, step, step)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be square where there is room."""
        return QSize(480, 480)

    # --- painting

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture, the names beside it, and the chosen cell."""
        painter = QPainter(self)
        c = colours()
        painter.fillRect(self.rect(), QColor(c.surface))
        if not len(self.matrix):
            painter.setPen(QColor(c.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, self.words(0, 0))
            return
        square = self._square()
        painter.drawImage(square, self._picture(square))
        painter.setPen(QPen(QColor(c.border), 1))
        painter.drawRect(square)
        if self._row_height(square.width()) >= _NAMED:
            self._draw_names(painter, square)
        cell = self.rect_of(*self._cell)
        grown = max(0.0, (6 - cell.width()) / 2)
        painter.setPen(QPen(QColor(c.drop), 2 if self.hasFocus() else 1))
        painter.drawRect(cell.adjusted(-grown, -grown, grown, grown))

    def _picture(self, square: QRectF) -> QImage:
        """Return the cells as an image of at most the pixels that there are."""
        if self._image is None:
            pixels = max(int(square.width() * self.devicePixelRatioF()), 1)
            c = colours()
            low, high = (_rgb(QColor(one)) for one in (c.surface, c.accent))
            cells = levels(pooled(self.matrix.share, pixels, pixels))
            if len(self.matrix) <= pixels:
                np.fill_diagonal(cells, 0)
            data = np.ascontiguousarray(ramp(low, high)[cells].astype(np.uint32))
            height, width = data.shape
            made = QImage(data.data, width, height, 4 * width, QImage.Format.Format_RGB32)
            self._image = made.copy()  # the array is gone afterwards
        return self._image

    def _draw_names(self, painter: QPainter, square: QRectF) -> None:
        painter.setPen(QColor(colours().text))
        metrics, width = painter.fontMetrics(), self._name_width() - SPACE
        for row, source in enumerate(self.matrix.sources.tolist()):
            cell = self.rect_of(row, 0)
            place = QRectF(square.left() - width - SPACE / 2, cell.top(), width, cell.height())
            words = metrics.elidedText(
                self._names[source], Qt.TextElideMode.ElideMiddle, int(width)
            )
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, words)

    # --- what a person does

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the cell."""
        cell = self.cell_at(event.position())
        if cell is not None:
            self._move_to(*cell)
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from one filled cell to the next, and open it."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and len(self.matrix):
            self._move_to(*self._next(*step))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def _next(self, down: int, right: int) -> tuple[int, int]:
        """Return the next cell with something in it; in an empty row or column, the next row."""
        row, column = self._cell
        share, count = self.matrix.share, len(self.matrix)
        line = share[row] if right else share[:, column]
        at = column if right else row
        filled = np.flatnonzero(line)
        beyond = filled[filled > at] if down + right > 0 else filled[filled < at][::-1]
        if len(beyond):
            return (row, int(beyond[0])) if right else (int(beyond[0]), column)
        if right:
            return row, column
        row = min(max(row + down, 0), count - 1)
        filled = np.flatnonzero(share[row])
        nearest = filled[np.abs(filled - column).argmin()] if len(filled) else column
        return row, int(nearest)

    def _move_to(self, row: int, column: int) -> None:
        self._cell = row, column
        self._say()
        self.update()

    def _open(self) -> None:
        row, column = self._cell
        if len(self.matrix) and self.matrix.share[row, column]:
            self.opened.emit(*self.cell_sources())

    def _say(self) -> None:
        """Tell screen readers what is chosen."""
        count = plural(len(self.matrix), "document")
        self.setAccessibleName(tr("Overlap of {count}", count=count))
        self.setAccessibleDescription(self.words(*self._cell))

    # --- Qt's events

    def event(self, event: QEvent) -> bool:
        """Say what a cell tells."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.cell_at(QPointF(event.pos()))
            if cell is None:
                QToolTip.hideText()
            else:
                paths = {self._paths[int(self.matrix.sources[place])] for place in cell}
                words = "\n".join([self.words(*cell), "", *sorted(paths)])
                QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it anew for the pixels there are."""
        super().resizeEvent(event)
        self._image = None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._image = None
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the chosen cell bolder."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it thinner."""
        super().focusOutEvent(event)
        self.update()


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
