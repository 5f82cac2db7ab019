"""Collects scored pairs, and raises the floor where there are too many."""

from __future__ import annotations

import numpy as np

from dittograph.arrays import Ids, Similarities
from dittograph.pairs.pair_list import Pairs

PAIR_BUDGET = 20_000_000


def next_floor(similarity: Similarities, budget: int) -> float | None:
    """Return the floor above which there are at most ``budget`` pairs; None if all are.

    It is the next thousandth, so that a person can read it; all pairs from there up are kept, even
    in the odd case that this is still more than the budget.
    """
    if len(similarity) <= budget:
        return None
    return _above(np.partition(similarity, -budget)[-budget])


class PairStore:
    """Collects scored pairs; raises the floor when there are more than a budget allows.

    The floor and the pairs depend on which pairs were added, not on the order.
    """

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
        # Once raised, there were more than the budget: then exactly the budget is too many as well,
        # since the floor is to be above the last of them.
        if self._size > self._budget or (self.raised and self._size == self._budget):
            self._shrink()
        return Pairs.sort(*self._joined())

    def _joined(self) -> tuple[Ids, Ids, Similarities]:
        if not self._kept:
            return np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.float32)
        a, b, similarity = (np.concatenate(part) for part in zip(*self._kept, strict=True))
        return a, b, similarity

    def _shrink(self) -> None:
        a, b, similarity = self._joined()
        floor = np.float32(_above(np.partition(similarity, -self._budget)[-self._budget]))
        self.raised = self.raised or bool(floor > self.floor)  # it cannot rise above 1
        self.floor = floor
        good = similarity >= self.floor
        self._kept = [(a[good], b[good], similarity[good])]
        self._size = int(good.sum())


def _above(similarity: np.float32) -> float:
    return min(float(np.floor(float(similarity) * 1000 + 1)) / 1000, 1.0)
