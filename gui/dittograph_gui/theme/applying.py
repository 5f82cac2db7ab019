"""Applies a scheme to the whole program."""

from __future__ import annotations

from dittograph_resources import icon_path
from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QApplication

from dittograph_gui.theme.colours import DARK, LIGHT
from dittograph_gui.theme.herald import herald
from dittograph_gui.theme.sizing import renew_letters
from dittograph_gui.theme.style_sheet import palette_of, style_sheet


def apply(app: QApplication, scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown) -> None:
    """Apply a colour scheme to the program; ``Unknown`` follows the system."""
    # Every change of style restyles all widgets; with a style sheet the style has no name.
    if not app.styleSheet() and app.style().name() != "fusion":
        app.setStyle("Fusion")
    hints = app.styleHints()
    hints.setColorScheme(scheme)
    # Not every platform supports the request; our own colours follow it in any case.
    system = scheme == Qt.ColorScheme.Unknown
    dark = (hints.colorScheme() if system else scheme) == Qt.ColorScheme.Dark
    chosen = DARK if dark else LIGHT
    app.setPalette(palette_of(chosen))
    QDir.setSearchPaths("icons", [str(icon_path().parent)])
    app.setStyleSheet(style_sheet(chosen))
    renew_letters(app)
    herald().changed.emit()
