"""Reading order: columns are told by the empty strips between them.

A program may draw column by column, or line by line across all columns. In the second case PDFium
takes what stands at the same height for one line, which is cut at its wide gaps first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dittograph.documents.pdf.rows import Row, descends

_DEEPEST = 3  # columns in columns
_CANDIDATES = 12  # places of a page that are tried for a strip
_FEWEST = 3  # rows that make a column
_CLOSE = 3.0  # points within which edges are aligned
_PROSE = 14  # letters of a line of prose; the cells of tables mostly have fewer


class Gap(NamedTuple):
    """A wide space in a row.

    Attributes:
        at: Which letter of the row it is.
        left: Where the word before it ends.
        right: Where the word after it starts.
    """

    at: int
    left: float
    right: float


def cuts_at_gutters(rows: Sequence[Row], gaps: Sequence[Sequence[Gap]]) -> list[list[Gap]]:
    """Find the gaps at which rows are cut because another column starts there.

    Columns of prose start at the same place in many rows and hold more than a word or two; those
    of tables are left as they are, because a table is read row by row.

    Args:
        rows: The rows of a page.
        gaps: The wide gaps of each row, from left to right.

    Returns:
        Those of each row at which it is cut.
    """
    edges = Counter(round(gap.right) for there in gaps for gap in there)
    gutters: list[float] = []
    for x, _ in edges.most_common(_CANDIDATES):
        here = [
            (number, place)
            for number, there in enumerate(gaps)
            for place, gap in enumerate(there)
            if _spans(gap, x)
        ]
        if _is_gutter(rows, gaps, here, x):
            gutters.append(x)
    return [[gap for gap in there if any(_spans(gap, x) for x in gutters)] for there in gaps]


def _spans(gap: Gap, x: float) -> bool:
    """Tell if a gap reaches to a gutter; it goes on where the next column has an indent."""
    return gap.left < x <= gap.right + _CLOSE


def _is_gutter(
    rows: Sequence[Row], gaps: Sequence[Sequence[Gap]], here: Sequence[tuple[int, int]], x: float
) -> bool:
    if len(here) < _FEWEST:
        return False
    before = after = 0
    for number, place in here:
        row, there = rows[number].text, gaps[number]
        before += there[place].at - (there[place - 1].at if place else 0)
        after += (there[place + 1].at if place + 1 < len(there) else len(row)) - there[place].at
    if min(before, after) < _PROSE * len(here):
        return False
    low = min(rows[number].bottom for number, _ in here)
    high = max(rows[number].top for number, _ in here)
    crossing = sum(
        row.left < x - _CLOSE and row.right > x + _CLOSE and low <= row.bottom and row.top <= high
        for row in rows
    )
    return 2 * len(here) >= crossing


def in_columns(rows: Sequence[Row]) -> list[list[Row]]:
    """Return rows in reading order, each column from top to bottom.

    Args:
        rows: The rows of a page as they are drawn.
    """
    if descends(rows):
        return [list(rows)] if rows else []
    return _split(rows, 0)


def _split(rows: Sequence[Row], depth: int) -> list[list[Row]]:
    gutter = _gutter(rows) if depth < _DEEPEST and len(rows) >= 2 * _FEWEST else None
    if gutter is None:
        return [as_lines(rows)] if rows else []
    columns: list[list[Row]] = []
    left: list[Row] = []
    right: list[Row] = []
    across: list[Row] = []

    def flush() -> None:
        columns.extend([*_split(left, depth + 1), *_split(right, depth + 1)])
        left.clear()
        right.clear()

    for row in sorted(rows, key=_from_top):
        if row.left < gutter - _CLOSE and row.right > gutter - _CLOSE:
            if left or right:
                flush()
            across.append(row)
            continue
        if across:
            columns.append(as_lines(across))
            across = []
        (left if row.left < gutter - _CLOSE else right).append(row)
    flush()
    if across:
        columns.append(as_lines(across))
    return columns


def _gutter(rows: Sequence[Row]) -> float | None:
    """Return where the right one of two columns starts; None if there is one column."""
    best: tuple[int, float] | None = None
    starts = Counter(round(row.left) for row in rows).most_common(_CANDIDATES)
    for x, _ in starts:
        left = [row for row in rows if row.right <= x - _CLOSE]
        right = [row for row in rows if row.left >= x - _CLOSE]
        across = len(rows) - len(left) - len(right)
        if min(len(left), len(right)) < _FEWEST or across > 0.35 * len(rows):
            continue
        low = max(min(row.bottom for row in side) for side in (left, right))
        high = min(max(row.top for row in side) for side in (left, right))
        level = [sum(low <= row.bottom and row.top <= high for row in s) for s in (left, right)]
        if min(level) < _FEWEST - 1:
            continue
        if best is None or (across, x) < best:
            best = across, x
    return best[1] if best else None


def as_lines(rows: Sequence[Row]) -> list[Row]:
    """Return rows from top to bottom; pieces that stand beside each other become one row."""
    lines: list[list[Row]] = []
    for row in sorted(rows, key=_from_top):
        if lines and _beside(lines[-1][-1], row):
            lines[-1].append(row)
        else:
            lines.append([row])
    return [_joined(sorted(line, key=_from_left)) for line in lines]


def _from_top(row: Row) -> float:
    return -row.top


def _from_left(row: Row) -> float:
    return row.left


def _beside(one: Row, other: Row) -> bool:
    """Tell if two rows stand at the same height, of which one may be a large initial."""
    near = 0.4 * min(one.height, other.height)
    apart = one.right <= other.left + near or other.right <= one.left + near
    return apart and (abs(one.bottom - other.bottom) < near or abs(one.top - other.top) < near)


def _joined(line: Sequence[Row]) -> Row:
    """Return the pieces of one line as one row."""
    longest = max(line, key=lambda row: len(row.text))
    words = [line[0].text]
    for one, other in pairwise(line):
        space = other.left - one.right > 0.15 * min(one.height, other.height)
        words.append(f" {other.text}" if space else other.text)
    return longest._replace(
        text="".join(words), left=line[0].left, right=max(row.right for row in line)
    )
