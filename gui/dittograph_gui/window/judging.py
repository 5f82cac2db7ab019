"""Judging pairs in place of list and detail, and what the answers say by now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from dittograph_gui.evidence.goal_choice import GoalChoice
from dittograph_gui.evidence.keeper import EvidenceKeeper
from dittograph_gui.evidence.wish import Wish
from dittograph_gui.judging.page import JudgePage
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.results.page import ResultsPage
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.widgets.later import Later


class Judging(QObject):
    """Shows the page for judging, which is made when it is first needed.

    Signals:
        changed: What can be undone has changed.
        left: Back to the clusters.
        failed: Something failed; one sentence.

    Attributes:
        later: The page.
    """

    changed = Signal()
    left = Signal()
    failed = Signal(str)

    def __init__(
        self,
        changes: ProjectChanges,
        keeper: EvidenceKeeper,
        clusters: ResultsPage,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._changes, self._keeper, self._clusters = changes, keeper, clusters
        self._preferences = preferences
        self.later = Later(self._make)
        keeper.changed.connect(self._show_evidence)
        clusters.overview.strip.threshold_changed.connect(lambda _: self._show_evidence())
        self._follow(clusters.overview.panel.choice)

    @property
    def page(self) -> JudgePage:
        """The page; made the first time."""
        return self.later.get()

    @property
    def is_shown(self) -> bool:
        """Whether pairs are asked about."""
        return self.later.made is not None and not self.later.made.isHidden()

    def begin(self) -> None:
        """Ask about pairs, or continue where that was left."""
        self._clusters.show_instead(self.page)
        self.tell()
        self.page.start()

    def tell(self) -> None:
        """Have what is above the clusters leave room to the pairs while they are judged."""
        self._clusters.overview.set_judging(self.is_shown, unfinished=self.page.rounds.unfinished)
        self._show_evidence()
        self.changed.emit()

    def _make(self) -> JudgePage:
        page = JudgePage(self._changes, self._keeper, self._clusters.stack)
        page.rounds.failed.connect(self.failed)
        page.left.connect(self.left)
        page.history_changed.connect(self.changed)
        self._follow(page.summary.choice)
        self._clusters.add_part(page)
        self._show_evidence_on(page)
        return page

    def _show_evidence(self) -> None:
        if self.later.made is not None:
            self._show_evidence_on(self.later.made)

    def _show_evidence_on(self, page: JudgePage) -> None:
        threshold, _ = self._clusters.line
        page.show_evidence(self._keeper.evidence, self._keeper.advice, threshold)

    def _follow(self, choice: GoalChoice) -> None:
        choice.changed.connect(self._wish_changed)
        choice.threshold_wanted.connect(self._clusters.overview.strip.set_threshold)

    def _wish_changed(self, wish: Wish) -> None:
        stored = self._preferences
        stored.goal, stored.wrong, stored.missed = wish.goal.value, wish.wrong, wish.missed
        if self.later.made is not None:
            self.later.made.summary.choice.set_wish(wish)
        self._keeper.set_wish(wish)
