"""Estimates in words: never more certain than they are."""

from __future__ import annotations

import math

import numpy as np
from dittograph.judging.calibration import ENOUGH, Advice, Estimate

from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.language.words import counted, tr
from dittograph_gui.session.words import threshold_text

BATCH = 30  # pairs in a round of judging
_WIDE = 0.15  # an interval above which one number would promise too much
_NEAR = 0.05  # above the floor, below which little is listed that could be missed
_EPS = 1e-6


def of_hundred(estimate: Estimate) -> str:
    """Return "91 to 98": the interval, rounded outwards."""
    low, high = math.floor(estimate.low * 100 + _EPS), math.ceil(estimate.high * 100 - _EPS)
    return f"{low}" if low == high else tr("{low} to {high}", low=low, high=high)


def expectation(advice: Advice, floor: float) -> str:
    """Say what to expect of a threshold.

    Near the floor nearly all listed duplicates are found, but nothing is known of those below it.
    """
    near = advice.threshold < floor + min(_NEAR, (1 - floor) / 8)
    right, found = of_hundred(advice.precision), of_hundred(advice.recall)
    if near:
        return tr(
            "{right} of 100 pairs of different texts are right; {found} of 100 duplicates are "
            "found, among the pairs that this scan lists (down to {floor}).",
            right=right,
            found=found,
            floor=threshold_text(floor),
        )
    return tr(
        "{right} of 100 pairs of different texts are right; {found} of 100 duplicates are found.",
        right=right,
        found=found,
    )


def wrong_here(advice: Advice) -> str:
    """Return "about 4 wrong in 100 …", or an interval where one number would promise too much.

    Copies of one text are no pairs here, however many clusters are nothing else.
    """
    right = advice.precision
    if right.high - right.low > _WIDE:
        wrong = of_hundred(Estimate(1 - right.value, 1 - right.high, 1 - right.low))
        return tr("{wrong} wrong in 100 that differ", wrong=wrong)
    count = round((1 - right.value) * 100)
    if not count:
        return tr("hardly any wrong")
    return tr("about {n} wrong in 100 that differ", n=count)


def ask_for(evidence: Evidence | None) -> str:
    """Return the words of the button that has pairs judged, "" if none is left to judge."""
    if evidence is None:
        return _judge(BATCH)
    count = min(BATCH, evidence.left)
    if not count:
        return ""
    return tr("Judge {n} more", n=count) if evidence.calibration else _judge(count)


def _judge(count: int) -> str:
    return counted(count, tr("Judge {n} pair"), tr("Judge {n} pairs"))


def in_passing(evidence: Evidence) -> str:
    """Say that what counts is no fair sample, and how many judged pairs make it one."""
    labelled = evidence.labelled
    asked = labelled.asked & (labelled.rows >= 0) & ~evidence.learnt
    more = min(ENOUGH - int(np.count_nonzero(asked)), evidence.left)
    if more > 0:
        return counted(
            more,
            tr(
                "This also counts what you decided in passing, which is not a fair sample; once "
                "you have judged {n} more pair, only those count."
            ),
            tr(
                "This also counts what you decided in passing, which is not a fair sample; once "
                "you have judged {n} more pairs, only those count."
            ),
        )
    return tr(
        "This also counts what you decided in passing, which is not a fair sample: too few of the "
        "pairs that you judged are of one kind."
    )


def origins(evidence: Evidence) -> list[str]:
    """Say where the pairs that count come from, and which do not count."""
    labelled, counts = evidence.labelled, evidence.counted
    kinds = (
        (labelled.judged, tr("{n} pair that you judged"), tr("{n} pairs that you judged")),
        (
            labelled.dropped,
            tr("{n} pair of a text that you kept and one that you dropped"),
            tr("{n} pairs of a text that you kept and one that you dropped"),
        ),
        (
            labelled.apart,
            tr("{n} pair that you marked “not a duplicate”"),
            tr("{n} pairs that you marked “not a duplicate”"),
        ),
    )
    sentences, begin = [], 0
    for count, one, many in kinds:  # the order in which they are labelled
        if used := int(np.count_nonzero(counts[begin : begin + count])):
            sentences.append(counted(used, one, many))
        begin += count
    learnt, listed = evidence.learnt, labelled.rows >= 0
    in_passing = ~counts & ~learnt & listed & ~labelled.asked
    for which, one, many in (
        (
            in_passing,
            tr(
                "Not counted here: {n} pair that you decided in passing, which is not a fair sample"
            ),
            tr(
                "Not counted here: {n} pairs that you decided in passing, which is not a fair "
                "sample"
            ),
        ),
        (
            learnt,
            tr("Not counted here: {n} pair that this encoder has learned from"),
            tr("Not counted here: {n} pairs that this encoder has learned from"),
        ),
        (
            ~listed & ~learnt,
            tr(
                "Not counted here: {n} pair that the scan does not list because its texts are too "
                "dissimilar"
            ),
            tr(
                "Not counted here: {n} pairs that the scan does not list because they are too "
                "dissimilar"
            ),
        ),
    ):
        if count := int(np.count_nonzero(which)):
            sentences.append(counted(count, one, many))
    return sentences
