"""What stands around a passage in its source, and whether it still stands there."""

from __future__ import annotations

import re
from itertools import pairwise

from dittograph.documents.location import NOWHERE
from dittograph.documents.registry import format_named
from dittograph.documents.source import Source, Table
from dittograph.documents.tables.headers import with_header
from dittograph.errors import InputError
from dittograph.passages.copies import normalise
from dittograph.passages.passage import Passage
from dittograph.passages.rows import choose_columns, join_cells
from dittograph.passages.units import cut_into, split
from dittograph.settings import Unit

_NEIGHBOURS = 20  # rows or paragraphs on either side


def surroundings(source: Source, passage: Passage, *, characters: int = 300) -> tuple[str, str]:
    """Return what stands before and after a passage, cut at word boundaries.

    Args:
        source: The passage's source.
        passage: The passage.
        characters: The most characters on either side.

    Returns:
        The text before and after, as in the source, but with a space where a line ends only because
        the page did. Of a table it is the rest of the cell and the same column of the neighbouring
        rows, a line each; of a document that has no offsets, the rest of the paragraph and the
        paragraphs beside it. What is between them and the passage, a space or the end of a line, is
        part of it.
    """
    where = passage.location
    if where.start is not None and where.end is not None:
        return _around(source, where.start, where.end, characters)
    if where.row is not None:
        table = _table(source, passage)
        return ("", "") if table is None else _beside_row(source, table, passage, characters)
    blocks = [
        (block.text.replace("\n", " "), block.location)
        for block in format_named(source.format).blocks(source)
    ]
    for here, (text, location) in enumerate(blocks):
        if location == where and passage.text in text:
            above = [text for text, _ in blocks[max(0, here - _NEIGHBOURS) : here]]
            below = [text for text, _ in blocks[here + 1 : here + 1 + _NEIGHBOURS]]
            return _beside(above, text, passage.text, below, characters)
    return "", ""


def still_there(source: Source, passage: Passage) -> bool:
    """Tell if a source, read again, holds a passage where it was.

    Args:
        source: The passage's source as it is now.
        passage: The passage.
    """
    where, wanted = passage.location, normalise(passage.text)
    if where.start is not None and where.end is not None:
        # In Markdown the marker of a continued quotation is not part of the passage.
        there = re.sub(r"[\r\n][ \t>]*", " ", source.text[where.start : where.end])
        return normalise(there) == wanted
    if where.row is not None:
        table = _table(source, passage)
        if table is None or where.row > len(table.rows):
            return False
        row = table.rows[where.row - 1]
        return any(wanted in normalise(cell) for cell in (*row, " ".join(row))) or all(
            word in normalise(" ".join(row)) for word in wanted.split()
        )
    if where == NOWHERE:  # the whole file is one passage
        return any(normalise(whole.text) == wanted for whole in split(source, 0, Unit.FILE))
    return any(
        wanted in normalise(block.text.replace("\n", " "))
        for block in format_named(source.format).blocks(source)
        if block.location == where
    )


def _table(source: Source, passage: Passage) -> Table | None:
    where = passage.location
    return next(
        (with_header(t, where.column) for t in source.tables if t.sheet == where.sheet), None
    )


def _around(source: Source, start: int, end: int, characters: int) -> tuple[str, str]:
    text = source.text
    low, high = max(0, start - characters), min(end + characters, len(text))
    ends = _wrapped_ends(source, low, high)
    before, after = _joined(text, low, start, ends), _joined(text, end, high, ends)
    # A window that happens to end between two words has lost no part of one.
    if low > 0 and not text[low - 1].isspace():
        before = re.sub(r"^\S+\s+", "", before, count=1)
    if high < len(text) and not text[high].isspace():
        after = re.sub(r"\s+\S+$", "", after, count=1)
    return before, after


def _wrapped_ends(source: Source, low: int, high: int) -> list[tuple[int, int]]:
    """Return the spans between lines of one run, of a stretch of a text, in order."""
    ends: list[tuple[int, int]] = []
    for run in cut_into(source, Unit.SENTENCE):
        for line, after in pairwise(run.lines):
            if line.start is None or after.start is None or after.start > high:
                return ends
            if line.start + len(line.text) >= low:
                ends.append((line.start + len(line.text), after.start))
    return ends


def _joined(text: str, start: int, end: int, wrapped: list[tuple[int, int]]) -> str:
    """Return a stretch of a text with a space in place of some spans."""
    parts = []
    for first, last in wrapped:
        if start <= first and last <= end:
            parts += [text[start:first], " "]
            start = last
    return "".join([*parts, text[start:end]])


def _beside_row(source: Source, table: Table, passage: Passage, characters: int) -> tuple[str, str]:
    try:
        columns = choose_columns(source.name, table, passage.location.column)
    except InputError:
        columns = choose_columns(source.name, table, None)
    rows, here = table.rows, (passage.location.row or 1) - 1
    above = [join_cells(row, columns) for row in rows[max(0, here - _NEIGHBOURS) : here]]
    below = [join_cells(row, columns) for row in rows[here + 1 : here + 1 + _NEIGHBOURS]]
    return _beside(above, join_cells(rows[here], columns), passage.text, below, characters)


def _beside(
    above: list[str], whole: str, part: str, below: list[str], characters: int
) -> tuple[str, str]:
    """Return the rest of a paragraph and as much of its neighbours as fits, a line each."""
    head, _, tail = whole.partition(part)
    before, after = head.lstrip(), tail.rstrip()
    for text in filter(None, reversed(above)):
        before = f"{text}\n{before}"
        if len(before) > characters:
            before = re.sub(r"^\S+\s+", "", before[-characters:], count=1)
            break
    for text in filter(None, below):
        after = f"{after}\n{text}"
        if len(after) > characters:
            after = re.sub(r"\s+\S+$", "", after[:characters], count=1)
            break
    return before.lstrip(), after.rstrip()
