"""The results of a scan on one screen: strip, list and chosen cluster."""

from __future__ import annotations

from dittograph.project.changes import Changes
from dittograph.settings import Grouping
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dittograph_gui.engine import background
from dittograph_gui.evidence.keeper import EvidenceKeeper
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.results.cluster_list import ClusterList
from dittograph_gui.results.detail import DetailPane
from dittograph_gui.results.exports import Exports
from dittograph_gui.results.overview import Overview
from dittograph_gui.results.word_search import WordSearch
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.listing import Filter, View
from dittograph_gui.widgets.banner import Banner

_LOW = 600  # pixels of height below which the panel leaves its room to the texts
_SETTLE_MS = 120  # the detail follows once the line rests
_WAITING = "Another program is writing to this project; your decision is saved when it is done."
_ELSEWHERE = "Decisions were also made in this project in another window; they are shown here now."


class ResultsPage(QWidget):
    """Shows an open project and lets a person decide.

    Signals:
        failed: Something failed; one sentence.
        judge_wanted: Pairs are to be judged.
    """

    failed = Signal(str)
    judge_wanted = Signal()

    def __init__(
        self,
        changes: ProjectChanges,
        keeper: EvidenceKeeper,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            changes: The open project.
            keeper: What is known about its thresholds.
            preferences: Where the person's choices are remembered.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._results = results = changes.results
        self._view: View | None = None
        self.banner = Banner()
        self.overview = Overview(changes, keeper, preferences, self)
        self.overview.strip.threshold_changed.connect(lambda _: self._recut(at_rest=False))
        self.overview.switch.chosen.connect(lambda _: self._recut())
        self.overview.judge_wanted.connect(self.judge_wanted)
        self._words = WordSearch(results.filter, self)
        self._words.finished.connect(self._recut)
        self._words.failed.connect(self.failed)
        self.list = ClusterList(results)
        self.list.bar.changed.connect(self._recut)
        self.list.row_chosen.connect(self._row_chosen)
        self.detail = DetailPane(changes, keeper.likely)
        self.detail.threshold_wanted.connect(self.overview.strip.set_threshold)
        self.detail.next_wanted.connect(self.next_cluster)
        self.detail.left.connect(self.list.table.setFocus)
        self.detail.failed.connect(self.failed)
        self.list.entered_detail.connect(self.detail.take_focus)
        keeper.changed.connect(self.detail.likely_changed)
        self.exports = Exports(changes, lambda: self.line, self.banner, preferences, self)
        self.exports.failed.connect(self.failed)
        changes.changed.connect(self._follow)
        changes.waiting.connect(self._show_waiting)
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self._show_chosen)
        self._lay_out()
        self._recut(at_rest=False)
        self._settle.start(0)  # the page first, then the texts
        # Once the page is on the screen: a worker takes the interpreter's lock in turns with it.
        QTimer.singleShot(_SETTLE_MS, self, self._prepare)

    def _prepare(self) -> None:
        background.run(
            self,
            self._results.filter.prepare,
            done=lambda _: None,
            failed=lambda error: self.failed.emit(str(error)),
        )

    def _lay_out(self) -> None:
        self._clusters = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._clusters.addWidget(self.list)
        self._clusters.addWidget(self.detail)
        self._clusters.setStretchFactor(0, 2)
        self._clusters.setStretchFactor(1, 5)
        self._clusters.setSizes([380, 900])
        self._stack = QStackedWidget()
        self._stack.addWidget(self._clusters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.overview)
        layout.addWidget(self._stack, 1)

    # --- what is below the overview

    def add_part(self, widget: QWidget) -> None:
        """Take something that can be shown in place of list and detail."""
        self._stack.addWidget(widget)

    def show_instead(self, widget: QWidget) -> None:
        """Show a part in place of list and detail."""
        self._stack.setCurrentWidget(widget)

    def show_clusters(self) -> None:
        """Show list and detail."""
        self._stack.setCurrentWidget(self._clusters)

    @property
    def shows_clusters(self) -> bool:
        """Whether list and detail are shown."""
        return self._stack.currentWidget() is self._clusters

    def take_focus(self) -> None:
        """Let keys decide."""
        self.list.table.setFocus()

    def focus_filter(self) -> None:
        """Put the cursor into the filter field."""
        self.list.bar.words.setFocus()
        self.list.bar.words.selectAll()

    # --- the line

    @property
    def line(self) -> tuple[float, Grouping]:
        """Threshold and grouping."""
        return self.overview.strip.threshold, self.overview.switch.grouping

    def set_line(self, threshold: float, grouping: Grouping) -> None:
        """Show the clusters at a threshold (cosine similarity, not below the floor)."""
        self.overview.switch.set_grouping(grouping)
        self.overview.strip.set_threshold(threshold)
        self._recut()

    def _recut(self, *, at_rest: bool = True) -> None:
        """Cut, filter and list; the detail follows at once or when the line rests."""
        wanted = self._words.ready(self.list.bar.filter())
        self._view = view = self._results.view(*self.line, wanted, self.list.bar.order())
        self.overview.show_counts(view.counts)
        self._settle.start(_SETTLE_MS)
        self.list.show_view(view)
        if at_rest:
            self._show_chosen()

    def _row_chosen(self, _row: int) -> None:
        # Rows are also chosen while the line moves, then the detail waits.
        if not self._settle.isActive():
            self._settle.start(0)

    def _show_chosen(self) -> None:
        self._settle.stop()
        row = self.list.current_row()
        if self._view is None or row is None:
            self.detail.clear()
        else:
            self.detail.show_cluster(self._view, row)

    def show_passage(self, passage: int) -> bool:
        """Show the cluster of a passage, and the passage in it.

        Returns:
            Whether it is in a cluster; if not, nothing else is shown.
        """
        text = int(self._results.collection.text_of[passage])
        view = self._results.view(*self.line, Filter())
        if view.row_with(text) is None:
            return False
        if self._view is None or self._view.row_with(text) is None:
            self.list.bar.clear()  # it hides this cluster
            self._recut()
        row = self._view.row_with(text) if self._view is not None else None
        if row is not None:
            self.list.choose(row)
            self._show_chosen()
            self.detail.choose_passage(passage)
        return row is not None

    def next_cluster(self) -> None:
        """Go on to the next row, past those that the filter no longer lets through."""
        row = self.list.current_row()
        if row is None or self._view is None:
            return
        if row + 1 >= len(self._view):
            self.banner.show_message("This is the last cluster in the list.")
            return
        self.list.choose(row + 1)
        if self.list.bar.filter().undecided:
            self._recut()

    # --- what changed

    def _follow(self, changes: Changes) -> None:
        self.list.model.follow(changes)
        if changes.elsewhere:
            self.banner.show_message(_ELSEWHERE)
        if changes.clusters:
            self._recut()

    def _show_waiting(self, waiting: bool) -> None:  # noqa: FBT001 - a signal's argument
        if waiting:
            self.banner.show_message(_WAITING)
        elif self.banner.text == _WAITING:
            self.banner.hide()

    # --- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide by keys also from the list; Esc closes what covers it."""
        if event.key() == Qt.Key.Key_Escape and self.overview.close_card():
            return
        if not (self.shows_clusters and self.detail.handle_key(event)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what covers the texts in its place."""
        super().resizeEvent(event)
        self.overview.set_low(self.height() < _LOW)
        self.overview.place_cards()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.list.table.viewport().update()
