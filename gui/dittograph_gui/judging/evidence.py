"""What the judged pairs of a project come to, in words; no Qt, testable without a screen."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from dittograph.finished_scan import Scan
from dittograph.judging.calibration import (
    ENOUGH,
    LEAST_SHOWN,
    Advice,
    Calibration,
    Curve,
    Estimate,
    Goal,
    Population,
    calibrate,
)
from dittograph.judging.from_decisions import CALIBRATE, FromDecisions, labelled_pairs
from dittograph.judging.learnt import pair_key
from dittograph.project.decisions import Mark
from numpy.typing import NDArray

from dittograph_gui.session.results import plural, threshold_text

BATCH = 30  # pairs that are asked about in one go
CHOSEN = 10  # after so many, the next are chosen anew by what the answers have told
MOST = 50  # of 100 that a person may put up with
_WIDE = 0.15  # an interval above which one number would promise too much
_NEAR = 0.05  # above the floor, below which little is listed that could be missed
_EPS = 1e-6
NOTHING = "Nothing yet: the first curves appear when about ten pairs are judged."


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a collection's thresholds.

    Attributes:
        found: The judged pairs, and where they come from.
        population: The similarities of all pairs, counted once.
        counted: Which of the judged pairs the calibration stands on, bool ``[pairs]``.
        learnt: Which of them the scan's encoder has itself learnt from, bool ``[pairs]``.
        total: How many pairs the scan lists.
        calibration: What the pairs say; None while there are none.
        fair: Whether it stands on pairs chosen for judging alone, and not on what a person
            happened to decide.
        curve: Precision and recall for drawing, with wide bands as long as little is known, as far
            as enough pairs are shown; None while nothing is known.
    """

    found: FromDecisions
    population: Population
    counted: NDArray[np.bool_]
    learnt: NDArray[np.bool_]
    total: int
    calibration: Calibration | None = None
    fair: bool = True
    curve: Curve | None = None

    @property
    def trusted(self) -> Calibration | None:
        """The calibration, where it stands on enough pairs to say something."""
        found = self.calibration
        return found if found is not None and found.enough else None

    @property
    def left(self) -> int:
        """How many pairs of the scan can still be judged."""
        return self.total - int(np.count_nonzero(self.found.asked & (self.found.rows >= 0)))

    @property
    def needs(self) -> str:
        """What is missing to advise a threshold, a sentence or two; "" where nothing is."""
        if self.trusted:
            return ""
        known, learnt = int(self.counted.sum()), int(self.learnt.sum())
        if learnt:
            more = min(max(ENOUGH - known, 0), self.left)
            return (
                f"{_has_learnt(learnt)}; judge {more:,} new ones."
                if more
                else (f"{_has_learnt(learnt)}; the rest are too few to advise a threshold.")
            )
        if not self.left:
            all_ = f"All {self.total:,} pairs are" if self.total > 1 else "The only pair is"
            few = "that is too few" if known < ENOUGH else "too few of them are of one kind"
            return f"{all_} judged; {few} to advise a threshold."
        if known + self.left < ENOUGH:
            only = f"are only {self.total:,} pairs" if self.total > 1 else "is only one pair"
            return f"There {only}: too few to advise a threshold."
        return self.calibration.needs if self.calibration else NOTHING

    def likely(self, similarity: float) -> str:
        """Return "83 % likely the same", or "" where too little is known."""
        if self.trusted is None:
            return ""
        probability = self.trusted.probability(np.array([similarity]))
        return f"{percent(float(probability[0]))} likely the same"


@dataclass(frozen=True, slots=True)
class Wish:
    """What matters to a person.

    Attributes:
        goal: The goal.
        wrong: For few wrong: how many of 100 pairs shown may be.
        missed: For finding everything: how many of 100 duplicates may be missed.
    """

    goal: Goal = Goal.FEW_WRONG
    wrong: int = 2
    missed: int = 2

    @classmethod
    def remembered(cls, goal: str, wrong: int, missed: int) -> Wish:
        """Return what was stored; whatever makes no sense has its default."""
        known = Goal(goal) if goal in set(Goal) else Goal.FEW_WRONG
        return cls(known, *(n if 1 <= n <= MOST else 2 for n in (wrong, missed)))

    def advise(self, calibration: Calibration) -> Advice:
        """Return the threshold for it."""
        return calibration.advise(self.goal, wrong=self.wrong / 100, missed=self.missed / 100)

    def sentence(self, advice: Advice, floor: float) -> str:
        """Say what to expect of an advised threshold, and whether it is what was wished for."""
        at, expected = threshold_text(advice.threshold), expectation(advice, floor)
        if not advice.reached:
            most = f"{self.wrong} wrong" if self.goal is Goal.FEW_WRONG else f"{self.missed} missed"
            return f"No threshold here has at most {most} in 100; {at} comes closest: {expected}"
        sure = {
            Goal.FEW_WRONG: advice.precision.low >= 1 - self.wrong / 100,
            Goal.FIND_ALL: advice.recall.low >= 1 - self.missed / 100,
            Goal.BALANCE: True,
        }[self.goal]
        return f"{at}{'' if sure else ' probably does it'}: {expected}"


def weigh(
    scan: Scan,
    population: Population | None,
    *,
    judgements: Mapping[tuple[int, int], bool],
    marks: Mapping[int, Mark],
    apart: set[tuple[int, int]],
    learnt: frozenset[str] = frozenset(),
) -> Evidence:
    """Gather the judged pairs and calibrate; meant for a worker.

    Args:
        scan: The collection.
        population: As made before, or None.
        judgements: As :attr:`Judgements.pairs`.
        marks: As :attr:`Decisions.marks`.
        apart: As :attr:`Decisions.apart`.
        learnt: As :func:`~dittograph.judging.learnt.learnt_by` tells of the scan's encoder; such
            pairs do not count, because their similarities are not like those of other pairs.
    """
    similarity = scan.pairs.similarity
    population = population or Population.of(similarity)
    found = labelled_pairs(scan, judgements=judgements, marks=marks, apart=apart)
    texts = zip(found.pairs.first, found.pairs.second, strict=True)
    known = np.array([bool(learnt) and pair_key(*pair) in learnt for pair in texts], dtype=np.bool_)
    listed = (found.rows >= 0) & ~known
    calibration, fair, counted = None, True, listed
    # What a person came to decide on is no fair sample; it counts only until there is one.
    for fair in (True, False):
        counted = listed & found.asked if fair else listed
        rows = found.rows[counted]
        if len(rows):
            calibration = calibrate(similarity[rows], found.same[counted], population)
            if calibration.enough:
                break
    curve = _curve(calibration) if calibration else None
    return Evidence(found, population, counted, known, len(similarity), calibration, fair, curve)


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


def percent(share: float) -> str:
    """Return "83 %", and never promise 0 or 100."""
    if share < 0.01:
        return "under 1 %"
    return "over 99 %" if share > 0.99 else f"{share * 100:.0f} %"


def of_hundred(estimate: Estimate) -> str:
    """Return "91 to 98": the interval, rounded outwards."""
    low, high = math.floor(estimate.low * 100 + _EPS), math.ceil(estimate.high * 100 - _EPS)
    return f"{low}" if low == high else f"{low} to {high}"


def expectation(advice: Advice, floor: float) -> str:
    """Say what is to be expected at a threshold.

    Near the floor nearly all duplicates are found, but nobody knows of those below it.
    """
    near = advice.threshold < floor + _NEAR
    listed = f", among the pairs that this scan lists (down to {threshold_text(floor)})"
    return (
        f"{of_hundred(advice.precision)} of 100 pairs shown are right; "
        f"{of_hundred(advice.recall)} of 100 duplicates are found{listed if near else ''}."
    )


def wrong_here(advice: Advice) -> str:
    """Return "about 4 wrong in 100", or an interval where one number would promise too much."""
    right = advice.precision
    if right.high - right.low > _WIDE:
        wrong = of_hundred(Estimate(1 - right.value, 1 - right.high, 1 - right.low))
        return f"{wrong} wrong in 100"
    count = round((1 - right.value) * 100)
    return f"about {count} wrong in 100" if count else "hardly any wrong"


def ask_for(evidence: Evidence | None) -> str:
    """Return what a button says that has pairs judged, "" where none is left to judge."""
    if evidence is None:
        return f"Judge {BATCH} pairs"
    count = min(BATCH, evidence.left)
    more = "more" if evidence.calibration else "pair" if count == 1 else "pairs"
    return f"Judge {count} {more}" if count else ""


def origins(evidence: Evidence) -> list[str]:
    """Say where the pairs that count come from, and which do not count."""
    found, counted = evidence.found, evidence.counted
    kinds = (
        (found.judged, "that you judged"),
        (found.dropped, "of a text that you kept and one you dropped"),
        (found.apart, "that you said to be no duplicates"),
    )
    said, begin = [], 0
    for count, words in kinds:  # in this order they stand in the list
        if used := int(counted[begin : begin + count].sum()):
            said.append(f"{plural(used, 'pair')} {words}")
        begin += count
    learnt, listed = evidence.learnt, found.rows >= 0
    in_passing = ~counted & ~learnt & listed & ~found.asked
    for which, why in (
        (in_passing, "that you decided in passing, which is no fair sample"),
        (learnt, "that this encoder has learned from"),
        (~listed & ~learnt, "that the scan does not list, too little alike"),
    ):
        if count := int(which.sum()):
            said.append(f"Not counted here: {plural(count, 'pair')} {why}")
    return said


def _has_learnt(count: int) -> str:
    """Return the beginning of a sentence."""
    pairs = "1 of these pairs, so it is" if count == 1 else f"{count:,} of these pairs, so they are"
    return f"This encoder has learned from {pairs} not counted"
