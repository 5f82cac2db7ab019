"""Judged pairs to a likelihood: how likely two texts say the same, by all the evidence there is.

A regression on the similarity and the evidence of :mod:`dittograph.pairs.evidence`. Thirty judged
pairs cannot say how much ten sorts of evidence count, and where words mislead (questions that
differ in one word) a guess does harm. So several regressions are fitted. Some go by the similarity
nearly alone: evidence has a small share of what judged pairs of other collections taught, tied to
the similarity, so that no draw of a few pairs makes it count more beside it. Others start from all
of that, each more or less free to leave its start. Each counts by how well it foresees the judged
pairs (its marginal likelihood, by Laplace's method). The mean of all their weights is one
regression again.

Thirty pairs that words happen to tell apart must not speak for words in a collection where words
tell nothing. Two things see to that. The first few pairs hardly persuade: how well a regression
foresees them is taken to a power below 1. And in all collections where words mean anything, they
go along with the similarity, which needs no answers to be seen: where they do not, evidence is
taken to be unrelated to what the texts say, and the similarity alone counts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dittograph.judging.likelihood_curve import (
    Floats,
    likelihood_at,
    log_likelihood,
    slope_and_information,
)
from dittograph.judging.likelihood_start import (
    ALONE,
    ALONG,
    ALONG_WIDTH,
    MEAN,
    ODDS,
    ODDS_WIDTH,
    WIDTH,
)
from dittograph.pairs.evidence import FULL

_UNRELATED = 0.9  # belief that evidence is unrelated to what texts say, before it is seen
# What is believed where it is not, before any pair is judged:
_NEARLY_ALONE = (0.0, 0.1)  # shares of evidence in what counts nearly alone
_BELIEF = 0.878  # that the similarity counts nearly alone
_SHARES = (1.0, 1.5)  # of what other collections taught, where evidence counts
_FREEDOMS = (0.02, 0.1, 0.5)  # shares of how much collections differ in it
_LEFT = 0.002  # belief in regressions that start from the similarity and are free to leave it
_FREEDOMS_LEFT = (0.1, 1.0)
_BOUND = 0.003  # freedom of those that count nearly alone
_TIE = 0.4  # how much the scale of all weights together may differ, as a share of it
_CONSTANT = 1.5  # how unsure the constant is; collections differ in how many pairs are the same
_FREE = 2.0  # freedom of the regression that tells how unsure the weights are
_PERSUADED = 30  # judged pairs by which most of the caution is gone
_CLOSEST = 0.999  # correlation
_FEWEST = 4  # pairs from which a correlation says something
_FEWEST_CROSSED = 5  # judged pairs of either kind that a cross-encoder has read
_SUREST = 8.0  # log odds of a cross-encoder that are believed at most
_STEPS = 50
_SETTLED = 1e-7
_PAIRS = 1 << 18  # at once, so that the temporaries stay small
_FOLDS = 10
_ALL_BUT_SURE = np.nextafter(np.float32(1), np.float32(0))


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Pairs whose answer is known, and what there is to tell it by.

    Attributes:
        similarity: Cosine similarity of each pair, float ``[pairs]``.
        evidence: From :mod:`dittograph.pairs.evidence`, uint8 ``[pairs, sorts]``.
        same: Whether each is the same, bool ``[pairs]``.
        width: From the similarity of chance to 1; see :func:`width_above_chance`.
        odds: What a cross-encoder says of each pair, as log odds, float ``[pairs]``; NaN where it
            was not asked. None where there is no cross-encoder.
    """

    similarity: NDArray[Any]
    evidence: NDArray[np.uint8]
    same: NDArray[np.bool_]
    width: float
    odds: NDArray[Any] | None = None

    def __len__(self) -> int:
        return len(self.same)

    def take(self, rows: NDArray[Any]) -> Judged:
        """Return the pairs at these places, or of this mask."""
        return Judged(
            self.similarity[rows],
            self.evidence[rows],
            self.same[rows],
            self.width,
            None if self.odds is None else self.odds[rows],
        )


@dataclass(frozen=True, slots=True, eq=False)
class Likelihood:
    """What judged pairs say of similarity and evidence.

    Attributes:
        weights: Of a constant, of the distance (1 less the similarity, in widths), and of each sort
            of evidence; float64 ``[2 + sorts]``. Scores of :mod:`.likelihood_curve`.
        covariance: How unsure they are, float64 ``[2 + sorts, 2 + sorts]``.
        width: From the similarity of chance to 1.
        trust: How far the judged pairs speak for evidence beside the similarity, 0..1.
        same: How many judged pairs are the same.
        different: How many are not.
        crossed: Weights for pairs that a cross-encoder has read: as above, then of its log odds,
            float64 ``[3 + sorts]``. None where too few of the judged pairs were read.
    """

    weights: Floats
    covariance: Floats
    width: float
    trust: float
    same: int
    different: int
    crossed: Floats | None = None

    def of(
        self,
        similarity: NDArray[Any],
        evidence: NDArray[np.uint8],
        odds: NDArray[Any] | None = None,
    ) -> NDArray[np.float32]:
        """Return how likely each pair is the same, float32 ``[pairs]``, 0..1 without 1.

        Only copies of one text are as good as certain: in lists of pairs, 1 stands for them.

        Args:
            similarity: Cosine similarity of each pair, ``[pairs]``.
            evidence: Evidence on each, uint8 ``[pairs, sorts]``.
            odds: What a cross-encoder says of each, as in :class:`Judged`.
        """
        likely = np.empty(len(similarity), dtype=np.float32)
        for begin in range(0, len(similarity), _PAIRS):
            part = slice(begin, begin + _PAIRS)
            columns = _columns(similarity[part], evidence[part], self.width)
            likely[part] = likelihood_at(columns @ self.weights)
        if self.crossed is not None and odds is not None:
            read = np.flatnonzero(np.isfinite(odds))
            columns = _columns(similarity[read], evidence[read], self.width, odds[read])
            likely[read] = likelihood_at(columns @ self.crossed)
        return np.minimum(likely, _ALL_BUT_SURE)

    def doubt(self, similarity: NDArray[Any], evidence: NDArray[np.uint8]) -> Floats:
        """Return how much the answer on each pair would teach, float64 ``[pairs]``.

        That is much where a pair is near one half and where the model is unsure of it: the gain
        of information on the weights, to first order.

        Args:
            similarity: Cosine similarity of each pair, ``[pairs]``.
            evidence: Evidence on each, uint8 ``[pairs, sorts]``.
        """
        score, unsure = self._scores(similarity, evidence)
        _, information = slope_and_information(score, np.zeros(len(score), dtype=np.bool_))
        gain: Floats = np.log1p(information * unsure**2)
        return gain

    def _scores(
        self, similarity: NDArray[Any], evidence: NDArray[np.uint8]
    ) -> tuple[Floats, Floats]:
        """Return the score of each pair, and its standard deviation."""
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
    """Learn from judged pairs; where they say little, the similarity nearly alone decides."""
    columns = _columns(judged.similarity, judged.evidence, judged.width)
    starts = _starts()
    weights, belief = _averaged(columns, judged.same, starts, _related(columns))
    # Regressions that hardly may leave their start know little of how wrong that may be.
    free = _fitted(columns, judged.same, _start(0.5, _FREE))
    apart = free.weights - weights
    covariance = free.covariance + np.outer(apart, apart)
    alone = belief[[start.nearly_alone for start in starts]].sum()
    return Likelihood(
        weights=weights,
        covariance=covariance,
        width=judged.width,
        trust=float(1 - alone),
        same=int(judged.same.sum()),
        different=int((~judged.same).sum()),
        crossed=_learn_crossed(judged, starts),
    )


def goes_along(judged: Judged) -> float:
    """Return how closely evidence goes along with the similarity: Fisher's z of the correlation.

    Evidence is weighed as other collections taught; 0 where all pairs have the same.
    """
    return _goes_along(_columns(judged.similarity, judged.evidence, judged.width))


def _learn_crossed(judged: Judged, starts: tuple[_Start, ...]) -> Floats | None:
    """Return the weights for pairs that a cross-encoder has read, if that can be learned."""
    if judged.odds is None:
        return None
    read = judged.take(np.isfinite(judged.odds))
    same = int(read.same.sum())
    if min(same, len(read) - same) < _FEWEST_CROSSED:
        return None
    columns = _columns(read.similarity, read.evidence, read.width, read.odds)
    crossed = tuple(start.with_odds() for start in starts)
    return _averaged(columns, read.same, crossed, _related(columns[:, :-1]))[0]


def _averaged(
    columns: Floats, same: NDArray[np.bool_], starts: tuple[_Start, ...], related: float
) -> tuple[Floats, Floats]:
    """Return the mean weights of regressions from all starts, and how far each is believed.

    Args:
        columns: What the regressions are on, a row for each pair.
        same: Whether each pair is the same.
        starts: Where they start.
        related: From :func:`_related`.
    """
    fits = [_fitted(columns, same, start) for start in starts]
    caution = -np.expm1(-len(same) / _PERSUADED)
    belief = np.array(
        [
            np.log(start.belief) + caution * fit.foresees + (0 if start.unrelated else related)
            for start, fit in zip(starts, fits, strict=True)
        ]
    )
    belief = np.exp(belief - belief.max())
    belief /= belief.sum()
    weights: Floats = belief @ np.array([fit.weights for fit in fits])
    return weights, belief


def fit_around(judged: Judged, mean: Floats, width: Floats) -> tuple[Floats, Floats]:
    """Return weights fitted around a mean, and their covariance; for learning where to start."""
    columns = _columns(judged.similarity, judged.evidence, judged.width)
    fit = _fitted(columns, judged.same, _Start.around(mean, np.diag(width**2)))
    return fit.weights, fit.covariance


def held_out(judged: Judged) -> NDArray[np.float32]:
    """Return the likelihood of each judged pair, learned from the others; float32 ``[pairs]``.

    What was learned from a pair knows its answer; a threshold chosen by that is too good.
    """
    fold = np.random.default_rng(0).permutation(len(judged)) % min(_FOLDS, max(len(judged), 1))
    likely = np.empty(len(judged), dtype=np.float32)
    for left in range(int(fold.max(initial=-1)) + 1):
        rows = fold == left
        learned, left_out = learn(judged.take(~rows)), judged.take(rows)
        likely[rows] = learned.of(left_out.similarity, left_out.evidence, left_out.odds)
    return likely


def balanced_threshold(likely: NDArray[Any]) -> float:
    """Return the likelihood from which to call pairs the same for the highest F1 to be expected.

    Where likelihoods are true, they say what each threshold gives; the answers on a few hundred
    pairs say it with far more chance.

    Args:
        likely: Likelihood of each pair, 0..1, ``[pairs]``; at least one.
    """
    level, count = np.unique(np.asarray(likely, dtype=np.float64), return_counts=True)
    level, count = level[::-1], count[::-1]
    right = np.cumsum(level * count)
    best = int(np.argmax(2 * right / (np.cumsum(count) + right[-1])))
    return float(level[best : best + 2].mean())


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
    precision: Floats  # matrix
    volume: float  # logarithm of its determinant
    belief: float = 1.0  # before any pair is judged
    nearly_alone: bool = False  # evidence hardly counts beside the similarity
    unrelated: bool = False  # evidence has nothing to do with what texts say

    @classmethod
    def around(cls, mean: Floats, covariance: Floats) -> _Start:
        """Make the start of a mean and a covariance matrix."""
        precision: Floats = np.linalg.inv(covariance).astype(np.float64)
        return cls(mean, precision, float(np.linalg.slogdet(precision)[1]))

    def with_odds(self) -> _Start:
        """Return the same start of a regression on a cross-encoder's log odds besides."""
        size = len(self.mean) + 1
        precision = np.zeros((size, size))
        precision[:-1, :-1] = self.precision
        precision[-1, -1] = ODDS_WIDTH**-2
        volume = self.volume + float(np.log(precision[-1, -1]))
        mean = np.append(self.mean, ODDS)
        return replace(self, mean=mean, precision=precision, volume=volume)


@dataclass(frozen=True, slots=True, eq=False)
class _Fit:
    weights: Floats
    covariance: Floats
    foresees: float  # logarithm of the marginal likelihood


@lru_cache(maxsize=1)
def _starts() -> tuple[_Start, ...]:
    alone = _start(0.0, _BOUND)
    starts = [replace(alone, belief=_UNRELATED, nearly_alone=True, unrelated=True)]

    def add(share: float, freedom: float, belief: float, *, nearly_alone: bool = False) -> None:
        start = _start(share, freedom)
        belief *= 1 - _UNRELATED
        starts.append(replace(start, belief=belief, nearly_alone=nearly_alone))

    for share in _NEARLY_ALONE:
        add(share, _BOUND, _BELIEF / len(_NEARLY_ALONE), nearly_alone=True)
    of_each = (1 - _BELIEF - _LEFT) / len(_SHARES) / len(_FREEDOMS)
    for share in _SHARES:
        for freedom in _FREEDOMS:
            add(share, freedom, of_each)
    for freedom in _FREEDOMS_LEFT:
        add(0.0, freedom, _LEFT / len(_FREEDOMS_LEFT))
    return tuple(starts)


def _start(share: float, freedom: float) -> _Start:
    """Return the start of a regression.

    Args:
        share: Of what other collections taught; the rest goes by the similarity alone.
        freedom: Share of how much collections differ, for each weight by itself. All but the
            constant may also grow or shrink together, which does not change the order of pairs.
    """
    mean = share * MEAN
    mean[:2] += (1 - share) * ALONE
    variance = freedom * WIDTH**2
    variance[0] = _CONSTANT**2
    together = _TIE * mean
    together[0] = 0
    return _Start.around(mean, np.diag(variance) + np.outer(together, together))


def _goes_along(columns: Floats) -> float:
    evidence, distance = columns[:, 2:] @ MEAN[2:], columns[:, 1]
    spread = float(evidence.std() * distance.std()) if len(columns) else 0.0
    if spread < _SETTLED:
        return 0.0
    together = float((evidence * (distance.mean() - distance)).mean()) / spread
    return float(np.arctanh(np.clip(together, -_CLOSEST, _CLOSEST)))


def _related(columns: Floats) -> float:
    """Return how much more likely what is seen is where evidence says something; a logarithm.

    By how evidence goes along with the similarity: by nothing but chance, or, where it says
    something, as it does elsewhere, or more closely.
    """
    if len(columns) < _FEWEST:
        return 0.0
    along, chance = _goes_along(columns), 1 / (len(columns) - 3)
    as_elsewhere = ALONG_WIDTH**2 + chance
    missing = max(ALONG - along, 0)
    return float(
        (along**2 / chance - missing**2 / as_elsewhere + np.log(chance / as_elsewhere)) / 2
    )


def _fitted(columns: Floats, same: NDArray[np.bool_], start: _Start) -> _Fit:
    """Fit by Fisher scoring; the objective is concave, so halving steps always arrives."""

    def objective(weights: Floats) -> float:
        away = weights - start.mean
        return log_likelihood(columns @ weights, same) - 0.5 * float(away @ start.precision @ away)

    def slope_and_curve(weights: Floats) -> tuple[Floats, Floats]:
        slope, information = slope_and_information(columns @ weights, same)
        return (
            columns.T @ slope - start.precision @ (weights - start.mean),
            (columns * information[:, None]).T @ columns + start.precision,
        )

    weights = start.mean.copy()
    now = objective(weights)
    for _ in range(_STEPS):
        slope, curve = slope_and_curve(weights)
        step = np.linalg.solve(curve, slope)
        size = 1.0
        while (then := objective(weights + size * step)) < now and size > _SETTLED:
            size /= 2
        if then <= now:
            break
        weights, gained, now = weights + size * step, then - now, then
        if gained < _SETTLED:
            break
    curve = slope_and_curve(weights)[1]
    covariance: Floats = np.linalg.inv(curve).astype(np.float64)
    volume = 0.5 * (start.volume - float(np.linalg.slogdet(curve)[1]))
    return _Fit(weights, covariance, now + volume)


def _columns(
    similarity: NDArray[Any],
    evidence: NDArray[np.uint8],
    width: float,
    odds: NDArray[Any] | None = None,
) -> Floats:
    sorts = evidence.shape[1]
    columns = np.empty((len(similarity), 2 + sorts + (odds is not None)))
    columns[:, 0] = 1
    columns[:, 1] = (1 - np.asarray(similarity, dtype=np.float64)) / width
    columns[:, 2 : 2 + sorts] = evidence / FULL
    if odds is not None:
        columns[:, -1] = np.clip(odds, -_SUREST, _SUREST)
    return columns
