"""The size of the letters, in percent of the system's: the whole window follows."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from dittograph_gui.theme.herald import herald
from dittograph_gui.theme.turns import turns

W = TypeVar("W", bound=QWidget)
_SYSTEM = "system point size"  # a property of the application: what 100 % is
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


def set_size(app: QApplication, percent: int) -> None:
    """Make all letters larger or smaller.

    Args:
        app: The program.
        percent: Of the size that the system has chosen.
    """
    turns().finish()
    font = app.font()
    if app.property(_SYSTEM) is None:
        app.setProperty(_SYSTEM, font.pointSizeF())
    wanted = float(app.property(_SYSTEM)) * percent / 100
    if abs(wanted - font.pointSizeF()) < 1e-6:
        return
    sheet = app.styleSheet()
    app.setStyleSheet("")  # with one, a widget keeps the font that it was polished with
    font.setPointSizeF(wanted)
    app.setFont(font)
    app.setStyleSheet(sheet)
    for widget in app.allWidgets():
        renew_letters(widget)
    herald().changed.emit()  # what draws for itself draws again
