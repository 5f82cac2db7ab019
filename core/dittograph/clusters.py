"""Pairs to clusters: one pass builds the merges, and every threshold is a prefix of them.

Complete linkage (``every-pair``) walks the pairs from the most similar down and counts the pairs
seen between each two clusters; two clusters merge when the count reaches the product of their
sizes, because then every pair between them is at or above the current similarity. A merge cannot
cascade: two incomplete counts add up to an incomplete count. Exact, for every threshold at once,
in time proportional to the pairs. Single linkage (``chain``) is Kruskal's algorithm on the same
walk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from dittograph.pairs import Ids, Pairs, Similarities
from dittograph.progress import NO_PROGRESS, Phase, Progress

NO_PARENT = np.iinfo(np.int32).max
_STEP = 20_000

# Children of each merge, and the similarity at which they merge.
_Merges: TypeAlias = tuple[list[int], list[int], list[float]]


class Grouping(StrEnum):
    """What it takes to be in one cluster."""

    EVERY_PAIR = "every-pair"
    CHAIN = "chain"


@dataclass(frozen=True, slots=True)
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
        kind: Loosest :class:`~dittograph.relation.Kind` of a pair inside; uint8 ``[merges]``.
        differs: All :class:`~dittograph.relation.Difference` flags inside; uint8 ``[merges]``.
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

    def members(self, node: int) -> Ids:
        """Return the distinct-text ids of a node, ascending, int32."""
        start = self.start[node]
        return np.sort(self.order[start : start + self.count[node]])

    def cut(self, threshold: float) -> Cut:
        """Return the clusters at ``threshold``: those of two or more passages."""
        merges = int(np.searchsorted(-self.height, -np.float32(threshold), side="right"))
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


@dataclass(frozen=True, slots=True)
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


def build_dendrogram(
    pairs: Pairs,
    *,
    grouping: Grouping,
    occurrences: Ids,
    kind: NDArray[np.uint8],
    differs: NDArray[np.uint8],
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
        apart: Pairs of distinct-text ids that are never put into one cluster.
        progress: Told of each pair.

    Returns:
        The dendrogram; ties in similarity are broken by ids.
    """
    progress.start(Phase.CLUSTERING, len(pairs), "pairs")
    texts = len(occurrences)
    separate = {(min(p), max(p)) for p in apart}
    walk = _complete_linkage if grouping is Grouping.EVERY_PAIR else _single_linkage
    return _arrange(walk(pairs, texts, separate, progress), occurrences, pairs, kind, differs)


def _complete_linkage(
    pairs: Pairs, texts: int, separate: set[tuple[int, int]], progress: Progress
) -> _Merges:
    slot = list(range(texts))  # the slot of each text's cluster; a merge keeps the busier slot
    node = list(range(texts))  # the dendrogram node that a slot holds now
    members: list[list[int]] = [[text] for text in range(texts)]
    seen: list[dict[int, int] | None] = [None] * texts  # pairs seen to each other slot
    left: list[int] = []
    right: list[int] = []
    height: list[float] = []
    for a, b, similarity in _walk(pairs, progress):
        if separate and (a, b) in separate:
            continue  # never counted, so the two clusters never complete
        x, y = slot[a], slot[b]
        seen_x = seen[x]
        if seen_x is None:
            seen_x = seen[x] = {}
        seen_y = seen[y]
        if seen_y is None:
            seen_y = seen[y] = {}
        count = seen_x.get(y, 0) + 1
        if count < len(members[x]) * len(members[y]):
            seen_x[y] = seen_y[x] = count
            continue
        left.append(node[x])
        right.append(node[y])
        height.append(similarity)
        seen_x.pop(y, None)
        seen_y.pop(x, None)
        if len(members[x]) + len(seen_x) < len(members[y]) + len(seen_y):
            x, y, seen_x, seen_y = y, x, seen_y, seen_x
        for other, pairs_seen in seen_y.items():
            seen_other = seen[other]
            assert seen_other is not None
            del seen_other[y]
            seen_x[other] = seen_other[x] = pairs_seen + seen_x.get(other, 0)
        for text in members[y]:
            slot[text] = x
        members[x] += members[y]
        members[y], seen[y] = [], None
        node[x] = texts + len(height) - 1
    return left, right, height


def _single_linkage(
    pairs: Pairs, texts: int, separate: set[tuple[int, int]], progress: Progress
) -> _Merges:
    slot = list(range(texts))
    node = list(range(texts))
    members: list[list[int]] = [[text] for text in range(texts)]
    barred: dict[int, set[int]] = {}  # slots that hold a text set apart from one in this slot
    for a, b in separate:
        barred.setdefault(a, set()).add(b)
        barred.setdefault(b, set()).add(a)
    left: list[int] = []
    right: list[int] = []
    height: list[float] = []
    for a, b, similarity in _walk(pairs, progress):
        x, y = slot[a], slot[b]
        if x == y or (barred and y in barred.get(x, ())):
            continue
        left.append(node[x])
        right.append(node[y])
        height.append(similarity)
        if len(members[x]) < len(members[y]):
            x, y = y, x
        for text in members[y]:
            slot[text] = x
        members[x] += members[y]
        members[y] = []
        node[x] = texts + len(height) - 1
        for other in barred.pop(y, ()):
            barred[other].discard(y)
            barred[other].add(x)
            barred.setdefault(x, set()).add(other)
    return left, right, height


def _walk(pairs: Pairs, progress: Progress) -> Iterator[tuple[int, int, float]]:
    for begin in range(0, len(pairs), _STEP):
        end = min(begin + _STEP, len(pairs))
        yield from zip(
            pairs.a[begin:end].tolist(),
            pairs.b[begin:end].tolist(),
            pairs.similarity[begin:end].tolist(),
            strict=True,
        )
        progress.advance(end - begin)


def _arrange(
    merges: _Merges,
    occurrences: Ids,
    pairs: Pairs,
    kind: NDArray[np.uint8],
    differs: NDArray[np.uint8],
) -> Dendrogram:
    left, right, height = merges
    texts, total = len(occurrences), len(occurrences) + len(height)
    parent = [int(NO_PARENT)] * total
    count = [1] * texts
    first = list(range(texts))
    passages = occurrences.tolist()
    strongest: list[float] = []
    for k, (x, y, similarity) in enumerate(zip(left, right, height, strict=True)):
        parent[x] = parent[y] = texts + k
        count.append(count[x] + count[y])
        first.append(min(first[x], first[y]))
        passages.append(passages[x] + passages[y])
        below = [strongest[child - texts] for child in (x, y) if child >= texts]
        strongest.append(max([similarity, *below]))
    start = [0] * total
    free = 0
    for node in range(total):
        if parent[node] == NO_PARENT:
            start[node] = free
            free += count[node]
    for k in range(len(height) - 1, -1, -1):  # a parent comes after its children
        start[left[k]] = start[texts + k]
        start[right[k]] = start[texts + k] + count[left[k]]
    order = np.empty(texts, dtype=np.int32)
    order[np.array(start[:texts], dtype=np.int32)] = np.arange(texts, dtype=np.int32)

    parents = np.array(parent, dtype=np.int32)
    starts = np.array(start, dtype=np.int32)
    counts = np.array(count, dtype=np.int32)
    meeting = _lowest_common_merge(pairs, texts, parents, starts, counts)
    inside = meeting >= 0
    node_kind = np.zeros(len(height), dtype=np.uint8)
    np.maximum.at(node_kind, meeting[inside], kind[inside])
    node_differs = np.zeros(len(height), dtype=np.uint8)
    np.bitwise_or.at(node_differs, meeting[inside], differs[inside])
    for k, (x, y) in enumerate(zip(left, right, strict=True)):
        for child in (x - texts, y - texts):
            if child >= 0:
                node_kind[k] = max(node_kind[k], node_kind[child])
                node_differs[k] |= node_differs[child]
    return Dendrogram(
        texts=texts,
        height=np.array(height, dtype=np.float32),
        parent=parents,
        start=starts,
        count=counts,
        order=order,
        first=np.array(first, dtype=np.int32),
        occurrences=np.array(passages, dtype=np.int32),
        strongest=np.array(strongest, dtype=np.float32),
        kind=node_kind,
        differs=node_differs,
    )


def _lowest_common_merge(
    pairs: Pairs, texts: int, parent: Ids, start: Ids, count: Ids
) -> NDArray[np.int64]:
    """Return the merge in which the two texts of each pair meet, or -1; int64 ``[pairs]``.

    Binary lifting: climb from ``a`` by ever smaller powers of two while the node does not yet
    hold ``b``, whose place in the leaf order tells that at once.
    """
    top = len(parent)  # a sentinel above all roots, which holds everything
    up = [np.append(np.where(parent == NO_PARENT, top, parent), top)]
    while not (up[-1] == top).all():
        up.append(up[-1][up[-1]])
    starts = np.append(start, 0)
    ends = np.append(start + count, texts)
    meeting = np.empty(len(pairs), dtype=np.int64)
    for begin in range(0, len(pairs), 1_000_000):  # bounds the temporaries
        rows = slice(begin, begin + 1_000_000)
        node = pairs.a[rows].astype(np.int64)
        place = start[pairs.b[rows]]
        for leap in reversed(up):
            higher = leap[node]
            outside = (place < starts[higher]) | (place >= ends[higher])
            node = np.where(outside, higher, node)
        meeting[rows] = up[0][node]
    return np.where(meeting == top, -1, meeting - texts)
