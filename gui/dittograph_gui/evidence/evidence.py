"""What the judged pairs of a project say about its thresholds: no Qt, testable without a screen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import numpy as np
from dittograph.finished_scan import Scan
from dittograph.judging.calibration import (
    ENOUGH,
    LEAST_SHOWN,
    Calibration,
    Curve,
    Population,
    calibrate,
)
from dittograph.judging.from_decisions import CALIBRATE, FromDecisions, labelled_pairs
from dittograph.judging.learnt import pair_key
from dittograph.project.decisions import Mark
from dittograph.settings import Score
from numpy.typing import NDArray

from dittograph_gui.evidence.percent import NOTHING, percent
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import counted, tr


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about a collection's thresholds.

    Attributes:
        labelled: The judged pairs, and where they come from.
        population: The similarities of all pairs, counted once.
        counted: Which of the judged pairs the calibration is based on, bool ``[pairs]``.
        learnt: Which of them the scan's encoder was trained on, bool ``[pairs]``.
        total: How many pairs the scan lists.
        calibration: What the pairs say; None if there are none.
        fair: Whether it is based only on pairs chosen for judging, and not on what a person
            happened to decide.
        curve: Precision and recall for drawing, as far as enough pairs are shown, with wide bands
            while little is known; None while nothing is.
        floor: The lowest threshold.
        score: What the thresholds are.
    """

    labelled: FromDecisions
    population: Population
    counted: NDArray[np.bool_]
    learnt: NDArray[np.bool_]
    total: int
    calibration: Calibration | None = None
    fair: bool = True
    curve: Curve | None = None
    floor: float = 0.0
    score: Score = Score.SIMILARITY

    @property
    def trusted(self) -> Calibration | None:
        """The calibration, if it is based on enough pairs to be of use."""
        calibration = self.calibration
        return calibration if calibration is not None and calibration.enough else None

    @property
    def left(self) -> int:
        """How many pairs of the scan can still be judged."""
        asked = self.labelled.asked & (self.labelled.rows >= 0)
        return self.total - int(np.count_nonzero(asked))

    @property
    def needs(self) -> str:
        """What is missing to recommend a threshold, a sentence or two; "" where nothing is."""
        if self.trusted:
            return ""
        counts, learnt = int(self.counted.sum()), int(self.learnt.sum())
        if learnt:
            more = min(max(ENOUGH - counts, 0), self.left)
            return _trained_on(learnt, more)
        if not self.left:
            return _all_judged(self.total, few=counts < ENOUGH)
        if counts + self.left < ENOUGH:
            return counted(
                self.total,
                tr("There is only one pair: too few to recommend a threshold."),
                tr("There are only {n} pairs: too few to recommend a threshold."),
            )
        return from_core(self.calibration.needs) if self.calibration else NOTHING

    def likely(self, similarity: float) -> str:
        """Return "83 % likely the same", or "" where too little is known."""
        if self.trusted is None or self.score is Score.LIKELIHOOD:
            return ""
        probability = self.trusted.probability(np.array([similarity]))
        return tr("{percent} likely the same", percent=percent(float(probability[0])))


def weigh(
    scan: Scan,
    population: Population | None,
    *,
    judgements: Mapping[tuple[int, int], bool],
    marks: Mapping[int, Mark],
    apart: Collection[tuple[int, int]],
    learnt: frozenset[str] = frozenset(),
) -> Evidence:
    """Gather the judged pairs and calibrate; meant for a worker.

    Args:
        scan: The collection.
        population: As made before, or None.
        judgements: As :attr:`Judgements.pairs`.
        marks: As :attr:`Decisions.marks`.
        apart: As :attr:`Decisions.apart`.
        learnt: As :func:`~dittograph.judging.learnt.learnt_by` gives it for the scan's encoder;
            such pairs do not count, because their similarities are not like those of other pairs.
    """
    similarity = scan.pairs.similarity
    population = population or Population.of(similarity)
    labelled = labelled_pairs(scan, judgements=judgements, marks=marks, apart=apart)
    texts = zip(labelled.pairs.first, labelled.pairs.second, strict=True)
    trained_on = np.array(
        [bool(learnt) and pair_key(*pair) in learnt for pair in texts], dtype=np.bool_
    )
    listed = labelled.rows >= 0
    scores = np.zeros(len(listed), dtype=np.float32)
    scores[listed] = similarity[labelled.rows[listed]]
    evidence = Evidence(
        labelled, population, listed & ~trained_on, trained_on, len(similarity),
        floor=scan.settings.floor,
    )  # fmt: skip
    return _calibrated(evidence, scores, listed & ~trained_on)


def weigh_likelihoods(
    known: Evidence, scores: NDArray[np.float32], likelihoods: NDArray[np.float32]
) -> Evidence:
    """Calibrate by likelihood what was calibrated by similarity; meant for a worker.

    A judged pair stands where the *other* judged pairs put it: what was learned from it would put
    it too far on its own side, and thresholds would look better than they are.

    Args:
        known: The judged pairs.
        scores: Held-out likelihood of each judged pair, float32 ``[judged]``; NaN where it was
            not learned from.
        likelihoods: Those of all pairs, descending, float32 ``[pairs]``.
    """
    listed = (known.labelled.rows >= 0) & ~known.learnt & np.isfinite(scores)
    evidence = replace(
        known, population=Population.of(likelihoods), floor=0.0, score=Score.LIKELIHOOD
    )
    return _calibrated(evidence, scores, listed)


def _calibrated(
    known: Evidence, scores: NDArray[np.float32], listed: NDArray[np.bool_]
) -> Evidence:
    """Calibrate with the judged pairs of a fair sample, or with all while there is none.

    Args:
        known: The judged pairs and the population.
        scores: Where each judged pair stands in it, float32 ``[judged]``.
        listed: Which of them count at all, bool ``[judged]``.
    """
    labelled = known.labelled
    calibration, fair, counted = None, True, listed
    # What a person happened to decide on is not a fair sample; it counts only until there is one.
    for fair in (True, False):
        counted = listed & labelled.asked if fair else listed
        if counted.any():
            calibration = calibrate(scores[counted], labelled.same[counted], known.population)
            if calibration.enough:
                break
    return replace(
        known,
        counted=counted,
        calibration=calibration,
        fair=fair,
        curve=_curve(calibration) if calibration else None,
    )


def _curve(calibration: Calibration) -> Curve | None:
    """Return what can be drawn: what holds for a handful of pairs shown is chance."""
    one, other = calibration.same, calibration.different
    if one + other < CALIBRATE or not min(one, other):
        return None
    enough = np.cumsum(calibration.population.count[::-1]) >= LEAST_SHOWN
    curve = calibration.curve()
    return (
        Curve(*(getattr(curve, part)[enough] for part in Curve.__slots__)) if any(enough) else None
    )


def _trained_on(count: int, more: int) -> str:
    """Say that pairs do not count because the encoder knows them, and how many it takes."""
    if more:
        return counted(
            count,
            tr(
                "This encoder has learned from {n} of these pairs, so it is not counted; judge "
                "{more:,} new ones."
            ),
            tr(
                "This encoder has learned from {n} of these pairs, so they are not counted; judge "
                "{more:,} new ones."
            ),
            more=more,
        )
    return counted(
        count,
        tr(
            "This encoder has learned from {n} of these pairs, so it is not counted; there are "
            "too few others to recommend a threshold."
        ),
        tr(
            "This encoder has learned from {n} of these pairs, so they are not counted; there are "
            "too few others to recommend a threshold."
        ),
    )


def _all_judged(total: int, *, few: bool) -> str:
    """Say that no pair is left to judge, and that it does not suffice."""
    if few:
        return counted(
            total,
            tr("The only pair is judged; that is too few to recommend a threshold."),
            tr("All {n} pairs are judged; that is too few to recommend a threshold."),
        )
    return counted(
        total,
        tr("The only pair is judged; too few of them are of one kind to recommend a threshold."),
        tr("All {n} pairs are judged; too few of them are of one kind to recommend a threshold."),
    )
