"""The pages of an open project, joined: results, and judging in place of list and detail."""

from __future__ import annotations

import gc
import weakref
from concurrent.futures import Future
from functools import partial

from dittograph.project.changes import Changes
from dittograph.project.project import Project
from dittograph.settings import Grouping
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from dittograph_gui.engine import background
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.evidence.keeper import EvidenceKeeper
from dittograph_gui.evidence.wish import Wish
from dittograph_gui.judging.page import JudgePage
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.results.page import ResultsPage
from dittograph_gui.rules.dialog import KeepRulesDialog
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.releasing import Portions, let_go, portions_of
from dittograph_gui.session.results import Results
from dittograph_gui.session.scan_facts import scan_line
from dittograph_gui.window.result_parts import Part, ResultParts
from dittograph_gui.window.searching import Searching

_FIRST_MS = 120  # the page is on the screen by then
_AGAIN_MS, _TRIES = 250, 20  # to let go of what workers still use


class ProjectPages(QWidget):
    """Everything that is shown of an open project.

    Signals:
        regroup_wanted: The clusters no longer follow from what is decided; they are to be
            rebuilt, and :meth:`clusters_changed` called then.
        history_changed: What can be undone or redone has changed.
        error: Something failed; one sentence.
        rescan_wanted: The sources are to be scanned again, some in these encodings by their paths.
        measure_requested: Encoders are to be measured with what was judged.
        teach_requested: The encoder is to be taught with it.

    Attributes:
        project: The project.
        changes: Everything that is done to it goes through this.
        keeper: What is known about its thresholds.
        clusters: The page of results.
        judging: The page for judging pairs.
        search: The page for searching by meaning.
    """

    regroup_wanted = Signal()
    history_changed = Signal()
    error = Signal(str)
    rescan_wanted = Signal(dict)
    measure_requested = Signal()
    teach_requested = Signal()

    def __init__(
        self,
        results: Results,
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
        *,
        engine: EngineClient | None = None,
    ) -> None:
        """Make the pages.

        Args:
            results: The open project.
            preferences: Where what matters to the person is remembered.
            engine: The engine process; without one the pages start their own when they need it.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._preferences = preferences or Preferences()
        self.project = results.project
        self.changes = ProjectChanges(results, self)
        stored = self._preferences
        wish = Wish.remembered(stored.goal, stored.wrong, stored.missed)
        self.keeper = EvidenceKeeper(self.changes, wish, self)
        self.clusters = ResultsPage(self.changes, self.keeper, self._preferences)
        self.judging = JudgePage(self.changes, self.keeper)
        self.clusters.add_part(self.judging)
        engine = engine or EngineClient(self)
        self.parts = ResultParts(self.changes, self.clusters, engine, self)
        self.searching = Searching(engine, self.parts, self.clusters, results)
        self.search = self.searching.page
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.searching.stack)
        self._connect()
        # Once the page is on the screen: a worker takes the interpreter's lock in turns with it.
        QTimer.singleShot(_FIRST_MS, self.keeper, self.keeper.renew)

    def _connect(self) -> None:
        overview, judging = self.clusters.overview, self.judging
        self.changes.changed.connect(self._follow)
        for failed in (
            self.changes.failed,
            self.keeper.failed,
            self.clusters.failed,
            self.parts.failed,
            judging.rounds.failed,
        ):
            failed.connect(self.error)
        self.keeper.changed.connect(self._show_evidence)
        self.clusters.judge_wanted.connect(self.judge)
        self.clusters.rules_wanted.connect(self.keep_by_rules)
        overview.strip.threshold_changed.connect(lambda _: self._show_evidence())
        overview.missing.rescan_wanted.connect(self.rescan_wanted)
        overview.used.measure_wanted.connect(self.measure_requested)
        overview.used.teach_wanted.connect(self.teach_requested)
        judging.left.connect(self.stop_judging)
        self.clusters.detail.like_wanted.connect(self._search_like)
        judging.history_changed.connect(self.history_changed)
        for choice in (overview.panel.choice, judging.summary.choice):
            choice.changed.connect(self._wish_changed)
            choice.threshold_wanted.connect(overview.strip.set_threshold)

    # --- what the window asks for

    def undo(self) -> None:
        """Take the last decision or answer back."""
        if self.is_judging:
            self.judging.undo()
        else:
            self.changes.do(Project.undo)

    def redo(self) -> None:
        """Decide again what was taken back last."""
        if not self.is_judging:
            self.changes.do(Project.redo)

    def undo_label(self) -> str | None:
        """Return what :meth:`undo` would take back, or None."""
        if self.is_judging:
            return tr("the last answer") if self.judging.can_undo() else None
        return self.project.decisions.next_undo()

    def redo_label(self) -> str | None:
        """Return what :meth:`redo` would do again, or None."""
        return None if self.is_judging else self.project.decisions.next_redo()

    def summary(self) -> str:
        """Return what was scanned and how, in a line."""
        return scan_line(self.project.scan)

    def export_menu(self) -> QMenu:
        """Return the menu of everything that can be written."""
        return self.clusters.exports.menu()

    def clusters_changed(self) -> None:
        """Show clusters that were rebuilt; threshold and chosen cluster stay."""
        self.changes.do(Project.reload_clusters)

    def look_elsewhere(self) -> None:
        """Show what another window has decided in the same project meanwhile."""
        self.changes.do(Project.refresh)

    def take_focus(self) -> None:
        """Let keys decide: they go to the list, or to the pair that is asked about."""
        if self.searching.is_shown:
            self.search.begin()
        elif self.is_judging:
            self.judging.setFocus()
        else:
            self.parts.take_focus()

    def has_documents(self) -> bool:
        """Return whether there are several documents to compare."""
        return len(self.project.scan.sources) > 1

    def show_part(self, part: Part) -> None:
        """Show the clusters, the documents, the boilerplate or the map."""
        self.searching.leave()
        self.stop_judging()
        self.parts.show(part)

    def keep_by_rules(self) -> None:
        """Have rules chosen that settle many clusters at once."""
        self.searching.leave()
        self.stop_judging()
        page = self.clusters
        many = page.many
        dialog = KeepRulesDialog(self.changes, many.view, many.rows, self._preferences, self)
        dialog.applied.connect(page.banner.show_message)
        dialog.text_wanted.connect(page.show_text)
        dialog.open()

    def focus_filter(self) -> None:
        """Put the cursor into the filter field."""
        self.stop_judging()
        self.searching.leave()
        self.parts.show(Part.CLUSTERS)
        self.clusters.focus_filter()

    @property
    def line(self) -> tuple[float, Grouping]:
        """Threshold, of similarities, and grouping: what a project is opened with again."""
        return self.clusters.overview.similarity, self.clusters.line[1]

    def set_line(self, threshold: float, grouping: Grouping) -> None:
        """Show the clusters at a threshold (cosine similarity, not below the floor)."""
        self.clusters.set_line(threshold, grouping)

    def close_project(self) -> Future[None]:
        """Close the project once everything decided is saved; the pages are of no use after that.

        Returns:
            Done when the file is closed.
        """
        self.setEnabled(False)
        self.keeper.close()
        self.parts.close()
        text = self.clusters.place()
        self.clusters.detail.clear()
        return self.changes.close(*self.line, text)

    # --- searching

    def begin_search(self) -> None:
        """Search by meaning."""
        self.stop_judging()
        self.searching.begin()

    def _search_like(self, passage: int) -> None:
        self.stop_judging()
        self.searching.ask_like(passage)

    # --- judging

    @property
    def is_judging(self) -> bool:
        """Whether pairs are asked about in place of list and detail."""
        return not self.judging.isHidden()

    def can_judge(self) -> bool:
        """Return whether there are pairs to ask about."""
        return len(self.project.scan.pairs) > 0

    def judge(self) -> None:
        """Ask about pairs, or continue where that was left."""
        if self.is_judging or not self.can_judge():
            return
        self.searching.leave()
        self.clusters.show_instead(self.judging)
        self._judging_changed()
        self.judging.start()

    def stop_judging(self) -> None:
        """Go back to the clusters; what was judged is kept."""
        if self.is_judging:
            self.parts.show_now()
            self._judging_changed()
            self.take_focus()

    def _judging_changed(self) -> None:
        self.clusters.overview.set_judging(
            self.is_judging, unfinished=self.judging.rounds.unfinished
        )
        self._show_evidence()
        self.history_changed.emit()

    def _show_evidence(self) -> None:
        threshold, _ = self.clusters.line
        self.judging.show_evidence(self.keeper.evidence, self.keeper.advice, threshold)

    def _wish_changed(self, wish: Wish) -> None:
        stored = self._preferences
        stored.goal, stored.wrong, stored.missed = wish.goal.value, wish.wrong, wish.missed
        self.judging.summary.choice.set_wish(wish)
        self.keeper.set_wish(wish)

    def _follow(self, changes: Changes) -> None:
        self.history_changed.emit()
        if changes.sources:
            self.searching.surroundings.read_again()
        if changes.regroup:
            self.regroup_wanted.emit()

    # --- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Answer by keys wherever the focus is."""
        if not (self.is_judging and self.judging.handle_key(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Remember when an answer's key was released."""
        self.judging.note_release(event)
        super().keyReleaseEvent(event)


def release(owner: QObject, pages: ProjectPages) -> None:
    """Let go of a closed project's texts without keeping the window waiting.

    Args:
        owner: Who waits for it.
        pages: They have been closed; nobody else may hold them.
    """
    there = weakref.ref(pages.changes.results)

    def let_go_when_gone(portions: Portions, tries: int = _TRIES) -> None:
        gc.collect()  # what is left of a page refers to itself, and waits for the collector
        if there() is not None and tries:  # a worker has not finished with it
            again = partial(let_go_when_gone, portions, tries - 1)
            QTimer.singleShot(_AGAIN_MS, owner, again)
        else:
            background.run(owner, partial(let_go, portions), done=_nothing, failed=_unexpected)

    handed_over = [pages.changes.results]  # taken out, so that the worker does not keep it alive
    background.run(
        owner,
        lambda: portions_of(handed_over.pop()),
        done=let_go_when_gone,
        failed=_unexpected,
    )


def _nothing(_: None) -> None:
    pass


def _unexpected(error: Exception) -> None:
    raise error
