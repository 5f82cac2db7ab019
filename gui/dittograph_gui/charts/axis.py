"""One direction of a chart, and its ticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil, floor, log10

import numpy as np
from numpy.typing import NDArray

from dittograph_gui.language.words import number

Floats = NDArray[np.float64]
_TWO_DECIMALS = partial(number, spec=".2f")


@dataclass(frozen=True, slots=True)
class Axis:
    """One direction of a chart.

    Attributes:
        name: What it measures, in words.
        low: Where it begins.
        high: Where it ends, above ``low``.
        write: Writes a value at a tick.
    """

    name: str
    low: float = 0.0
    high: float = 1.0
    write: Callable[[float], str] = _TWO_DECIMALS

    @classmethod
    def around(cls, name: str, values: Sequence[float], most: float | None = None) -> Axis:
        """Return an axis on which all of ``values`` have room.

        Args:
            name: What it measures.
            values: What has to have room.
            most: The highest value that there can be, beyond which the axis does not go.
        """
        low, high = min(values), max(values)
        room = 0.1 * (high - low) or 0.05 * abs(high) or 0.5
        decimals = max(0, min(4, 1 - floor(log10(high - low + 2 * room))))
        end = high + room if most is None or high > most else min(high + room, most)
        return cls(name, low - room, end, partial(number, spec=f".{decimals}f"))

    def ticks(self, most: int) -> list[float]:
        """Return at most about ``most`` round values."""
        rough = (self.high - self.low) / max(most, 1)
        power = 10.0 ** floor(log10(rough))
        step = next((s * power for s in (1, 2, 5) if s * power >= rough * 0.999), 10 * power)
        first, last = ceil(self.low / step - 1e-6), floor(self.high / step + 1e-6)
        return [n * step for n in range(first, last + 1)]
