"""Where the bundled files lie: the sample collection and the icons.

The package is always installed unpacked, so every function returns a real path.
"""

from importlib.resources import files
from pathlib import Path

__all__ = ["icon_names", "icon_path", "sample_folder"]

_ROOT = Path(str(files(__name__)))


def sample_folder() -> Path:
    """Return the folder of the sample collection; every file in it is meant to be scanned."""
    return _ROOT / "sample"


def icon_path(name: str = "dittograph") -> Path:
    """Return the SVG file of one icon.

    Line icons are 20 x 20 and drawn in ``#000``, for the program to recolour; ``dittograph``
    (the program's icon), ``wordmark`` and the chevrons have colours of their own.

    Args:
        name: One of `icon_names`, such as ``"open-folder"``.

    Raises:
        ValueError: There is no icon of that name.
    """
    names = icon_names()
    if name not in names:
        raise ValueError(f"There is no icon called {name!r}; choose from {', '.join(names)}.")
    return _ROOT / "icons" / f"{name}.svg"


def icon_names() -> list[str]:
    """Return the names of all icons in alphabetical order."""
    return sorted(path.stem for path in (_ROOT / "icons").glob("*.svg"))
