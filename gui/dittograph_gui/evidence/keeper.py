"""Keeps what is known about the thresholds up to date while a person decides."""

from __future__ import annotations

from functools import partial

from dittograph.judging.calibration import Advice, Population
from dittograph.judging.learnt import learnt_by
from dittograph.project.changes import Changes
from dittograph.settings import Score
from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine import background
from dittograph_gui.evidence.evidence import Evidence, weigh
from dittograph_gui.evidence.pair_keeper import PairKeeper
from dittograph_gui.evidence.score_keeper import ScoreKeeper
from dittograph_gui.evidence.wish import Wish
from dittograph_gui.session.changes import ProjectChanges


class EvidenceKeeper(QObject):
    """Calibrates in a worker, one calibration at a time; the last state always arrives.

    Signals:
        changed: :attr:`evidence` or :attr:`advice` is new.
        failed: It could not be done; one sentence.

    Attributes:
        advice: The threshold for the wish; None while too little is known.
        wish: What matters to the person.
        pairs: How likely the two texts of a pair are the same, by words and facts as well.
        scores: Whether everything goes by that.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, changes: ProjectChanges, wish: Wish, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = changes.results
        self._project = changes.results.project
        self.wish = wish
        self.pairs = PairKeeper(self._project.scan, self)
        self.pairs.failed.connect(self.failed)
        self.scores = ScoreKeeper(changes, self.pairs, self)
        self.scores.changed.connect(self._advise)
        self.scores.failed.connect(self.failed)
        self._by_similarity: Evidence | None = None
        self.advice: Advice | None = None
        self._learnt: frozenset[str] | None = None
        self._running = self._again = False
        self._latest = background.Latest(self)
        changes.changed.connect(self._follow)

    @property
    def evidence(self) -> Evidence | None:
        """What is known of the thresholds that the line is moved on; None until something is."""
        now = self.scores.now
        if now is not None and self._results.score is Score.LIKELIHOOD:
            return now.evidence
        return self._by_similarity

    def renew(self) -> None:
        """Calibrate with what is judged and decided now; :attr:`changed` follows."""
        if self._running:
            self._again = True
            return
        self._running = True
        project = self._project
        weigh_now = partial(
            weigh,
            project.scan,
            self._by_similarity.population if self._by_similarity else None,
            judgements=project.judgements.pairs,
            marks=project.decisions.marks,
            apart=project.decisions.apart,
        )
        self._latest.run(
            lambda: weigh_now(learnt=self.learnt()), done=self._done, failed=self._not_done
        )

    def close(self) -> None:
        """Tell nothing any more."""
        self._running = True
        self._latest.drop()
        self.scores.close()
        self.pairs.close()

    def population(self) -> Population:
        """Return the counted similarities; meant for a worker while nothing is known yet."""
        known = self.evidence
        if known is not None:
            return known.population
        return Population.of(self._project.scan.pairs.similarity)

    def learnt(self) -> frozenset[str]:
        """Return which pairs the scan's encoder was trained on; meant for a worker."""
        if self._learnt is None:
            self._learnt = learnt_by(self._project.scan.settings.encoder)
        return self._learnt

    def set_wish(self, wish: Wish) -> None:
        """Seek the threshold for another goal."""
        self.wish = wish
        self._advise()

    def at(self, threshold: float) -> Advice | None:
        """Return what to expect at a threshold, or None where too little is known."""
        trusted = self.evidence and self.evidence.trusted
        return trusted.at(threshold) if trusted else None

    def likely(self, similarity: float) -> str:
        """Return "83 % likely the same", or "" where too little is known."""
        return self._by_similarity.likely(similarity) if self._by_similarity else ""

    def _follow(self, changes: Changes) -> None:
        if changes.passages or changes.apart or changes.judged:
            self.renew()

    def _done(self, evidence: Evidence) -> None:
        self._running = False
        self._by_similarity = evidence
        self._advise()
        self.pairs.learn(evidence)
        self._run_again()

    def _not_done(self, error: Exception) -> None:
        self._running = False
        self.failed.emit(str(error))
        self._run_again()

    def _run_again(self) -> None:
        if self._again:
            self._again = False
            self.renew()

    def _advise(self) -> None:
        trusted = self.evidence and self.evidence.trusted
        self.advice = self.wish.advise(trusted) if trusted else None
        self.changed.emit()
