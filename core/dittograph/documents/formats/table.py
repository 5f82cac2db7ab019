"""Tables in a text: cells parted by commas, semicolons, tabs or bars."""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from dittograph.documents.format import Placed, Unread
from dittograph.documents.source import ChangedError, Source, Table, UnusableError
from dittograph.documents.tables.cells import parse_table
from dittograph.documents.tables.headers import with_header
from dittograph.documents.text.leaving_out import (
    Span,
    letters,
    line_starts,
    spans_of,
    tidied,
    widened,
)
from dittograph.documents.text.text_format import TextFormat
from dittograph.settings import Unit

# No gap is wanted beside these, which stand at the ends of a cell.
_EDGES = "\t\"',;|"
_EMPTY_ROW = re.compile(r'[\s,;|"]*')


class TextTable(TextFormat):
    """Comma-separated values and their kin."""

    name = "table"
    title = "tables"
    suffixes = (".csv", ".tsv", ".tab")
    auto = Unit.ROW
    tabular = True
    safe = True

    def read(self, file: Unread) -> Source:
        """Decode a table and split it into cells."""
        source = super().read(file)
        table = parse_table(source.text, tabs=file.suffix != ".csv")
        return dataclasses.replace(source, tables=(table,))

    def cuts(
        self, source: Source, passages: Sequence[Placed], dropped: Collection[int]
    ) -> list[Span]:
        """Return the lines of rows of which nothing stays, and of others the parts that go."""
        text, (table,) = source.text, source.tables
        table = with_header(table, next((p.location.column for p in passages), None))
        cuts = tidied(text, spans_of(text, passages, dropped))  # cut by line, or as one text
        rows: dict[int, list[int]] = defaultdict(list)
        for place, passage in enumerate(passages):
            if passage.location.row is not None:
                rows[passage.location.row].append(place)
        starts = line_starts(text)
        for row in sorted({passages[i].location.row or 0 for i in dropped} & rows.keys()):
            go = [passages[i] for i in rows[row] if i in dropped]
            _check_row(table, row, go)
            start, end = _row_span(text, table, row, starts)
            if len(go) == len(rows[row]):
                cuts.append((start, end))
                continue
            there = [(passages[i].text, i in dropped) for i in rows[row]]
            cuts += _parts(text, start, end, there, row)
        return cuts


FORMAT = TextTable()


def _check_row(table: Table, row: int, passages: Sequence[Placed]) -> None:
    """Make sure that passages stand in a row of a table."""
    if not 0 < row <= len(table.rows) or table.lines[row - 1] != passages[0].location.line:
        raise ChangedError
    cells = letters(" ".join(table.rows[row - 1]))
    if not all(letters(word) in cells for p in passages for word in p.text.split()):
        raise ChangedError


def _row_span(text: str, table: Table, row: int, starts: Sequence[int]) -> Span:
    """Return the physical lines of a row, without the empty rows behind it."""
    first = table.lines[row - 1] - 1
    last = table.lines[row] - 1 if row < len(table.lines) else len(starts) - 1
    while last > first + 1:
        line = text[starts[last - 1] : starts[last]]
        # An odd number of quotation marks ends a cell with line breaks.
        if not _EMPTY_ROW.fullmatch(line) or line.count('"') % 2:
            break
        last -= 1
    return starts[first], starts[last]


def _parts(
    text: str, start: int, end: int, there: Sequence[tuple[str, bool]], row: int
) -> list[Span]:
    """Find passages that are part of a row, where a quotation mark may be written twice.

    Args:
        text: The text of the table.
        start: Where the row starts.
        end: Where it ends.
        there: The passages of the row, and whether each goes.
        row: Its number, for an error.
    """
    cuts: list[Span] = []
    for words in dict.fromkeys(text for text, goes in there if goes):
        go = [goes for other, goes in there if other == words]
        pattern = r"\s+".join(re.escape(word).replace('"', '"{1,2}') for word in words.split())
        found = list(re.compile(pattern).finditer(text, start, end))
        if len(found) != len(go):
            raise UnusableError(
                f"Of row {row} a part is marked to be dropped that cannot be told from the rest; "
                "mark the whole row, or take the mark away."
            )
        cuts += [
            widened(text, match.start(), match.end(), edges=_EDGES)
            for match, goes in zip(found, go, strict=True)
            if goes
        ]
    return cuts
