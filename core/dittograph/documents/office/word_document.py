"""A Word document: its body, notes, comments and headers as one list of paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dittograph.documents.location import Location
from dittograph.documents.markup.package import Package
from dittograph.documents.markup.pieces import Marked
from dittograph.documents.markup.xml import decode_xml, tree_of
from dittograph.documents.office.going import Found
from dittograph.documents.office.opc import Related, main_part, related
from dittograph.documents.office.parts import Parts
from dittograph.documents.office.tree import Paragraph, unlike
from dittograph.documents.office.word import WordWalk
from dittograph.documents.office.word_at_once import WordTree
from dittograph.documents.office.word_styles import Styles
from dittograph.documents.text.leaving_out import Span

_DRAWN = ("chart", "chartEx", "diagramData")


class WordDocument:
    """A Word document that is open."""

    def __init__(self, package: Package) -> None:
        """Open the document in a package.

        Raises:
            UnusableError: It has no body.
        """
        self._package = package
        self._body = main_part(package, "word/document.xml")
        self._parts = Parts(package.read)
        self._untrimmed: list[Span] = []
        self._walks: list[WordWalk] = []
        self._places = True

    def find(self, *, everything: bool, places: bool = True) -> Found:
        """Find what the document says.

        Args:
            everything: Whether comments, headers and footers are looked at as well.
            places: Whether to find out where it is written, which a copy needs.

        Raises:
            UnusableError: A part is missing or damaged.
        """
        self._places = places
        others = related(self._package, self._body)
        styles = self._styles(others)
        body = self._walk(self._body, styles)
        paragraphs = sorted(body.done, key=lambda one: one.number)
        numbers: dict[str, int] = {}
        for kind in ("footnote", "endnote"):
            keys = [key for key in body.references if key.startswith(kind)]
            numbers |= {key: number for number, key in enumerate(keys, start=1)}
            for part in _parts_of(others, f"{kind}s"):
                walk = self._walk(part, styles)
                found = [one for one in walk.done if one.location.part in numbers]
                found.sort(key=lambda one: (numbers[one.location.part or ""], one.number))
                paragraphs += found
        notes = {key: span for walk in self._walks for key, span in walk.notes.items()}
        missing = len([key for key in numbers if key not in notes])
        if everything:
            paragraphs += self._aside(others, styles, numbers)
        names = {key: f"{key.partition(' ')[0]} {number}" for key, number in numbers.items()}
        return Found(
            unlike(_named(paragraphs, names)),
            [one for walk in self._walks for one in _named(walk.twins, names)],
            {_place(one, names) for one in paragraphs if one.aside},
            [one for walk in self._walks for one in walk.attached],
            notes,
            _remarks(others, missing, sum(walk.embedded for walk in self._walks)),
        )

    def without(self, cuts: Sequence[Span]) -> dict[str, bytes]:
        """Return the parts that change when something goes.

        Args:
            cuts: What goes: in order, none overlapping.
        """
        ends = [end for _, end in cuts]
        added: dict[int, str] = {}
        for start, end in self._untrimmed:
            place = bisect_left(ends, start + 1)
            at, left = start, []
            for low, high in cuts[place:]:
                if low >= end:
                    break
                left.append(self._parts.text(at, max(low, at)))
                at = high
            if start < at <= end:
                text = "".join(left) + self._parts.text(at, end)
                if text != text.strip():
                    added[start - 1] = ' xml:space="preserve"'
        return self._parts.edited(cuts, added)

    def _styles(self, others: Sequence[Related]) -> Styles:
        for part in _parts_of(others, "styles"):
            if part in self._package.names:
                return Styles(decode_xml(self._package.read(part))[0])
        return Styles()

    def _walk(self, part: str, styles: Styles, name: str = "") -> WordWalk:
        text, base = self._parts.open(part)
        walk = WordWalk(base, styles, part=name)
        root = None if self._places else tree_of(text)
        if root is None:
            walk.go(text, places=self._places)
        else:
            WordTree(walk).over(root)
        self._walks.append(walk)
        self._untrimmed += walk.untrimmed
        return walk

    def _aside(
        self, others: Sequence[Related], styles: Styles, numbers: dict[str, int]
    ) -> list[Paragraph]:
        found: list[Paragraph] = []
        for part in _parts_of(others, "comments"):
            if part not in self._package.names:
                continue
            comments = self._walk(part, styles).done
            keys = dict.fromkeys(one.location.part or "" for one in comments)
            numbers |= {key: number for number, key in enumerate(keys, start=1)}
            found += comments
        for kind in ("header", "footer"):
            for number, part in enumerate(_parts_of(others, kind), start=1):
                name = kind if number == 1 else f"{kind} {number}"
                if part in self._package.names:
                    found += self._walk(part, styles, name).done
        for one in found:
            one.aside = True
        return found


def _parts_of(others: Sequence[Related], kind: str) -> list[str]:
    return list(dict.fromkeys(one.part for one in others if one.kind == kind))


def _place(paragraph: Paragraph, names: dict[str, str]) -> Location:
    part = paragraph.location.part
    if part not in names:
        return paragraph.location
    return Location(paragraph=paragraph.location.paragraph, part=names[part])


def _named(paragraphs: Sequence[Paragraph], names: dict[str, str]) -> list[Marked]:
    marked = [one.marked() for one in paragraphs]
    if not names:
        return marked
    places = [_place(one, names) for one in paragraphs]
    return [one._replace(location=place) for one, place in zip(marked, places, strict=True)]


def _remarks(others: Sequence[Related], missing: int, embedded: int) -> tuple[str, ...]:
    remarks = []
    if missing:
        notes = "One note is" if missing == 1 else f"{missing:,} notes are"
        remarks.append(f"{notes} missing in the file.")
    if any(one.kind in _DRAWN for one in others):
        remarks.append("The words in its charts and diagrams were not read.")
    if embedded:
        documents = "A document" if embedded == 1 else f"{embedded:,} documents"
        remarks.append(f"{documents} embedded in it were not read.")
    return tuple(remarks)
