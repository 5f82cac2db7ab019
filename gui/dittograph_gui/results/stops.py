"""Thresholds that have a name."""

from __future__ import annotations

from typing import NamedTuple


class Stop(NamedTuple):
    """A named threshold."""

    name: str
    similarity: float
    meaning: str


# The similarities at which these words are right for the default encoder (all-MiniLM-L6-v2), from
# safest to loosest: from 0.95 hardly a word differs, from 0.80 most pairs say the same, from 0.65
# they are at least about the same thing.
STOPS = (
    Stop("identical", 1.0, "the same words"),
    Stop("near-identical", 0.95, "hardly a word differs"),
    Stop("paraphrase", 0.80, "most say the same in other words"),
    Stop("related", 0.65, "about the same thing, often not the same"),
)


def stop_reached(threshold: float) -> Stop:
    """Return the highest stop that a threshold reaches, or the lowest of all."""
    return next((stop for stop in STOPS if threshold >= stop.similarity), STOPS[-1])
