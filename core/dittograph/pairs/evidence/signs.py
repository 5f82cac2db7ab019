"""How many signs two texts share, counted for thousands of pairs together.

The signs of some texts are marked in a table, a row each; whether another text's signs are among
them is then one look each. A mark is a few bits, one for each way of counting, so that eight marks
are a number whose bits are counted at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

HEAVIEST = 4  # how often a rare word counts; more tells no more
_IS_WORD, _IS_COUPLE = 1, 1 << HEAVIEST
_COPIES = np.array([(1 << copies) - 1 for copies in range(HEAVIEST + 1)], dtype=np.uint8)
_EIGHT = 0x0101010101010101  # a bit of eight marks
_NO_SIGN = 0  # fills lists up; never marked
_TABLE = 1 << 24  # bytes, unless a few rows need more
_ROWS = 16
_LOOKS = 1 << 15  # at once, of eight signs each, so that the temporaries stay in the caches


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of each text that another text may have, eight in a row.

    Attributes:
        eights: int32 ``[rows, 8]``; what is missing in a text's last row is 0.
        start: The first row of each text, int64 ``[texts]``.
        rows: How many rows it has, at least one, int64 ``[texts]``.
        mark: Of each sign, uint8 ``[signs]``.
    """

    eights: NDArray[np.int32]
    start: NDArray[np.int64]
    rows: NDArray[np.int64]
    mark: NDArray[np.uint8]

    @classmethod
    def of(
        cls,
        texts: int,
        words: tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]],
        couples: tuple[NDArray[np.int64], NDArray[np.int64]],
    ) -> Signs:
        """Number what more than one text has.

        Args:
            texts: How many there are.
            words: The text and the number of each word, and how often each number counts; texts
                ascend.
            couples: The text and the number of each two neighbouring words.
        """
        text, word, copies = words
        own, sign, stands_for = _numbered(text, word)
        others, sign_too, _ = _numbered(*couples)
        mark = np.concatenate(
            [[0], _COPIES[copies[stands_for]], np.full(sign_too.max(initial=-1) + 1, _IS_COUPLE)]
        )
        first, second = (np.bincount(of, minlength=texts) for of in (own, others))
        rows = np.maximum(-(-(first + second) // 8), 1)
        start = np.cumsum(rows) - rows
        eights = np.full(int(rows.sum()) * 8, _NO_SIGN, dtype=np.int32)
        eights[(8 * start)[own] + _nth(own, first)] = 1 + sign
        eights[(8 * start + first)[others] + _nth(others, second)] = 1 + len(stands_for) + sign_too
        return cls(eights.reshape(-1, 8), start, rows, mark.astype(np.uint8))

    def shared(
        self, a: NDArray[np.int32], b: NDArray[np.int32]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Return how much two texts share: words, words by how rare they are, neighbouring words.

        Args:
            a: Each pair's one text, ascending, ``[pairs]``.
            b: The other.
        """
        width = len(self.mark)
        places = max(_TABLE // width, _ROWS)
        table = np.zeros(places * width, dtype=np.uint8)
        found = np.empty(len(a), dtype=np.int64)
        new = np.diff(a, prepend=a[:1] - 1) != 0
        place = np.cumsum(new) - 1
        for pairs in self._cuts(place // places, b):
            begin = (place[pairs] % places) * width
            first = new[pairs].copy()
            first[0] = True
            at, row = self._rows_of(a[pairs][first])
            signs = self.eights.take(row, axis=0)
            marked = signs + begin[first][at][:, None]
            table[marked] = self.mark[signs]
            at, row = self._rows_of(b[pairs])
            marks = table.take(self.eights.take(row, axis=0) + begin[at][:, None])
            found[pairs] = _counted(marks.view(np.uint64)[:, 0], self.rows[b[pairs]])
            table[marked] = 0
        return found & 0xFFFF, found >> 16 & 0xFFFF, found >> 32

    def _cuts(
        self, table: NDArray[np.int64], b: NDArray[np.int32]
    ) -> Iterator[slice[int, int, None]]:
        """Yield runs of pairs that go by one filling of the table, of about ``_LOOKS`` looks."""
        looks = np.cumsum(self.rows[b]) // _LOOKS
        cuts = np.flatnonzero(np.diff(table) | np.diff(looks)) + 1
        for begin, end in zip([0, *cuts.tolist()], [*cuts.tolist(), len(b)], strict=True):
            yield slice(begin, end)

    def _rows_of(self, texts: NDArray[np.int32]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the rows of ``texts`` end to end, before them the place of each in ``texts``."""
        rows = self.rows[texts]
        at = np.repeat(np.arange(len(texts)), rows)
        return at, np.arange(len(at)) + (self.start[texts] - np.cumsum(rows) + rows)[at]


def _counted(marks: NDArray[np.uint64], rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return three counts of the marks of each pair as one number of three times 16 bits.

    Args:
        marks: Eight in a number.
        rows: How many such numbers each pair has, at least one.
    """
    counts = [
        np.bitwise_count(marks & np.uint64(_EIGHT * bits)).astype(np.int64)
        for bits in (_IS_WORD, _IS_COUPLE - 1, _IS_COUPLE)
    ]
    together = counts[0] | counts[1] << 16 | counts[2] << 32
    sums: NDArray[np.int64] = np.add.reduceat(together, np.cumsum(rows) - rows)
    return sums


def _numbered(
    text: NDArray[np.int64], number: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Give the n-th occurrence of a number in a text the same sign in all texts that have it.

    What only one text has is left out. The commonest come first, so that the looks are near each
    other.

    Args:
        text: Of each number, ascending.
        number: Not negative.

    Returns:
        The text of each sign, ascending, the sign, and the number that each sign stands for.
    """
    many = int(number.max(initial=0)) + 1
    key = np.sort(text * many + number)  # one number for both sorts quicker than two keys
    text, number = key // many, key % many
    new = np.diff(key, prepend=-1) != 0
    begin = np.flatnonzero(new)
    nth = np.arange(len(key)) - np.repeat(begin, np.diff(np.append(begin, len(key))))
    one, sign, texts = np.unique(nth * many + number, return_inverse=True, return_counts=True)
    order = np.argsort(-texts, kind="stable")
    order = order[: np.count_nonzero(texts > 1)]
    ranks = np.full(len(one), -1)
    ranks[order] = np.arange(len(order))
    sign = ranks[sign]
    stays = sign >= 0
    return text[stays], sign[stays], one[order] % many


def _nth(text: NDArray[np.int64], size: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the place of each within its text; ``text`` ascends and has ``size`` each."""
    places: NDArray[np.int64] = np.arange(len(text)) - (np.cumsum(size) - size)[text]
    return places
