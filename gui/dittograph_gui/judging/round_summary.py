"""What a round of judging came to."""

from __future__ import annotations

from dittograph.judging.calibration import Advice
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.evidence.goal_choice import GoalChoice
from dittograph_gui.evidence.sentences import ask_for
from dittograph_gui.evidence.wish import Wish
from dittograph_gui.judging.round import JudgingRound
from dittograph_gui.language.words import counted, tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.looks import primary


class RoundSummary(QWidget):
    """How many pairs were judged, and the threshold that follows or what it needs."""

    def __init__(self, wish: Wish, floor: float) -> None:
        super().__init__()
        self._asked = self._met = False
        self.title = label(scale=1.4, bold=True)
        self.words = label()
        self.choice = GoalChoice(wish, floor)
        self.more = QPushButton()
        self.back = QPushButton(tr("Back to the clusters"))
        frame, column = card()
        column.addWidget(self.title)
        column.addWidget(self.words)
        self._matters = label(tr("What matters to you?"), muted=True)
        column.addWidget(self._matters)
        column.addWidget(self.choice)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.choice.use, self.more, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addSpacing(SPACE)
        column.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(frame)
        layout.addStretch(2)

    def finish(self, judging: JudgingRound) -> None:
        """Say that a round is over."""
        self.title.setText(
            _judged(judging.answered, judging.unsure)
            if len(judging)
            else tr("Every pair that was found has been judged")
        )
        self._asked = len(judging) > 0
        self.more.setVisible(self._asked and bool(self.more.text()))

    def show_evidence(self, evidence: Evidence | None, advice: Advice | None, line: float) -> None:
        """Show the recommended threshold, or what is missing."""
        self.choice.show_advice(advice, line, evidence.floor if evidence else None)
        for widget in (self._matters, self.choice):
            widget.setVisible(advice is not None)
        self._met = advice is not None and advice.reached
        self.words.setText("" if advice or evidence is None else evidence.needs)
        self.more.setText(ask_for(evidence))
        self.more.setVisible(self._asked and bool(self.more.text()))
        self.words.setVisible(bool(self.words.text()))
        for button in (self.choice.use, self.more, self.back):
            primary(button, button is self.first_button())

    def first_button(self) -> QPushButton:
        """Return the button that Enter presses."""
        use = self.choice.use
        if self._met and use.isVisibleTo(self) and use.isEnabled():
            return use
        if not self._met and self.more.isVisibleTo(self):
            return self.more
        return self.back

    def press(self) -> None:
        """Press the button that has the focus, or the first one; a field takes Enter for itself."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        elif focused is None or not self.choice.isAncestorOf(focused):
            self.first_button().click()


def _judged(pairs: int, unsure: int) -> str:
    if not unsure:
        return counted(pairs, tr("{n} pair judged"), tr("{n} pairs judged"))
    return counted(
        pairs,
        tr("{n} pair judged, {unsure:,} left open"),
        tr("{n} pairs judged, {unsure:,} left open"),
        unsure=unsure,
    )
