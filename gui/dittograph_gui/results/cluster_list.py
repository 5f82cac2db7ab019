"""The list of clusters with its filter, and which of them is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dittograph_gui.results.cluster_model import ClusterModel
from dittograph_gui.results.cluster_table import ClusterTable
from dittograph_gui.results.filter_bar import FilterBar, Sources
from dittograph_gui.results.progress_line import ProgressLine
from dittograph_gui.session.listing import View
from dittograph_gui.session.ordering import nearest_row
from dittograph_gui.session.results import Results
from dittograph_gui.theme import SPACE


class ClusterList(QWidget):
    """Filter, the number of clusters that match, and the list.

    Signals:
        row_chosen: A row became the current one.
        entered_detail: Enter was pressed on a row.
    """

    row_chosen = Signal(int)
    entered_detail = Signal()

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self.model = ClusterModel(results, self)
        self.table = ClusterTable()
        self.table.setModel(self.model)
        self.table.row_chosen.connect(self.row_chosen)
        self.table.entered_detail.connect(self.entered_detail)
        scan, collection = results.scan, results.collection
        sources = Sources(
            collection.source_names,
            [source.name for source in scan.sources],
            [source.member for source in scan.sources],
        )
        self.bar = FilterBar(sources, has_before=collection.has_before)
        self.progress = ProgressLine()
        self.bar.words_entered.connect(self.table.setFocus)
        self.matching = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.matching.setProperty("muted", "true")
        self.matching.setContentsMargins(2 * SPACE, 0, SPACE, SPACE // 2)
        self.matching.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.progress)
        layout.addWidget(self.matching)
        layout.addWidget(self.table, 1)

    def show_view(self, view: View) -> None:
        """List other clusters; the chosen one stays chosen while its first text is listed."""
        old, row = self.model.view, self.table.currentIndex().row()
        text = int(old.cut.first[old.listed[row]]) if old is not None and row >= 0 else None
        offset = self.table.visualRect(self.table.currentIndex()).top() if text is not None else 0
        new = view.row_with(text) if text is not None else None
        with QSignalBlocker(self.table):
            self.model.set_view(view)
            if new is not None:
                self.table.setCurrentIndex(self.model.index(new))
                self._hold(new, offset)
        self.show_progress()
        listed, every = len(view), view.counts.clusters
        self.table.empty_words = self._why_empty(view)
        self.matching.setText(f"{listed:,} of {every:,} clusters match")
        self.matching.setVisible(listed != every)
        if new is None and listed:
            near = nearest_row(old, row, view) if old is not None and row >= 0 else 0
            self.choose(near)  # what is nearest to where it was

    def show_progress(self) -> None:
        """Say how many of the listed clusters are decided by now."""
        view = self.model.view
        if view is not None:
            self.progress.show_progress(self._results.progress(view))

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
        """Make a row the current one."""
        self.table.setCurrentIndex(self.model.index(row))

    def current_row(self) -> int | None:
        """Return the chosen row, or None."""
        index = self.table.currentIndex()
        return index.row() if index.isValid() else None
