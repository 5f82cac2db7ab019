"""Pairs of documents at one threshold: what they share, in figures and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from dittograph.arrays import Ids
from dittograph.clusters.overlap import Overlap, SourceMatches
from dittograph.finished_scan import Scan
from dittograph.project.decisions import Mark
from dittograph.settings import Unit
from numpy.typing import NDArray

from dittograph_gui.language.words import tr
from dittograph_gui.session.words import plural

NEARLY = 0.9  # share of a document from which it is nearly a copy, or contained
_LONGER = 0.05  # by how much less of a document stands in the other one that contains it
_UNITS = {
    Unit.LINE: "line",
    Unit.SENTENCE: "sentence",
    Unit.PARAGRAPH: "paragraph",
    Unit.ROW: "row",
}


class Column(IntEnum):
    """The columns of the table."""

    FIRST = 0
    SECOND = 1
    IN_FIRST = 2
    IN_SECOND = 3
    PASSAGES = 4
    LEFT = 5


@dataclass(frozen=True, slots=True)
class DocumentPair:
    """Two documents and what they share, from the side of the second.

    Attributes:
        first: The source that is the more natural one to keep: the reference, the one that contains
            the other, or the earlier one.
        second: The other source.
        in_first: Share of the characters of ``second`` that stand in ``first``, 0..1.
        in_second: Share of the characters of ``first`` that stand in ``second``, 0..1.
        passages: How many passages of ``second`` stand in ``first``.
        back: How many passages of ``first`` stand in ``second``.
        same: How many of ``passages`` are there word for word.
        of_first: Passages of ``first``.
        of_second: Passages of ``second``.
        left: How many shared passages of both are undecided.
        settled: Whether nothing is left to decide between the two.
    """

    first: int
    second: int
    in_first: float
    in_second: float
    passages: int
    back: int
    same: int
    of_first: int
    of_second: int
    left: int
    settled: bool

    @property
    def whole(self) -> bool:
        """Whether both are the same, or nearly."""
        return self.in_first >= NEARLY and self.in_second >= NEARLY

    def words(self, names: Sequence[str], unit: Unit) -> str:
        """Say what they are to each other: "253.txt is a copy of 007.txt, 15 of 15 sentences"."""
        first, second = names[self.first], names[self.second]
        every = plural(self.of_second, _UNITS.get(unit, "text"))
        all_of_it = self.passages == self.of_second and self.back == self.of_first
        if self.same == self.passages:
            count = tr("{shared:,} of {every}", shared=self.passages, every=every)
        else:
            count = tr(
                "{shared:,} of {every}, {same:,} word for word",
                shared=self.passages,
                every=every,
                same=self.same,
            )
        if all_of_it and self.same == self.passages:
            return tr(
                "{second} is a copy of {first}, {count}", second=second, first=first, count=count
            )
        if all_of_it:
            return tr(
                "{second} says the same as {first}, {count}",
                second=second,
                first=first,
                count=count,
            )
        if self.whole:
            return tr(
                "{second} is nearly a copy of {first}, {count}",
                second=second,
                first=first,
                count=count,
            )
        if self.passages == self.of_second:
            return tr("{first} contains {second}, {count}", first=first, second=second, count=count)
        if self.in_first >= NEARLY:
            return tr(
                "{first} contains most of {second}, {count}",
                first=first,
                second=second,
                count=count,
            )
        if self.same == self.passages:
            return tr(
                "{second} shares {shared:,} of {every} with {first}",
                second=second,
                shared=self.passages,
                every=every,
                first=first,
            )
        return tr(
            "{second} shares {shared:,} of {every} with {first}, {same:,} word for word",
            second=second,
            shared=self.passages,
            every=every,
            first=first,
            same=self.same,
        )


@dataclass(frozen=True, slots=True, eq=False)
class DocumentPairs:
    """All pairs of documents that share something at a threshold.

    Attributes:
        threshold: The line.
        first, second, in_first, in_second, passages, back, same, left, settled: Columns of what a
            :class:`DocumentPair` has, ``[pairs]`` each.
        totals: Passages of each source, int64 ``[sources]``.
        order: Places in the columns in the order of the table, int64.
        widespread: How many texts were left aside; see
            :class:`~dittograph.clusters.overlap.SourceMatches`.
    """

    threshold: float
    first: Ids
    second: Ids
    in_first: NDArray[np.float64]
    in_second: NDArray[np.float64]
    passages: NDArray[np.int64]
    back: NDArray[np.int64]
    same: NDArray[np.int64]
    left: NDArray[np.int64]
    settled: NDArray[np.bool_]
    totals: NDArray[np.int64]
    order: NDArray[np.int64]
    widespread: int = 0

    def __len__(self) -> int:
        return len(self.order)

    def at(self, at: int) -> DocumentPair:
        """Return the pair at a place in the columns."""
        first, second = int(self.first[at]), int(self.second[at])
        return DocumentPair(
            first,
            second,
            float(self.in_first[at]),
            float(self.in_second[at]),
            int(self.passages[at]),
            int(self.back[at]),
            int(self.same[at]),
            int(self.totals[first]),
            int(self.totals[second]),
            int(self.left[at]),
            bool(self.settled[at]),
        )

    def row_of(self, one: int, two: int, order: NDArray[np.int64]) -> int | None:
        """Return the row of two sources, in either order, of a table in some order, or None."""
        first, second = self.first[order], self.second[order]
        hit = ((first == one) & (second == two)) | ((first == two) & (second == one))
        rows = np.flatnonzero(hit)
        return int(rows[0]) if len(rows) else None

    @property
    def whole(self) -> NDArray[np.bool_]:
        """Which pairs are the same document, or nearly, bool ``[pairs]``."""
        return (self.in_first >= NEARLY) & (self.in_second >= NEARLY)


def pairs_at(
    scan: Scan, matches: SourceMatches, threshold: float, marks: Mapping[int, Mark]
) -> tuple[DocumentPairs, Overlap]:
    """Return the pairs of documents at a threshold, the largest share first.

    Args:
        scan: What was scanned.
        matches: Of its sources.
        threshold: Cosine similarity, from the floor.
        marks: What is decided.

    Returns:
        The pairs, and what they are made of.
    """
    overlap, found = matches.at(threshold)
    number = matches.reaching(threshold)
    markable = ~scan.is_reference[matches.source]
    undecided, dropped = _by_place(matches, marks)
    left, left_back = matches.sums(number, np.where(markable, undecided, 0))
    gone, gone_back = matches.sums(number, np.where(markable, dropped, 0))
    settled = (left[found] + left_back[found] == 0) | (gone[found] == overlap.passages)
    settled |= gone_back[found] == overlap.back
    reference = scan.is_reference
    turned = ~reference[overlap.a] & (
        reference[overlap.b] | (overlap.a_in_b > overlap.b_in_a + _LONGER)
    )

    def of_second(there: NDArray[np.float64], back: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.where(turned, there, back)

    share_order = np.argsort(-np.maximum(overlap.a_in_b, overlap.b_in_a), kind="stable")
    pairs = DocumentPairs(
        threshold=threshold,
        first=np.where(turned, overlap.b, overlap.a),
        second=np.where(turned, overlap.a, overlap.b),
        in_first=of_second(overlap.a_in_b, overlap.b_in_a),
        in_second=of_second(overlap.b_in_a, overlap.a_in_b),
        passages=np.where(turned, overlap.passages, overlap.back),
        back=np.where(turned, overlap.back, overlap.passages),
        same=np.where(turned, overlap.same, overlap.same_back),
        left=(left + left_back)[found].astype(np.int64),
        settled=settled,
        totals=matches.passages,
        order=share_order,
        widespread=matches.widespread,
    )
    return pairs, overlap


def in_order(
    pairs: DocumentPairs, column: Column, *, descending: bool, ranks: Ids, only_open: bool = False
) -> NDArray[np.int64]:
    """Return an order of the table.

    Args:
        pairs: The pairs.
        column: What to sort by; what that leaves open is by the share, the largest first.
        descending: Whether the largest comes first.
        ranks: The place of each source among all names, int32 ``[sources]``.
        only_open: Whether to leave out the pairs that are settled.
    """
    keys: dict[Column, NDArray[Any]] = {
        Column.FIRST: ranks[pairs.first],
        Column.SECOND: ranks[pairs.second],
        Column.IN_FIRST: pairs.in_first,
        Column.IN_SECOND: pairs.in_second,
        Column.PASSAGES: pairs.passages,
        Column.LEFT: np.where(pairs.settled, 0, pairs.left),
    }
    share = -np.maximum(pairs.in_first, pairs.in_second)
    key = keys[column].astype(np.float64)
    order = np.lexsort((share, -key if descending else key))
    return order[~pairs.settled[order]] if only_open else order


def _by_place(
    matches: SourceMatches, marks: Mapping[int, Mark]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return how many passages of each place are undecided, and dropped; int64 ``[places]``."""
    count = len(matches.text)
    marked, dropped = (
        np.bincount(places[places >= 0], minlength=count)
        for chosen in (list(marks), [p for p, mark in marks.items() if mark is Mark.DROP])
        for places in [matches.place_of[np.array(chosen, dtype=np.int64)]]
    )
    return matches.count - marked, dropped
