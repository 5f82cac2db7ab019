"""The compared lines of two lists as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dittograph.engine.messages import ComparedTexts
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from dittograph_gui.checking.line_pairs import LinePair
from dittograph_gui.checking.verdict import KINDS
from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.words import tr
from dittograph_gui.theme import colours

_COLUMNS = (tr("Line"), tr("Similarity"), tr("Kind"), tr("Differs"), tr("Left"), tr("Right"))
_WIDTHS = (60, 90, 110, 190)  # pixels; the texts share the rest
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LinePairModel(QAbstractTableModel):
    """The compared lines as a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pairs: list[LinePair] = []

    def set_pairs(self, pairs: list[LinePair]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.pairs = pairs
        self.endResetModel()

    def fill(self, first: int, rows: Sequence[ComparedTexts]) -> None:
        """Enter answers, beginning at row ``first``."""
        for place, row in enumerate(rows, first):
            self.pairs[place] = replace(
                self.pairs[place],
                similarity=row.similarity,
                kind=row.kind.label,
                what="; ".join(row.what),
            )
        if rows:
            last = self.index(first + len(rows) - 1, len(_COLUMNS) - 1)
            self.dataChanged.emit(self.index(first, 0), last)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.pairs)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a column's name."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        pair, column = self.pairs[index.row()], index.column()
        if role == Qt.ItemDataRole.ForegroundRole and column == 3:
            return QColor(colours().warning_text)
        if role == Qt.ItemDataRole.ToolTipRole and column >= 3:
            return f"<p>{_escaped(self._cell(pair, column))}</p>"
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(pair, column)
        return None

    @staticmethod
    def _cell(pair: LinePair, column: int) -> str:
        return (
            f"{pair.line:,}",
            "…" if pair.similarity is None else similarity_text(pair.similarity),
            KINDS.get(pair.kind, ""),
            pair.what,
            pair.left,
            pair.right,
        )[column]


class LinePairTable(QTableView):
    """The table; whole rows are chosen."""

    def __init__(self) -> None:
        super().__init__(wordWrap=False)
        self.lines = LinePairModel(self)
        self.setModel(self.lines)
        self.setAccessibleName(tr("Compared lines"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        for column in range(len(_WIDTHS), len(_COLUMNS)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
