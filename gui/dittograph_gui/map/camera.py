"""Which part of the map is on the screen, and how large."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

_MARGIN = 0.05  # of the width and of the height, left free on each side of the whole map
_CLOSEST = 400.0  # how many times larger than the whole map it may be shown
_FARTHEST = 0.5
_LEAST = 0.01  # extent; what is smaller is shown as if it had this


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the map is seen from.

    Attributes:
        x: The place of the map in the middle of the screen.
        y: The same, downwards.
        scale: Pixels for each unit of the map.
        whole: The scale at which the whole map fits.
    """

    x: float
    y: float
    scale: float
    whole: float

    @classmethod
    def fitted(cls, places: NDArray[np.float32], width: float, height: float) -> Self:
        """Return the camera that shows all of some places.

        Args:
            places: Float32 ``[texts, 2]``.
            width: Of the screen, pixels.
            height: Of the screen, pixels.
        """
        if not len(places):
            return cls(0.0, 0.0, 1.0, 1.0)
        low, high = places.min(axis=0).astype(np.float64), places.max(axis=0).astype(np.float64)
        room = np.array([width, height]) * (1 - 2 * _MARGIN)
        scale = float((np.maximum(room, 1) / np.maximum(high - low, _LEAST)).min())
        middle = (low + high) / 2
        return cls(float(middle[0]), float(middle[1]), scale, scale)

    def panned(self, right: float, down: float) -> Self:
        """Return the camera after what is shown has moved by so many pixels."""
        return replace(self, x=self.x - right / self.scale, y=self.y - down / self.scale)

    def zoomed(self, factor: float, right: float = 0.0, down: float = 0.0) -> Self:
        """Return the camera nearer by a factor; one place of the screen stays where it is.

        Args:
            factor: More than 1: nearer.
            right: That place, in pixels from the middle of the screen.
            down: The same, downwards.
        """
        scale = float(np.clip(self.scale * factor, _FARTHEST * self.whole, _CLOSEST * self.whole))
        away = 1 / self.scale - 1 / scale
        return replace(self, x=self.x + right * away, y=self.y + down * away, scale=scale)

    def refitted(self, places: NDArray[np.float32], width: float, height: float) -> Self:
        """Return the camera for a screen of another size: the whole map stays whole."""
        new = Camera.fitted(places, width, height)
        return replace(self, scale=self.scale * new.whole / self.whole, whole=new.whole)

    def pixels(
        self, places: NDArray[np.float32], width: float, height: float
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return where some places are on the screen, float32 ``[texts]`` each.

        Args:
            places: Float32 ``[2, texts]``: a row for each direction, which is quicker.
            width: Of the screen, pixels.
            height: Of the screen, pixels.
        """
        across = places[0] * np.float32(self.scale) + np.float32(width / 2 - self.x * self.scale)
        down = places[1] * np.float32(self.scale) + np.float32(height / 2 - self.y * self.scale)
        return across, down
