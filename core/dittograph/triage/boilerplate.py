"""Passages that recur in many documents, such as a notice at the end of each, and muting them.

A muted text is as if it were not there: a cluster that is none without its muted texts leaves the
list, and no rule drops a muted text.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.clusters.dendrogram import Cut, Dendrogram
from dittograph.finished_scan import Scan
from dittograph.passages.copies import Copies
from dittograph.triage.families import groups_in

SHARE = 0.1  # of the documents, above which a passage is boilerplate
LEAST = 5  # documents; in fewer, nothing is


@dataclass(frozen=True, slots=True, eq=False)
class Recurring:
    """Clusters whose passages recur in many documents, the most frequent first.

    Attributes:
        node: Node of the dendrogram, int32 ``[recurring]``.
        sources: How many sources it stands in, int64 ``[recurring]``.
        documents: The same, where copies of one document count once; int64 ``[recurring]``.
        passages: How many passages there are, int64 ``[recurring]``.
        of: How many documents there are, copies counted once.
    """

    node: Ids
    sources: NDArray[np.int64]
    documents: NDArray[np.int64]
    passages: NDArray[np.int64]
    of: int

    def __len__(self) -> int:
        return len(self.node)


def find_recurring(
    scan: Scan,
    dendrogram: Dendrogram,
    cut: Cut,
    family: Ids,
    *,
    share: float = SHARE,
    least: int = LEAST,
) -> Recurring:
    """Find the clusters that stand in more than a share of the documents.

    A document that stands there ten times makes nothing boilerplate: copies count as one.

    Args:
        scan: What was scanned.
        dendrogram: One of its dendrograms.
        cut: Clusters of it.
        family: The lowest source of each source's family, int32 ``[sources]``; see
            :func:`~dittograph.triage.families.families`.
        share: Of the documents, 0..1.
        least: Documents.
    """
    text_of, source_of = scan.copies.text, scan.source_of
    count = len(scan.sources)
    documents, sources = (
        np.bincount(groups_in(dendrogram, cut, text_of, group, count)[0], minlength=len(cut))
        for group in (family[source_of], source_of)
    )
    every = len(np.unique(family[np.unique(source_of)]))
    rows = np.flatnonzero((documents > share * every) & (documents >= least))
    rows = rows[np.argsort(-documents[rows], kind="stable")]
    return Recurring(
        cut.node[rows], sources[rows], documents[rows], cut.size[rows].astype(np.int64), every
    )


def muted_clusters(
    dendrogram: Dendrogram, cut: Cut, copies: Copies, muted: Collection[int]
) -> NDArray[np.bool_]:
    """Return which clusters are none without their muted texts, bool ``[clusters]``.

    Args:
        dendrogram: What was cut.
        cut: The clusters.
        copies: Which passages are the same text.
        muted: Distinct-text ids.
    """
    if not muted:
        return np.zeros(len(cut), dtype=np.bool_)
    loud, quiet = copies.count.astype(np.int64), np.zeros(dendrogram.texts, dtype=np.int64)
    texts = np.fromiter(muted, dtype=np.int64, count=len(muted))
    loud[texts], quiet[texts] = 0, 1
    start = dendrogram.start[cut.node]
    end = start + dendrogram.count[cut.node]
    left, silent = (
        running[end] - running[start]
        for number in (loud, quiet)
        for running in [np.concatenate([[0], np.cumsum(number[dendrogram.order])])]
    )
    hidden: NDArray[np.bool_] = (silent > 0) & (left < 2)
    return hidden
