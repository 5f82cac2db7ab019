"""The list of all keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.labels import fact

_RESULTS = (
    (tr("Keep this text"), "K"),
    (tr("Drop this text"), "D"),
    (tr("Keep this, drop the others"), tr("Shift+K")),
    (tr("Not a duplicate"), "N"),
    (tr("Side by side"), "C"),
    (tr("Graph"), "G"),
    (tr("Next or previous difference"), tr("F7, Shift+F7")),
    (tr("What else says this?"), "W"),
    (tr("Neither keep nor drop"), "U"),
    (tr("Next undecided cluster"), tr("Space or J")),
    (tr("Next or previous cluster"), tr("Ctrl+Down, Ctrl+Up")),
    (tr("Next or previous text"), tr("Down, Up")),
    (tr("From the list to the texts"), tr("Enter")),
    (tr("Back to the list"), tr("Esc")),
    (tr("Select several clusters"), tr("Shift or Ctrl and a click")),
    (tr("Select all clusters of the list"), tr("Ctrl+A")),
    (tr("Map: move, nearer, farther, all of it"), tr("Arrows, +, -, 0")),
    (tr("Map: draw around texts"), tr("L, or Shift and drag")),
    (tr("When judging: the same"), "S"),
    (tr("When judging: different"), "D"),
    (tr("When judging: not sure"), tr("Space")),
    (tr("When judging: back one pair"), tr("Backspace")),
)


def show_keys(parent: QWidget, actions: Iterable[QAction]) -> None:
    """Show the keys of some actions, and those of the results.

    Args:
        parent: The window.
        actions: Those of the menus.
    """
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Keyboard"))
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
