"""What stands beside the list: the chosen cluster, or what two documents share."""

from __future__ import annotations

from collections.abc import Iterator

from dittograph.project.changes import Changes
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from dittograph_gui.evidence.keeper import EvidenceKeeper
from dittograph_gui.results.cluster_list import ClusterList
from dittograph_gui.results.detail import DetailPane
from dittograph_gui.results.fold_pane import FoldPane
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.listing import View
from dittograph_gui.theme.restyling import styled_ahead
from dittograph_gui.widgets.later import Later


class Beside(QStackedWidget):
    """Shows what is chosen in the list; each pane is made when it is first needed.

    Signals:
        threshold_wanted, next_wanted, step_wanted, like_wanted, failed: As of
            :class:`~dittograph_gui.results.detail.DetailPane`.
    """

    threshold_wanted = Signal(float)
    next_wanted = Signal()
    step_wanted = Signal(int)
    like_wanted = Signal(int)
    failed = Signal(str)

    def __init__(
        self,
        changes: ProjectChanges,
        keeper: EvidenceKeeper,
        clusters: ClusterList,
        parent: QWidget | None = None,
    ) -> None:
        """Make it, empty.

        Args:
            changes: The open project.
            keeper: What is known about its thresholds.
            clusters: The list.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._changes, self._results, self._keeper = changes, changes.results, keeper
        self._list = clusters
        self._detail, self._fold = Later(self._make_detail), Later(self._make_fold)

    @property
    def detail(self) -> DetailPane:
        """One cluster."""
        return self._detail.get()

    @property
    def fold(self) -> FoldPane:
        """Clusters that two documents share, as one."""
        return self._fold.get()

    def ready(self) -> Iterator[None]:
        """Make and style what shows the chosen line; everything else goes first at each yield."""
        for part in self._readied():
            yield
            yield from styled_ahead(part)

    def _readied(self) -> Iterator[QWidget]:
        if self._list.fold() is None:
            yield self.detail
            yield from self.detail.column.ahead()
            yield self.detail.views.reading
            yield self.detail.laid_out()
        else:
            yield self.fold

    def ahead(self) -> Iterator[QWidget]:
        """Make what is not made yet, one at a time."""
        for later in (self._detail, self._fold):
            if later.made is None:
                yield later.get()
        yield from self.detail.views.ahead()

    def _make_detail(self) -> DetailPane:
        keeper = self._keeper
        pane = DetailPane(self._changes, keeper.likely, keeper.pairs.told, self)
        pane.threshold_wanted.connect(self.threshold_wanted)
        pane.like_wanted.connect(self.like_wanted)
        pane.failed.connect(self.failed)
        keeper.changed.connect(pane.likely_changed)
        keeper.pairs.changed.connect(pane.likely_changed)
        self._join(pane)
        return pane

    def _make_fold(self) -> FoldPane:
        pane = FoldPane(self._changes, self)
        pane.turn_wanted.connect(self._turn)
        self._join(pane)
        return pane

    def _join(self, pane: DetailPane | FoldPane) -> None:
        pane.next_wanted.connect(self.next_wanted)
        pane.step_wanted.connect(self.step_wanted)
        pane.left.connect(self._list.table.setFocus)
        self.addWidget(pane)

    @property
    def pane(self) -> DetailPane | FoldPane:
        """What is shown."""
        fold = self._fold.made
        return fold if fold is not None and self.currentWidget() is fold else self.detail

    def clear(self) -> None:
        """Show nothing."""
        self._clear_detail()
        self._clear_fold()

    def _clear_detail(self) -> None:
        if self._detail.made is not None:
            self._detail.made.clear()

    def _clear_fold(self) -> None:
        if self._fold.made is not None:
            self._fold.made.clear()

    def show_chosen(self, view: View | None) -> None:
        """Show what is chosen in the list."""
        row, fold = self._list.current_row(), self._list.fold()
        self.setCurrentWidget(self.detail if fold is None else self.fold)
        if view is None or row is None or fold is not None:
            self._clear_detail()
        if view is None or row is None or fold is None:
            self._clear_fold()
        if view is not None and fold is not None:
            self.fold.show_fold(view, fold, opened=self._list.is_open())
        elif view is not None and row is not None:
            self.detail.show_cluster(view, row)

    def follow(self, changes: Changes) -> None:
        """Show what changed in what is shown."""
        for pane in (self._detail.made, self._fold.made):
            if pane is not None:
                pane.follow(changes)

    def is_decided(self, view: View) -> bool | None:
        """Return whether nothing is left to decide in what is chosen; None: nothing is chosen."""
        row, fold = self._list.current_row(), self._list.fold()
        if row is None or row >= len(view):
            return None
        if fold is not None:
            return not self._results.counts.undecided[fold.texts_in(view)].any()
        return self._results.counts.all_decided(view.texts_of(row))

    def take_focus(self) -> None:
        """Let keys act on what is shown."""
        pane = self.pane
        if isinstance(pane, FoldPane):
            pane.setFocus()
        else:
            pane.take_focus()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it meant something."""
        return self.pane.handle_key(event)

    def _turn(self) -> None:
        line = self._list.current_line()
        if line is not None:
            self._list.table.setFocus()
            self._list.table.turned.emit(line)
