"""How far the texts are decided: counts of marks that follow every change."""

from __future__ import annotations

from collections.abc import Collection as Collection_
from collections.abc import Mapping

import numpy as np
from dittograph.arrays import Ids
from dittograph.project.decisions import Mark
from numpy.typing import NDArray

from dittograph_gui.session.collection import Collection


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
        self.follow(marks, marks)

    def follow(self, passages: Collection_[int], marks: Mapping[int, Mark]) -> None:
        """Count again what changed.

        Args:
            passages: Those whose mark may have changed.
            marks: All marks now.
        """
        ids = np.fromiter(passages, dtype=np.int64, count=len(passages))
        now = np.fromiter(map(marks.get, ids.tolist()), np.object_, len(ids))
        marked = now != None  # noqa: E711 - of each
        dropped = now == Mark.DROP
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
