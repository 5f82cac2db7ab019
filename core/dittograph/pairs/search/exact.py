"""Vectors to pairs, exactly: every pair is looked at in tiles, what may reach the floor is scored.

The first look (:mod:`.screen`) gives upper bounds, so nothing is lost. Only the upper half of the
matrix is computed. The tiles (:mod:`.tiles`) are tasks, each computed in one thread from the first
product to the last similarity.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.execution.local import Threads
from dittograph.execution.plan import Executor
from dittograph.pairs.search.found import Found
from dittograph.pairs.search.pair_store import PAIR_BUDGET, PairStore
from dittograph.pairs.search.products import set_up
from dittograph.pairs.search.screen import Screen, make_screen
from dittograph.pairs.search.tiles import Blocks, ScoredPairs
from dittograph.progress import NO_PROGRESS, Phase, Progress

_TILE = 2048  # texts; the products of one tile stay in the processor's cache
_GPU_TILE = 8192  # fewer and larger steps, each of which costs a start and an answer
# Elsewhere, handing a block over takes as long as some thousand products: blocks of up to so many
# tiles, as long as there are enough of them for many processors.
_MOST_TILES = 8
_BLOCKS = 32


def exact_pairs(
    vectors: NDArray[np.float32],
    *,
    floor: float,
    outside: int | None = None,
    asked: Ids | None = None,
    budget: int = PAIR_BUDGET,
    device: str = "cpu",
    screen: Screen | None = None,
    executor: Executor | None = None,
    progress: Progress = NO_PROGRESS,
) -> Found:
    """Return every pair of vectors with cosine similarity at or above ``floor``.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``; zero vectors pair with nothing.
        floor: Lowest cosine similarity, -1..1.
        outside: How many texts occur outside the reference; they come first. Pairs inside the
            reference are left out (default: there is none).
        asked: Only pairs with one member among these texts, int32, ascending (default: all).
        budget: More pairs than this raise the floor.
        device: Where the first look is computed.
        screen: From :func:`.make_screen`, if it was made before.
        executor: What runs the tiles (default: threads); the pairs do not depend on it.
        progress: Notified of each comparison; cancels between tiles.
    """
    count = len(vectors)
    outside = count if outside is None else outside
    comparisons = comparisons_of(count, outside, asked)
    progress.start(Phase.PAIRING, comparisons, "comparisons")
    if screen is None:
        screen = make_screen(vectors, floor=floor, comparisons=comparisons, device=device)
    on_cpu = device == "cpu"
    tile = _TILE if on_cpu else _GPU_TILE
    tiles = 1 if executor is None else tiles_of_block(count, tile)
    blocks = Blocks(vectors, screen.rows, outside, asked, tile, tiles)
    store = PairStore(floor, budget)

    def take(found: ScoredPairs) -> None:
        store.add(*found)

    tasks = blocks.tasks(lambda: store.floor, screen.margin, screen.arithmetic)
    with set_up(screen.arithmetic, device):
        (executor or Threads(None if on_cpu else 1)).run(tasks, blocks, take, progress)
    pairs = store.pairs()
    raised = round(float(store.floor), 6) if store.raised else None
    return Found(pairs, complete=True, recall=1.0, floor_raised_to=raised)


def tiles_of_block(count: int, tile: int = _TILE) -> int:
    """Return of how many tiles a block is where it is handed over.

    Args:
        count: How many texts there are.
        tile: How many texts a tile has.
    """
    return max(min(count // (tile * _BLOCKS), _MOST_TILES), 1)


def comparisons_of(count: int, outside: int, asked: Ids | None = None) -> int:
    """Return how many pairs :func:`exact_pairs` compares."""
    if asked is not None:
        return len(asked) * count
    return outside * (outside - 1) // 2 + outside * (count - outside)
