"""Applies a scheme, or a size of the letters, to the whole program."""

from __future__ import annotations

from collections.abc import Iterator

from dittograph_resources import icon_path
from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from dittograph_gui.theme.colours import DARK, LIGHT, Colours
from dittograph_gui.theme.icons import draw_in
from dittograph_gui.theme.restyling import restyled
from dittograph_gui.theme.style_sheet import palette_of, style_sheet
from dittograph_gui.theme.turns import turns

_SYSTEM = "system point size"  # a property of the application: what 100 % is


def apply(app: QApplication, scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown) -> None:
    """Apply a colour scheme to the program; ``Unknown`` follows the system.

    The first time it is there at once. A later one comes in pieces, which need the event loop, so
    that a large window does not stand still.
    """
    # Every change of style restyles all widgets; with a style sheet the style has no name.
    first = not app.styleSheet()
    if first and app.style().name() != "fusion":
        app.setStyle("Fusion")
    hints = app.styleHints()
    hints.setColorScheme(scheme)
    # Not every platform supports the request; our own colours follow it in any case.
    system = scheme == Qt.ColorScheme.Unknown
    dark = (hints.colorScheme() if system else scheme) == Qt.ColorScheme.Dark
    QDir.setSearchPaths("icons", [str(icon_path().parent)])
    turns().start(_applied(app, DARK if dark else LIGHT))
    if first:
        turns().finish()


def set_size(app: QApplication, percent: int) -> None:
    """Make all letters larger or smaller; where something is on the screen, in pieces.

    Args:
        app: The program.
        percent: Of the size that the system has chosen.
    """
    turns().finish()
    font = QFont(app.font())
    if app.property(_SYSTEM) is None:
        app.setProperty(_SYSTEM, font.pointSizeF())
    wanted = float(app.property(_SYSTEM)) * percent / 100
    if abs(wanted - font.pointSizeF()) < 1e-6:
        return
    font.setPointSizeF(wanted)
    # With a style sheet, a widget keeps the font that it was styled with: none may have a style.
    turns().start(restyled(app, lambda: app.setFont(font), app.styleSheet()))
    if not any(window.isVisible() for window in app.topLevelWidgets()):
        turns().finish()  # before the window opens


def _applied(app: QApplication, chosen: Colours) -> Iterator[None]:
    yield from draw_in(chosen)
    yield from restyled(app, lambda: app.setPalette(palette_of(chosen)), style_sheet(chosen))
