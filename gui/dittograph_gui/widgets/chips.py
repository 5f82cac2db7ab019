"""Small buttons beside each other, in as many lines as the width asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE

_GAP = SPACE // 2


class Chips(QWidget):
    """What is chosen, a button each that takes it away; hidden where nothing is.

    The buttons are placed by hand: a layout of lines would be a class of Qt's that calls Python
    while it is being destroyed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QToolButton] = []
        self.hide()

    def show_chips(self, chips: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Show other chips.

        Args:
            chips: The words of each, and what takes it away.
        """
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = []
        for words, take_away in chips:
            chip = QToolButton(self)
            chip.setText(f"{words}  ✕")
            chip.setToolTip(tr("No longer filter by “{words}”", words=words))
            chip.setAccessibleName(tr("Remove the filter “{words}”", words=words))
            chip.clicked.connect(lambda _=False, call=take_away: call())
            chip.show()
            self.buttons.append(chip)
        self.setVisible(bool(chips))
        self._place()

    def _place(self) -> None:
        x = y = line = 0
        for button in self.buttons:
            size = button.sizeHint()
            width = min(size.width(), max(self.width(), 1))
            if x and x + width > self.width():
                x, y = 0, y + line + _GAP
            button.setGeometry(x, y, width, size.height())
            x += width + _GAP
            line = size.height()
        if self.height() != y + line:
            self.setFixedHeight(y + line)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines where the width asks for it."""
        super().resizeEvent(event)
        self._place()
