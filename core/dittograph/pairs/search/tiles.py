"""The exact search as tasks: two blocks of texts are compared, whoever does it.

A task compares one block with a few others, tile by tile: so many texts of either that the products
stay in the processor's cache. It gets all that it needs with its blocks, so that it can run in
another process or on another machine; there, blocks of several tiles are fewer to hand over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids, Similarities
from dittograph.execution.plan import Task
from dittograph.pairs.search.products import Arithmetic, Rows, reaching
from dittograph.pairs.search.scoring import similarities_between

if TYPE_CHECKING:
    import torch

_AT_ONCE = 8  # tiles that one task compares, if blocks are no larger

ScoredPairs = tuple[Ids, Ids, Similarities]


@dataclass(frozen=True, slots=True)
class Block:
    """Some texts, with what is needed to compare them.

    Attributes:
        ids: Their ids, int32 ``[texts]``, ascending.
        rows: For the first look, ``[texts, width]``; see :func:`.products.prepare`.
        vectors: Unit vectors for scoring, float32 ``[texts, dimension]``.
        known: Whether a vector is not zero, bool ``[texts]``; zero vectors pair with nothing.
        asked: Whether pairs with a text are asked for wherever the other is, bool ``[texts]``.
        exact: The vectors where the rows are, if that is an accelerator that can score.
    """

    ids: Ids
    rows: Rows
    vectors: NDArray[np.float32]
    known: NDArray[np.bool_]
    asked: NDArray[np.bool_]
    exact: torch.Tensor | None = None

    def tiles(self, size: int) -> Iterator[Block]:
        """Give the block in parts of at most so many texts."""
        if len(self.ids) <= size:
            yield self
            return
        for part in _runs(0, len(self.ids), size):
            yield Block(
                ids=self.ids[part],
                rows=self.rows[part],
                vectors=self.vectors[part],
                known=self.known[part],
                asked=self.asked[part],
                exact=None if self.exact is None else self.exact[part],
            )


class Blocks:
    """All blocks of a search, and the tasks that compare them.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``.
        rows: The same for the first look.
        outside: How many texts occur outside the reference; they come first.
        asked: Ids of the texts whose pairs are wanted, int32, ascending (None: of all).
        tile: Most texts of a block that are compared at once.
        tiles: How many times as many a block may have.
    """

    reused = True  # each block is compared with all others

    def __init__(
        self,
        vectors: NDArray[np.float32],
        rows: Rows,
        outside: int,
        asked: Ids | None,
        tile: int,
        tiles: int = 1,
    ) -> None:
        count, size = len(vectors), tile * tiles
        self._tile = tile
        self._at_once = max(_AT_ONCE // tiles**2, 1)
        self._vectors = vectors
        self._rows = rows
        self._exact: torch.Tensor | None = None
        if not isinstance(rows, np.ndarray):
            from dittograph.pairs.search.on_device import vectors_beside  # imports torch

            self._exact = vectors_beside(rows, vectors)
        self._outside = outside
        self._known: NDArray[np.bool_] = np.any(vectors, axis=1)
        self._asked = np.full(count, asked is None)
        # No block crosses the border of the reference: beyond it only one side is compared.
        runs = [*_runs(0, outside, size), *_runs(outside, count, size)]
        parts = []
        if asked is not None:
            self._asked[asked] = True
            parts = [asked[run] for run in _runs(0, len(asked), size)]
        self._chosen: list[slice[int, int, None] | Ids] = [*parts, *runs]
        self._own = range(len(parts)) if asked is not None else range(-(-outside // size))
        self._others = range(len(parts), len(self._chosen))
        self._upper_half = asked is None

    def __len__(self) -> int:
        return len(self._chosen)

    def __getitem__(self, index: int) -> Block:
        chosen = self._chosen[index]
        if isinstance(chosen, slice):
            ids = np.arange(chosen.start, chosen.stop, dtype=np.int32)
        else:
            ids = chosen
        return Block(
            ids=ids,
            rows=self._rows[chosen],
            vectors=self._vectors[chosen],
            known=self._known[chosen],
            asked=self._asked[chosen],
            exact=None if self._exact is None else self._exact[chosen],
        )

    def tasks(
        self, floor: Callable[[], np.float32], margin: float, arithmetic: Arithmetic
    ) -> Iterator[Task[ScoredPairs]]:
        """Give the tasks that find every pair that is wanted, once.

        Args:
            floor: Gives the lowest similarity wanted now; it may rise.
            margin: How far below its similarity the product of two rows may be.
            arithmetic: What the rows were prepared for.
        """
        for own in self._own:
            others = self._others[own:] if self._upper_half else self._others
            for begin in range(0, len(others), self._at_once):
                part = others[begin : begin + self._at_once]
                yield Task(
                    function=compare_blocks,
                    blocks=(own, *part),
                    arguments=(float(floor()), margin, arithmetic, self._outside, self._tile),
                    steps=self._comparisons(own, part),
                )

    def _comparisons(self, own: int, others: range) -> int:
        height = self._size(own)
        steps = height * sum(map(self._size, others))
        return steps - height * (height + 1) // 2 if own in others else steps

    def _size(self, index: int) -> int:
        chosen = self._chosen[index]
        return chosen.stop - chosen.start if isinstance(chosen, slice) else len(chosen)


def compare_blocks(
    blocks: list[Block],
    floor: float,
    margin: float,
    arithmetic: Arithmetic,
    outside: int,
    tile: int,
) -> ScoredPairs:
    """Return the pairs between the first block and all others that reach the floor.

    Args:
        blocks: The block that is compared, then those that it is compared with.
        floor: Lowest similarity.
        margin: How far below its similarity the product of two rows may be.
        arithmetic: What the rows were prepared for.
        outside: Texts from this id on are reference: two of them are no pair.
        tile: Most texts of a block that are compared at once.

    Returns:
        The lower id of each pair, the higher one, and their similarity.
    """
    first, *others = blocks
    found: list[ScoredPairs] = [(np.empty(0, np.int32),) * 2 + (np.empty(0, np.float32),)]
    for other in others:
        for own in first.tiles(tile):
            found += [
                _compare_tiles(own, part, floor, margin, arithmetic, outside)
                for part in other.tiles(tile)
                if own.ids[0] < part.ids[-1] or not part.asked.all()  # else none is wanted
            ]
    a, b, similarity = (np.concatenate(part) for part in zip(*found, strict=True))
    return a, b, similarity


def _compare_tiles(
    own: Block, other: Block, floor: float, margin: float, arithmetic: Arithmetic, outside: int
) -> ScoredPairs:
    if own.exact is not None:
        row, column, similarity = _on_device(own, other, floor, margin)
        good = _wanted(own, other, row, column, outside)
    else:
        row, column = reaching(own.rows, other.rows, floor - margin, arithmetic)
        good = _wanted(own, other, row, column, outside)
        row, column = row[good], column[good]
        similarity = similarities_between(own.vectors, row, other.vectors, column)
        good = similarity >= np.float32(floor)
    a, b = own.ids[row[good]], other.ids[column[good]]
    return np.minimum(a, b), np.maximum(a, b), similarity[good]


def _on_device(own: Block, other: Block, floor: float, margin: float) -> ScoredPairs:
    from dittograph.pairs.search.on_device import pairs_reaching  # imports torch

    assert own.exact is not None
    assert other.exact is not None
    assert not isinstance(own.rows, np.ndarray)
    assert not isinstance(other.rows, np.ndarray)
    return pairs_reaching(
        own.rows, other.rows, own.exact, other.exact, own.vectors, other.vectors, floor, margin
    )


def _wanted(own: Block, other: Block, row: Ids, column: Ids, outside: int) -> NDArray[np.bool_]:
    """Return which pairs of a text of one block with one of another are looked for."""
    a, b = own.ids[row], other.ids[column]
    wanted = own.known[row] & other.known[column]
    # A pair of two that were asked for is seen from both sides.
    wanted &= (a < b) | ~other.asked[column]
    wanted &= np.minimum(a, b) < outside
    return wanted


def _runs(begin: int, end: int, size: int) -> list[slice[int, int, None]]:
    return [slice(at, min(at + size, end)) for at in range(begin, end, size)]
