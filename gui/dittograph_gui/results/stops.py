"""Thresholds that have a name."""

from __future__ import annotations

from typing import NamedTuple

from dittograph.encoders.scale import DEFAULT_SCALE, Scale
from dittograph.settings import EVEN


class Stop(NamedTuple):
    """A named threshold."""

    name: str
    similarity: float
    meaning: str


def stops_of(scale: Scale) -> tuple[Stop, ...]:
    """Return the stops of an encoder, from safest to loosest."""
    return (
        Stop("identical", 1.0, "the same words"),
        Stop("near-identical", scale.near, "hardly a word differs"),
        Stop("paraphrase", scale.threshold, "most say the same in other words"),
        Stop("related", scale.related, "about the same thing, often not the same"),
    )


STOPS = stops_of(DEFAULT_SCALE)
"""Those of the default encoder."""


LIKELY_STOPS = (
    Stop("nearly certain", 0.95, "at least 95 of 100 such pairs should be the same"),
    Stop("likely", 0.8, "at least 8 of 10 such pairs should be the same"),
    Stop("even", EVEN, "rather the same than not"),
    Stop("unlikely", 0.2, "most pairs near here are not the same"),
)
"""Those of a likelihood."""


def stop_reached(threshold: float, stops: tuple[Stop, ...] = STOPS) -> Stop:
    """Return the highest stop that a threshold reaches, or the lowest of all."""
    return next((stop for stop in stops if threshold >= stop.similarity), stops[-1])
