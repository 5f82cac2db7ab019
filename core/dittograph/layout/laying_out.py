"""Vectors to a map: neighbours, how strongly they hold each other, and places."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dittograph.layout.descent import descend
from dittograph.layout.neighbours import nearest
from dittograph.layout.weights import fuzzy_union
from dittograph.progress import NO_PROGRESS, Progress

_NEIGHBOURS = 15
_LEAST = 4  # texts; fewer stand in a row
_STEPS, _MORE_STEPS = 200, 500
_FEW = 5_000  # texts; these take more steps


def lay_out(
    vectors: NDArray[np.float32], *, seed: int = 0, progress: Progress = NO_PROGRESS
) -> NDArray[np.float32]:
    """Return a place on a map for each text: those that are alike are near each other.

    Distances between places that are far apart mean little, as in every such map.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``.
        seed: Of all that is random.
        progress: Notified of texts that are compared, then of steps; may cancel.

    Returns:
        Places, float32 ``[texts, 2]``: around 0, none farther than 1 along either axis, the
        longer side of the whole across.

    Raises:
        CancelledError: When cancelled.
    """
    texts = len(vectors)
    if texts < _LEAST or vectors.shape[1] < 2:
        places = np.zeros((texts, 2), dtype=np.float32)
        places[:, 0] = np.linspace(-1, 1, texts) if texts > 1 else 0
        return places
    ids, similarity = nearest(vectors, min(_NEIGHBOURS, texts - 1), progress)
    edges = fuzzy_union(ids, similarity)
    steps = _MORE_STEPS if texts <= _FEW else _STEPS
    return _upright(descend(vectors, edges, steps=steps, seed=seed, progress=progress))


def _upright(places: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return places around 0 with their longest extent across, none beyond 1."""
    centred = (places - places.mean(axis=0)).astype(np.float64)
    _, axes = np.linalg.eigh(centred.T @ centred)
    turned = centred @ axes[:, ::-1]
    low, high = turned.min(axis=0), turned.max(axis=0)
    turned -= (low + high) / 2
    largest = max(float(np.abs(turned).max()), 1e-9)
    upright: NDArray[np.float32] = (turned / largest).astype(np.float32)
    return upright
