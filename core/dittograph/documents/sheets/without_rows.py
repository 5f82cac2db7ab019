"""Copies of Excel workbooks without some rows."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping
from string import ascii_letters

from dittograph.documents.markup.package import DAMAGED
from dittograph.documents.markup.xml import XmlWalk, decode_xml, encode_xml
from dittograph.documents.sheets.references import Mentions, check_others
from dittograph.documents.sheets.values import refuse_signed
from dittograph.documents.sheets.workbook import Workbook
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.documents.text.leaving_out import Span

_TOLD = re.compile(r"""\sr\s*=\s*(["'])\s*(\$?[A-Za-z]*)(\d+)""")
_RANGE = re.compile(r"""\sref\s*=\s*["']([^"']*)["']""")
_ROW = re.compile(r"(\D*)(\d+)")
_NUMBER = re.compile(rb"<(?:\w+:)?v\b[^>]*>\s*(\d+)")
# The number of a cell that says nothing of its type, so that it is a number.
_PLAIN = re.compile(rb"<(?:\w+:)?c\b(?:(?!\bt\s*=)[^>])*>\s*<(?:\w+:)?v\b[^>]*>\s*(\d+)")


def without_rows(book: Workbook, gone: Mapping[str, Collection[int]]) -> bytes:
    """Return a workbook without some rows; the rows below move up.

    Formats, and all parts but the sheets, stay as they are; of the texts that several sheets
    share, those that are used no longer are emptied.

    Args:
        book: The workbook.
        gone: The 1-based numbers of the rows that go, by the names of sheets.

    Raises:
        UnusableError: Something in the workbook refers to them or to rows below.
        ChangedError: There are no such rows.
    """
    package = book.package
    refuse_signed(package.names)
    parts: dict[str, bytes] = {}
    unused: set[int] = set()
    for sheet in book.sheets:
        if rows := gone.get(sheet.name):
            check_others(package, book.sheets, sheet, min(rows))
            text, codec, mark = decode_xml(package.read(sheet.part))
            walk = _Rows(text, sheet.name, rows)
            walk.walk(text)
            if walk.found != set(rows):
                raise ChangedError
            parts[sheet.part] = encode_xml(_edited(text, walk.edits), codec, mark)
            unused |= walk.strings
    if book.strings and unused:
        for sheet in book.sheets:
            unused -= _used(parts.get(sheet.part) or package.read(sheet.part))
        if unused:
            text, codec, mark = decode_xml(package.read(book.strings))
            texts = _Texts(text, unused)
            texts.walk(text)
            parts[book.strings] = encode_xml(_edited(text, texts.edits), codec, mark)
    return package.with_parts(parts)


def _used(sheet: bytes) -> set[int]:
    """Return the shared texts that a sheet uses, and perhaps some numbers more."""
    found = Counter(_NUMBER.findall(sheet))
    found.subtract(_PLAIN.findall(sheet))
    return {int(number) for number, times in found.items() if times}


def _edited(text: str, edits: Collection[tuple[int, int, str]]) -> str:
    """Return a text with other words at some places, none of which overlap."""
    at, kept = 0, []
    for start, end, words in sorted(edits):
        kept += [text[at:start], words]
        at = end
    return "".join([*kept, text[at:]])


class _Rows(Mentions):
    """Finds what has to change in a sheet.

    Attributes:
        found: The rows that go and are there.
        strings: The shared texts that these rows use.
        edits: What stands at some places instead.
    """

    def __init__(self, text: str, sheet: str, gone: Collection[int]) -> None:
        super().__init__(sheet, min(gone), sheet, ranges=True)
        self._xml, self._gone, self._sorted = text, gone, sorted(gone)
        self.found: set[int] = set()
        self.strings: set[int] = set()
        self.edits: list[tuple[int, int, str]] = []
        self._in_rows = False
        self._start = -1  # of the row that is open, if it goes
        self._shared = False
        self._value: list[str] | None = None

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:
        kind = name.rpartition("}")[2]
        if not self._in_rows:
            self._in_rows = kind == "sheetData"
            if kind == "dimension":
                self._dimension(start, end)
            super().opened(name, attributes, start, end)
        elif kind == "row":
            told = attributes.get("r", "").strip()
            self.row = int(told) if told.isdecimal() else self.row + 1
            if self.row in self._gone:
                self.found.add(self.row)
                self._start = start
            else:
                self._move(start, end)
        elif kind == "c":
            self._shared = attributes.get("t") == "s"
            told = attributes.get("r", "").lstrip(ascii_letters)
            if told and told != str(self.row):
                raise UnusableError(DAMAGED)
            if self._start < 0:
                self._move(start, end)
        elif kind == "v":
            self._value = [] if self._start >= 0 and self._shared else None
        else:
            super().opened(name, attributes, start, end)

    def letters(self, text: str, start: int, end: int) -> None:
        if self._value is not None:
            self._value.append(text)
        super().letters(text, start, end)

    def closed(self, name: str, start: int, end: int) -> None:
        kind = name.rpartition("}")[2]
        if not self._in_rows:
            super().closed(name, start, end)
        elif kind == "row":
            if self._start >= 0:
                self.edits.append((self._start, end, ""))
                self._start = -1
        elif kind == "v":
            number = "".join(self._value or ()).strip()
            if number.isdecimal():
                self.strings.add(int(number))
            self._value = None
        elif kind == "sheetData":
            self._in_rows = False
            self.row = 0
        else:
            super().closed(name, start, end)

    def _move(self, start: int, end: int) -> None:
        """Write the number that a row, or the row of a cell, now has."""
        if self.row < self._sorted[0]:
            return
        if told := _TOLD.search(self._xml, start, end):
            row = int(told[3])
            self.edits.append((*told.span(3), str(row - bisect_left(self._sorted, row))))

    def _dimension(self, start: int, end: int) -> None:
        if told := _RANGE.search(self._xml, start, end):
            first, _, last = told[1].rpartition(":")
            if match := _ROW.fullmatch(last):
                row = int(match[2])
                row -= bisect_left(self._sorted, row + 1)
                top = _ROW.fullmatch(first)
                row = max(row, int(top[2]) if top else 1)
                self.edits.append((*_within(told, len(first) + bool(first)), f"{match[1]}{row}"))


def _within(told: re.Match[str], offset: int) -> Span:
    return told.start(1) + offset, told.end(1)


class _Texts(XmlWalk):
    """Finds the shared texts that are used no longer.

    Attributes:
        edits: What stands at some places instead.
    """

    def __init__(self, text: str, unused: Collection[int]) -> None:
        self._xml, self._unused = text, unused
        self._number = -1
        self._inner = 0  # where the text that is open begins
        self._mark = ""  # the prefix of its name
        self.edits: list[tuple[int, int, str]] = []

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        if name.rpartition("}")[2] == "si":
            self._number += 1
            self._inner = end
            before, colon, _ = self._xml[start + 1 : end].partition(":")
            self._mark = f"{before}:" if colon else ""

    def closed(self, name: str, start: int, end: int) -> None:
        if name.rpartition("}")[2] == "si" and self._number in self._unused and start < end:
            self.edits.append((self._inner, start, f"<{self._mark}t/>"))
