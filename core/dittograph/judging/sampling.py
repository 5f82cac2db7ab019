"""Pairs to questions: which pairs to have judged, so that few answers tell most.

Half of the questions are spread evenly over the range of scores, not over the pairs, nearly all of
which lie at its low end. The other half go where an answer would tell most about the precision and
recall of the best threshold, by what is known so far. Within a band of scores pairs are drawn at
random, and whether a pair is asked depends on nothing but its score and earlier answers: so the
answers need no correction but to be taken at their score, as a calibration does.

Where scores are likelihoods, every fourth question serves the model instead: of a few pairs drawn
at random from each band, the one whose answer would teach it most, which is one near one half that
it is unsure of. The other three of four remain random samples of their bands. These answers are not
weighed by how likely they were to be asked: what makes the model unsure of a pair (rare evidence,
little judged like it) is known to the model, whose likelihood has taken it into account already.
``benchmarks/likelihoods.py`` counts how often the intervals hold all the same.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.judging.calibration import Goal, Population, calibrate
from dittograph.judging.monotone import Floats

BANDS = 15
Doubt = Callable[[NDArray[np.int64]], Floats]
_SAME_TEXT = 2  # questions about one text, where there are others
_TRIES = 30
_OF_MODEL = 3  # of four questions, counted from 0
_FEW = 4  # pairs of a band of which a model may choose


def choose_pairs(
    population: NDArray[np.float32],
    judged: NDArray[np.int64],
    count: int = 30,
    seed: int = 0,
    *,
    same: NDArray[np.bool_] | None = None,
    a: Ids | None = None,
    b: Ids | None = None,
    skipped: NDArray[np.int64] | None = None,
    doubt: Doubt | None = None,
    summary: Population | None = None,
    goal: Goal = Goal.BALANCE,
    wrong: float = 0.02,
    missed: float = 0.02,
) -> NDArray[np.int64]:
    """Choose pairs to ask about.

    Args:
        population: Scores of all pairs, similarities or likelihoods, descending, float32
            ``[pairs]``.
        judged: Places of the pairs judged before, int64 ``[judged]``.
        count: How many to choose.
        seed: The same seed and answers choose the same pairs.
        same: What was judged, bool ``[judged]``; without, nothing is taken from it but what not
            to ask again.
        a: One text of each pair, int32 ``[pairs]``; with ``b``, no text is asked about more than
            twice where it can be helped.
        b: The other text of each pair.
        skipped: Places that were asked about and not judged, not to be asked again.
        doubt: Returns how much the answer on each of some pairs, by their places, would teach the
            model that the scores are from.
        summary: The population counted before, which saves counting it again.
        goal: What matters; answers are sought that tell most about its threshold.
        wrong: The share of wrong pairs that ``FEW_WRONG`` allows.
        missed: The share of missed duplicates that ``FIND_ALL`` allows.

    Returns:
        Places in ``population`` in the order to ask, no more than ``count``: fewer only where
        nothing is left. Whoever stops early has been asked about the whole range all the same.
    """
    if not len(population):
        return np.empty(0, dtype=np.int64)
    summary = summary or Population.of(population)
    cells = len(summary.count)
    bands = min(BANDS, cells)
    band_of = np.arange(cells) * bands // cells
    first = np.searchsorted(band_of, np.arange(bands + 1))
    bounds = np.append(summary.count, 0)[::-1].cumsum()[::-1][first]  # band k: k + 1 to k
    asked = {*np.asarray(judged).tolist(), *(() if skipped is None else skipped.tolist())}
    random = np.random.default_rng((seed, len(asked)))
    left = -np.diff(bounds)
    taken = np.zeros(bands)
    for place in asked:
        band = int(np.searchsorted(-bounds, -place, side="left")) - 1
        taken[band] += 1
        left[band] -= 1
    scores = population[judged if same is not None else []]
    known = calibrate(scores, np.zeros(0, dtype=np.bool_) if same is None else same, summary)
    worth = _Worth(*known.doubts(band_of, goal, wrong=wrong, missed=missed))
    texts: dict[int, int] = {}
    for place in asked:
        _count(texts, place, a, b)
    chosen: list[int] = []
    while len(chosen) < count and left.any():
        spread = (len(asked) % 2 == 0) or len(asked) < 10
        if doubt is not None and not spread and len(asked) % 4 == _OF_MODEL:
            some = [
                place
                for band in np.flatnonzero(left).tolist()
                for place in _draw(bounds[band + 1], bounds[band], asked, texts, a, b, random)[
                    :_FEW
                ]
            ]
            place = some[int(doubt(np.array(some)).argmax())]
            band = int(np.searchsorted(-bounds, -place, side="left")) - 1
        else:
            band = _rarest(taken, left) if spread else worth.best(left)
            place = _draw(bounds[band + 1], bounds[band], asked, texts, a, b, random)[0]
        worth.ask(band)
        taken[band] += 1
        left[band] -= 1
        asked.add(place)
        _count(texts, place, a, b)
        chosen.append(place)
    return np.array(chosen, dtype=np.int64)


def _rarest(taken: Floats, left: NDArray[np.int64]) -> int:
    """Return the band that was asked about least; of several, one far from the last ones."""
    order = np.argsort(
        (np.arange(len(taken)) * 0.6180339887 + 0.5) % 1.0
    )  # golden ratio: well spread
    rank = np.empty(len(taken))
    rank[order] = np.arange(len(taken)) / len(taken)
    return int(np.where(left > 0, taken + rank, np.inf).argmin())


class _Worth:
    """How much an answer in each band would tell: the fall of the variance of what is sought.

    In the linear approximation to Bayes' rule one answer takes ``cov(goal, p)² / (p (1 - p))``
    from the variance of a goal, and as much from every covariance accordingly.
    """

    def __init__(self, mean: Floats, covariance: Floats) -> None:
        self._mean, self._covariance = mean, covariance

    def best(self, left: NDArray[np.int64]) -> int:
        """Return the band whose next answer tells most."""
        bands = len(self._mean)
        noise = np.maximum(self._mean * (1 - self._mean), 1e-3)
        gain = (self._covariance[bands:, :bands] ** 2).sum(axis=0) / noise
        return int(np.where(left > 0, gain, -1).argmax())

    def ask(self, band: int) -> None:
        """Take into account that this band will be asked about."""
        noise = max(self._mean[band] * (1 - self._mean[band]), 1e-3)
        towards = self._covariance[band]
        self._covariance = self._covariance - np.outer(towards, towards) / noise


def _draw(
    begin: int,
    end: int,
    asked: set[int],
    texts: dict[int, int],
    a: Ids | None,
    b: Ids | None,
    random: np.random.Generator,
) -> list[int]:
    """Return pairs of a band at random, of texts that were not asked about too often."""
    tried = random.integers(begin, end, _TRIES).tolist()
    free = [place for place in tried if place not in asked]
    if not free:  # nearly all were asked
        free = sorted(set(range(begin, end)) - asked)
        random.shuffle(free)
    if a is None or b is None:
        return free
    seldom = [p for p in free if max(texts.get(int(t), 0) for t in (a[p], b[p])) < _SAME_TEXT]
    return seldom or free[:1]


def _count(texts: dict[int, int], place: int, a: Ids | None, b: Ids | None) -> None:
    if a is not None and b is not None:
        for text in (int(a[place]), int(b[place])):
            texts[text] = texts.get(text, 0) + 1
