"""Buttons with words, and small ones with an icon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QToolButton

from dittograph_gui import theme


def push(text: str, call: Callable[[], object], icon: str = "") -> QPushButton:
    """Return a button with words; Enter presses it where it has the focus, as Space does."""
    button = QPushButton(text)
    button.setAutoDefault(True)
    button.clicked.connect(lambda: call())
    if icon:
        theme.set_icon(button, icon)
    return button


def tool(name: str, call: Callable[[], object], icon: str) -> QToolButton:
    """Return a small button with an icon, its name in the tip and for screen readers."""
    button = QToolButton()
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(lambda: call())
    theme.set_icon(button, icon, "muted")
    return button
