"""Comma-separated text to rows of cells: delimiter, quoting and header are found out."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Literal

from dittograph.documents.source import Table, UnusableError
from dittograph.documents.tables.headers import column_names, find_header

if TYPE_CHECKING:
    import _csv

_TOLD = re.compile(r'"?sep=(.)"?(?=[\r\n])', re.IGNORECASE)
Row = tuple[list[str], int]  # the cells, and the 1-based line on which they start
Rows = tuple[list[list[str]], list[int]]  # the same of many


def parse_table(text: str, *, tabs: bool) -> Table:
    """Read a table.

    Args:
        text: All of it.
        tabs: Whether tabs stand between its cells; else the delimiter is found out.

    Raises:
        UnusableError: It has no rows.
    """
    told = _TOLD.match(text)
    if told:  # by the spreadsheet that wrote it
        return as_table([row for row in split_cells(text, told[1]) if row[1] > 1])
    if tabs:
        return _table(*_cells(text, "\t"))
    sample = "".join(text[:65_536].splitlines(keepends=True)[:100])
    whole = len(sample) == len(text)
    plain = _plain_delimiter(sample, whole=whole)
    if plain is not None:
        delimiter, rows = plain
        return _table(*rows if whole else _cells(text, delimiter))
    return _table(*_cells(text, *_dialect(text, sample)))


def as_table(cells: list[Row], sheet: str | None = None) -> Table:
    """Make a table of rows of any length, the first of which may name the columns.

    Args:
        cells: Rows that are not wholly empty.
        sheet: The name of the sheet that they are from, if any.

    Raises:
        UnusableError: There are no rows.
    """
    return _table([row for row, _ in cells], [line for _, line in cells], sheet)


def _table(written: list[list[str]], lines: list[int], sheet: str | None = None) -> Table:
    if not written:
        raise UnusableError("All cells of the table are empty.")
    widths = set(map(len, written))
    width = max(widths)
    rows = list(map(tuple, written))
    if len(widths) > 1:
        rows = [(*row, *[""] * (width - len(row))) if len(row) < width else row for row in rows]
    header = tuple(str(number) for number in range(1, width + 1))
    named = find_header(rows)
    if named is not None:
        header = column_names(rows[named])
        rows, lines = rows[named + 1 :], lines[named + 1 :]
    if not rows:
        raise UnusableError("The table has a header and no rows.")
    return Table(header, tuple(rows), tuple(lines), sheet)


def split_cells(text: str, delimiter: str, *, literal: bool = False) -> list[Row]:
    """Split a table into its rows, each with the 1-based line on which it starts.

    Args:
        text: The table; rows that are wholly empty are passed over.
        delimiter: What stands between its cells.
        literal: Whether quotes are letters like others; else they are honoured where that makes
            rows as wide as the first.
    """
    found = (
        _rows(text, delimiter, None, quoting=csv.QUOTE_NONE) if literal else _cells(text, delimiter)
    )
    return list(zip(*found, strict=True))


# A character that no text holds: the whole line is one cell.
_NO_DELIMITER = "\x1f"
_DELIMITERS = (",", ";", "\t", "|")
_FEW_ROWS = 4
_FIRST = 200  # lines that are tried first
_LONE_RETURN = re.compile(r"\r(?!\n)")
_LONG_WORD = re.compile(r"([^\s,;|\"'\\]{200})[^\s,;|\"'\\]+")


def _dialect(text: str, sample: str) -> tuple[str, str | None]:
    """Return the delimiter of a .csv file and its escape character, if it has one.

    Args:
        text: All of it.
        sample: Its first lines.
    """
    import clevercsv

    try:
        # It looks for addresses at every letter, to the end of the word.
        short = _LONG_WORD.sub(r"\1", sample)
        found = clevercsv.Sniffer().sniff(short, delimiters=list(_DELIMITERS))
    except clevercsv.Error:
        found = None
    if found is None:
        return _NO_DELIMITER, None
    escape = "\\" if found.escapechar == "\\" and '\\"' in text else None
    delimiter = found.delimiter or _NO_DELIMITER
    rows, _ = _cells(sample, delimiter, escape)
    if not rows:
        return delimiter, escape
    widths = Counter(map(len, rows))
    usual, count = min(widths.items(), key=lambda item: (-item[1], item[0]))
    # Commas in running text are no columns: a space follows most of them, and rows differ.
    prose = len(re.findall(r",\s", sample)) * 2 > sample.count(",") and len(widths) > 1
    if usual == 1 or count * 2 < len(rows) or (delimiter == "," and prose):
        return _NO_DELIMITER, None
    return delimiter, escape


def _plain_delimiter(sample: str, *, whole: bool) -> tuple[str, Rows] | None:
    """Find the only delimiter that makes all rows equally wide.

    Args:
        sample: The first lines of a table.
        whole: Whether they are all.

    Returns:
        The delimiter, and the rows that it makes; None if there is none or doubt.
    """
    if "\\" in sample or len(re.findall(r"[,;|]\s", sample)) * 4 > len(sample.split()):
        return None  # a quotation mark may be escaped, or it is prose
    found = []
    for delimiter in (sign for sign in _DELIMITERS if sign in sample):
        with contextlib.suppress(csv.Error):
            if _begins_uneven(sample, delimiter):
                continue
            rows, lines = _rows(sample, delimiter, None, strict=True)
            widths = set(map(len, rows if whole else rows[:-1]))
            if len(rows) >= _FEW_ROWS and len(widths) == 1 and widths != {1}:
                found.append((delimiter, (rows, lines)))
    return found[0] if len(found) == 1 else None


def _begins_uneven(sample: str, delimiter: str) -> bool:
    """Tell if the first two rows of a table, behind which there is one more, differ in width."""
    with _cells_of_any_length():
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter, strict=True)
        begin = list(itertools.islice((row for row in reader if not _is_blank(row)), 3))
    return len(begin) > 2 and len(begin[0]) != len(begin[1])


def _cells(text: str, delimiter: str, escape: str | None = None) -> Rows:
    """Split into rows that are not wholly empty, each with the line on which it starts.

    Quotes are honoured if that parses without a fault, else if more rows are then as wide as
    the first than with quotes taken literally, as some corpora mean them.
    """
    with contextlib.suppress(csv.Error):
        return _rows(text, delimiter, escape, strict=True)
    quoted = _rows(text, delimiter, escape)
    literal = _rows(text, delimiter, None, quoting=csv.QUOTE_NONE)
    wrapped = [c[-1] == '"' for row in literal[0] for c in row if len(c) > 1 and c[0] == '"']

    def even(found: Rows) -> int:
        return sum(len(row) == len(found[0][0]) for row in found[0])

    if even(quoted) != even(literal):
        return max(quoted, literal, key=even)
    return quoted if sum(wrapped) * 2 > len(wrapped) else literal


def _rows(
    text: str,
    delimiter: str,
    escape: str | None,
    *,
    strict: bool = False,
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL,
) -> Rows:
    """Return the rows that are not wholly empty."""

    def reader(lines: Iterable[str]) -> _csv.Reader:
        return csv.reader(
            lines, delimiter=delimiter, escapechar=escape, strict=strict, quoting=quoting
        )

    with _cells_of_any_length():
        rows = [] if escape else _row_a_line(text, reader)
        starts: Sequence[int] = range(1, len(rows) + 1)
        if not rows:
            lines, starts = reader(io.StringIO(text, newline="")), []
            line = 1
            for row in lines:
                rows.append(row)
                starts.append(line)
                line = lines.line_num + 1
    if not all(rows) or not _all_begin(rows):
        there = [place for place, row in enumerate(rows) if not _is_blank(row)]
        rows, starts = [rows[place] for place in there], [starts[place] for place in there]
    return rows, list(starts)


def _row_a_line(
    text: str, reader: Callable[[Iterable[str]], Iterator[list[str]]]
) -> list[list[str]]:
    """Return the rows of a table if each is on a line of its own, twice as soon; else none."""
    if "\r" in text and _LONE_RETURN.search(text):
        return []
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
        if lines:
            lines[-1] += "\n"  # part of a cell that is not closed
    begin = lines[:_FIRST]
    if len(begin) < len(lines):
        try:
            if len(list(reader(begin))) < len(begin):
                return []
        except csv.Error:  # perhaps only because it ends there
            return []
    rows = list(reader(lines))
    return rows if len(rows) == len(lines) else []


def _all_begin(rows: list[list[str]]) -> bool:
    """Tell if all rows, none of which is empty, begin with an ASCII sign, which is soon known."""
    begins = set(map(itemgetter(slice(1)), map(itemgetter(0), rows)))
    return all("!" <= sign <= "~" for sign in begins)


def _is_blank(row: list[str]) -> bool:
    words = "".join(row)
    return not words or words.isspace()


_limit = threading.Lock()


@contextlib.contextmanager
def _cells_of_any_length() -> Iterator[None]:
    """Lift the limit of the csv module, 128 KiB a cell: one cell may hold a whole book.

    The limit holds for the whole process, so it is put back; only one thread at a time may do so.
    """
    with _limit:
        before = csv.field_size_limit(2**31 - 1)  # a C long on Windows
        try:
            yield
        finally:
            csv.field_size_limit(before)
