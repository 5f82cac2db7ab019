"""Labels of plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dittograph_gui.theme import letters
from dittograph_gui.widgets.looks import mark


def label(text: str = "", *, muted: bool = False, scale: float = 1, bold: bool = False) -> QLabel:
    """Return a label of plain text that wraps.

    Args:
        text: What it says; never read as markup.
        muted: Whether it is secondary.
        scale: Of the system's size.
        bold: Whether it is bold.
    """
    made = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    if muted:
        mark(made, "muted")
    return letters(made, scale, bold=bold) if bold or scale != 1 else made


def fact(text: str = "") -> QLabel:
    """Return a secondary label of one line."""
    return mark(QLabel(text, textFormat=Qt.TextFormat.PlainText), "muted")
