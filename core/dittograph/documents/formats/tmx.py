"""TMX: memories of translations, in two languages or more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dittograph.documents.source import UnusableError
from dittograph.documents.translations.bilingual import Cell, Entries, Entry, Rows, check_size
from dittograph.documents.translations.bilingual_xml import (
    EntryWalk,
    XmlBilingual,
    lines_of,
    words_in,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

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
        return Entries(_in_order(walk.columns, walk.source), walk.entries)

    def usual_rows(self, root: Element, text: str) -> Rows | None:
        """Read the units of one body."""
        kind = root.tag.removesuffix("tmx")
        bodies = root.findall(f"{kind}body")
        header = root.find(f"{kind}header")
        source = "" if header is None else header.get("srclang", "").strip().lower()
        if len(bodies) != 1 or (header is not None and len(root) > 2):
            return None
        unit, variant, segment, spoken = (f"{kind}{one}" for one in ("tu", "tuv", "seg", "hi"))
        columns: dict[tuple[str, int], str] = {}
        cells: list[dict[str, str]] = []
        for one in bodies[0]:
            if one.tag != unit:
                return None
            often: dict[str, int] = {}
            said: dict[str, str] = {}
            for part in one:
                if part.tag != variant:
                    if len(part):
                        return None
                    continue
                words = None
                for inner in part:
                    if inner.tag == segment:
                        words = words_in(inner, (spoken,)) if len(inner) else inner.text or ""
                    elif len(inner):
                        return None
                if words is not None:
                    language = (part.get(_LANGUAGE) or part.get("lang") or "").strip() or "?"
                    said[_column(language, often, columns)] = words
            cells.append(said)
        lines = lines_of(text, "tu", len(cells))
        if lines is None or not columns:
            return None
        names = _in_order(columns, source)
        check_size(len(names), len(cells))
        rows = [tuple([said.get(name, "") for name in names]) for said in cells if said]
        return Rows(names, rows, [line for said, line in zip(cells, lines, strict=True) if said])


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
            column = _column(self._language, self._often, self.columns)
            self._cells[column] = self._words._replace(whole=whole)
            self._words = None
        elif own == "tu" and self._cells:
            whole = self.lines(self._start, end)
            self.entries.append(Entry(self.line(self._start), whole, self._cells))
            self._cells = {}


def _column(language: str, often: dict[str, int], columns: dict[tuple[str, int], str]) -> str:
    """Return the name of the column of a language, a further one if it came before.

    Args:
        language: The language.
        often: How often each came in this unit.
        columns: The names of all columns so far.
    """
    folded = language.lower()
    before = often.get(folded, 0)
    often[folded] = before + 1
    if (folded, before) not in columns:
        first = columns.get((folded, 0), language)
        columns[folded, before] = f"{first} ({before + 1})" if before else first
    return columns[folded, before]


def _in_order(columns: Mapping[tuple[str, int], str], source: str) -> tuple[str, ...]:
    """Return the names of columns, those of the source first."""
    return tuple([columns[key] for key in sorted(columns, key=lambda key: key[0] != source)])
