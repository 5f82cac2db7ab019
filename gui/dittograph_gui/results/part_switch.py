"""Which part of the results is shown below the strip: clusters, documents or another one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from dittograph_gui.theme import SPACE


class PartSwitch(QWidget):
    """A button for each part, one of which is pressed.

    Signals:
        chosen: A person chose a part; its place.
    """

    chosen = Signal(int)

    def __init__(self, parts: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Make the switch.

        Args:
            parts: The words and the tip of each part; the first is shown.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (words, tip) in enumerate(parts):
            button = QToolButton()
            button.setText(words)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setChecked(place == 0)
            self._group.addButton(button, place)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
            self.buttons.append(button)
        row.addSpacing(SPACE)
        self._group.idClicked.connect(self.chosen)

    def show_part(self, place: int) -> None:
        """Press the button of a part."""
        self.buttons[place].setChecked(True)

    def name_part(self, place: int, words: str) -> None:
        """Call a part otherwise."""
        self.buttons[place].setText(words)
