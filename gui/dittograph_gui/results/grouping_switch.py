"""Two buttons: what makes texts a cluster."""

from __future__ import annotations

from functools import partial

from dittograph.settings import Grouping
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE

_CHAINS = tr(
    "A text joins when it is similar to any one member; the two ends of a long chain "
    "may have little in common."
)
_GROUPINGS = (
    (
        Grouping.EVERY_PAIR,
        tr("Every pair"),
        tr("Any two members of a cluster are at least as similar as the line says."),
    ),
    (
        Grouping.CHAIN,
        tr("Chains"),
        _CHAINS,
    ),
)


class GroupingSwitch(QWidget):
    """Every pair, or chains.

    Signals:
        chosen: The person chose a grouping.
    """

    chosen = Signal(object)

    def __init__(self, grouping: Grouping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grouping = grouping
        self._group = QButtonGroup(self)
        self._buttons: dict[Grouping, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        for one, words, tip in _GROUPINGS:
            button = QToolButton()
            button.setText(words)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setChecked(one is grouping)
            button.clicked.connect(partial(self._choose, one))
            self._group.addButton(button)
            row.addWidget(button)
            self._buttons[one] = button

    @property
    def grouping(self) -> Grouping:
        """What is chosen."""
        return self._grouping

    def set_grouping(self, grouping: Grouping) -> None:
        """Show another choice."""
        self._grouping = grouping
        self._buttons[grouping].setChecked(True)

    def button(self, grouping: Grouping) -> QToolButton:
        """Return the button of a grouping."""
        return self._buttons[grouping]

    def _choose(self, grouping: Grouping) -> None:
        self._grouping = grouping
        self.chosen.emit(grouping)
