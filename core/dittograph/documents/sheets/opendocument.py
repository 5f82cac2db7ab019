"""Spreadsheets of LibreOffice and others (OpenDocument): their sheets, cells and references."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from dittograph.documents.markup.package import LOCKED, Package
from dittograph.documents.markup.xml import XmlWalk, decode_xml, encode_xml, tree_of
from dittograph.documents.sheets.values import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    pointed_at,
    refuse_signed,
    too_large,
)
from dittograph.documents.source import ChangedError, UnusableError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CONTENT = "content.xml"
# What stands in a cell and is not its text: notes, drawings, and how a word is pronounced.
_ASIDE = frozenset(("annotation", "ruby-text", "frame", "custom-shape", "g", "shapes", "table"))
_IN_CELLS = frozenset(("p", "h", "detective", *_ASIDE))
_ROW_GROUPS = frozenset(("table-row-group", "table-rows", "table-header-rows"))
_VALUES = ("string-value", "date-value", "time-value", "boolean-value", "value")
_REPEATED = re.compile(r"""(\s[\w-]+:number-rows-repeated\s*=\s*["'])\s*(\d+)""")
_ROWS = re.compile(r"\.\$?\d+:\.?\$?(\d+)")
_REFERENCE = re.compile(
    r"(?:\$?(?:'((?:[^']|'')*)'|([^\W\d][\w]*)))?\.\$?[A-Za-z]{1,3}(?:\$?(\d+))?(?![\w(])"
)
_TELLING = re.compile(r"(?:.*-address(?:es)?|formula|condition|expression|.*-ranges?)")


@dataclass(slots=True)
class Row:
    """A row element of a sheet, which may stand for several rows.

    Attributes:
        number: The 1-based number of the first row.
        times: How many rows it stands for.
        start: Where it starts in the text.
        end: Where it ends.
        cells: The texts of its cells, without the empty ones behind the last.
        joined: Whether it shares a cell with the row above or below.
    """

    number: int
    times: int
    start: int
    end: int = 0
    cells: list[str] = field(default_factory=list)
    joined: bool = False


@dataclass(slots=True)
class Sheet:
    """A sheet.

    Attributes:
        name: What people call it.
        rows: Its rows in order, those that are not empty.
    """

    name: str
    rows: list[Row] = field(default_factory=list)


class Spreadsheet(XmlWalk):
    """A spreadsheet that was read.

    Attributes:
        sheets: Its sheets in order.
        references: What refers to cells: the sheet that it is in or "", its words, and what it
            is; only with places.
    """

    def __init__(self, package: Package, *, places: bool = False) -> None:
        """Read it.

        Args:
            package: The document.
            places: Whether to find out where its rows are written and what refers to them, which
                a copy needs.

        Raises:
            UnusableError: It is damaged, encrypted or too large.
        """
        if "META-INF/manifest.xml" in package.names:
            manifest = package.read("META-INF/manifest.xml")
            if b"encryption-data" in manifest:
                raise UnusableError(LOCKED)
        self.package = package
        self.sheets: list[Sheet] = []
        self.references: list[tuple[str, str, str]] = []
        self._next = 1  # the number of the next row
        self._row: Row | None = None
        self._cell: list[str] | None = None  # the paragraphs of the cell that is open
        self._times = 1  # how often that cell stands there
        self._told: Mapping[str, str] = {}  # what is said of it
        self._said: list[str] | None = None  # the paragraph that is open
        self._aside = 0  # elements that are open and are no text of the cell
        self._empty = 0  # cells since the last one with text
        self._covered = 0  # cells to come that the one before covers
        self._left = MOST_CELLS
        self._changes = False  # whether changes are kept with the places of their cells
        self._tables = 0  # that are open
        self._links = 0
        self._places = places
        self.text, self._codec, self._mark = decode_xml(package.read(_CONTENT))
        if places:
            self.walk(self.text)
        elif (sheets := _usual_sheets(self.text)) is not None:
            self.sheets = sheets
        else:
            self.read(self.text)

    def rows(self) -> list[tuple[str, list[tuple[list[str], int]]]]:
        """Return the name of each sheet, and its rows that are not empty with their numbers."""
        return [
            (
                sheet.name,
                [(row.cells, row.number + i) for row in sheet.rows for i in range(row.times)],
            )
            for sheet in self.sheets
        ]

    # --- the walk

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        """See :meth:`XmlWalk.opened`."""
        kind = _local(name)
        if self._places:
            self._gather(kind, attributes)
        if self._aside or (self._cell is not None and kind in _ASIDE):
            self._aside += 1
        elif self._said is not None:
            self._inside(kind, attributes)
        elif kind in ("p", "h") and self._cell is not None:
            self._said = []
        elif kind in ("table-cell", "covered-table-cell") and self._row is not None:
            self._cell = []
            self._told = told = _by_local(attributes)
            self._times = _count(told.get("number-columns-repeated"))
            if kind == "table-cell":
                self._covered = _count(told.get("number-columns-spanned")) - 1
                self._row.joined |= _count(told.get("number-rows-spanned")) > 1
            else:
                self._covered -= self._times
                self._row.joined |= self._covered < 0
        elif kind == "table-row" and self._tables == 1:
            times = _count(_by_local(attributes).get("number-rows-repeated"))
            self._row = Row(self._next, times, start)
            self._next += times
            self._empty = self._covered = 0
        elif kind == "tracked-changes":
            self._changes = True
        elif kind == "dde-links":
            self._links += 1
        elif kind == "table" and not self._links:
            self._tables += 1
            if self._tables == 1:
                self.sheets.append(Sheet(_by_local(attributes).get("name", "")))
                self._next = 1
        elif kind == "shapes":
            self._aside += 1

    def _gather(self, kind: str, attributes: Mapping[str, str]) -> None:
        """Note what refers to cells."""
        for name, value in attributes.items():
            if ("." in value or "(" in value) and _TELLING.fullmatch(_local(name)):
                own = self.sheets[-1].name if self._tables else ""
                self.references.append((own, value, kind))

    def _inside(self, kind: str, attributes: Mapping[str, str]) -> None:
        """Something starts inside a paragraph."""
        if self._said is not None and (sign := _sign(kind, attributes)):
            self._said.append(sign)

    def letters(self, text: str, start: int, end: int) -> None:  # noqa: ARG002
        """See :meth:`XmlWalk.letters`."""
        if self._said is not None and not self._aside:
            self._said.append(text)

    def closed(self, name: str, start: int, end: int) -> None:  # noqa: ARG002
        """See :meth:`XmlWalk.closed`."""
        kind = _local(name)
        if self._aside:
            self._aside -= 1
        elif kind in ("p", "h") and self._said is not None and self._cell is not None:
            self._cell.append("".join(self._said))
            self._said = None
        elif kind in ("table-cell", "covered-table-cell") and self._row is not None:
            self._cell_ends(self._row)
        elif kind == "table-row" and self._row is not None and self._tables == 1:
            self._row.end = end
            self._left = _kept(self._row, self.sheets[-1], self._left)
            self._row = None
        elif kind == "dde-links":
            self._links -= 1
        elif kind == "table" and not self._links:
            self._tables -= 1

    def _cell_ends(self, row: Row) -> None:
        said = "\n".join(self._cell or ()) or _value(self._told)
        self._cell = None
        if not said.strip():
            self._empty += self._times
            return
        if len(row.cells) + self._empty + self._times > MOST_COLUMNS:
            raise too_large(self.sheets[-1].name)
        row.cells += [""] * self._empty + [said] * self._times
        self._empty = 0

    # --- the copy

    def without(self, gone: Mapping[str, Collection[int]]) -> bytes:
        """Return the spreadsheet without some rows; all else stays as it is.

        Args:
            gone: The 1-based numbers of the rows that go, by the names of sheets.

        Raises:
            UnusableError: Something refers to them or to rows below.
            ChangedError: There are no such rows.
        """
        refuse_signed(self.package.names)
        edits: list[tuple[int, int, str]] = []
        for sheet in self.sheets:
            if rows := gone.get(sheet.name):
                self._check(sheet.name, min(rows))
                edits += self._edits(sheet, set(rows))
        at, kept = 0, []
        for start, end, words in sorted(edits):
            kept += [self.text[at:start], words]
            at = end
        text = "".join([*kept, self.text[at:]])
        return self.package.with_parts({_CONTENT: encode_xml(text, self._codec, self._mark)})

    def _edits(self, sheet: Sheet, gone: set[int]) -> list[tuple[int, int, str]]:
        edits: list[tuple[int, int, str]] = []
        found = 0
        for row in sheet.rows:
            numbers = gone.intersection(range(row.number, row.number + row.times))
            if not numbers:
                continue
            found += len(numbers)
            if row.joined:
                raise pointed_at(sheet.name, min(numbers), "a merged cell")
            told = _REPEATED.search(self.text, row.start, row.end)
            if len(numbers) == row.times:
                edits.append((row.start, row.end, ""))
            elif told:
                edits.append((*told.span(2), str(row.times - len(numbers))))
        if found != len(gone):
            raise ChangedError
        return edits

    def _check(self, sheet: str, first: int) -> None:
        if self._changes:
            raise pointed_at(sheet, first, "the list of changes")
        for own, words, kind in self.references:
            if _reaches(words, own, sheet, first):
                raise pointed_at(sheet, first, _WHAT.get(kind, "a formula or a range"))
        for name in self.package.names:
            if name.endswith("/content.xml"):  # charts
                chart = _References(decode_xml(self.package.read(name))[0])
                if any(_reaches(words, "", sheet, first) for words in chart.found):
                    raise pointed_at(sheet, first, "a chart")


# --- the usual sheets, which are read from a tree, without places


class _UnusualError(Exception):
    """A sheet is not written as programs do it."""


def _usual_sheets(text: str) -> list[Sheet] | None:
    """Return what :class:`Spreadsheet` finds, many times as soon; None where it must walk."""
    root = tree_of(text, namespaces=False)
    if root is None:
        return None
    sheets: list[Sheet] = []
    left = MOST_CELLS
    try:
        for part in root:
            if _local(part.tag) != "body":
                _without_tables(part)
                continue
            for table in (one for book in part for one in book):
                if _local(table.tag) == "table":
                    sheets.append(Sheet(_by_local(table.attrib).get("name", "")))
                    left = _usual_rows(table, sheets[-1], 1, left)[1]
                elif _local(table.tag) != "dde-links":
                    _without_tables(table)
    except _UnusualError:
        return None
    return sheets


def _without_tables(part: Element) -> None:
    if any(_local(one.tag) in ("table", "table-row") for one in part.iter()):
        raise _UnusualError


def _usual_rows(parent: Element, sheet: Sheet, number: int, left: int) -> tuple[int, int]:
    """Read the rows in a sheet or in a group of rows.

    Args:
        parent: That.
        sheet: Where they are put.
        number: The 1-based number of the first.
        left: How many cells there may be.

    Returns:
        The number of the row behind them, and how many cells there may still be.
    """
    for one in parent:
        kind = _local(one.tag)
        if kind == "table-row":
            times = _count(_by_local(one.attrib).get("number-rows-repeated"))
            row = Row(number, times, 0, cells=_usual_cells(one, sheet))
            number += times
            left = _kept(row, sheet, left)
        elif kind in _ROW_GROUPS:
            number, left = _usual_rows(one, sheet, number, left)
        elif kind != "shapes":
            _without_tables(one)
    return number, left


def _usual_cells(row: Element, sheet: Sheet) -> list[str]:
    cells: list[str] = []
    empty = 0
    for cell in row:
        told = cell.get(_repeats(cell.tag))
        said = ""
        if len(cell) == 1 and _local(cell[0].tag) in ("p", "h") and not len(cell[0]):
            said = cell[0].text or ""
        elif len(cell):
            said = _paragraphs(cell)
        said = said or _value(_by_local(cell.attrib))
        times = 1 if told is None else _count(told)
        if not said or said.isspace():
            empty += times
            continue
        if len(cells) + empty + times > MOST_COLUMNS:
            raise too_large(sheet.name)
        if empty:
            cells += [""] * empty
            empty = 0
        cells += (said,) * times
    return cells


@lru_cache(maxsize=100)
def _repeats(tag: str) -> str:
    """Return the name of the attribute that says how often a cell stands there."""
    kind = _local(tag)
    if kind not in ("table-cell", "covered-table-cell"):
        raise _UnusualError
    return f"{tag.removesuffix(kind)}number-columns-repeated"


def _paragraphs(cell: Element) -> str:
    if any(_local(one.tag) not in _IN_CELLS for one in cell):
        raise _UnusualError
    return "\n".join([_spoken(one) for one in cell if _local(one.tag) in ("p", "h")])


def _spoken(paragraph: Element) -> str:
    """Return what a paragraph says with the elements in it."""
    said = [paragraph.text or ""]
    for one in paragraph:
        kind = _local(one.tag)
        if kind in ("p", "h", "table-cell", "table-row"):
            raise _UnusualError
        if kind not in _ASIDE:
            said += (_sign(kind, one.attrib), _spoken(one))
        said.append(one.tail or "")
    return "".join(said)


def _sign(kind: str, attributes: Mapping[str, str]) -> str:
    """Return the white space that an element in a paragraph stands for."""
    if kind == "s":
        return " " * min(_count(_by_local(attributes).get("c")), 1000)
    return {"tab": "\t", "line-break": "\n"}.get(kind, "")


def _kept(row: Row, sheet: Sheet, left: int) -> int:
    """Put a row into its sheet unless it is empty; return how many cells there may still be."""
    if row.cells:
        left -= row.times * len(row.cells)
        if row.number + row.times - 1 > MOST_ROWS or left < 0:
            raise too_large(sheet.name)
        sheet.rows.append(row)
    return left


_WHAT = {
    "table-cell": "a formula",
    "database-range": "a filter or a database range",
    "named-range": "a defined name",
    "conditional-format": "a conditional format",
    "condition": "a conditional format",
    "content-validation": "a rule for what may be entered",
    "table": "a print range",
    "frame": "a picture or a chart",
    "object": "a chart",
}


class _References(XmlWalk):
    """Gathers what refers to cells in a part."""

    def __init__(self, text: str) -> None:
        self.found: list[str] = []
        self.read(text)

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        self.found += [
            value
            for key, value in attributes.items()
            if "." in value and _TELLING.fullmatch(key.rpartition("}")[2])
        ]


@lru_cache(maxsize=1000)
def _local(name: str) -> str:
    """Return a name without its namespace or the prefix for it."""
    return name[max(name.rfind("}"), name.rfind(":")) + 1 :]


def _by_local(attributes: Mapping[str, str]) -> Mapping[str, str]:
    return {_local(name): value for name, value in attributes.items()}


def _value(told: Mapping[str, str]) -> str:
    """Return the value of a cell that has no paragraphs."""
    if told.get("value-type") == "error":
        return ""
    return next((told[key] for key in _VALUES if key in told), "")


def _count(told: str | None) -> int:
    return max(1, int(told)) if told and told.isdecimal() and len(told) < 12 else 1


def _reaches(words: str, own: str, sheet: str, first: int) -> bool:
    """Tell if a formula or a range may refer to a row of a sheet or to one below."""
    if "INDIRECT(" in words.upper() or "OFFSET(" in words.upper():
        return True
    if any(int(row) >= first for row in _ROWS.findall(words)):
        return True
    named = own
    for match in _REFERENCE.finditer(words):
        quoted, plain, row = match.groups()
        name = quoted.replace("''", "'") if quoted is not None else plain
        if name is None and words[match.start() - 1 : match.start()] != ":":
            named = own
        elif name is not None:
            named = name
        if named.casefold() == sheet.casefold() and (row is None or int(row) >= first):
            return True
    return False
