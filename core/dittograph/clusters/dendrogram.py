"""Merges to clusters: every threshold is a prefix of the merges, so that a cut is instant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids, Similarities
from dittograph.clusters.linkage import Links, complete_linkage, single_linkage
from dittograph.pairs.pair_list import Pairs
from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.settings import Grouping

NO_PARENT = np.iinfo(np.int32).max
_BLOCK = 1 << 20  # pairs at a time; bounds the temporaries


@dataclass(frozen=True, slots=True, eq=False)
class Dendrogram:
    """All merges of one grouping, the most similar first, with what a cut needs to be instant.

    Nodes ``0..texts-1`` are the distinct texts, node ``texts + k`` is merge ``k``. The members of
    every node are a contiguous run of ``order``.

    Attributes:
        texts: Number of distinct texts.
        height: Similarity at which each merge happens, float32 ``[merges]``, descending.
        parent: Node that each node is merged into, or NO_PARENT; int32 ``[texts + merges]``.
        start: Where a node's members begin in ``order``; int32 ``[texts + merges]``.
        count: How many distinct texts a node holds; int32 ``[texts + merges]``.
        order: Distinct-text ids, int32 ``[texts]``.
        first: Lowest distinct-text id of a node; int32 ``[texts + merges]``.
        occurrences: Passages of a node, copies included; int32 ``[texts + merges]``. A text that is
            only in the reference counts as one as long as it is alone.
        strongest: Highest similarity inside each merge, float32 ``[merges]``.
        kind: Loosest kind of a pair inside; uint8 ``[merges]``.
        differs: All difference flags inside; uint8 ``[merges]``.
    """

    texts: int
    height: Similarities
    parent: Ids
    start: Ids
    count: Ids
    order: Ids
    first: Ids
    occurrences: Ids
    strongest: Similarities
    kind: NDArray[np.uint8]
    differs: NDArray[np.uint8]

    @classmethod
    def array_names(cls) -> tuple[str, ...]:
        """Return the names of the attributes that are arrays, as files hold them."""
        return tuple(field.name for field in fields(cls) if field.name != "texts")

    def members(self, node: int) -> Ids:
        """Return the distinct-text ids of a node, ascending, int32."""
        start = self.start[node]
        return np.sort(self.order[start : start + self.count[node]])

    def cut(self, threshold: float) -> Cut:
        """Return the clusters at ``threshold``: those of two or more passages."""
        below = np.searchsorted(self.height[::-1], np.float32(threshold))
        merges = len(self.height) - int(below)
        end = self.texts + merges
        merged = np.flatnonzero(self.parent[self.texts : end] >= end).astype(np.int32)
        copied = np.flatnonzero(
            (self.occurrences[: self.texts] > 1) & (self.parent[: self.texts] >= end)
        ).astype(np.int32)
        node = np.concatenate([merged + np.int32(self.texts), copied])
        ones = np.ones(len(copied), dtype=np.float32)
        zeros = np.zeros(len(copied), dtype=np.uint8)
        return Cut(
            threshold=threshold,
            node=node,
            size=self.occurrences[node],
            first=self.first[node],
            weakest=np.concatenate([self.height[merged], ones]),
            strongest=np.concatenate([self.strongest[merged], ones]),
            kind=np.concatenate([self.kind[merged], zeros]),
            differs=np.concatenate([self.differs[merged], zeros]),
            identical=self.count[node] == 1,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """The clusters at one threshold, a row each; first those with merges, then mere copies.

    Attributes:
        threshold: The cosine similarity that was asked for.
        node: Node of the dendrogram, int32 ``[clusters]``.
        size: Passages, copies included, int32 ``[clusters]``.
        first: Lowest distinct-text id: the representative, int32 ``[clusters]``.
        weakest: Lowest similarity between two members (``chain``: the weakest link that holds the
            cluster together), float32 ``[clusters]``; 1 for mere copies.
        strongest: Highest similarity between two distinct members, float32; 1 for mere copies.
        kind: Loosest kind inside, uint8 ``[clusters]``.
        differs: All difference flags inside, uint8 ``[clusters]``.
        identical: Whether all members are copies of one text, bool ``[clusters]``.
    """

    threshold: float
    node: Ids
    size: Ids
    first: Ids
    weakest: Similarities
    strongest: Similarities
    kind: NDArray[np.uint8]
    differs: NDArray[np.uint8]
    identical: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.node)

    def only(self, wanted: NDArray[np.bool_]) -> Cut:
        """Return some of the clusters.

        Args:
            wanted: Which, bool ``[clusters]``.
        """
        arrays = {
            field.name: getattr(self, field.name)[wanted]
            for field in fields(self)
            if field.name != "threshold"
        }
        return Cut(threshold=self.threshold, **arrays)


def build_dendrogram(
    pairs: Pairs,
    *,
    grouping: Grouping,
    occurrences: Ids,
    kind: NDArray[np.uint8],
    differs: NDArray[np.uint8],
    outside: int | None = None,
    apart: Iterable[tuple[int, int]] = (),
    progress: Progress = NO_PROGRESS,
) -> Dendrogram:
    """Merge texts along the pairs, for all thresholds down to the lowest similarity listed.

    Args:
        pairs: All pairs at or above the floor, in their order.
        grouping: Complete or single linkage.
        occurrences: Passages of each distinct text, int32 ``[texts]``.
        kind: Kind of each pair, uint8 ``[pairs]``.
        differs: Difference flags of each pair, uint8 ``[pairs]``.
        outside: How many texts occur outside the reference; they come first (None: all do). Those
            of the reference alone count as one passage while they are in no cluster.
        apart: Pairs of distinct-text ids that are never put into one cluster.
        progress: Notified of each pair.

    Returns:
        The dendrogram; ties in similarity are broken by ids.

    Raises:
        CancelledError: When cancelled.
    """
    progress.start(Phase.CLUSTERING, len(pairs), "pairs")
    texts = len(occurrences)
    separate = {(min(p), max(p)) for p in apart}
    link = complete_linkage if grouping is Grouping.EVERY_PAIR else single_linkage
    merges = link(pairs, texts, separate, progress)
    outside = texts if outside is None else outside
    return _arrange(merges, occurrences, outside, pairs, kind, differs, progress)


def build_dendrograms(
    pairs: Pairs,
    *,
    kind: NDArray[np.uint8],
    differs: NDArray[np.uint8],
    occurrences: Ids,
    outside: int,
    apart: Iterable[tuple[int, int]] = (),
    progress: Progress = NO_PROGRESS,
) -> dict[Grouping, Dendrogram]:
    """Build the dendrogram of every grouping.

    Args:
        pairs: All pairs at or above the floor, in their order.
        kind: Kind of each pair, uint8 ``[pairs]``.
        differs: Difference flags of each pair, uint8 ``[pairs]``.
        occurrences: Passages of each distinct text, int32 ``[texts]``.
        outside: How many texts occur outside the reference; they come first. Copies inside the
            reference are not reported, so a text of the reference alone counts as one passage
            while it is in no cluster.
        apart: Pairs of distinct-text ids that are never put into one cluster.
        progress: Notified of each pair.

    Raises:
        CancelledError: When cancelled.
    """
    separate = list(apart)
    return {
        grouping: build_dendrogram(
            pairs,
            grouping=grouping,
            occurrences=occurrences,
            kind=kind,
            differs=differs,
            outside=outside,
            apart=separate,
            progress=progress,
        )
        for grouping in Grouping
    }


def lowest_inside(
    dendrogram: Dendrogram, pairs: Pairs, values: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return the lowest value of a pair inside each merge.

    Args:
        dendrogram: The merges.
        pairs: Pairs of its texts, in any order.
        values: A value of each pair, float32 ``[pairs]``.

    Returns:
        Float32 ``[merges]``; infinite where no pair is inside.
    """
    texts = dendrogram.texts
    place = np.empty(texts, dtype=np.int32)
    place[dendrogram.order] = np.arange(texts, dtype=np.int32)
    border, meets = _borders(dendrogram)
    own = np.full(len(dendrogram.height) + 1, np.inf, dtype=np.float32)
    for begin in range(0, len(pairs), _BLOCK):
        rows = slice(begin, begin + _BLOCK)
        one, two = place[pairs.a[rows]], place[pairs.b[rows]]
        meeting = meets(np.minimum(one, two) + 1, np.maximum(one, two) + 1)
        np.minimum.at(own, meeting, values[rows])
    start, count = dendrogram.start[texts:], dendrogram.count[texts:]
    lowest: NDArray[np.float32] = _Runs(np.minimum, own[border])(start + 1, start + count)
    return lowest


def _borders(dendrogram: Dendrogram) -> tuple[Ids, _Runs]:
    """Return in which merge any two neighbours of the order meet, and any two places."""
    texts, merges = dendrogram.texts, len(dendrogram.height)
    border = np.full(texts, merges, dtype=np.int32)
    # Below a merge lie the two nodes whose parent it is; the later of the two begins at the border.
    children = np.flatnonzero(dendrogram.parent != NO_PARENT)
    merge = dendrogram.parent[children] - texts
    later = np.zeros(merges, dtype=np.int32)
    np.maximum.at(later, merge, dendrogram.start[children])
    border[later] = np.arange(merges, dtype=np.int32)
    return border, _Runs(np.maximum, border)


def _arrange(
    merges: Links,
    occurrences: Ids,
    outside: int,
    pairs: Pairs,
    kind: NDArray[np.uint8],
    differs: NDArray[np.uint8],
    progress: Progress,
) -> Dendrogram:
    texts, total = len(occurrences), len(occurrences) + len(merges)
    parent = np.full(total, NO_PARENT, dtype=np.int32)
    count = np.ones(total, dtype=np.int32)
    left, right, count[texts:], place = _lay_out(merges, texts)
    parent[left] = parent[right] = np.arange(texts, total, dtype=np.int32)
    start = np.concatenate([place, place[merges.u]])
    order = np.empty(texts, dtype=np.int32)
    order[place] = np.arange(texts, dtype=np.int32)
    passages = np.concatenate([[0], np.cumsum(occurrences[order])])

    # Between the places of any two neighbours there is one merge: that in which they meet. So the
    # merges inside a node, and the one in which two texts meet, are found in runs of places.
    never = len(merges)
    border = np.full(texts, never, dtype=np.int32)
    border[place[merges.v]] = np.arange(never, dtype=np.int32)
    last = _Runs(np.maximum, border)
    own_kind, own_differs = np.zeros((2, never + 1), dtype=np.uint8)
    for begin in range(0, len(pairs), _BLOCK):
        progress.advance(0)
        rows = slice(begin, begin + _BLOCK)
        one, two = place[pairs.a[rows]], place[pairs.b[rows]]
        meeting = last(np.minimum(one, two) + 1, np.maximum(one, two) + 1)
        np.maximum.at(own_kind, meeting, kind[rows])
        np.bitwise_or.at(own_differs, meeting, differs[rows])
    inner, end = start[texts:] + 1, start[texts:] + count[texts:]
    height = pairs.similarity[merges.row]
    held = (passages[start + count] - passages[start]).astype(np.int32)
    held[outside:texts] = 1
    return Dendrogram(
        texts=texts,
        height=height,
        parent=parent,
        start=start,
        count=count,
        order=order,
        first=_Runs(np.minimum, order)(start, start + count),
        occurrences=held,
        strongest=height[_Runs(np.minimum, border)(inner, end)],
        kind=_Runs(np.maximum, own_kind[border])(inner, end),
        differs=_Runs(np.bitwise_or, own_differs[border])(inner, end),
    )


def _lay_out(merges: Links, texts: int) -> tuple[list[int], list[int], list[int], Ids]:
    """Return the two nodes and the size of each merge, and places that keep nodes together."""
    node = list(range(texts))
    size = [1] * texts
    left, right, before, count = [], [], [], []
    u, v = merges.u.tolist(), merges.v.tolist()
    for number, (x, y) in enumerate(zip(u, v, strict=True), start=texts):
        left.append(node[x])
        right.append(node[y])
        node[x] = number
        before.append(size[x])
        size[x] += size[y]
        count.append(size[x])
    alone = np.array(size)
    alone[merges.v] = 0  # what is merged into another has its place there
    place = (np.cumsum(alone) - alone).tolist()
    for x, y, ahead in zip(reversed(u), reversed(v), reversed(before), strict=True):
        place[y] = place[x] + ahead
    return left, right, count, np.array(place, dtype=np.int32)


class _Runs:
    """Combines any runs of an array at once, from runs whose length is a power of two.

    The two that cover a run may overlap, so ``combine`` must not mind values that come twice.
    """

    def __init__(self, combine: np.ufunc, values: NDArray[Any]) -> None:
        self._combine = combine
        self._level = np.zeros(len(values) + 1, dtype=np.int8)
        self._level[1:] = np.frexp(np.arange(1, len(values) + 1))[1] - 1
        self._table = np.empty((int(self._level[-1]) + 1, len(values)), dtype=values.dtype)
        self._table[0] = values
        for level, above in enumerate(self._table[1:]):
            half, stop = 1 << level, len(values) - (2 << level) + 1
            below = self._table[level]
            combine(below[:stop], below[half : half + stop], out=above[:stop])

    def __call__(self, start: Ids, stop: Ids) -> NDArray[Any]:
        """Return what each run ``start..stop`` (one value at least) combines to."""
        level = self._level[stop - start]
        second = stop - np.left_shift(1, level, dtype=np.int32)
        found: NDArray[Any] = self._combine(self._table[level, start], self._table[level, second])
        return found
