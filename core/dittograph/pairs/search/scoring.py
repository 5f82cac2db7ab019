"""The similarity of a pair: one number, whichever way the pair was found."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids, Similarities

_AT_ONCE = 1_024  # pairs scored at once; the two temporary arrays stay in the processor's cache


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
    for begin in range(0, len(rows), _AT_ONCE):
        part = slice(begin, begin + _AT_ONCE)
        left, right = x[rows[part]].astype(np.float64), y[others[part]].astype(np.float64)
        result[part] = np.vecdot(left, right)
    return np.clip(result, -1, 1, out=result)
