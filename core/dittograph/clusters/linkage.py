"""Pairs to merges: which two clusters join, in which order, under either grouping.

The weight of a pair is its row in the sorted list. Rows are unique, so a hierarchy has no ties:
equal similarities are ordered as the list orders them.

Complete linkage (``every-pair``): two clusters join at the last row between them, and never while
a pair between them is missing. As the whole list is known beforehand, the graph need only hold
clusters that may still join: when two do, the neighbours of both remain, so that it shrinks fast.
Complete linkage is reducible (joining two clusters brings neither nearer to a third), so all that
are each other's nearest join in one round, however far down the list. Where a round does away
with little (in a chain each link waits for the one before), a walk along the first part of the
list counts the pairs seen between each two clusters, and joins those whose count is complete.
Either way the work stays in proportion to the pairs.

Single linkage (``chain``) is Kruskal's algorithm over the pairs whose texts are not yet together,
which are few after the first part of the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.pairs.pair_list import Pairs
from dittograph.progress import Progress

_FEW = 50_000  # links that are walked more quickly than arrays of all texts are filled
_PRODUCTIVE = 1 / 16  # a round costs at most as much as a walk along this share of the links
_BLOCK = 1 << 21  # pairs between two looks at whether a person cancelled


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs of clusters, each called by one of its texts.

    Of a merge, the cluster goes on under ``u``, and ``v`` is not seen again.

    Attributes:
        u: The one cluster, int32 ``[links]``.
        v: The other, int32 ``[links]``.
        row: The last row of the list of pairs between them; a merge happens there; int32.
    """

    u: Ids
    v: Ids
    row: Ids

    @classmethod
    def join(cls, parts: Sequence[Self]) -> Self:
        """Put links one after the other."""
        u, v, row = zip(*((part.u, part.v, part.row) for part in parts), strict=True)
        return cls(np.concatenate(u), np.concatenate(v), np.concatenate(row))

    @classmethod
    def of(cls, flat: list[int]) -> Self:
        """Make links of u, v and row in turns."""
        return cls(*np.array(flat, dtype=np.int32).reshape(-1, 3).T.copy())

    def __len__(self) -> int:
        return len(self.row)

    def take(self, at: NDArray[np.int64]) -> Links:
        """Return some of the links."""
        return Links(self.u[at], self.v[at], self.row[at])


def complete_linkage(
    pairs: Pairs, texts: int, apart: set[tuple[int, int]], progress: Progress
) -> Links:
    """Merge two clusters once every pair between them is listed and not set apart.

    Args:
        pairs: All pairs at or above the floor, in their order.
        texts: Number of distinct texts.
        apart: Pairs, the lower id first, that count as not listed.
        progress: Notified of each pair.

    Returns:
        The merges, in the order of their rows.

    Raises:
        CancelledError: When cancelled.
    """
    links = _links(pairs, apart)
    progress.advance(len(pairs) - len(links))
    merges = [Links.of([])]
    productive = True
    while before := len(links):
        if productive and before > _FEW:
            found = links.take(_mutually_nearest(links, texts))
        else:
            found = _walk(_first(links, max(_FEW, before // 4)), progress)
        links = _contract(links, found, texts, progress)
        merges.append(found)
        progress.advance(before - len(links))
        # After a walk, rounds are tried again.
        productive = not productive or before - len(links) >= _PRODUCTIVE * before
    merged = Links.join(merges)
    return merged.take(np.argsort(merged.row))


def _links(pairs: Pairs, apart: set[tuple[int, int]]) -> Links:
    row = np.arange(len(pairs), dtype=np.int32)
    if not apart:
        return Links(pairs.a, pairs.b, row)
    suspects = np.flatnonzero(np.isin(pairs.a, [a for a, _ in apart]))
    ends = zip(pairs.a[suspects].tolist(), pairs.b[suspects].tolist(), strict=True)
    row = np.delete(row, suspects[[pair in apart for pair in ends]])
    return Links(pairs.a[row], pairs.b[row], row)


def _mutually_nearest(links: Links, texts: int) -> NDArray[np.int64]:
    nearest = np.full(texts, np.iinfo(np.int32).max, dtype=np.int32)
    np.minimum.at(nearest, links.u, links.row)
    np.minimum.at(nearest, links.v, links.row)
    return np.flatnonzero((nearest[links.u] == links.row) & (nearest[links.v] == links.row))


def _first(links: Links, count: int) -> Links:
    """Return the ``count`` links of the lowest rows, in order."""
    if count < len(links):
        links = links.take(np.argpartition(links.row, count)[:count])
    return links.take(np.argsort(links.row))


def _walk(links: Links, progress: Progress) -> Links:
    """Return the merges up to the last of these links, which are the first of all."""
    names, ends = np.unique(np.concatenate([links.u, links.v]), return_inverse=True)
    slot = list(range(len(names)))  # the slot of each part's cluster; a merge keeps the busier
    parts = [[part] for part in slot]
    seen: list[dict[int, int]] = [{} for _ in slot]  # links seen to each other slot
    merges: list[int] = []
    a, b = np.split(ends, 2)
    for begin in range(0, len(links), _FEW):
        progress.advance(0)
        some = slice(begin, begin + _FEW)
        for one, two, row in zip(
            a[some].tolist(), b[some].tolist(), links.row[some].tolist(), strict=True
        ):
            x, y = slot[one], slot[two]
            seen_x, seen_y = seen[x], seen[y]
            count = seen_x.get(y, 0) + 1
            if count < len(parts[x]) * len(parts[y]):
                seen_x[y] = seen_y[x] = count
                continue
            seen_x.pop(y, None)
            seen_y.pop(x, None)
            if len(parts[x]) + len(seen_x) < len(parts[y]) + len(seen_y):
                x, y, seen_x, seen_y = y, x, seen_y, seen_x
            merges += (x, y, row)
            for other, count in seen_y.items():
                seen_other = seen[other]
                del seen_other[y]
                seen_x[other] = seen_other[x] = count + seen_x.get(other, 0)
            for part in parts[y]:
                slot[part] = x
            parts[x] += parts[y]
            parts[y], seen[y] = [], {}
    found = Links.of(merges)
    names = names.astype(np.int32)
    return Links(names[found.u], names[found.v], found.row)


def _contract(links: Links, merges: Links, texts: int, progress: Progress) -> Links:
    """Put merged clusters in place of their parts, and drop what can no longer join."""
    name = _names(np.arange(texts, dtype=np.int32), merges)
    parts = np.ones(texts, dtype=np.int64)
    np.add.at(parts, name[merges.v], 1)
    changed = parts[name] > 1
    touched = changed[links.u] | changed[links.v]
    kept = [links.take(np.flatnonzero(~touched))]
    progress.advance(0)
    links = links.take(np.flatnonzero(touched))
    one, two = name[links.u], name[links.v]
    u, v, row = np.minimum(one, two), np.maximum(one, two), links.row
    blocks = len(row) // _BLOCK + 1
    block = (u % blocks).astype(np.uint16)
    block[u == v] = blocks  # inside a cluster
    for number in range(blocks):
        progress.advance(0)
        at = np.flatnonzero(block == number)
        if not len(at):
            continue
        key = u[at].astype(np.int64) * texts + v[at]
        order = np.argsort(key)
        key, at = key[order], at[order]
        starts = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]))
        last = np.maximum.reduceat(row[at], starts)
        count = np.diff(starts, append=len(at))
        at = at[starts]
        whole = count == parts[u[at]] * parts[v[at]]
        at = at[whole]
        kept.append(Links(u[at], v[at], last[whole]))
    return Links.join(kept)


def single_linkage(
    pairs: Pairs, texts: int, apart: set[tuple[int, int]], progress: Progress
) -> Links:
    """Merge two clusters at the first pair between them, unless that puts together a pair apart.

    Args:
        pairs: All pairs at or above the floor, in their order.
        texts: Number of distinct texts.
        apart: Pairs of ids that are never in one cluster.
        progress: Notified of each pair.

    Returns:
        The merges, in the order of their rows.

    Raises:
        CancelledError: When cancelled.
    """
    above = list(range(texts))  # leads up to the text by which a text's cluster is called
    size = [1] * texts
    barred: dict[int, set[int]] = {}  # clusters that hold a text set apart from one in this
    for a, b in apart:
        barred.setdefault(a, set()).add(b)
        barred.setdefault(b, set()).add(a)
    name = np.arange(texts, dtype=np.int32)  # where ``above`` leads, as of the last part
    merges: list[int] = []
    end = 0
    while (begin := end) < len(pairs):
        end = min(begin + min(max(begin, _FEW), _BLOCK), len(pairs))
        one, two = name[pairs.a[begin:end]], name[pairs.b[begin:end]]
        rows = np.flatnonzero(one != two)
        known = len(merges)
        for row, x, y in zip(
            (rows + begin).tolist(), one[rows].tolist(), two[rows].tolist(), strict=True
        ):
            while above[x] != x:
                x = above[x]
            while above[y] != y:
                y = above[y]
            if x == y or (barred and y in barred.get(x, ())):
                continue
            if size[x] < size[y]:
                x, y = y, x
            merges += (x, y, row)
            above[y] = x
            size[x] += size[y]
            for other in barred.pop(y, ()):
                barred[other].discard(y)
                barred[other].add(x)
                barred.setdefault(x, set()).add(other)
        name = _names(name, Links.of(merges[known:]))
        progress.advance(end - begin)
    return Links.of(merges)


def _names(name: Ids, merges: Links) -> Ids:
    """Return the text by which the cluster of each text is called after these merges."""
    name = name.copy()
    name[merges.v] = merges.u
    while not np.array_equal(further := name[name], name):
        name = further
    return name
