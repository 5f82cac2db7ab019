"""Judged pairs to a threshold: what precision and recall to expect of it in the whole collection.

What is judged is conditioned on its similarity, so it does not matter how many pairs were judged at
each similarity, only that those judged there were drawn at random: that corrects for asking over
the whole range of scores while nearly all pairs lie at its low end. What a person happened to
decide on is no such draw; see :mod:`dittograph.judging.from_decisions`.

Known limit: where about one pair in a thousand is the same, nearly all of them among the few most
similar, the precision at the best balance is above its interval about one time in ten.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from dittograph.judging.monotone import Floats, draw_curves

_DRAWS = 400  # of curves, for each belief
# Few judged pairs say little of how rare duplicates are among the many pairs of low similarity. So
# the intervals hold for both beliefs, that there are none and that any share is as likely.
_BELIEFS = (0.0, 0.4)
# A threshold is chosen for what the judged pairs seem to say of it, so an interval that holds 95
# draws in 100 would miss more often than promised: fewer draws may lie outside, and the rest is
# stretched, by what benchmarks/calibration.py counts.
_OUTSIDE = 0.02
_STRETCH = 1.15
LEAST_SHOWN = 20  # pairs; what holds for fewer is chance
_AS_GOOD = 0.005  # of precision: for so little no threshold is raised that misses its goal
_CELLS = 100  # at most
_WIDTHS = (0.005, 0.01, 0.02)  # of a cell, so that thresholds are round
_FINE = 10  # parts of a cell in which pairs are counted
ENOUGH = 30
ENOUGH_OF_EACH = 5


class Goal(StrEnum):
    """What matters to the person who looks for duplicates."""

    FEW_WRONG = "few-wrong"
    BALANCE = "balance"
    FIND_ALL = "find-all"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share with the interval that contains it 95 times in 100, all 0..1."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Advice:
    """What to expect at a threshold.

    Attributes:
        threshold: Cosine similarity.
        precision: Share of the pairs shown that are the same.
        recall: Share of the pairs that are the same, among all pairs kept (down to the floor),
            that are shown.
        reached: Whether the goal is met by the estimates' values; True where none was given.
    """

    threshold: float
    precision: Estimate
    recall: Estimate
    reached: bool


@dataclass(frozen=True, slots=True)
class Curve:
    """Precision and recall over all thresholds, for drawing; float64 ``[points]`` each.

    Thresholds descend; ``low`` and ``high`` are the ends of the intervals.
    """

    threshold: Floats
    precision: Floats
    precision_low: Floats
    precision_high: Floats
    recall: Floats
    recall_low: Floats
    recall_high: Floats


@dataclass(frozen=True, slots=True)
class Population:
    """How many pairs of a collection have which similarity: all that a calibration needs of them.

    Attributes:
        edges: Where cells begin and end, float64 ``[cells + 1]``, ascending.
        above: How many pairs reach each tenth of a cell, int64 ``[10 * cells + 1]``.
        lowest: The lowest similarity of a pair.
    """

    edges: Floats
    above: NDArray[np.int64]
    lowest: float

    @classmethod
    def of(cls, similarity: NDArray[np.float32]) -> Self:
        """Count similarities; quick where they descend, as in a list of pairs."""
        scores = np.asarray(similarity, dtype=np.float32)
        if len(scores) > 1 and (scores[1:] > scores[:-1]).any():
            scores = np.sort(scores)[::-1]
        low, high = (float(scores[-1]), float(scores[0])) if len(scores) else (0.0, 1.0)
        width = next((w for w in _WIDTHS if (high - low) / w <= _CELLS - 2), _WIDTHS[-1])
        first = np.floor(low / width + 1e-4)
        cells = max(int(np.floor(high / width + 1e-4) - first) + 1, 1)
        edges = np.round((first + np.arange(cells + 1)) * width, 6)
        fine = (first + np.arange(cells * _FINE + 1) / _FINE) * width
        above = len(scores) - np.searchsorted(scores[::-1], fine.astype(np.float32))
        above[0], above[-1] = len(scores), 0
        return cls(edges, above, low)

    def __len__(self) -> int:
        return int(self.above[0])

    @property
    def thresholds(self) -> Floats:
        """Where cells begin, float64 ``[cells]``; the first one no lower than the lowest pair."""
        return np.maximum(self.edges[:-1], self.lowest)

    @property
    def count(self) -> NDArray[np.int64]:
        """How many pairs each cell has, int64 ``[cells]``."""
        return -np.diff(self.above[::_FINE])

    def cell(self, similarity: NDArray[Any]) -> NDArray[np.intp]:
        """Return the cell of each similarity; anything outside counts towards the outermost."""
        width = self.edges[1] - self.edges[0]
        place = np.floor((np.asarray(similarity, dtype=np.float64) - self.edges[0]) / width + 1e-4)
        inside: Floats = np.clip(place, 0, len(self.edges) - 2)
        return inside.astype(np.intp)

    def reaching(self, threshold: float) -> tuple[int, float]:
        """Return the cell of a threshold and the share of its pairs that reach the threshold."""
        if threshold <= self.lowest:
            return 0, 1.0
        cell = int(self.cell(np.array([threshold]))[0])
        inside = (threshold - self.edges[cell]) / (self.edges[1] - self.edges[0])
        places = np.arange(_FINE + 1) / _FINE
        above = self.above[cell * _FINE : (cell + 1) * _FINE + 1]
        pairs = np.interp(np.clip(inside, 0, 1), places, above) - above[-1]
        total = int(above[0] - above[-1])
        return cell, float(pairs / total) if total else float(np.clip(1 - inside, 0, 1))


class Calibration:
    """What judged pairs say of a collection.

    Attributes:
        same: How many judged pairs are the same.
        different: How many are not.
    """

    def __init__(
        self,
        similarity: NDArray[Any],
        same: NDArray[np.bool_],
        population: Population,
        *,
        part: bool = True,
    ) -> None:
        """Condition on judged pairs; see :func:`calibrate`."""
        answers = np.asarray(same, dtype=np.bool_)
        self.same, self.different = int(answers.sum()), int((~answers).sum())
        self.population = population
        self._scores, self._answers = np.asarray(similarity, dtype=np.float32), answers
        cells, where = len(population.edges) - 1, population.cell(similarity)
        self._yes = np.bincount(where[answers], minlength=cells).astype(np.float64)
        self._no = np.bincount(where[~answers], minlength=cells).astype(np.float64)
        random = np.random.default_rng(0)  # the same answers give the same advice
        self._curves = draw_curves(
            self._yes, self._no, count=_DRAWS, beliefs=_BELIEFS, random=random
        )
        count = population.count.astype(np.float64)
        known = self._yes + self._no
        known[(known > count) | (not part)] = 0  # judged pairs that are not of this collection
        found = np.where(known > 0, self._yes, 0)
        # A count of pairs not judged is drawn too: they are finitely many, each one or the other.
        self._matches = found + random.binomial(
            (count - known).astype(np.int64), self._curves
        ).astype(np.float64)
        self._shown = np.concatenate([np.cumsum(count[::-1])[::-1], [0.0]])
        self._right = np.concatenate(
            [np.cumsum(self._matches[:, ::-1], axis=1)[:, ::-1], np.zeros((len(self._curves), 1))],
            axis=1,
        )

    @property
    def enough(self) -> bool:
        """Whether enough pairs are judged for advice to be of use."""
        return not self.needs

    @property
    def needs(self) -> str:
        """A sentence on what is missing, or ""."""
        judged = self.same + self.different
        if judged < ENOUGH:
            more = ENOUGH - judged
            return f"Judge about {more} more {'pair' if more == 1 else 'pairs'}."
        for found, which in ((self.same, "the same"), (self.different, "different")):
            if found < ENOUGH_OF_EACH:
                none, one = f"None of the {judged}", f"Only {found} of {judged}"
                return (
                    f"{one if found else none} judged pairs {'are' if found > 1 else 'is'} {which};"
                    f" judge more until there are {ENOUGH_OF_EACH}."
                )
        return ""

    def probability(self, similarity: NDArray[Any]) -> Floats:
        """Return how likely pairs of these similarities are the same; never falls."""
        centres = (self.population.edges[1:] + self.population.edges[:-1]) / 2
        scores = np.asarray(similarity, dtype=np.float64)
        return np.asarray(np.interp(scores, centres, self._curves.mean(axis=0)))

    def at(self, threshold: float) -> Advice:
        """Return what to expect at a threshold, between cells by the pairs on either side."""
        cell, share = self.population.reaching(threshold)
        right = self._right[:, cell + 1] + share * self._matches[:, cell]
        shown = self._shown[cell + 1] + share * (self._shown[cell] - self._shown[cell + 1])
        precision, recall = (
            Estimate(*(float(column[0]) for column in columns))
            for columns in self._estimates(np.array([threshold]), right[:, None], np.array([shown]))
        )
        return Advice(float(threshold), precision, recall, reached=True)

    def advise(self, goal: Goal, *, wrong: float = 0.02, missed: float = 0.02) -> Advice:
        """Return the threshold for a goal; the nearest where the goal cannot be met.

        Args:
            goal: What matters.
            wrong: For ``FEW_WRONG``: the share of the pairs shown that may be wrong.
            missed: For ``FIND_ALL``: the share of the duplicates that may be missed.
        """
        place, reached = self._best(goal, wrong, missed)
        return replace(self.at(float(self.population.thresholds[place])), reached=reached)

    def _best(self, goal: Goal, wrong: float, missed: float) -> tuple[int, bool]:
        """Return the cell at whose beginning the goal is met or nearest, and whether it is met."""
        cells = max(int(np.count_nonzero(self._shown[:-1] >= LEAST_SHOWN)), 1)
        precision, recall = (draws[:, :cells].mean(axis=0) for draws in self._all)
        if goal is Goal.FEW_WRONG:
            reached = bool(precision.max() >= 1 - wrong)
            least = 1 - wrong if reached else precision.max() - _AS_GOOD
            return int(np.flatnonzero(precision >= least)[0]), reached
        if goal is Goal.FIND_ALL:
            return int(np.flatnonzero(recall >= 1 - missed)[-1]), True  # the lowest finds all
        total, right = self._right[:, :1], self._right[:, :cells]
        balance = 2 * right / np.maximum(self._shown[:cells] + total, 1)
        return int(balance.mean(axis=0).argmax()), True

    def curve(self) -> Curve:
        """Return precision and recall over all thresholds."""
        thresholds = self.population.thresholds
        precision, recall = self._estimates(thresholds, self._right[:, :-1], self._shown[:-1])
        return Curve(*(column[::-1].copy() for column in (thresholds, *precision, *recall)))

    def doubts(
        self, band: NDArray[np.intp], goal: Goal, *, wrong: float, missed: float
    ) -> tuple[Floats, Floats]:
        """Return what is not known yet, band by band of similarity.

        Args:
            band: The band of each cell, ascending from 0.
            goal: What matters.
            wrong: As in :meth:`advise`.
            missed: As in :meth:`advise`.

        Returns:
            The expected probability of each band, and the covariance of the probabilities of all
            bands with one another and, last, with precision and recall at the goal's threshold.
        """
        share = np.zeros((len(band), int(band[-1]) + 1))
        share[np.arange(len(band)), band] = self.population.count + 1e-9
        known = self._curves @ (share / share.sum(axis=0))
        place = self._best(goal, wrong, missed)[0]
        sought = np.stack([draws[:, place] for draws in self._all], axis=1)
        return known.mean(axis=0), np.cov(np.concatenate([known, sought], axis=1).T)

    @cached_property
    def _all(self) -> tuple[Floats, Floats]:
        """Precision and recall of every draw at the beginning of every cell."""
        return self._shares(self._right[:, :-1], self._shown[:-1])

    def _shares(self, right: Floats, shown: Floats) -> tuple[Floats, Floats]:
        """Return precision and recall of every draw, ``[draws, thresholds]``."""
        total = self._right[:, :1]
        precision = np.where(shown > 0, right / np.maximum(shown, 1e-9), self._curves[:, -1:])
        return precision, np.where(total > 0, right / np.maximum(total, 1), 1.0)

    def _estimates(
        self, thresholds: Floats, right: Floats, shown: Floats
    ) -> tuple[tuple[Floats, ...], tuple[Floats, ...]]:
        """Return value, low and high of precision and of recall at each threshold."""
        precision, recall = (self._summary(draws) for draws in self._shares(right, shown))
        # What was never seen cannot be ruled out: where no wrong pair was met, there may be none.
        same, different = self._scores[self._answers], self._scores[~self._answers]
        places = thresholds.astype(np.float32)
        reached = same.max(initial=-np.inf) >= places
        missed = same.min(initial=np.inf) < places
        precision[1][~reached] = 0
        precision[2][different.max(initial=-np.inf) < places] = 1
        recall[1][~reached & (shown < self._shown[0])] = 0
        recall[2][~missed] = 1
        return precision, recall

    @staticmethod
    def _summary(draws: Floats) -> tuple[Floats, Floats, Floats]:
        """Return the mean of all draws, and the ends of the interval that holds for all beliefs."""
        mean = draws.mean(axis=0)
        ends = np.quantile(
            draws.reshape(len(_BELIEFS), _DRAWS, -1), (_OUTSIDE / 2, 1 - _OUTSIDE / 2), axis=1
        )
        below = np.maximum(mean - ends[0].min(axis=0), 0)
        above = np.maximum(ends[1].max(axis=0) - mean, 0)
        low = np.maximum(mean - _STRETCH * below, 0)
        return mean, low, np.minimum(mean + _STRETCH * above, 1)


def calibrate(
    similarity: NDArray[Any],
    same: NDArray[np.bool_],
    population: NDArray[np.float32] | Population,
    *,
    part: bool = True,
) -> Calibration:
    """Learn from judged pairs what to expect in a collection.

    Args:
        similarity: Of the judged pairs, ``[judged]``.
        same: What was judged, bool ``[judged]``.
        population: The similarities of all pairs of the collection, float32 ``[pairs]``, or a
            :class:`Population` made of them before: then each call takes two or three hundredths
            of a second, however many pairs there are.
        part: Whether the judged pairs are among those of the collection.
    """
    if not isinstance(population, Population):
        population = Population.of(population)
    return Calibration(similarity, same, population, part=part)
