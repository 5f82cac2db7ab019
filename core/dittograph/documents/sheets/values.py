"""Values of cells as text, and the bounds of sheets."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

from dittograph.documents.source import Table, UnusableError
from dittograph.documents.tables.cells import as_table

MOST_CELLS = 50_000_000  # of all sheets, the empty ones beside filled ones counted
MOST_COLUMNS = 16_384
MOST_ROWS = 1_048_576


def shown(value: object) -> str:
    """Return the value of a cell as text; a date is written as ISO 8601 has it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    return "" if value is None else str(value)


def column_number(letters: str) -> int:
    """Return the 1-based number of a column: 28 for "AB"."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def too_large(sheet: str) -> UnusableError:
    """Return what to raise for a sheet of more cells than can be held."""
    return UnusableError(
        f"Its sheet “{sheet}” is as large as millions of cells, most of them empty; "
        "delete the cells far away from the others."
    )


def tables_of(sheets: Iterable[tuple[str, list[tuple[list[str], int]]]]) -> tuple[Table, ...]:
    """Return sheets as tables, without those in which there is nothing to compare.

    Args:
        sheets: The name of each, and its rows that are not empty with their numbers.

    Raises:
        UnusableError: Nothing is left.
    """
    tables: list[Table] = []
    reason = UnusableError("All its sheets are empty.")
    for name, rows in sheets:
        if not rows:
            continue
        try:
            tables.append(as_table(rows, name))
        except UnusableError as error:
            reason = error
    if not tables:
        raise reason
    return tuple(tables)


_SIGNED = re.compile(r"_xmlsignatures/|META-INF/documentsignatures\.xml")


def refuse_signed(names: Iterable[str]) -> None:
    """Refuse to change a document that is signed.

    Raises:
        UnusableError: It is.
    """
    if any(map(_SIGNED.match, names)):
        raise UnusableError("It is signed, and a copy would not be; take the signature away first.")


def part_of_row(sheet: str, row: int) -> UnusableError:
    """Return what to raise where some of a row is dropped and some is not."""
    return UnusableError(
        f"Of row {row:,} of sheet “{sheet}” only a part is marked to be dropped; mark all texts "
        "of the row, or take the mark away."
    )


def pointed_at(sheet: str, row: int, what: str) -> UnusableError:
    """Return what to raise where something of a workbook would no longer fit.

    Args:
        sheet: The sheet that a row is to be taken out of.
        row: The row.
        what: What refers to it or to the rows below: "a formula".
    """
    return UnusableError(
        f"Row {row:,} of sheet “{sheet}” cannot be taken out, because {what} refers to it or to "
        "rows below; delete the rows in the program that made the file."
    )
