"""Judging, similarities to figures: how well they tell the same from the different.

The figures and their names are those of sentence-transformers' evaluators; docs/evaluating.md says
what each means, and where evaluators go wrong. Functions of plain arrays, numpy only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32] | NDArray[np.float64]
Figures = dict[str, float | None]
Interval = tuple[float, float]

_RESAMPLES = 1_000
_FEWEST_RESAMPLES = 100
_MOST_DRAWS = 20_000_000
_DRAWS_AT_ONCE = 1_000_000
_COUPLES = 100_000
_PAIRS_AT_ONCE = 1_024  # the temporary arrays stay in the processor's cache


@dataclass(frozen=True, slots=True)
class Cuts:
    """Every way to cut pairs by similarity: those at or above a threshold are called the same.

    There is one cut for each different similarity, the highest first, so that pairs of one
    similarity are never torn apart.

    Attributes:
        order: The pairs by falling similarity, int64 ``[pairs]``.
        end: How many pairs each cut calls the same, int64 ``[cuts]``.
        right: How many of them are, int64 ``[cuts]``.
        threshold: Half-way down to the next similarity; at the last cut, the similarity itself.
            float64 ``[cuts]``, each a number of the precision that the similarities have.
        same: How many pairs are the same.
        total: How many pairs there are.
    """

    order: NDArray[np.int64]
    end: NDArray[np.int64]
    right: NDArray[np.int64]
    threshold: NDArray[np.float64]
    same: int
    total: int

    @property
    def precision(self) -> NDArray[np.float64]:
        """Share of the pairs called the same that are, ``[cuts]``."""
        return self.right / self.end

    @property
    def recall(self) -> NDArray[np.float64]:
        """Share of the same pairs that are called so, ``[cuts]``."""
        return self.right / self.same

    @property
    def f1(self) -> NDArray[np.float64]:
        """Harmonic mean of precision and recall, ``[cuts]``."""
        return _f1(self.right, self.end, self.same)


def cut(similarity: Numbers, same: NDArray[np.bool_]) -> Cuts:
    """Return every way to cut pairs.

    Args:
        similarity: Of each pair, finite, ``[pairs]``.
        same: Whether each is the same, bool ``[pairs]``; at least one is.
    """
    order = np.argsort(-similarity, kind="stable")
    ranked = similarity[order]
    last = np.flatnonzero(np.append(ranked[:-1] != ranked[1:], True))
    level = ranked[last]
    below = np.append(level[1:], level[-1])
    middle = ((level.astype(np.float64) + below) / 2).astype(level.dtype)
    # Between two neighbouring numbers there is none, and rounding may reach the lower one.
    threshold = np.where(middle > below, middle, level).astype(np.float64)
    right = np.cumsum(same[order], dtype=np.int64)[last]
    return Cuts(order, last + 1, right, threshold, int(right[-1]), len(order))


def binary_metrics(similarity: Numbers, same: NDArray[np.bool_]) -> Figures:
    """Return how well similarities tell pairs that are the same from those that are not.

    Thresholds are attainable: calling the same what has ``similarity >= threshold`` gives exactly
    the figure. Of several that are equally good, the highest is taken.

    Args:
        similarity: Of each pair, finite, ``[pairs]``.
        same: Whether each is the same, bool ``[pairs]``; both kinds are there.

    Returns:
        ``accuracy`` and ``f1``, the best that any threshold gives, each with its ``_threshold``;
        ``precision``, ``recall`` and ``mcc`` (Matthews' correlation) at the threshold of ``f1``;
        ``ap``, the average precision. All but the thresholds and ``mcc`` are shares 0..1.
    """
    cuts = cut(similarity, same)
    different = cuts.total - cuts.same
    # Calling no pair the same is a cut, too, and for accuracy it may be the best.
    correct = np.append(different, 2 * cuts.right - cuts.end + different)
    none = float(np.nextafter(similarity.max(), similarity.dtype.type(np.inf)))
    accurate = int(np.argmax(correct))
    best = int(np.argmax(cuts.f1))
    right, end = int(cuts.right[best]), int(cuts.end[best])
    wrong, missed = end - right, cuts.same - right
    spread = end * cuts.same * different * (cuts.total - end)
    mcc = (right * (different - wrong) - wrong * missed) / spread**0.5 if spread else 0.0
    gain = np.diff(cuts.recall, prepend=0.0)
    return {
        "accuracy": float(correct[accurate]) / cuts.total,
        "accuracy_threshold": float(np.append(none, cuts.threshold)[accurate]),
        "f1": float(cuts.f1[best]),
        "f1_threshold": float(cuts.threshold[best]),
        "precision": right / end,
        "recall": right / cuts.same,
        "ap": float(gain @ cuts.precision),
        "mcc": mcc,
    }


def binary_intervals(similarity: Numbers, same: NDArray[np.bool_]) -> dict[str, Interval]:
    """Return the 95 % bootstrap intervals of ``f1``, ``f1_threshold`` and ``ap``.

    The pairs are drawn again with replacement, 1,000 times (fewer where there are more than
    20,000 pairs), always the same way. What the pairs that are there happen to be is thus taken
    into account; that they may be of another sort than the user's own texts is not.
    """
    cuts = cut(similarity, same)
    marked = same[cuts.order]
    found: list[NDArray[np.float64]] = []
    for weights in _resamples(cuts.total):
        end = np.cumsum(weights, axis=1)[:, cuts.end - 1]
        right = np.cumsum(weights * marked, axis=1)[:, cuts.end - 1]
        good = right[:, -1] > 0  # else nothing was drawn that could be found
        end, right = end[good], right[good]
        total = right[:, -1:]
        f1 = _f1(right, np.maximum(end, 1), total)
        gain = np.diff(right / total, prepend=0.0, axis=1)
        ap = (gain * right / np.maximum(end, 1)).sum(axis=1)
        found.append(np.stack([f1.max(axis=1), cuts.threshold[f1.argmax(axis=1)], ap]))
    return dict(zip(("f1", "f1_threshold", "ap"), map(_middle, np.hstack(found)), strict=True))


def graded_metrics(
    first: NDArray[np.float32],
    second: NDArray[np.float32],
    cosine: Numbers,
    label: NDArray[np.float64],
) -> Figures:
    """Return how well four measures of similarity follow graded labels.

    Args:
        first: The vector of the first text of each pair as the encoder gives it, not made unit
            vectors, float32 ``[pairs, dimension]``.
        second: That of the second.
        cosine: Cosine similarity of each pair, ``[pairs]``.
        label: Of each pair, float64 ``[pairs]``.

    Returns:
        ``pearson_*`` and ``spearman_*`` of ``cosine``, ``manhattan``, ``euclidean`` (distances are
        counted negative, so that for all of them higher is more similar) and ``dot``, and the
        ``max`` of the four. None where a correlation is not defined, because all labels or all
        similarities are equal.
    """
    scores = {"cosine": cosine.astype(np.float64), **_measures(first, second)}
    figures: Figures = {}
    for name, correlation in (("pearson", pearson), ("spearman", spearman)):
        found = {measure: correlation(score, label) for measure, score in scores.items()}
        figures |= {f"{name}_{measure}": value for measure, value in found.items()}
        known = [value for value in found.values() if value is not None]
        figures[f"{name}_max"] = max(known, default=None)
    return figures


def pearson(x: NDArray[np.float64], y: NDArray[np.float64]) -> float | None:
    """Return the linear correlation, -1..1; None where all of ``x`` or all of ``y`` are equal."""
    if np.ptp(x) == 0 or np.ptp(y) == 0:
        return None
    x, y = x - x.mean(), y - y.mean()
    # Each is normalised separately: the product of two small lengths may vanish.
    r = float((x / np.linalg.norm(x)) @ (y / np.linalg.norm(y)))
    return min(max(r, -1.0), 1.0)


def spearman(x: NDArray[np.float64], y: NDArray[np.float64]) -> float | None:
    """Return the correlation of the ranks, -1..1; equal values share their average rank."""
    return pearson(ranks(x), ranks(y))


def ranks(values: Numbers) -> NDArray[np.float64]:
    """Return the rank of each value, from 1; equal values share their average rank."""
    _, group, count = np.unique(values, return_inverse=True, return_counts=True)
    average: NDArray[np.float64] = (np.cumsum(count) - (count - 1) / 2)[group]
    return average


def share_in_order(x: Numbers, y: Numbers) -> float | None:
    """Return how many of two values with different ``y`` are in the same order by ``x``, 0..1.

    Of 100,000 couples drawn, always the same; a tie counts half. None where all ``y`` are equal.
    """
    one, two = np.random.default_rng(0).integers(len(x), size=(2, _COUPLES))
    order = np.sign(y[one] - y[two])
    told = order != 0
    if not told.any():
        return None
    return float((1 + np.sign(x[one] - x[two])[told] * order[told]).mean() / 2)


def spearman_interval(x: Numbers, y: Numbers) -> Interval | None:
    """Return the 95 % bootstrap interval of :func:`spearman`; None where it is not defined."""
    found = []
    (x_order, x_last, x_group), (y_order, y_last, y_group) = _grouped(x), _grouped(y)
    for weights in _resamples(len(x)):
        a = _drawn_ranks(weights, x_order, x_last, x_group)
        b = _drawn_ranks(weights, y_order, y_last, y_group)
        total = weights.sum(axis=1, keepdims=True)
        a -= (weights * a).sum(axis=1, keepdims=True) / total
        b -= (weights * b).sum(axis=1, keepdims=True) / total
        lengths = (weights * a**2).sum(axis=1) * (weights * b**2).sum(axis=1)
        good = lengths > 0
        found.append((weights * a * b).sum(axis=1)[good] / np.sqrt(lengths[good]))
    drawn = np.concatenate(found)
    return _middle(drawn) if len(drawn) else None


def _f1(
    right: NDArray[np.int64], end: NDArray[np.int64], same: NDArray[np.int64] | int
) -> NDArray[np.float64]:
    # One division of whole numbers: cuts that are equally good are so to the last bit.
    result: NDArray[np.float64] = 2 * right / (end + same)
    return result


def _resamples(count: int) -> Iterator[NDArray[np.int64]]:
    """Give how often each of ``count`` pairs is drawn, int64 ``[resamples, count]``, in parts."""
    rng = np.random.default_rng(0)
    left = min(_RESAMPLES, max(_FEWEST_RESAMPLES, _MOST_DRAWS // count))
    while left:
        some = min(left, max(1, _DRAWS_AT_ONCE // count))
        left -= some
        drawn = rng.integers(count, size=(some, count)) + np.arange(some)[:, None] * count
        yield np.bincount(drawn.ravel(), minlength=some * count).reshape(some, count)


def _middle(drawn: NDArray[np.float64]) -> Interval:
    low, high = np.quantile(drawn, (0.025, 0.975))
    return float(low), float(high)


def _grouped(
    values: Numbers,
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return the order of values, where each group of equal ones ends, and the group of each."""
    _, group, count = np.unique(values, return_inverse=True, return_counts=True)
    return np.argsort(values, kind="stable"), np.cumsum(count) - 1, group


def _drawn_ranks(
    weights: NDArray[np.int64],
    order: NDArray[np.int64],
    last: NDArray[np.int64],
    group: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Return the rank of each pair among the drawn ones, less a half; ``[resamples, pairs]``."""
    until = np.cumsum(weights[:, order], axis=1)[:, last]
    before = np.diff(until, prepend=0, axis=1)
    average: NDArray[np.float64] = (until - before / 2)[:, group]
    return average


def _measures(
    first: NDArray[np.float32], second: NDArray[np.float32]
) -> dict[str, NDArray[np.float64]]:
    result = {name: np.empty(len(first)) for name in ("manhattan", "euclidean", "dot")}
    for begin in range(0, len(first), _PAIRS_AT_ONCE):
        rows = slice(begin, begin + _PAIRS_AT_ONCE)
        a, b = first[rows].astype(np.float64), second[rows].astype(np.float64)
        result["manhattan"][rows] = -np.abs(a - b).sum(axis=1)
        result["euclidean"][rows] = -np.linalg.norm(a - b, axis=1)
        result["dot"][rows] = np.vecdot(a, b)
    return result
