"""The table of what the rules would do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.rules.preview import Preview
from dittograph_gui.theme import SPACE, colours

_HEADS = (tr("Text"), tr("Stays"), tr("Goes"), tr("Why"))
_SHARES = (8, 5, 5, 9)  # of the width
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """The rows as Qt asks for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.preview: Preview | None = None

    def show_preview(self, preview: Preview) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.preview = preview
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of clusters."""
        return 0 if parent.isValid() or self.preview is None else len(self.preview)

    def columnCount(self, parent: Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words, the tip, or the colour of a cell."""
        if self.preview is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.preview.row(index.row())
            return (row.text, row.stays or "–", row.goes or "–", row.short)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.preview.row(index.row()).details
        if role == Qt.ItemDataRole.ForegroundRole and not self.preview.row(index.row()).changes:
            return QColor(colours().muted)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heads of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and side is Qt.Orientation.Horizontal:
            return _HEADS[section]
        return None


class PreviewTable(QTableView):
    """Shows the rows, one line each.

    Signals:
        opened: A row was double-clicked, or Enter was pressed on it.
    """

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows = PreviewModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("What the rules would do"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Share the width out among the columns."""
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, width * share // sum(_SHARES))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the current row with Enter."""
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)
