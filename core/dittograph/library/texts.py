"""The passages of a scan as its caller counts and names them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, cast

import numpy as np
from numpy.typing import NDArray

from dittograph.finished_scan import Scan
from dittograph.library.arguments import Id
from dittograph.passages.passage_list import PassageList


@dataclass(frozen=True, slots=True, eq=False)
class Texts(Generic[Id]):
    """The passages of a scan as its caller knows them.

    Attributes:
        ids: Id of each passage, in the order of the input.
        texts: The words of each.
        place: Where each passage of the data is among them, int64 ``[passages]``. A blank entry of
            a list is a passage here and none there.
    """

    ids: Sequence[Id]
    texts: Sequence[str]
    place: NDArray[np.int64]

    @classmethod
    def of(cls, scan: Scan) -> Texts[int]:
        """Number the passages of a scan as it does itself."""
        count = len(scan.passages)
        return Texts(range(count), _words(scan), np.arange(count, dtype=np.int64))

    @classmethod
    def of_list(
        cls, scan: Scan, entries: Sequence[str], ids: Sequence[Id] | None, *, whole: bool
    ) -> Texts[Id]:
        """Number the passages of a scan of a list by its entries.

        Args:
            scan: Of the list, whose passages come first.
            entries: The list.
            ids: An id for each entry, where no passages of a reference follow; None: its place.
            whole: Whether every entry is one passage, blank ones included; else an entry has as
                many as were found in it, all of which have its id.
        """
        if not whole:
            plain = cls.of(scan)
            if ids is None:
                return cast("Texts[Id]", plain)
            rows = [passage.location.row or 0 for passage in scan.passages]
            return Texts([ids[row - 1] for row in rows], plain.texts, plain.place)
        filled = [i for i, entry in enumerate(entries) if entry.strip()]
        every = [*entries, *_words(scan)[len(filled) :]]
        place = [*filled, *range(len(entries), len(every))]
        numbers = cast("Sequence[Id]", range(len(every))) if ids is None else ids
        return Texts(numbers, every, np.array(place, dtype=np.int64))

    def places(self, scan: Scan, distinct: NDArray[np.int32]) -> NDArray[np.int64]:
        """Return the places of the first passages of some distinct texts of the data."""
        found: NDArray[np.int64] = self.place[scan.copies.first[distinct]]
        return found

    def ids_at(self, places: NDArray[np.int64]) -> NDArray[np.int64] | list[Id]:
        """Return the ids at some places; an array where the ids are the places."""
        if isinstance(self.ids, range):
            return places
        return [self.ids[i] for i in places.tolist()]


def _words(scan: Scan) -> list[str]:
    if isinstance(scan.passages, PassageList):
        words: list[str] = scan.passages.texts.tolist()
        return words
    return [passage.text for passage in scan.passages]
