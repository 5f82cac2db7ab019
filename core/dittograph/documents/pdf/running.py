"""Running headers and footers: what pages repeat at their edges, and the numbers of pages.

A page is looked at from its edges inwards, as long as what is found there is known from others:

- the same words at the same height on three pages or more,
- words with a number that grows with the pages, on two or more,
- where that is so on most pages, other words with such a number at the same height, as in a book
  that names its chapters there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from dittograph.documents.pdf.rows import Page, Row

_DEEP = 3  # rows from an edge that are looked at
_REPEATED = 3  # pages
_NUMBERED = 2  # pages
_GRID = 4.0  # points; what is no further apart stands at the same height
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
    edges = [(_edge(page.rows, top=True), _edge(page.rows, top=False)) for page in pages]
    seen: Counter[_Key] = Counter()
    heights: Counter[tuple[bool, int]] = Counter()
    for page, both in zip(pages, edges, strict=True):
        if len(page.rows) <= _DEEP:  # as good as empty, so that nothing is at an edge
            continue
        for top, rows in zip((True, False), both, strict=True):
            keys = {key for row in rows for key in _keys(row, page.number, top=top)}
            seen.update(keys)
            heights.update({key[:2] for key in keys})
    parted = []
    for page, both in zip(pages, edges, strict=True):
        taken = [
            _running(rows, page.number, seen, heights, top=top)
            for top, rows in zip((True, False), both, strict=True)
        ]
        header, footer = taken
        gone = set(map(id, header + footer))
        body = [row for row in page.rows if id(row) not in gone] if gone else page.rows
        parted.append(Parted(body, header, footer[::-1]))
    return parted


def _edge(rows: Sequence[Row], *, top: bool) -> list[Row]:
    """Return the rows at an edge of a page, from the edge inwards; all that stand side by side."""
    if not rows:
        return []
    near = rows
    if len(rows) > 4 * _DEEP:  # nearly always drawn from top to bottom
        heights = sorted(row[4] if top else -row[2] for row in rows)
        limit = heights[-2 * _DEEP]
        near = [row for row in rows if (row[4] if top else -row[2]) >= limit]
    ordered = sorted(near, key=_from_top if top else _from_bottom)
    return ordered[: 2 * _DEEP]


def _from_top(row: Row) -> float:
    return -row.top


def _from_bottom(row: Row) -> float:
    return row.bottom


def _running(
    rows: Sequence[Row],
    number: int,
    seen: Mapping[_Key, int],
    heights: Mapping[tuple[bool, int], int],
    *,
    top: bool,
) -> list[Row]:
    """Return the rows at an edge that are known from other pages, from the edge inwards.

    A gap parts them from the text: else they are its first lines, which pages may share.
    """
    taken = reached = 0
    for place, row in enumerate(rows):
        if reached and abs(rows[reached - 1].bottom - row.bottom) < _GRID:
            pass  # beside one that is known: a page number, with the title of a chapter
        elif not _known(row, number, seen, heights, top=top):
            break
        reached = place + 1
        last = reached == len(rows)
        if _NUMBER.fullmatch(row.text) or (last and reached <= _DEEP):
            taken = reached
        elif not last and _apart(row, rows[reached]):
            taken = reached
    return list(rows[:taken])


def _apart(one: Row, other: Row) -> bool:
    """Tell if there is a gap between two rows, one above the other."""
    gap = max(one.bottom - other.top, other.bottom - one.top)
    return gap > _GAP * min(one.height, other.height)


def _known(
    row: Row,
    number: int,
    seen: Mapping[_Key, int],
    heights: Mapping[tuple[bool, int], int],
    *,
    top: bool,
) -> bool:
    for key in _keys(row, number, top=top):
        _, height, words, counts = key
        fewest: float = _REPEATED if counts is None else _NUMBERED
        if words is None:
            fewest = max(_REPEATED, 0.6 * heights.get((top, height), 0))
        if seen.get(key, 0) >= fewest:
            return True
    return False


def _keys(row: Row, number: int, *, top: bool) -> Iterator[_Key]:
    """Give what a row may have in common with rows of other pages."""
    words = row.text
    if len(words) > _LONGEST:
        return
    place = row.bottom
    for height in {int(place // _GRID), int((place + _GRID / 2) // _GRID) + 1_000_000}:
        yield top, height, words, None
        for found in list(_NUMBER.finditer(words))[:_NUMBERS]:
            counts = _value(found[0]) - number
            rest = f"{words[: found.start()]}\0{words[found.end() :]}"
            yield top, height, rest, counts
            if found.start() == 0 or found.end() == len(words):
                yield top, height, None, counts


def _value(number: str) -> int:
    """Return what a number is worth, Arabic or Roman."""
    if number.isdecimal():
        return int(number)
    total, before = 0, 0
    for value in (_ROMAN[letter] for letter in number.lower()):
        total += value - 2 * before if value > before else value
        before = value
    return total
