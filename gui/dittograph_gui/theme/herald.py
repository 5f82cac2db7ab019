"""Tells everything that draws its own colours that the scheme has changed."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal


class Herald(QObject):
    """Announces that the scheme has changed.

    Signals:
        changed: All that is on the screen has the new style.
        painting: It is about to be painted.
    """

    changed = Signal()
    painting = Signal()


@cache
def herald() -> Herald:
    """Return the one that everybody listens to."""
    return Herald()
