"""The parts of an OpenDocument text as paragraphs.

Read is what a reader of the document sees: no deletions that are tracked, no comments, nothing
hidden. Notes stand inside the paragraphs that refer to them, and are told apart.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from dittograph.documents.location import Location
from dittograph.documents.markup.xml import EnoughError, XmlWalk
from dittograph.documents.office.going import Attached
from dittograph.documents.office.names import attribute, short
from dittograph.documents.office.tree import Element, Paragraph, TreeWalk
from dittograph.documents.text.leaving_out import Span

_RANGE = re.compile(r"(?:text|office):([\w-]+?)(-start|-end)")
_RANGES = frozenset(
    {
        *("bookmark", "reference-mark", "change", "toc-mark", "user-index-mark"),
        *("alphabetical-index-mark", "annotation"),
    }
)
_DEEPEST = 50  # styles below each other
_MOST_SPACES = 1000
_SAID = {"text:tab": "\t", "text:line-break": "\n"}
_HEADERS = {
    f"style:{kind}{which}": kind
    for kind in ("header", "footer")
    for which in ("", "-left", "-first")
}
_IDS = ("text:name", "text:change-id", "text:id", "office:name")
_FIELDS = tuple(
    f"text:{name}"
    for name in (
        *("a", "date", "time", "page-number", "page-count", "bookmark-ref", "reference-ref"),
        *("note-ref", "sequence-ref", "sequence", "user-field-get", "variable-get", "expression"),
        *("conditional-text", "database-display", "file-name", "title", "author-name", "chapter"),
        *("placeholder", "text-input", "bibliography-mark", "creator", "subject", "variable-set"),
    )
)
_LISTS = ("text:list-item", "text:list-header", "text:list")


@lru_cache(maxsize=1000)
def _range(tag: str) -> tuple[str, int] | None:
    """Return what a tag begins (1) or ends (-1) that may reach over paragraphs."""
    match = _RANGE.fullmatch(tag)
    if match is None or match[1] not in _RANGES:
        return None
    return match[1], 1 if match[2] == "-start" else -1


def spaces(count: str) -> str:
    """Return the spaces that ``text:s`` stands for: one, unless it has a count, up to 1,000."""
    told = count.isdecimal() and len(count) < 12
    return " " * min(max(1, int(count)), _MOST_SPACES) if told else " "


class _Style(NamedTuple):
    above: str = ""
    hides: bool | None = None


class OdfStyles(XmlWalk):
    """Styles by their names: which hide what they dress, and which are those of titles.

    They stand in front of the text itself, which is not looked at.
    """

    def __init__(self) -> None:
        self._hides: dict[tuple[str, str], bool | None] = {}
        self._titles: dict[str, bool] = {}
        self._styles: dict[tuple[str, str], _Style] = {}
        self._style: tuple[str, str] | None = None

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        """An element begins."""
        tag = short(name)
        if tag == "style:style":
            family = attribute(attributes, "style:family")
            self._style = family, attribute(attributes, "style:name")
            above = attribute(attributes, "style:parent-style-name")
            self._styles[self._style] = _Style(above)
        elif tag == "style:text-properties" and self._style:
            display = attribute(attributes, "text:display")
            if display:
                style = self._styles[self._style]
                self._styles[self._style] = style._replace(hides=display == "none")
        elif tag == "office:body":
            raise EnoughError

    def closed(self, name: str, start: int, end: int) -> None:  # noqa: ARG002
        """An element ends."""
        if short(name) == "style:style":
            self._style = None

    def hides(self, family: str, name: str) -> bool | None:
        """Tell if a style hides what it dresses; None if it does not say."""
        key = family, name
        if key not in self._hides:
            found = (style.hides for style in self._above(*key) if style.hides is not None)
            self._hides[key] = next(found, None)
        return self._hides[key]

    def titles(self, name: str) -> bool:
        """Tell if a style of paragraphs is that of titles."""
        if name not in self._titles:
            above = [name, *(style.above for style in self._above("paragraph", name))]
            self._titles[name] = "Title" in above
        return self._titles[name]

    def _above(self, family: str, name: str) -> list[_Style]:
        found: list[_Style] = []
        while (family, name) in self._styles and len(found) < _DEEPEST:
            found.append(self._styles[family, name])
            name = found[-1].above
        return found


class OdfWalk(TreeWalk):
    """Walks over the content of a text, or over the styles, where headers are.

    Attributes:
        embedded: Whether it holds charts or the like, which are files in the file.
        is_text: Whether it holds a text.
    """

    PARAGRAPHS = frozenset({"text:p", "text:h"})
    BLOCKS = frozenset({"table:table", "text:list", "text:section", "text:table-of-content"})
    FREE = frozenset({"office:text", *_LISTS, "text:section", "text:index-body"})
    MUTED = frozenset(
        {
            *("text:tracked-changes", "text:note-citation", "text:ruby-text", "svg:title"),
            *("svg:desc", "text:hidden-text", "office:event-listeners", "text:script"),
            *("office:forms", "office:binary-data", "draw:object", "draw:object-ole"),
        }
    )
    SOLID = frozenset({"text:ruby"})
    PRECIOUS = frozenset(
        {
            *("draw:frame", "draw:custom-shape", "draw:g", "draw:rect", "draw:line", "draw:a"),
            *("draw:ellipse", "draw:path", "draw:polyline", "draw:polygon", "draw:connector"),
            *("draw:control", "draw:caption", "office:annotation", "text:hidden-text"),
            "text:hidden-paragraph",
        }
    )

    def __init__(self, base: int, styles: OdfStyles) -> None:
        """Begin.

        Args:
            base: Where the part begins.
            styles: The styles of the document.
        """
        super().__init__(base)
        self._styles = styles
        # The notes and comments around; and how many paragraphs were counted before each, and
        # how many are around it.
        self._parts: list[tuple[str, int, int]] = []
        self._numbers = {"note": 0, "comment": 0, "header": 0, "footer": 0}
        self._hidden: list[bool] = []  # whether each dressed element around hides its words
        self._going: list[tuple[Element, list[Span]]] = []  # lists and their items
        self._coming = ""  # what an element says that has begun
        self.embedded = False
        self.is_text = False
        self.begins = {
            "text:tracked-changes": self._changes,
            "text:note": self._note,
            "office:annotation": self._annotation,
            "text:span": self._span,
            "text:section": self._section,
            "text:s": self._spaces,
            "text:hidden-paragraph": self._hidden_paragraph,
            "office:text": self._text,
            "draw:object": self._object,
            **dict.fromkeys(_HEADERS, self._header),
            **dict.fromkeys(_LISTS, self._list),
        }
        self.ends = {
            "text:tracked-changes": self._part_ends,
            "text:note": self._note_ends,
            "office:annotation": self._part_ends,
            "text:span": self._span_ends,
            "text:section": self._section_ends,
            **dict.fromkeys(_HEADERS, self._part_ends),
            "text:s": self._sign_ends,
            **dict.fromkeys(_SAID, self._sign_ends),
            **dict.fromkeys(_LISTS, self._list_ends),
            **dict.fromkeys(_FIELDS, self._enclosed),
        }

    # --- where things stand

    def place(self, paragraph: Paragraph) -> Location:
        """Return where a paragraph stands."""
        if self._parts:
            return Location(paragraph=paragraph.number, part=self._parts[-1][0])
        return super().place(paragraph)

    def speaks(self) -> bool:
        """Tell if letters are those of the text: in a paragraph, and not hidden."""
        around = self._parts[-1][2] if self._parts else 0
        if len(self.inside) <= around:
            return False  # of a note or a comment, but not of its paragraphs
        if self._hidden[-1]:
            self.inside[-1].precious.append(self.inside[-1].start)
        return not self._hidden[-1]

    def apart(self) -> bool:
        """Tell if a paragraph in another one is in a note."""
        return bool(self._parts) and self._parts[-1][0].startswith("note")

    def paragraph_begins(self, paragraph: Paragraph, attributes: Mapping[str, str]) -> None:
        """A paragraph begins."""
        paragraph.style = attribute(attributes, "text:style-name")
        paragraph.aside = any(not part[0].startswith("note") for part in self._parts)
        self._hide(self._styles.hides("paragraph", paragraph.style))

    def paragraph_ends(self, paragraph: Paragraph) -> None:
        """A paragraph ends."""
        self._hidden.pop()
        if self._parts:
            paragraph.heads = False
        elif paragraph.heads is None:
            paragraph.heads = self._styles.titles(paragraph.style)

    def settle(self, element: Element, end: int) -> None:
        """Let lists go with their last paragraphs; see :meth:`TreeWalk.settle`."""
        if element.tag not in _LISTS:
            super().settle(element, end)

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:
        """An element begins."""
        super().opened(name, attributes, start, end)
        tag = self.stack[-1].tag
        if tag == "text:h":
            self.inside[-1].heads = True
        elif self.inside and (found := _range(tag)):
            number = "".join(attribute(attributes, one) for one in _IDS)
            self.mark(f"{found[0]} {number}", found[1])

    def closed(self, name: str, start: int, end: int) -> None:
        """An element ends."""
        element = self.stack[-1]
        super().closed(name, start, end)
        listed = self._going and self.stack and self._going[-1][0] is self.stack[-1]
        if listed and element.tag != "text:soft-page-break":
            self._going[-1][1].append((element.start, end + self.base))

    # --- parts

    def _begin_part(self, kind: str) -> None:
        self._numbers[kind] += 1
        number = self._numbers[kind]
        plain = kind in ("header", "footer") and number == 1
        name = kind if plain else f"{kind} {number}"
        self._parts.append((name, self.count, len(self.inside)))
        self.count = 0

    def _part_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        self.count = self._parts.pop()[1]

    def _header(self, element: Element, _: Mapping[str, str]) -> None:
        self._begin_part(_HEADERS[element.tag])

    def _annotation(self, _: Element, __: Mapping[str, str]) -> None:
        self._begin_part("comment")

    def _note(self, _: Element, __: Mapping[str, str]) -> None:
        self._begin_part("note")

    def _note_ends(self, element: Element, start: int, end: int) -> None:
        self._part_ends(element, start, end)
        if self.inside:
            self.inside[-1].references.append(((element.start, end), "", self.letter_before()))

    def _changes(self, _: Element, __: Mapping[str, str]) -> None:
        self._parts.append(("deleted", self.count, len(self.inside)))

    # --- what is said

    def _sign_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        if self.inside and not self.muted and self.speaks():
            said = _SAID.get(element.tag, self._coming)
            self.say(said[:1], element.start, end)
            if more := said[1:]:  # which is not in the file, or a copy might divide the element
                self.say(more, end, end)

    def _spaces(self, _: Element, attributes: Mapping[str, str]) -> None:
        self._coming = spaces(attribute(attributes, "text:c"))

    def _span(self, _: Element, attributes: Mapping[str, str]) -> None:
        self._hide(self._styles.hides("text", attribute(attributes, "text:style-name")))

    def _span_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        self._hidden.pop()

    def _section(self, _: Element, attributes: Mapping[str, str]) -> None:
        self._hide(True if attribute(attributes, "text:display") == "none" else None)

    def _section_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        self._hidden.pop()

    def _hide(self, hides: bool | None) -> None:  # noqa: FBT001
        inherited = bool(self._hidden) and self._hidden[-1]
        self._hidden.append(inherited if hides is None else hides)

    def _hidden_paragraph(self, _: Element, attributes: Mapping[str, str]) -> None:
        if self.inside and attribute(attributes, "text:is-hidden") == "true":
            self.inside[-1].hidden = True

    def _text(self, _: Element, __: Mapping[str, str]) -> None:
        self.is_text = True

    def _enclosed(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        if self.inside:
            self.inside[-1].enclosed.append((element.start, end))

    def _object(self, _: Element, __: Mapping[str, str]) -> None:
        self.embedded = True

    # --- lists

    def _list(self, element: Element, _: Mapping[str, str]) -> None:
        self._going.append((element, []))

    def _list_ends(self, element: Element, start: int, end: int) -> None:  # noqa: ARG002
        needs = self._going.pop()[1]
        if needs:
            self.attached.append(Attached((element.start, end), needs))
