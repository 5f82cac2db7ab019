"""Paragraphs to runs: the lines that one sentence may go on through.

A line may end because the page did, or because what it says is at its end. Only the lines around it
tell which: how long they are, and how they start.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dittograph.documents.blocks import Block, Breaks, Line, separates

_ITEM = re.compile(r"(?:[-*+•·▪‣]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)")


def runs(block: Block, width: int) -> Iterator[Block]:
    """Give the parts of a block that are read without a stop at the ends of their lines.

    Args:
        block: The block.
        width: Where the lines of its source are wrapped, or 0; see :func:`wrap_width`.
    """
    if block.breaks is Breaks.WHOLE or len(block.lines) == 1:
        yield block
        return
    for lines in _unwrap(block.lines, width, flowing=block.breaks is Breaks.FLOWING):
        yield block._replace(lines=lines)


def _breaks(lines: Sequence[Line]) -> list[tuple[Line, Line]]:
    """Return each two lines with neither a blank line nor a rule between them."""
    return [
        (line, after)
        for line, after in pairwise(lines)
        if not separates(line) and not separates(after)
    ]


def _length(line: Line) -> int:
    return line.indent + len(line.text)


def _reach(line: Line, after: Line) -> int:
    """Return how long a line would be with the next one's first word."""
    word = after.text.split(None, 1)[0]
    # Chinese and Japanese wrap between any two characters.
    return _length(line) + (1 if word[0] >= "\u2e80" else 1 + len(word))


def wrap_width(lines: Sequence[Line]) -> int:
    """Return the width at which lines were wrapped, or 0 if each line stands for itself.

    Wrapped lines are told by two signs: hardly any has room for the next one's first word, and
    the next one often starts in the middle of a sentence, with a small letter.
    """
    # A list item says nothing about the line before it.
    breaks = [pair for pair in _breaks(lines) if not _ITEM.match(pair[1].text)]
    if not breaks:
        return 0
    lengths = sorted(_length(line) for line, _ in breaks)
    width = lengths[len(lengths) * 19 // 20]
    wide = breaks[0][0].text[0] >= "\u2e80"
    if not (20 if wide else 40) <= width <= 120:
        return 0
    first = [after.text[0] for _, after in breaks]
    capitals = any(line.text[0].isupper() for pair in breaks for line in pair)
    small = sum(letter.isalpha() and not letter.isupper() for letter in first)
    if not capitals and any(map(str.islower, first)) and len(breaks) < 8:
        return 0  # small letters mean nothing where all is written small
    # Lines that mostly start small are a wrapped text, however raggedly it was wrapped.
    room = 0.75 * width if capitals and small * 2 >= len(breaks) else 0.95 * width
    full = sum(_reach(line, after) > room for line, after in breaks)
    return width if min(full * 10 // 6, small * 5) >= len(breaks) else 0


def _unwrap(
    paragraph: Sequence[Line], width: int, *, flowing: bool = False
) -> Iterator[list[Line]]:
    """Join the lines of a paragraph that one sentence may run through.

    Args:
        paragraph: At least one line, none blank.
        width: Where the source's lines are wrapped, or 0.
        flowing: Line breaks mean nothing (Markdown): only a capital may start something new.
    """
    breaks = list(pairwise(paragraph))
    width = width or wrap_width(paragraph)
    first = [after.text[0] for _, after in breaks]
    # Verse: a capital at the start of every line, and lines that leave room.
    verse = len(first) > 2 and any(map(str.isupper, first)) and not any(map(str.islower, first))
    room = width if verse else 0.75 * width
    block = [paragraph[0]]
    for line, after in breaks:
        item = _ITEM.match(block[0].text)
        hanging = item and after.indent > block[0].indent
        flows = flowing and not (after.text[0].isupper() or after.text[0] == "|")
        wrapped = width and _reach(line, after) > room
        if (hanging or flows or wrapped) and not _ITEM.match(after.text):
            block.append(after)
        else:
            yield block
            block = [after]
    yield block
