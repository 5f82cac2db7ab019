"""Documents of the usual shape, read from a tree: many times as soon as a walk, without places.

Whatever is not known here makes a document unusual; then a walk reads it, with the same result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from dittograph.documents.blocks import Breaks
from dittograph.documents.location import Location
from dittograph.documents.markup.pieces import Marked, Piece, has_breaks
from dittograph.documents.markup.xml import tree_of
from dittograph.documents.office.odf import spaces

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_new = tuple.__new__  # what Piece() and Marked() do, in half the time
_FLOWING = Breaks.FLOWING  # to look it up takes five times as long
LONGEST_TITLE = 200  # letters
ASIDE = ("sldNum", "dt", "ftr", "hdr")  # placeholders: number, date, footer, header
_BREAKS = re.compile(r"[\n\r\t]")  # in the file they are spaces
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_OPEN_XML = (
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://purl.oclc.org/ooxml/drawingml/main",
)
_SLIDES = (
    "http://schemas.openxmlformats.org/presentationml/2006/main",
    "http://purl.oclc.org/ooxml/presentationml/main",
)
_SPACES = "text:s"
_SIGNS = {"text:tab": "\t", "text:line-break": "\n"}
_SILENT = frozenset(
    (
        *("text:soft-page-break", "text:bookmark", "text:bookmark-start", "text:bookmark-end"),
        *("text:sequence-decls", "table:table-column", "table:table-columns"),
    )
)
_INLINE = frozenset(("text:span", "text:a"))
_AROUND = frozenset(
    (
        *("text:list", "text:list-item", "text:list-header", "text:section", "table:table"),
        *("table:table-row", "table:table-rows", "table:table-header-rows", "table:table-cell"),
        *("table:covered-table-cell",),
    )
)


class Titles(Protocol):
    """Knows which styles are those of titles."""

    def titles(self, name: str) -> bool:
        """Tell if a style of paragraphs is that of titles."""
        ...


class _UnusualError(Exception):
    """Something in it has to be walked over."""


def usual_text(text: str, styles: Titles) -> list[Marked] | None:
    """Return the paragraphs of the content of an OpenDocument text that hides nothing.

    Args:
        text: The content.
        styles: The styles of the document.

    Returns:
        The paragraphs; None if it is unusual.
    """
    if text.count("xmlns:text=") != 1 or "text:display" in text or "mc:" in text:
        return None
    root = tree_of(text, namespaces=False)
    if root is None or any(
        root.get(f"xmlns:{name}", f"{_ODF}{name}:1.0") != f"{_ODF}{name}:1.0"
        for name in ("office", "text", "table")
    ):
        return None
    body = [one for part in root if part.tag == "office:body" for one in part]
    if [one.tag for one in body] != ["office:text"]:
        return None
    found: list[Marked] = []
    chapter: str | None = None
    try:
        for one in _paragraphs(body[0]):
            heads = one.tag == "text:h"
            words = one.text or "" if not len(one) else "".join(_spoken(one))
            shown = _shown(one) if has_breaks(words) else words
            if heads or styles.titles(one.get("text:style-name", "")):
                chapter = " ".join(shown.split())[:LONGEST_TITLE] or chapter
            place = Location(paragraph=len(found) + 1, chapter=chapter)
            found.append(_new(Marked, ((_new(Piece, (shown, 0, 0)),), place, None, _FLOWING)))
    except _UnusualError:
        return None
    return found


def _paragraphs(parent: Element) -> Iterator[Element]:
    for one in parent:
        tag = one.tag
        if tag in ("text:p", "text:h"):
            yield one
        elif tag in _AROUND:
            yield from _paragraphs(one)
        elif tag not in _SILENT or len(one):
            for inner in one.iter():
                if inner.tag not in ("text:sequence-decls", "text:sequence-decl", *_SILENT):
                    raise _UnusualError


def _spoken(parent: Element) -> list[str]:
    """Return the letters in a paragraph or a part of it, as they are written."""
    said = [parent.text or ""]
    for one in parent:
        tag = one.tag
        if tag in _INLINE:
            if len(one):
                said += _spoken(one)
            elif one.text:
                said.append(one.text)
        elif tag in _SIGNS and not len(one) and not one.text:
            said.append(_SIGNS[tag])
        elif tag == _SPACES and not len(one) and not one.text:
            said.append(spaces(one.get("text:c", "")))
        elif tag not in _SILENT or len(one) or one.text:
            raise _UnusualError
        if one.tail:
            said.append(one.tail)
    return said


def _shown(parent: Element) -> str:
    """Return the letters in a paragraph, of which line breaks and the like are spaces."""
    said = [_BREAKS.sub(" ", parent.text or "")]
    for one in parent:
        if one.tag == _SPACES:
            said.append(spaces(one.get("text:c", "")))
        else:
            said.append(_SIGNS.get(one.tag) or _shown(one))
        said.append(_BREAKS.sub(" ", one.tail or ""))
    return "".join(said)


def usual_slide(text: str) -> list[tuple[str, bool]] | None:
    """Return the paragraphs of a slide or its notes, in order, and which are set aside.

    Args:
        text: The part.

    Returns:
        The words, and whether a placeholder for a number, a date or the like holds them; None if
        it is unusual.
    """
    if text.count("xmlns:a=") != 1 or text.count("xmlns:p=") != 1 or "<m:" in text:
        return None
    root = tree_of(text, namespaces=False)
    if root is None or root.get("xmlns:a") not in _OPEN_XML or root.get("xmlns:p") not in _SLIDES:
        return None
    aside: set[int] = set()
    for shape in root.iter("p:sp"):
        places = list(shape.iter("p:ph"))
        if len(places) > 1 or sum(1 for _ in shape.iter("p:sp")) > 1:
            return None
        if places and places[0].get("type", "") in ASIDE:
            aside.update(map(id, shape.iter("a:p")))
    for twice in root.iter("mc:AlternateContent"):
        if next(twice.iter("a:p"), None) is not None:
            return None
    found: list[tuple[str, bool]] = []
    for paragraph in root.iter("a:p"):
        said = []
        kept = id(paragraph) not in aside
        for one in paragraph.iter():
            tag = one.tag
            if tag == "a:t":
                words = one.text or ""
                said.append(_BREAKS.sub(" ", words) if has_breaks(words) else words)
            elif tag == "a:br":
                said.append("\n")
            elif (tag == "a:fld" and kept) or (tag == "a:p" and one is not paragraph):
                return None
        found.append(("".join(said), not kept))
    return found
