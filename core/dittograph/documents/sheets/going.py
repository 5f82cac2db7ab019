"""Which rows of sheets go with some passages."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dittograph.documents.format import Placed
from dittograph.documents.sheets.values import part_of_row
from dittograph.documents.source import ChangedError, Source, Table
from dittograph.documents.tables.rows_left_out import rows_that_go


def sheet_rows(
    tables: tuple[Table, ...],
    source: Source,
    passages: Sequence[Placed],
    dropped: Collection[int],
) -> dict[str, set[int]] | None:
    """Return the rows of each sheet that go with some passages.

    Args:
        tables: The tables of the workbook as it is now.
        source: What was read from it.
        passages: All passages of the source, in order.
        dropped: Which of them go, by their place in ``passages``.

    Returns:
        The 1-based numbers of the rows by the names of the sheets; None if no row stays.

    Raises:
        ChangedError: The workbook is not what was read.
        UnusableError: Of a row a part goes.
    """
    if not all(table in tables for table in source.tables):  # where a column is chosen, not all
        raise ChangedError
    found = rows_that_go(tables, passages, dropped)
    if found is None or not any(going.stays for going in found):
        return None
    gone: dict[str, set[int]] = {}
    for going in found:
        sheet = going.table.sheet or ""
        if going.partly:
            raise part_of_row(sheet, going.table.lines[min(going.partly)])
        if going.whole:
            gone[sheet] = {going.table.lines[row] for row in going.whole}
    return gone
