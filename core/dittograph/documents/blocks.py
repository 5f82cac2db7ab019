"""Blocks: the paragraphs of a document, each a run of lines that may be read as one."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

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


# A line that only separates: "* * *", "-----", "=====".
_RULERS = "-*_=~+#.•·"
_RULE = re.compile(rf"([{_RULERS}])(?:\s*\1){{2,}}$")


_new = tuple.__new__  # what Line() and Block() do, in half the time
_INVISIBLE = ("Cc", "Cf", "Zs", "Zl", "Zp")
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters of scripts that show nothing


def visible(text: str) -> str:
    """Return a text, or "" if nothing of it can be seen, such as a lone zero-width space."""
    seen = any(c not in _BLANK and unicodedata.category(c) not in _INVISIBLE for c in text)
    return text if seen else ""


def physical_lines(text: str) -> Iterator[Line]:
    """Give every line of a text, blank ones too; form feeds and the like end none."""
    offset = 0
    for number, raw in enumerate(io.StringIO(text, newline=""), start=1):
        words = raw.strip()
        indent = 0 if raw.startswith(words) else len(raw) - len(raw.lstrip())
        if words and not "!" <= words[0] <= "~":  # lines that start otherwise are few
            words = visible(words)
        yield _new(Line, (words, offset + indent, number, indent))
        offset += len(raw)


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
