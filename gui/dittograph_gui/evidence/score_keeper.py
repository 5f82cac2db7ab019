"""Lets the line and the clusters go by likelihood, and keeps them in step with what is judged."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from dittograph.project.changes import Cause, Changes
from dittograph.settings import Score
from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine import background
from dittograph_gui.evidence.pair_keeper import PairKeeper
from dittograph_gui.evidence.scoring import ByLikelihood, score_pairs
from dittograph_gui.session.changes import ProjectChanges


class ScoreKeeper(QObject):
    """Works out the clusters by likelihood in a worker; the last state always arrives.

    Everything that shows clusters is told as if they had been rebuilt, which they were.

    Signals:
        changed: What :attr:`Results.score` or :attr:`Results.scored` is, or why there is none.
        busy: Whether something is being worked out.
        failed: It could not be worked out; one sentence.

    Attributes:
        now: What goes by likelihood, where somebody asked for it; else None.
    """

    changed = Signal()
    busy = Signal(bool)
    failed = Signal(str)

    def __init__(
        self, changes: ProjectChanges, pairs: PairKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._changes, self._results, self._pairs = changes, changes.results, pairs
        self.now: ByLikelihood | None = None
        self._score = Score.SIMILARITY  # that the person wants
        self._looked_up = False  # whether the list is sorted or filtered by likelihood
        self._running = self._again = self._telling = self._closed = False
        pairs.changed.connect(self._learned)
        changes.changed.connect(self._follow)

    @property
    def missing(self) -> str:
        """Why nothing can go by likelihood, in a sentence or two; "" where it can."""
        return self._pairs.missing

    @property
    def wanted(self) -> Score:
        """What the person wants everything to go by; it is shown as soon as it is known."""
        return self._score

    def choose(self, score: Score) -> bool:
        """Let everything go by similarity or likelihood; return whether it can."""
        if score is Score.LIKELIHOOD and self._pairs.learned is None:
            return False
        if score is not self._score:
            self._score = score
            self._want()
            self._show()
        return True

    def look_up(self, wanted: bool) -> None:  # noqa: FBT001 - a setter
        """Have the likelihoods known, or no longer, so that the list can be sorted by them."""
        if wanted is not self._looked_up:
            self._looked_up = wanted
            self._want()

    def close(self) -> None:
        """Tell nothing any more."""
        self._closed = True

    @property
    def _needed(self) -> bool:
        return self._looked_up or self._score is Score.LIKELIHOOD

    def _want(self) -> None:
        self._pairs.hold(self._needed)
        if self._needed and (self.now is None or self.now.learned is not self._pairs.learned):
            self._work()

    def _learned(self) -> None:
        if self._pairs.learned is None:
            self._score = Score.SIMILARITY
            self.now = None
            self._pairs.hold(self._needed)
            self._show()
        elif self._needed:
            self._work()
        self.changed.emit()

    def _follow(self, changes: Changes) -> None:
        scored = self._results.scored
        if changes.sources and self.now is not None and scored is not None:
            self.now = replace(self.now, scored=scored)
        if not changes.clusters or self._telling:
            return
        if self._needed:
            self._work()
        else:
            self.now = None  # worked out anew when it is asked for

    def _work(self) -> None:
        learned, known = self._pairs.learned, self._pairs.known
        if self._closed or learned is None or known is None:
            return
        if self._running:
            self._again = True
            return
        self._running, self._again = True, False
        self.busy.emit(True)  # noqa: FBT003
        project = self._results.project
        background.run(
            self,
            partial(score_pairs, project.scan, known, learned, project.decisions.apart),
            done=self._done,
            failed=self._not_done,
        )

    def _done(self, found: ByLikelihood) -> None:
        self._ended()
        if self._closed or self._pairs.learned is None:
            return
        self.now = found
        self._show()

    def _not_done(self, error: Exception) -> None:
        self._ended()
        self.failed.emit(str(error))

    def _ended(self) -> None:
        self._running = False
        self.busy.emit(False)  # noqa: FBT003
        if self._again:
            self._work()

    def _show(self) -> None:
        """Let everything on the screen go by what is known and wanted."""
        results, now = self._results, self.now
        before = results.score, results.scored
        results.show_score(self._score, now.scored if now else None)
        if before == (results.score, results.scored):
            return
        self.changed.emit()
        self._telling = True
        self._changes.changed.emit(Changes(Cause.CLUSTERS, clusters=True))
        self._telling = False
