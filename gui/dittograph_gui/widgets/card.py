"""A framed part of a page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.looks import mark


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a framed box and its layout."""
    frame = mark(QFrame(), "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
    layout.setSpacing(SPACE)
    return frame, layout
