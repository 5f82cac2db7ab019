"""TMX: memories of translations, in two languages or more."""

from __future__ import annotations

from collections.abc import Mapping

from dittograph.documents.bilingual import Cell, Entries, Entry
from dittograph.documents.bilingual_xml import EntryWalk, XmlBilingual
from dittograph.documents.source import UnusableError

_LANGUAGE = "http://www.w3.org/XML/1998/namespace}lang"


class Tmx(XmlBilingual):
    """TMX: a column each language, that of the source first."""

    name = "tmx"
    title = "translation memories"
    suffixes = (".tmx",)
    root = "tmx"
    entry = "unit"

    def entries(self, text: str, *, places: bool) -> Entries:
        """Find the units."""
        walk = _Walk(text, places=places)
        walk.go()
        if not walk.entries:
            raise UnusableError("It holds no translated units.")
        keys = sorted(walk.columns, key=lambda key: key[0] != walk.source)
        return Entries([walk.columns[key] for key in keys], walk.entries)


FORMAT = Tmx()


class _Walk(EntryWalk):
    root = "tmx"
    spoken = frozenset({"hi"})

    def __init__(self, text: str, *, places: bool) -> None:
        super().__init__(text, places=places)
        self.entries: list[Entry] = []
        self.source = ""
        # Languages in small letters, and how often they came before in a unit, to their columns.
        self.columns: dict[tuple[str, int], str] = {}
        self._start = self._begin = 0
        self._cells: dict[str, Cell] = {}
        self._often: dict[str, int] = {}
        self._language = ""
        self._words: Cell | None = None

    def entered(self, own: str, attributes: Mapping[str, str], start: int) -> None:
        if own == "header":
            self.source = attributes.get("srclang", "").strip().lower()
        elif own == "tu":
            self.alone(own, start)
            self._start, self._cells, self._often = start, {}, {}
        elif own == "tuv":
            language = attributes.get(_LANGUAGE) or attributes.get("lang") or ""
            self._begin, self._language, self._words = start, language.strip() or "?", None
        elif own == "seg" and self.above[-1:] == ["tuv"]:
            self.gather()

    def left(self, own: str, end: int) -> None:
        if self.pieces is not None:
            self._words = Cell(self.gathered())
        elif own == "tuv" and self._words is not None:
            whole = self.lines(self._begin, end)
            self._cells[self._column()] = self._words._replace(whole=whole)
            self._words = None
        elif own == "tu" and self._cells:
            whole = self.lines(self._start, end)
            self.entries.append(Entry(self.line(self._start), whole, self._cells))
            self._cells = {}

    def _column(self) -> str:
        """Return the name of the column of a language, a further one if it came before."""
        folded = self._language.lower()
        before = self._often.get(folded, 0)
        self._often[folded] = before + 1
        if (folded, before) not in self.columns:
            first = self.columns.get((folded, 0), self._language)
            self.columns[folded, before] = f"{first} ({before + 1})" if before else first
        return self.columns[folded, before]
