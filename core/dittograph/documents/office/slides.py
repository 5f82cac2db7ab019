"""A presentation: its slides in the order of the show, and the notes of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dittograph.documents.location import Location
from dittograph.documents.markup.package import DAMAGED, Package
from dittograph.documents.markup.pieces import Marked, Piece
from dittograph.documents.markup.xml import XmlWalk, decode_xml
from dittograph.documents.office.going import Found
from dittograph.documents.office.names import attribute, short
from dittograph.documents.office.opc import main_part, related
from dittograph.documents.office.parts import Parts
from dittograph.documents.office.tree import Element, Paragraph, TreeWalk, unlike
from dittograph.documents.office.usual import ASIDE, usual_slide
from dittograph.documents.source import UnusableError
from dittograph.documents.text.leaving_out import Span

_DRAWN = ("chart", "chartEx", "diagramData")
_NUMBERS = ("slidenum", "datetime")


class SlideWalk(TreeWalk):
    """Walks over a slide or its notes."""

    PARAGRAPHS = frozenset({"a:p"})
    SOLID = frozenset({"m:oMath"})

    def __init__(self, base: int, page: int, part: str | None, count: int) -> None:
        """Begin.

        Args:
            base: Where the part begins.
            page: The number of the slide.
            part: What notes are called; None for a slide.
            count: How many paragraphs stand before it.
        """
        super().__init__(base)
        self._page = page
        self._part = part
        self._shapes: list[bool] = []  # whether each shape around is set aside
        self._field = ""
        self._numbers: list[Piece] = []
        self._animated = False
        self.count = count
        self.begins = {
            "p:sp": self._shape,
            "p:ph": self._placeholder,
            "a:fld": self._field_begins,
            "p:pRg": self._animates,
        }
        self.ends = {"p:sp": self._shape_ends, "a:fld": self._field_ends, "a:br": self._line_ends}

    def place(self, paragraph: Paragraph) -> Location:
        """Return where a paragraph stands."""
        return Location(page=self._page, paragraph=paragraph.number, part=self._part)

    def speaks(self) -> bool:
        """Tell if letters are those of the text."""
        return self.stack[-1].tag in ("a:t", "m:t")

    def paragraph_ends(self, paragraph: Paragraph) -> None:
        """Set numbers, dates and footers of slides aside, in their placeholders or elsewhere."""
        words = [one for one in paragraph.pieces if one.text.strip()]
        numbered = bool(words) and len(self._numbers) == len(words)
        paragraph.aside = numbered or any(self._shapes)
        self._numbers = []

    def finished(self) -> list[Paragraph]:
        """Return the paragraphs, in the order of the part.

        Where they are shown one by one, which goes by their numbers, none may go as a whole.
        """
        for one in (*self.done, *self.twins):
            one.keeps = one.keeps or self._animated
        return sorted(self.done, key=lambda one: one.number)

    def _shape(self, _: Element, __: Mapping[str, str]) -> None:
        self._shapes.append(False)

    def _shape_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        self._shapes.pop()

    def _placeholder(self, _: Element, attributes: Mapping[str, str]) -> None:
        if self._shapes:
            self._shapes[-1] = attribute(attributes, "type") in ASIDE

    def _field_begins(self, _: Element, attributes: Mapping[str, str]) -> None:
        self._field = attribute(attributes, "type")

    def _field_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        if self.inside:
            paragraph = self.inside[-1]
            paragraph.enclosed.append((element.start, end))
            if self._field.startswith(_NUMBERS):
                self._numbers += [
                    one
                    for one in paragraph.pieces
                    if one.start >= element.start and one.text.strip()
                ]
        self._field = ""

    def _line_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        self.say("\n", element.start, end)

    def _animates(self, _: Element, __: Mapping[str, str]) -> None:
        self._animated = True


class Presentation:
    """A presentation that is open."""

    def __init__(self, package: Package) -> None:
        """Open the presentation in a package.

        Raises:
            UnusableError: It has no list of slides.
        """
        self._package = package
        self._main = main_part(package, "ppt/presentation.xml")
        self._parts = Parts(package.read)
        self._walks: list[SlideWalk] = []
        self._places = True

    def find(self, *, everything: bool, places: bool = True) -> Found:
        """Find what the slides and their notes say.

        Args:
            everything: Whether slide numbers, dates and footers are looked at as well.
            places: Whether to find out where it is written, which a copy needs.

        Raises:
            UnusableError: A slide is missing or damaged.
        """
        self._places = places
        drawn = False
        count = 0
        paragraphs: list[tuple[Marked, bool]] = []
        for page, slide in enumerate(self._slides(), start=1):
            said, count = self._said(slide, page, None, count)
            paragraphs += said
            others = related(self._package, slide)
            drawn = drawn or any(one.kind in _DRAWN for one in others)
            for part in [one.part for one in others if one.kind == "notesSlide"][:1]:
                paragraphs += self._said(part, page, f"slide {page}, notes", 0)[0]
        marked = [one for one, aside in paragraphs if everything or not aside]
        remarks = ("The words in its charts and diagrams were not read.",) if drawn else ()
        return Found(
            unlike(marked),
            [one.marked() for walk in self._walks for one in walk.twins],
            {one.location for one, aside in paragraphs if aside},
            [one for walk in self._walks for one in walk.attached],
            remarks=remarks,
        )

    def without(self, cuts: Sequence[Span]) -> dict[str, bytes]:
        """Return the parts that change when something goes.

        Args:
            cuts: What goes: in order, none overlapping.
        """
        return self._parts.edited(cuts, {})

    def _slides(self) -> list[str]:
        walk = _Order()
        walk.read(decode_xml(self._package.read(self._main))[0])
        parts = {one.id: one.part for one in related(self._package, self._main)}
        try:
            return list(dict.fromkeys(parts[one] for one in walk.found))
        except KeyError:
            raise UnusableError(DAMAGED) from None

    def _said(
        self, part: str, page: int, name: str | None, count: int
    ) -> tuple[list[tuple[Marked, bool]], int]:
        """Return the paragraphs of a part and which are set aside, and how many there are by now.

        Args:
            part: The part.
            page: The number of the slide.
            name: What notes are called; None for a slide.
            count: How many paragraphs stand before it.
        """
        if not self._places:
            text = decode_xml(self._package.read(part))[0]
            if (usual := usual_slide(text)) is not None:
                found = [
                    (Marked((Piece(words, 0, 0),), Location(page=page, paragraph=n, part=name)), a)
                    for n, (words, a) in enumerate(usual, start=count + 1)
                ]
                return found, count + len(usual)
            walk = self._walk_over(text, 0, page, name, count)
        else:
            walk = self._walk_over(*self._parts.open(part), page, name, count)
        return [(one.marked(), one.aside) for one in walk.finished()], walk.count

    def _walk_over(
        self, text: str, base: int, page: int, name: str | None, count: int
    ) -> SlideWalk:
        walk = SlideWalk(base, page, name, count)
        walk.go(text, places=self._places)
        self._walks.append(walk)
        return walk


class _Order(XmlWalk):
    """Collects the slides of the show in their order."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        if short(name) == "p:sldId":
            self.found.append(attribute(attributes, "r:id"))
