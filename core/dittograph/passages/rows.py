"""Tables to passages: which columns hold the text, and what a row says."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from dittograph.documents.blocks import Breaks, paragraphs, physical_lines
from dittograph.documents.location import Location
from dittograph.documents.source import Skipped, Source, Table
from dittograph.documents.tables.headers import is_time_stamp, with_header
from dittograph.errors import InputError
from dittograph.passages.cutting import cut
from dittograph.passages.paragraphs import runs, wrap_width
from dittograph.passages.passage import Passage
from dittograph.passages.sentences import Habits
from dittograph.settings import Unit

_SAMPLE = 1000


def choose_columns(name: str, table: Table, column: str | None) -> tuple[int, ...]:
    """Return the columns of a table whose cells are its text.

    Args:
        name: What the table is called in an error.
        table: The table.
        column: A name (the case of letters does not matter if only one fits) or a 1-based
            number; a name proves that the table has a header. None: the column with the longest
            text, and every other one at least half as long, numbers and time stamps aside; of a
            table whose columns are texts apart, all.

    Returns:
        0-based column indices, ascending.

    Raises:
        InputError: If there is no such column.
    """
    if column is not None:
        return (_named(name, with_header(table, column), column),)
    if table.apart:
        return tuple(range(len(table.header)))
    sample = table.rows[:: len(table.rows) // _SAMPLE + 1]
    lengths = [
        sum(len(row[i]) for row in sample if _is_text(row[i])) for i in range(len(table.header))
    ]
    longest = max(lengths, default=0)
    return tuple(i for i, n in enumerate(lengths) if n * 2 >= longest and n) or (0,)


def _is_text(cell: str) -> bool:
    return any(map(str.isalpha, cell)) and not is_time_stamp(cell)


def check_column(
    sources: Sequence[Source], column: str | None
) -> tuple[list[Source], list[Skipped]]:
    """Leave out the sources, and the sheets of workbooks, that lack the wanted column.

    Args:
        sources: Some sources.
        column: As :func:`choose_columns` takes it; with None, nothing is left out.

    Returns:
        The sources that stay, and those that were left out with the reason.

    Raises:
        InputError: No table has it.
    """
    if column is None:
        return list(sources), []
    kept, skipped, errors = [], [], []
    for source in sources:
        tables, missing = [], []
        for table in source.tables:
            try:
                choose_columns(source.name, table, column)
            except InputError as error:
                missing.append((table.sheet, error))
            else:
                tables.append(table)
        if missing and not tables:
            errors.append(missing[0][1])
            reason = f"It{str(missing[0][1]).removeprefix(source.name)}"
            skipped.append(Skipped(source.name, reason))
            continue
        remarks = [
            f"Sheet “{name}” has no column {column!r} and was left out." for name, _ in missing
        ]
        kept.append(
            dataclasses.replace(source, tables=tuple(tables), remarks=(*source.remarks, *remarks))
            if missing
            else source
        )
    if errors and not any(source.tables for source in kept):
        raise errors[0]
    return kept, skipped


def _named(name: str, table: Table, column: str) -> int:
    wanted = column.strip()
    for names in (table.header, tuple(name.casefold() for name in table.header)):
        key = wanted if names is table.header else wanted.casefold()
        if names.count(key) == 1:
            return names.index(key)
    if wanted.isdecimal() and 1 <= int(wanted) <= len(table.header):
        return int(wanted) - 1
    listed = ", ".join(f"{i} {name!r}" for i, name in enumerate(table.header, start=1))
    raise InputError(
        f"{name} has no column {column!r}; choose one of these by name or number: {listed}."
    )


def join_cells(row: Sequence[str], columns: Sequence[int]) -> str:
    """Join the text of some cells of a row, line breaks made spaces."""
    lines = (line.text for column in columns for line in physical_lines(row[column]))
    return " ".join(filter(None, lines))


def split_table(
    source: Source, table: Table, index: int, unit: Unit, column: str | None, habits: Habits
) -> Iterator[Passage]:
    """Split a table into passages.

    Args:
        source: The source that it is of.
        table: The table.
        index: The index of the source.
        unit: ``ROW``; or ``SENTENCE`` or ``PARAGRAPH``, which are looked for in its cells.
        column: See :func:`choose_columns`.
        habits: How the source writes.

    Raises:
        InputError: If there is no such column.
    """
    table = with_header(table, column)
    columns = choose_columns(source.name, table, column)
    joined = unit is Unit.ROW and not table.apart
    groups = [columns] if joined else [(i,) for i in columns]
    for number, (row, line) in enumerate(zip(table.rows, table.lines, strict=True), start=1):
        for group in groups:
            texts = [join_cells(row, group)]
            if unit is not Unit.ROW:
                texts = list(_pieces(row[group[0]], unit, habits))
            location = None
            for text in filter(None, texts):
                location = location or _place(table, group, number, line)
                yield Passage(text, index, location)


def _pieces(cell: str, unit: Unit, habits: Habits) -> Iterator[str]:
    lines = list(physical_lines(cell))
    width = wrap_width(lines)
    for block in paragraphs(lines):
        if unit is Unit.PARAGRAPH:
            yield from (text for text, _ in cut(block._replace(breaks=Breaks.WHOLE), habits))
            continue
        for run in runs(block, width):
            yield from (text for text, _ in cut(run, habits))


def _place(table: Table, columns: Sequence[int], number: int, line: int) -> Location:
    name = " + ".join(table.header[i] for i in columns)
    if table.sheet is None:
        return Location(line=line, row=number, column=name)
    ends = dict.fromkeys(f"{_letters(i)}{line}" for i in (columns[0], columns[-1]))
    return Location(row=number, column=name, sheet=table.sheet, cell=":".join(ends))


def _letters(column: int) -> str:
    """Return the name that a spreadsheet gives a 0-based column: A, B, ... Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
