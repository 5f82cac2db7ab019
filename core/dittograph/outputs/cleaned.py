"""Cleaned copies: every source again without the passages marked to be dropped, and an audit.

What stays is copied byte for byte. Only white space around what was dropped goes with it.
"""

from __future__ import annotations

import codecs
import io
import os
import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

import numpy as np

from dittograph.documents.reading import read_source
from dittograph.documents.source import STDIN, Source, SourceKind, Table
from dittograph.errors import InputError, OutputError
from dittograph.files.names import folded, safe_name
from dittograph.files.whole import whole_folder
from dittograph.finished_scan import SourceInfo
from dittograph.outputs.csv import Cell, write_rows
from dittograph.outputs.result import IDENTICAL, Result, counted, encodable
from dittograph.pairs.relation import Kind
from dittograph.passages.passage import Passage
from dittograph.project.decisions import Mark

AUDIT = "audit.csv"
_AUDIT_HEADER = (
    "text", "source", "line", "kept text", "kept source", "kept line", "similarity", "why",
)  # fmt: skip
_WHY = {
    IDENTICAL: "the same text",
    Kind.EXACT.label: "differs only in case, punctuation or white space",
    Kind.NEAR.label: "mostly the same words",
    Kind.PARAPHRASE.label: "other words",
    "": "not compared directly: other texts of the cluster link the two",
}
_Span = tuple[int, int]


def write(result: Result, folder: Path) -> str:
    """Write cleaned copies and the audit to a new or empty folder, whole or not at all.

    A source that is only compared against is left out unless something is dropped from it; so is
    a source of which nothing is left.

    Raises:
        InputError: A source is gone, no longer holds what is to be dropped, or may not be read
            because the project is from elsewhere and its sources are not confirmed.
        OutputError: The folder is not empty, is in the way of a source, or cannot be written.
    """
    dropped: dict[int, list[int]] = defaultdict(list)
    for passage, mark in result.marks.items():
        if mark is Mark.DROP:
            dropped[result.scan.passages[passage].source].append(passage)
    wanted = [i for i, s in enumerate(result.scan.sources) if not s.reference or i in dropped]
    infos = [result.scan.sources[i] for i in wanted]
    _check_apart(folder, infos)
    if any(info.path for info in infos):
        result.scan.check_sources()
    empty = 0
    with whole_folder(folder) as temporary:
        for index, info, name in zip(wanted, infos, _names(infos), strict=True):
            data = _cleaned(result, info, dropped[index])
            if data is None:
                empty += 1
                continue
            file = temporary / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        audit = list(_audit(result, [p for ids in dropped.values() for p in ids]))
        with (temporary / AUDIT).open("wb") as stream:
            write_rows(stream, _AUDIT_HEADER, audit)
    files = counted(len(infos) - empty, "file")
    if not audit:
        return f"Nothing is marked to be dropped, so {folder.name} holds {files} without a change."
    texts = f"the {counted(len(audit), 'dropped text')} listed in {AUDIT}"
    rest = f"; of {counted(empty, 'file')} nothing was left" if empty else ""
    return f"Wrote {files} to {folder.name} without {texts}{rest}."


# --- where to


def _check_apart(folder: Path, infos: Sequence[SourceInfo]) -> None:
    target = folder.resolve()
    for info in infos:
        if info.path and (target == Path(info.path) or Path(info.path) in target.parents):
            raise OutputError(f"{folder} is one of the sources; give the name of a new folder.")


def _names(infos: Sequence[SourceInfo]) -> list[Path]:
    """Return a relative path for each source, below the folder that all files share.

    No two are the same on any system, none is the audit, and none leads out of the folder.
    """
    files = [PurePath(info.path) for info in infos if info.path]
    shared: PurePath | None = None
    if files and len({PurePath(file.anchor) for file in files}) == 1:  # C: is c:
        shared = PurePath(os.path.commonpath([file.parent for file in files]))
    taken = {AUDIT}
    folders: set[str] = set()  # a file must not have the name of one either
    names = []
    for info in infos:
        if info.path is None:
            parts: Sequence[str] = [f"{'standard input' if info.name == STDIN else info.name}.txt"]
        else:
            file = PurePath(info.path)
            parts = file.relative_to(shared or file.anchor).parts
        safe = [safe_name(part) for part in parts if part not in ("", ".", "..")] or ["text.txt"]
        name = plain = _below_no_file(PurePath(*safe), taken)
        number = 1
        while folded(name) in taken | folders:
            number += 1
            name = plain.with_name(f"{plain.stem} ({number}){plain.suffix}")
        taken.add(folded(name))
        folders.update(map(folded, name.parents))
        names.append(Path(name))
    return names


def _below_no_file(name: PurePath, files: set[str]) -> PurePath:
    """Return a path whose folders do not have the names of files."""
    parts: list[str] = []
    for part in name.parts[:-1]:
        number, free = 1, part
        while folded(PurePath(*parts, free)) in files:
            number += 1
            free = f"{part} ({number})"
        parts.append(free)
    return PurePath(*parts, name.name)


# --- one source


def _cleaned(result: Result, info: SourceInfo, dropped: Sequence[int]) -> bytes | None:
    """Return the bytes of a source without some passages; None if no text is left."""
    if info.path is None:  # was never a file, so it is written as UTF-8
        source = Source(info.name, None, encodable(info.text or ""), SourceKind.LIST, "utf-8", None)
        data = source.text.encode()
    elif not dropped:
        return _bytes(info)
    else:
        source, data = read_source(info.path, info.name), _bytes(info)
    text, codec, mark = _decode(data, source.encoding)
    if re.sub("[\udc00-\udcff]", "\ufffd", text) != source.text:
        raise _changed(info)  # between two readings
    passages = [result.scan.passages[i] for i in dropped]
    spans = [(p.start, p.end) for p in passages if p.start is not None and p.end is not None]
    for passage in passages:
        stands = source.text[passage.start : passage.end]
        if passage.start is not None and _letters(stands) != _letters(passage.text):
            raise _changed(info)
    cuts = _tidied(text, sorted(spans), markdown=source.kind is SourceKind.MARKDOWN)
    in_table = [p for p in passages if p.start is None]
    if in_table:
        if source.table is None:
            raise _changed(info)
        number = passages[0].source
        rows = {p.row for p in in_table}
        known = dict(zip(dropped, passages, strict=True))  # copies are told apart by identity
        of_source = np.flatnonzero(result.scan.source_of == number).tolist()
        every = (known.get(i) or result.scan.passages[i] for i in of_source)
        there = [passage for passage in every if passage.row in rows]
        cuts += _table_cuts(source.text, source.table, in_table, there, info)
    kept = _without(data, text, codec, len(mark), sorted(cuts))
    return kept if kept.removeprefix(mark).decode(codec, "replace").strip() else None


def _bytes(info: SourceInfo) -> bytes:
    try:
        return Path(info.path or "").read_bytes()
    except OSError as error:
        raise InputError(
            f"{info.name} cannot be read again ({error.strerror or error}); put it back to clean "
            f"it, or scan again."
        ) from error


def _changed(info: SourceInfo) -> InputError:
    return InputError(
        f"{info.name} has changed since it was scanned, so nothing was written; scan it again."
    )


def _letters(text: str) -> str:
    """Return what a passage and its place in the source share: all but spaces and quote marks."""
    return re.sub(r"[\s>]+", "", text)


# --- bytes

_MARKS = {
    "utf-8-sig": [(codecs.BOM_UTF8, "utf-8")],
    "utf-16": [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
    "utf-32": [(codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be")],
}


def _damaged(error: UnicodeError) -> tuple[str | bytes, int]:
    """Decode broken bytes to one character that tells how many they are, and measure it again."""
    if isinstance(error, UnicodeDecodeError):
        return chr(0xDC00 + error.end - error.start), error.end
    if isinstance(error, UnicodeEncodeError):
        letters = error.object[error.start : error.end]
        return b"?" * sum(ord(letter) - 0xDC00 for letter in letters), error.end
    raise error


codecs.register_error("dittograph-damaged", _damaged)


def _decode(data: bytes, encoding: str) -> tuple[str, str, bytes]:
    """Return the text, a codec without byte order mark, and the mark."""
    for mark, codec in _MARKS.get(encoding, []):
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "dittograph-damaged"), codec, mark
    return data.decode(encoding, "dittograph-damaged"), encoding, b""


def _without(data: bytes, text: str, codec: str, begin: int, cuts: Sequence[_Span]) -> bytes:
    """Return ``data``, whose text begins at a byte, without the bytes of some of its letters."""
    kept = [data[:begin]]
    at = 0
    for start, end in cuts:
        start = max(start, at)
        if end <= start:
            continue
        stay = len(text[at:start].encode(codec, "dittograph-damaged"))
        kept.append(data[begin : begin + stay])
        begin += stay + len(text[start:end].encode(codec, "dittograph-damaged"))
        at = end
    return b"".join([*kept, data[begin:]])


# --- text

# White space that may go; a tab may part two cells.
_SPACES_BEFORE = re.compile(r"[^\S\t\r\n]*\Z")
_SPACES = re.compile(r"[^\S\t\r\n]*")
_QUOTE = r"(?:[^\S\n]*>)*[^\S\n]*"
_ITEM = r"(?:[-*+]|\d{1,9}[.)])(?:\s+\[[ xX]\])?\s"
_MARKER = re.compile(rf"{_QUOTE}(?:#{{1,6}}\s*|({_ITEM}\s*))?")
_NEW_BLOCK = re.compile(rf"{_ITEM}|[#>|]|```|~~~|[-*_=]{{3,}}\s*$")


def _lines(text: str) -> list[int]:
    """Return where each line starts, and the end."""
    starts = [0]
    for line in io.StringIO(text, newline=""):
        starts.append(starts[-1] + len(line))
    return starts


def _tidied(text: str, spans: Sequence[_Span], *, markdown: bool) -> list[_Span]:
    """Widen spans by the white space, the emptied lines and the list markers that go with them."""
    lines = _lines(text)
    cuts: list[_Span] = []
    gone: set[int] = set()
    for start, end in _joined(text, spans):
        first, last = bisect_right(lines, start) - 1, bisect_right(lines, end - 1) - 1
        before = text[lines[first] : start]
        after = text[end : lines[last + 1]].rstrip("\r\n")
        marker = _MARKER.fullmatch(before) if markdown else None
        if not (after.strip("# \t") if markdown else after.strip()) and (
            marker or not before.strip()
        ):
            goes_on = _continuation(text, lines, last) if marker and marker[1] else None
            if goes_on is None:
                gone.update(range(first, last + 1))
            else:  # the next line is now the first of the list item
                cuts.append((start, goes_on))
        else:
            cuts.append(_widened(text, start, end))
    gone = _with_spare_blanks(text, lines, gone)
    return cuts + [(lines[i], lines[i + 1]) for i in gone]


def _joined(text: str, spans: Sequence[_Span]) -> list[_Span]:
    """Join spans with nothing but white space between them."""
    joined: list[_Span] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _continuation(text: str, lines: Sequence[int], last: int) -> int | None:
    """Return where the text of the next line starts if that goes on with a list item."""
    if last + 2 >= len(lines):
        return None
    line = text[lines[last + 1] : lines[last + 2]]
    quote = re.match(_QUOTE, line)
    at = quote.end() if quote else 0
    goes_on = line[at:].strip() and not _NEW_BLOCK.match(line[at:])
    return lines[last + 1] + at if goes_on else None


def _widened(text: str, start: int, end: int, edges: str = "") -> _Span:
    """Take the spaces on one side of a span along, so that one gap is left where there were two.

    Args:
        text: What the span is in.
        start: Where it starts.
        end: Where it ends.
        edges: Characters beside which no gap is wanted, as there is none at the ends of a line.
    """
    spaces = _SPACES.match(text, end)
    right = spaces.end() if spaces else end
    found = _SPACES_BEFORE.search(text, max(0, start - 100), start)
    left = found.start() if found else start
    previous, following = text[start - 1 : start] or "\n", text[right : right + 1] or "\n"
    if following in "\r\n":
        return left, right
    if right > end:
        opened = previous in "\r\n" + edges or unicodedata.category(previous) in ("Ps", "Pi")
        return start, right if left < start or opened else end
    closed = following in edges or unicodedata.category(following) in ("Pe", "Pf")
    return left if closed else start, end


def _with_spare_blanks(text: str, lines: Sequence[int], gone: set[int]) -> set[int]:
    """Add the blank lines that would leave two in a row, or one at either end."""
    gone = set(gone)
    blanks: list[int] = []  # kept ones since the last line with text
    begun = cut = False  # whether a line with text was kept, and lines went since
    for i in range(len(lines) - 1):
        if i in gone:
            cut = True
        elif text[lines[i] : lines[i + 1]].strip():
            begun, cut, blanks = True, False, []
        elif cut and (blanks or not begun):
            gone.add(i)
        else:
            blanks.append(i)
    return gone | set(blanks) if cut else gone


# --- tables

_EMPTY_ROW = re.compile(r'[\s,;|"]*')


def _table_cuts(
    text: str, table: Table, dropped: Sequence[Passage], there: Sequence[Passage], info: SourceInfo
) -> list[_Span]:
    """Return the lines of the rows of which nothing stays, and of others the parts that go.

    Args:
        text: The whole table.
        table: Its cells.
        dropped: Passages to drop.
        there: All passages of the rows that these are in.
        info: The source, for an error.
    """
    starts = _lines(text)
    cuts: list[_Span] = []
    by_row: dict[int, list[Passage]] = defaultdict(list)
    for passage in dropped:
        by_row[passage.row or 0].append(passage)
    all_of: dict[int, list[Passage]] = defaultdict(list)
    for passage in there:
        all_of[passage.row or 0].append(passage)
    for row, passages in by_row.items():
        if not 0 < row <= len(table.rows) or table.lines[row - 1] != passages[0].line:
            raise _changed(info)
        cells = _letters(" ".join(table.rows[row - 1]))
        if not all(_letters(word) in cells for p in passages for word in p.text.split()):
            raise _changed(info)
        start, end = _row_span(text, table, row, starts)
        if len(passages) == len(all_of[row]):
            cuts.append((start, end))
            continue
        cuts += [_part_of_row(text, start, end, p, all_of[row], info) for p in passages]
    return cuts


def _row_span(text: str, table: Table, row: int, starts: Sequence[int]) -> _Span:
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


def _part_of_row(
    text: str, start: int, end: int, passage: Passage, there: Sequence[Passage], info: SourceInfo
) -> _Span:
    """Find a passage that is part of a row, where a quotation mark may be written twice."""
    words = [re.escape(word).replace('"', '"{1,2}') for word in passage.text.split()]
    found = list(re.compile(r"\s+".join(words)).finditer(text, start, end))
    same = [p for p in there if p.text == passage.text]
    if len(found) != len(same):
        raise InputError(
            f"{info.name}, row {passage.row}: a part of the row is marked to be dropped and cannot "
            f"be told from the rest; mark the whole row, or take the mark away."
        )
    match = found[next(i for i, p in enumerate(same) if p is passage)]
    return _widened(text, match.start(), match.end(), edges="\t\"',;|")


# --- audit


def _audit(result: Result, dropped: Sequence[int]) -> Iterator[tuple[Cell, ...]]:
    """Give a row for each dropped passage, under the header of the audit."""
    clusters = {passage: c for c in result.clusters for passage in c.members}
    kept: dict[int, int] = {}
    for passage in dropped:
        cluster = clusters.get(passage)
        if cluster is not None:
            # An explicit keep before the first that is not dropped.
            stays = [p for p in cluster.members if result.marks.get(p) is not Mark.DROP]
            marked = [p for p in stays if p in result.marks]
            if stays:
                kept[passage] = (marked or stays)[0]
    relations = dict(zip(kept, result.relations(list(kept.items())), strict=True))
    for passage in dropped:
        here = result.scan.passages[passage]
        place = (here.text, result.scan.sources[here.source].name, here.line)
        if passage not in kept:
            why = "every text of its cluster is dropped"
            if passage not in clusters:
                why = f"in no cluster at {result.threshold:g}"
            yield (*place, None, None, None, None, why)
            continue
        other = result.scan.passages[kept[passage]]
        relation = relations[passage]
        why = _WHY[relation.kind]
        if relation.differs:
            why += f"; check what differs: {', '.join(relation.differs)}"
        yield (
            *place,
            other.text,
            result.scan.sources[other.source].name,
            other.line,
            relation.similarity,
            why,
        )
