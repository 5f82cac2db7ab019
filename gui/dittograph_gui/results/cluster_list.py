"""The list of clusters with its filter, and which of them is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from dittograph_gui.results.cluster_model import ClusterModel
from dittograph_gui.results.cluster_table import ClusterTable
from dittograph_gui.results.filter_bar import FilterBar, Sources
from dittograph_gui.results.list_notice import ListNotice
from dittograph_gui.results.progress_line import ProgressLine
from dittograph_gui.session.listing import View
from dittograph_gui.session.ordering import nearest_row
from dittograph_gui.session.results import Results
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.looks import mark


class ClusterList(QWidget):
    """Filter, the number of clusters that match, and the list.

    Signals:
        row_chosen: A row became the current one.
        entered_detail: Enter was pressed on a row.
        rules_wanted: The rules by which to keep are to be chosen.
        documents_wanted: The button beside the notice was pressed.
    """

    row_chosen = Signal(int)
    entered_detail = Signal()
    rules_wanted = Signal()
    documents_wanted = Signal()

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
        scan, collection = results.scan, results.collection
        sources = Sources(
            collection.source_names,
            [source.name for source in scan.sources],
            [source.member for source in scan.sources],
        )
        self.bar = FilterBar(sources, has_before=collection.has_before)
        self.progress = ProgressLine()
        self.bar.words_entered.connect(self.table.setFocus)
        self.matching = Elided()
        mark(self.matching, "muted")
        self.rules = QToolButton()
        self.rules.setText("Keep by rules…")
        self.rules.setToolTip("Settle many clusters at once, with a preview (Ctrl+Shift+K)")
        self.rules.clicked.connect(self.rules_wanted)
        self.matching.setContentsMargins(2 * SPACE, 0, SPACE, SPACE // 2)
        self.matching.hide()
        under = QHBoxLayout()
        under.setContentsMargins(0, 0, SPACE, SPACE // 2)
        under.addWidget(self.progress, 1)
        under.addWidget(self.rules)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.notice = ListNotice("Decide by document")
        self.notice.wanted.connect(self.documents_wanted)
        layout.addWidget(self.notice)
        layout.addWidget(self.bar)
        layout.addLayout(under)
        layout.addWidget(self.matching)
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
        self.show_progress()
        self.table.empty_words = self._why_empty(view)
        self.rules.setEnabled(bool(view.counts.clusters))
        if new is None and len(view):
            near = nearest_row(old, row, view) if old is not None and row >= 0 else 0
            self._choose(near)  # what is nearest to where it was
        self._show_count()

    def show_progress(self) -> None:
        """Say how many of the listed clusters are decided by now."""
        view = self.model.view
        if view is not None:
            self.progress.show_progress(self._results.progress(view))

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
        self.matching.setVisible(bool(words))

    def _why_empty(self, view: View) -> str:
        if view.counts.clusters:
            return "Nothing matches the filter."
        scan = self._results.scan
        nothing = len(scan.pairs) == 0 and scan.copies.count.max(initial=1) == 1
        if nothing or view.cut.threshold <= self._results.floor:
            return "No two texts are similar enough."
        if view.by_likelihood:
            return "No two texts are this likely to be the same. Move the line to the right."
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

    def current_row(self) -> int | None:
        """Return the chosen row, or None."""
        index = self.table.currentIndex()
        return index.row() if index.isValid() else None
