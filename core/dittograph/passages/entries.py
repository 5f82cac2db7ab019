"""A list of texts from a program: each entry is one passage, or is cut separately."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dittograph.documents.formats.list import LIST
from dittograph.documents.location import Location
from dittograph.documents.source import LISTED, Source
from dittograph.passages.passage import Passage
from dittograph.passages.units import split
from dittograph.settings import Unit


def split_entries(entries: Sequence[str], index: int, unit: Unit) -> Iterator[Passage]:
    """Give the passages of a list whose text is its entries with a line break between each two.

    Args:
        entries: Blank ones give no passage.
        index: Index of the list among the sources.
        unit: ``ROW`` for whole entries; any other is looked for inside of each.
    """
    offset = 0
    for row, entry in enumerate(entries, start=1):
        if unit is not Unit.ROW:
            for part in split(Source(LISTED, None, LIST.name, "utf-8", entry), index, unit):
                start, end = part.location.start, part.location.end
                assert start is not None and end is not None  # as everywhere but in tables
                place = Location(start=offset + start, end=offset + end, row=row)
                yield Passage(part.text, index, place)
        elif entry.strip():
            place = Location(start=offset, end=offset + len(entry), row=row)
            yield Passage(entry, index, place)
        offset += len(entry) + 1
