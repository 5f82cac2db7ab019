"""Estimates in words: never more certain than they are."""

from __future__ import annotations

import math

import numpy as np
from dittograph.judging.calibration import ENOUGH, Advice, Estimate

from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.session.words import plural, threshold_text

BATCH = 30  # pairs in a round of judging
_WIDE = 0.15  # an interval above which one number would promise too much
_NEAR = 0.05  # above the floor, below which little is listed that could be missed
_EPS = 1e-6


def of_hundred(estimate: Estimate) -> str:
    """Return "91 to 98": the interval, rounded outwards."""
    low, high = math.floor(estimate.low * 100 + _EPS), math.ceil(estimate.high * 100 - _EPS)
    return f"{low}" if low == high else f"{low} to {high}"


def expectation(advice: Advice, floor: float) -> str:
    """Say what to expect of a threshold.

    Near the floor nearly all listed duplicates are found, but nothing is known of those below it.
    """
    near = advice.threshold < floor + min(_NEAR, (1 - floor) / 8)
    listed = f", among the pairs that this scan lists (down to {threshold_text(floor)})"
    return (
        f"{of_hundred(advice.precision)} of 100 pairs of different texts are right; "
        f"{of_hundred(advice.recall)} of 100 duplicates are found{listed if near else ''}."
    )


def wrong_here(advice: Advice) -> str:
    """Return "about 4 wrong in 100 …", or an interval where one number would promise too much.

    Copies of one text are no pairs here, however many clusters are nothing else.
    """
    right = advice.precision
    if right.high - right.low > _WIDE:
        wrong = of_hundred(Estimate(1 - right.value, 1 - right.high, 1 - right.low))
        return f"{wrong} wrong in 100 that differ"
    count = round((1 - right.value) * 100)
    return f"about {count} wrong in 100 that differ" if count else "hardly any wrong"


def ask_for(evidence: Evidence | None) -> str:
    """Return the words of the button that has pairs judged, "" if none is left to judge."""
    if evidence is None:
        return f"Judge {BATCH} pairs"
    count = min(BATCH, evidence.left)
    more = "more" if evidence.calibration else "pair" if count == 1 else "pairs"
    return f"Judge {count} {more}" if count else ""


def in_passing(evidence: Evidence) -> str:
    """Say that what counts is no fair sample, and how many judged pairs make it one."""
    labelled = evidence.labelled
    asked = labelled.asked & (labelled.rows >= 0) & ~evidence.learnt
    more = min(ENOUGH - int(np.count_nonzero(asked)), evidence.left)
    begin = "This also counts what you decided in passing, which is not a fair sample"
    if more > 0:
        return f"{begin}; once you have judged {plural(more, 'more pair')}, only those count."
    return f"{begin}: too few of the pairs that you judged are of one kind."


def origins(evidence: Evidence) -> list[str]:
    """Say where the pairs that count come from, and which do not count."""
    labelled, counted = evidence.labelled, evidence.counted
    kinds = (
        (labelled.judged, "that you judged"),
        (labelled.dropped, "of a text that you kept and one that you dropped"),
        (labelled.apart, "that you marked “not a duplicate”"),
    )
    sentences, begin = [], 0
    for count, words in kinds:  # the order in which they are labelled
        if used := int(np.count_nonzero(counted[begin : begin + count])):
            sentences.append(f"{plural(used, 'pair')} {words}")
        begin += count
    learnt, listed = evidence.learnt, labelled.rows >= 0
    in_passing = ~counted & ~learnt & listed & ~labelled.asked
    for which, why in (
        (in_passing, "that you decided in passing, which is not a fair sample"),
        (learnt, "that this encoder has learned from"),
        (~listed & ~learnt, "that the scan does not list because they are too dissimilar"),
    ):
        if count := int(np.count_nonzero(which)):
            sentences.append(f"Not counted here: {plural(count, 'pair')} {why}")
    return sentences
