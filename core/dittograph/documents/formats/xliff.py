"""XLIFF: units of a source and its translation, in version 1 or 2."""

from __future__ import annotations

from collections.abc import Mapping

from dittograph.documents.bilingual import Cell, Entries, Entry, Frame
from dittograph.documents.bilingual_xml import EntryWalk, XmlBilingual
from dittograph.documents.source import UnusableError

_COLUMNS = ("source", "target")


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


FORMAT = Xliff()


class _Walk(EntryWalk):
    root = "xliff"
    spoken = frozenset({"g", "mrk", "pc"})

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
            self._unit = "segment" if attributes.get("version", "")[:1] == "2" else "trans-unit"
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
