"""How strongly near texts hold each other on a map: the fuzzy union of UMAP.

McInnes, Healy and Melville, "UMAP: Uniform Manifold Approximation and Projection" (2018),
section 3.1: each text's own distances are made comparable with everyone else's, so that dense and
sparse parts of a collection get room alike.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_HALVINGS = 40  # of the interval in which a scale is looked for
_NARROWEST = 1e-3  # of the mean distance: the smallest scale


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """Texts that hold each other; each pair twice, once from either side, ordered by ``head``.

    Attributes:
        head: The text that is held, int32 ``[edges]``.
        tail: The text that holds it, int32 ``[edges]``.
        weight: How strongly, above 0 and at most 1, float32 ``[edges]``.
    """

    head: NDArray[np.int32]
    tail: NDArray[np.int32]
    weight: NDArray[np.float32]


def fuzzy_union(ids: NDArray[np.int32], similarity: NDArray[np.float32]) -> Edges:
    """Return the edges between each text and its nearest ones.

    Args:
        ids: The nearest texts of each text, int32 ``[texts, count]``.
        similarity: Their cosine similarities, float32 ``[texts, count]``, descending.
    """
    texts, count = ids.shape
    distance = np.sqrt(np.maximum(2 - 2 * similarity.astype(np.float64), 0))
    beyond = distance - distance[:, :1]  # the nearest one always holds with full strength
    one_sided = np.exp(-beyond / _scales(beyond, float(distance.mean())))
    head = np.repeat(np.arange(texts, dtype=np.int64), count)
    tail = ids.ravel().astype(np.int64)
    keys = np.concatenate([head * texts + tail, tail * texts + head])
    weights = np.tile(one_sided.ravel(), 2)
    order = np.argsort(keys, kind="stable")
    keys, weights = keys[order], weights[order]
    # An edge that both texts have is there twice: what either of them says, a + b - ab.
    first = np.flatnonzero(np.diff(keys, prepend=-1))
    none = np.multiply.reduceat(1 - weights, first)
    keys, weights = keys[first], 1 - none
    held = weights > 0  # an underflow holds nothing
    return Edges(
        head=(keys[held] // texts).astype(np.int32),
        tail=(keys[held] % texts).astype(np.int32),
        weight=weights[held].astype(np.float32),
    )


def _scales(beyond: NDArray[np.float64], mean: float) -> NDArray[np.float64]:
    """Return the scale by which each text's edges sum up to log2 of their number."""
    texts, count = beyond.shape
    goal = np.log2(count) if count > 1 else 1.0
    low = np.zeros((texts, 1))
    high = np.full((texts, 1), max(float(beyond.max(initial=0.0)) * 64, 1e-9))
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        too_wide = np.exp(-beyond / middle).sum(axis=1, keepdims=True) > goal
        high, low = np.where(too_wide, middle, high), np.where(too_wide, low, middle)
    scales: NDArray[np.float64] = np.maximum(high, max(_NARROWEST * mean, 1e-9))
    return scales
