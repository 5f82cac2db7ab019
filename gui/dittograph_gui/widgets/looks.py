"""Looks that the style sheet has a name for."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QDoubleSpinBox, QPushButton, QSpinBox, QWidget

from dittograph_gui.theme import SPACE

W = TypeVar("W", bound=QWidget)
B = TypeVar("B", QSpinBox, QDoubleSpinBox)


def mark(widget: W, name: str) -> W:
    """Give ``widget`` a look of the style sheet, such as ``muted``, ``primary`` or ``card``."""
    widget.setProperty(name, True)  # noqa: FBT003 - Qt's own
    return widget


def roomy(field: B) -> B:
    """Leave as much room before a number as a line of text has: the style sheet cannot."""
    field.lineEdit().setTextMargins(SPACE + 1, 0, 0, 0)
    return field


def primary(button: QPushButton, wanted: bool) -> None:  # noqa: FBT001 - as Qt's setters
    """Make a button the one to press, or one of many."""
    if bool(button.property("primary")) is not wanted:
        button.setProperty("primary", wanted)
        button.style().unpolish(button)
        button.style().polish(button)
