"""Vectors to pairs, the first look: cheap upper bounds of all similarities.

Two savings, neither of which loses a pair. Vectors are turned so that their first coordinates
carry most of what distinguishes them (principal axes; a turn changes no product), and of the rest
only the length is kept as one more coordinate: ``x·y <= x₁·y₁ + |x₂||y₂|`` (Cauchy-Schwarz), so the
product of the shortened vectors is an upper bound. And it is computed in bfloat16 where that is
quicker, with a margin for everything that rounding can do.
"""

from __future__ import annotations

import functools
import sys
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.execution.local import processors
from dittograph.pairs.search.products import (
    Arithmetic,
    Rows,
    fastest,
    multiplication_seconds,
    prepare,
)
from dittograph.pairs.search.scoring import similarities

_BF16_ROUNDING = 2.0**-8  # half a unit in the last of 8 bits
_TURN_ROUNDING = 1e-6  # of the turned coordinates, computed in float64 and kept in float32
_WIDTHS = (32, 64, 96, 128, 160, 192, 256, 320, 384, 512, 640, 768, 1024, 1536)
_SAMPLE = 2_048
_AXES_SAMPLE = 16_384
_WORTH_TURNING = 2e11  # multiplications of the full search; below, it is done sooner than the turn
_PROBE = 1_024
# Seconds that importing torch takes on a fast computer, and a few times that on a slow one.
_TORCH_IMPORT = 1.0


@dataclass(frozen=True, slots=True)
class Screen:
    """Vectors made ready for the first look.

    Attributes:
        rows: ``[texts, width]`` on the device of the search.
        arithmetic: What multiplies them.
        margin: The product of two rows is at most this much below their similarity.
        seconds: Predicted time of the whole search, from a measurement; 0 where it takes no more
            than a moment.
        share: Which share of a sample of pairs reaches the floor; 0 where none was taken.
    """

    rows: Rows
    arithmetic: Arithmetic
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
    arithmetic = choose_arithmetic(comparisons * dimension, device)
    axes: NDArray[np.float64] | None = None
    width, seconds, share = dimension, 0.0, 0.0
    if comparisons * dimension > _WORTH_TURNING:
        multiply, score = _speeds(arithmetic, device)
        # On an accelerator products cost next to nothing, and scoring, done here, everything.
        axes = _axes(vectors) if device == "cpu" else None
        passing, share = _shares(vectors, axes, floor, arithmetic)
        costs = {w: comparisons * (w * multiply + part * score) for w, part in passing.items()}
        width = min(costs, key=lambda w: costs[w])
        seconds = costs[width]
    margin = _margin(width, arithmetic)
    if axes is None or width == dimension:
        rows = prepare(vectors, arithmetic, device)
        return Screen(rows, arithmetic, margin, seconds, share)
    kind = np.int16 if arithmetic is Arithmetic.BF16 else np.float32
    shortened: NDArray[Any] = np.empty((len(vectors), width), dtype=kind)
    for begin in range(0, len(vectors), _AXES_SAMPLE):
        part = slice(begin, begin + _AXES_SAMPLE)
        shortened[part] = prepare(_shorten(vectors[part], axes, width), arithmetic)
    return Screen(shortened, arithmetic, margin + _TURN_ROUNDING, seconds, share)


def choose_arithmetic(multiplications: float, device: str) -> Arithmetic:
    """Return what finishes first; torch must be imported unless this process already did.

    Args:
        multiplications: How many the whole search takes.
        device: Where the products are computed.
    """
    if device == "cpu" and "torch" not in sys.modules:
        seconds = multiplications * multiplication_seconds(Arithmetic.NUMPY, device)
        if seconds < _TORCH_IMPORT:
            return Arithmetic.NUMPY
    return fastest(device)


def _margin(width: int, arithmetic: Arithmetic) -> float:
    """Return how far below the true bound the product of two computed rows can be.

    Rounding both rows to 8 bits moves a product of unit vectors by at most ``2u + u²``
    (Cauchy-Schwarz, ``u = 2⁻⁸``), accumulation in float32 by ``width · 2⁻²³``, rounding the result
    by ``u / 2`` (below 1; what reaches 1 reaches any floor).
    """
    margin = width * 2.0**-23
    if arithmetic is Arithmetic.BF16:
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
    """Return ``width - 1`` coordinates along the axes, and the length of the rest."""
    exact = vectors.astype(np.float64)
    kept = exact @ axes[:, : width - 1]
    left = np.vecdot(exact, exact) - np.vecdot(kept, kept)
    shortened = np.column_stack([kept, np.sqrt(np.maximum(left, 0))])
    return np.asarray(shortened, dtype=np.float32)


def _shares(
    vectors: NDArray[np.float32],
    axes: NDArray[np.float64] | None,
    floor: float,
    arithmetic: Arithmetic,
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
        width: float(((part @ part.T)[upper] >= floor - _margin(width, arithmetic)).mean())
        for width, part in rows.items()
    }
    return passing, float(((sample @ sample.T)[upper] >= floor).mean())


def _speeds(arithmetic: Arithmetic, device: str) -> tuple[float, float]:
    """Return the seconds of one multiplication of a tile and of one scoring, with all threads."""
    return multiplication_seconds(arithmetic, device), _scoring_seconds()


@functools.cache
def _scoring_seconds() -> float:
    numbers = np.full((_PROBE, 384), 0.01, dtype=np.float32)
    ids: Ids = np.arange(_PROBE, dtype=np.int32)
    seconds = []
    for _ in range(4):
        began = time.perf_counter()
        similarities(numbers, ids, ids)
        seconds.append(time.perf_counter() - began)
    return min(seconds) / _PROBE / processors()
