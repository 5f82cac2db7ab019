"""Which rows of a source's tables go with some passages, wholly or in part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from dittograph.documents.format import Placed
from dittograph.documents.source import ChangedError, Table
from dittograph.documents.tables.headers import with_header
from dittograph.documents.text.leaving_out import letters


class Going(NamedTuple):
    """What goes of a table.

    Attributes:
        table: The table, with the header that the passages are cut with.
        skipped: Rows above its header that were taken for data when it was read.
        whole: The 0-based rows of which nothing stays.
        partly: The 0-based rows of which something stays, each with the places of all its passages.
    """

    table: Table
    skipped: int
    whole: set[int]
    partly: dict[int, list[int]]

    @property
    def stays(self) -> bool:
        """Whether a row stays."""
        return len(self.whole) < len(self.table.rows)


def rows_that_go(
    tables: Sequence[Table], passages: Sequence[Placed], dropped: Collection[int]
) -> list[Going] | None:
    """Find the rows that go with some passages.

    Args:
        tables: The tables of the source as it is now.
        passages: All passages of the source, in order.
        dropped: Which of them go, by their place in ``passages``.

    Returns:
        What goes of each table, in the same order; None if all goes, as one passage.

    Raises:
        ChangedError: The passages do not stand there.
    """
    gone = set(dropped)
    if any(passages[i].location.row is None for i in gone):
        return None  # the whole file is one passage
    found: list[Going] = []
    seen = 0
    for read in tables:
        here = [i for i, p in enumerate(passages) if p.location.sheet == read.sheet]
        table = with_header(read, next((passages[i].location.column for i in here), None))
        by_row: dict[int, list[int]] = defaultdict(list)
        for place in here:
            by_row[(passages[place].location.row or 0) - 1].append(place)
        whole: set[int] = set()
        partly: dict[int, list[int]] = {}
        for row, places in by_row.items():
            go = gone.intersection(places)
            if not go:
                continue
            seen += len(go)
            _check(table, row, [passages[i] for i in sorted(go)])
            if len(go) == len(places):
                whole.add(row)
            else:
                partly[row] = places
        found.append(Going(table, len(read.rows) - len(table.rows), whole, partly))
    if seen != len(gone):
        raise ChangedError
    return found


def _check(table: Table, row: int, passages: Sequence[Placed]) -> None:
    """Make sure that passages stand in a row of a table."""
    if not 0 <= row < len(table.rows):
        raise ChangedError
    line = passages[0].location.line
    if line is not None and line != table.lines[row]:
        raise ChangedError
    cells = letters(" ".join(table.rows[row]))
    if not all(letters(word) in cells for p in passages for word in p.text.split()):
        raise ChangedError
