"""The passages of many clusters as flat arrays, so that a rule is a few operations for all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.clusters.dendrogram import Dendrogram
from dittograph.passages.copies import Copies


@dataclass(frozen=True, slots=True, eq=False)
class Members:
    """All passages of some clusters, cluster by cluster, in reading order inside each.

    Attributes:
        cluster: Number of the cluster of each member, int32 ``[members]``, ascending.
        passage: Its passage, int32 ``[members]``.
        text: Its distinct text, int32 ``[members]``.
        cluster_of: Number of the cluster of each distinct text, or -1; int32 ``[texts]``.
        begin: Where each cluster begins among the members, int64 ``[clusters + 1]``.
    """

    cluster: Ids
    passage: Ids
    text: Ids
    cluster_of: Ids
    begin: NDArray[np.int64]

    @classmethod
    def of(cls, dendrogram: Dendrogram, nodes: Ids, copies: Copies) -> Self:
        """Lay out the members of some nodes of a dendrogram, of which none holds another.

        Args:
            dendrogram: The merges.
            nodes: A node for each cluster, int32 ``[clusters]``; they are numbered in this order.
            copies: Which passages are the same text.
        """
        sizes = dendrogram.count[nodes].astype(np.int64)
        texts = dendrogram.order[_runs(dendrogram.start[nodes], sizes)]
        cluster_of = np.full(dendrogram.texts, -1, dtype=np.int32)
        cluster_of[texts] = np.repeat(np.arange(len(nodes), dtype=np.int32), sizes)
        # Sorted by cluster and passage, packed into one number.
        inside = np.flatnonzero(cluster_of[copies.text] >= 0)
        packed = cluster_of[copies.text[inside]].astype(np.int64) << 32 | inside
        packed.sort()
        cluster = (packed >> 32).astype(np.int32)
        passage = (packed & 0xFFFFFFFF).astype(np.int32)
        begin = np.searchsorted(cluster, np.arange(len(nodes) + 1))
        return cls(cluster, passage, copies.text[passage], cluster_of, begin.astype(np.int64))

    def __len__(self) -> int:
        return len(self.passage)

    @property
    def clusters(self) -> int:
        """How many clusters there are."""
        return len(self.begin) - 1

    def any_in(self, chosen: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return which clusters have a chosen member, bool ``[clusters]``."""
        return np.bincount(self.cluster[chosen], minlength=self.clusters) > 0


def _runs(start: Ids, sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the places of several runs, one after the other."""
    ends = np.cumsum(sizes)
    total = int(ends[-1]) if len(ends) else 0
    places: NDArray[np.int64] = np.arange(total) + np.repeat(start - (ends - sizes), sizes)
    return places
