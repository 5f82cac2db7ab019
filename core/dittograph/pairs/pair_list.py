"""The list of similar pairs: sorted once, then every threshold is a prefix of it."""

from __future__ import annotations

import operator
from bisect import bisect_right
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids, Similarities


@dataclass(frozen=True, slots=True, eq=False)
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
        order = cls.order(a, b, similarity)
        return cls(a[order], b[order], similarity[order])

    @staticmethod
    def order(a: Ids, b: Ids, similarity: Similarities) -> NDArray[np.int64]:
        """Return where the pairs with ``a < b`` of this list's order are in those given."""
        # Two sorts of whole numbers, several times quicker than sorting by three keys.
        order = np.argsort(a.astype(np.int64) << 32 | b)
        keys = _descending(similarity[order]).astype(np.uint64) << 32
        keys |= np.arange(len(order), dtype=np.uint64)
        keys.sort()
        return order[(keys & 0xFFFFFFFF).astype(np.int64)]

    def __len__(self) -> int:
        return len(self.a)

    def count(self, threshold: float) -> int:
        """Return how many pairs reach ``threshold``; they come first."""
        return bisect_right(self.similarity, -np.float32(threshold), key=operator.neg)


def _descending(similarity: Similarities) -> NDArray[np.uint32]:
    """Return numbers whose ascending order is the descending order of the similarities."""
    bits = (similarity + np.float32(0)).view(np.uint32)  # adding makes -0.0 the same as 0.0
    return np.where(bits >> 31, bits, ~(bits | np.uint32(1 << 31)))


def similarity_text(similarity: float) -> str:
    """Return a similarity with two decimals, cut and not rounded: 0.996 is not yet 1.00."""
    return f"{np.floor(similarity * 100 + 1e-4) / 100:.2f}"
