"""What in a workbook refers to rows, so that taking one out would change what the workbook says."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dittograph.documents.markup.package import Package
from dittograph.documents.markup.xml import XmlWalk, decode_xml
from dittograph.documents.sheets.values import pointed_at
from dittograph.documents.sheets.workbook import Sheet, relations

_TEXT = re.compile(r'"(?:[^"]|"")*"')
_SHEET = r"(?:'((?:[^']|'')+)'|([^\W\d][\w.]*))!"
_CELLS = r"\$?[A-Za-z]{1,3}\$?(\d+)(?::\$?[A-Za-z]{1,3}\$?(\d+))?(?![\w(])"
_ROWS = r"\$?(\d+):\$?(\d+)"
_COLUMNS = r"(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w(])"
_REFERENCE = re.compile(rf"(?:{_SHEET})?(?<![\w.$])(?:{_CELLS}|{_ROWS}|{_COLUMNS})")
_OVER_SHEETS = re.compile(r"[\w.']:[\w.' ]+!")
_COMPUTED = re.compile(r"\b(?:INDIRECT|OFFSET)\s*\(", re.IGNORECASE)
_LAST_ROW = re.compile(r"\$?[A-Za-z]{1,3}\$?(\d+)")

_FORMULAS = {
    "f": "a formula",
    "formula": "a conditional format",
    "formula1": "a rule for what may be entered",
    "formula2": "a rule for what may be entered",
    "definedName": "a defined name",
    "calculatedColumnFormula": "a formula",
    "totalsRowFormula": "a formula",
}
_RANGES = {
    "mergeCell": "a merged cell",
    "autoFilter": "a filter",
    "conditionalFormatting": "a conditional format",
    "dataValidation": "a rule for what may be entered",
    "hyperlink": "a link",
    "table": "a table",
    "comment": "a comment",
    "threadedComment": "a comment",
    "protectedRange": "a protected range",
    "location": "a pivot table",
}
_ELSE = "a range of cells"
_HARMLESS = ("dimension", "selection", "pane", "ignoredError")
# Parts in which nothing can refer to a cell.
_DUMB = re.compile(r"(?:.*/)?(?:sharedStrings|styles|theme\d*|metadata|calcChain)\.xml|docProps/.*")


def reaches(formula: str, own: str, sheet: str, first: int) -> bool:
    """Tell if a formula may refer to a row of a sheet or to one below.

    Args:
        formula: The formula.
        own: The sheet that it is in; "" outside of sheets.
        sheet: The sheet.
        first: The row.
    """
    formula = _TEXT.sub('""', formula)
    if _COMPUTED.search(formula) or _OVER_SHEETS.search(formula):
        return True
    for match in _REFERENCE.finditer(formula):
        quoted, plain, *rows, columns = match.groups()
        named = quoted.replace("''", "'") if quoted else plain or own
        if named.casefold() != sheet.casefold():
            continue
        if columns or max(int(row) for row in rows if row) >= first:
            return True
    return False


class Mentions(XmlWalk):
    """Looks in a part for what refers to a row of a sheet, or to one below."""

    def __init__(self, sheet: str, first: int, own: str, *, ranges: bool) -> None:
        """Prepare to look.

        Args:
            sheet: The sheet.
            first: The first row that counts, 1-based.
            own: The sheet that the part is, or belongs to; "" if to none.
            ranges: Whether ranges without the name of a sheet are on this sheet.
        """
        self._sheet, self._first, self._own, self._ranges = sheet, first, own, ranges
        self._reading = ""  # the element with a formula that is open
        self._text: list[str] = []
        self.row = 0  # the row of the sheet that is open

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        """See :meth:`XmlWalk.opened`."""
        kind = name.rpartition("}")[2]
        if kind in _FORMULAS or kind in ("sqref", "row"):
            self._reading, self._text = kind, []
            if kind == "f" and self._ranges and self.row >= self._first:
                self._refuse("a formula")
        if not attributes:
            return
        told = attributes.get("ref") or attributes.get("sqref")
        if kind in ("inputCells", "cellWatch"):
            told = attributes.get("r")
        if told and kind not in _HARMLESS:
            there = attributes.get("sheet", self._sheet if self._ranges else "")
            if there.casefold() == self._sheet.casefold():
                self._range(told, _RANGES.get(kind, _ELSE))
        if kind == "hyperlink" and reaches(
            attributes.get("location", ""), self._own, self._sheet, self._first
        ):
            self._refuse("a link")
        if kind == "brk" and self._ranges and attributes.get("id", "").isdecimal():
            self._number(int(attributes["id"]), "a page break")

    def letters(self, text: str, start: int, end: int) -> None:  # noqa: ARG002
        """See :meth:`XmlWalk.letters`."""
        if self._reading:
            self._text.append(text)

    def closed(self, name: str, start: int, end: int) -> None:  # noqa: ARG002
        """See :meth:`XmlWalk.closed`."""
        if not self._reading or name.rpartition("}")[2] != self._reading:
            return
        kind, text, self._reading = self._reading, "".join(self._text).strip(), ""
        if kind == "sqref":
            if self._ranges:
                self._range(text, _ELSE)
        elif kind == "row":  # of what a picture is fastened to, counted from 0
            if self._ranges and text.isdecimal():
                self._number(int(text) + 1, "a picture, a chart or a button")
        elif reaches(text, self._own, self._sheet, self._first):
            self._refuse(_FORMULAS[kind])

    def _range(self, told: str, what: str) -> None:
        rows = [int(row) for row in _LAST_ROW.findall(told)]
        if not rows:
            self._refuse(what)  # whole columns
        self._number(max(rows), what)

    def _number(self, row: int, what: str) -> None:
        if row >= self._first:
            self._refuse(what)

    def _refuse(self, what: str) -> None:
        raise pointed_at(self._sheet, self._first, what)


def check_others(package: Package, sheets: list[Sheet], sheet: Sheet, first: int) -> None:
    """Look in all parts but the sheet itself for what refers to a row of it, or to one below.

    Args:
        package: The workbook.
        sheets: Its sheets.
        sheet: The sheet.
        first: The row.

    Raises:
        UnusableError: Something does.
    """
    own = {one.part: one.name for one in sheets}
    beside = {part for _, part in relations(package, sheet.part).values()}
    for name in package.names:
        if not name.endswith(".xml") or name == sheet.part or _DUMB.fullmatch(name):
            continue
        data = package.read(name)
        here = name in beside
        if here or b"!" in data or b"worksheetSource" in data:
            belongs = own.get(name, sheet.name if here else "")
            Mentions(sheet.name, first, belongs, ranges=here).walk(decode_xml(data)[0])
