"""Blocks: the paragraphs of a document, each a run of lines that may be read as one."""

from __future__ import annotations

import io
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import cached_property, partial
from itertools import accumulate, count
from typing import NamedTuple, overload

from dittograph.documents.location import NOWHERE, Location


class Line(NamedTuple):
    """A line without the white space around it.

    Attributes:
        text: Its words.
        start: Offset of its first character in the source's text; None where there is no such text.
        number: 1-based number of the line; None where there are none.
        indent: Characters before it on its line.
    """

    text: str
    start: int | None = None
    number: int | None = None
    indent: int = 0


class Breaks(Enum):
    """What the line breaks inside a block mean."""

    WRAPPED = "wrapped"  # some are there for the width of the page only: the lengths tell
    FLOWING = "flowing"  # nothing, unless the next line starts with a capital
    WHOLE = "whole"  # nothing, and the block is one passage, however many sentences it has


class Block(NamedTuple):
    """Lines that belong together.

    Attributes:
        lines: At least one, none blank.
        breaks: What the breaks between them mean.
        location: Where the block stands, its line and offsets aside, which the lines have.
    """

    lines: Sequence[Line]
    breaks: Breaks = Breaks.WRAPPED
    location: Location = NOWHERE

    @property
    def text(self) -> str:
        """Its words, with the line breaks that are in it."""
        lines = self[0]
        if type(lines) is _LinesAt:
            return lines.text
        return lines[0][0] if len(lines) == 1 else "\n".join([line[0] for line in lines])


# A line that only separates: "* * *", "-----", "=====".
_RULERS = "-*_=~+#.•·"
_RULE = re.compile(rf"([{_RULERS}])(?:\s*\1){{2,}}$")


_new = tuple.__new__  # what Line() and Block() do, in half the time
_line = partial(_new, Line)
_BATCH = 1 << 18  # characters of a text of which lines are made at once
_INVISIBLE = ("Cc", "Cf", "Zs", "Zl", "Zp")
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters of scripts that show nothing


def visible(text: str) -> str:
    """Return a text, or "" if nothing of it can be seen, such as a lone zero-width space."""
    seen = any(c not in _BLANK and unicodedata.category(c) not in _INVISIBLE for c in text)
    return text if seen else ""


def physical_lines(text: str) -> Iterator[Line]:
    """Give every line of a text, blank ones too; form feeds and the like end none."""
    offset, number = 0, 1
    stream = io.StringIO(text, newline="")
    while raws := stream.readlines(_BATCH):
        words = list(map(str.strip, raws))
        starts = list(accumulate(map(len, raws), initial=offset))
        offset = starts.pop()
        indents = [0] * len(raws)
        for place in [i for i, raw in enumerate(raws) if not "!" <= raw[0] <= "~"]:  # few
            raw, bare = raws[place], words[place]
            indent = indents[place] = 0 if raw.startswith(bare) else len(raw) - len(raw.lstrip())
            starts[place] += indent
            if bare and not "!" <= bare[0] <= "~":
                words[place] = visible(bare)
        yield from map(_line, zip(words, starts, count(number), indents, strict=False))
        number += len(raws)


def separates(line: Line) -> bool:
    """Tell if a line is blank or a rule, so that a paragraph ends before it."""
    text = line[0]
    return not text or (text[0] in _RULERS and _RULE.match(text) is not None)


def paragraphs(lines: Iterable[Line]) -> Iterator[Block]:
    """Group lines between blank lines and rules."""
    block: list[Line] = []
    for line in lines:
        if not separates(line):
            block.append(line)
        elif block:
            yield _new(Block, (block, Breaks.WRAPPED, NOWHERE))
            block = []
    if block:
        yield Block(block)


# What parts paragraphs for certain, and lines that have to be looked at.
_BLANK_LINES = re.compile(r"\n\s*\n")
_DOUBTFUL = re.compile(r"\n[^A-Za-z0-9\n\r]")


class _Text:
    """A text whose lines are found when they are asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def lines(self) -> list[Line]:
        return list(physical_lines(self.text))

    @cached_property
    def starts(self) -> list[int]:
        return [line[1] or 0 for line in self.lines]


class _LinesAt(Sequence[Line]):
    """The lines of a paragraph. Only who asks for them needs to know where they stand."""

    __slots__ = ("_end", "_of", "_start")

    def __init__(self, of: _Text, start: int, end: int) -> None:
        self._of, self._start, self._end = of, start, end

    def _found(self) -> list[Line]:
        starts = self._of.starts
        return self._of.lines[bisect_left(starts, self._start) : bisect_left(starts, self._end)]

    @overload
    def __getitem__(self, place: int) -> Line: ...
    @overload
    def __getitem__(self, place: slice) -> list[Line]: ...
    def __getitem__(self, place: int | slice) -> Line | list[Line]:
        return self._found()[place]

    def __iter__(self) -> Iterator[Line]:
        return iter(self._found())

    def __len__(self) -> int:
        return len(self._found())

    @property
    def text(self) -> str:
        """Its words; see :attr:`Block.text`."""
        return "\n".join(map(str.strip, self._of.text[self._start : self._end].strip().split("\n")))


def paragraphs_of(text: str) -> Iterator[Block]:
    """Give what :func:`paragraphs` gives of the lines of a text."""
    if "\r" in text and text.count("\r") != text.count("\r\n"):
        yield from paragraphs(physical_lines(text))
        return
    first, size = len(text) - len(text.lstrip()), len(text.rstrip())
    parting = [match.span() for match in _BLANK_LINES.finditer(text, first, size)]
    certain = len(parting)
    for start in [first, *[match.start() for match in _DOUBTFUL.finditer(text, first, size)]]:
        end = text.find("\n", start + 1)
        end = size if end < 0 else end
        words = text[start:end].strip()
        if separates(_line((words and visible(words), start, None, 0))):
            parting.append((start, end))
    if len(parting) > certain:
        parting.sort()
    of, at = _Text(text), first
    for start, end in (*parting, (size, size)):
        if start > at:
            yield _new(Block, (_LinesAt(of, at, start), Breaks.WRAPPED, NOWHERE))
        if end > at:
            at = end


def paragraph(text: str, location: Location, breaks: Breaks = Breaks.FLOWING) -> Block | None:
    """Return a block of a document that has no text of its own to count offsets in.

    Args:
        text: The words of the paragraph.
        location: Where it stands.
        breaks: What line breaks in it mean.

    Returns:
        The block; None if the text is blank.
    """
    lines = text.splitlines()
    bare = text.strip() if len(lines) == 1 else ""
    if bare:  # as nearly all are
        return _new(Block, ((_new(Line, (bare, None, None, 0)),), breaks, location))
    found = [Line(bare) for line in lines if (bare := line.strip())]
    return Block(found, breaks, location) if found else None
