"""A paragraph of marked-up text as the pieces it is written in, so that some of it can be cut out.

A format walks a file once and gives its paragraphs as :class:`Marked`. To read it, each becomes a
block; to write a copy, :func:`cuts_of` finds which parts of the file go with some passages.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from dittograph.documents.blocks import Block, Breaks, paragraph
from dittograph.documents.format import Placed
from dittograph.documents.location import NOWHERE, Location
from dittograph.documents.source import ChangedError
from dittograph.documents.text.leaving_out import Span, tidied

_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANK_LINES = re.compile(r"(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]\s*")


class Piece(NamedTuple):
    """Some characters, and where in the file they are written.

    Attributes:
        text: The characters.
        start: Where they start, in characters of the decoded file, or of a part of a packed one.
        end: Where they end. Unless that is ``len(text)`` behind ``start``, the piece cannot be
            divided, such as "&" that is written "&amp;".
    """

    text: str
    start: int
    end: int


class Marked(NamedTuple):
    """A paragraph and the pieces it is written in.

    Attributes:
        pieces: In reading order. White space may be left out of them or added: it does not count.
        location: Where it stands; no two paragraphs of a file stand at the same place.
        whole: What goes with it when nothing of it stays; None if its frame must stay, such as the
            only paragraph of a cell.
        breaks: What line breaks in it mean.
    """

    pieces: Sequence[Piece]
    location: Location
    whole: Span | None = None
    breaks: Breaks = Breaks.FLOWING

    @property
    def text(self) -> str:
        """Its words."""
        pieces = self.pieces
        return pieces[0][0] if len(pieces) == 1 else "".join([text for text, _, _ in pieces])

    def block(self) -> Block | None:
        """Return it as a block; None if it is blank."""
        return paragraph(self.text, self.location, self.breaks)


def has_breaks(text: str) -> bool:
    """Tell if a text has line breaks or tabs; to look for each is quicker than a pattern."""
    return "\n" in text or "\t" in text or "\r" in text


def blocks_of(paragraphs: Iterable[Marked]) -> tuple[Block, ...]:
    """Return paragraphs as blocks, without the blank ones."""
    return tuple(block for one in paragraphs if (block := one.block()) is not None)


def at_blank_lines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Part preformatted text where its lines are blank."""
    text = "".join(piece.text for piece in pieces)
    ends = [*(match.end() for match in _BLANK_LINES.finditer(text)), len(text)]
    part: list[Piece] = []
    number = at = 0  # which end comes next, and where the piece is in the text
    for piece in pieces:
        size, done = len(piece.text), 0
        exact = piece.end - piece.start == size
        while number < len(ends) and at + size >= ends[number]:
            here = ends[number] - at if exact else size
            if here > done:
                places = (piece.start + done, piece.start + here)
                part.append(Piece(piece.text[done:here], *places) if exact else piece)
                done = here
            yield part
            part = []
            number += 1
        if done < size:
            part.append(Piece(piece.text[done:], piece.start + done, piece.end) if done else piece)
        at += size


def cuts_of(
    paragraphs: Iterable[Marked], passages: Sequence[Placed], dropped: Collection[int]
) -> tuple[list[Span], bool]:
    """Find what of a file goes with some passages.

    Args:
        paragraphs: The paragraphs of the file as it is now.
        passages: All passages of the source, in order.
        dropped: Which of them go, by their place in ``passages``.

    Returns:
        Spans of the file, in order, none overlapping; and whether any text stays.

    Raises:
        ChangedError: The passages do not stand there.
    """
    by_place: dict[Location, list[int]] = {}
    for place, passage in enumerate(passages):
        by_place.setdefault(passage.location.at(None, None, None), []).append(place)
    cuts: list[Span] = []
    stays = False
    gone = set(dropped)
    if gone.intersection(by_place.get(NOWHERE, ())):  # the whole file is one passage
        return [], False
    for one in paragraphs:
        text = one.text
        if not text.strip():
            continue
        here = by_place.pop(one.location, [])
        if not gone.intersection(here):
            stays = True
            continue
        spans = _places(text, [passages[i].text for i in here])
        spans = [span for i, span in zip(here, spans, strict=True) if i in gone]
        parts = to_the_end(text, tidied(text, spans))
        left = without(text, parts)
        stays = stays or bool(left.strip())
        if not left.strip() and one.whole is not None:
            cuts.append(one.whole)
        else:
            cuts += _in_file(one.pieces, parts)
    if any(gone.intersection(places) for places in by_place.values()):
        raise ChangedError
    return sorted(cuts), stays


def without(text: str, cuts: Iterable[Span]) -> str:
    """Return a text without some spans of it, which may overlap."""
    at, kept = 0, []
    for start, end in sorted(cuts):
        if end > at:
            kept.append(text[at : max(start, at)])
            at = end
    return "".join([*kept, text[at:]])


def to_the_end(text: str, cuts: Sequence[Span]) -> list[Span]:
    """Take along the white space before the cuts that leave no words at the end of a text."""
    limit = len(text)
    for start, end in sorted(cuts, reverse=True):
        if text[end:limit].strip():
            break
        limit = min(limit, start)
    kept = limit if limit == len(text) else len(text[:limit].rstrip())
    return [*cuts, (kept, limit)] if kept < limit else list(cuts)


def to_the_last_line(text: str, cuts: Sequence[Span]) -> list[Span]:
    """Take along the blank lines before the cuts that leave no words at the end of a file."""
    widened = to_the_end(text, cuts)
    if len(widened) > len(cuts):
        kept, limit = widened.pop()
        own = _LINE_END.match(text, kept)  # what the last line ends in
        widened.append((own.end() if own else kept, limit))
    return widened


def _places(text: str, wanted: Sequence[str]) -> list[Span]:
    """Find the passages of a paragraph one after the other; white space does not count."""
    at = [i for i, letter in enumerate(text) if not letter.isspace()]
    letters = "".join(text[i] for i in at)
    spans: list[Span] = []
    begin = 0
    for words in wanted:
        bare = "".join(words.split())
        found = letters.find(bare, begin) if bare else -1
        if found < 0:
            raise ChangedError
        begin = found + len(bare)
        spans.append((at[found], at[begin - 1] + 1))
    return spans


def _in_file(pieces: Sequence[Piece], parts: Iterable[Span]) -> list[Span]:
    """Return where spans of a paragraph's text stand in the file."""
    begins = [0, *accumulate(len(piece.text) for piece in pieces)]
    cuts: list[Span] = []
    for low, high in parts:
        for number in range(max(0, bisect_right(begins, low) - 1), len(pieces)):
            piece, begin = pieces[number], begins[number]
            if begin >= high:
                break
            first, last = max(low - begin, 0), min(high - begin, len(piece.text))
            if first >= last or piece.end <= piece.start:
                continue  # nothing of it, or white space that is not in the file
            if piece.end - piece.start == len(piece.text):
                cuts.append((piece.start + first, piece.start + last))
            else:
                cuts.append((piece.start, piece.end))
    return cuts
