"""What matters to the person, and the threshold that serves it."""

from __future__ import annotations

from dataclasses import replace

from dittograph.judging.calibration import Advice, Goal
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from dittograph_gui.evidence.wish import MOST, Wish
from dittograph_gui.language.words import tr
from dittograph_gui.session.words import threshold_text
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.looks import roomy

_GOALS = (
    (Goal.FEW_WRONG, tr("Few wrong")),
    (Goal.BALANCE, tr("Best balance")),
    (Goal.FIND_ALL, tr("Find everything")),
)
_CLOSE = 5e-4  # a threshold has three decimals


class GoalChoice(QWidget):
    """A goal to choose, and a button for the threshold that serves it.

    Signals:
        changed: Another goal was chosen; the new :class:`~dittograph_gui.evidence.wish.Wish`.
        threshold_wanted: The line is to move there.
    """

    changed = Signal(object)
    threshold_wanted = Signal(float)

    def __init__(self, wish: Wish, floor: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wish = wish
        self._floor = floor
        self._advice: Advice | None = None
        self.goal = QComboBox()
        self.goal.setAccessibleName(tr("What matters to you?"))
        self.goal.setToolTip(tr("What matters to you?"))
        for goal, words in _GOALS:
            self.goal.addItem(words, goal)
        self.share = roomy(QSpinBox(minimum=1, maximum=MOST))
        self.share.setAccessibleName(tr("How many of 100"))
        self.words = label()
        self.use = push(tr("Use"), self._use)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.goal)
        row.addWidget(self.share)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(row)
        layout.addWidget(self.words)
        self.set_wish(wish)
        self.goal.currentIndexChanged.connect(self._chosen)
        self.share.valueChanged.connect(self._chosen)

    def set_wish(self, wish: Wish) -> None:
        """Show a goal that was chosen elsewhere."""
        self.wish = wish
        few = wish.goal is Goal.FEW_WRONG
        with QSignalBlocker(self.goal), QSignalBlocker(self.share):
            self.goal.setCurrentIndex([goal for goal, _ in _GOALS].index(wish.goal))
            said = tr("at most {n} wrong in 100") if few else tr("at most {n} missed in 100")
            before, _, after = said.partition("{n}")
            self.share.setPrefix(before)
            self.share.setSuffix(after)
            self.share.setValue(wish.wrong if few else wish.missed)
        self.share.setVisible(wish.goal is not Goal.BALANCE)

    def show_advice(self, advice: Advice | None, line: float, floor: float | None = None) -> None:
        """Show the recommended threshold, and offer it unless the line is there.

        Args:
            advice: The threshold, or None.
            line: Where the line is.
            floor: The lowest threshold, where it is another one now.
        """
        if floor is not None:
            self._floor = floor
        self._advice = advice
        self.use.setVisible(advice is not None)
        if advice is None:
            self.words.clear()
            return
        self.words.setText(self.wish.sentence(advice, self._floor))
        used = abs(advice.threshold - line) < _CLOSE
        at = threshold_text(advice.threshold)
        self.use.setText(tr("{at} is in use", at=at) if used else tr("Use {at}", at=at))
        self.use.setEnabled(not used)

    def _use(self) -> None:
        if self._advice is not None:
            self.threshold_wanted.emit(self._advice.threshold)

    def _chosen(self, _: int) -> None:
        goal, share = _GOALS[self.goal.currentIndex()][0], self.share.value()
        wish = self.wish
        if goal is not wish.goal:  # the number belonged to the previous goal
            wish = replace(wish, goal=goal)
        elif goal is Goal.FEW_WRONG:
            wish = replace(wish, wrong=share)
        else:
            wish = replace(wish, missed=share)
        self.set_wish(wish)
        self.changed.emit(wish)
