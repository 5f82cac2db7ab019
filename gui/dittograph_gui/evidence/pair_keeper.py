"""Keeps the likelihood of every pair up to date while a person judges."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial

import numpy as np
from dittograph.finished_scan import Scan
from dittograph.progress import PolledProgress
from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine import background
from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.evidence.pair_likelihood import (
    NOTHING_LEARNED,
    PairLikelihood,
    Taught,
    Told,
    learn_pairs,
)


class PairKeeper(QObject):
    """Learns in a worker, one time after another; the last state always arrives.

    Signals:
        changed: What :meth:`told` returns is new.
        failed: It could not be learned; one sentence.

    Attributes:
        known: What was learned from last; None before.
        missing: Why nothing is learned, in a sentence or two; "" where something is.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, scan: Scan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scan = scan
        self.learned: PairLikelihood | None = None
        self.missing = NOTHING_LEARNED
        self._wanted: Evidence | None = None
        self.known: Evidence | None = None
        self._running = self._closed = self._held = False
        self._progress = PolledProgress()

    def learn(self, known: Evidence) -> None:
        """Learn from what is judged now; :attr:`changed` follows if it says something new."""
        self._wanted = known
        if self._running or self._closed or (self._held and self._same_answers(known)):
            return
        self._running = True
        measured = self.learned.learned.evidence if self.learned else None
        background.run(
            self,
            partial(learn_pairs, self._scan, known, measured, self._progress),
            done=partial(self._done, known),
            failed=partial(self._not_done, known),
        )

    def learn_anew(self) -> None:
        """Learn again from the same pairs: a cross-encoder has read some."""
        known = self._wanted
        if known is not None:
            self.known = None
            self._wanted = replace(known)  # if it is just being learned, that is done again
            self.learn(self._wanted)

    def told(self, one: int, two: int, differs: Collection[str]) -> Told | None:
        """As :meth:`PairLikelihood.told`; None as well while too little is judged."""
        return self.learned.told(one, two, differs) if self.learned else None

    def hold(self, held: bool) -> None:  # noqa: FBT001 - a setter
        """Learn only from what is judged, not from what is decided in passing.

        Clusters by likelihood would otherwise change under the hands of who decides about them.
        """
        self._held = held
        if not held and self._wanted is not None and self._wanted is not self.known:
            self.learn(self._wanted)

    def _same_answers(self, known: Evidence) -> bool:
        if self.known is None or self.learned is None:
            return False
        one, other = self.known.labelled, known.labelled
        return (
            one.judged == other.judged
            and np.array_equal(one.texts[: one.judged], other.texts[: other.judged])
            and np.array_equal(one.same[: one.judged], other.same[: other.judged])
        )

    def close(self) -> None:
        """Stop, and tell nothing any more."""
        self._closed = True
        self._progress.cancel()

    def _done(self, known: Evidence, taught: Taught) -> None:
        self._running = False
        if self._closed:
            return
        self.known = known
        before, self.learned = self.learned, taught.pairs
        said, self.missing = self.missing, taught.missing
        if before or self.learned or said != self.missing:
            self.changed.emit()
        self._learn_again(known)

    def _not_done(self, known: Evidence, error: Exception) -> None:
        self._running = False
        if self._closed:
            return
        self.failed.emit(str(error))
        self._learn_again(known)

    def _learn_again(self, known: Evidence) -> None:
        if self._wanted is not None and self._wanted is not known:
            self.learn(self._wanted)
