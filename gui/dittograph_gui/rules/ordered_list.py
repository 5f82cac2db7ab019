"""A list that a person puts in order, by the mouse or by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.language.words import tr
from dittograph_gui.rules.choice import moved
from dittograph_gui.theme import SPACE

_VALUE = Qt.ItemDataRole.UserRole


class _List(QListWidget):
    moved_by_key = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the current item with Alt and an arrow."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved_by_key.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class OrderedList(QWidget):
    """Items that can be dragged, or moved with the buttons and with Alt and the arrow keys.

    Signals:
        changed: Their order, or which of them are ticked.
    """

    changed = Signal()

    def __init__(self, name: str, *, ticks: bool) -> None:
        """Make the list.

        Args:
            name: What screen readers call it.
            ticks: Whether each item has a tick.
        """
        super().__init__()
        self._ticks = ticks
        self.list = _List()
        self.list.setAccessibleName(name)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setToolTip(tr("Drag, or press Alt+Up and Alt+Down"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.moved_by_key.connect(self.shift)
        self.list.itemChanged.connect(self.changed)
        self.list.model().rowsMoved.connect(self.changed)
        self.up = _button(tr("Up"), tr("Move up (Alt+Up)"))
        self.down = _button(tr("Down"), tr("Move down (Alt+Down)"))
        self.top = _button(tr("To the top"), tr("Make it the first"))
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.top.clicked.connect(lambda: self.shift(-self.list.count()))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE // 2)
        for button in (self.up, self.down, self.top):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def show_items(self, items: Sequence[tuple[str, str, bool]], current: int = 0) -> None:
        """Show items: the value of each, its words, and whether it is ticked."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for value, words, ticked in items:
                item = QListWidgetItem(words)
                item.setData(_VALUE, value)
                item.setToolTip(words)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
                if self._ticks:
                    state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
                    item.setCheckState(state)
                self.list.addItem(item)
            self.list.setCurrentRow(current)

    def items(self) -> list[tuple[str, str, bool]]:
        """Return value, words and tick of each item, in the order of the list."""
        every = [self.list.item(row) for row in range(self.list.count())]
        return [
            (item.data(_VALUE), item.text(), item.checkState() is Qt.CheckState.Checked)
            for item in every
        ]

    def shift(self, by: int) -> None:
        """Move the current item, not beyond the ends."""
        place = self.list.currentRow()
        to = min(max(place + by, 0), self.list.count() - 1)
        if place >= 0 and to != place:
            self.show_items(moved(self.items(), place, to), current=to)
            self.changed.emit()


def _button(words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    return button
