"""The page of what recurs in many documents: how often, and whether it is muted."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from dittograph.errors import DittographError
from dittograph.project.changes import Cause, Changes
from dittograph.settings import Grouping
from dittograph.triage.boilerplate import LEAST, SHARE
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.boilerplate.everywhere import Everywhere
from dittograph_gui.boilerplate.rows import Passage, State, recurring
from dittograph_gui.engine import background
from dittograph_gui.language.words import tr
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark, roomy

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_TITLES = (tr("Sources"), tr("Passage"), "")
_REST_MS = 200  # after the line has moved


class PassageModel(QAbstractTableModel):
    """What recurs, a row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Passage] = []

    def show_rows(self, rows: list[Passage]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return _TITLES[section]
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _Role.DisplayRole:
            state = "" if row.state is State.SHOWN else row.state
            return (f"{row.sources:,}", row.words.replace("\n", " "), state)[index.column()]
        if role == _Role.ToolTipRole and index.column() == 1:
            return f"<p>{escape(row.words)}</p>"
        if role == _Role.AccessibleTextRole:
            return tr(
                "{words}, in {sources:,} sources, {state}",
                words=row.words,
                sources=row.sources,
                state=row.state,
            )
        if role == _Role.TextAlignmentRole and index.column() == 0:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ForegroundRole and row.state is not State.SHOWN:
            return QBrush(QColor(colours().muted))
        return None


class BoilerplatePage(QWidget):
    """Shows what recurs, and mutes it.

    Signals:
        failed: Something failed; one sentence.
        listed: The list of what is muted everywhere was written.
    """

    failed = Signal(str)
    listed = Signal()

    def __init__(self, changes: ProjectChanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes, self._results = changes, changes.results
        self._everywhere = Everywhere(changes.results)
        self._line: tuple[float, Grouping] | None = None
        self._stale = True
        self._latest = background.Latest(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._find)
        self.share = roomy(QSpinBox())
        self.share.setRange(1, 100)
        self.share.setValue(round(100 * SHARE))
        self.share.setSuffix(" %")
        self.share.setAccessibleName(tr("Share of the documents"))
        self.share.valueChanged.connect(lambda _: self._rest.start())
        self.model = PassageModel(self)
        self.table = _table(self.model)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        self.found = label(muted=True)
        self.mute = mark(push(tr("Mute"), lambda: self._mute(muted=True)), "primary")
        self.mute.setToolTip(tr("Take it out of the list of clusters and of all counts"))
        self.mute_everywhere = push(tr("Mute everywhere"), self._mute_everywhere)
        self.mute_everywhere.setToolTip(tr("Mute it here and in every later scan"))
        self.show_again = push(tr("Show again"), lambda: self._mute(muted=False))
        self.show_again.setToolTip(tr("List its clusters again; later scans no longer mute it"))
        self._lay_out()
        changes.changed.connect(self._follow)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(fact(tr("Passages in more than")))
        top.addWidget(self.share)
        rest = tr("of the documents, and in {least} or more; copies count once", least=LEAST)
        top.addWidget(label(rest, muted=True), 1)
        under = QHBoxLayout()
        under.setSpacing(SPACE)
        for button in (self.mute, self.mute_everywhere, self.show_again):
            under.addWidget(button)
        under.addWidget(self.found, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addLayout(under)
        layout.addWidget(self.table, 1)
        self._chosen()

    # --- what is shown

    def take_focus(self) -> None:
        """Let keys choose."""
        self.table.setFocus()

    def show_line(self, threshold: float, grouping: Grouping) -> None:
        """Find what recurs at another line, once the page is on the screen."""
        if (threshold, grouping) != self._line:
            self._line = threshold, grouping
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Find what was not found while the page was not on the screen."""
        super().showEvent(event)
        if self._stale:
            self._find()

    def _renew(self) -> None:
        self._stale = True
        if self.isVisible():
            self._rest.start()

    def _find(self) -> None:
        if self._line is None:
            return
        self._stale = False
        results, (threshold, grouping), share = self._results, self._line, self.share.value() / 100
        self._latest.run(
            lambda: recurring(results, threshold, grouping, share),
            done=self._show,
            failed=lambda error: self.failed.emit(str(error)),
        )

    def _show(self, rows: list[Passage]) -> None:
        chosen = {row.texts for row in self._selected()}
        self.model.show_rows(rows)
        there = [n for n, row in enumerate(rows) if row.texts in chosen]
        if there or rows:
            self.table.selectRow(there[0] if there else 0)
        shown = sum(row.state is State.SHOWN for row in rows)
        muted = len(rows) - shown
        words = [
            tr("{shown:,} found", shown=shown)
            if shown
            else tr("Nothing recurs in so many documents.")
        ]
        words += [tr("{muted:,} muted", muted=muted)] if muted else []
        self.found.setText(" · ".join(words))
        self._chosen()

    def _selected(self) -> list[Passage]:
        rows = self.table.selectionModel().selectedRows()
        return [self.model.rows[index.row()] for index in rows]

    def _chosen(self) -> None:
        states = {row.state for row in self._selected()}
        self.mute.setEnabled(State.SHOWN in states)
        self.mute_everywhere.setEnabled(bool(states - {State.EVERYWHERE}))
        self.show_again.setEnabled(bool(states - {State.SHOWN}))

    # --- muting

    def _texts(self) -> list[int]:
        return [text for row in self._selected() for text in row.texts]

    def _mute(self, *, muted: bool) -> None:
        texts = self._texts()
        self._changes.do(lambda project: project.mute(texts, muted=muted))
        if not muted:
            self._list(lambda: self._everywhere.show(texts))

    def _mute_everywhere(self) -> None:
        texts = self._texts()

        def listed() -> None:
            self._changes.do(lambda project: project.mute(texts))
            self._renew()

        self._list(lambda: self._everywhere.mute(texts), listed)

    def _list(self, write: Callable[[], None], then: Callable[[], None] | None = None) -> None:
        """Write the list of what is muted everywhere, in a worker."""

        def failed(error: Exception) -> None:
            if not isinstance(error, DittographError):
                raise error
            self.failed.emit(str(error))

        def done(_: None) -> None:
            (then or self._renew)()
            self.listed.emit()

        background.run(self, write, done=done, failed=failed)

    def _follow(self, changes: Changes) -> None:
        if changes.muted and changes.cause in (Cause.UNDONE, Cause.REDONE):
            texts = changes.muted
            if self._everywhere.concerned(texts):
                self._list(lambda: self._everywhere.follow(texts))
        if changes.muted or changes.clusters:
            self._renew()


def _table(model: PassageModel) -> QTableView:
    table = QTableView(wordWrap=False)
    table.setModel(model)
    table.setAccessibleName(tr("Passages that recur"))
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(round(1.9 * table.fontMetrics().height()))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.setColumnWidth(0, 12 * table.fontMetrics().averageCharWidth())
    table.setColumnWidth(2, 20 * table.fontMetrics().averageCharWidth())
    return table
