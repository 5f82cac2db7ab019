"""The colours of the map, in the present scheme."""

from __future__ import annotations

from PySide6.QtGui import QColor

from dittograph_gui.map.colouring import Colouring, Paint
from dittograph_gui.map.raster import Rgb, mixed
from dittograph_gui.theme import colours

_PALE = 0.28  # how much is left of the colour of what is not selected


def hue(paint: Paint | int) -> str:
    """Return a colour of the map as ``#rrggbb``."""
    c = colours()
    if isinstance(paint, int):
        return c.groups[paint % len(c.groups)]
    return {
        Paint.QUIET: c.quiet,
        Paint.OPEN: c.groups[0],
        Paint.KEEP: c.keep,
        Paint.DROP: c.drop,
    }[paint]


def palette_of(colouring: Colouring | None, *, selecting: bool) -> tuple[Rgb, list[Rgb]]:
    """Return the colour behind the points, and that of each code.

    Args:
        colouring: What the codes mean.
        selecting: Whether some texts are selected: then those of the others come first, paler.
    """
    back = _rgb(colours().surface)
    full = [_rgb(hue(paint)) for paint in (colouring.colours if colouring else ())]
    pale = [mixed(one, back, _PALE) for one in full]
    return back, pale + full if selecting else full


def _rgb(name: str) -> Rgb:
    colour = QColor(name)
    return colour.red(), colour.green(), colour.blue()
