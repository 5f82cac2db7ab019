"""Translations: entries that say the same in several languages, a column each.

Source and target are compared apart from each other. In a copy an entry goes when all of it goes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from dittograph.documents.format import Format, Placed, Unread
from dittograph.documents.location import NOWHERE, Location
from dittograph.documents.markup.pieces import Marked, Piece, cuts_of
from dittograph.documents.source import ChangedError, Source, Table, UnusableError
from dittograph.documents.text.leaving_out import Span
from dittograph.settings import Unit

_MOST_CELLS = 20_000_000


class Cell(NamedTuple):
    """What an entry says in one language.

    Attributes:
        pieces: The words, as they are written.
        whole: What goes with them when nothing of them stays, though the entry does.
        needed: Whether the entry cannot do without them.
        undivided: Whether no part of them can go alone.
    """

    pieces: Sequence[Piece] = ()
    whole: Span | None = None
    needed: bool = False
    undivided: bool = False

    @property
    def text(self) -> str:
        """The words."""
        if len(self.pieces) == 1:
            return self.pieces[0].text
        return "".join([piece.text for piece in self.pieces])


class Entry(NamedTuple):
    """One thing that is said, and its translations.

    Attributes:
        line: The 1-based line on which it starts.
        whole: All of it.
        cells: What it says, by column.
    """

    line: int
    whole: Span
    cells: Mapping[str, Cell]


class Frame(NamedTuple):
    """A part of a file that goes if all entries in it go.

    Attributes:
        whole: All of it.
        first: Its first entry, by its place from 0.
        after: The one after its last.
    """

    whole: Span
    first: int
    after: int


class Entries(NamedTuple):
    """What stands in a file.

    Attributes:
        columns: The names of the columns.
        entries: In order.
        frames: What goes with entries.
        remarks: What a person should know of how it was read.
    """

    columns: Sequence[str]
    entries: Sequence[Entry]
    frames: Sequence[Frame] = ()
    remarks: tuple[str, ...] = ()


class Rows(NamedTuple):
    """What stands in a file, without where it is written.

    Attributes:
        columns: The names of the columns.
        rows: The words of each entry.
        lines: The 1-based line on which each entry starts.
        remarks: What a person should know of how it was read.
    """

    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    lines: Sequence[int]
    remarks: tuple[str, ...] = ()


class Decoded(NamedTuple):
    """The text of a file.

    Attributes:
        text: The text.
        encoding: Its codec.
        guessed: Whether that is a guess.
        remarks: What a person should know of it.
    """

    text: str
    encoding: str
    guessed: bool = False
    remarks: tuple[str, ...] = ()


class Bilingual(Format):
    """A format of translations; derive from it, and say where its entries stand.

    Attributes:
        entry: What people call an entry.
    """

    auto = Unit.ROW
    tabular = True
    entry = "entry"

    def decode(self, data: bytes, encoding: str | None) -> Decoded:
        """Decode a file.

        Raises:
            UnusableError: It cannot be decoded.
        """
        raise NotImplementedError

    def entries(self, text: str, *, places: bool) -> Entries:
        """Find the entries.

        Args:
            text: The text of the file.
            places: Whether to find out where they are written, which a copy needs; else all places
                may be wrong but the lines of entries.

        Raises:
            UnusableError: It is not such a file, or damaged.
        """
        raise NotImplementedError

    def rows(self, text: str) -> Rows:
        """Return what the entries say.

        Args:
            text: The text of the file.

        Raises:
            UnusableError: It is not such a file, or damaged.
        """
        found = self.entries(text, places=False)
        check_size(len(found.columns), len(found.entries))
        nothing = Cell()
        rows = [
            tuple([entry.cells.get(column, nothing).text for column in found.columns])
            for entry in found.entries
        ]
        lines = [entry.line for entry in found.entries]
        return Rows(tuple(found.columns), rows, lines, found.remarks)

    def written(self, data: bytes, decoded: Decoded, cuts: Sequence[Span]) -> bytes | None:
        """Return the bytes of a file without some spans of its text."""
        raise NotImplementedError

    def read(self, file: Unread) -> Source:
        """Read entries as the rows of a table; see :meth:`Format.read`."""
        decoded = self.decode(file.read(), file.options.encoding)
        found = self.rows(decoded.text)
        if not any(map(str.strip, map("".join, found.rows))):
            raise UnusableError("No entry of it has any words.")
        table = Table(found.columns, tuple(found.rows), tuple(found.lines), apart=True)
        return Source(
            file.name,
            file.path,
            self.name,
            decoded.encoding,
            tables=(table,),
            member=file.member,
            guessed=decoded.guessed,
            remarks=(*decoded.remarks, *found.remarks),
        )

    def write_without(
        self,
        data: bytes,
        source: Source,
        passages: Sequence[Placed],
        dropped: Collection[int],
    ) -> bytes | None:
        """Leave out entries, or parts of their cells; see :meth:`Format.write_without`."""
        decoded = self.decode(data, source.encoding or None)
        found = self.entries(decoded.text, places=True)
        rows: dict[int, list[int]] = defaultdict(list)
        for place, passage in enumerate(passages):
            if passage.location.row is not None:
                rows[passage.location.row].append(place)
        gone = set(dropped)
        touched = sorted({passages[place].location.row or 0 for place in gone})
        if any(passages[place].location == NOWHERE for place in gone):
            return None  # the whole file is one passage
        if not all(0 < row <= len(found.entries) for row in touched):
            raise ChangedError
        cuts: list[Span] = []
        leave = {row for row in touched if gone.issuperset(rows[row])}
        for row in touched:
            entry = found.entries[row - 1]
            here = [passages[place] for place in rows[row]]
            goes = {i for i, place in enumerate(rows[row]) if place in gone}
            parts, _ = cuts_of(_marked(entry, row), here, goes)
            if row in leave:
                cuts.append(entry.whole)
            else:
                self._check(entry, row, here, goes)
                cuts += parts
        if not any(
            cell.text.strip()
            for row, entry in enumerate(found.entries, start=1)
            if row not in leave
            for cell in entry.cells.values()
        ):
            return None
        cuts += [
            frame.whole
            for frame in found.frames
            if frame.first < frame.after
            and leave.issuperset(range(frame.first + 1, frame.after + 1))
        ]
        return self.written(data, decoded, cuts)

    def _check(self, entry: Entry, row: int, here: Sequence[Placed], goes: set[int]) -> None:
        """Make sure that what an entry needs stays in it."""
        for column, cell in entry.cells.items():
            mine = {i for i, one in enumerate(here) if one.location.column == column}
            if cell.undivided and mine & goes:
                raise UnusableError(
                    f"Of {self.entry} {row:,} (line {entry.line:,}) only a part is marked to be "
                    f"dropped, but its {column} cannot be divided; mark all of it, or none."
                )
            if cell.needed and mine and mine <= goes:
                raise UnusableError(
                    f"Of {self.entry} {row:,} (line {entry.line:,}) the {column} is marked to be "
                    "dropped and its translation is not; mark both, or neither."
                )


def check_size(columns: int, entries: int) -> None:
    """Make sure that entries fit into a table.

    Raises:
        UnusableError: They do not.
    """
    if columns * entries > _MOST_CELLS:
        raise UnusableError(
            f"It has {columns:,} languages for {entries:,} entries, more than can be read at once; "
            "split it into smaller files."
        )


def _marked(entry: Entry, row: int) -> Iterator[Marked]:
    for column, cell in entry.cells.items():
        yield Marked(cell.pieces, Location(line=entry.line, row=row, column=column), cell.whole)


_BLANK = re.compile(r"[ \t]*(?:\r\n|\r|\n)")


def whole_lines(text: str, start: int, end: int) -> Span:
    """Return a span with the rest of its lines, if nothing else stands on them."""
    low = start
    while low and text[low - 1] in " \t":
        low -= 1
    after = _BLANK.match(text, end)
    if after is None or (low and text[low - 1] not in "\r\n"):
        return start, end
    return low, after.end()


def with_blank_line(text: str, start: int, end: int) -> Span:
    """Return a span of whole lines with the blank line behind it."""
    after = _BLANK.match(text, end)
    return start, after.end() if after else end
