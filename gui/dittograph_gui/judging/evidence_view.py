"""What the judged pairs say: curves, what to expect at the line, where the pairs are from."""

from __future__ import annotations

from dittograph.judging.calibration import Advice, Goal
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.judging.curve_plot import CurvePlot
from dittograph_gui.judging.evidence import (
    BATCH,
    MOST,
    NOTHING,
    Evidence,
    Wish,
    ask_for,
    expectation,
    origins,
)
from dittograph_gui.session.results import plural, threshold_text
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.common import label, primary, push, tool

_GOALS = (
    (Goal.FEW_WRONG, "Few wrong"),
    (Goal.BALANCE, "Best balance"),
    (Goal.FIND_ALL, "Find everything"),
)
_PLOT = 300  # pixels, at most
_PANEL = 360, 440  # pixels of what is beside the strip, unless its words need more
_CLOSE = 5e-4  # a threshold has three decimals


class EvidenceView(QWidget):
    """The curves and their sentences."""

    def __init__(self, floor: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: Evidence | None = None
        self._floor = floor
        self.plot = CurvePlot(floor)
        self.plot.setMaximumHeight(_PLOT)
        self.plot.hide()
        self.sentence = label()
        self.needs = label(NOTHING)
        self.origins = label(muted=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.plot, 100)
        for words in (self.sentence, self.needs, self.origins):
            layout.addWidget(words)
        layout.addStretch(1)

    def show_evidence(self, evidence: Evidence | None, line: float, advised: float | None) -> None:
        """Show what is known, and what it means for the line."""
        self.plot.show_evidence(evidence, line, advised)
        trusted = evidence and evidence.trusted
        self.sentence.setText(
            f"At {threshold_text(line)}: {expectation(trusted.at(line), self._floor)}"
            if trusted
            else ""
        )
        self.sentence.setVisible(bool(trusted))
        self.plot.setVisible(evidence is not None and evidence.curve is not None)
        if evidence is not self._evidence:
            self._evidence = evidence
            self.needs.setText(evidence.needs if evidence else NOTHING)
            self.needs.setVisible(bool(self.needs.text()))
            self.origins.setText("\n".join(origins(evidence)) if evidence else "")
            self.origins.setVisible(bool(self.origins.text()))


class PairsUsed(QWidget):
    """The curves, and what else the pairs are good for.

    Signals:
        measure_wanted: Encoders are to be measured with them.
        teach_wanted: The encoder is to be taught with them.
    """

    measure_wanted = Signal()
    teach_wanted = Signal()

    def __init__(self, floor: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = EvidenceView(floor)
        self.view.plot.setMinimumHeight(180)
        self.advice = label()
        self.left_out = label(muted=True)
        self.measure = push("Measure with these", self.measure_wanted.emit)
        self.measure.setToolTip("See how well encoders tell these pairs apart")
        self.teach = push("Teach the encoder with these", self.teach_wanted.emit)
        self.teach.setToolTip("Have an encoder learn what you mean by a duplicate")
        buttons = QHBoxLayout()
        buttons.addWidget(self.measure)
        buttons.addWidget(self.teach)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.view, 1)
        for words in (self.advice, self.left_out):
            layout.addWidget(words)
        layout.addLayout(buttons)

    def height_for(self, width: int) -> int:
        """Return the height that everything needs at a width."""
        own, inside = self.layout(), self.view.layout()
        assert own is not None
        assert inside is not None
        inside.invalidate()  # or what was shown or hidden just now is not counted yet
        self.view.updateGeometry()
        return own.totalHeightForWidth(width)

    def offer(self, *, measure: bool, teach: bool) -> None:
        """Show the buttons of what the window can do."""
        self.measure.setVisible(measure)
        self.teach.setVisible(teach)

    def show_evidence(self, evidence: Evidence | None, line: float, advised: float | None) -> None:
        """Show what is known."""
        self.view.show_evidence(evidence, line, advised)
        self.advice.setText(evidence.found.advice if evidence else "")
        self.left_out.setText(" ".join(evidence.found.left_out) if evidence else "")
        self.left_out.setVisible(bool(self.left_out.text()))
        for button, enough in (
            (self.measure, evidence is not None and evidence.found.enough_to_calibrate),
            (self.teach, evidence is not None and evidence.found.enough_to_teach),
        ):
            button.setEnabled(enough)


class GoalChoice(QWidget):
    """What matters, and the threshold for it.

    Signals:
        changed: Another goal was chosen; the new :class:`~dittograph_gui.judging.evidence.Wish`.
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
        self.goal.setAccessibleName("What matters to you?")
        self.goal.setToolTip("What matters to you?")
        for goal, words in _GOALS:
            self.goal.addItem(words, goal)
        self.share = QSpinBox(minimum=1, maximum=MOST, prefix="at most ")
        self.share.lineEdit().setTextMargins(SPACE - 2, 0, 0, 0)  # a prefix has none of its own
        self.share.setAccessibleName("How many of 100")
        self.words = label()
        self.use = push("Use", self._use)
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
        for widget in (self.goal, self.share):
            widget.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.goal.setCurrentIndex([goal for goal, _ in _GOALS].index(wish.goal))
        self.share.setSuffix(" wrong in 100" if few else " missed in 100")
        self.share.setValue(wish.wrong if few else wish.missed)
        self.share.setVisible(wish.goal is not Goal.BALANCE)
        for widget in (self.goal, self.share):
            widget.blockSignals(False)  # noqa: FBT003 - Qt's own

    def show_advice(self, advice: Advice | None, line: float) -> None:
        """Show the advised threshold, and offer it unless the line is there."""
        self._advice = advice
        self.use.setVisible(advice is not None)
        if advice is None:
            self.words.clear()
            return
        self.words.setText(self.wish.sentence(advice, self._floor))
        used = abs(advice.threshold - line) < _CLOSE
        at = threshold_text(advice.threshold)
        self.use.setText(f"{at} is used" if used else f"Use {at}")
        self.use.setEnabled(not used)

    def _use(self) -> None:
        if self._advice is not None:
            self.threshold_wanted.emit(self._advice.threshold)

    def _chosen(self, _: int) -> None:
        goal, share = _GOALS[self.goal.currentIndex()][0], self.share.value()
        wish = self.wish
        if goal is not wish.goal:  # the number belonged to the goal of before
            wish = Wish(goal, wish.wrong, wish.missed)
        elif goal is Goal.FEW_WRONG:
            wish = Wish(goal, share, wish.missed)
        else:
            wish = Wish(goal, wish.wrong, share)
        self.set_wish(wish)
        self.changed.emit(wish)


class EvidencePanel(QWidget):
    """Beside the strip: what is behind the threshold, or how to get something behind it.

    Signals:
        judge_wanted: Pairs are to be judged.
        hide_wanted: The panel is in the way.
    """

    judge_wanted = Signal()
    hide_wanted = Signal()

    def __init__(
        self, wish: Wish, floor: float, pairs: QToolButton, parent: QWidget | None = None
    ) -> None:
        """Make the panel.

        Args:
            wish: What matters, as chosen before.
            floor: The lowest similarity that is listed.
            pairs: The button that shows where the evidence is from.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.title = label(bold=True)
        self.hint = label()
        self.choice = GoalChoice(wish, floor)
        self.judge = push("", self.judge_wanted.emit)
        self.pairs = pairs
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(tool("Hide this", self.hide_wanted.emit, "close"))
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.choice.use)
        foot.addWidget(self.judge)
        foot.addStretch(1)
        foot.addWidget(pairs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(head)
        layout.addWidget(self.choice)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        layout.addLayout(foot)
        self.show_evidence(None, None, 1.0, going_on=False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: wide enough to read, and in a large font for the buttons."""
        return super().minimumSizeHint().expandedTo(QSize(_PANEL[0], 0))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the largest size; what else there is of the width belongs to the strip."""
        width = max(_PANEL[1], self.minimumSizeHint().width())
        return QSize(width, super().sizeHint().height())

    def show_evidence(
        self, evidence: Evidence | None, advice: Advice | None, line: float, *, going_on: bool
    ) -> None:
        """Show what is known.

        Args:
            evidence: What the judged pairs say.
            advice: The threshold for the goal, or None while too little is known.
            line: Where the line stands.
            going_on: Whether a round of judging was left before its end.
        """
        calibration = evidence.calibration if evidence else None
        self.choice.setVisible(advice is not None)
        self.choice.show_advice(advice, line)
        hint = ""
        if advice is not None and evidence is not None:
            title = "What matters to you?"
            if not evidence.fair:
                hint = "Only from what you decided in passing: judge pairs to be sure."
        else:
            title = f"{threshold_text(line)} is {'still ' if calibration else ''}a guess"
            hint = evidence.needs if evidence else ""
            if hint in ("", NOTHING):
                hint = f"Judge {BATCH} pairs and Dittograph tells you which threshold to trust."
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        ask = "Go on judging" if going_on else ask_for(evidence)
        self.judge.setText(ask)
        self.judge.setVisible(bool(ask))
        met = advice is not None and advice.reached
        primary(self.judge, not met)
        primary(self.choice.use, met and self.choice.use.isEnabled())
        self.pairs.setVisible(evidence is not None and len(evidence.found.pairs) > 0)
        self.pairs.setText(plural(int(evidence.counted.sum()) if evidence else 0, "pair"))
