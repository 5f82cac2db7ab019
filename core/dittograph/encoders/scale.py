"""What a cosine similarity means by an encoder: where paraphrases begin, and what is kept.

By one encoder unrelated texts have a cosine near 0, by another near 0.8, so no number holds for
all. Those of the bundled encoders were measured on labelled pairs and are stored. For any other,
texts that have nothing to do with each other are encoded once, and the default encoder's numbers
move up with what these have in common.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, astuple, dataclass, fields
from typing import Any

import numpy as np

from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.known import remembered_info
from dittograph.encoders.memory import Memory
from dittograph.encoders.own import FunctionEncoder
from dittograph.encoders.protocol import TextEncoder
from dittograph.settings import (
    DEFAULT_ENCODER,
    DEFAULT_FLOOR,
    DEFAULT_THRESHOLD,
    MULTILINGUAL_ENCODER,
    Settings,
)

# Each about something else, so that an encoder has as little reason as possible to find two alike.
UNRELATED = (
    "The ferry was cancelled because of the storm.",
    "A cup of rice needs two cups of water.",
    "Children under six travel free of charge.",
    "He plays the violin in a small orchestra.",
    "Beetles of this kind live in dead wood.",
    "My phone's battery is empty again.",
    "The court dismissed the appeal in March.",
    "Whales breathe air, although they live in the sea.",
    "Wheat became dearer by five percent.",
    "Save the file before you close the window.",
    "The old bridge will be painted green.",
    "She won the race by half a second.",
    "Roman coins were found in the vineyard.",
    "Take one tablet after each meal.",
    "The choir is looking for two more tenors.",
    "Granite forms when magma cools slowly.",
    "Our neighbour's dog barks at the postman.",
    "Tenants may end the contract with a month's notice.",
    "A comet returns every seventy-six years.",
    "The novel begins with a train journey.",
    "Please wear gloves when you handle the acid.",
    "Parliament votes on the budget tomorrow.",
    "Knit the first row, then purl the second.",
    "The printer on the third floor is out of paper.",
    "Bees dance to show where the flowers are.",
    "His grandmother was born in Lisbon.",
    "The museum keeps its masks in the cellar.",
    "Two lifts serve the southern slope.",
    "An even number can be divided by two.",
    "The bakery opens at six, except on Sundays.",
    "Rust had eaten through the ship's hull.",
    "Volunteers count the swallows in May.",
)
_NOT_WORTH_IT = 0.15  # of a shift: encoders trained like the default one differ by less
_MEASURED = Memory("scales.json")


@dataclass(frozen=True, slots=True)
class Scale:
    """The similarities at which words are right for an encoder.

    Attributes:
        floor: Lowest similarity that is kept unless a person says otherwise.
        threshold: From here on most pairs say the same in other words; shown first.
        near: From here on hardly a word differs.
        related: From here on texts are at least about the same thing.
        apart: Below this, texts have little to do with each other.
    """

    floor: float = DEFAULT_FLOOR
    threshold: float = DEFAULT_THRESHOLD
    near: float = 0.95
    related: float = 0.65
    apart: float = 0.4

    def as_json(self) -> dict[str, float]:
        """Return the similarities by name, for a file."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: Any) -> Scale:
        """Read what :meth:`as_json` gave.

        Raises:
            ValueError: It is damaged.
        """
        names = [f.name for f in fields(cls)]
        if not isinstance(values, dict) or set(values) != set(names):
            raise ValueError("a scale has other entries")
        numbers = [values[name] for name in names]
        if not all(type(n) in (int, float) and -1 <= n <= 1 for n in numbers):
            raise ValueError("a scale has something that is not a similarity")
        scale = cls(*map(float, numbers))
        if not scale.apart <= scale.floor <= scale.related <= scale.threshold <= scale.near:
            raise ValueError("the similarities of a scale are not in order")
        return scale


DEFAULT_SCALE = Scale()
# Mining pairs in eleven languages is best at 0.951 to 0.962; translations lie at 0.87 to 0.95, and
# unrelated texts of one language at 0.70 to 0.89 (99 in 100).
MULTILINGUAL_SCALE = Scale(floor=0.88, threshold=0.955, near=0.985, related=0.91, apart=0.84)
_STORED = {DEFAULT_ENCODER: DEFAULT_SCALE, MULTILINGUAL_ENCODER: MULTILINGUAL_SCALE}


def known_scale(settings: Settings) -> Scale | None:
    """Return the scale of the encoder that settings name, or None if it was not measured yet.

    Costs milliseconds.

    Raises:
        EncoderError: There is no such encoder.
    """
    encoder = resolve_encoder(settings.encoder)
    if encoder.origin == "bundled":
        return _STORED[encoder.name]
    info = remembered_info(
        settings.encoder,
        device=settings.device,
        precision=settings.precision,
        prompt=settings.prompt,
    )
    return None if info is None else _remembered(info.key)


def scale_by_settings(settings: Settings, load: Callable[[Settings], TextEncoder]) -> Scale:
    """Return the scale of the encoder that settings name; it is loaded only to be measured.

    Raises:
        EncoderError: There is no such encoder, or it cannot be loaded.
    """
    return known_scale(settings) or scale_of(load(settings))


def scale_of(encoder: TextEncoder) -> Scale:
    """Return the scale of a loaded encoder, measured unless it is remembered.

    A function is not measured, because it may know no other texts than its own: it has the default
    encoder's scale.
    """
    if isinstance(encoder, FunctionEncoder):
        return DEFAULT_SCALE
    known = _remembered(encoder.info.key) if encoder.cacheable else None
    if known is not None:
        return known
    scale = moved(in_common(encoder))
    if encoder.cacheable:
        _MEASURED.write({encoder.info.key: scale.as_json()})
    return scale


def in_common(encoder: TextEncoder) -> float:
    """Return the median similarity of texts that have nothing to do with each other."""
    vectors = encoder.encode(UNRELATED).astype(np.float64)
    return float(np.median((vectors @ vectors.T)[np.triu_indices(len(vectors), 1)]))


def moved(common: float) -> Scale:
    """Return the default encoder's scale for an encoder by which unrelated texts are alike.

    Args:
        common: The median similarity of unrelated texts, at most 1. What is left up to 1 takes the
            place of what the default encoder has.
    """
    if common < _NOT_WORTH_IT:
        return DEFAULT_SCALE
    # To a hundredth, so that no processor's last digits show in what a person reads.
    left = 1 - round(min(common, 1.0), 2)
    return Scale(*(round(1 - (1 - similarity) * left, 3) for similarity in astuple(DEFAULT_SCALE)))


def _remembered(key: str) -> Scale | None:
    try:
        return Scale.from_json(_MEASURED.read().get(key))
    except ValueError:
        return None
