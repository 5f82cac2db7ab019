"""Vectors to pairs, the first look: cheap upper bounds of all similarities.

Two savings, neither of which loses a pair. Vectors are turned so that their first coordinates
carry most of what tells them apart (principal axes; a turn changes no product), and of the rest
only the length is kept as one more coordinate: ``x·y <= x₁·y₁ + |x₂||y₂|`` (Cauchy-Schwarz), so the
product of the shortened vectors is an upper bound. And it is computed in bfloat16 where that is
quicker, with a margin for everything that rounding can do.
"""

from __future__ import annotations

import functools
import time
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.execution.clock import processor_seconds
from dittograph.pairs.search.found import similarities

_BF16_ROUNDING = 2.0**-8  # half a unit in the last of 8 bits
_TURN_ROUNDING = 1e-6  # of the turned coordinates, computed in float64 and kept in float32
_WIDTHS = (32, 64, 96, 128, 160, 192, 256, 320, 384, 512, 640, 768, 1024, 1536)
_SAMPLE = 2_048
_AXES_SAMPLE = 16_384
_WORTH_TURNING = 2e11  # multiplications of the full search; below, it is done sooner than the turn
_PROBE = 1_024


@dataclass(frozen=True, slots=True)
class Screen:
    """Vectors made ready for the first look.

    Attributes:
        rows: ``[texts, width]`` on the device of the search.
        margin: The product of two rows is at most this much below their similarity.
        seconds: Predicted time of the whole search, from a measurement; 0 where it takes no more
            than a moment.
        share: Which share of a sample of pairs reaches the floor; 0 where none was taken.
    """

    rows: torch.Tensor
    margin: float
    seconds: float = 0.0
    share: float = 0.0


def make_screen(
    vectors: NDArray[np.float32], *, floor: float, comparisons: int, device: str = "cpu"
) -> Screen:
    """Choose the width that makes the search quickest, by measuring and by a sample of pairs.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``.
        floor: Lowest cosine similarity that is searched.
        comparisons: How many pairs will be compared.
        device: Where the products are computed.
    """
    dimension = vectors.shape[1]
    dtype = screen_dtype(device)
    axes: NDArray[np.float64] | None = None
    width, seconds, share = dimension, 0.0, 0.0
    if comparisons * dimension > _WORTH_TURNING:
        multiply, score = _speeds(dtype, device)
        # On an accelerator products cost next to nothing, and scoring, done here, everything.
        axes = _axes(vectors) if device == "cpu" else None
        passing, share = _shares(vectors, axes, floor, dtype)
        costs = {w: comparisons * (w * multiply + part * score) for w, part in passing.items()}
        width = min(costs, key=lambda w: costs[w])
        seconds = costs[width]
    if axes is None or width == dimension:
        rows = torch.from_numpy(vectors).to(device=device, dtype=dtype)
        return Screen(rows, _margin(dimension, dtype), seconds, share)
    rows = torch.empty((len(vectors), width), device=device, dtype=dtype)
    for begin in range(0, len(vectors), _AXES_SAMPLE):
        part = slice(begin, begin + _AXES_SAMPLE)
        rows[part] = torch.from_numpy(_shorten(vectors[part], axes, width)).to(device, dtype)
    return Screen(rows, _margin(width, dtype) + _TURN_ROUNDING, seconds, share)


def _margin(width: int, dtype: torch.dtype) -> float:
    """Return how far below the true bound the product of two computed rows can be.

    Rounding both rows to 8 bits moves a product of unit vectors by at most ``2u + u²``
    (Cauchy-Schwarz, ``u = 2⁻⁸``), accumulation in float32 by ``width · 2⁻²³``, rounding the result
    by ``u / 2`` (below 1; what reaches 1 reaches any floor).
    """
    margin = width * 2.0**-23
    if dtype is torch.bfloat16:
        margin += 2.5 * _BF16_ROUNDING + _BF16_ROUNDING**2
    return margin


def _axes(vectors: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the principal axes of a sample as columns, the strongest first, orthonormal."""
    step = max(len(vectors) // _AXES_SAMPLE, 1)
    sample = vectors[::step].astype(np.float64)
    _, axes = np.linalg.eigh(sample.T @ sample)
    return np.ascontiguousarray(axes[:, ::-1])


def _shorten(
    vectors: NDArray[np.float32], axes: NDArray[np.float64], width: int
) -> NDArray[np.float32]:
    """Return ``width - 1`` coordinates along the axes, and the length of all that is left."""
    exact = vectors.astype(np.float64)
    kept = exact @ axes[:, : width - 1]
    left = np.vecdot(exact, exact) - np.vecdot(kept, kept)
    shortened = np.column_stack([kept, np.sqrt(np.maximum(left, 0))])
    return np.asarray(shortened, dtype=np.float32)


def _shares(
    vectors: NDArray[np.float32],
    axes: NDArray[np.float64] | None,
    floor: float,
    dtype: torch.dtype,
) -> tuple[dict[int, float], float]:
    """Return which share of a sample of pairs would pass the first look, for each width.

    And which share reaches the floor.
    """
    step = max(len(vectors) // _SAMPLE, 1)
    sample = vectors[::step][:_SAMPLE]
    upper = np.triu_indices(len(sample), 1)
    dimension = vectors.shape[1]
    rows = {dimension: sample}
    if axes is not None:
        rows |= {w: _shorten(sample, axes, w) for w in _WIDTHS if w < dimension}
    passing = {
        width: float(((part @ part.T)[upper] >= floor - _margin(width, dtype)).mean())
        for width, part in rows.items()
    }
    return passing, float(((sample @ sample.T)[upper] >= floor).mean())


@functools.cache
def _speeds(dtype: torch.dtype, device: str) -> tuple[float, float]:
    """Return the seconds of one multiplication of a tile, comparing included, and of one scoring.

    Measured with all threads, as the search has them; narrow tiles, because they cost the most.
    """
    x = torch.full((2 * _PROBE, 128), 0.01, device=device, dtype=dtype)
    numbers = np.full((_PROBE, 384), 0.01, dtype=np.float32)
    ids: Ids = np.arange(_PROBE, dtype=np.int32)
    multiply, score = [], []
    for _ in range(4):
        began = time.perf_counter()
        (x @ x.T)[-1, -1].item()
        multiply.append(time.perf_counter() - began)
        began = time.perf_counter()
        similarities(numbers, ids, ids)
        score.append(time.perf_counter() - began)
    threads = torch.get_num_threads()
    return min(multiply) / (4 * _PROBE**2 * 128), min(score) / _PROBE / threads


@functools.cache
def screen_dtype(device: str) -> torch.dtype:
    """Return the quicker of bfloat16 and float32 for products on ``device``."""
    if device != "cpu":
        return torch.bfloat16 if device == "cuda" else torch.float32
    x = torch.ones((1024, 256))
    times = {}
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # and the time of this thread alone, whatever else is running
    try:
        for dtype in (torch.bfloat16, torch.float32):
            y = x.to(dtype)
            times[dtype] = min(
                processor_seconds(functools.partial(torch.mm, y, y.T)) for _ in range(3)
            )
    finally:
        torch.set_num_threads(threads)
    return min(times, key=lambda dtype: times[dtype])
