"""The overlap of all documents as a picture: order, and colours of any size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from dittograph.arrays import Ids
from numpy.typing import NDArray

from dittograph_gui.documents.pairs import DocumentPairs
from dittograph_gui.language.words import tr

MOST = 4_000  # documents in a picture; more would be smaller than a quarter of a pixel
_JOINED = 200_000  # pairs that are looked at for the order


class MatrixOrder(StrEnum):
    """The order of the documents, in the words that a person sees."""

    SIMILARITY = tr("Alike together")
    NAME = tr("By name")


@dataclass(frozen=True, slots=True, eq=False)
class Matrix:
    """How much of each document stands in each other one.

    Attributes:
        sources: The documents that share something, in the order of rows and columns, int32.
        share: How much of the row's document stands in the column's, float32
            ``[sources, sources]``, 0..1.
        left_out: How many documents there was no room for.
    """

    sources: Ids
    share: NDArray[np.float32]
    left_out: int = 0

    def __len__(self) -> int:
        return len(self.sources)


def matrix_of(pairs: DocumentPairs, order: MatrixOrder, ranks: Ids) -> Matrix:
    """Lay out the documents that share something.

    Args:
        pairs: What they share.
        order: Of rows and columns.
        ranks: The place of each source among all names, int32 ``[sources]``.
    """
    best = np.zeros(len(ranks))
    largest = np.maximum(pairs.in_first, pairs.in_second)
    for side in (pairs.first, pairs.second):
        np.maximum.at(best, side, largest)
    sources = np.flatnonzero(best).astype(np.int32)
    left_out = max(len(sources) - MOST, 0)
    if left_out:
        sources = np.sort(sources[np.argsort(-best[sources], kind="stable")[:MOST]])
    if order is MatrixOrder.NAME:
        sources = sources[np.argsort(ranks[sources], kind="stable")]
    else:
        sources = _alike_together(pairs, largest, sources, ranks)
    place = np.full(len(ranks), -1, dtype=np.int32)
    place[sources] = np.arange(len(sources), dtype=np.int32)
    share = np.zeros((len(sources), len(sources)), dtype=np.float32)
    first, second = place[pairs.first], place[pairs.second]
    there = (first >= 0) & (second >= 0)
    share[second[there], first[there]] = pairs.in_first[there]
    share[first[there], second[there]] = pairs.in_second[there]
    return Matrix(sources, share, left_out)


def _alike_together(
    pairs: DocumentPairs, largest: NDArray[np.float64], sources: Ids, ranks: Ids
) -> Ids:
    """Return the sources so that those that share most are neighbours."""
    strongest = np.argsort(-largest, kind="stable")[:_JOINED]
    wanted = np.zeros(len(ranks), dtype=np.bool_)
    wanted[sources] = True
    strongest = strongest[wanted[pairs.first[strongest]] & wanted[pairs.second[strongest]]]
    group = {int(s): [int(s)] for s in sources[np.argsort(ranks[sources], kind="stable")]}
    first, second = pairs.first[strongest].tolist(), pairs.second[strongest].tolist()
    apart = len(group)
    for one, two in zip(first, second, strict=True):
        if apart == 1:
            break
        a, b = group[one], group[two]
        if a is b:
            continue
        if len(a) < len(b):
            a, b = b, a
        # The nearer end of the longer one meets the nearer end of the shorter one.
        if a[0] in (one, two) and a[-1] not in (one, two):
            a.reverse()
        if b[-1] in (one, two) and b[0] not in (one, two):
            b.reverse()
        apart -= 1
        a += b
        for source in b:
            group[source] = a
    seen: dict[int, list[int]] = {id(group[s]): group[s] for s in group}
    return np.array([s for one in seen.values() for s in one], dtype=np.int32)


def pooled(share: NDArray[np.float32], width: int, height: int) -> NDArray[np.float32]:
    """Return the matrix no larger than a picture: of cells that share a pixel, the largest.

    Args:
        share: The matrix.
        width: Pixels.
        height: Pixels.
    """
    rows, columns = share.shape
    if rows > height > 0:
        share = _largest(share, height)
    if columns > width > 0:
        share = _largest(np.ascontiguousarray(share.T), width).T
    return share


def _largest(share: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """Return so many rows, each the largest of several; a seventh of the time of ``reduceat``."""
    begin = np.arange(count) * len(share) // count
    last = np.append(begin[1:], len(share)) - 1
    found = share[begin]
    for step in range(1, int((last - begin).max()) + 1):
        np.maximum(found, share[np.minimum(begin + step, last)], out=found)
    return found


def ramp(low: tuple[int, int, int], high: tuple[int, int, int]) -> NDArray[np.uint32]:
    """Return 256 opaque colours from one to another as 0xAARRGGBB; the first is ``low`` itself.

    What is shared at all is told from nothing: the second is a good part of the way.
    """
    way = np.concatenate([[0], np.linspace(0.22, 1, 255)])[:, np.newaxis]
    mixed = np.rint(np.array(low) * (1 - way) + np.array(high) * way).astype(np.uint32)
    found: NDArray[np.uint32] = 0xFF000000 | mixed[:, 0] << 16 | mixed[:, 1] << 8 | mixed[:, 2]
    return found


def levels(share: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return the place of each share in a ramp: 0 for nothing, 1 to 255 for something."""
    return np.where(share > 0, np.maximum(np.rint(share * 255), 1), 0).astype(np.uint8)
