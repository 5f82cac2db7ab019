"""How far the texts are decided: counts of marks that follow every change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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
    """

    def __init__(self, collection: Collection, marks: Mapping[int, Mark]) -> None:
        self._collection = collection
        self._marked = np.zeros(len(collection.text_of), dtype=np.bool_)
        self._marked[np.fromiter(marks, dtype=np.int64, count=len(marks))] = True
        self._can_be = collection.per_text(~collection.reference)
        self.undecided: NDArray[np.int64] = self._can_be - collection.per_text(
            self._marked & ~collection.reference
        )

    def follow(self, passages: Iterable[int], marks: Mapping[int, Mark]) -> None:
        """Count again what changed.

        Args:
            passages: Those whose mark may have changed.
            marks: All marks now.
        """
        undecided = self.undecided.copy()
        for passage in passages:
            marked = passage in marks
            if marked != bool(self._marked[passage]):
                self._marked[passage] = marked
                if not self._collection.is_reference(passage):
                    undecided[self._collection.text_of[passage]] += -1 if marked else 1
        self.undecided = undecided

    def progress(self, texts: Ids) -> tuple[int, int]:
        """Return how many passages of some distinct texts are marked, and how many can be."""
        total = int(self._can_be[texts].sum())
        return total - int(self.undecided[texts].sum()), total

    def all_decided(self, texts: Ids) -> bool:
        """Return whether no passage of some distinct texts is left to mark."""
        return not self.undecided[texts].any()
