"""The list of all keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QWidget

from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.labels import fact

_RESULTS = (
    ("Keep this text", "K"),
    ("Drop this text", "D"),
    ("Keep this, drop the others", "Shift+K"),
    ("Not a duplicate", "N"),
    ("Side by side", "C"),
    ("Graph", "G"),
    ("Next or previous difference", "F7, Shift+F7"),
    ("What else says this?", "W"),
    ("Neither keep nor drop", "U"),
    ("Next undecided cluster", "Space or J"),
    ("Next or previous cluster", "Ctrl+Down, Ctrl+Up"),
    ("Next or previous text", "Down, Up"),
    ("From the list to the texts", "Enter"),
    ("Back to the list", "Esc"),
    ("Select several clusters", "Shift or Ctrl and a click"),
    ("Select all clusters of the list", "Ctrl+A"),
    ("Map: move, nearer, farther, all of it", "Arrows, +, -, 0"),
    ("Map: draw around texts", "L, or Shift and drag"),
    ("When judging: the same", "S"),
    ("When judging: different", "D"),
    ("When judging: not sure", "Space"),
    ("When judging: back one pair", "Backspace"),
)


def show_keys(parent: QWidget, actions: Iterable[QAction]) -> None:
    """Show the keys of some actions, and those of the results.

    Args:
        parent: The window.
        actions: Those of the menus.
    """
    dialog = QDialog(parent)
    dialog.setWindowTitle("Keyboard")
    columns = QHBoxLayout(dialog)
    columns.setSpacing(6 * SPACE)
    columns.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
    columns.setSizeConstraint(QHBoxLayout.SizeConstraint.SetFixedSize)
    form, results = QFormLayout(), QFormLayout()
    for column in (form, results):
        column.setHorizontalSpacing(3 * SPACE)
        column.setVerticalSpacing(SPACE)
        columns.addLayout(column)
    for words, keys in _RESULTS:
        results.addRow(words, fact(keys))
    for action in actions:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            form.addRow(action.iconText().rstrip("…"), fact(keys))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
