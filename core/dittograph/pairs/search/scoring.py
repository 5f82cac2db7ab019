"""The similarity of a pair: one number, whichever way the pair was found."""

from __future__ import annotations

import threading

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids, Similarities

_AT_ONCE = 1_024  # pairs scored at once; the two temporary arrays stay in the processor's cache
# Of each thread. Where the system takes back at once what is freed, as it does in the processes of
# a cluster, new ones would cost as much as all the rest of scoring.
_scratch = threading.local()


def similarities(vectors: NDArray[np.float32], a: Ids, b: Ids) -> Similarities:
    """Return the cosine similarities of pairs of unit vectors.

    Summed in float64 and rounded once, so the result does not depend on tiles or threads; never
    outside -1..1, though a float32 vector may be slightly longer than 1.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``.
        a: Row of each pair's one vector, int32 ``[pairs]``.
        b: Row of each pair's other vector, int32 ``[pairs]``.

    Returns:
        Float32 ``[pairs]``.
    """
    return similarities_between(vectors, a, vectors, b)


def similarities_between(
    x: NDArray[np.float32], rows: Ids, y: NDArray[np.float32], others: Ids
) -> Similarities:
    """Return the cosine similarities of ``x[rows[i]]`` and ``y[others[i]]``; see above."""
    result = np.empty(len(rows), dtype=np.float32)
    gathered, left, right = _buffers(x.shape[1])
    for begin in range(0, len(rows), _AT_ONCE):
        part = slice(begin, begin + _AT_ONCE)
        size = len(rows[part])
        for vectors, chosen, exact in ((x, rows, left), (y, others, right)):
            # In this mode take() makes no copy of its own; the places are in range.
            np.take(vectors, chosen[part], axis=0, out=gathered[:size], mode="clip")
            exact[:size] = gathered[:size]
        result[part] = np.vecdot(left[:size], right[:size])
    return np.clip(result, -1, 1, out=result)


def _buffers(
    dimension: int,
) -> tuple[NDArray[np.float32], NDArray[np.float64], NDArray[np.float64]]:
    """Return arrays for as many vectors as are scored at once, kept for the next time."""
    kept: tuple[NDArray[np.float32], NDArray[np.float64], NDArray[np.float64]] | None
    kept = getattr(_scratch, "arrays", None)
    if kept is None or kept[0].shape[1] != dimension:
        shape = _AT_ONCE, dimension
        kept = _scratch.arrays = np.empty(shape, np.float32), np.empty(shape), np.empty(shape)
    return kept
