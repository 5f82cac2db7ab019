"""JSON and JSON Lines: records, whose keys are columns; of other JSON, every string."""

from __future__ import annotations

import codecs
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from pathlib import PurePath

from dittograph.documents.format import Confidence, Format, Placed, Unread
from dittograph.documents.markup.pieces import Marked, blocks_of, cuts_of
from dittograph.documents.records.records import Records, Strings, read_records
from dittograph.documents.records.scan import (
    after_space,
    looks_like_json,
    without_items,
)
from dittograph.documents.source import ChangedError, Source, UnusableError
from dittograph.documents.tables.rows_left_out import rows_that_go
from dittograph.documents.text.decode import decode_text
from dittograph.documents.text.leaving_out import Span, cut_out, line_starts
from dittograph.documents.text.text_format import remarks_on
from dittograph.settings import Unit

_BY_LINE = (".jsonl", ".ndjson")
_HEAD = 4096
_BEFORE = codecs.BOM_UTF8 + codecs.BOM_UTF16 + b"\0 \t\r\n\v\f"


class Json(Format):
    """JSON and JSON Lines."""

    name = "json"
    title = "JSON"
    suffixes = (".json", *_BY_LINE)
    auto = Unit.ROW
    tabular = True

    def recognise(self, file: Unread) -> Confidence:
        """Tell it by an object with quoted keys, or by its name and any bracket."""
        named = file.suffix in self.suffixes
        if not (named or file.head.lstrip(_BEFORE).startswith((b"{", b"["))):
            return Confidence.NONE
        try:
            head = decode_text(file.head).text.lstrip()
        except UnusableError:
            return Confidence.NAME if named else Confidence.NONE
        if named:
            bracket = head.startswith(("{", "[")) and not head.startswith("{\\rtf")
            return Confidence.CONTENT if bracket else Confidence.NAME
        sure = looks_like_json(head, whole=len(file.head) < _HEAD)
        return Confidence.CONTENT if sure else Confidence.NONE

    def read(self, file: Unread) -> Source:
        """Read the records; see :meth:`Format.read`."""
        read = decode_text(file.read(), file.options.encoding)
        if not read.text or read.text.isspace():
            raise UnusableError("The file is empty.")
        found = read_records(read.text, by_line=file.suffix in _BY_LINE, places=False)
        return Source(
            file.name,
            file.path,
            self.name,
            read.encoding,
            blocks=() if isinstance(found, Records) else blocks_of(found.found),
            tables=(found.table,) if isinstance(found, Records) else (),
            member=file.member,
            guessed=read.guessed,
            remarks=(*remarks_on(read), *(found.remarks if isinstance(found, Records) else ())),
        )

    def write_without(
        self, data: bytes, source: Source, passages: Sequence[Placed], dropped: Collection[int]
    ) -> bytes | None:
        """Cut records, or sentences of their strings; see :meth:`Format.write_without`."""
        if not dropped:
            return data
        text = decode_text(data, source.encoding).text
        suffix = PurePath(source.member or source.path or source.name).suffix.lower()
        found = read_records(text, by_line=suffix in _BY_LINE)
        if isinstance(found, Strings):
            cuts, stays = cuts_of(found.found, passages, dropped)
        else:
            if source.tables != (found.table,):
                raise ChangedError
            cuts, stays = _cuts(text, found, passages, dropped)
        return cut_out(data, text, source.encoding, cuts) if stays else None


FORMAT = Json()


def _cuts(
    text: str, records: Records, passages: Sequence[Placed], dropped: Collection[int]
) -> tuple[list[Span], bool]:
    """Return what goes of a list of records, and whether any of it stays."""
    found = rows_that_go((records.table,), passages, dropped)
    if found is None or not found[0].stays:
        return [], False
    (going,) = found
    cuts: list[Span] = []
    for row, places in going.partly.items():
        for column in dict.fromkeys(passages[i].location.column for i in places):
            here = [i for i in places if passages[i].location.column == column]
            go = [number for number, i in enumerate(here) if i in dropped]
            cell = records.cell(text, row + going.skipped, going.table.header.index(column or ""))
            where = passages[here[0]].location
            try:
                cuts += cuts_of([Marked(cell, where)], [passages[i] for i in here], go)[0]
            except ChangedError:  # not that, for the cells are equal
                raise UnusableError(
                    f"Of record {row + 1:,} a number or the like is marked to be dropped; mark all "
                    "texts of the record, or take the mark away."
                ) from None
    spans = {records.spans[row + going.skipped] for row in going.whole}
    if records.siblings:
        gone = {i for i, span in enumerate(records.siblings) if span in spans}
        return cuts + without_items(records.siblings, gone), True
    return cuts + _lines_of(text, spans), True


def _lines_of(text: str, spans: Collection[Span]) -> list[Span]:
    """Return spans with their line, if nothing else stands on it, or else the space behind them."""
    starts = line_starts(text)
    cuts: list[Span] = []
    for start, end in spans:
        first, last = bisect_right(starts, start) - 1, bisect_left(starts, end)
        if (text[starts[first] : start] + text[end : starts[last]]).strip():
            cuts.append((start, after_space(text, end)))
        else:
            cuts.append((starts[first], starts[last]))
    return cuts
