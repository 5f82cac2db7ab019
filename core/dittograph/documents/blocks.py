"""Blocks: the paragraphs of a document, each a run of lines that may be read as one."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import cached_property, partial
from itertools import accumulate, chain, count, repeat
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
        if type(lines) is _LinesOf:
            return lines.text
        return lines[0][0] if len(lines) == 1 else "\n".join([line[0] for line in lines])


# A line that only separates: "* * *", "-----", "=====".
_RULERS = "-*_=~+#.•·"
_RULE = re.compile(rf"([{_RULERS}])(?:\s*\1){{2,}}$")


_new = tuple.__new__  # what Line() and Block() do, in half the time
_line, _block = partial(_new, Line), partial(_new, Block)
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


_PART = 1 << 15  # characters of a text whose paragraphs are found at once
_BLANK_LINE, _BLANK_LINES = re.compile(r"\n\s*\n"), re.compile(r"\n\n+")
_LONE_RETURN = re.compile(r"\r(?!\n)")
_NOTHING = "".join(_BLANK)
# Lines with white space around them, and all that may part paragraphs without being empty. Most
# lines are told at once by how they begin and what they end in.
_UNEVEN = re.compile(rf"\n(?:(?![!-~\n“‘])[\W{_NOTHING}]|[{_RULERS}]|(?<![!-~\n]\n)(?<=\s\n))")
# Rules, and lines that may show nothing.
_DOUBTFUL = re.compile(
    rf"\n(?![A-Za-z0-9\n\"'])(?:([{_RULERS}])(?:[^\S\n]*\1){{2,}}(?=\n)"
    rf"|[^\w\s!-~“”‘’«»„—–…]|[{_NOTHING}])"
)


class _Text:
    """A text whose lines are found when they are asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def paragraphs(self) -> list[Sequence[Line]]:
        return [block[0] for block in paragraphs(physical_lines(self._text))]


class _LinesOf(Sequence[Line]):
    """The lines of a paragraph. Only who asks for them needs to know where they stand."""

    __slots__ = ("_number", "_of", "text")

    def __init__(self, of: _Text, number: int, text: str) -> None:
        self._of, self._number, self.text = of, number, text

    @overload
    def __getitem__(self, place: int) -> Line: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Line]: ...
    def __getitem__(self, place: int | slice) -> Line | Sequence[Line]:
        return self._of.paragraphs[self._number][place]

    def __iter__(self) -> Iterator[Line]:
        return iter(self._of.paragraphs[self._number])

    def __len__(self) -> int:
        return len(self._of.paragraphs[self._number])


def paragraphs_of(text: str) -> Iterator[Block]:
    """Give what :func:`paragraphs` gives of the lines of a text."""
    words = chain.from_iterable(map(_words_of_paragraphs, _parted(text)))
    lines = map(_LinesOf, repeat(_Text(text)), count(), words)
    return map(_block, zip(lines, repeat(Breaks.WRAPPED), repeat(NOWHERE), strict=False))


def _parted(text: str) -> Iterator[str]:
    """Give a text in parts, which end at blank lines, for small ones stay in the cache."""
    at = 0
    while at < len(text):
        blank = _BLANK_LINE.search(text, at + _PART)
        end = blank.end() if blank else len(text)
        yield text[at:end]
        at = end


def _words_of_paragraphs(text: str) -> list[str]:
    """Return the words of each paragraph, lines without the white space around them."""
    text = f"\n{text}\n"
    if "\r" in text or _UNEVEN.search(text):
        lines = _LONE_RETURN.sub("\n", text).split("\n")
        text = _without_rules("\n".join(map(str.strip, lines)))
    text = text.strip()
    return _BLANK_LINES.split(text) if text else []


def _without_rules(text: str) -> str:
    """Return a text with its rules, and lines that show nothing, made blank."""
    kept, at = [], 0
    for match in _DOUBTFUL.finditer(text):
        start = match.start() + 1
        end = text.index("\n", start)
        if separates(_line((visible(text[start:end]), start, None, 0))):
            kept.append(text[at:start])
            at = end
    return "".join([*kept, text[at:]]) if kept else text


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
