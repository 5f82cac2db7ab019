"""How the engine process is started; light, for the window."""

from __future__ import annotations

import sys


def engine_command() -> list[str]:
    """Return the program and arguments that start the engine.

    An installed program has no Python to call: it starts itself, told to be the engine.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--engine"]
    return [sys.executable, "-m", "dittograph.engine.server"]
