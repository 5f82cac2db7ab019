"""Vectors to pairs, exactly: every pair is looked at in tiles, what may reach the floor is scored.

The first look (:mod:`.screen`) gives upper bounds, so nothing is lost. Only the upper half of the
matrix is computed. On the CPU each thread works on tiles of its own: multiplying, comparing and
scoring then all use every core.
"""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from dittograph.arrays import Ids, Similarities
from dittograph.pairs.search.found import PAIR_BUDGET, Found, PairStore, similarities
from dittograph.pairs.search.screen import Screen, make_screen
from dittograph.progress import NO_PROGRESS, Phase, Progress

_TILE = 2048  # rows; the products of one tile stay in the processor's cache
_GPU_TILE = 8192  # fewer and larger steps, each of which costs a start and an answer
_TILES_AT_ONCE = 8  # given to a thread


@dataclass(frozen=True, slots=True)
class _Strip:
    """Some rows, to be compared with a run of columns.

    ``rows`` are consecutive (the upper half is wanted), or those that were asked for.
    """

    rows: Ids
    left: int
    right: int
    upper_half: bool


def exact_pairs(
    vectors: NDArray[np.float32],
    *,
    floor: float,
    rows: int | None = None,
    asked: Ids | None = None,
    budget: int = PAIR_BUDGET,
    device: str = "cpu",
    screen: Screen | None = None,
    progress: Progress = NO_PROGRESS,
) -> Found:
    """Return every pair of vectors with cosine similarity at or above ``floor``.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``; zero vectors pair with nothing.
        floor: Lowest cosine similarity, -1..1.
        rows: Only pairs with one member among the first so many texts (default: all).
        asked: Only pairs with one member among these texts, int32, ascending (default: all).
        budget: More pairs than this raise the floor.
        device: Where the first look is computed.
        screen: From :func:`.make_screen`, if it was asked before.
        progress: Told of each comparison; cancels between tiles.
    """
    count = len(vectors)
    rows = count if rows is None else rows
    comparisons = comparisons_of(count, rows, asked)
    progress.start(Phase.PAIRING, comparisons, "comparisons")
    # Partial sums must stay in float32, or the margin of the screen would not hold.
    torch.backends.cuda.matmul.allow_bf16_reduced_precision_reduction = False
    if screen is None:
        screen = make_screen(vectors, floor=floor, comparisons=comparisons, device=device)
    search = _Search(vectors, screen, rows, asked)
    store = PairStore(floor, budget)
    tile = _TILE if device == "cpu" else _GPU_TILE
    strips = _upper_half(count, rows, tile) if asked is None else _all_columns(count, asked, tile)
    workers = torch.get_num_threads() if device == "cpu" else 1
    with _one_thread_each(device), ThreadPoolExecutor(workers) as pool:
        waiting: deque[tuple[_Strip, Future[tuple[Ids, Ids, Similarities]]]] = deque()

        def take() -> None:
            strip, future = waiting.popleft()
            store.add(*future.result())
            progress.advance(_size(strip))

        try:
            for strip in strips:
                if len(waiting) > 2 * workers:
                    take()
                waiting.append((strip, pool.submit(search.pairs, strip, store.floor, tile)))
            while waiting:
                take()
        finally:
            pool.shutdown(cancel_futures=True)
    pairs = store.pairs()
    raised = round(float(store.floor), 6) if store.raised else None
    return Found(pairs, complete=True, recall=1.0, floor_raised_to=raised)


def comparisons_of(count: int, rows: int, asked: Ids | None = None) -> int:
    """Return how many pairs :func:`exact_pairs` compares."""
    if asked is not None:
        return len(asked) * count
    return rows * (rows - 1) // 2 + rows * (count - rows)


class _Search:
    """Looks at strips; every thread has buffers of its own, because making them anew is slow."""

    def __init__(
        self, vectors: NDArray[np.float32], screen: Screen, rows: int, asked: Ids | None
    ) -> None:
        self._vectors = vectors
        self._screen = screen
        self._rows = rows
        self._known: NDArray[np.bool_] = np.any(vectors, axis=1)
        self._asked = np.zeros(len(vectors), dtype=np.bool_)
        if asked is not None:
            self._asked[asked] = True
        self._local = threading.local()

    def pairs(self, strip: _Strip, floor: np.float32, tile: int) -> tuple[Ids, Ids, Similarities]:
        """Return the pairs of a strip that reach ``floor``, with their similarities."""
        found: list[tuple[Ids, Ids, Similarities]] = []
        lowest = float(floor) - self._screen.margin
        first = int(strip.rows[0])
        own = self._screen.rows[
            slice(first, first + len(strip.rows)) if strip.upper_half else strip.rows
        ]
        for left in range(strip.left, strip.right, tile):
            right = min(left + tile, strip.right)
            row, column = self._candidates(own, self._screen.rows[left:right], lowest)
            a, b = strip.rows[row], column + np.int32(left)
            good = self._known[a] & self._known[b]
            if strip.upper_half:
                if left == first:
                    good &= a < b
            else:
                # A pair of two that were asked for is seen from both sides.
                good &= (np.minimum(a, b) < self._rows) & (~self._asked[b] | (a < b))
            a, b = a[good], b[good]
            scores = similarities(self._vectors, a, b)
            good = scores >= floor
            a, b = a[good], b[good]
            found.append((np.minimum(a, b), np.maximum(a, b), scores[good]))
        a, b, scores = (np.concatenate(part) for part in zip(*found, strict=True))
        return a, b, scores

    def _candidates(self, x: torch.Tensor, y: torch.Tensor, lowest: float) -> tuple[Ids, Ids]:
        """Return the places in a tile whose bound reaches ``lowest``."""
        if x.device.type != "cpu":
            hits = ((x @ y.T).float() >= lowest).nonzero().to(device="cpu", dtype=torch.int32)
            places = hits.numpy()
            return places[:, 0], places[:, 1]
        products, reach = self._buffers(len(x), len(y), x.dtype)
        torch.mm(x, y.T, out=products)
        if products.dtype is torch.bfloat16 and lowest > 0:
            # Positive floats order like their bits, and integers compare several times faster.
            # A threshold cut to bfloat16's bits is rounded down, which only adds candidates.
            bits = np.int16(int(np.float32(lowest).view(np.int32)) >> 16)
            np.greater_equal(products.view(torch.int16).numpy(), bits, out=reach)
        else:
            np.greater_equal(products.float().numpy(), np.float32(lowest), out=reach)
        row, column = np.divmod(np.flatnonzero(reach).astype(np.int32), np.int32(len(y)))
        return row, column

    def _buffers(
        self, height: int, width: int, dtype: torch.dtype
    ) -> tuple[torch.Tensor, NDArray[np.bool_]]:
        size = height * width
        if getattr(self._local, "size", 0) < size:
            self._local.size = size
            self._local.products = torch.empty(size, dtype=dtype)
            self._local.reach = np.empty(size, dtype=np.bool_)
        products: torch.Tensor = self._local.products[:size].view(height, width)
        reach: NDArray[np.bool_] = self._local.reach[:size].reshape(height, width)
        return products, reach


def _upper_half(count: int, rows: int, tile: int) -> Iterator[_Strip]:
    for top in range(0, rows, tile):
        own = np.arange(top, min(top + tile, rows), dtype=np.int32)
        for left in range(top, count, tile * _TILES_AT_ONCE):
            yield _Strip(own, left, min(left + tile * _TILES_AT_ONCE, count), upper_half=True)


def _all_columns(count: int, asked: Ids, tile: int) -> Iterator[_Strip]:
    for top in range(0, len(asked), tile):
        own = asked[top : top + tile]
        for left in range(0, count, tile * _TILES_AT_ONCE):
            yield _Strip(own, left, min(left + tile * _TILES_AT_ONCE, count), upper_half=False)


def _size(strip: _Strip) -> int:
    height, width = len(strip.rows), strip.right - strip.left
    on_diagonal = strip.upper_half and strip.left == int(strip.rows[0])
    return height * width - (height * (height + 1) // 2 if on_diagonal else 0)


@contextlib.contextmanager
def _one_thread_each(device: str) -> Iterator[None]:
    """Have torch use one thread an operation while several operations run at once."""
    threads = torch.get_num_threads()
    if device == "cpu":
        torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)
