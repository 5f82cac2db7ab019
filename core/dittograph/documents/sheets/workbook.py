"""Workbooks of Excel (Office Open XML): their sheets and cells.

calamine reads the cells: it is many times as quick as others, but a single cell in the last row and
column, or a part that unpacks to gigabytes, ends the whole process. So it is given only parts that
were unpacked within limits, and no sheet with too much empty space.
"""

from __future__ import annotations

import io
import posixpath
import re
import string
import zipfile
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from dittograph.documents.markup.package import DAMAGED, Package
from dittograph.documents.markup.xml import XmlWalk, check_xml, decode_xml
from dittograph.documents.sheets.values import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    column_number,
    shown,
    too_large,
)
from dittograph.documents.source import UnusableError

if TYPE_CHECKING:
    import python_calamine

_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_ROW = re.compile(rb"""<(?:\w+:)?row\b[^>]*?\br\s*=\s*["']\s*([0-9]+)""")
_USUAL = re.compile(rb'<c r="([A-Z]+[0-9]+)"')
_UNUSUAL = re.compile(rb"<c[>/\t\n\r]")
_LETTERS, _DIGITS = string.ascii_letters.encode(), string.digits.encode()
_PLACE = re.compile(rb"""(\br\s*=\s*["']\s*)([A-Za-z]+)([0-9]+)""")
_COUNTED = (b"sst", b"mergeCells", b"numFmts", b"cellXfs", b"cellStyleXfs", b"fonts", b"fills")
_COUNTING = re.compile(rb"<(?:\w+:)?(?:" + b"|".join(_COUNTED) + rb")\b[^>]*>")
_COUNT = re.compile(rb"""\s(?:unique)?[cC]ount\s*=\s*(?:"[^"]*"|'[^']*')""")
_DENSE = 2_000_000  # cells, the empty ones counted, that are no trouble
_FILLED = 20  # cells to each filled one
_ESCAPE = b"_x005F_"  # an underscore that could be taken for the beginning of an escape
_STAND_IN = "\ue0f5"
_digits = "%.15g".__mod__  # what shown() does, in half the time

Rows = list[tuple[list[str], int]]


class Sheet(NamedTuple):
    """A sheet of a workbook.

    Attributes:
        name: What people call it.
        part: The part of the package that it is in.
    """

    name: str
    part: str


def relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Return what a part refers to: the last word of the type and the part, by id."""
    folder, name = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", f"{name}.rels")
    walk = _Relations(folder)
    if rels in package.names:
        walk.read(decode_xml(package.read(rels))[0])
    return walk.found


class _Relations(XmlWalk):
    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.found: dict[str, tuple[str, str]] = {}

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        if name.endswith("}Relationship") and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "")
            whole = target[1:] if target.startswith("/") else posixpath.join(self._folder, target)
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found[attributes.get("Id", "")] = (kind, posixpath.normpath(whole))


class _Listed(XmlWalk):
    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        if name.endswith("}sheet"):
            ids = [value for key, value in attributes.items() if key.endswith("}id")]
            self.found.append((attributes.get("name", ""), ids[0] if ids else ""))


class Workbook:
    """A workbook that is open.

    Attributes:
        package: Its parts.
        part: The part that lists its sheets.
        sheets: Its sheets with cells, hidden ones too, in order.
        strings: The part with the texts of the cells; None if they are in the sheets.
    """

    def __init__(self, package: Package) -> None:
        """Find the sheets.

        Raises:
            UnusableError: It is damaged, or no such workbook.
        """
        self.package = package
        roots = dict(relations(package, "").values())
        self.part = roots.get("officeDocument", "xl/workbook.xml")
        if self.part.endswith(".bin"):
            raise UnusableError("It is a binary Excel workbook (.xlsb); save it as .xlsx first.")
        self._relations = relations(package, self.part)
        kinds = dict(self._relations.values())
        self.strings = kinds.get("sharedStrings")
        self._styles = kinds.get("styles")
        listed = _Listed()
        listed.read(decode_xml(package.read(self.part))[0])
        names = [name.casefold() for name, _ in listed.found]
        if len(set(names)) < len(names):
            raise UnusableError(DAMAGED)
        self.sheets: list[Sheet] = []
        for name, key in listed.found:
            kind, part = self._relations.get(key, ("", ""))
            if not kind or part not in package.names:
                raise UnusableError(DAMAGED)
            if kind == "worksheet":
                self.sheets.append(Sheet(name, part))

    def rows(self) -> Iterator[tuple[str, Rows]]:
        """Give the name of each sheet, and its rows that are not empty with their numbers.

        Raises:
            UnusableError: It is damaged, or a sheet is too large.
        """
        parts = {name: self._utf8(name) for name in self._small_parts()}
        places: dict[str, tuple[list[int], list[int]] | None] = {}
        left = MOST_CELLS
        for sheet in self.sheets:
            data = self._utf8(sheet.part)
            parts[sheet.part], places[sheet.name], area = _bounded(sheet, data)
            left -= area
            if left < 0:
                raise too_large(sheet.name)
        marked = any(_ESCAPE in data for data in parts.values())
        if marked:  # calamine takes its end for the beginning of the next escape
            stand_in = _STAND_IN.encode()
            parts = {name: data.replace(_ESCAPE, stand_in) for name, data in parts.items()}
        for name, rows in _read(self.sheets, _packed(parts), places):
            if marked:
                for row, _ in rows:
                    row[:] = [cell.replace(_STAND_IN, "_") for cell in row]
            yield name, rows

    def _utf8(self, part: str) -> bytes:
        """Return a part as calamine takes it, which passes over faults and what is beside them."""
        data = self.package.read(part)
        text, codec, mark = decode_xml(data)
        if mark or codec.lower() != "utf-8":
            data = text.encode()
        check_xml(data)
        return data

    def _small_parts(self) -> list[str]:
        found = [name for name in self.package.names if name.endswith(".rels")]
        return [
            name
            for name in (*found, "[Content_Types].xml", self.part, self.strings, self._styles)
            if name is not None and name in self.package.names
        ]


def _packed(parts: Mapping[str, bytes]) -> bytes:
    """Return parts as a package that is quick to open.

    Room is made for as many texts, formats and merged cells as a part says that it has, so it is
    not asked.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for name, data in parts.items():
            if b"ount" in data and any(word in data for word in _COUNTED):
                data = _COUNTING.sub(_uncounted, data)
            package.writestr(zipfile.ZipInfo(name), data)
    return written.getvalue()


def _uncounted(match: re.Match[bytes]) -> bytes:
    return _COUNT.sub(b"", match[0])


def _bounded(sheet: Sheet, data: bytes) -> tuple[bytes, tuple[list[int], list[int]] | None, int]:
    """Make sure that a sheet can be held with its empty cells.

    Args:
        sheet: Which one it is.
        data: Its XML.

    Returns:
        The XML, in which empty rows and columns may be left out; if they are, the 1-based numbers
        of those that are not; and how many cells there are, the empty ones counted.

    Raises:
        UnusableError: It is too large even so.
    """
    found = _USUAL.findall(data)
    cells = data.count(b"<c ")
    if len(found) != cells or b":c" in data or _UNUSUAL.search(data):
        found = [letters + digits for _, letters, digits in _PLACE.findall(data)]
        cells = len(_CELL.findall(data))
    places = b" ".join(found)
    rows = set(map(int, {*places.translate(None, _LETTERS).split()})) or {1}
    names = {*places.translate(None, _DIGITS).split()}
    columns = {column_number(name.decode()) for name in names} or {1}
    height, width = max(rows), max(columns)
    if len(found) != cells:  # those that do not say where they are follow the one before
        told = [int(row) for row in _ROW.findall(data)]
        height, width = max(height, *told, 1) + len(told) + cells, width + cells
        if height * width > _DENSE:
            height, width = _extent(data)
    if height > MOST_ROWS or width > MOST_COLUMNS:
        raise UnusableError(
            f"Its sheet “{sheet.name}” says that it has more rows or columns than a sheet can have."
        )
    area = height * width
    if len(found) != cells and area > max(_DENSE, _FILLED * cells):
        raise too_large(sheet.name)
    if area <= max(_DENSE, _FILLED * cells):
        return data, None, area
    if len(rows) * width > MOST_CELLS or len(rows) * len(columns) > max(_DENSE, _FILLED * cells):
        raise too_large(sheet.name)
    row_list, column_list = sorted(rows), sorted(columns)
    new_rows = {b"%d" % row: b"%d" % new for new, row in enumerate(row_list, start=1)}
    new_columns = {column: _name(new) for new, column in enumerate(column_list, start=1)}

    def moved(match: re.Match[bytes]) -> bytes:
        row = match[3].lstrip(b"0") or b"0"
        return match[1] + new_columns[column_number(match[2].decode())] + new_rows[row]

    return _PLACE.sub(moved, data), (row_list, column_list), len(rows) * width


def _name(column: int) -> bytes:
    letters = b""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = bytes([ord("A") + rest]) + letters
    return letters


def _extent(data: bytes) -> tuple[int, int]:
    """Return the last row and column of a sheet whose cells may not say where they are."""
    last = [1, 1]
    here = [0, 0]

    class Walk(XmlWalk):
        def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
            kind, told = name.rpartition("}")[2], attributes.get("r", "")
            if kind == "row":
                here[:] = (int(told) if told.isdecimal() else here[0] + 1, 0)
            elif kind == "c":
                letters = told.rstrip("0123456789")
                here[1] = column_number(letters) if letters.isalpha() else here[1] + 1
                row = told[len(letters) :]
                last[:] = (max(last[0], int(row or here[0])), max(last[1], here[1]))

    Walk().read(decode_xml(data)[0])
    return last[0], last[1]


def _read(
    sheets: list[Sheet],
    package: bytes,
    places: Mapping[str, tuple[list[int], list[int]] | None],
) -> Iterator[tuple[str, Rows]]:
    import python_calamine

    try:
        book = python_calamine.load_workbook(io.BytesIO(package))
        for sheet in sheets:
            yield sheet.name, _rows(book.get_sheet_by_name(sheet.name), places[sheet.name])
    except python_calamine.CalamineError:
        raise UnusableError(DAMAGED) from None
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # which is no Exception
            raise UnusableError(DAMAGED) from None
        raise


def _rows(sheet: python_calamine.CalamineSheet, kept: tuple[list[int], list[int]] | None) -> Rows:
    found: Rows = []
    before = [""] * (sheet.start[1] if sheet.start else 0)
    for number, values in enumerate(sheet.iter_rows(), start=1):
        row = [
            value
            if type(value) is str
            else _digits(value)
            if type(value) is float
            else shown(value)
            for value in values
        ]
        words = "".join(row)
        if not words or words.isspace():
            continue
        row = before + row if before else row
        if kept is not None:
            columns = kept[1]
            wide = [""] * columns[-1]
            for column, cell in zip(columns, row, strict=False):
                wide[column - 1] = cell
            row = wide
        found.append((row, number if kept is None else kept[0][number - 1]))
    return found
