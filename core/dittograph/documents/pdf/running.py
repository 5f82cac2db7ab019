"""Running headers and footers: what pages repeat at their edges, and the numbers of pages.

A page is looked at from its edges inwards, as long as what is found there is known from others:

- the same words at the same height on three pages or more,
- words with a number that grows with the pages, on two or more,
- where that is so on most pages, other words with such a number at the same height, as in a book
  that names its chapters there.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from dittograph.documents.pdf.rows import Page, Row, descends

_DEEP = 3  # rows from an edge that are looked at
_REPEATED = 3  # pages
_NUMBERED = 2  # pages
_GRID = 4.0  # points; what is no further apart stands at the same height
_OTHER_GRID = 1_000_000
_GAP = 0.5  # between a header and the text, in heights of letters
_LONGEST = 200  # letters of a header
_NUMBERS = 4  # of a header
_NUMBER = re.compile(r"(?<![\w.,])(?:\d{1,5}|[ivxlc]{1,8}|[IVXLC]{1,8})(?![\w]|[.,]\d)")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}

# An edge, a height, and words, or None for any words with a number; and how the number counts.
_Key: TypeAlias = tuple[bool, int, str | None, int | None]


class Parted(NamedTuple):
    """The rows of a page.

    Attributes:
        body: What it says.
        header: What stands above that on other pages as well.
        footer: What stands below.
    """

    body: Sequence[Row]
    header: Sequence[Row] = ()
    footer: Sequence[Row] = ()


def part(pages: Sequence[Page]) -> list[Parted]:
    """Tell the running headers, footers and numbers of pages from what the pages say."""
    edges = [edge for page in pages for edge in _edges(page)]
    seen: Counter[_Key] = Counter()
    heights: Counter[tuple[bool, int]] = Counter()
    active = [edge for edge in edges if edge.rows]
    for _ in range(_DEEP):
        for edge in active:
            if len(edge.page.rows) > _DEEP:  # others are as good as empty: nothing is at an edge
                keys = _keys(edge.rows[edge.reached], edge.page.number, top=edge.top)
                seen.update(keys)
                heights.update({key[:2] for key in keys})
        active = [edge for edge in active if edge.advance(seen, heights)]
    parted = []
    for page, above, below in zip(pages, edges[::2], edges[1::2], strict=True):
        header, footer = above.rows[: above.taken], below.rows[: below.taken]
        gone = set(map(id, [*header, *footer]))
        body = [row for row in page.rows if id(row) not in gone] if gone else page.rows
        parted.append(Parted(body, header, [row for row in footer[::-1] if row not in header]))
    return parted


class _Edge:
    """The rows at one edge of a page, from there inwards, and how many of them are known."""

    def __init__(self, page: Page, rows: Sequence[Row], *, top: bool) -> None:
        self.page, self.rows, self.top = page, rows, top
        self.reached = self.taken = 0

    def advance(self, seen: Mapping[_Key, int], heights: Mapping[tuple[bool, int], int]) -> bool:
        """Take the next row if it is known from other pages; tell if there are more to look at.

        A gap parts what is taken from the text: else it is its first lines, which pages may share.
        """
        rows, row = self.rows, self.rows[self.reached]
        beside = self.reached and abs(rows[self.reached - 1].bottom - row.bottom) < _GRID
        if not (beside or self._knows(row, seen, heights)):
            return False
        self.reached += 1
        last = self.reached == len(rows)
        if last:
            apart = len(rows) <= _DEEP
        else:
            apart = _NUMBER.fullmatch(row.text) is not None or _apart(row, rows[self.reached])
        if apart:
            self.taken = self.reached
        return not last

    def _knows(
        self, row: Row, seen: Mapping[_Key, int], heights: Mapping[tuple[bool, int], int]
    ) -> bool:
        for key in _keys(row, self.page.number, top=self.top):
            top, height, words, counts = key
            fewest: float = _REPEATED if counts is None else _NUMBERED
            if words is None:
                fewest = max(_REPEATED, 0.6 * heights.get((top, height), 0))
            if seen.get(key, 0) >= fewest:
                return True
        return False


def _edges(page: Page) -> tuple[_Edge, _Edge]:
    rows = page.rows
    if not descends(rows):
        return (
            _Edge(page, sorted(rows, key=_from_top)[: 2 * _DEEP], top=True),
            _Edge(page, sorted(rows, key=_from_bottom)[: 2 * _DEEP], top=False),
        )
    return (
        _Edge(page, rows[: 2 * _DEEP], top=True),
        _Edge(page, rows[: -2 * _DEEP - 1 : -1], top=False),
    )


def _from_top(row: Row) -> float:
    return -row.top


def _from_bottom(row: Row) -> float:
    return row.bottom


def _apart(one: Row, other: Row) -> bool:
    """Tell if there is a gap between two rows, one above the other."""
    gap = max(one.bottom - other.top, other.bottom - one.top)
    return gap > _GAP * min(one.height, other.height)


def _keys(row: Row, number: int, *, top: bool) -> set[_Key]:
    """Return what a row may have in common with rows of other pages."""
    words = row.text
    if len(words) > _LONGEST:
        return set()
    # Of two grids that lie across each other, one has near heights in the same cell.
    cells = int(row.bottom // _GRID), int((row.bottom + _GRID / 2) // _GRID) + _OTHER_GRID
    keys: set[_Key] = {(top, height, words, None) for height in cells}
    for found in itertools.islice(_NUMBER.finditer(words), _NUMBERS):
        counts = _value(found[0]) - number
        rest = f"{words[: found.start()]}\0{words[found.end() :]}"
        keys.update((top, height, rest, counts) for height in cells)
        if found.start() == 0 or found.end() == len(words):
            keys.update((top, height, None, counts) for height in cells)
    return keys


def _value(number: str) -> int:
    """Return what a number is worth, Arabic or Roman."""
    if number.isdecimal():
        return int(number)
    total, before = 0, 0
    for value in (_ROMAN[letter] for letter in number.lower()):
        total += value - 2 * before if value > before else value
        before = value
    return total
