"""What texts are compared by: sentences, lines, whole files."""

from __future__ import annotations

from dittograph.settings import Unit
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.scan.choices import UNITS, place_of
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.locks import LOCKED, lock


class UnitsCard(QWidget):
    """One of the units is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self._locked = label(LOCKED, muted=True)
        self._locked.hide()
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        box.addWidget(label(tr("Compare"), bold=True))
        box.addWidget(self._locked)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE)
        for place, choice in enumerate(UNITS):
            button = QRadioButton(choice.words)
            button.setAccessibleDescription(choice.explanation)
            self.group.addButton(button, place)
            note = label(choice.explanation, muted=True)
            note.setIndent(3 * SPACE)
            note.setBuddy(button)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(button)
            cell.addWidget(note)
            cell.addStretch(1)
            grid.addLayout(cell, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        box.addLayout(grid)

    @property
    def chosen(self) -> Unit:
        """The chosen unit."""
        return UNITS[self.group.checkedId()].unit

    def choose(self, unit: Unit) -> None:
        """Choose a unit."""
        self.group.button(place_of(unit)).setChecked(True)

    def lock(self) -> None:
        """Leave the choice to the administrator."""
        lock(*self.group.buttons())
        self._locked.show()
