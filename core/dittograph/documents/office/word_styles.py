"""The styles of a Word document: which of them make headings, and which hide what they dress."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from dittograph.documents.markup.xml import XmlWalk
from dittograph.documents.office.names import attribute, short, switched_on

_HEADING = re.compile(r"(heading [1-9]|title)", re.IGNORECASE)
_DEEPEST = 50  # styles based on others; Word allows eleven
_LEVELS = 9  # the tenth level is that of ordinary text


class _Style(NamedTuple):
    heads: bool | None = None
    hides: bool | None = None
    above: str = ""


class Styles:
    """Styles by their ids."""

    def __init__(self, text: str = "") -> None:
        """Read the part with the styles; "" if there is none."""
        walk = _StylesWalk()
        if text:
            walk.read(text)
        self._styles = walk.found
        self.usual = walk.usual

    def heads(self, style: str) -> bool:
        """Tell if paragraphs of a style are headings."""
        return bool(self._first(style, "heads"))

    def hides(self, style: str) -> bool | None:
        """Tell if a style hides what it dresses; None if it does not say."""
        return self._first(style, "hides")

    def _first(self, style: str, what: str) -> bool | None:
        for _ in range(_DEEPEST):
            if style not in self._styles:
                return None
            value: bool | None = getattr(self._styles[style], what)
            if value is not None:
                return value
            style = self._styles[style].above
        return None


class _StylesWalk(XmlWalk):
    def __init__(self) -> None:
        self.found: dict[str, _Style] = {}
        self.usual = ""
        self._style = ""
        self._path: list[str] = []

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        tag = short(name)
        self._path.append(tag)
        if tag == "w:style":
            self._style = attribute(attributes, "w:styleId")
            self.found[self._style] = _Style()
            usual = switched_on(attributes, "w:default") and attribute(attributes, "w:default")
            if usual and attribute(attributes, "w:type") == "paragraph":
                self.usual = self._style
        elif self._style:
            self._of_style(tag, attributes)

    def closed(self, name: str, start: int, end: int) -> None:  # noqa: ARG002
        self._path.pop()
        if short(name) == "w:style":
            self._style = ""

    def _of_style(self, tag: str, attributes: Mapping[str, str]) -> None:
        style = self.found[self._style]
        value = attribute(attributes, "w:val")
        path = self._path[-3:-1]
        if tag == "w:name" and path[-1] == "w:style" and _HEADING.fullmatch(value.strip()):
            style = style._replace(heads=True)
        elif tag == "w:basedOn":
            style = style._replace(above=value)
        elif tag == "w:outlineLvl" and path == ["w:style", "w:pPr"] and style.heads is None:
            style = style._replace(heads=is_heading(value))
        elif tag == "w:vanish" and path == ["w:style", "w:rPr"]:
            style = style._replace(hides=switched_on(attributes, "w:val"))
        self.found[self._style] = style


def is_heading(level: str) -> bool:
    """Tell if a level of the outline is that of a heading."""
    return level.isascii() and level.isdigit() and int(level[:3]) < _LEVELS
