"""Which clusters have texts from several sources, from sums that are made once for all lines."""

from __future__ import annotations

import numpy as np
from dittograph.arrays import Ids
from dittograph.clusters.dendrogram import Dendrogram
from numpy.typing import NDArray


class SeveralSources:
    """Tells of nodes of a dendrogram whether their texts are in at least two of some sources.

    The members of a node are a run. It has several sources if one of its texts has, or if two of
    its texts that follow each other, without those from other sources, are not in the same one.
    """

    def __init__(
        self, dendrogram: Dendrogram, first: NDArray[np.int64], last: NDArray[np.int64]
    ) -> None:
        """Sum up; one pass over the texts.

        Args:
            dendrogram: The merges.
            first: The first of the sources that each distinct text is in, int64 ``[texts]``.
            last: The last of them; before the first where it is in none.
        """
        self.dendrogram = dendrogram
        first, last = first[dendrogram.order], last[dendrogram.order]
        texts = len(first)
        there = np.flatnonzero(first <= last)
        other = np.zeros(texts, dtype=np.int64)
        other[there[1:]] = first[there[1:]] != first[there[:-1]]
        self._others = np.concatenate([[0], np.cumsum(other)])
        self._several = np.concatenate([[0], np.cumsum(first < last)])
        next_one = np.full(texts + 1, texts, dtype=np.int64)
        next_one[there] = there
        self._next = np.minimum.accumulate(next_one[::-1])[::-1]

    def of(self, nodes: Ids) -> NDArray[np.bool_]:
        """Return which nodes have texts from several sources, bool ``[nodes]``."""
        start = self.dendrogram.start[nodes].astype(np.int64)
        end = start + self.dendrogram.count[nodes]
        # What the first text from one of the sources differs from is before the run.
        after = np.minimum(self._next[start] + 1, end)
        inside = self._several[end] - self._several[start]
        found: NDArray[np.bool_] = inside + self._others[end] - self._others[after] > 0
        return found
