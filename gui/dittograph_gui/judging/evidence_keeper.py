"""Keeps what is known of the thresholds up to date while a person decides."""

from __future__ import annotations

from functools import partial

from dittograph.judging.calibration import Advice, Population
from dittograph.judging.learnt import learnt_by
from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine import background
from dittograph_gui.judging.evidence import Evidence, Wish, weigh
from dittograph_gui.session.results import Results


class EvidenceKeeper(QObject):
    """Calibrates in a worker, one after the other; the last state is always told.

    Signals:
        changed: :attr:`evidence` or :attr:`advice` is new.
        failed: It could not be done; one sentence.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, results: Results, wish: Wish, parent: QObject) -> None:
        super().__init__(parent)
        self._results = results
        self.wish = wish
        self.evidence: Evidence | None = None
        self.advice: Advice | None = None
        self._learnt: frozenset[str] | None = None
        self._running = self._again = False
        self._task: background.Task | None = None

    def renew(self) -> None:
        """Take what is judged and decided now; :attr:`changed` follows."""
        if self._running:
            self._again = True
            return
        self._running = True
        project = self._results.project
        population = self.evidence.population if self.evidence else None
        weigh_now = partial(
            weigh,
            self._results.scan,
            population,
            # Copies, because the window goes on to decide meanwhile.
            judgements=dict(project.judgements.pairs),
            marks=dict(project.decisions.marks),
            apart=set(project.decisions.apart),
        )
        self._task = background.run(
            self, lambda: weigh_now(learnt=self.learnt()), done=self._done, failed=self._not_done
        )

    def close(self) -> None:
        """Tell nothing any more."""
        self._running = True
        if self._task is not None:
            self._task.drop()

    def population(self) -> Population:
        """Return the counted similarities; meant for a worker where nothing is known yet."""
        if self.evidence is not None:
            return self.evidence.population
        return Population.of(self._results.scan.pairs.similarity)

    def learnt(self) -> frozenset[str]:
        """Return which pairs the scan's encoder has learned from; meant for a worker."""
        if self._learnt is None:
            self._learnt = learnt_by(self._results.scan.settings.encoder)
        return self._learnt

    def set_wish(self, wish: Wish) -> None:
        """Seek the threshold for another goal."""
        self.wish = wish
        self._tell()

    def at(self, threshold: float) -> Advice | None:
        """Return what to expect at a threshold, or None where too little is known."""
        trusted = self.evidence and self.evidence.trusted
        return trusted.at(threshold) if trusted else None

    def _done(self, evidence: Evidence) -> None:
        self._running = False
        self.evidence = evidence
        self._results.likely = evidence.likely
        self._tell()
        self._go_on()

    def _not_done(self, error: Exception) -> None:
        self._running = False
        self.failed.emit(str(error))
        self._go_on()

    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self.renew()

    def _tell(self) -> None:
        trusted = self.evidence and self.evidence.trusted
        self.advice = self.wish.advise(trusted) if trusted else None
        self.changed.emit()
