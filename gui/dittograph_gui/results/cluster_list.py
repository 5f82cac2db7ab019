"""The list of clusters with its filter, and which of them is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from dittograph_gui.results.cluster_model import ClusterModel
from dittograph_gui.results.cluster_table import ClusterTable
from dittograph_gui.results.filter_bar import FilterBar
from dittograph_gui.session.listing import View
from dittograph_gui.session.results import Results
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.looks import mark

_NEARBY = 64  # rows of the old list that are looked through for one that is still there


class ClusterList(QWidget):
    """Filter, the number of clusters that match, and the list.

    Signals:
        row_chosen: A row became the current one.
        entered_detail: Enter was pressed on a row.
        rules_wanted: The rules by which to keep are to be chosen.
    """

    row_chosen = Signal(int)
    entered_detail = Signal()
    rules_wanted = Signal()

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self.model = ClusterModel(results, self)
        self.table = ClusterTable()
        self.table.setModel(self.model)
        self.table.row_chosen.connect(self._was_chosen)
        self.table.row_used.connect(self._remember)
        self.table.entered_detail.connect(self.entered_detail)
        self.table.selected.connect(self._show_count)
        self._choosing = False
        self._wanted: int | None = None  # first text of what the person chose last
        self.bar = FilterBar(results.collection.source_names)
        self.bar.words_entered.connect(self.table.setFocus)
        self.matching = Elided()
        mark(self.matching, "muted")
        self.rules = QToolButton()
        self.rules.setText("Keep by rules…")
        self.rules.setToolTip("Settle many clusters at once, with a preview (Ctrl+Shift+K)")
        self.rules.clicked.connect(self.rules_wanted)
        under = QHBoxLayout()
        under.setContentsMargins(2 * SPACE, 0, SPACE, SPACE // 2)
        under.addWidget(self.matching, 1)
        under.addWidget(self.rules)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(under)
        layout.addWidget(self.table, 1)

    def show_view(self, view: View) -> None:
        """List other clusters.

        What the person chose stays chosen as long as it is listed, and is chosen again when it is
        listed again.
        """
        old, row = self.model.view, self.table.currentIndex().row()
        text = int(old.cut.first[old.listed[row]]) if old is not None and row >= 0 else None
        offset = self.table.visualRect(self.table.currentIndex()).top() if text is not None else 0
        new = view.row_with(self._wanted) if self._wanted is not None else None
        back = new is not None and text != self._wanted
        if new is None and text is not None:
            new = view.row_with(text)
        with QSignalBlocker(self.table):
            self.model.set_view(view)
            if new is not None:
                self.table.setCurrentIndex(self.model.index(new))
                if not back:
                    self._hold(new, offset)
        self.table.empty_words = self._why_empty(view)
        self.rules.setEnabled(bool(view.counts.clusters))
        if new is None and len(view):
            self._choose(self._in_its_place(view, old, row))
        self._show_count()

    def _in_its_place(self, view: View, old: View | None, row: int) -> int:
        """Return the row that takes the place of a chosen one that is not listed any more.

        With a filter that is the first; where the line moved, what followed in the list.
        """
        if old is None or len(view) != view.counts.clusters:
            return 0
        for other in [*range(row + 1, row + _NEARBY), *range(row - 1, row - _NEARBY, -1)]:
            if 0 <= other < len(old):
                found = view.row_with(int(old.cut.first[old.listed[other]]))
                if found is not None:
                    return found
        return 0

    def _was_chosen(self, row: int) -> None:
        """Tell what is chosen; what a person chose is chosen again when no filter hides it."""
        if not self._choosing:
            self._remember(row)
        self.row_chosen.emit(row)

    def _remember(self, row: int) -> None:
        view = self.model.view
        if view is not None:
            self._wanted = int(view.cut.first[view.listed[row]])

    def _show_count(self) -> None:
        """Say how many clusters match and how many are selected."""
        view = self.model.view
        if view is None:
            return
        listed, every, selected = len(view), view.counts.clusters, len(self.table.selected_rows())
        words = [f"{listed:,} of {every:,} clusters match"] if listed != every else []
        if selected > 1:
            words.append(f"{selected:,} selected")
        self.matching.setText(" · ".join(words))

    def _why_empty(self, view: View) -> str:
        if view.counts.clusters:
            return "Nothing matches the filter."
        scan = self._results.scan
        nothing = len(scan.pairs) == 0 and scan.copies.count.max(initial=1) == 1
        if nothing or view.cut.threshold <= scan.settings.floor:
            return "No two texts are similar enough."
        return "No two texts are this similar. Move the line to the right."

    def _hold(self, row: int, offset: int) -> None:
        """Scroll so that a row stays where it was, if it was in sight."""
        if 0 <= offset < self.table.viewport().height():
            moved = self.table.visualRect(self.model.index(row)).top() - offset
            bar = self.table.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def choose(self, row: int) -> None:
        """Make a row the current one, and the only one that is selected."""
        self.table.setCurrentIndex(self.model.index(row))

    def _choose(self, row: int) -> None:
        """Make a row the current one for lack of the one that the person chose."""
        self._choosing = True
        self.choose(row)
        self._choosing = False

    def choose_text(self, text: int) -> bool:
        """Choose the cluster of a distinct text; return whether it is listed."""
        view = self.model.view
        row = view.row_with(text) if view is not None else None
        if row is not None:
            self.choose(row)
        return row is not None

    def current_row(self) -> int | None:
        """Return the chosen row, or None."""
        index = self.table.currentIndex()
        return index.row() if index.isValid() else None
