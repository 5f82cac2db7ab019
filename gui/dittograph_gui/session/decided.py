"""How far the texts are decided: counts of marks that follow every change."""

from __future__ import annotations

from collections.abc import Collection as Collection_
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

import numpy as np
from dittograph.arrays import Ids
from dittograph.project.decisions import Mark
from numpy.typing import NDArray

from dittograph_gui.session.collection import Collection

_AT_ONCE = 5_000  # passages; in between, another thread may take the interpreter's lock


@dataclass(frozen=True, slots=True, eq=False)
class MarkedNow:
    """How some passages are marked at one moment.

    Attributes:
        passages: Their ids, int64 ``[passages]``.
        marked: Whether each has a mark, bool ``[passages]``.
        dropped: Whether that is "drop", bool ``[passages]``.
    """

    passages: NDArray[np.int64]
    marked: NDArray[np.bool_]
    dropped: NDArray[np.bool_]

    @classmethod
    def of(cls, passages: Collection_[int], marks: Mapping[int, Mark]) -> MarkedNow:
        """Look some passages up; for many, this is meant for another thread than the window's."""
        ids = np.empty(len(passages), dtype=np.int64)
        marked, dropped = (np.empty(len(ids), dtype=np.bool_) for _ in range(2))
        left = iter(passages)
        for begin in range(0, len(ids), _AT_ONCE):
            some = list(islice(left, _AT_ONCE))
            found = [marks.get(passage) for passage in some]
            part = slice(begin, begin + len(some))
            ids[part] = some
            marked[part] = [mark is not None for mark in found]
            dropped[part] = [mark is Mark.DROP for mark in found]
        return cls(ids, marked, dropped)


class DecidedCounts:
    """Counts, for each distinct text, the passages that are marked and those that can be.

    Attributes:
        undecided: How many passages of each text can be marked and are not, int64 ``[texts]``;
            replaced by another array at every change.
        remaining: How many passages of each text are not dropped, int64 ``[texts]``; replaced too.
    """

    def __init__(self, collection: Collection, marks: Mapping[int, Mark]) -> None:
        self._collection = collection
        self._marked = np.zeros(len(collection.text_of), dtype=np.bool_)
        self._dropped = np.zeros(len(collection.text_of), dtype=np.bool_)
        self._can_be = collection.per_text(~collection.reference)
        self.undecided: NDArray[np.int64] = self._can_be
        self.remaining: NDArray[np.int64] = collection.per_text(~self._dropped)
        self.follow(MarkedNow.of(marks, marks))

    def follow(self, now: MarkedNow) -> None:
        """Count again the passages whose mark may have changed."""
        ids, marked, dropped = now.passages, now.marked, now.dropped
        texts, can_be = self._collection.text_of[ids], ~self._collection.reference[ids]
        newly = (self._marked[ids].astype(np.int64) - marked) * can_be
        back = self._dropped[ids].astype(np.int64) - dropped
        self._marked[ids], self._dropped[ids] = marked, dropped
        self.undecided, self.remaining = self.undecided.copy(), self.remaining.copy()
        np.add.at(self.undecided, texts, newly)
        np.add.at(self.remaining, texts, back)

    def progress(self, texts: Ids) -> tuple[int, int]:
        """Return how many passages of some distinct texts are marked, and how many can be."""
        total = int(self._can_be[texts].sum())
        return total - int(self.undecided[texts].sum()), total

    def all_decided(self, texts: Ids) -> bool:
        """Return whether no passage of some distinct texts is left to mark."""
        return not self.undecided[texts].any()

    def nothing_remains(self, texts: Ids) -> bool:
        """Return whether every passage of some distinct texts is dropped."""
        return not self.remaining[texts].any()
