"""The measured encoders side by side, the best value of each column marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.teaching.measures import Measure, Row, best
from dittograph_gui.theme import SPACE, colours

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class MeasureModel(QAbstractTableModel):
    """Encoders as rows, figures as columns."""

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.rows: list[Row] = []
        self.measures: tuple[Measure, ...] = ()
        self.sorted: tuple[int, Qt.SortOrder] | None = None
        self._best: list[set[int]] = []

    def show_rows(self, rows: Sequence[Row], measures: tuple[Measure, ...]) -> None:
        """Show other encoders."""
        self.beginResetModel()
        self.rows, self.measures = list(rows), measures
        self._best = [best(rows, measure) for measure in measures]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many encoders there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.measures) + 1

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return what an editor calls a figure, below it what the field does; the tip explains."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if section == 0:
            if role == _Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return self.title(0) if role == _Role.DisplayRole else None
        measure = self.measures[section - 1]
        if role == _Role.DisplayRole:
            return f"{self.title(section)}\n{measure.term}"
        return f"<p>{measure.tip} ({measure.key})</p>" if role == _Role.ToolTipRole else None

    def title(self, column: int) -> str:
        """Return a column's name, with an arrow if it decides the order."""
        name = self.measures[column - 1].title if column else self._title
        if self.sorted is None or self.sorted[0] != column:
            return name
        return f"{name} {'▾' if self.sorted[1] == Qt.SortOrder.DescendingOrder else '▴'}"

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if column == 0:
            return row.name if role in {_Role.DisplayRole, _Role.ToolTipRole} else None
        measure = self.measures[column - 1]
        is_best = index.row() in self._best[column - 1]
        if role == _Role.DisplayRole:
            return row.write(measure)
        if role == _Role.AccessibleTextRole:
            return f"{measure.title} {row.write(measure)}{', the best' if is_best else ''}"
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if is_best and role == _Role.ForegroundRole:
            return QBrush(QColor(colours().accent))
        if is_best and role == _Role.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return row.certainty(measure) or None if role == _Role.ToolTipRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the best comes first when descending."""
        if column < 0 or column > len(self.measures):
            return
        down = order == Qt.SortOrder.DescendingOrder
        if column == 0:
            rows = sorted(self.rows, key=lambda row: row.name.casefold(), reverse=down)
        else:
            key = self.measures[column - 1].key

            def figure(row: Row) -> tuple[bool, float]:
                value = row.metrics.get(key)
                return value is not None, 0.0 if value is None else value

            rows = sorted(self.rows, key=figure, reverse=down)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        names = [id(row) for row in rows]
        places = [names.index(id(self.rows[index.row()])) for index in before]
        columns = [index.column() for index in before]
        self.rows = rows
        self.sorted = column, order
        self._best = [best(rows, measure) for measure in self.measures]
        self.changePersistentIndexList(
            before,
            [self.index(place, col) for place, col in zip(places, columns, strict=True)],
        )
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.measures))


class MeasureTable(QTableView):
    """As high as its rows, so that the page scrolls and not the table.

    Signals:
        chosen: Another row; its encoder.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, title: str = tr("Encoder"), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, wordWrap=False)
        self.setModel(MeasureModel(title, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().currentRowChanged.connect(self._row_changed)

    @property
    def rows(self) -> list[Row]:
        """The encoders, in the order they are shown."""
        return self._model.rows

    @property
    def _model(self) -> MeasureModel:
        model = self.model()
        assert isinstance(model, MeasureModel)
        return model

    def show_rows(
        self, rows: Sequence[Row], measures: tuple[Measure, ...], *, sortable: bool = True
    ) -> None:
        """Show encoders; the first figure decides the order where they may be sorted."""
        header = self.horizontalHeader()
        self.setSortingEnabled(False)
        self._model.show_rows(rows, measures)
        if sortable:
            header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
            self.setSortingEnabled(True)
            header.setSortIndicatorShown(False)  # the model shows it, where it covers no word
        self._fit()
        if rows:
            self.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the names what the figures leave."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, taken = self.fontMetrics(), 0
        bold = QFont(self.font())
        bold.setBold(True)
        wide = QFontMetrics(bold)
        for column, measure in enumerate(self._model.measures, 1):
            words = [row.write(measure) for row in self._model.rows]
            width = max(
                # The same with the arrow and without, so that a click moves nothing.
                *(metrics.horizontalAdvance(w) for w in (f"{measure.title} ▾", measure.term)),
                *(wide.horizontalAdvance(word) for word in words),
                0,
            )
            width += 2 * SPACE + 4
            self.setColumnWidth(column, width)
            taken += width
        names = [wide.horizontalAdvance(row.name) for row in self._model.rows]
        least = min(max(names, default=0) + 2 * SPACE, 26 * metrics.averageCharWidth())
        room = self.width() - 2 * self.frameWidth() - taken
        self.setColumnWidth(0, max(least, room))
        height = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        scroll = self.horizontalScrollBar().sizeHint().height() if room < least else 0
        self.setFixedHeight(height + 2 * self.frameWidth() + scroll)

    def _row_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._model.rows[index.row()])
