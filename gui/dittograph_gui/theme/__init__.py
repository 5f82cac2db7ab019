"""The look of the program: one accent colour, light and dark, taken from the system."""

from dittograph_gui.theme.applying import apply, set_size
from dittograph_gui.theme.colours import DARK, LIGHT, RADIUS, SPACE, Colours, colours, is_dark
from dittograph_gui.theme.following import redraw_with_scheme
from dittograph_gui.theme.icons import icon, program_icon, set_icon
from dittograph_gui.theme.sizing import letters

__all__ = [
    "DARK",
    "LIGHT",
    "RADIUS",
    "SPACE",
    "Colours",
    "apply",
    "colours",
    "icon",
    "is_dark",
    "letters",
    "program_icon",
    "redraw_with_scheme",
    "set_icon",
    "set_size",
]
