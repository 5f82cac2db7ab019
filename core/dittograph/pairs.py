"""The list of similar pairs: sorted once, then every threshold is a prefix of it."""

from __future__ import annotations

import operator
from bisect import bisect_right
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int32]
Similarities = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of distinct texts with their cosine similarity, the most similar first.

    Sorted by similarity descending, then ``a``, then ``b``; each pair once, with ``a < b``.

    Attributes:
        a: Distinct-text ids, int32 ``[pairs]``.
        b: Distinct-text ids, int32 ``[pairs]``.
        similarity: Cosine similarities, float32 ``[pairs]``, -1..1.
    """

    a: Ids
    b: Ids
    similarity: Similarities

    @classmethod
    def sort(cls, a: Ids, b: Ids, similarity: Similarities) -> Self:
        """Put pairs with ``a < b`` in any order into the order of this list."""
        order = np.lexsort((b, a, -similarity))
        return cls(a[order], b[order], similarity[order])

    def __len__(self) -> int:
        return len(self.a)

    def count(self, threshold: float) -> int:
        """Return how many pairs reach ``threshold``; they are the first so many."""
        return bisect_right(self.similarity, -np.float32(threshold), key=operator.neg)
