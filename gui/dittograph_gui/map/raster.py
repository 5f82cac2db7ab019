"""Points to pixels: as many as there are texts, often enough to follow the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

Rgb = tuple[int, int, int]
_LEVELS = 4  # of how much of a pixel a point covers
_FINE = 8  # parts of a pixel, each way, by which that is found out
# How many points are in sight, and the radius of each in pixels: fewer points may be larger.
_RADII = ((60_000, 0.9), (20_000, 1.2), (6_000, 1.7), (1_500, 2.4), (300, 3.2))
_LARGEST = 4.5
_MARGIN = 8  # pixels around the screen, for the parts of points at its edge
_NEAR = 3  # pixels beyond the edge at which the middle of a point may be, to be seen in part


def radius_of(points: int) -> float:
    """Return the radius, in pixels, of each of so many points in sight."""
    return next((radius for least, radius in _RADII if points >= least), _LARGEST)


class Raster:
    """A picture of points, drawn into the same memory again and again.

    Attributes:
        pixels: The picture, 0xffrrggbb, uint32 ``[height, width]``; it is in one piece of memory.
    """

    def __init__(self) -> None:
        self.pixels = np.zeros((0, 0), dtype=np.uint32)
        self._marks = np.zeros(0, dtype=np.uint8)

    def draw(
        self,
        across: NDArray[np.float32],
        down: NDArray[np.float32],
        codes: NDArray[np.uint8],
        palette: Sequence[Rgb],
        back: Rgb,
        size: tuple[int, int],
        ratio: float = 1.0,
    ) -> None:
        """Draw points of several colours; of points in one place the last is seen.

        Each pixel of a point is one assignment for all points together. Pixels that points cover
        in part come first, mixed with the colour of what is behind, so that they never hide a
        point. What is assigned is a byte, which becomes a colour at the end: that is quicker.

        Args:
            across: Pixels from the left, float32 ``[points]``, in device-independent pixels.
            down: The same from the top.
            codes: The place of each point's colour in ``palette``, uint8 ``[points]``.
            palette: The colours, each 0..255; at most 63.
            back: The colour behind them.
            size: Width and height of the picture, device-independent pixels.
            ratio: Pixels of the picture for each of these.
        """
        width, height = (max(round(side * ratio), 1) for side in size)
        # A frame around the picture takes what is beyond its edge, so that nothing is checked.
        frame = int(_MARGIN * ratio)
        stride = width + 2 * frame
        if self.pixels.shape != (height, width):
            self.pixels = np.empty((height, width), dtype=np.uint32)
            self._marks = np.empty((height + 2 * frame) * stride, dtype=np.uint8)
        marks = self._marks
        marks.fill(0)
        inside = np.flatnonzero(
            (across > -_NEAR)
            & (across < size[0] + _NEAR)
            & (down > -_NEAR)
            & (down < size[1] + _NEAR)
        )
        column = (across[inside] * np.float32(ratio)).astype(np.int64)
        row = (down[inside] * np.float32(ratio)).astype(np.int64)
        place = (row + frame) * stride + column + frame
        code = codes[inside]
        colours = [back]
        for offsets, level in splat(radius_of(len(inside)) * ratio):
            mark = code + np.uint8(len(colours))
            colours += [mixed(one, back, level) for one in palette]
            for right, below in offsets:
                marks[place + (below * stride + right)] = mark
        table = np.array([_packed(colour) for colour in colours], dtype=np.uint32)
        seen = marks.reshape(-1, stride)[frame : frame + height, frame : frame + width]
        # Every mark is in the table: "clip" only leaves out looking whether it is.
        np.take(table, seen, out=self.pixels, mode="clip")


@cache
def splat(radius: float) -> list[tuple[list[tuple[int, int]], float]]:
    """Return which pixels a point covers, the least covered first.

    Args:
        radius: In pixels.

    Returns:
        Offsets to the right and down, and how much of these pixels is covered, 0..1.
    """
    reach = int(np.ceil(radius))
    fine = (np.arange(_FINE) + 0.5) / _FINE - 0.5
    by_level: dict[int, list[tuple[int, int]]] = {}
    for below in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            covered = np.hypot(right + fine[:, None], below + fine[None, :]) <= radius
            level = round(float(covered.mean()) * _LEVELS)
            if level:
                by_level.setdefault(level, []).append((right, below))
    return [(by_level[level], level / _LEVELS) for level in sorted(by_level)]


def mixed(colour: Rgb, back: Rgb, share: float) -> Rgb:
    """Return a colour that covers so much, 0..1, of another."""
    red, green, blue = (
        round(share * one + (1 - share) * other) for one, other in zip(colour, back, strict=True)
    )
    return red, green, blue


def _packed(colour: Rgb) -> int:
    red, green, blue = colour
    return 0xFF000000 | red << 16 | green << 8 | blue
