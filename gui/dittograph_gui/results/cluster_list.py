"""The list of clusters with its filter, and which of them is chosen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.results.cluster_model import ClusterModel
from dittograph_gui.results.cluster_table import ClusterTable
from dittograph_gui.results.filter_bar import FilterBar, Sources
from dittograph_gui.results.list_notice import ListNotice
from dittograph_gui.results.progress_line import ProgressLine
from dittograph_gui.session.folding import Fold
from dittograph_gui.session.listing import Filter, View
from dittograph_gui.session.ordering import nearest_row
from dittograph_gui.session.results import Results
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.lines import Lines
from dittograph_gui.widgets.looks import mark

_TIGHT = 15  # lines of height below which the clusters need all of them


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
        self._unfolded: set[int] = set()  # keys of folds
        self.table.turned.connect(self.turn)
        collection = results.collection
        sources = Sources(collection.source_names, collection.tree)
        self.bar = FilterBar(sources, has_before=collection.has_before)
        self.folds = QAction(tr("Fold identical texts of two documents"), self)
        self.folds.setCheckable(True)
        self.folds.setChecked(True)
        self.bar.add_choice(self.folds)
        self.folds.toggled.connect(lambda _: self.bar.changed.emit())
        self.progress = ProgressLine()
        self.bar.words_entered.connect(self.table.setFocus)
        self.matching = Elided()
        mark(self.matching, "muted")
        self.rules = QToolButton()
        self.rules.setText(tr("Keep by rules…"))
        self.rules.setToolTip(tr("Settle many clusters at once, with a preview (Ctrl+Shift+K)"))
        self.rules.clicked.connect(self.rules_wanted)
        self.matching.setContentsMargins(2 * SPACE, 0, SPACE, SPACE // 2)
        self.matching.hide()
        under = QHBoxLayout()
        under.setContentsMargins(0, 0, SPACE, SPACE // 2)
        under.addWidget(Lines(self.progress, self.rules, lead=self.progress, least=22))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.notice = ListNotice(tr("Decide by document"))
        self.notice.wanted.connect(self.documents_wanted)
        layout.addWidget(self.notice)
        layout.addWidget(self.bar)
        layout.addLayout(under)
        layout.addWidget(self.matching)
        layout.addWidget(self.table, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the room to the clusters where there is little; the menu has the rules, too."""
        super().resizeEvent(event)
        self.rules.setHidden(self.height() < _TIGHT * self.fontMetrics().lineSpacing())

    def show_view(self, view: View) -> None:
        """List other clusters.

        What the person chose stays chosen as long as it is listed, and is chosen again when it is
        listed again.
        """
        old, row, fold = self.model.view, self.current_row(), self.fold()
        text = int(old.cut.first[old.listed[row]]) if old is not None and row is not None else None
        offset = self.table.visualRect(self.table.currentIndex()).top() if text is not None else 0
        new = view.row_with(self._wanted) if self._wanted is not None else None
        back = new is not None and text != self._wanted
        if new is None and text is not None:
            new = view.row_with(text)
        rows = self._results.folding.rows(view, self._filter(), self._unfolded)
        head = rows.head_of(fold.key) if fold is not None and not back else None
        line = head if head is not None else int(rows.line[new]) if new is not None else None
        with QSignalBlocker(self.table):
            self.model.set_view(view, rows)
            if line is not None:
                self.table.setCurrentIndex(self.model.index(line))
                if not back:
                    self._hold(line, offset)
        self.show_progress()
        self.table.empty_words = self._why_empty(view)
        self.rules.setEnabled(bool(view.counts.clusters))
        if line is None and len(view):
            near = nearest_row(old, row, view) if old is not None and row is not None else 0
            self._choose(near)  # what is nearest to where it was
        self._show_count()

    def _filter(self) -> Filter:
        """Return what is asked for, with all clusters listed one by one where that is chosen."""
        return self.bar.filter() if self.folds.isChecked() else Filter(together=True)

    def show_progress(self) -> None:
        """Say how many of the listed clusters are decided by now."""
        view = self.model.view
        if view is not None:
            self.progress.show_progress(self._results.progress(view))

    def _was_chosen(self, line: int) -> None:
        """Tell what is chosen; what a person chose is chosen again when no filter hides it."""
        if not self._choosing:
            self._remember(line)
        self.row_chosen.emit(int(self.model.rows.row[line]))

    def _remember(self, line: int) -> None:
        view = self.model.view
        if view is not None:
            self._wanted = int(view.cut.first[view.listed[self.model.rows.row[line]]])

    # --- clusters that are shown as one

    def fold(self) -> Fold | None:
        """Return what the only chosen line stands for, if it stands for several clusters."""
        index = self.table.currentIndex()
        if not index.isValid() or len(self.table.selected_lines()) > 1:
            return None
        return self.model.rows.fold_at(index.row())

    def is_open(self) -> bool:
        """Return whether the chosen line is a head whose clusters are listed below it."""
        line = self.current_line()
        return line is not None and self.model.rows.is_open(line)

    def turn(self, line: int) -> None:
        """Fold or unfold the clusters that a line stands for."""
        fold, view = self.model.rows.fold_at(line), self.model.view
        if fold is not None and view is not None:
            self._unfolded ^= {fold.key}
            self.show_view(view)

    def _show_count(self) -> None:
        """Say how many clusters match and how many are selected."""
        view = self.model.view
        if view is None:
            return
        listed, every = len(view), view.counts.clusters
        lines = self.table.selected_lines()
        selected = len(self.selected_rows()) if len(lines) > 1 else 0
        words = (
            [tr("{listed:,} of {every:,} clusters match", listed=listed, every=every)]
            if listed != every
            else []
        )
        if selected > 1:
            words.append(tr("{selected:,} selected", selected=selected))
        self.matching.setText(" · ".join(words))
        self.matching.setVisible(bool(words))

    def _why_empty(self, view: View) -> str:
        if view.counts.clusters:
            return tr("Nothing matches the filter.")
        scan = self._results.scan
        nothing = len(scan.pairs) == 0 and scan.copies.count.max(initial=1) == 1
        if nothing or view.cut.threshold <= self._results.floor:
            return tr("No two texts are similar enough.")
        if view.by_likelihood:
            return tr("No two texts are this likely to be the same. Move the line to the right.")
        return tr("No two texts are this similar. Move the line to the right.")

    def _hold(self, line: int, offset: int) -> None:
        """Scroll so that a line stays where it was, if it was in sight."""
        if 0 <= offset < self.table.viewport().height():
            moved = self.table.visualRect(self.model.index(line)).top() - offset
            bar = self.table.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def choose(self, row: int) -> None:
        """Make a row of the view the chosen one, or what stands for it, and select nothing else."""
        self.choose_line(int(self.model.rows.line[row]))

    def choose_line(self, line: int) -> None:
        """Make a line the chosen one, and the only one that is selected."""
        if 0 <= line < len(self.model.rows):
            self.table.setCurrentIndex(self.model.index(line))

    def _choose(self, row: int) -> None:
        """Make a row the chosen one for lack of the one that the person chose."""
        self._choosing = True
        self.choose(row)
        self._choosing = False

    def current_line(self) -> int | None:
        """Return the chosen line, or None."""
        index = self.table.currentIndex()
        return index.row() if index.isValid() else None

    def current_row(self) -> int | None:
        """Return the chosen row of the view, the first of those that a line stands for, or None."""
        line = self.current_line()
        return None if line is None else int(self.model.rows.row[line])

    def selected_rows(self) -> NDArray[np.int64]:
        """Return the rows of the view that are selected, ascending."""
        return self.model.rows.rows_of(self.table.selected_lines())
