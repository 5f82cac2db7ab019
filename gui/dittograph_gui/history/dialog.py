"""The window of the history: a list of steps, and a button that goes back to one."""

from __future__ import annotations

from functools import partial
from typing import Any

from dittograph.project.past import return_to, steps_of
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from dittograph_gui.history.rows import History, Told, told
from dittograph_gui.language.words import tr
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.step_words import step_words
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.labels import label

_HEADS = (tr("When"), tr("What was decided"))
_NONE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_EXPLAINED = tr(
    "Choose a line to have its state again. That is a step of its own: nothing is lost, and you "
    "can undo it."
)


class HistoryModel(QAbstractTableModel):
    """The lines as Qt asks for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.history = History([])

    def show(self, history: History) -> None:
        """Show another history."""
        self.beginResetModel()
        self.history = history
        self.endResetModel()

    def rowCount(self, parent: _Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.history)

    def columnCount(self, parent: _Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _HEADS[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, and the look of what holds and what was undone."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self.history[index.row()]
            return row.what if index.column() else (row.when or (tr("now") if row.now else ""))
        if role == Qt.ItemDataRole.FontRole and index.row() == self.history.place_now:
            font = QFont(QApplication.font())
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and not self.history[index.row()].holds:
            return QApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        return None


class HistoryDialog(QDialog):
    """Shows the history of the open project and follows it."""

    def __init__(self, changes: ProjectChanges, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            changes: The open project.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("History"))
        self._changes = changes
        self.model = HistoryModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("History"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.setColumnWidth(0, 21 * self.fontMetrics().averageCharWidth())
        self.table.doubleClicked.connect(lambda _: self.go_back())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.back = buttons.addButton(tr("Go back to this"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back.clicked.connect(self.go_back)
        self.back.setDefault(True)  # Enter, as a double click
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        for part in (label(_EXPLAINED), self.table, buttons):
            layout.addWidget(part)
        self.resize(620, 460)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_button())
        changes.changed.connect(lambda _: self.read_again())
        self._show_button()
        self.read_again()

    def read_again(self) -> None:
        """Show the history as it is now."""
        results = self._changes.results
        words = partial(step_words, collection=results.collection, keys=results.keys)
        self._changes.do(lambda project: told(steps_of(project), words), done=self._show)

    def _show(self, steps: list[Told]) -> None:
        if not isValid(self):  # it was closed meanwhile
            return
        self.model.show(History(steps))
        self.table.selectRow(self.model.history.place_now)

    def _show_button(self) -> None:
        row = self.table.currentIndex().row()
        self.back.setEnabled(row >= 0 and row != self.model.history.place_now)

    def go_back(self) -> None:
        """Have the state of the chosen line again."""
        place = self.table.currentIndex().row()
        if place < 0 or place == self.model.history.place_now:
            return
        step = self.model.history[place].step
        self._changes.do(lambda project: return_to(project, step))
