"""The order of the cluster list, quick enough to follow the threshold line."""

from __future__ import annotations

import numpy as np
from dittograph.arrays import Ids
from dittograph.clusters.dendrogram import Cut
from numpy.typing import NDArray

from dittograph_gui.session.listing import Sort, View


def in_order(
    cut: Cut,
    texts: int,
    wanted: NDArray[np.bool_],
    sort: Sort,
    lowest: NDArray[np.float32] | None = None,
) -> Ids:
    """Return the places of the wanted clusters of a cut in the order of the list.

    Args:
        cut: The clusters.
        texts: How many distinct texts the collection has.
        wanted: Which clusters are listed, bool ``[clusters]``.
        sort: The order; clusters that it does not distinguish are in reading order.
        lowest: Likelihood of the least likely pair of each cluster, float32 ``[clusters]``; None
            while it is not known, and nothing is sorted by it.

    Returns:
        Places in ``cut``, int32.
    """
    places = _in_reading_order(cut, texts, wanted)
    if sort is Sort.SIZE:
        return _sorted(places, -cut.size)
    if sort is Sort.WEAKEST:
        return _sorted(places, _as_integers(cut.weakest))
    if sort is Sort.STRONGEST:
        return _sorted(places, _as_integers(-cut.strongest))
    if sort is Sort.FLAGGED:
        return _sorted(places, (cut.differs == 0).astype(np.int32))
    if sort is Sort.UNSURE and lowest is not None:
        return _sorted(places, _as_integers(lowest))
    return places


def _in_reading_order(cut: Cut, texts: int, wanted: NDArray[np.bool_]) -> Ids:
    """Return the wanted places by their first text; quicker than sorting them."""
    places = np.flatnonzero(wanted).astype(np.int32)
    cluster_of = np.full(texts, -1, dtype=np.int32)
    cluster_of[cut.first[places]] = places  # no two clusters have the same first text
    return cluster_of[np.flatnonzero(cluster_of >= 0)]  # much quicker than by the mask


def _sorted(places: Ids, key: NDArray[np.int32]) -> Ids:
    """Sort places by their key; those with the same key keep their order.

    Key and rank are packed into one number, because sorting those is several times as fast as a
    stable argsort of the keys.
    """
    packed = (key[places].astype(np.int64) << 32) | np.arange(len(places))
    packed.sort()
    result: Ids = places[packed & 0xFFFFFFFF]
    return result


def _as_integers(values: NDArray[np.float32]) -> NDArray[np.int32]:
    """Return integers in the same order as the floating-point ``values``."""
    bits: NDArray[np.int32] = (values + np.float32(0)).view(np.int32)  # no negative zero
    ordered: NDArray[np.int32] = bits ^ ((bits >> 31) & 0x7FFFFFFF)
    return ordered


def nearest_row(old: View, row: int, new: View) -> int:
    """Return the row of a list that is nearest to a row of the list before.

    That is where the row's cluster is now or, where it is no longer listed, the nearest one in the
    old list of those that still are; of two as near, the one that followed. Where none is left,
    the place is that in reading order.

    Args:
        old: The list before.
        row: A row of it.
        new: The list now, not empty.
    """
    firsts = old.cut.first[old.listed]
    rows = _rows_of(firsts, new)
    there = np.flatnonzero(rows >= 0)
    if len(there):
        away = np.abs(there - row) * 2 - (there > row)
        return int(rows[there[int(away.argmin())]])
    after = np.flatnonzero(new.cut.first[new.listed] >= firsts[row])
    if len(after):
        return int(after[int(new.cut.first[new.listed[after]].argmin())])
    return int(new.cut.first[new.listed].argmax())


def _rows_of(texts: Ids, view: View) -> NDArray[np.int64]:
    """Return the row of a list whose cluster holds each text, -1 where there is none."""
    nodes = view.cut.node[view.listed]
    start = view.dendrogram.start[nodes].astype(np.int64)
    order = np.argsort(start, kind="stable")
    place = view.dendrogram.start[texts].astype(np.int64)
    at = np.searchsorted(start[order], place, side="right") - 1
    row = order[np.maximum(at, 0)]
    within = (at >= 0) & (place < start[row] + view.dendrogram.count[nodes[row]])
    return np.where(within, row, -1)
