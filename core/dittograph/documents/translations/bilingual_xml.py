"""Translations in XML: words among inline tags, whose codes are no words."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from dittograph.documents.format import Confidence, Unread
from dittograph.documents.markup.pieces import Piece, without
from dittograph.documents.markup.root import root_name
from dittograph.documents.markup.xml import XmlWalk, decode_xml, encode_xml, tree_of
from dittograph.documents.source import UnusableError
from dittograph.documents.text.encoding_names import encoding_name
from dittograph.documents.text.leaving_out import Span
from dittograph.documents.translations.bilingual import Bilingual, Decoded, Rows, whole_lines

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_BREAKS = frozenset({"lb", "x-br", "x-html-br"})  # types of codes that break a line


class XmlBilingual(Bilingual):
    """A format of translations in XML, known by its first element.

    Attributes:
        root: The name of that.
    """

    root = ""

    def usual_rows(self, root: Element, text: str) -> Rows | None:
        """Return what the entries of a document say; None unless it is written as is usual.

        Args:
            root: Its first element.
            text: All of it.
        """
        raise NotImplementedError

    def rows(self, text: str) -> Rows:
        """Look through a tree, if that will do, for a walk takes longer."""
        root = tree_of(text)
        usual = None
        if root is not None and root.tag.rpartition("}")[2] == self.root:
            usual = self.usual_rows(root, text)
        return usual or super().rows(text)

    def recognise(self, file: Unread) -> Confidence:
        """Tell by the first element."""
        if root_name(file.head) == self.root:
            return Confidence.CONTENT
        return super().recognise(file)

    def decode(self, data: bytes, encoding: str | None) -> Decoded:  # noqa: ARG002
        """Decode a file as it says itself; see :meth:`Bilingual.decode`."""
        text, codec, _ = decode_xml(data)
        return Decoded(text, codec)

    def written(self, data: bytes, decoded: Decoded, cuts: Sequence[Span]) -> bytes:
        """Encode what stays as the file was; see :meth:`Bilingual.written`."""
        text, codec, mark = decode_xml(data)
        if encode_xml(text, codec, mark) != data:
            raise UnusableError(
                f"A faithful copy cannot be written in {encoding_name(codec)}; save it in UTF-8."
            )
        return encode_xml(without(decoded.text, cuts), codec, mark)


def lines_of(text: str, name: str, count: int) -> list[int] | None:
    """Return the lines on which elements start; None if that is not sure.

    Args:
        text: The document.
        name: What the elements are called.
        count: How many there are.
    """
    found = re.finditer(rf"<(?:[^\s<>:/!?]+:)?{name}(?=[\s/>])", text)
    lines: list[int] = []
    line, counted = 1, 0
    for match in found:
        start = match.start()
        line += text.count("\n", counted, start)
        counted = start
        lines.append(line)
    return lines if len(lines) == count else None  # else some are in comments or inside each other


def words_in(cell: Element, spoken: Collection[str]) -> str:
    """Return the words of a cell.

    Args:
        cell: The cell.
        spoken: The tags of elements whose contents are words.
    """
    said = [cell.text or ""]
    for one in cell:
        if one.tag in spoken:
            said.append(words_in(one, spoken))
        elif {one.get("ctype"), one.get("type")} & _BREAKS:
            said.append(" ")
        said.append(one.tail or "")
    return "".join(said)


class EntryWalk(XmlWalk):
    """Walks over entries and gathers the words of their cells.

    Attributes:
        text: The whole document.
        above: The names of the elements around, each "" if it is not of the document's own kind.
        pieces: The words of the cell that is walked over; None outside any.
    """

    root = ""
    spoken: frozenset[str] = frozenset()  # inline elements whose contents are words

    def __init__(self, text: str, *, places: bool) -> None:
        """Prepare a walk.

        Args:
            text: The whole document.
            places: Whether to find out where all is written.
        """
        self.text = text
        self._places = places
        self._counting: str | bytes = text if places else text.encode("utf-8", "surrogatepass")
        self.above: list[str] = []
        self.pieces: list[Piece] | None = None
        self._kind = ""
        self._cell = self._muted = 0  # how deep the cell is nested, and the code in it
        self._line, self._counted = 1, 0

    def go(self) -> None:
        """Walk over the document."""
        if self._places:
            self.walk(self.text)
        else:
            self.read(self.text)

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:
        """See :meth:`XmlWalk.opened`."""
        kind, _, local = name.rpartition("}")
        if not self.above:
            self._kind = kind
            if local != self.root:
                raise UnusableError(f"It is XML, but no {self.root.upper()} file.")
        own = local if kind == self._kind else ""
        if self.pieces is None:
            self.entered(own, attributes, start)
        elif not self._muted and own not in self.spoken:
            self._muted = len(self.above) + 1
            if {attributes.get("ctype"), attributes.get("type")} & _BREAKS:
                self.pieces.append(Piece(" ", start, end))
        self.above.append(own)

    def closed(self, name: str, start: int, end: int) -> None:  # noqa: ARG002
        """See :meth:`XmlWalk.closed`."""
        own = self.above.pop()
        depth = len(self.above) + 1
        if self._muted == depth:
            self._muted = 0
        if self.pieces is None or depth == self._cell:
            self.left(own, end)

    def letters(self, text: str, start: int, end: int) -> None:
        """See :meth:`XmlWalk.letters`."""
        if self.pieces is not None and not self._muted:
            self.pieces.append(Piece(text, start, end))

    def entered(self, own: str, attributes: Mapping[str, str], start: int) -> None:
        """An element outside any cell starts; it may be one, see :meth:`gather`."""

    def left(self, own: str, end: int) -> None:
        """An element outside any cell, or a cell, ends."""

    def alone(self, own: str, start: int) -> None:
        """Make sure that an entry stands in no other: leaving out one would tear the other.

        Raises:
            UnusableError: It does not.
        """
        if own in self.above:
            raise UnusableError(
                f"It is damaged in line {self.line(start)}: a {own} stands inside another; make it "
                "anew in the program that made it."
            )

    def gather(self) -> None:
        """Take the element that starts for a cell."""
        self.pieces = []
        self._cell = len(self.above) + 1

    def gathered(self) -> list[Piece]:
        """Return the words of the cell that ends."""
        pieces, self.pieces = self.pieces or [], None
        self._cell = self._muted = 0
        return pieces

    def line(self, start: int) -> int:
        """Return the line on which an element starts; it never goes back."""
        if isinstance(self._counting, str):
            self._line += self._counting.count("\n", self._counted, start)
        else:
            self._line += self._counting.count(b"\n", self._counted, start)
        self._counted = max(start, self._counted)
        return self._line

    def lines(self, start: int, end: int) -> Span:
        """Return a span with the rest of its lines, if nothing else stands on them."""
        return whole_lines(self.text, start, end) if self._places else (start, end)
