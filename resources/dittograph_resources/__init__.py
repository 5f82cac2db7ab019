"""Where the bundled files lie: the sample collection, the icons, licence texts and the guide.

The package is always installed unpacked, so every function returns a real path.
"""

from importlib.resources import files
from pathlib import Path

__all__ = [
    "guide_path",
    "icon_names",
    "icon_path",
    "licences_folder",
    "sample_folder",
    "sized_icon_path",
    "translations_folder",
]

_ROOT = Path(str(files(__name__)))


def sample_folder() -> Path:
    """Return the folder of the sample collection; every file in it is meant to be scanned."""
    return _ROOT / "sample"


def licences_folder() -> Path:
    """Return the folder with the licence texts that no other file of the program brings.

    ``ID.txt`` is the text of a licence by its SPDX identifier, ``NAME.txt`` that of one component.
    """
    return _ROOT / "licences"


def translations_folder() -> Path:
    """Return the folder with the translations of the window.

    ``dittograph_CODE.ts`` is what translators write, ``dittograph_CODE.qm`` what the window loads.
    """
    return _ROOT / "translations"


def guide_path() -> Path:
    """Return the first page of the guide; it is there in a package, and after ``make docs``."""
    return _ROOT / "guide" / "index.html"


def icon_path(name: str = "dittograph") -> Path:
    """Return the SVG file of one icon.

    Line icons are 20 x 20 and drawn in ``#000``, for the program to recolour; ``dittograph``
    (the program's icon), ``project`` (that of a project file), ``wordmark`` and the chevrons have
    colours of their own; see also :func:`sized_icon_path`.

    Args:
        name: One of `icon_names`, such as ``"open-folder"``.

    Raises:
        ValueError: There is no icon of that name.
    """
    names = icon_names()
    if name not in names:
        raise ValueError(f"There is no icon called {name!r}; choose from {', '.join(names)}.")
    return _ROOT / "icons" / f"{name}.svg"


def sized_icon_path(size: int, name: str = "dittograph") -> Path:
    """Return the SVG file of an icon that is the best at one size.

    Small ones are drawn for their size, so that their strokes fill whole pixels.

    Args:
        size: Pixels in width and height.
        name: ``dittograph`` or ``project``.
    """
    drawn_for_it = f"{name}-{size}"
    return icon_path(drawn_for_it if drawn_for_it in icon_names() else name)


def icon_names() -> list[str]:
    """Return the names of all icons in alphabetical order."""
    return sorted(path.stem for path in (_ROOT / "icons").glob("*.svg"))
