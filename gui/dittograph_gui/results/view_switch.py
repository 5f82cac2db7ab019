"""How the chosen cluster is shown: its texts, two of them side by side, or as a graph."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.session.results import Results

_LONG = 900  # characters of a text from which its differences are lost among what is equal


class How(Enum):
    """How a cluster is shown."""

    CARDS = auto()
    SIDES = auto()
    GRAPH = auto()


class ViewSwitch(QWidget):
    """Two buttons that can be pressed one at a time; none of them: the texts.

    Until a person chooses, long texts that differ are shown side by side.

    Signals:
        chosen: A person chose how.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice: How | None = None
        self.sides = _button(tr("Side by side"), tr("Show two texts side by side (C)"))
        self.graph = _button(tr("Graph"), tr("Show how similar each two texts are (G)"))
        self.sides.clicked.connect(lambda: self.toggle(How.SIDES))
        self.graph.clicked.connect(lambda: self.toggle(How.GRAPH))
        self.now = How.CARDS
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.sides)
        row.addWidget(self.graph)

    def toggle(self, how: How) -> None:
        """Show a cluster so, or its texts if it is shown so."""
        self._choice = How.CARDS if self.now is how else how
        self.chosen.emit()

    def settle(self, results: Results, texts: list[int]) -> How:
        """Return how a cluster is shown.

        Args:
            results: The open project.
            texts: Its distinct-text ids; copies alone have nothing to compare.
        """
        several = len(texts) > 1
        wanted = self._choice
        if wanted is None:
            long = several and any(len(results.collection.text(one)) >= _LONG for one in texts[:50])
            wanted = How.SIDES if long else How.CARDS
        self.now = wanted if several else How.CARDS
        for button, how in ((self.sides, How.SIDES), (self.graph, How.GRAPH)):
            button.setEnabled(several)
            button.setChecked(self.now is how)
        return self.now


def _button(words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
