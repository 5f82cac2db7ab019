"""The parts of a Word document as paragraphs.

Read is what a reader of the document sees: tracked insertions but not deletions, the results of
fields but not their instructions, each text box once, and nothing that is hidden.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from dittograph.documents.location import Location
from dittograph.documents.markup.pieces import Piece
from dittograph.documents.office.names import attribute, switched_on
from dittograph.documents.office.tree import ALTERNATIVES, Element, Paragraph, TreeWalk
from dittograph.documents.office.word_styles import Styles, is_heading
from dittograph.documents.text.leaving_out import Span

_RANGE = re.compile(r"w:(\w+?)(Start|End)")
_SAID = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:cr": "\n",
    "w:noBreakHyphen": "-",
    "w:softHyphen": "\u00ad",
}
# The letters of the font Symbol are Greek ones.
_SYMBOL = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
)
SIGNS = {**_SAID, "w:br": "\n"}  # what elements say, whatever their attributes
_PLAIN = " ,.;:!?()[]{}0123456789+=<>/|"
_PRIVATE = range(0xF000, 0xF100)  # where fonts of symbols keep their 256 characters
_REFERENCES = ("w:footnoteReference", "w:endnoteReference")
_NOTES = {"w:footnote": "footnote", "w:endnote": "endnote", "w:comment": "comment"}


@dataclass(slots=True)
class _Field:
    """A field, such as a page number: an instruction, and what came of it."""

    run: Element | None
    start: int
    parent: Element | None
    paragraph: Paragraph | None
    result: bool = False


@dataclass(slots=True)
class _Run:
    """Letters that are dressed alike."""

    element: Element
    style: str = ""
    hides: bool | None = None
    shown: bool | None = None
    children: int = 0
    references: list[tuple[Span, str, Span | None]] = field(default_factory=list)
    fields: list[_Field] = field(default_factory=list)


class WordWalk(TreeWalk):
    """Walks over the body of a document, its notes, its comments, or a header.

    Attributes:
        references: The notes that are referred to, in order, each once.
        notes: Where notes are written, by their keys, such as "footnote 7" (not their number).
        untrimmed: Texts whose spaces at the ends do not count, unless they say so: where the tag
            ends, and where the text does.
        embedded: How many whole documents of other kinds are embedded.
    """

    PARAGRAPHS = frozenset({"w:p"})
    BLOCKS = frozenset({"w:tbl", "w:sdt", "w:customXml", "w:altChunk"})
    FREE = frozenset({"w:body"})
    MUTED = frozenset({"w:del", "w:moveFrom", "w:rt", "w:instrText", "w:delText"})
    SOLID = frozenset({"m:oMath", "w:ruby"})
    PRECIOUS = frozenset(
        {
            *("w:sectPr", "w:drawing", "w:pict", "w:object", "w:control", "w:subDoc", "w:altChunk"),
            *("w:commentReference", "w:footnoteRef", "w:endnoteRef", "w:annotationRef"),
            *("w:separator", "w:continuationSeparator", "w:ffData"),
        }
    )

    def __init__(self, base: int, styles: Styles, *, part: str = "") -> None:
        """Begin.

        Args:
            base: Where the part begins.
            styles: The styles of the document.
            part: What a header is called; "" for the body, and for notes, which are counted.
        """
        super().__init__(base)
        self._styles = styles
        self.hides = styles.hides
        self._part = part
        self._runs: list[_Run] = []
        self._fields: list[_Field] = []
        self._instructions = 0  # fields around of which no result has begun
        self._note = ""
        self._preserved = False
        self._coming = ""  # what an element says that has begun
        self.references: dict[str, None] = {}
        self.notes: dict[str, Span] = {}
        self.untrimmed: list[Span] = []
        self.embedded = 0
        self.begins = {
            "w:r": self._run,
            "w:rStyle": self._run_style,
            "w:pStyle": self._paragraph_style,
            "w:outlineLvl": self._outline,
            "w:vanish": self._vanish,
            "w:fldChar": self._field_sign,
            "w:t": self._text,
            "w:br": self._break,
            "w:sym": self._symbol,
            "w16se:symEx": self._symbol,
            **dict.fromkeys(_REFERENCES, self._reference),
            "w:altChunk": self._embedded,
            **dict.fromkeys(_NOTES, self._note_begins),
            "m:r": self._run,
        }
        self.ends = {
            "w:r": self._run_ends,
            "m:r": self._run_ends,
            "w:t": self._text_ends,
            "w:br": self._sign_ends,
            "w:sym": self._sign_ends,
            "w16se:symEx": self._sign_ends,
            "w:hyperlink": self._enclosed,
            "w:fldSimple": self._enclosed,
            **dict.fromkeys(_SAID, self._sign),
            **dict.fromkeys(_REFERENCES, self._reference_ends),
            **dict.fromkeys(_NOTES, self._note_ends),
        }

    # --- where things stand

    def place(self, paragraph: Paragraph) -> Location:
        """Return where a paragraph stands; notes get their part when they are numbered."""
        part = self._part or self._note or None
        return Location(
            paragraph=paragraph.number, chapter=None if part else self.chapter, part=part
        )

    @property
    def telling(self) -> frozenset[str]:
        """The elements that mean something to whoever only reads."""
        around = self.PARAGRAPHS | self.BLOCKS | self.MUTED | self.SOLID | ALTERNATIVES
        return around.union(self.begins, self.ends)

    def take(self, words: str, style: str, *, heads: bool | None) -> bool:
        """Take a paragraph of which only words and style matter, without walking over it.

        Args:
            words: What it says.
            style: The name of its style; "" for the usual one.
            heads: Whether it is a heading; None if its style says so.

        Returns:
            Whether it was taken, which it is not where something is open or its style hides it.
        """
        busy = self.inside or self.muted or self._alternatives or self._runs or self._instructions
        style = style or self._styles.usual
        if busy or self._styles.hides(style):
            return False
        self.count += 1
        if heads is None:
            heads = self._styles.heads(style)
        if heads:
            self.entitle(words)
        paragraph = Paragraph(self.count, 0, 0, heads=heads, style=style)
        paragraph.pieces = [Piece(words, 0, 0)]
        paragraph.location = self.place(paragraph)
        self.done.append(paragraph)
        return True

    def speaks(self) -> bool:
        """Tell if letters are those of the text."""
        return self.stack[-1].tag in ("w:t", "m:t") and self._shown()

    def _shown(self) -> bool:
        if self._instructions:
            return False
        if not self._runs:
            return True
        run = self._runs[-1]
        if run.shown is None:
            hides = run.hides
            if hides is None and run.style:
                hides = self._styles.hides(run.style)
            if hides is None and self.inside:
                hides = self._styles.hides(self.inside[-1].style or self._styles.usual)
            run.shown = not hides
            if hides and self.inside:
                self.inside[-1].precious.append(self.stack[-1].start)
        return run.shown

    def paragraph_ends(self, paragraph: Paragraph) -> None:
        """Close what a damaged paragraph leaves open, so that the rest is not taken for code."""
        for one in reversed(self._fields):
            if one.paragraph is not paragraph:
                break
            self._has_result(one)
        if paragraph.heads is None:
            paragraph.heads = self._styles.heads(paragraph.style or self._styles.usual)

    # --- how it looks

    def _within(self, *tags: str) -> bool:
        """Tell if the element that begins is in elements of these names, the inner one last."""
        return [one.tag for one in self.stack[-1 - len(tags) : -1]] == list(tags)

    def _paragraph_style(self, _: Element, attributes: Mapping[str, str]) -> None:
        if self.inside and self._within("w:p", "w:pPr"):
            self.inside[-1].style = attribute(attributes, "w:val")

    def _outline(self, _: Element, attributes: Mapping[str, str]) -> None:
        if self.inside and self._within("w:p", "w:pPr"):
            self.inside[-1].heads = is_heading(attribute(attributes, "w:val"))

    def _run(self, element: Element, _: Mapping[str, str]) -> None:
        self._runs.append(_Run(element))

    def _run_style(self, _: Element, attributes: Mapping[str, str]) -> None:
        if self._runs and self._within("w:r", "w:rPr"):
            self._runs[-1].style = attribute(attributes, "w:val")

    def _vanish(self, _: Element, attributes: Mapping[str, str]) -> None:
        if self._runs and self._within("w:r", "w:rPr"):
            self._runs[-1].hides = switched_on(attributes, "w:val")

    # --- what is said

    def _text(self, _: Element, attributes: Mapping[str, str]) -> None:
        self._preserved = attribute(attributes, "xml:space") == "preserve"

    def _text_ends(self, element: Element, start: int, end: int) -> None:
        if not self._preserved and end > start > element.inner:
            self.untrimmed.append((element.inner, start))

    def _sign(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        if self.stack[-1].tag == "w:r" and self._shown():
            self.say(_SAID[element.tag], element.start, end)

    def _break(self, element: Element, attributes: Mapping[str, str]) -> None:
        self._coming = ""
        if not self._within("w:r") or not self._shown():
            return
        if attribute(attributes, "w:type") in ("page", "column") and self.inside:
            self.inside[-1].precious.append(element.start)
            self.say("\n", element.start, element.start)  # which no cut takes along
        else:
            self._coming = "\n"

    def _symbol(self, _: Element, attributes: Mapping[str, str]) -> None:
        code = attribute(attributes, "w:char") or attribute(attributes, "w16se:char")
        sign = _sign(attribute(attributes, "w:font"), code)
        self._coming = sign if self._shown() else ""

    def _sign_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        if self._coming:
            self.say(self._coming, element.start, end)

    def _enclosed(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        if self.inside:
            self.inside[-1].enclosed.append((element.start, end))

    def _embedded(self, _: Element, __: Mapping[str, str]) -> None:
        self.embedded += 1

    # --- fields

    def _field_sign(self, element: Element, attributes: Mapping[str, str]) -> None:
        kind = attribute(attributes, "w:fldCharType")
        run = self._runs[-1] if self._runs else None
        if kind == "begin":
            self.mark("field", 1)
            parent = self.stack[-3] if len(self.stack) > 2 else None
            paragraph = self.inside[-1] if self.inside else None
            here = run.element if run else None
            self._instructions += 1
            self._fields.append(_Field(here, element.start, parent, paragraph))
        elif kind == "separate" and self._fields:
            self._has_result(self._fields[-1])
        elif kind == "end":
            self.mark("field", -1)
            if self._fields:
                one = self._fields.pop()
                self._has_result(one)
                if run is not None and one.run is not None:
                    run.fields.append(one)

    def _has_result(self, one: _Field) -> None:
        self._instructions -= not one.result
        one.result = True

    def _run_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        run = self._runs.pop()
        if not self.inside:
            return
        paragraph = self.inside[-1]
        for one in run.fields:
            same_parent = one.parent is not None and one.parent is self.stack[-1]
            if one.paragraph is paragraph and same_parent and one.run is not element:
                assert one.run is not None
                paragraph.enclosed.append((one.run.start, end))
        for span, note, before in run.references:
            span = (element.start, end) if run.children == 1 else span
            paragraph.references.append((span, note, before))

    # --- notes

    def _reference(self, element: Element, attributes: Mapping[str, str]) -> None:
        kind = element.tag.removeprefix("w:").removesuffix("Reference")
        self._coming = f"{kind} {attribute(attributes, 'w:id')}"

    def _reference_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        if self.inside and self._runs and not self.muted and self._shown():
            self.references[self._coming] = None
            span = element.start, end
            self._runs[-1].references.append((span, self._coming, self.letter_before()))

    def _note_begins(self, element: Element, attributes: Mapping[str, str]) -> None:
        if attribute(attributes, "w:type", "normal") == "normal":
            self._note = f"{_NOTES[element.tag]} {attribute(attributes, 'w:id')}"
        else:
            self._note = "separator"
        self.count = 0

    def _note_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        self.notes[self._note] = element.start, end
        self._note = ""

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:
        """An element begins."""
        super().opened(name, attributes, start, end)
        stack = self.stack
        tag = stack[-1].tag
        if self._runs and len(stack) > 1 and stack[-2].tag == "w:r" and tag != "w:rPr":
            self._runs[-1].children += 1
        if (ranged := _range(tag)) is not None:
            self.mark(f"{ranged[0]} {attribute(attributes, 'w:id')}", ranged[1])


@lru_cache(maxsize=1024)
def _range(tag: str) -> tuple[str, int] | None:
    """Return what a tag begins (1) or ends (-1) that may reach over several paragraphs."""
    match = _RANGE.fullmatch(tag)
    return match and (match[1], 1 if match[2] == "Start" else -1)


def _sign(font: str, code: str) -> str:
    """Return a character of a font; "" if there is none.

    Args:
        font: The name of the font.
        code: The number of the character, with digits to the base of 16.
    """
    try:
        number = int(code, 16)
        sign = chr(number)
    except (ValueError, OverflowError):
        return ""
    if not number or 0xD800 <= number <= 0xDFFF:
        return ""
    if number in _PRIVATE and font.casefold() == "symbol":
        plain = chr(number - _PRIVATE[0])
        return _SYMBOL.get(plain, plain if plain in _PLAIN else sign)
    return sign
