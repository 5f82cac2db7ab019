"""Sources to the passages of a whole collection, and which of them are only compared against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

import numpy as np

from dittograph.documents.formats.list import LIST
from dittograph.documents.location import FIELDS
from dittograph.documents.source import LISTED, Source
from dittograph.passages.entries import split_entries
from dittograph.passages.known import KnownPassages, Row
from dittograph.passages.passage import Passage
from dittograph.passages.passage_list import PassageList
from dittograph.passages.units import choose_unit, split
from dittograph.settings import Unit

# Units for which an entry of a list is one passage.
WHOLE_ENTRY = frozenset({Unit.AUTO, Unit.ROW, Unit.FILE})


@dataclass(frozen=True, slots=True)
class SplitSource:
    """A source and how it was split.

    Attributes:
        source: The source.
        unit: What its passages are.
        reference: Whether it is only compared against.
    """

    source: Source
    unit: Unit
    reference: bool = False


@dataclass(frozen=True, slots=True)
class Collected:
    """The passages of a collection.

    Attributes:
        sources: In the order of their passages: those of the reference last.
        passages: All passages.
        outside: How many of them are outside the reference; they come first.
    """

    sources: list[SplitSource]
    passages: PassageList
    outside: int


def collect(
    sources: Sequence[Source],
    reference: Sequence[Source],
    *,
    unit: Unit,
    column: str | None = None,
    entries: Sequence[str] | None = None,
    entry_unit: Unit = Unit.ROW,
    known: KnownPassages | None = None,
) -> Collected:
    """Split sources, then a list of entries, then the reference into passages.

    Args:
        sources: What is compared.
        reference: What it is only compared against.
        unit: What a passage is.
        column: Column of tables, by name or 1-based number.
        entries: A list from a program (None: there is none).
        entry_unit: What a passage of ``entries`` is.
        known: What texts were cut into before; None: all are cut now.

    Raises:
        InputError: A table has no such column.
    """
    done: list[SplitSource] = []

    def cut(parts: Sequence[Source], *, reference: bool) -> Iterator[Row]:
        for source in parts:
            number = len(done)
            found = known.find(source, unit) if known is not None else None
            if found is not None:
                chosen, rows = found
                yield from ((row[0], number, *row[1:]) for row in rows)
            else:
                chosen = choose_unit(source) if unit is Unit.AUTO else unit
                passages = split(source, number, chosen, column=column)
                if known is not None:
                    passages = iter(kept := list(passages))
                    known.keep(source, unit, chosen, kept)
                yield from map(_row, passages)
            done.append(SplitSource(source, chosen, reference))

    def every() -> Iterator[Row]:
        yield from cut(sources, reference=False)
        if entries is not None:
            # A string may hold half a character, which no encoding can write.
            listed = [entry.encode("utf-8", "replace").decode() for entry in entries]
            yield from map(_row, split_entries(listed, len(done), entry_unit))
            source = Source(LISTED, None, LIST.name, "utf-8", "\n".join(listed))
            done.append(SplitSource(source, entry_unit))
        yield from cut(reference, reference=True)

    with known.use() if known is not None else nullcontext():
        passages = PassageList.of_rows(every())
    compared_against = np.array([part.reference for part in done], dtype=np.bool_)
    outside = int(np.count_nonzero(~compared_against[passages.sources]))
    return Collected(done, passages, outside)


def _row(passage: Passage) -> Row:
    place = passage.location
    return (passage.text, passage.source, *(getattr(place, field) for field in FIELDS))
