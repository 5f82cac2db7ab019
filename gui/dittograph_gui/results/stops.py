"""Thresholds that have a name."""

from __future__ import annotations

from typing import NamedTuple

from dittograph.encoders.scale import DEFAULT_SCALE, Scale
from dittograph.settings import EVEN

from dittograph_gui.language.words import tr


class Stop(NamedTuple):
    """A named threshold."""

    name: str
    similarity: float
    meaning: str


def stops_of(scale: Scale) -> tuple[Stop, ...]:
    """Return the stops of an encoder, from safest to loosest."""
    return (
        Stop(tr("identical"), 1.0, tr("the same words")),
        Stop(tr("near-identical"), scale.near, tr("hardly a word differs")),
        Stop(tr("paraphrase"), scale.threshold, tr("most say the same in other words")),
        Stop(tr("related"), scale.related, tr("about the same thing, often not the same")),
    )


STOPS = stops_of(DEFAULT_SCALE)
"""Those of the default encoder."""


LIKELY_STOPS = (
    Stop(tr("nearly certain"), 0.95, tr("at least 95 of 100 such pairs should be the same")),
    Stop(tr("likely"), 0.8, tr("at least 8 of 10 such pairs should be the same")),
    Stop(tr("even"), EVEN, tr("rather the same than not")),
    Stop(tr("unlikely"), 0.2, tr("most pairs near here are not the same")),
)
"""Those of a likelihood."""


def stop_reached(threshold: float, stops: tuple[Stop, ...] = STOPS) -> Stop:
    """Return the highest stop that a threshold reaches, or the lowest of all."""
    return next((stop for stop in stops if threshold >= stop.similarity), stops[-1])
