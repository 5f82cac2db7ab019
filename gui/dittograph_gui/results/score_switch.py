"""Two buttons: whether the line goes by similarity or by likelihood."""

from __future__ import annotations

from functools import partial

from dittograph.settings import Score
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from dittograph_gui.evidence.score_keeper import ScoreKeeper
from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE

_WORDS = {Score.SIMILARITY: tr("Similarity"), Score.LIKELIHOOD: tr("Likelihood")}
_WORKING = tr("Likelihood …")
_TIPS = {
    Score.SIMILARITY: tr("The line goes by how similar the encoder finds two texts."),
    Score.LIKELIHOOD: (
        tr(
            "The line goes by how likely two texts are the same, learned from the pairs "
            "that you judged: from similarity, words and facts."
        )
    ),
}


class ScoreSwitch(QWidget):
    """Similarity or likelihood; what cannot be chosen yet says why when it is pressed.

    Signals:
        refused: Too little is judged; a sentence or two.
    """

    refused = Signal(str)

    def __init__(self, keeper: ScoreKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._group = QButtonGroup(self)
        self._buttons: dict[Score, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for score, words in _WORDS.items():
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, score))
            self._group.addButton(button)
            row.addWidget(button)
            self._buttons[score] = button
        row.addSpacing(SPACE)
        keeper.changed.connect(self._show)
        keeper.busy.connect(self._show_busy)
        self._show()

    def button(self, score: Score) -> QToolButton:
        """Return the button of a score."""
        return self._buttons[score]

    def _choose(self, score: Score) -> None:
        if not self._keeper.choose(score):
            self._show()
            self.refused.emit(self._keeper.missing)

    def _show(self) -> None:
        self._buttons[self._keeper.wanted].setChecked(True)
        missing = self._keeper.missing
        for score, button in self._buttons.items():
            told = missing if missing and score is Score.LIKELIHOOD else _TIPS[score]
            button.setToolTip(told)
            button.setAccessibleDescription(told)

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        likelihood = self._buttons[Score.LIKELIHOOD]
        likelihood.setText(
            _WORKING if busy and likelihood.isChecked() else _WORDS[Score.LIKELIHOOD]
        )
