"""Columns of rows to paragraphs: told apart by gaps, indents and the size of letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, zip_longest
from statistics import median
from typing import NamedTuple

from dittograph.documents.pdf.hyphens import OPEN, mend
from dittograph.documents.pdf.rows import Column, Row

_SAMPLE = 100  # columns that show what a document looks like
_MANY = 10  # rows that show how wide their column is
# From one line of a paragraph to the next, in heights of letters.
_TIGHTEST, _LEADING, _WIDEST = 0.7, 1.2, 2.2
_LOOSE = 1.6  # lines as far apart as this that end early are paragraphs rather than verse
_LIKE = 1.2  # of two sizes of letters that are the same to the eye: how much they may differ
_HYPHENS = "-\u2010\xad"
_BULLET = re.compile(r"[•▪‣●○■□◦⁃·–—*-]\s")
_NUMBERED = re.compile(r"(?:\(?\d{1,3}[.)]|\(?[a-z]\))\s")
_WORD = re.compile(r"[^\s—–-]+[—–-]?")
_ENDS, _DASHES = ".!?:;…。！？", "—–"
_CLOSERS = ")]}\"'”’“‘»›_*」』）"
# Scripts without spaces between words, whose lines are joined with nothing.
_DENSE = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff64]")
_ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u2060\ufb00-\ufb06\ufeff\uffff\ud800-\udfff]"
)
_PLAIN: dict[int, str | None] = {ord(letter): None for letter in "\xad\u200b\u2060\ufeff\uffff"}
_PLAIN.update(dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)]))
_PLAIN.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))
_LIGATURES = "".join(map(chr, range(0xFB00, 0xFB07)))
_PLAIN.update(zip(range(0xFB00, 0xFB07), ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))


class Paragraph(NamedTuple):
    """What reads as one.

    Attributes:
        page: The 1-based page on which it starts.
        text: Its words; where a line ends early, as in verse, there is a line break.
    """

    page: int
    text: str


class _Look(NamedTuple):
    """What the text of a document mostly looks like.

    Attributes:
        height: Of its letters.
        leading: From line to line, in heights of letters.
        width: Of its columns.
    """

    height: float
    leading: float
    width: float


def paragraphs_of(columns: Sequence[Column]) -> list[Paragraph]:
    """Return the paragraphs of columns in reading order, those joined that a page's end parts."""
    look = _look(columns)
    groups: list[_Group] = []
    for column in columns:
        found = _groups(column, look)
        _join(groups, found, look)
        groups += found
    texts = mend([group.text() for group in groups])
    return [
        Paragraph(group.page, text)
        for group, words in zip(groups, texts, strict=True)
        if (text := tidy(words)).strip()
    ]


def tidy(text: str) -> str:
    """Return a text with ligatures as letters and without what cannot be seen."""
    if text.isprintable() and (text.isascii() or not any(map(text.__contains__, _LIGATURES))):
        return text  # as nearly all are, which is known sooner than by a pattern
    return text.translate(_PLAIN) if _ODD.search(text) else text


def running_text(rows: Sequence[Row]) -> str:
    """Return the words of a header or footer."""
    return tidy(" ".join(row.text for row in rows))


def _look(columns: Sequence[Column]) -> _Look:
    heights: Counter[float] = Counter()
    widths: list[float] = []
    columns = columns[:: len(columns) // _SAMPLE + 1]
    for _, rows in columns:
        for row in rows:
            heights[round(row[4] - row[2], 1)] += len(row[0])
        if len(rows) >= _MANY:
            widths.append(max(row[3] for row in rows) - min(row[1] for row in rows))
    height = max(heights, key=heights.__getitem__, default=10.0) or 10.0
    steps = sorted(
        round((one[2] - other[2]) / height, 2)
        for _, rows in columns
        for one, other in pairwise(rows)
        if one[4] - one[2] < _LIKE * height > other[4] - other[2]
    )
    leading = steps[len(steps) // 4] if steps else _LEADING
    if not _TIGHTEST < leading < _WIDEST:  # no two rows belong together
        leading = _LEADING
    return _Look(height, leading, median(widths) if widths else 0.0)


class _Group:
    """The rows of a paragraph, and where lines end early among them."""

    def __init__(self, page: int, row: Row) -> None:
        self.page = page
        self.parts = [row.text]
        self.first = self.last = row
        self.rows = self.since_break = 1
        self.outdented = False
        self.indented = False
        self.short = False

    def add(self, row: Row, *, breaks: bool) -> None:
        """Append a row; a line break before it means something if ``breaks``."""
        self._append(row.text, breaks=breaks)
        self.last = row
        self.rows += 1
        self.since_break = 1 if breaks else self.since_break + 1

    def _append(self, text: str, *, breaks: bool) -> None:
        before = self.parts[-1]
        if breaks:
            self.parts.append("\n")
        elif before[-1] in _HYPHENS and before[-2:-1].isalnum() and text[0].isalnum():
            self.parts[-1] = before[:-1]
            self.parts.append(OPEN)
        elif not _touch(before, text):
            self.parts.append(" ")
        self.parts.append(text)

    def take(self, other: _Group) -> None:
        """Append what the next page or column goes on with."""
        self._append(other.parts[0], breaks=False)
        self.parts += other.parts[1:]
        self.last, self.short = other.last, other.short
        self.rows += other.rows

    def text(self) -> str:
        """Return the words."""
        return "".join(self.parts)


def _touch(before: str, after: str) -> bool:
    """Tell if two lines are joined without a space."""
    if before[-1] == "—" or before.endswith("--"):
        return before[-2:-1] != " " and len(before) > 2
    if after[0] == "—":
        return after[1:2] != " "
    return bool(_DENSE.match(before[-1]) and _DENSE.match(after))


def _groups(column: Column, look: _Look) -> list[_Group]:
    """Part the rows of a column."""
    page, rows = column
    right = max(row[3] for row in rows)
    if len(rows) < _MANY:
        left = min(row[1] for row in rows)
        if 2 * (right - left) > look.width:
            right = max(right, left + look.width)
    before = rows[0]
    group = _Group(page, before)
    groups = [group]
    indent = 0.5 * look.height
    base = Counter(round(row[1]) for row in rows).most_common(1)[0][0]
    for row, after in zip_longest(rows[1:], rows[2:]):
        size, height = before[4] - before[2], row[4] - row[2]
        moved = row[1] - before[1]
        short = _has_room(before, row, right)
        if (
            before[2] - row[2] > 1.3 * look.leading * max(size, height)
            or before[2] < row[2]
            or not size / _LIKE < height < size * _LIKE
            or _BULLET.match(row[0])
            or (short and look.leading > _LOOSE)
        ):
            starts = True
        elif moved > indent:
            item = group.rows == 1 and (group.outdented or _starts_item(group.first))
            starts = not (item and not short) and not _centred(before, row, base + indent)
        elif moved < -indent:
            starts = not _centred(before, row, base + indent) and (short or group.since_break > 1)
        else:
            ended = short or _has_ended(before[0])
            first = group.indented and group.since_break == 1  # so this may be another first line
            starts = (
                (first and short)
                or (first and ended and after is not None and after[1] < row[1] - indent)
                or (ended and _NUMBERED.match(row[0]) is not None)
            )
        if starts:
            group.short = short
            group = _Group(page, row)
            group.indented = (
                moved > indent
                or row[1] > base + indent
                or (groups[-1].indented and abs(moved) < indent)
            )
            group.outdented = moved < -indent
            groups.append(group)
        else:
            group.add(row, breaks=short)
        before = row
    group.short = _ends_early(before, right)
    return groups


def _has_ended(text: str) -> bool:
    """Tell if a line ends as a sentence does, which may be with a dash inside quotation marks."""
    bare = text.rstrip(_CLOSERS)
    last = bare[-1:] or " "
    return last in _ENDS or (last in _DASHES and len(bare) < len(text))


def _starts_item(row: Row) -> bool:
    return bool(_BULLET.match(row.text) or _NUMBERED.match(row.text))


def _has_room(row: Row, after: Row, right: float) -> bool:
    """Tell if a row ends although the next one's first word would have fitted."""
    room = right - row[3]
    if room < row[4] - row[2] or row[0][-1] in _HYPHENS:
        return False
    word = _WORD.match(after[0])
    letters = word.end() + 1 if word else 2
    if _DENSE.match(after[0]):
        letters = 2
    return room > 1.25 * letters * (row[3] - row[1]) / max(1, len(row[0]))


def _ends_early(row: Row, right: float) -> bool:
    """Tell if a row ends long before the column does."""
    return right - row.right > 6 * row.height and row.text[-1] not in _HYPHENS


def _centred(one: Row, other: Row, margin: float) -> bool:
    """Tell if two rows have the same middle and keep off the margin, as those of a title do."""
    off = abs(one.left + one.right - other.left - other.right)
    return off < 0.5 * one.height and min(one.left, other.left) > margin


def _join(groups: list[_Group], found: list[_Group], look: _Look) -> None:
    """Join the first paragraph of a column to the last one before, if that goes on there."""
    if not groups or not found:
        return
    after = found[0]
    # Notes at the foot of a page stand between.
    before = next(
        (
            group
            for group in reversed(groups[-12:])
            if group.last.height > look.height * 0.93 or group.last.height >= after.first.height
        ),
        groups[-1],
    )
    if before.short or _starts_item(after.first):
        return
    if not 1 / _LIKE < before.last.height / (after.first.height or 1) < _LIKE:
        return
    words = after.first.text.lstrip("“”‘’\"'(")
    ended = _has_ended(before.last.text)
    small = words[:1].islower()
    hyphen = before.last.text[-1] in _HYPHENS
    if (hyphen or small or not ended) and not (ended and _indented(after)):
        before.take(after)
        del found[0]


def _indented(group: _Group) -> bool:
    return group.rows > 1 and group.indented
