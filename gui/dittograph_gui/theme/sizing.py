"""Widgets with letters of their own, which keep their relation to all others."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

W = TypeVar("W", bound=QWidget)
_SCALE, _BOLD = "letters", "bold letters"  # of widgets that have letters of their own


def letters(widget: W, scale: float = 1, *, bold: bool = False) -> W:
    """Give a widget letters of its own, which keep their relation to all others.

    Args:
        widget: The widget.
        scale: How large they are beside the usual ones.
        bold: Whether they are bold.
    """
    widget.setProperty(_SCALE, scale)
    widget.setProperty(_BOLD, bold)
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    widget.setFont(font)
    return widget


def renew_letters(widget: QWidget) -> None:
    """Give a widget its own letters again: a style sheet brings back those it began with."""
    if widget.property(_SCALE) is not None:
        letters(widget, widget.property(_SCALE), bold=bool(widget.property(_BOLD)))
