"""How similar each two texts of a cluster are: what a graph of it shows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from dittograph.arrays import Ids, Similarities
from dittograph.clusters.dendrogram import Dendrogram
from dittograph.pairs.pair_list import Pairs
from numpy.typing import NDArray

_BLOCK = 1_000_000  # pairs looked at together
MOST = 60  # texts of a graph that can still be read


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """The texts of a cluster and the pairs among them.

    Attributes:
        texts: Distinct-text ids, neighbours similar to each other, int32 ``[texts]``.
        a: Place in ``texts`` of each pair's one text, int32 ``[pairs]``.
        b: Place in ``texts`` of each pair's other text, int32 ``[pairs]``.
        similarity: Float32 ``[pairs]``, falling; two texts without a pair are below the floor.
        left_out: How many texts of the cluster are not among them.
    """

    texts: Ids
    a: Ids
    b: Ids
    similarity: Similarities
    left_out: int

    def weakest(self) -> int | None:
        """Return the place of the weakest pair, or None if there is no pair."""
        return len(self.similarity) - 1 if len(self.similarity) else None

    def of(self, place: int) -> NDArray[np.int64]:
        """Return the places of the pairs of one text."""
        return np.flatnonzero((self.a == place) | (self.b == place))


def edges_of(pairs: Pairs, dendrogram: Dendrogram, texts: Ids, *, most: int = MOST) -> Edges:
    """Find the pairs among the texts of a cluster; one pass over all pairs, meant for a worker.

    Args:
        pairs: Those of the scan, the most similar first.
        dendrogram: The merges; their order puts similar texts beside each other.
        texts: The cluster's distinct-text ids.
        most: How many texts at most; those that read first are taken.
    """
    shown = np.sort(texts)[:most]
    shown = shown[np.argsort(dendrogram.start[shown], kind="stable")].astype(np.int32)
    place = np.full(dendrogram.texts, -1, dtype=np.int32)
    place[shown] = np.arange(len(shown), dtype=np.int32)
    found = [
        begin + np.flatnonzero((place[pairs.a[block]] >= 0) & (place[pairs.b[block]] >= 0))
        for begin in range(0, len(pairs), _BLOCK)
        for block in (slice(begin, begin + _BLOCK),)
    ]
    among = np.concatenate(found) if found else np.empty(0, dtype=np.int64)
    return Edges(
        texts=shown,
        a=place[pairs.a[among]],
        b=place[pairs.b[among]],
        similarity=np.asarray(pairs.similarity[among], dtype=np.float32),
        left_out=len(texts) - len(shown),
    )
