"""What the strip shows: similarities, or likelihoods."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from dittograph.settings import Score
from numpy.typing import NDArray

from dittograph_gui.language.words import tr
from dittograph_gui.results.stops import LIKELY_STOPS, STOPS, Stop, stops_of
from dittograph_gui.session.results import Results

Histogram = Callable[[NDArray[np.float32]], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class StripScale:
    """The scale of a strip.

    Attributes:
        histogram: Counts pairs between descending edges.
        floor: Lowest value there is, at the right end; 1.00 is at the left end.
        chance: Similarity that unrelated texts rarely exceed, or None.
        stops: The thresholds that have a name, from safest to loosest.
        name: What a threshold is called.
        counted: What the bars count, with the holes ``n`` and ``score``.
    """

    histogram: Histogram
    floor: float
    chance: float | None = None
    stops: tuple[Stop, ...] = STOPS
    name: str = tr("Similarity threshold")
    counted: str = tr("{n:,} pairs of texts near {score:.2f}.")


def scale_of(results: Results) -> StripScale:
    """Return the scale by which everything goes now."""
    scan = results.scan

    def histogram(edges: NDArray[np.float32]) -> NDArray[np.int64]:
        return results.collection.histogram(edges, results.scan.pairs)

    if results.score is Score.SIMILARITY:
        return StripScale(histogram, results.floor, scan.chance, stops_of(scan.scale))
    return StripScale(
        histogram,
        results.floor,
        stops=LIKELY_STOPS,
        name=tr("Likelihood threshold"),
        counted=tr("{n:,} pairs of texts with a likelihood near {score:.2f}."),
    )
