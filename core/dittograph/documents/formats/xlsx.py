"""Excel workbooks: each sheet is a table."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dittograph.documents.foreign import packs_documents
from dittograph.documents.format import Confidence, Format, Placed, Unread
from dittograph.documents.markup.package import LOCKED, Package
from dittograph.documents.sheets.going import sheet_rows
from dittograph.documents.sheets.values import tables_of
from dittograph.documents.sheets.without_rows import without_rows
from dittograph.documents.sheets.workbook import Workbook
from dittograph.documents.source import Source, UnusableError
from dittograph.settings import Unit

_ZIP = b"PK\x03\x04"
_CONTAINER = b"\xd0\xcf\x11\xe0"  # of old office documents, and of those with a password
_OTHERS = (b"word/", b"ppt/", b"mimetypeapplication/")


class Xlsx(Format):
    """Excel workbooks."""

    name = "xlsx"
    title = "Excel workbooks"
    suffixes = (".xlsx", ".xlsm", ".xltx", ".xltm")
    auto = Unit.ROW
    tabular = True

    def recognise(self, file: Unread) -> Confidence:
        """Tell it by the names of its parts, or by its own where none is among the first bytes."""
        named = file.suffix in self.suffixes
        if packs_documents(file.head):
            return Confidence.NONE
        if file.head.startswith(_ZIP):
            if b"xl/" in file.head:
                return Confidence.CONTENT
            if named and not any(part in file.head for part in _OTHERS):
                return Confidence.CONTENT
        elif named and file.head.startswith(_CONTAINER):
            return Confidence.CONTENT
        return Confidence.NAME if named else Confidence.NONE

    def read(self, file: Unread) -> Source:
        """Read the cells of all sheets; see :meth:`Format.read`."""
        data = file.read()
        if data.startswith(_CONTAINER):
            if "EncryptedPackage".encode("utf-16-le") in data:
                raise UnusableError(LOCKED)
            raise UnusableError("It is an old Excel workbook (.xls); save it as .xlsx first.")
        with Package(data) as package:
            tables = tables_of(Workbook(package).rows())
        return Source(file.name, file.path, self.name, tables=tables, member=file.member)

    def write_without(
        self, data: bytes, source: Source, passages: Sequence[Placed], dropped: Collection[int]
    ) -> bytes | None:
        """Take rows out of the sheets; see :meth:`Format.write_without`."""
        if not dropped:
            return data
        with Package(data) as package:
            book = Workbook(package)
            gone = sheet_rows(tables_of(book.rows()), source, passages, dropped)
            return None if gone is None else without_rows(book, gone)


FORMAT = Xlsx()
