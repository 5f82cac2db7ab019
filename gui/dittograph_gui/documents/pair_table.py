"""The pairs of documents as a table that can be sorted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from dittograph.arrays import Ids
from dittograph.settings import Unit
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from dittograph_gui.documents.pairs import Column, DocumentPair, DocumentPairs, in_order
from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE, colours

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_TITLES = {
    Column.FIRST: (tr("Document"), tr("The one that contains the other, or comes first")),
    Column.SECOND: (tr("Other document"), ""),
    Column.IN_FIRST: (tr("Other in it"), tr("How much of the other document stands in this one")),
    Column.IN_SECOND: (tr("It in other"), tr("How much of this document stands in the other one")),
    Column.PASSAGES: (
        tr("Shared"),
        tr("How many passages of the other document stand in this one"),
    ),
    Column.LEFT: (tr("To decide"), tr("How many of the shared passages are undecided")),
}
_NAMES = (Column.FIRST, Column.SECOND)
_NARROW = 80  # letters; below that the names need the room of some figures
_SPARED = (Column.IN_SECOND, Column.PASSAGES)  # the sentence about the chosen pair tells them


class PairModel(QAbstractTableModel):
    """Pairs of documents as rows."""

    def __init__(
        self,
        names: Sequence[str],
        paths: Sequence[str],
        ranks: Ids,
        units: Sequence[Unit],
        parent: QObject | None = None,
    ) -> None:
        """Make the model.

        Args:
            names: What each source is called here.
            paths: What it is called in full.
            ranks: The place of each source among all names, int32 ``[sources]``.
            units: What the passages of each source are.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._names, self._paths, self._ranks, self._units = names, paths, ranks, units
        self._sort = (Column.PASSAGES, False)
        self._by_share = True
        self._only_open = False
        self._order: NDArray[np.int64] | None = None
        self._asked: tuple[int, DocumentPair] | None = None  # Qt asks seven things of each cell
        self.pairs: DocumentPairs | None = None

    def show_pairs(self, pairs: DocumentPairs) -> None:
        """Show other pairs, in the order that was chosen."""
        self.beginResetModel()
        self.pairs = pairs
        self._arrange()
        self.endResetModel()

    def set_only_open(self, only_open: bool) -> None:  # noqa: FBT001 - a setter
        """Leave out the pairs that are settled."""
        self._only_open = only_open
        if self.pairs is not None:
            self.show_pairs(self.pairs)

    def _arrange(self) -> None:
        self._asked = None
        if self.pairs is None:
            return
        if self._by_share:
            order = self.pairs.order
            order = order[~self.pairs.settled[order]] if self._only_open else order
        else:
            column, descending = self._sort
            order = in_order(
                self.pairs,
                column,
                descending=descending,
                ranks=self._ranks,
                only_open=self._only_open,
            )
        self._order = order

    def pair(self, row: int) -> DocumentPair:
        """Return the pair of a row."""
        assert self.pairs is not None and self._order is not None
        if self._asked is None or self._asked[0] != row:
            self._asked = row, self.pairs.at(int(self._order[row]))
        return self._asked[1]

    def row_of(self, one: int, two: int) -> int | None:
        """Return the row of two sources, in either order, or None."""
        if self.pairs is None or self._order is None:
            return None
        return self.pairs.row_of(one, two, self._order)

    def words(self, row: int) -> str:
        """Say what the two documents of a row are to each other."""
        pair = self.pair(row)
        return pair.words(self._names, self._units[pair.second])

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many pairs there are."""
        return 0 if parent.isValid() or self._order is None else len(self._order)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return the name of a column, and what it tells."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        title, tip = _TITLES[Column(section)]
        if role == _Role.DisplayRole:
            return title
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section in _NAMES else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return tip or None if role == _Role.ToolTipRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        pair, column = self.pair(index.row()), Column(index.column())
        if role == _Role.DisplayRole:
            return self._text(pair, column)
        if role == _Role.ToolTipRole:
            if column in _NAMES:
                return self._paths[pair.first if column is Column.FIRST else pair.second]
            return self.words(index.row())
        if role == _Role.AccessibleTextRole:
            return self.words(index.row()) if column is Column.FIRST else self._text(pair, column)
        if role == _Role.TextAlignmentRole and column not in _NAMES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ForegroundRole and pair.settled:
            return QBrush(QColor(colours().muted))
        return None

    def _text(self, pair: DocumentPair, column: Column) -> str:
        if column is Column.FIRST:
            return self._names[pair.first]
        if column is Column.SECOND:
            return self._names[pair.second]
        if column is Column.PASSAGES:
            return tr(
                "{passages:,} of {of_second:,}", passages=pair.passages, of_second=pair.of_second
            )
        if column is Column.LEFT:
            return tr("decided") if pair.settled else f"{pair.left:,}"
        return percent(pair.in_first if column is Column.IN_FIRST else pair.in_second)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1: by the largest share."""
        self._by_share = not 0 <= column < len(Column)
        if not self._by_share:
            self._sort = Column(column), order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        self._arrange()
        self.layoutChanged.emit()


class PairTable(QTableView):
    """The table; Enter opens the chosen pair, letters are left to the page.

    Signals:
        chosen: Other rows are selected.
        opened: Enter was pressed.
    """

    chosen = Signal()
    opened = Signal()

    def __init__(self, model: PairModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=False)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(tr("Pairs of documents"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: 0; border-radius: 0; }")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(1.9 * self.fontMetrics().height()))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def selected_pairs(self) -> list[DocumentPair]:
        """Return the selected pairs, in the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.pair(row) for row in rows]

    def choose(self, row: int) -> None:
        """Select a row alone, and bring it into sight."""
        index = self._model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def choose_rows(self, rows: Sequence[int]) -> None:
        """Select some rows, the first of which is the current one."""
        if not rows:
            return
        chosen = QItemSelection()
        for row in rows:
            index = self._model.index(row, 0)
            chosen.select(index, index)
        first = self._model.index(rows[0], 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with Enter; leave the keys of decisions to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the names what the figures leave."""
        super().resizeEvent(event)
        metrics, taken = self.fontMetrics(), 0
        narrow = self.viewport().width() < _NARROW * metrics.averageCharWidth()
        for column in Column:
            self.setColumnHidden(column, narrow and column in _SPARED)
            if column not in _NAMES and not self.isColumnHidden(column):
                words = (
                    _TITLES[column][0] + " ▾",
                    tr("1,000 of 1,000") * (column is Column.PASSAGES),
                )
                width = max(metrics.horizontalAdvance(one) for one in words) + 2 * SPACE
                self.setColumnWidth(column, width)
                taken += width
        room = max(self.viewport().width() - taken, 16 * metrics.averageCharWidth())
        for column in _NAMES:
            self.setColumnWidth(column, room // 2)


def percent(share: float) -> str:
    """Return a share in percent, never rounded up to all of it nor down to nothing."""
    if 0 < share < 0.005:
        return "< 1 %"
    return f"{100 if share >= 1 else min(round(100 * share), 99)} %"
