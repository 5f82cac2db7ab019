"""Documents that repeat each other, put together: copies of one document, or versions of it."""

from __future__ import annotations

import numpy as np

from dittograph.arrays import Ids
from dittograph.clusters.dendrogram import Cut, Dendrogram
from dittograph.clusters.overlap import Overlap

COPIES = 0.8  # share of a document from which it counts as one more copy of another


def families(overlap: Overlap, sources: int, share: float = COPIES) -> Ids:
    """Put sources together of which one stands in the other for the larger part.

    Args:
        overlap: What every two sources share.
        sources: How many sources there are.
        share: Of the characters of one of the two, 0..1.

    Returns:
        The lowest source of each source's family, int32 ``[sources]``.
    """
    together = np.maximum(overlap.a_in_b, overlap.b_in_a) >= share
    a, b = overlap.a[together], overlap.b[together]
    lowest = np.arange(sources, dtype=np.int32)
    while True:
        least = np.minimum(lowest[a], lowest[b])
        further = lowest.copy()
        for side in (a, b):
            np.minimum.at(further, side, least)
            np.minimum.at(further, lowest[side], least)  # so that a long chain takes few rounds
        further = further[further]
        if np.array_equal(further, lowest):
            return lowest
        lowest = further


def groups_in(
    dendrogram: Dendrogram, cut: Cut, text_of: Ids, group_of: Ids, groups: int
) -> tuple[Ids, Ids]:
    """Return in which groups each cluster has passages.

    Args:
        dendrogram: What was cut.
        cut: The clusters.
        text_of: Distinct text of each passage, int32 ``[passages]``.
        group_of: Group of each passage, such as its source, int32 ``[passages]``.
        groups: How many groups there are.

    Returns:
        Clusters, as places in the cut, ascending, and a group of each; int32 both. A cluster comes
        once for each of its groups.
    """
    cluster = clusters_of(dendrogram, cut)[text_of]
    inside = np.flatnonzero(cluster >= 0)
    keys = np.unique(cluster[inside].astype(np.int64) * max(groups, 1) + group_of[inside])
    clusters, group = np.divmod(keys, max(groups, 1))
    return clusters.astype(np.int32), group.astype(np.int32)


def clusters_of(dendrogram: Dendrogram, cut: Cut) -> Ids:
    """Return the place in the cut of each distinct text's cluster, or -1; int32 ``[texts]``."""
    sizes = dendrogram.count[cut.node].astype(np.int64)
    begin = np.cumsum(sizes) - sizes
    places = np.arange(int(sizes.sum())) + np.repeat(dendrogram.start[cut.node] - begin, sizes)
    found = np.full(dendrogram.texts, -1, dtype=np.int32)
    found[dendrogram.order[places]] = np.repeat(np.arange(len(cut), dtype=np.int32), sizes)
    return found
