"""What charts of measured encoders are drawn from, as it passes between window and engine."""

from __future__ import annotations

import msgspec


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of everything that passes between the two."""


class Curve(Message, frozen=True):
    """Precision and recall at falling thresholds, equally many of each."""

    threshold: tuple[float, ...]
    precision: tuple[float, ...]
    recall: tuple[float, ...]


class Histogram(Message, frozen=True):
    """How many pairs of either kind have which similarity; one edge more than bins."""

    edges: tuple[float, ...]
    same: tuple[int, ...]
    different: tuple[int, ...]


class Scatter(Message, frozen=True):
    """Labels and similarities of graded pairs, equally many of each."""

    label: tuple[float, ...]
    similarity: tuple[float, ...]
