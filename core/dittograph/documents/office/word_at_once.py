"""A part of a Word document read from a tree: its plain paragraphs at once, all else by the walk.

A walk calls Python for every tag, and Word writes a dozen for each run of letters, most of them
about fonts. A tree is made in C, and of a plain paragraph only what says something is looked at.
Whatever else there is, the walk is shown in order, as if it read the part.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dittograph.documents.office.names import attribute, short
from dittograph.documents.office.tree import as_spaces
from dittograph.documents.office.word import SIGNS, WordWalk
from dittograph.documents.office.word_styles import is_heading

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_KNOWN = 4096  # names that are remembered; documents have a few hundred
# What may be around runs, and means nothing to whoever only reads.
_AROUND = frozenset(("", "w:hyperlink", "w:fldSimple", "w:sdt", "w:customXml"))
# What means nothing in the properties of a paragraph, unless it stands directly there.
_IN_PROPERTIES = frozenset(
    (
        *("", "w:pPr", "w:rPr", "w:pStyle", "w:rStyle", "w:outlineLvl", "w:vanish", "w:tab"),
        *("w:del", "w:moveFrom"),
    )
)


class _UnusualError(Exception):
    """Something in a paragraph has to be walked over."""


class _Names(dict[str, str]):
    """The usual names of the elements that mean something to a walk; "" for all others."""

    def __init__(self, telling: frozenset[str]) -> None:
        self._telling = telling | {"w:t", "m:t", "w:pPr", "w:rPr"}

    def __missing__(self, tag: str) -> str:
        name = short(tag)
        name = name if name in self._telling else ""
        if len(self) < _KNOWN:
            self[tag] = name
        return name


class WordTree:
    """Shows a walk a part of a document."""

    def __init__(self, walk: WordWalk) -> None:
        """Begin.

        Args:
            walk: The walk, which is told only the words and the style of plain paragraphs.
        """
        self._walk = walk
        self._names = _Names(walk.telling)
        self._at = 0

    def over(self, element: Element) -> None:
        """Show an element and all in it."""
        walk, tag = self._walk, element.tag
        if self._names[tag] == "w:p" and self._is_plain(element):
            return
        self._at += 1
        walk.opened(tag, element.attrib, self._at, self._at + 1)
        self._letters(element.text)
        for child in element:
            self.over(child)
            self._letters(child.tail)
        self._at += 1
        walk.closed(tag, self._at, self._at)

    def _letters(self, text: str | None) -> None:
        if text:
            self._at += 1
            self._walk.letters(text, self._at, self._at + 1)

    def _is_plain(self, paragraph: Element) -> bool:
        """Tell if a paragraph is plain, and if so, the walk what it says."""
        said: list[str] = []
        style, heads = "", None
        try:
            for place, one in enumerate(paragraph):
                name = self._names[one.tag]
                if name == "w:r":
                    self._say_run(one, said)
                elif name == "w:pPr" and not place:
                    style, heads = self._properties(one)
                elif name or len(one):
                    self._say(one, said)
        except _UnusualError:
            return False
        return self._walk.take("".join(said), style, heads=heads)

    def _properties(self, properties: Element) -> tuple[str, bool | None]:
        """Return the style of a paragraph, and whether it says itself that it is a heading."""
        style, heads = "", None
        for one in properties:
            name = self._names[one.tag]
            if name == "w:pStyle":
                style = attribute(one.attrib, "w:val")
            elif name == "w:outlineLvl":
                heads = is_heading(attribute(one.attrib, "w:val"))
            if name not in _IN_PROPERTIES or not _IN_PROPERTIES.issuperset(self._names_in(one)):
                raise _UnusualError
        return style, heads

    def _say(self, one: Element, said: list[str]) -> None:
        """Add what a part of a paragraph says."""
        name = self._names[one.tag]
        if name == "w:r":
            self._say_run(one, said)
        elif name in _AROUND:
            for inner in one:
                self._say(inner, said)
        else:
            raise _UnusualError

    def _say_run(self, run: Element, said: list[str]) -> None:
        names = self._names
        for place, one in enumerate(run):
            name = names[one.tag]
            if name == "w:t" and not len(one):
                said.append(as_spaces(one.text or ""))
            elif name == "w:rPr" and not place:
                for dress in one:
                    if names[dress.tag] and not self._shows(dress):
                        raise _UnusualError
                    if len(dress) and any(self._names_in(dress)):
                        raise _UnusualError
            elif name in SIGNS and not len(one):
                said.append(SIGNS[name])
            elif name or any(self._names_in(one)):
                raise _UnusualError

    def _shows(self, dress: Element) -> bool:
        """Tell if what dresses a run is a style that does not hide its letters."""
        style = self._names[dress.tag] == "w:rStyle"
        return style and not self._walk.hides(attribute(dress.attrib, "w:val"))

    def _names_in(self, element: Element) -> Iterator[str]:
        """Give the names of all elements in another one."""
        if len(element):
            for one in element:
                yield self._names[one.tag]
                yield from self._names_in(one)
