"""Which row of a table names its columns, if one does."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from dittograph.documents.source import Table

Cells = Sequence[Sequence[str]]

_NUMBER = re.compile(r"(?=.*\d)[-+\d.,:/%€$£ ]{1,40}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMES = frozenset(
    {"id", "text", "title", "sentence", "sentence1", "sentence2", "body", "content", "comment"}
    | {"name", "label", "score", "category", "date", "question", "answer", "message"}
    | {"timestamp", "time stamp", "time"}
)
_TIME_STAMP = re.compile(
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}"
    r"(?:[ T,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[AaPp]\.?[Mm]\.?)?"
    r"(?:\s*(?:Z|UTC|GMT)?(?:[+-]\d{2}:?\d{2}|[+-]\d{1,2})?)?)?"
)
_LONG = 40  # letters; a question may be longer
_MOST_TITLES = 5
_SAMPLE = 100


def find_header(rows: Cells) -> int | None:
    """Guess which row names the columns: the first, or the first below a title.

    A name taken for data does least harm.

    Args:
        rows: All rows, of equal length.

    Returns:
        Its place, or None if there is none.
    """
    titles = 0
    while titles < min(_MOST_TITLES, len(rows) - 1) and _is_title(rows[titles]):
        titles += 1
    if titles and not _is_title(rows[titles]) and _names_columns(rows[titles:]):
        return titles
    return 0 if _names_columns(rows) else None


def with_header(table: Table, column: str | None) -> Table:
    """Return a table whose header was not recognised with the one that has a certain name in it.

    Args:
        table: A table; it is returned as it is where its columns have names.
        column: The name of a column that a person gave, which proves the header.
    """
    plain = tuple(str(number) for number in range(1, len(table.header) + 1))
    if column is None or table.header != plain or column.strip().isdecimal():
        return table
    wanted = column.strip().casefold()
    for place, row in enumerate(table.rows[: _MOST_TITLES + 1]):
        if wanted in (cell.strip().casefold() for cell in row) and place + 1 < len(table.rows):
            return dataclasses.replace(
                table,
                header=column_names(row),
                rows=table.rows[place + 1 :],
                lines=table.lines[place + 1 :],
            )
    return table


def column_names(row: Sequence[str]) -> tuple[str, ...]:
    """Return the cells of a header as names: none empty, none twice."""
    names: list[str] = []
    for number, cell in enumerate(row, start=1):
        name = bare = cell.strip() or str(number)
        again = 1
        while name in names:
            again += 1
            name = f"{bare} ({again})"
        names.append(name)
    return tuple(names)


def is_time_stamp(cell: str) -> bool:
    """Tell if a cell holds a date, with or without a time of day, and nothing else."""
    return _TIME_STAMP.fullmatch(cell.strip()) is not None


def _is_title(row: Sequence[str]) -> bool:
    """Tell if a row has but one cell, which is unusual for a header."""
    filled = [cell.strip() for cell in row if cell.strip()]
    return len(filled) == 1 and len(row) > 1 and filled[0].lower() not in _NAMES


def _names_columns(rows: Cells) -> bool:
    """Guess if the first of some rows names the columns."""
    first, body = [cell.strip() for cell in rows[0]], rows[1 : _SAMPLE + 1]
    named = [(name, place) for place, name in enumerate(first) if name]
    if any(_is_data(name, body, place) for name, place in named):
        return False
    if any(name.lower() in _NAMES for name, _ in named):
        return True
    # Two columns may be called the same, but then something else must tell.
    once = len({name for name, _ in named}) == len(named)
    for name, place in named:
        cells = _filled(body, place)
        if not cells:
            continue
        numbers = sum(map(_is_number, cells))
        if numbers * 10 >= len(cells) * 9:
            return True
        if once and sum(map(len, cells)) > 2 * len(name) * len(cells) and len(name.split()) <= 3:
            return True
    return False


def _filled(rows: Cells, place: int) -> list[str]:
    """Return the cells of a column that are not blank."""
    return [cell for row in rows if (cell := row[place].strip())]


def _is_data(name: str, rows: Cells, place: int) -> bool:
    """Tell if what heads a column is what stands in it, and no name."""
    if _YEAR.fullmatch(name):
        cells = _filled(rows, place)
        return not cells or sum(map(bool, map(_YEAR.fullmatch, cells))) * 2 >= len(cells)
    if name.endswith("?"):
        cells = _filled(rows, place)
        return sum(cell.endswith("?") for cell in cells) * 2 >= len(cells)
    return len(name) > _LONG or name[-1] in ".!。" or _is_number(name) or is_time_stamp(name)


def _is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell) is not None or is_time_stamp(cell)
