"""XLIFF: units of a source and its translation, in version 1 or 2."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dittograph.documents.source import UnusableError
from dittograph.documents.translations.bilingual import Cell, Entries, Entry, Frame, Rows
from dittograph.documents.translations.bilingual_xml import (
    EntryWalk,
    XmlBilingual,
    lines_of,
    words_in,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_COLUMNS = ("source", "target")
_SPOKEN = frozenset({"g", "mrk", "pc"})


class Xliff(XmlBilingual):
    """XLIFF; notes and alternative translations are set aside."""

    name = "xliff"
    title = "XLIFF translations"
    suffixes = (".xlf", ".xliff", ".sdlxliff", ".mqxliff")
    root = "xliff"
    entry = "unit"

    def entries(self, text: str, *, places: bool) -> Entries:
        """Find the units, or the segments of version 2."""
        walk = _Walk(text, places=places)
        walk.go()
        if not walk.entries:
            raise UnusableError("It holds no units to translate.")
        return Entries(_COLUMNS, walk.entries, walk.frames)

    def usual_rows(self, root: Element, text: str) -> Rows | None:
        """Read the units, wherever they stand."""
        kind = root.tag.removesuffix("xliff")
        unit = _unit_of(root.attrib)
        source, target = (f"{kind}{one}" for one in _COLUMNS)
        spoken = {f"{kind}{one}" for one in _SPOKEN}
        units = list(root.iter(f"{kind}{unit}"))
        lines = lines_of(text, unit, len(units))
        if lines is None or any(len(list(one.iter(f"{kind}{unit}"))) > 1 for one in units):
            return None
        rows: list[tuple[str, ...]] = []
        kept: list[int] = []
        for one, line in zip(units, lines, strict=True):
            said: dict[str, str] = {}
            for part in one:
                if part.tag in (source, target) and part.tag not in said:
                    said[part.tag] = words_in(part, spoken) if len(part) else part.text or ""
            if said:
                rows.append((said.get(source, ""), said.get(target, "")))
                kept.append(line)
        return Rows(_COLUMNS, rows, kept) if rows else None


FORMAT = Xliff()


def _unit_of(attributes: Mapping[str, str]) -> str:
    """Return what a unit is called in the version that the first element tells."""
    return "segment" if attributes.get("version", "")[:1] == "2" else "trans-unit"


class _Walk(EntryWalk):
    root = "xliff"
    spoken = _SPOKEN

    def __init__(self, text: str, *, places: bool) -> None:
        super().__init__(text, places=places)
        self.entries: list[Entry] = []
        self.frames: list[Frame] = []
        self._framed: list[tuple[int, int]] = []  # where each starts, and its first entry
        self._unit = ""  # what a unit is called in this version
        self._start = self._begin = 0
        self._cells: dict[str, Cell] = {}
        self._again = False  # whether the source is written once more, in segments

    def entered(self, own: str, attributes: Mapping[str, str], start: int) -> None:
        above = self.above[-1] if self.above else ""
        if own == "xliff" and not self.above:
            self._unit = _unit_of(attributes)
        elif own == self._unit:
            self.alone(own, start)
            self._start, self._cells, self._again = start, {}, False
        elif own in _COLUMNS and above == self._unit:
            self._begin = start
            self.gather()
        elif own == "seg-source" and above == self._unit:
            self._again = True
        elif own in ("unit", "file") and self._unit == "segment":
            self._framed.append((start, len(self.entries)))

    def left(self, own: str, end: int) -> None:
        if self.pieces is not None:
            needed = own == "source"
            whole = None if needed else self.lines(self._begin, end)
            self._cells.setdefault(own, Cell(self.gathered(), whole, needed))
        elif own == self._unit:
            if self._again and "source" in self._cells:
                self._cells["source"] = self._cells["source"]._replace(undivided=True)
            if self._cells:
                whole = self.lines(self._start, end)
                self.entries.append(Entry(self.line(self._start), whole, self._cells))
        elif own in ("unit", "file") and self._framed:
            start, first = self._framed.pop()
            self.frames.append(Frame(self.lines(start, end), first, len(self.entries)))
