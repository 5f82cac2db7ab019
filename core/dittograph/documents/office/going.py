"""What goes with the words that go: references to notes, the notes, fields, emptied lists."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from dittograph.documents.format import Placed
from dittograph.documents.markup.pieces import Marked, Piece, cuts_of
from dittograph.documents.text.leaving_out import Span


class Attached(NamedTuple):
    """An element that goes with others.

    Attributes:
        span: Where it is written.
        needs: What all has to go for it to go.
        note: What else goes with it, and with all others that bring the same: the key of a note.
    """

    span: Span
    needs: Sequence[Span]
    note: str = ""


class Found(NamedTuple):
    """What was found in a document.

    Attributes:
        paragraphs: In reading order.
        twins: Paragraphs that say again, for old programs, what another one at their location
            says.
        aside: The locations of those that are normally not read.
        attached: What goes with others, inner elements before outer ones.
        notes: Where foot- and endnotes are written, by their keys.
        remarks: What a person should know.
    """

    paragraphs: Sequence[Marked]
    twins: Sequence[Marked] = ()
    aside: Collection[object] = frozenset()
    attached: Sequence[Attached] = ()
    notes: Mapping[str, Span] = {}
    remarks: tuple[str, ...] = ()


class Gone:
    """Spans of a file that go."""

    def __init__(self, cuts: Iterable[Span]) -> None:
        """Begin with some, in any order."""
        self.cuts = merged(cuts)
        self._starts = [start for start, _ in self.cuts]
        self._more: set[Span] = set()

    def __contains__(self, span: Span) -> bool:
        if span in self._more:
            return True
        place = bisect_right(self._starts, span[0]) - 1
        return place >= 0 and span[1] <= self.cuts[place][1]

    def add(self, span: Span) -> None:
        """Add one more."""
        self._more.add(span)

    def all(self) -> list[Span]:
        """Return them in order, none overlapping."""
        return merged([*self.cuts, *self._more])


def letters_of(piece: Piece) -> Span:
    """Return where a piece is written, without the white space around it if it can be divided."""
    text = piece.text
    if piece.end - piece.start != len(text):
        return piece.start, piece.end
    end = piece.start + len(text.rstrip())
    return end - len(text.strip()), end


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that overlap or touch as one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        elif end > start:
            result.append((start, end))
    return result


def all_cuts(
    found: Found, passages: Sequence[Placed], dropped: Collection[int]
) -> tuple[list[Span], bool]:
    """Find what of a document goes with some passages, and whether any text stays.

    Args:
        found: What is in the document, with what is normally not read.
        passages: All passages of the source, in order.
        dropped: Which of them go, by their place in ``passages``.

    Raises:
        ChangedError: The passages do not stand there.
    """
    places = {passage.location for passage in passages}
    paragraphs = [
        one for one in found.paragraphs if one.location not in found.aside or one.location in places
    ]
    cuts, stays = cuts_of(paragraphs, passages, dropped)
    if not stays:
        return cuts, False
    if found.twins:
        twins = {one.location for one in found.twins}
        there = [i for i, passage in enumerate(passages) if passage.location in twins]
        gone = {place for place, i in enumerate(there) if i in set(dropped)}
        cuts += cuts_of(found.twins, [passages[i] for i in there], gone)[0]
    every = _with_attached(cuts, found)
    still = Gone(every)
    stays = any(
        letters_of(piece) not in still
        for one in paragraphs
        for piece in one.pieces
        if piece.text.strip() and piece.end > piece.start
    )
    return every, stays


def _with_attached(cuts: Iterable[Span], found: Found) -> list[Span]:
    gone = Gone(cuts)
    stay: set[str] = set()
    go: set[str] = set()
    for one in found.attached:
        goes = one.span in gone or (bool(one.needs) and all(need in gone for need in one.needs))
        if goes:
            gone.add(one.span)
        (go if goes else stay).add(one.note)
    for note in go - stay:
        if note in found.notes:
            gone.add(found.notes[note])
    return gone.all()
