"""What the judged pairs of a project come to, in words; no Qt, testable without a screen."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from dittograph.decisions import Mark
from dittograph.judging.calibration import (
    Advice,
    Calibration,
    Curve,
    Estimate,
    Goal,
    Population,
    calibrate,
)
from dittograph.judging.from_decisions import FromDecisions, labelled_pairs
from dittograph.scanning import Scan

from dittograph_gui.view_model import plural, threshold_text

BATCH = 30  # pairs that are asked about in one go
CHOSEN = 10  # after so many, the next are chosen anew by what the answers have told
MOST = 50  # of 100 that a person may put up with
_WIDE = 0.15  # an interval above which one number would promise too much
_EPS = 1e-6


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a collection's thresholds.

    Attributes:
        found: The judged pairs, and where they come from.
        population: The similarities of all pairs, counted once.
        calibration: What the pairs say; None while there are none.
        fair: Whether it stands on pairs chosen for judging alone, and not on what a person
            happened to decide.
        curve: Precision and recall for drawing, with wide bands as long as little is known; None
            while nothing is.
    """

    found: FromDecisions
    population: Population
    calibration: Calibration | None = None
    fair: bool = True
    curve: Curve | None = None

    @property
    def trusted(self) -> Calibration | None:
        """The calibration, where it stands on enough pairs to say something."""
        found = self.calibration
        return found if found is not None and found.enough else None

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

    def sentence(self, advice: Advice) -> str:
        """Say what to expect of an advised threshold, and whether it is what was wished for."""
        at, expected = threshold_text(advice.threshold), expectation(advice)
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
) -> Evidence:
    """Gather the judged pairs and calibrate; meant for a worker.

    Args:
        scan: The collection.
        population: As made before, or None.
        judgements: As :attr:`Judgements.pairs`.
        marks: As :attr:`Decisions.marks`.
        apart: As :attr:`Decisions.apart`.
    """
    similarity = scan.pairs.similarity
    population = population or Population.of(similarity)
    found = labelled_pairs(scan, judgements=judgements, marks=marks, apart=apart)
    listed = found.rows >= 0
    calibration, fair = None, True
    # What a person came to decide on is no fair sample; it counts only until there is one.
    for fair in (True, False):
        chosen = listed & found.asked if fair else listed
        rows = found.rows[chosen]
        if len(rows):
            calibration = calibrate(similarity[rows], found.same[chosen], population)
            if calibration.enough:
                break
    known = calibration is not None and min(calibration.same, calibration.different) > 0
    curve = calibration.curve() if calibration and known and found.enough_to_calibrate else None
    return Evidence(found, population, calibration, fair, curve)


def percent(share: float) -> str:
    """Return "83 %", and never promise 0 or 100."""
    if share < 0.01:
        return "under 1 %"
    return "over 99 %" if share > 0.99 else f"{share * 100:.0f} %"


def of_hundred(estimate: Estimate) -> str:
    """Return "91 to 98": the interval, rounded outwards."""
    low, high = math.floor(estimate.low * 100 + _EPS), math.ceil(estimate.high * 100 - _EPS)
    return f"{low}" if low == high else f"{low} to {high}"


def expectation(advice: Advice) -> str:
    """Say what is to be expected at a threshold."""
    return (
        f"{of_hundred(advice.precision)} of 100 pairs shown are right; "
        f"{of_hundred(advice.recall)} of 100 duplicates are found."
    )


def wrong_here(advice: Advice) -> str:
    """Return "about 4 wrong in 100", or an interval where one number would promise too much."""
    right = advice.precision
    if right.high - right.low > _WIDE:
        wrong = of_hundred(Estimate(1 - right.value, 1 - right.high, 1 - right.low))
        return f"{wrong} wrong in 100"
    count = round((1 - right.value) * 100)
    return f"about {count} wrong in 100" if count else "hardly any wrong"


def origins(found: FromDecisions) -> list[str]:
    """Say how many of the pairs come from where."""
    said = []
    if found.judged:
        said.append(f"{plural(found.judged, 'pair')} that you judged")
    if found.dropped:
        said.append(f"{plural(found.dropped, 'pair')} of a text that you kept and one you dropped")
    if found.apart:
        said.append(f"{plural(found.apart, 'pair')} that you said to be no duplicates")
    return said
