"""Vectors to pairs, exactly: every pair is screened in tiles, what may reach the floor is scored.

The screen multiplies in bfloat16 where that is fast. Its error is bounded, so screening a margin
below the floor loses nothing: rounding both vectors to 8 bits moves a product of unit vectors by at
most ``2u + u²`` (Cauchy-Schwarz, ``u = 2⁻⁸``), float32 accumulation by at most ``d · 2⁻²³``, and
rounding the result by ``u / 2`` (below 1; what reaches 1 reaches any floor). Only the upper half of
the matrix is computed.
"""

from __future__ import annotations

import functools
import time

import numpy as np
import torch
from numpy.typing import NDArray

from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.search import PAIR_BUDGET, Found, PairStore, similarities

_TILE = 2048
_BF16_ROUNDING = 2.0**-8  # half a unit in the last of 8 bits
_SCORE_AT = 1_000_000  # candidates collected before they are scored


def exact_pairs(
    vectors: NDArray[np.float32],
    *,
    floor: float,
    rows: int | None = None,
    budget: int = PAIR_BUDGET,
    device: str = "cpu",
    progress: Progress = NO_PROGRESS,
) -> Found:
    """Return every pair of vectors with cosine similarity at or above ``floor``.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``; zero vectors pair with nothing.
        floor: Lowest cosine similarity, -1..1.
        rows: Only pairs with one member among the first so many texts (default: all).
        budget: More pairs than this raise the floor.
        device: Where the screen is computed.
        progress: Told of each comparison; cancels between tiles.
    """
    count = len(vectors)
    rows = count if rows is None else rows
    progress.start(Phase.PAIRING, rows * (rows - 1) // 2 + rows * (count - rows), "comparisons")
    known: NDArray[np.bool_] = np.any(vectors, axis=1)
    dtype = _screen_dtype(device)
    # Partial sums must stay in float32, or the margin below would not hold.
    torch.backends.cuda.matmul.allow_bf16_reduced_precision_reduction = False
    screen = torch.from_numpy(vectors).to(device=device, dtype=dtype)
    margin = vectors.shape[1] * 2.0**-23
    if dtype is torch.bfloat16:
        margin += 2.5 * _BF16_ROUNDING + _BF16_ROUNDING**2
    store = PairStore(floor, budget)
    waiting: list[tuple[NDArray[np.int32], NDArray[np.int32]]] = []

    def score() -> None:
        if waiting:
            a, b = (np.concatenate(part) for part in zip(*waiting, strict=True))
            waiting.clear()
            good = known[a] & known[b]
            a, b = a[good], b[good]
            store.add(a, b, similarities(vectors, a, b))

    for top in range(0, rows, _TILE):
        bottom = min(top + _TILE, rows)
        for left in range(top, count, _TILE):
            right = min(left + _TILE, count)
            a, b = _candidates(
                screen[top:bottom],
                screen[left:right],
                float(store.floor) - margin,
                diagonal=left == top,
            )
            if len(a):
                waiting.append((a + np.int32(top), b + np.int32(left)))
                if sum(len(part[0]) for part in waiting) > _SCORE_AT:
                    score()
            height, width = bottom - top, right - left
            done = height * width - (height * (height + 1) // 2 if left == top else 0)
            progress.advance(done)
    score()
    pairs = store.pairs()
    raised = round(float(store.floor), 6) if store.raised else None
    return Found(pairs, complete=True, recall=1.0, floor_raised_to=raised)


def seconds_for(count: int, rows: int, dimension: int, device: str) -> float:
    """Predict how long :func:`exact_pairs` takes, from one measured tile.

    Args:
        count: Number of vectors.
        rows: Only pairs with one member among the first so many.
        dimension: Numbers in a vector.
        device: Where the screen is computed.
    """
    comparisons = rows * (rows - 1) // 2 + rows * (count - rows)
    if comparisons < 100 * _TILE**2:
        return 0.0  # a second or two at most; not worth measuring
    tile = torch.zeros((_TILE, dimension), device=device, dtype=_screen_dtype(device))
    _candidates(tile, tile, 0.5, diagonal=False)
    began = time.perf_counter()
    for _ in range(3):
        _candidates(tile, tile, 0.5, diagonal=False)
    return (time.perf_counter() - began) / 3 * comparisons / _TILE**2


def _candidates(
    x: torch.Tensor,
    y: torch.Tensor,
    lowest: float,
    diagonal: bool,  # noqa: FBT001
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return the places in a tile that reach ``lowest``; above the diagonal if it is on it."""
    products = x @ y.T
    if products.dtype is torch.bfloat16 and lowest > 0 and x.device.type == "cpu":
        # Positive floats order like their bits, and integers compare several times faster.
        # A threshold cut to bfloat16's bits is rounded down, which only adds candidates.
        bits = int(np.float32(lowest).view(np.int32)) >> 16
        hits = (products.view(torch.int16) >= bits).nonzero()
    else:
        hits = (products.float() >= lowest).nonzero()
    if diagonal:
        hits = hits[hits[:, 0] < hits[:, 1]]
    places = hits.to(device="cpu", dtype=torch.int32).numpy()
    return places[:, 0], places[:, 1]


@functools.cache
def _screen_dtype(device: str) -> torch.dtype:
    """Return the quicker of bfloat16 and float32 for products on ``device``."""
    if device != "cpu":
        return torch.bfloat16 if device == "cuda" else torch.float32
    x = torch.ones((1024, 256))
    times = {}
    for dtype in (torch.bfloat16, torch.float32):
        y = x.to(dtype)
        runs = []
        for _ in range(3):
            began = time.perf_counter()
            y @ y.T
            runs.append(time.perf_counter() - began)
        times[dtype] = min(runs)
    return min(times, key=lambda dtype: times[dtype])
