"""Where the files are that come with the program but with no distribution that it is made of."""

from __future__ import annotations

import sys
from pathlib import Path


def bundled_encoder(name: str) -> Path:
    """Return the folder of an encoder of the program's own, which may not be there.

    In a package it lies beside the other files, else below the environment's own folder, where
    ``packaging/multilingual.py`` puts it.
    """
    packaged = getattr(sys, "_MEIPASS", None)  # set in an installed program
    place = (
        Path(packaged, "encoders")
        if packaged is not None
        else Path(sys.prefix, "share", "dittograph", "encoders")
    )
    return (place / name).resolve()
