"""A walk over marked-up paragraphs that notes what a copy needs to know of each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

import msgspec

from dittograph.documents.location import NOWHERE, Location
from dittograph.documents.markup.pieces import Marked, Piece, has_breaks
from dittograph.documents.markup.xml import XmlWalk
from dittograph.documents.office.going import Attached, letters_of
from dittograph.documents.office.names import short
from dittograph.documents.text.leaving_out import Span

_BREAKS = re.compile(r"[\n\r\t]")  # in the file they are spaces
_LONGEST_TITLE = 200
ALTERNATIVES = frozenset({"mc:AlternateContent", "mc:Choice", "mc:Fallback"})


def as_spaces(text: str) -> str:
    """Return letters as they are shown: line breaks and tabs in the file are spaces."""
    return _BREAKS.sub(" ", text) if has_breaks(text) else text


class Paragraph(msgspec.Struct):
    """A paragraph of the file.

    Attributes:
        number: 1-based, as they begin in the part or the note.
        start: Where its element begins.
        end: Where it ends.
        inner: How many elements it is in.
        aside: Whether it is normally not read.
        keeps: Whether its frame must stay when nothing of it stays.
        heads: Whether it is a heading.
        hidden: Whether nothing of it is shown.
        style: The name of its style.
        pieces: What it says.
        precious: Where something stands that must stay, such as a picture.
        marks: Where something begins (1) or ends (-1) that may reach over several paragraphs.
        enclosed: Elements in it that go if all their words go.
        references: References to notes in it.
    """

    number: int
    start: int
    inner: int
    end: int = 0
    location: Location = NOWHERE
    aside: bool = False
    keeps: bool = False
    heads: bool | None = None
    hidden: bool = False
    style: str = ""
    pieces: list[Piece] = []
    precious: list[int] = []
    marks: list[tuple[int, str, int]] = []
    enclosed: list[Span] = []
    references: list[tuple[Span, str, Span | None]] = []
    last: Piece | None = None  # with a letter

    @property
    def text(self) -> str:
        """Its words."""
        return "".join([piece.text for piece in self.pieces])

    def loose(self, start: int, end: int) -> bool:
        """Tell if what is written from one place to another may go as a whole."""
        if not self.precious and not self.marks:
            return True
        if any(start <= at < end for at in self.precious):
            return False
        opened: dict[str, int] = {}
        for at, name, step in self.marks:
            if start <= at < end:
                opened[name] = opened.get(name, 0) + step
                if opened[name] < 0:
                    return False
        return not any(opened.values())

    def attached(self) -> list[Attached]:
        """Return what in it goes with some of its words."""
        found: list[Attached] = []
        starts = [one.start for one in self.pieces] if self.enclosed else []
        for start, end in self.enclosed[:_MOST_ENCLOSED]:
            inner = self.pieces[bisect_left(starts, start) : bisect_left(starts, end)]
            needs = [(one.start, one.end) for one in inner if one.end > one.start]
            if needs and self.loose(start, end):
                found.append(Attached((start, end), needs))
        for span, note, before in self.references:
            if before is None:
                first = next((one for one in self.pieces if one.text.strip()), None)
                before = letters_of(first) if first else span
                before = (before[0], before[0] + 1) if first and _divides(first) else before
            found.append(Attached(span, [before], note))
        return found

    def marked(self) -> Marked:
        """Return what is read of it."""
        whole = None
        if not self.keeps and self.loose(self.start, self.end):
            whole = self.start, self.end
        return Marked(self.pieces, self.location, whole)


_MOST_ENCLOSED = 200  # in one paragraph, so that the time it takes stays linear


class Element(msgspec.Struct):
    """An element that is open.

    Attributes:
        tag: Its usual name.
        start: Where its start tag begins.
        inner: Where its start tag ends.
        solid: Whether it is one piece of text that cannot be divided.
        blocks: The paragraphs directly in it; None for a table or the like.
    """

    tag: str
    start: int
    inner: int
    solid: bool = False
    blocks: list[Paragraph | None] | None = None


@dataclass(slots=True)
class _Alternative:
    """The same said twice, for new programs and for old ones."""

    owner: Paragraph | None
    branch: str = ""
    paragraphs: dict[str, list[Paragraph]] = field(default_factory=dict)
    words: dict[str, list[str]] = field(default_factory=dict)


def _divides(piece: Piece) -> bool:
    return piece.end - piece.start == len(piece.text)


class TreeWalk(XmlWalk):
    """Walks over a part; derive from it, and fill in the tables of tags.

    Attributes:
        PARAGRAPHS: Elements that are paragraphs.
        BLOCKS: Other elements beside which paragraphs stand.
        FREE: Elements that may be left without a paragraph.
        MUTED: Elements of which nothing is read.
        SOLID: Elements that go as a whole or not at all, such as formulas.
        PRECIOUS: Elements that must stay, such as pictures.
    """

    PARAGRAPHS: frozenset[str] = frozenset()
    BLOCKS: frozenset[str] = frozenset()
    FREE: frozenset[str] = frozenset()
    MUTED: frozenset[str] = frozenset()
    SOLID: frozenset[str] = frozenset()
    PRECIOUS: frozenset[str] = frozenset()

    def __init__(self, base: int) -> None:
        """Begin.

        Args:
            base: Where the part begins; see :class:`Parts`.
        """
        self.base = base
        self._places = True
        self.stack: list[Element] = []
        self.inside: list[Paragraph] = []
        self.done: list[Paragraph] = []
        self.twins: list[Paragraph] = []
        self.attached: list[Attached] = []
        self.muted = 0
        self.count = 0
        self.chapter: str | None = None
        self.begins: dict[str, Callable[[Element, Mapping[str, str]], None]] = {}
        self.ends: dict[str, Callable[[Element, int, int], None]] = {}
        self._special = frozenset().union(
            *(self.PARAGRAPHS, self.BLOCKS, self.MUTED, self.SOLID, self.PRECIOUS, ALTERNATIVES)
        )
        self._solids: list[tuple[Paragraph, list[str]]] = []
        self._alternatives: list[_Alternative] = []

    def go(self, text: str, *, places: bool) -> None:
        """Walk over the part.

        Args:
            text: All of it.
            places: Whether to find out what a copy needs: where all is written, and what goes
                with what.
        """
        self._places = places
        if places:
            self.walk(text)
        else:
            self.read(text)

    # --- what a format fills in

    def place(self, paragraph: Paragraph) -> Location:
        """Return where a paragraph stands."""
        return Location(paragraph=paragraph.number, chapter=self.chapter)

    def speaks(self) -> bool:
        """Tell if letters that come now are text."""
        return True

    def apart(self) -> bool:
        """Tell if a paragraph in another one is in a note, which goes with it."""
        return False

    def paragraph_begins(self, paragraph: Paragraph, attributes: Mapping[str, str]) -> None:
        """A paragraph begins."""

    def paragraph_ends(self, paragraph: Paragraph) -> None:
        """A paragraph ends."""

    def entitle(self, words: str) -> None:
        """Begin a chapter, unless its title says nothing."""
        if title := " ".join(words.split()):
            self.chapter = title[:_LONGEST_TITLE]

    # --- the walk

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:
        """An element begins."""
        tag = short(name)
        element = Element(tag, start + self.base, end + self.base)
        if tag in self._special:
            self._special_opened(element, attributes)
        self.stack.append(element)
        if (begin := self.begins.get(tag)) is not None:
            begin(element, attributes)

    def _special_opened(self, element: Element, attributes: Mapping[str, str]) -> None:
        tag = element.tag
        if tag in self.MUTED:
            self.muted += 1
        if tag in self.PARAGRAPHS:
            self.count += 1
            paragraph = Paragraph(self.count, element.start, len(self.stack))
            self.inside.append(paragraph)
            self.paragraph_begins(paragraph, attributes)
        elif self.inside:
            if tag in self.PRECIOUS:
                self.inside[-1].precious.append(element.start)
            if tag in self.SOLID:
                element.solid = True
                self._solids.append((self.inside[-1], []))
        if tag in ALTERNATIVES:
            self._alternative_opened(tag)

    def closed(self, name: str, start: int, end: int) -> None:  # noqa: ARG002
        """An element ends."""
        start, end = start + self.base, end + self.base
        element = self.stack.pop()
        tag = element.tag
        if (finish := self.ends.get(tag)) is not None:
            finish(element, start, end)
        if tag in self._special:
            self._special_closed(element, end)
        elif element.blocks:
            self.settle(element, end)

    def _special_closed(self, element: Element, end: int) -> None:
        tag = element.tag
        if element.solid:
            owner, words = self._solids.pop()
            text = " ".join("".join(words).split())
            if text and owner is self.inside[-1]:
                self._say(text, element.start, end)
        if tag in self.PARAGRAPHS:
            self._paragraph_closed(end)
        elif tag in self.BLOCKS:
            self._beside(None)
        if element.blocks:
            self.settle(element, end)
        if tag in ALTERNATIVES:
            self._alternative_closed(element, end)
        if tag in self.MUTED:
            self.muted -= 1

    def letters(self, text: str, start: int, end: int) -> None:
        """Some characters."""
        if self.inside and not self.muted and self.speaks():
            self._say(as_spaces(text), start + self.base, end + self.base)

    def say(self, text: str, start: int, end: int) -> None:
        """Add what an element says to the paragraph, such as a tab."""
        if self.inside and not self.muted:
            self._say(text, start, end)

    def letter_before(self) -> Span | None:
        """Return the last letter that the paragraph says so far, to which a note belongs."""
        last = self.inside[-1].last
        if last is None:
            return None
        start, end = letters_of(last)
        return (end - 1, end) if _divides(last) else (start, end)

    def mark(self, name: str, step: int) -> None:
        """Note that something that may reach over several paragraphs begins (1) or ends (-1)."""
        if self.inside:
            self.inside[-1].marks.append((self.stack[-1].start, name, step))

    def settle(self, element: Element, end: int) -> None:  # noqa: ARG002
        """Find out which paragraphs of an element that ends must keep their frames.

        Args:
            element: The element.
            end: Where it ends.
        """
        blocks = element.blocks or []
        last = blocks[-1]
        alone = len(blocks) == 1 or blocks[-2] is None
        if last is not None and (alone or element.tag not in self.FREE):
            last.keeps = True
        behind = False  # a table that would grow together with the next one
        for block, following in pairwise(blocks):
            behind = behind or block is None
            if behind and block is not None and following is None:
                block.keeps = True

    def _say(self, text: str, start: int, end: int) -> None:
        paragraph = self.inside[-1]
        if self._solids and self._solids[-1][0] is paragraph:
            self._solids[-1][1].append(text)
            return
        if self._alternatives:
            here = self._alternatives[-1]
            if here.owner is paragraph and here.branch:
                here.words.setdefault(here.branch, []).append(text)
                return
        piece = Piece(text, start, end)
        paragraph.pieces.append(piece)
        if end > start and not text.isspace():
            paragraph.last = piece

    def _paragraph_closed(self, end: int) -> None:
        paragraph = self.inside.pop()
        paragraph.end = end
        self.paragraph_ends(paragraph)
        if paragraph.hidden:
            paragraph.pieces = []
        if paragraph.heads:
            self.entitle(paragraph.text)
        paragraph.location = self.place(paragraph)
        self._beside(paragraph)
        if self.inside and not self.apart():
            self.inside[-1].precious.append(paragraph.start)
        if self._alternatives and self._alternatives[-1].branch:
            here = self._alternatives[-1]
            here.paragraphs.setdefault(here.branch, []).append(paragraph)
        else:
            self._finished([paragraph])

    def _finished(self, paragraphs: list[Paragraph]) -> None:
        self.done += paragraphs
        for paragraph in paragraphs if self._places else ():
            self.attached += paragraph.attached()

    def _beside(self, block: Paragraph | None) -> None:
        if self.stack:
            parent = self.stack[-1]
            if parent.blocks is None:
                parent.blocks = []
            parent.blocks.append(block)

    # --- what is said twice

    def _alternative_opened(self, tag: str) -> None:
        if tag == "mc:AlternateContent":
            self._alternatives.append(_Alternative(self.inside[-1] if self.inside else None))
        elif self._alternatives and self.stack[-1].tag == "mc:AlternateContent":
            here = self._alternatives[-1]
            first = tag == "mc:Choice" and "mc:Choice" not in here.paragraphs
            here.branch = tag if first or tag == "mc:Fallback" else "unread"
            here.paragraphs.setdefault(here.branch, [])

    def _alternative_closed(self, element: Element, end: int) -> None:
        if not self._alternatives:
            return
        if element.tag != "mc:AlternateContent":
            if self.stack and self.stack[-1].tag == "mc:AlternateContent":
                self._alternatives[-1].branch = ""
            return
        here = self._alternatives.pop()
        read, other = (here.paragraphs.get(f"mc:{one}", []) for one in ("Choice", "Fallback"))
        if not any(one.text.strip() for one in read):
            read, other = other, read
        said = ("".join(here.words.get(f"mc:{one}", [])) for one in ("Choice", "Fallback"))
        words = next((one for one in said if one.strip()), "")
        if words and here.owner is not None:
            self._say(words, element.start, end)
        if [one.text for one in read] == [one.text for one in other]:
            for one, twin in zip(read, other, strict=True):
                twin.location = one.location
                self.twins.append(twin)
                self.attached += twin.attached()
        else:
            self._go_together(read, other)
        if self._alternatives and (outer := self._alternatives[-1]).branch:
            outer.paragraphs.setdefault(outer.branch, []).extend(read)
        else:
            self._finished(read)

    def _go_together(self, read: list[Paragraph], other: list[Paragraph]) -> None:
        """Let what old programs show instead go when all that is read goes, not to reappear."""
        needs, spans = (
            [letters_of(piece) for one in some for piece in one.pieces if piece.text.strip()]
            for some in (read, other)
        )
        for span in spans:
            self.attached.append(Attached(span, needs))
            needs = [span]


def unlike(paragraphs: Iterable[Marked]) -> list[Marked]:
    """Return paragraphs without those that claim the place of an earlier one."""
    by_place: dict[Location, Marked] = {}
    for one in paragraphs:
        by_place.setdefault(one.location, one)
    return list(by_place.values())
