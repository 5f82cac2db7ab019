"""OpenDocument spreadsheets: each sheet is a table."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dittograph.documents.foreign import packs_documents
from dittograph.documents.format import Confidence, Format, Placed, Unread
from dittograph.documents.markup.package import Package
from dittograph.documents.sheets.going import sheet_rows
from dittograph.documents.sheets.opendocument import Spreadsheet
from dittograph.documents.sheets.values import tables_of
from dittograph.documents.source import Source
from dittograph.settings import Unit

_ZIP = b"PK\x03\x04"
_TYPE = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"


class Ods(Format):
    """OpenDocument spreadsheets."""

    name = "ods"
    title = "OpenDocument spreadsheets"
    suffixes = (".ods", ".ots")
    auto = Unit.ROW
    tabular = True

    def recognise(self, file: Unread) -> Confidence:
        """Tell it by the type that is written first, or by its name where none is."""
        named = file.suffix in self.suffixes
        if packs_documents(file.head):
            return Confidence.NONE
        if file.head.startswith(_ZIP):
            if _TYPE in file.head[:200]:
                return Confidence.CONTENT
            if named and b"mimetype" not in file.head[:200]:
                return Confidence.CONTENT
        return Confidence.NAME if named else Confidence.NONE

    def read(self, file: Unread) -> Source:
        """Read the cells of all sheets; see :meth:`Format.read`."""
        with Package(file.read()) as package:
            tables = tables_of(Spreadsheet(package).rows())
        return Source(file.name, file.path, self.name, tables=tables, member=file.member)

    def write_without(
        self, data: bytes, source: Source, passages: Sequence[Placed], dropped: Collection[int]
    ) -> bytes | None:
        """Take rows out of the sheets; see :meth:`Format.write_without`."""
        if not dropped:
            return data
        with Package(data) as package:
            sheets = Spreadsheet(package, places=True)
            gone = sheet_rows(tables_of(sheets.rows()), source, passages, dropped)
            return None if gone is None else sheets.without(gone)


FORMAT = Ods()
