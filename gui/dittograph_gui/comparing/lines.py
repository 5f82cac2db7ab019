"""Which lines are shown of two aligned texts: paragraphs, differences, and folds; no Qt."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from dittograph.pairs.relation.alignment import Alignment, Fate

_CONTEXT = 1  # equal sentences that stay in sight on either side of a difference
_WORTH = 3  # a fold hides at least as many


@dataclass(frozen=True, slots=True)
class Line:
    """A line of two texts side by side.

    Attributes:
        begin: Its first row of the alignment.
        end: The row after its last one.
        folded: Whether its rows are hidden; they are the same in both texts then.
        words: Words of both sides that are shown, about.
    """

    begin: int
    end: int
    folded: bool
    words: int

    @property
    def rows(self) -> range:
        """Its rows of the alignment."""
        return range(self.begin, self.end)


def lines_of(alignment: Alignment, opened: Container[int] = ()) -> list[Line]:
    """Return the lines of an alignment.

    Equal sentences of one paragraph share a line; each sentence that differs has its own.

    Args:
        alignment: The two texts.
        opened: The first row of each fold that a person has opened.
    """
    rows = alignment.rows
    lines: list[Line] = []
    place = 0
    while place < len(rows):
        if rows[place].fate is not Fate.SAME:
            lines.append(Line(place, place + 1, folded=False, words=_words(alignment, place)))
            place += 1
            continue
        end = place
        while end < len(rows) and rows[end].fate is Fate.SAME:
            end += 1
        first = place + (_CONTEXT if place else 0)
        last = end - (_CONTEXT if end < len(rows) else 0)
        if last - first < _WORTH or first in opened:
            lines += _paragraphs(alignment, place, end)
        else:
            lines += _paragraphs(alignment, place, first)
            lines.append(Line(first, last, folded=True, words=10))
            lines += _paragraphs(alignment, last, end)
        place = end
    return lines


def line_of(lines: list[Line], row: int) -> int:
    """Return the place of the line that shows a row."""
    return next((place for place, line in enumerate(lines) if row < line.end), len(lines) - 1)


def window(lines: list[Line], focus: int, most: int) -> tuple[int, int]:
    """Return which lines are shown together: those around one of them, so many words at most.

    Args:
        lines: All of them.
        focus: The place of the line that has to be among them; two thirds of the words follow it.
        most: Words.
    """
    begin = end = focus
    room = most // 3
    while begin and (room := room - lines[begin - 1].words) >= 0:
        begin -= 1
    room = most - sum(line.words for line in lines[begin:end])
    while end < len(lines) and ((room := room - lines[end].words) >= 0 or end == focus):
        end += 1
    return begin, end


def _paragraphs(alignment: Alignment, begin: int, end: int) -> list[Line]:
    """Return the lines of equal sentences: a paragraph, of either side, is one."""
    lines: list[Line] = []
    start = begin
    for place in range(begin, end):
        if place + 1 == end or starts_paragraph(alignment, place + 1):
            words = sum(_words(alignment, row) for row in range(start, place + 1))
            lines.append(Line(start, place + 1, folded=False, words=words))
            start = place + 1
    return lines


def starts_paragraph(alignment: Alignment, place: int) -> bool:
    """Return whether a row begins a paragraph of one of the texts."""
    row = alignment.rows[place]
    return any(
        side is not None and side > 0 and sentences[side - 1].paragraph != sentences[side].paragraph
        for side, sentences in ((row.left, alignment.left), (row.right, alignment.right))
    )


def _words(alignment: Alignment, place: int) -> int:
    row = alignment.rows[place]
    left = alignment.left[row.left].words if row.left is not None else 0
    right = alignment.right[row.right].words if row.right is not None else 0
    return left + right + 1
