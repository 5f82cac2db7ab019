"""What :func:`.relating.relate_pairs` does, as tasks: each looks at some pairs and their texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from dittograph.execution.plan import Place, Task
from dittograph.pairs.relation.relating import relate_pairs
from dittograph.progress import NO_PROGRESS, Phase, Progress

_PAIRS = 50_000  # of one task; about a second

_Part: TypeAlias = "tuple[list[str], NDArray[np.int32], NDArray[np.int32]]"
_Found: TypeAlias = "tuple[NDArray[np.uint8], NDArray[np.uint8]]"


class _Parts:
    """The texts of some pairs each, and the pairs as places among these."""

    def __init__(
        self,
        texts: Sequence[str],
        a: NDArray[np.int32],
        b: NDArray[np.int32],
        order: NDArray[np.intp],
    ) -> None:
        self._texts, self._a, self._b, self._order = texts, a, b, order

    def __len__(self) -> int:
        return -(-len(self._order) // _PAIRS)

    def rows(self, index: int) -> NDArray[np.intp]:
        """Return which pairs a part holds."""
        return self._order[index * _PAIRS : (index + 1) * _PAIRS]

    def __getitem__(self, index: int) -> _Part:
        rows = self.rows(index)
        used, places = np.unique(
            np.concatenate([self._a[rows], self._b[rows]]), return_inverse=True
        )
        a, b = np.split(places.astype(np.int32), 2)
        return [self._texts[i] for i in used.tolist()], a, b

    def tasks(self, common: frozenset[str]) -> Iterator[Task[_Found]]:
        """Give a task for each part."""
        for index in range(len(self)):
            yield Task(relate_part, (index,), (common,), len(self.rows(index)))


def relate_at(
    place: Place | None,
    texts: Sequence[str],
    a: NDArray[np.int32],
    b: NDArray[np.int32],
    *,
    common: frozenset[str],
    progress: Progress = NO_PROGRESS,
) -> _Found:
    """Relate many pairs, wherever that is to be done.

    Args:
        place: Where; None for this process.
        texts: The collection.
        a: Position of each pair's one text, shape (pairs,).
        b: Position of each pair's other text, shape (pairs,).
        common: From :func:`~dittograph.pairs.relation.common_words`.
        progress: Notified of the pairs done; may cancel.

    Returns:
        The kind and the differences of each pair; see :func:`.relating.relate_pairs`.
    """
    if place is None or len(a) <= _PAIRS:
        return relate_pairs(texts, a, b, progress, common=common)
    progress.start(Phase.RELATING, len(a), "pairs")
    # A text is read once in each part that it is in: pairs with the same text belong together.
    parts = _Parts(texts, a, b, np.lexsort((b, a)))
    kinds, differs = np.empty((2, len(a)), dtype=np.uint8)
    taken = 0

    def take(found: _Found) -> None:
        nonlocal taken
        rows = parts.rows(taken)
        kinds[rows], differs[rows] = found
        taken += 1

    place.each().run(parts.tasks(common), parts, take, progress)
    return kinds, differs


def relate_part(blocks: list[_Part], common: frozenset[str]) -> _Found:
    """Relate the pairs of one part; what a task runs.

    Args:
        blocks: The part alone.
        common: From :func:`~dittograph.pairs.relation.common_words`.
    """
    ((texts, a, b),) = blocks
    return relate_pairs(texts, a, b, common=common)
