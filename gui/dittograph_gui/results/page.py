"""The results of a scan on one screen: strip, list and chosen cluster."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
from dittograph.project.changes import Cause, Changes
from dittograph.settings import Grouping
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dittograph_gui.engine import background
from dittograph_gui.evidence.keeper import EvidenceKeeper
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.results.beside import Beside
from dittograph_gui.results.cluster_list import ClusterList
from dittograph_gui.results.detail import DetailPane
from dittograph_gui.results.exports import Exports
from dittograph_gui.results.many import ManyClusters
from dittograph_gui.results.overview import Overview
from dittograph_gui.results.word_search import WordSearch
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.listing import State, View
from dittograph_gui.session.results import Results
from dittograph_gui.session.step_words import Story
from dittograph_gui.session.words import plural
from dittograph_gui.widgets.banner import Banner

_LOW = 36  # lines of height below which the panel leaves its room to the texts
_TIGHT = 24  # lines of height below which what is above the texts becomes one line
_SETTLE_MS = 120  # the detail follows once the line rests
_WAITING = tr("Another program is writing to this project; your decision is saved when it is done.")
_ELSEWHERE = tr(
    "Decisions were also made in this project in another window; they are shown here now."
)


class ResultsPage(QWidget):
    """Shows an open project and lets a person decide.

    Signals:
        failed: Something failed; one sentence.
        judge_wanted: Pairs are to be judged.
        rules_wanted: The rules by which to keep are to be chosen.
        like_wanted: What else says this? A passage.
        at_rest: What is chosen at first is shown.

    Attributes:
        stack: Shows list and detail, or a part in their place, which is made as a child of it:
            whoever gets another parent is styled anew.
        made: Makes the page, a part at a time.
    """

    failed = Signal(str)
    judge_wanted = Signal()
    rules_wanted = Signal()
    like_wanted = Signal(int)
    at_rest = Signal()

    def __init__(
        self,
        changes: ProjectChanges,
        keeper: EvidenceKeeper,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        in_turns: bool = False,
    ) -> None:
        """Make the page.

        Args:
            changes: The open project.
            keeper: What is known about its thresholds.
            preferences: Where the person's choices are remembered.
            parent: As in Qt.
            in_turns: Whether :attr:`made` is gone through by the caller, in turns of the event
                loop; nothing else may be done with the page before.
        """
        super().__init__(parent)
        self._changes, self._keeper, self._preferences = changes, keeper, preferences
        self._results = changes.results
        self._view: View | None = None
        self._decided: bool | None = None  # whether nothing was left in the chosen cluster
        self._sought: int | None = None  # a text to go to once the clusters are rebuilt
        self._seen = self._rested = False
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self._line_rests)
        self.made = self._make()
        if not in_turns:
            for _ in self.made:
                pass

    def _make(self) -> Iterator[None]:
        changes, keeper, preferences = self._changes, self._keeper, self._preferences
        results = self._results
        yield
        self.stack = QStackedWidget(self)
        self._clusters = QSplitter(Qt.Orientation.Horizontal, self.stack, childrenCollapsible=False)
        self.banner = Banner(self)
        self.overview = Overview(changes, keeper, preferences, self)
        self.overview.strip.threshold_changed.connect(lambda _: self._recut(at_rest=False))
        self.overview.switch.chosen.connect(lambda _: self._recut())
        self.overview.judge_wanted.connect(self.judge_wanted)
        self.overview.score.refused.connect(
            lambda missing: self.banner.show_message(
                missing, action=(tr("Judge pairs"), self.judge_wanted.emit)
            )
        )
        yield
        self._words = WordSearch(results.filter, self)
        self._words.finished.connect(self._recut)
        self._words.failed.connect(self.failed)
        self.list = ClusterList(results, self._clusters)
        self.go_on = QAction(tr("Go on when a cluster is decided"), self)
        self.go_on.setCheckable(True)
        self.go_on.setChecked(preferences.go_on)
        self.go_on.toggled.connect(lambda on: setattr(preferences, "go_on", on))
        self.list.bar.add_choice(self.go_on)
        self.list.bar.changed.connect(self._recut)
        keeper.scores.changed.connect(lambda: self.list.bar.set_missing(keeper.scores.missing))
        self.list.bar.likelihood_wanted.connect(keeper.scores.look_up)
        self.list.bar.set_missing(keeper.scores.missing)
        # Rows are also chosen while the line moves, then the detail waits.
        self.list.row_chosen.connect(
            lambda _: None if self._settle.isActive() else self._settle.start(0)
        )
        self.list.rules_wanted.connect(self.rules_wanted)
        self.many = ManyClusters(changes, self.list, lambda: self._view)
        self.many.said.connect(self.banner.show_passing)
        self.many.rules_wanted.connect(self.rules_wanted)
        self.beside = Beside(changes, keeper, self.list, self._clusters)
        self.beside.threshold_wanted.connect(self.overview.strip.set_threshold)
        self.beside.next_wanted.connect(self.next_cluster)
        self.beside.step_wanted.connect(self.step)
        self.beside.like_wanted.connect(self.like_wanted)
        self.beside.failed.connect(self.failed)
        self._readied = self.beside.ready()
        self.list.table.turned.connect(lambda _: self._show_chosen())
        self.list.folds.setChecked(preferences.fold)
        self.list.folds.toggled.connect(lambda on: setattr(preferences, "fold", on))
        self.list.entered_detail.connect(self.beside.take_focus)
        self.exports = Exports(changes, lambda: self.line, self.banner, preferences, self)
        self.exports.failed.connect(self.failed)
        self.exports.text_wanted.connect(self.show_text)
        changes.changed.connect(self._follow)
        changes.waiting.connect(self._show_waiting)
        self._lay_out()
        yield
        self._recut(at_rest=False)
        if results.begin is not None and (row := self._row_of(results.begin)) is not None:
            self.list.choose(row)
        # Once the page is on the screen: a worker takes the interpreter's lock in turns with it.
        QTimer.singleShot(_SETTLE_MS, self, lambda: _prepare(self, results))

    @property
    def detail(self) -> DetailPane:
        """The pane of the chosen cluster."""
        return self.beside.detail

    def _lay_out(self) -> None:
        self._clusters.addWidget(self.list)
        self._clusters.addWidget(self.beside)
        self._clusters.setStretchFactor(0, 2)
        self._clusters.setStretchFactor(1, 5)
        self._clusters.setSizes([380, 900])
        self.stack.addWidget(self._clusters)
        self.stack.currentChanged.connect(lambda _: self.banner.leave_part())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.overview)
        layout.addWidget(self.stack, 1)

    def clear(self) -> None:
        """Show nothing of the chosen cluster any more."""
        self._settle.stop()
        self.beside.clear()

    # --- what is below the overview

    def add_part(self, widget: QWidget) -> None:
        """Take something that can be shown in place of list and detail."""
        self.stack.addWidget(widget)

    def show_instead(self, widget: QWidget) -> None:
        """Show a part in place of list and detail."""
        self.stack.setCurrentWidget(widget)

    def show_clusters(self) -> None:
        """Show list and detail."""
        self.stack.setCurrentWidget(self._clusters)

    @property
    def shows_clusters(self) -> bool:
        """Whether list and detail are shown."""
        return self.stack.currentWidget() is self._clusters

    def take_focus(self) -> None:
        """Let keys decide."""
        self.list.table.setFocus()

    def focus_filter(self) -> None:
        """Put the cursor into the filter field."""
        self.list.bar.words.setFocus()
        self.list.bar.words.selectAll()

    # --- many clusters

    def show_text(self, text: int) -> None:
        """Go to the cluster of a distinct text, without a filter if one hides it."""
        self.show_clusters()
        if not self.go_to(text):
            self.list.bar.clear()
            self._recut()
            self.go_to(text)

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

    def _line_rests(self) -> None:
        """Show what is chosen; the first time, what shows it is made in turns before."""
        for _ in self._readied:
            self._settle.start(0)
            return
        self._show_chosen()
        if not self._rested:
            self._rested = True
            self.at_rest.emit()

    def _show_chosen(self) -> None:
        self._settle.stop()
        view = self._view
        self._decided = self.beside.is_decided(view) if view is not None else None
        self.beside.show_chosen(view)

    # --- from cluster to cluster

    def step(self, lines: int) -> None:
        """Go some lines down (or up, if negative), whatever is decided."""
        line = self.list.current_line()
        if line is not None:
            self.list.choose_line(line + lines)
            self._show_chosen()  # at once: the next key may decide already

    def next_cluster(self) -> None:
        """Go on to the next cluster with something left to decide.

        After the last one, those come that were skipped.
        """
        line = self.list.current_line()
        if line is None or self._view is None:
            return
        undecided = ~self._results.decided_rows(self._view)
        # A cluster below its head is decided with it or without it; the head alone is no stop.
        left = np.flatnonzero(self.list.model.rows.stops(undecided))
        after, before = left[left > line], left[left < line]
        if len(after):
            self._go_on(int(after[0]))
        elif len(before):
            skipped = undecided[self.list.model.rows.rows_of(before)]
            clusters = plural(int(np.count_nonzero(skipped)), "cluster")
            self.banner.show_passing(tr("Back to what you skipped: {clusters}.", clusters=clusters))
            self._go_on(int(before[0]))
        elif len(left):
            self.banner.show_passing(tr("This is the last cluster that is left to decide."))
        else:
            self.banner.show_passing(tr("Every cluster in the list is decided."))

    def _go_on(self, line: int) -> None:
        self.list.choose_line(line)
        if self.list.bar.filter().state is State.UNDECIDED:
            self._recut()
        else:
            self._show_chosen()  # at once: the next key may decide already

    def go_to(self, text: int) -> bool:
        """Choose the cluster of a distinct text; return whether it is listed."""
        row = self._row_of(text)
        if row is None:
            return False
        self.list.choose(row)
        self._show_chosen()
        return True

    def _row_of(self, text: int) -> int | None:
        return self._view.row_with(text) if self._view is not None else None

    def place(self) -> int | None:
        """Return the first text of the chosen cluster, or None."""
        row = self.list.current_row()
        if row is None or self._view is None or row >= len(self._view):
            return None
        return int(self._view.texts_of(row)[0])

    # --- what changed

    def _follow(self, changes: Changes) -> None:
        self.list.model.follow(changes)
        if changes.elsewhere:
            self.banner.show_message(_ELSEWHERE)
        story = self._changes.story
        if story is not None and changes.step is not None:
            self._show_story(changes.cause, story)
        else:
            self.beside.follow(changes)
            if changes.passages:
                self.list.show_progress()
                self._after_decision(changes)
        if changes.clusters or changes.muted:
            self._recut()
            if self._sought is not None and self.go_to(self._sought):
                self._sought = None

    def _after_decision(self, changes: Changes) -> None:
        """Go on by itself once nothing is left to decide in the chosen cluster."""
        row, view = self.list.current_row(), self._view
        if row is None or view is None or row >= len(view):
            return
        before, self._decided = self._decided, self.beside.is_decided(view)
        if before is not False or not self._decided or changes.elsewhere:
            return
        # Several stay selected for what else is to be done with them.
        if len(self.list.table.selected_lines()) > 1 or not self.go_on.isChecked():
            return
        if self._results.something_stays(view.texts_of(row)):
            self.next_cluster()
            self.beside.pane.say(tr("Done before this: {what}.", what=from_core(changes.label)))

    def _show_story(self, cause: Cause, story: Story) -> None:
        """Go to what was undone or redone, and say what it was."""
        words = (
            tr("Undone: {what}.", what=story.words)
            if cause is Cause.UNDONE
            else tr("Done again: {what}.", what=story.words)
        )
        text = story.text
        if self.list.bar.filter().state is None:  # the same clusters are listed
            self.list.show_progress()
        else:
            self._recut(at_rest=False)
        there = text is not None and self.go_to(text)
        if not there:
            self._show_chosen()
        if text is None or there:
            self.banner.show_passing(words)
        elif self._results.row_without_filter(text, *self.line):
            self.banner.show_passing(
                " ".join((words, tr("The filter hides it."))),
                action=(tr("Show it"), partial(self.show_text, text)),
            )
        else:
            self._sought = text
            self.banner.show_passing(words)

    def _show_waiting(self, waiting: bool) -> None:  # noqa: FBT001 - a signal's argument
        if waiting:
            self.banner.show_message(_WAITING, stays=True)
        elif self.banner.text == _WAITING:
            self.banner.hide()

    # --- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide by keys also from the list; Esc closes what covers it."""
        if self._settle.isActive():
            self._show_chosen()  # keys decide in what the list has chosen, however soon they come
        if event.key() == Qt.Key.Key_Escape and self.overview.close_card():
            return
        handled = self.shows_clusters and (
            self.many.handle_key(event) or self.beside.handle_key(event)
        )
        if not handled:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show the page first, then the texts."""
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            self._settle.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what covers the texts in its place."""
        super().resizeEvent(event)
        lines = self.height() / self.fontMetrics().lineSpacing()
        self.overview.set_low(lines < _LOW)
        self.overview.set_tight(lines < _TIGHT)
        self.overview.place_cards()


def _prepare(page: ResultsPage, results: Results) -> None:
    background.run(
        page,
        results.prepare,
        done=lambda _: None,
        failed=lambda error: page.failed.emit(str(error)),
    )
