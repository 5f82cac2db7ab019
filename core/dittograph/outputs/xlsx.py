"""Excel workbook: the rows of the CSV list, ready to filter and to read."""

from __future__ import annotations

import io
import tempfile
from datetime import datetime
from typing import BinaryIO

from dittograph.outputs.csv import HEADER, Cell, rows, titles
from dittograph.outputs.result import Result, counted, encodable

SHEET_ROWS = 1_048_576  # limits of the format
CELL_CHARACTERS = 32_767
_WIDTHS = {
    "text": 80, "source": 30, "place": 30, "column": 14, "similarity": 11, "kind": 12,
    "differs": 18,
}  # fmt: skip


def write(result: Result, stream: BinaryIO) -> str:
    """Write ``result`` to ``stream``; return what was written, and what had no room."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    total = sum(len(cluster.members) for cluster in result.clusters)
    packed = io.BytesIO()
    with tempfile.TemporaryDirectory(prefix="dittograph-") as folder:
        # Constant memory: rows go to a file in that folder at once.
        book = xlsxwriter.Workbook(packed, {"constant_memory": True, "tmpdir": folder})
        book.set_properties({"created": datetime(2000, 1, 1)})  # the same bytes every time
        sheet = book.add_worksheet("Clusters")
        bold = book.add_format({"bold": True, "bottom": 1})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        top = book.add_format({"valign": "top"})
        for column, name in enumerate(HEADER):
            sheet.set_column(column, column, _WIDTHS.get(name, 8 if column < 3 else 14))
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, min(total, SHEET_ROWS - 1), len(HEADER) - 1)
        for column, name in enumerate(titles(HEADER, result)):
            sheet.write_string(0, column, name, bold)
        try:
            for row, cells in enumerate(rows(result), start=1):
                if row == SHEET_ROWS:
                    break
                for column, cell in enumerate(cells):
                    # Never write(), which makes formulas and links of texts that look like them.
                    if isinstance(cell, str) and cell:
                        form = wrapped if HEADER[column] == "text" else top
                        sheet.write_string(row, column, _fitting(cell), form)
                    elif isinstance(cell, int | float):
                        sheet.write_number(row, column, cell, top)
            book.close()
        except FileCreateError as error:
            raise (error.args[0] if error.args else OSError()) from error
    stream.write(packed.getbuffer())
    if total < SHEET_ROWS:
        return counted(total, "row")
    return f"the first {SHEET_ROWS - 1:,} of {total:,} rows (a sheet holds no more; CSV does)"


def _fitting(text: str) -> Cell:
    """Cut a text to what a cell holds, counted as Excel counts, in halves of rare characters."""
    text = encodable(text)
    units = len(text) + sum(letter > "\uffff" for letter in text)
    if units <= CELL_CHARACTERS:
        return text
    note = f" … [cut; the text has {len(text):,} characters]"
    room = CELL_CHARACTERS - len(note)
    return text.encode("utf-16-le")[: 2 * room].decode("utf-16-le", "ignore") + note
