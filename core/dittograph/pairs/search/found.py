"""Vectors to pairs: by comparing all (:mod:`.exact`) or by a checked index (:mod:`.hnsw`).

Both score a candidate with :func:`similarities`: a pair has one similarity, whoever found it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids, Similarities
from dittograph.pairs.pair_list import Pairs

PAIR_BUDGET = 20_000_000
_AT_ONCE = 1_024  # pairs scored at once; the two temporary arrays stay in the processor's cache


@dataclass(frozen=True, slots=True)
class Found:
    """The pairs that a search found.

    Attributes:
        pairs: At or above the floor, sorted.
        complete: Whether none is missing.
        recall: Measured share of the true pairs that were found; 1.0 where complete.
        floor_raised_to: The floor that the pair budget forced, or None.
        note: What a person should know of how it was searched, or "".
    """

    pairs: Pairs
    complete: bool
    recall: float
    floor_raised_to: float | None = None
    note: str = ""


def similarities(vectors: NDArray[np.float32], a: Ids, b: Ids) -> Similarities:
    """Return the cosine similarity of unit vectors ``a[i]`` and ``b[i]``, float32 ``[pairs]``.

    Summed in float64 and rounded once, so the result does not depend on tiles or threads; never
    outside -1..1, though a float32 vector may be a hair longer than 1.
    """
    result = np.empty(len(a), dtype=np.float32)
    for begin in range(0, len(a), _AT_ONCE):
        rows = slice(begin, begin + _AT_ONCE)
        left, right = vectors[a[rows]].astype(np.float64), vectors[b[rows]].astype(np.float64)
        result[rows] = np.vecdot(left, right)
    return np.clip(result, -1, 1, out=result)


def next_floor(similarity: Similarities, budget: int) -> float | None:
    """Return the floor above which there are at most ``budget`` pairs; None if all are.

    It is the next thousandth, so that a person can read it; all pairs from there up are kept, even
    in the odd case that this is still more than the budget.
    """
    if len(similarity) <= budget:
        return None
    lowest = np.partition(similarity, -budget)[-budget]
    return min(float(np.floor(float(lowest) * 1000 + 1)) / 1000, 1.0)


class PairStore:
    """Collects scored pairs; raises the floor when there are more than a budget allows."""

    def __init__(self, floor: float, budget: int) -> None:
        self.floor = np.float32(floor)
        self.raised = False
        self._budget = budget
        self._kept: list[tuple[Ids, Ids, Similarities]] = []
        self._size = 0

    def add(self, a: Ids, b: Ids, similarity: Similarities) -> None:
        """Keep those that reach the floor."""
        good = similarity >= self.floor
        if good.any():
            self._kept.append((a[good], b[good], similarity[good]))
            self._size += int(good.sum())
        if self._size > 2 * self._budget:
            self._shrink()

    def pairs(self) -> Pairs:
        """Return everything kept, sorted."""
        if self._size > self._budget:
            self._shrink()
        a, b, similarity = self._joined()
        return Pairs.sort(a, b, similarity)

    def _joined(self) -> tuple[Ids, Ids, Similarities]:
        if not self._kept:
            return np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.float32)
        a, b, similarity = (np.concatenate(part) for part in zip(*self._kept, strict=True))
        return a, b, similarity

    def _shrink(self) -> None:
        a, b, similarity = self._joined()
        self.floor = np.float32(next_floor(similarity, self._budget))
        self.raised = True
        self._kept, self._size = [], 0
        good = similarity >= self.floor
        self._kept.append((a[good], b[good], similarity[good]))
        self._size = int(good.sum())
