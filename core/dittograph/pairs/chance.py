"""Vectors to the similarity below which a pair may be alike by chance."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_FEWEST = 50  # texts
_SAMPLE = 2_000


def chance_level(vectors: NDArray[np.float32]) -> float | None:
    """Return the similarity that about one in 30,000 pairs of unrelated texts exceeds.

    Nearly all pairs are unrelated, so their centre and width are read off all pairs of a sample by
    the median and the quartiles, which duplicates do not move; four standard deviations above the
    centre little is chance.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``.

    Returns:
        At most 1; None for too few texts.
    """
    if len(vectors) < _FEWEST:
        return None
    sample = np.random.default_rng(0).permutation(len(vectors))[:_SAMPLE]
    part = vectors[np.sort(sample)]
    scores = (part @ part.T)[np.triu_indices(len(part), 1)]
    low, middle, high = np.percentile(scores, [25, 50, 75])
    return round(float(min(middle + 4 * (high - low) / 1.349, 1.0)), 4)
