"""Judged pairs to a likelihood: how likely two texts say the same, by all the evidence there is.

A logistic regression on the similarity and the evidence of :mod:`dittograph.pairs.evidence`. Thirty
judged pairs cannot say how much ten sorts of evidence count, and where words mislead (questions
that differ in one word) a guess does harm. So several regressions are fitted, from one that goes by
the similarity alone to one that starts from what judged pairs of other collections taught, each
more or less free to leave its start. Each counts by how well it foresees the judged pairs (its
marginal likelihood, by Laplace's method), and before any is seen the similarity alone has four
chances in five. The mean of all their weights is one regression again.

How well a regression foresees is taken to the power of 0.7: thirty pairs that words happen to tell
apart would else persuade too soon, in a collection where words tell nothing. For the same reason
few chances go to regressions that start from the similarity and are free to leave it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dittograph.judging.likelihood_start import (
    INTERCEPT,
    INTERCEPT_WIDTH,
    MEAN,
    SIMILARITY_ALONE,
    SLOPE_WIDTH,
    WIDTH,
)
from dittograph.pairs.evidence import FULL

Floats = NDArray[np.float64]

_ALONE = 0.85  # belief, before any pair is judged, that only the similarity counts at first
_CAUTION = 0.7  # power of how well a regression foresees the judged pairs
_SHARES = (0.25, 0.5, 0.75, 1.0)  # of what other collections taught
_FREEDOMS = (0.01, 0.1, 0.3, 1.0)  # shares of how much collections differ in it
_FREEDOMS_ALONE = (0.94, 0.02, 0.02, 0.02)  # belief in each, starting from the similarity
_STEPS = 50
_SETTLED = 1e-7
_SURE = 1.96  # standard deviations on each side that hold 95 in 100
_PAIRS = 1 << 18  # at once, so that the temporaries stay small
_FOLDS = 10
_ALL_BUT_SURE = np.nextafter(np.float32(1), np.float32(0))
_EDGE = 30.0  # log odds beyond which nothing changes


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Pairs whose answer is known, and what there is to tell it by.

    Attributes:
        similarity: Cosine similarity of each pair, float ``[pairs]``.
        evidence: From :mod:`dittograph.pairs.evidence`, uint8 ``[pairs, sorts]``.
        same: Whether each is the same, bool ``[pairs]``.
        width: From the similarity of chance to 1; see :func:`width_above_chance`.
    """

    similarity: NDArray[Any]
    evidence: NDArray[np.uint8]
    same: NDArray[np.bool_]
    width: float

    def __len__(self) -> int:
        return len(self.same)

    def take(self, rows: NDArray[Any]) -> Judged:
        """Return the pairs at these places, or of this mask."""
        return Judged(self.similarity[rows], self.evidence[rows], self.same[rows], self.width)


@dataclass(frozen=True, slots=True, eq=False)
class Likelihood:
    """What judged pairs say of similarity and evidence.

    Attributes:
        weights: Of a constant, of the distance (1 less the similarity, in widths), and of each sort
            of evidence; float64 ``[2 + sorts]``. Log odds.
        covariance: How unsure they are, float64 ``[2 + sorts, 2 + sorts]``.
        width: From the similarity of chance to 1.
        trust: How far the judged pairs speak for evidence beside the similarity, 0..1.
        same: How many judged pairs are the same.
        different: How many are not.
    """

    weights: Floats
    covariance: Floats
    width: float
    trust: float
    same: int
    different: int

    def of(self, similarity: NDArray[Any], evidence: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return how likely each pair is the same, float32 ``[pairs]``, 0..1 without 1.

        Only copies of one text are as good as certain: in lists of pairs, 1 stands for them.

        Args:
            similarity: Cosine similarity of each pair, ``[pairs]``.
            evidence: Evidence on each, uint8 ``[pairs, sorts]``.
        """
        likely = np.empty(len(similarity), dtype=np.float32)
        for begin in range(0, len(similarity), _PAIRS):
            part = slice(begin, begin + _PAIRS)
            odds, unsure = self._odds(similarity[part], evidence[part])
            # The mean over all weights that the judged pairs allow, not that of the best ones.
            likely[part] = _share(odds / np.sqrt(1 + np.pi / 8 * unsure**2))
        return np.minimum(likely, _ALL_BUT_SURE)

    def bounds(
        self, similarity: NDArray[Any], evidence: NDArray[np.uint8]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return between which shares each likelihood lies 95 times in 100; float32 ``[pairs]``."""
        odds, unsure = self._odds(similarity, evidence)
        low, high = _share(odds - _SURE * unsure), _share(odds + _SURE * unsure)
        return low.astype(np.float32), high.astype(np.float32)

    def doubt(self, similarity: NDArray[Any], evidence: NDArray[np.uint8]) -> Floats:
        """Return how much the answer on each pair would teach, float64 ``[pairs]``.

        That is much where a pair is near one half and where the model is unsure of it: the gain
        of information on the weights, to first order.

        Args:
            similarity: Cosine similarity of each pair, ``[pairs]``.
            evidence: Evidence on each, uint8 ``[pairs, sorts]``.
        """
        odds, unsure = self._odds(similarity, evidence)
        likely = _share(odds)
        gain: Floats = np.log1p(likely * (1 - likely) * unsure**2)
        return gain

    def _odds(self, similarity: NDArray[Any], evidence: NDArray[np.uint8]) -> tuple[Floats, Floats]:
        """Return the log odds of each pair, and their standard deviations."""
        columns = _columns(similarity, evidence, self.width)
        variance = ((columns @ self.covariance) * columns).sum(axis=1)
        return columns @ self.weights, np.sqrt(np.maximum(variance, 0))


def width_above_chance(chance: float | None, lowest: float) -> float:
    """Return from which similarity to 1 an encoder tells pairs apart.

    Args:
        chance: From :func:`~dittograph.pairs.chance.chance_level`.
        lowest: The lowest similarity of a pair, for collections too small for a chance level.
    """
    return max(1 - (lowest if chance is None else chance), 0.05)


def learn(judged: Judged) -> Likelihood:
    """Learn from judged pairs; where they say little, the similarity alone decides."""
    columns = _columns(judged.similarity, judged.evidence, judged.width)
    answers = judged.same.astype(np.float64)
    fits = [_fitted(columns, answers, start) for start in _starts()]
    belief = np.array([fit.evidence for fit in fits])
    belief = np.exp(belief - belief.max())
    belief /= belief.sum()
    each = np.array([fit.weights for fit in fits])
    weights = belief @ each
    apart = each - weights
    covariance = np.einsum("m,mij->ij", belief, np.array([fit.covariance for fit in fits]))
    covariance += np.einsum("m,mi,mj->ij", belief, apart, apart)
    alone = sum(believed for believed, start in zip(belief, _starts(), strict=True) if start.alone)
    return Likelihood(
        weights=weights,
        covariance=covariance,
        width=judged.width,
        trust=float(1 - alone),
        same=int(judged.same.sum()),
        different=int((~judged.same).sum()),
    )


def fit_around(judged: Judged, mean: Floats, width: Floats) -> tuple[Floats, Floats]:
    """Return weights fitted around a mean, and their covariance; for learning where to start."""
    columns = _columns(judged.similarity, judged.evidence, judged.width)
    fit = _fitted(
        columns, judged.same.astype(np.float64), _Start(mean, 1 / width**2, 0.0, alone=False)
    )
    return fit.weights, fit.covariance


def held_out(judged: Judged) -> NDArray[np.float32]:
    """Return the likelihood of each judged pair, learned from the others; float32 ``[pairs]``.

    What was learned from a pair knows its answer; a threshold chosen by that is too good.
    """
    fold = np.random.default_rng(0).permutation(len(judged)) % min(_FOLDS, max(len(judged), 1))
    likely = np.empty(len(judged), dtype=np.float32)
    for left in range(int(fold.max(initial=-1)) + 1):
        rows = fold == left
        learned = learn(judged.take(~rows))
        likely[rows] = learned.of(judged.similarity[rows], judged.evidence[rows])
    return likely


def calibration_error(likely: NDArray[Any], same: NDArray[np.bool_]) -> float:
    """Return the expected calibration error: by tenths of the likelihood, each by its pairs.

    The mean distance of the likelihood, averaged in each tenth of its range, from the share of that
    tenth's pairs that are the same.

    Args:
        likely: Likelihood of each pair, 0..1, ``[pairs]``.
        same: Whether each is the same, bool ``[pairs]``.
    """
    tenth = np.minimum((np.asarray(likely, dtype=np.float64) * 10).astype(np.int64), 9)
    off = np.bincount(tenth, np.asarray(likely, dtype=np.float64) - same, minlength=10)
    return float(np.abs(off).sum() / len(same))


@dataclass(frozen=True, slots=True, eq=False)
class _Start:
    """From where a regression starts, and how free it is to leave: a normal distribution."""

    mean: Floats
    precision: Floats
    belief: float
    alone: bool  # evidence hardly counts


@dataclass(frozen=True, slots=True, eq=False)
class _Fit:
    weights: Floats
    covariance: Floats
    evidence: float  # logarithm


def _starts() -> list[_Start]:
    starts = []
    of_each = (1 - _ALONE) / len(_SHARES) / len(_FREEDOMS)
    for share in (0.0, *_SHARES):
        for place, freedom in enumerate(_FREEDOMS):
            mean = share * MEAN
            mean[:2] = INTERCEPT, share * MEAN[1] + (1 - share) * SIMILARITY_ALONE
            variance = freedom * WIDTH**2
            variance[:2] = INTERCEPT_WIDTH**2, SLOPE_WIDTH**2
            belief = of_each if share else _ALONE * _FREEDOMS_ALONE[place]
            starts.append(
                _Start(mean, 1 / variance, float(np.log(belief)), alone=not share and not place)
            )
    return starts


def _fitted(columns: Floats, answers: Floats, start: _Start) -> _Fit:
    """Fit by Newton's method; the objective is concave, so halving steps always arrives."""

    def objective(weights: Floats) -> float:
        odds = columns @ weights
        away = weights - start.mean
        fit = answers @ odds - np.logaddexp(0, odds).sum()
        return float(fit - 0.5 * start.precision @ away**2)

    def curvature(weights: Floats) -> tuple[Floats, Floats]:
        likely = _share(columns @ weights)
        spread = likely * (1 - likely)
        return likely, (columns * spread[:, None]).T @ columns + np.diag(start.precision)

    weights = start.mean.copy()
    now = objective(weights)
    for _ in range(_STEPS):
        likely, curve = curvature(weights)
        slope = columns.T @ (answers - likely) - start.precision * (weights - start.mean)
        step = np.linalg.solve(curve, slope)
        size = 1.0
        while (then := objective(weights + size * step)) < now and size > _SETTLED:
            size /= 2
        if then <= now:
            break
        weights, gained, now = weights + size * step, then - now, then
        if gained < _SETTLED:
            break
    curve = curvature(weights)[1]
    volume = 0.5 * (np.log(start.precision).sum() - np.linalg.slogdet(curve)[1])
    covariance: Floats = np.linalg.inv(curve).astype(np.float64)
    return _Fit(weights, covariance, start.belief + _CAUTION * (now + float(volume)))


def _columns(similarity: NDArray[Any], evidence: NDArray[np.uint8], width: float) -> Floats:
    columns = np.empty((len(similarity), 2 + evidence.shape[1]))
    columns[:, 0] = 1
    columns[:, 1] = (1 - np.asarray(similarity, dtype=np.float64)) / width
    columns[:, 2:] = evidence / FULL
    return columns


def _share(odds: Floats) -> Floats:
    result: Floats = 1 / (1 + np.exp(-np.clip(odds, -_EDGE, _EDGE)))
    return result
