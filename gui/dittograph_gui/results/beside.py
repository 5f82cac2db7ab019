"""What stands beside the list: the chosen cluster, or what two documents share."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from dittograph_gui.results.cluster_list import ClusterList
from dittograph_gui.results.detail import DetailPane
from dittograph_gui.results.fold_pane import FoldPane
from dittograph_gui.session.listing import View
from dittograph_gui.session.results import Results


class Beside(QStackedWidget):
    """Shows what is chosen in the list.

    Attributes:
        detail: One cluster.
        fold: Clusters that two documents share, as one.
    """

    def __init__(
        self, results: Results, clusters: ClusterList, detail: DetailPane, fold: FoldPane
    ) -> None:
        super().__init__()
        self._results, self._list = results, clusters
        self.detail, self.fold = detail, fold
        for pane in (detail, fold):
            self.addWidget(pane)
        fold.turn_wanted.connect(self._turn)
        fold.left.connect(clusters.table.setFocus)

    @property
    def pane(self) -> DetailPane | FoldPane:
        """What is shown."""
        return self.fold if self.currentWidget() is self.fold else self.detail

    def show_chosen(self, view: View | None) -> None:
        """Show what is chosen in the list."""
        row, fold = self._list.current_row(), self._list.fold()
        self.setCurrentWidget(self.detail if fold is None else self.fold)
        if view is None or row is None or fold is not None:
            self.detail.clear()
        if view is None or row is None or fold is None:
            self.fold.clear()
        if view is not None and fold is not None:
            self.fold.show_fold(view, fold, opened=self._list.is_open())
        elif view is not None and row is not None:
            self.detail.show_cluster(view, row)

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
        if self.pane is self.fold:
            self.fold.setFocus()
        else:
            self.detail.take_focus()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it meant something."""
        return self.pane.handle_key(event)

    def _turn(self) -> None:
        line = self._list.current_line()
        if line is not None:
            self._list.table.setFocus()
            self._list.table.turned.emit(line)
