"""The pages of an open project, joined: results, and judging in place of list and detail."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial

from dittograph.project.changes import Changes
from dittograph.project.project import Project
from dittograph.settings import Grouping
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from dittograph_gui.engine import background
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.evidence.cross_reading import CrossReading
from dittograph_gui.evidence.keeper import EvidenceKeeper
from dittograph_gui.evidence.wish import Wish
from dittograph_gui.judging.page import JudgePage
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.results.crossing_part import CrossingPart
from dittograph_gui.results.page import ResultsPage
from dittograph_gui.rules.dialog import KeepRulesDialog
from dittograph_gui.search.page import SearchPage
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.releasing import Portions, let_go, portions_of
from dittograph_gui.session.results import Results
from dittograph_gui.session.scan_facts import scan_line
from dittograph_gui.theme.restyling import styled_ahead
from dittograph_gui.theme.turns import Turns
from dittograph_gui.window.judging import Judging
from dittograph_gui.window.result_parts import Part, ResultParts
from dittograph_gui.window.searching import Searching

_FIRST_MS = 300  # the page and its texts are on the screen by then
_AHEAD_MS = 400  # there is time for what is not on the screen
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
        parts: What can be shown in place of its clusters.
        searching: The way to the page for searching by meaning, and back.
        made: Makes what is seen first, a part at a time.
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
        in_turns: bool = False,
    ) -> None:
        """Make the pages.

        Args:
            results: The open project.
            preferences: Where what matters to the person is remembered.
            engine: The engine process; without one the pages start their own when they need it.
            parent: As in Qt.
            in_turns: Whether :attr:`made` is gone through by the caller, in turns of the event
                loop; nothing else may be done with the pages before.
        """
        super().__init__(parent)
        self._preferences = preferences or Preferences()
        self.project = results.project
        self.changes = ProjectChanges(results, self)
        stored = self._preferences
        wish = Wish.remembered(stored.goal, stored.wrong, stored.missed)
        self.keeper = EvidenceKeeper(self.changes, wish, self)
        self._turns = Turns(self)
        self._time = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._time.timeout.connect(lambda: self._turns.start(_ahead(self)))
        self.made = self._make(engine or EngineClient(self))
        if not in_turns:
            for _ in self.made:
                pass

    def _make(self, engine: EngineClient) -> Iterator[None]:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        stack = QStackedWidget(self)
        layout.addWidget(stack)
        changes = self.changes
        self.clusters = ResultsPage(changes, self.keeper, self._preferences, stack, in_turns=True)
        yield from self.clusters.made
        self._judging = Judging(changes, self.keeper, self.clusters, self._preferences, self)
        self.parts = ResultParts(changes, self.clusters, engine, self)
        self.crossing = CrossReading(changes, self.keeper.pairs, engine, self)
        self.clusters.overview.add_crossing(CrossingPart(self.crossing, self.keeper.pairs, engine))
        self.searching = Searching(engine, self.parts, self.clusters, changes.results, stack)
        self._connect()
        # Once the page is on the screen: a worker takes the interpreter's lock in turns with it.
        QTimer.singleShot(_FIRST_MS, self.keeper, self.keeper.renew)
        self.clusters.at_rest.connect(self._time.start)

    def _connect(self) -> None:
        overview = self.clusters.overview
        self.changes.changed.connect(self._follow)
        for failed in (
            self.changes.failed,
            self.keeper.failed,
            self.clusters.failed,
            self.crossing.failed,
            self.parts.failed,
        ):
            failed.connect(self.error)
        self.clusters.judge_wanted.connect(self.judge)
        self.clusters.rules_wanted.connect(self.keep_by_rules)
        overview.missing.rescan_wanted.connect(self.rescan_wanted)
        overview.used.measure_wanted.connect(self.measure_requested)
        overview.used.teach_wanted.connect(self.teach_requested)
        self.clusters.like_wanted.connect(self._search_like)
        self._judging.failed.connect(self.error)
        self._judging.changed.connect(self.history_changed)
        self._judging.left.connect(self.stop_judging)

    # --- pages that are made when they are first needed

    @property
    def judging(self) -> JudgePage:
        """The page for judging pairs."""
        return self._judging.page

    @property
    def search(self) -> SearchPage:
        """The page for searching by meaning."""
        return self.searching.page

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
        self._time.stop()
        self._turns.drop()
        self.keeper.close()
        self.crossing.cancel()
        self.parts.close()
        text = self.clusters.place()
        self.clusters.clear()
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
        return self._judging.is_shown

    def can_judge(self) -> bool:
        """Return whether there are pairs to ask about."""
        return len(self.project.scan.pairs) > 0

    def judge(self) -> None:
        """Ask about pairs, or continue where that was left."""
        if self.is_judging or not self.can_judge():
            return
        self.searching.leave()
        self._judging.begin()

    def stop_judging(self) -> None:
        """Go back to the clusters; what was judged is kept."""
        if self.is_judging:
            self.parts.show_now()
            self._judging.tell()
            self.take_focus()

    def _follow(self, changes: Changes) -> None:
        self.history_changed.emit()
        if changes.sources:
            self.searching.read_again()
        if changes.regroup:
            self.regroup_wanted.emit()

    # --- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Answer by keys wherever the focus is."""
        if not (self.is_judging and self.judging.handle_key(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Remember when an answer's key was released."""
        if self._judging.later.made is not None:
            self._judging.later.made.note_release(event)
        super().keyReleaseEvent(event)


def _ahead(pages: ProjectPages) -> Iterator[None]:
    """Make what nobody has gone to yet, a piece a turn."""
    for page in _made_ahead(pages):
        yield
        yield from styled_ahead(page)


def _made_ahead(pages: ProjectPages) -> Iterator[QWidget]:
    yield from pages.clusters.beside.ahead()
    yield from pages.parts.ahead()
    yield pages.judging
    yield pages.search


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
