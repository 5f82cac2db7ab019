"""JSON and JSON Lines as a table: a row for each record, a column for each key.

Keys in keys are joined by dots. The texts of an array in a record are lines of one cell.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise, repeat
from typing import Any, NamedTuple

from dittograph.documents.blocks import Breaks
from dittograph.documents.location import Location
from dittograph.documents.markup.pieces import Marked, Piece
from dittograph.documents.records.scan import (
    Number,
    Path,
    after_space,
    find,
    items_of,
    lines_of_strings,
    members,
    objects_at_once,
    pieces,
    strings,
    value_at,
)
from dittograph.documents.source import Table, UnusableError
from dittograph.documents.tables.cells import as_table
from dittograph.documents.tables.headers import column_names
from dittograph.documents.text.leaving_out import Span, line_numbers, line_starts

_MOST_CELLS = 20_000_000
_WIDE = 200  # columns
# What Piece() and Marked() do, in half the time.
_piece, _marked = partial(tuple.__new__, Piece), partial(tuple.__new__, Marked)
_TEXTS = frozenset((str, Number, bool, type(None)))  # what values are but for objects and arrays
_SAID = {None: "", True: "true", False: "false"}
_LONE = re.compile("[\ud800-\udfff]")
_ESCAPED = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")
_TOO_DEEP = "Its values are nested too deeply to be read."
_NO_TEXT = "It holds no text, only numbers and the like."


class Records(NamedTuple):
    """A document that is a list of records.

    Attributes:
        table: What it says.
        keys: Which key, or which place in an array, each column stands for.
        spans: Where the record of each row is written.
        siblings: Where all items of the array stand that the records are in; empty if the
            records are in none.
        remarks: What a person should know.
    """

    table: Table
    keys: Sequence[str | int]
    spans: Sequence[Span]
    siblings: Sequence[Span] = ()
    remarks: tuple[str, ...] = ()

    def cell(self, text: str, row: int, column: int) -> list[Piece]:
        """Return the strings of a cell and where their parts are written.

        Args:
            text: The document.
            row: The 0-based row of the table.
            column: The 0-based column.
        """
        clean = _cleaner(text)
        by_path: dict[Path, list[Piece]] = {}  # of a key that stands twice, the last counts
        for path, start, end in strings(text, *self.spans[row]):
            if self._key(path) == self.keys[column]:
                found = [Piece(clean(said), *place) for said, *place in pieces(text, start, end)]
                by_path[path] = [*found, Piece("\n", 0, 0)]
        return [piece for found in by_path.values() for piece in found]

    def _key(self, path: Path) -> str | int:
        if self.keys and isinstance(self.keys[0], int):
            return path[0]
        return ".".join(step for step in path if isinstance(step, str)) or "value"


class Strings(NamedTuple):
    """A document that is no list of records.

    Attributes:
        found: Its strings, each with its path.
    """

    found: Sequence[Marked]


def read_records(text: str, *, by_line: bool, places: bool = True) -> Records | Strings:
    """Read a document.

    Args:
        text: All of it.
        by_line: Whether its name says that each line is a record.
        places: Whether to find out where every string is written, which a copy needs.

    Raises:
        UnusableError: It is no JSON, or holds no text.
    """
    try:
        return _read(text, by_line=by_line, places=places)
    except RecursionError:
        raise UnusableError(_TOO_DEEP) from None


def _read(text: str, *, by_line: bool, places: bool) -> Records | Strings:
    fault: json.JSONDecodeError | None = None
    if not by_line:
        begin = after_space(text, 0)
        if not places and (listed := objects_at_once(text, begin)) is not None:
            return _table(text, listed, (), ())
        if (listed := items_of(text, begin)) is not None:
            return _table(text, listed, [span for _, span in listed], ())
        try:
            value, end = value_at(text, begin, telling=not places)
            if after_space(text, end) == len(text):
                return _document(text, value, begin, places=places)
            fault = json.JSONDecodeError("Extra data", text, after_space(text, end))
        except json.JSONDecodeError as error:
            fault = error
    starts = line_starts(text)
    found, broken = _lines(text, starts)
    if len(found) == 1 and isinstance(found[0][0], list) and not broken:
        return _document(text, found[0][0], found[0][1][0], places=places)
    if len(found) > (not by_line) and len(broken) <= len(found):
        remarks: tuple[str, ...] = ()
        if broken:
            remarks = (_told(broken),)
        return _table(text, found, (), remarks)
    several = _one_after_the_other(text)
    if len(several) > 1:
        return _table(text, several, (), ())
    if by_line:
        return _read(text, by_line=False, places=places)
    raise UnusableError(_sentence(fault, starts))


def _told(broken: list[int]) -> str:
    if len(broken) == 1:
        return f"Line {broken[0]:,} is no valid JSON and was left out."
    lines = f"{len(broken):,} lines, the first of them line {broken[0]:,},"
    return f"{lines} are no valid JSON and were left out."


def _sentence(fault: json.JSONDecodeError | None, starts: list[int]) -> str:
    line = min(bisect_right(starts, fault.pos), len(starts) - 1) if fault else 1
    what = fault.msg[0].lower() + fault.msg[1:] if fault else "no value"
    return f"It is no valid JSON (line {line:,}: {what}); correct it there."


def _lines(text: str, starts: list[int]) -> tuple[list[tuple[Any, Span]], list[int]]:
    """Return the values that stand on a line each, and the numbers of the lines that are broken."""
    found: list[tuple[Any, Span]] = []
    broken: list[int] = []
    for number, (low, high) in enumerate(pairwise(starts), start=1):
        line = text[low:high]
        if line.isspace():
            continue
        begin = 0 if line[0] in "{[" else after_space(line, 0)
        try:
            value, end = value_at(line, begin)
        except json.JSONDecodeError:
            broken.append(number)
            continue
        if line[end:].strip():
            broken.append(number)
        else:
            found.append((value, (low + begin, low + end)))
    return found, broken


def _one_after_the_other(text: str) -> list[tuple[Any, Span]]:
    """Return values with nothing but white space between them; none if that is not all."""
    found: list[tuple[Any, Span]] = []
    at = after_space(text, 0)
    while at < len(text):
        try:
            value, end = value_at(text, at)
        except json.JSONDecodeError:
            return []
        found.append((value, (at, end)))
        at = after_space(text, end)
    return found


def _document(text: str, value: Any, begin: int, *, places: bool) -> Records | Strings:
    path = _records_in(value) if "[" in text else None  # which is quicker to find out
    if path is None:
        found = None if places else _strings_of(text, value)
        return found or _every_string(text)
    for step in path:
        value = value[step]
    spans = [(low, high) for _, low, _, high in members(text, find(text, begin, path))]
    remarks = (f"It is read from “{_named(path)}”.",) if path else ()
    return _table(text, list(zip(value, spans, strict=True)), spans, remarks)


def _strings_of(text: str, value: Any) -> Strings | None:
    """Return the strings of a document, without where they are written but for their lines.

    The strings that are written are those that were parsed, in the same order, unless a key stands
    twice; then it returns None.
    """
    names: list[str] = []
    said: list[str] = []
    keys = _gather(value if isinstance(value, dict | list) else [value], "", names, said)
    lines, keys_written = lines_of_strings(text)
    if (len(said), keys) != (len(lines), keys_written):
        return None
    if not any(map(str.strip, said)):
        raise UnusableError(_NO_TEXT)
    if (clean := _cleaner(text)) is not str:
        names, said = list(map(clean, names)), list(map(clean, said))
    written = zip(map(_piece, zip(said, repeat(0), repeat(0), strict=False)))
    places = [
        Location(line=line, part=name or None) for name, line in zip(names, lines, strict=True)
    ]
    marked = zip(written, places, repeat(None), repeat(Breaks.FLOWING), strict=False)
    return Strings(list(map(_marked, marked)))


def _gather(value: Any, name: str, names: list[str], said: list[str]) -> int:
    """Gather the strings in a value and the paths to them; return how many keys there are."""
    keys = 0
    if isinstance(value, dict):
        keys = len(value)
        inner = [(f"{name}.{key}" if name else key, one) for key, one in value.items()]
    else:
        inner = [(f"{name}[{i}]", one) for i, one in enumerate(value)]
    for path, one in inner:
        kind = type(one)
        if kind is str:
            names.append(path)
            said.append(one)
        elif kind is dict or kind is list:
            keys += _gather(one, path, names, said)
    return keys


def _every_string(text: str) -> Strings:
    starts = line_starts(text)
    clean = _cleaner(text)
    found: dict[Path, Marked] = {}
    for path, start, end in strings(text, 0, len(text)):
        said = [Piece(clean(part), *place) for part, *place in pieces(text, start, end)]
        where = Location(line=bisect_right(starts, start), part=clean(_named(path)) or None)
        found[path] = Marked(said, where)
    if not any(one.text.strip() for one in found.values()):
        raise UnusableError(_NO_TEXT)
    return Strings(list(found.values()))


def _records_in(value: Any) -> Path | None:
    """Return where the list is that has most of the text of a document; None if none has."""
    if isinstance(value, list):
        return ()
    if not _has_list(value):
        return None
    total, most, best = 0, 0, None
    todo: list[tuple[Any, Path]] = [(value, ())]
    while todo:
        one, path = todo.pop()
        if isinstance(one, dict):
            todo += [(item, (*path, key)) for key, item in one.items()]
            continue
        weight = _letters(one)
        total += weight
        if isinstance(one, list) and weight > most:
            most, best = weight, path
    return best if most * 2 > total else None


def _has_list(value: Any) -> bool:
    return isinstance(value, list) or (
        isinstance(value, dict) and any(map(_has_list, value.values()))
    )


def _letters(value: Any) -> int:
    """Count the characters of all strings in a value."""
    if isinstance(value, dict):
        return sum(map(_letters, value.values()))
    if isinstance(value, list):
        return sum(map(_letters, value))
    # Numbers were left as they are written.
    if not isinstance(value, str):
        return 0
    return len(value) if value[:1].isalpha() or any(map(str.isalpha, value)) else 0


def _named(path: Path) -> str:
    """Return a path as people write it: "chapters[0].title"."""
    name = ""
    for step in path:
        name += f"[{step}]" if isinstance(step, int) else f".{step}" if name else step
    return name


def _table(
    text: str,
    found: list[tuple[Any, Span]],
    siblings: Sequence[Span],
    remarks: tuple[str, ...],
) -> Records:
    """Return values as a table."""
    values, spans = [value for value, _ in found], [span for _, span in found]
    if not any(map(_letters, values)):
        raise UnusableError(_NO_TEXT)
    lines = line_numbers(text, [start for start, _ in spans])
    clean = _cleaner(text)
    if values and all(isinstance(value, list) for value in values):
        cells = [[clean(_flat(item)) for item in value] for value in values]
        kept = [i for i, row in enumerate(cells) if any(cell.strip() for cell in row)]
        table = as_table([(cells[i], lines[i]) for i in kept])
        rows = kept[len(kept) - len(table.rows) :]
        keys: list[str | int] = list(range(len(table.header)))
        return Records(table, keys, [spans[i] for i in rows], siblings, remarks)
    names: dict[str, str] = {}  # the keys of all records
    filled: list[dict[str, str]] = []
    for value in values:
        record = _cells(value)
        if clean is not str:
            record = {key: clean(said) for key, said in record.items()}
        filled.append(record)
        names.update(record)
    kept = [i for i, record in enumerate(filled) if any(map(str.strip, record.values()))]
    width = len(names)
    if width > _WIDE and width * len(kept) > _MOST_CELLS:
        raise UnusableError(
            f"Its records have {width:,} different keys, too many for the columns of a table."
        )
    columns = tuple(names)
    table = Table(
        column_names(columns),
        tuple([_row(filled[i], columns) for i in kept]),
        tuple([lines[i] for i in kept]),
    )
    return Records(table, columns, [spans[i] for i in kept], siblings, remarks)


def _row(record: dict[str, str], columns: tuple[str, ...]) -> tuple[str, ...]:
    if tuple(record) == columns:
        return tuple(record.values())
    return tuple([record.get(name, "") for name in columns])


def _cells(value: Any) -> dict[str, str]:
    """Return what a record says in each column."""
    if isinstance(value, dict) and value and "" not in value:
        others = [key for key, item in value.items() if type(item) is not str]  # mostly few
        cells: dict[str, str] = value.copy() if others else value
        for key in others:
            item = value[key]
            kind = type(item)
            if kind is not list:
                if kind is dict:
                    break
                cells[key] = _said(item)
            elif item:
                kinds = {*map(type, item)}
                if not kinds <= _TEXTS:
                    break
                cells[key] = "\n".join(item if kinds == {str} else map(_said, item))
            else:
                del cells[key]
        else:
            if cells:
                return cells
    record: dict[str, list[str]] = {}
    _spread(value, "", record)
    return {key: "\n".join(said) for key, said in record.items()}


def _spread(value: Any, name: str, into: dict[str, list[str]]) -> None:
    """Write the values of a record under the names of their columns."""
    if isinstance(value, dict):
        for key, item in value.items():
            _spread(item, f"{name}.{key}" if name else key, into)
    elif isinstance(value, list):
        for item in value:
            _spread(item, name, into)
    else:
        into.setdefault(name or "value", []).append(_said(value))


def _flat(value: Any) -> str:
    record: dict[str, list[str]] = {}
    _spread(value, "", record)
    return "\n".join("\n".join(said) for said in record.values())


def _said(value: Any) -> str:
    return str(value) if isinstance(value, str) else _SAID[value]


def _cleaner(text: str) -> Callable[[str], str]:
    """Return what takes characters out of strings that no text may hold, written as escapes."""
    if not _ESCAPED.search(text):
        return str

    def clean(said: str) -> str:
        return _LONE.sub("\ufffd", said.replace("\0", ""))

    return clean
