"""The rows of the cluster list, and the keys that walk through them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.results.cluster_delegate import FOLD_ARROW, ClusterDelegate, row_height
from dittograph_gui.results.cluster_model import ROW, Head, Index, Row
from dittograph_gui.theme import SPACE, colours

# Keys that the page uses for decisions and that must not search the list.
_PAGE_KEYS = frozenset(
    (
        *(Qt.Key.Key_K, Qt.Key.Key_D, Qt.Key.Key_N, Qt.Key.Key_U, Qt.Key.Key_J),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Space),
    )
)
_OTHERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class ClusterTable(QTableView):
    """The list itself; when it is empty it says why.

    A table of one column, because a QListView asks the model about every row after each change:
    70 ms for 50,000 rows.
    """

    entered_detail = Signal()
    row_chosen = Signal(int)
    row_used = Signal(int)  # by a key or a click, be it chosen before or not
    selected = Signal()
    menu_wanted = Signal(QPoint)
    turned = Signal(int)  # a head is to be folded or unfolded

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_words = ""
        self.setItemDelegate(ClusterDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: 0; border-radius: 0; }")
        self.setAccessibleName(tr("Clusters"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.pressed.connect(lambda index: self.row_used.emit(index.row()))
        self.doubleClicked.connect(lambda index: self.turned.emit(index.row()))
        self._size_rows()

    def _size_rows(self) -> None:
        height = row_height(self.font())
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 3)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the size of the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
        if event.type() == QEvent.Type.FontChange:
            self._size_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the page's keys to the page."""
        last = self.model().rowCount() - 1
        if self.currentIndex().isValid():
            self.row_used.emit(self.currentIndex().row())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_detail.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not shift:
            row = 0 if event.key() == Qt.Key.Key_Home else last
            self.setCurrentIndex(self.model().index(row, 0))
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not event.modifiers() & _OTHERS:
            self._turn(open_=event.key() == Qt.Key.Key_Right)
        elif event.key() in _PAGE_KEYS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _turn(self, *, open_: bool) -> None:
        """Unfold the chosen head, or fold it, or go to the head of a cluster that is below it."""
        line = chosen = self.currentIndex().row()
        while not open_ and self._is_inside(line):
            line -= 1
        head = self.model().index(line, 0).data(ROW)
        if line != chosen:
            self.setCurrentIndex(self.model().index(line, 0))
        elif isinstance(head, Head) and head.opened is not open_:
            self.turned.emit(line)

    def _is_inside(self, line: int) -> bool:
        row = self.model().index(line, 0).data(ROW)
        return isinstance(row, Row) and row.inside

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Fold or unfold where the arrow of a head is pressed."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_arrow = event.position().x() < SPACE + FOLD_ARROW and isinstance(index.data(ROW), Head)
        if event.button() is Qt.MouseButton.LeftButton and on_arrow and not event.modifiers():
            self.turned.emit(index.row())

    def selected_lines(self) -> NDArray[np.int64]:
        """Return the selected lines, ascending, without asking the model about each."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.size())]
        lines = np.zeros(self.model().rowCount(), dtype=np.bool_)
        for part in parts:
            lines[part.top() : part.bottom() + 1] = True
        return np.flatnonzero(lines)

    def selectionChanged(self, now: QItemSelection, before: QItemSelection) -> None:  # noqa: N802
        """Tell that other rows are selected."""
        super().selectionChanged(now, before)
        self.selected.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with the selected rows, by the mouse or by the menu key."""
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            if not self.indexAt(event.pos()).isValid():
                return
            place = event.globalPos()
        elif index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            return
        self.menu_wanted.emit(place)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which row is chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.row_chosen.emit(current.row())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the rows, or the words instead."""
        model = self.model()
        if model is None or model.rowCount():
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(colours().muted))
        place = self.viewport().rect().adjusted(3 * SPACE, 0, -3 * SPACE, -self.height() // 4)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place, flags, self.empty_words)
