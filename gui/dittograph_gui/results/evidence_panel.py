"""Beside the strip: what the threshold is based on, or how to base it on something."""

from __future__ import annotations

from dittograph.judging.calibration import Advice
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.evidence.goal_choice import GoalChoice
from dittograph_gui.evidence.percent import NOTHING
from dittograph_gui.evidence.sentences import BATCH, ask_for, in_passing
from dittograph_gui.evidence.wish import Wish
from dittograph_gui.language.words import tr
from dittograph_gui.session.words import plural, threshold_text
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push, tool
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.looks import primary

_WIDTH = 360, 440  # pixels, unless its words need more


class EvidencePanel(QWidget):
    """What the threshold is based on, or an offer to judge pairs.

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
            pairs: The button that shows where the evidence comes from.
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
        head.addWidget(tool(tr("Hide this"), self.hide_wanted.emit, "close"))
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
        self.show_evidence(None, None, 1.0, unfinished=False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: wide enough to read, and in a large font for the buttons."""
        return super().minimumSizeHint().expandedTo(QSize(_WIDTH[0], 0))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the largest size; the rest of the width belongs to the strip."""
        width = max(_WIDTH[1], self.minimumSizeHint().width())
        return QSize(width, super().sizeHint().height())

    def show_evidence(
        self, evidence: Evidence | None, advice: Advice | None, line: float, *, unfinished: bool
    ) -> None:
        """Show what the judged pairs say.

        Args:
            evidence: What the judged pairs say.
            advice: The threshold for the goal, or None while too little is known.
            line: Where the line stands.
            unfinished: Whether a round of judging was left before its end.
        """
        calibration = evidence.calibration if evidence else None
        self.choice.setVisible(advice is not None)
        self.choice.show_advice(advice, line, evidence.floor if evidence else None)
        hint = ""
        if advice is not None and evidence is not None:
            title = tr("What matters to you?")
            if not evidence.fair:
                hint = in_passing(evidence)
        else:
            at = threshold_text(line)
            title = (
                tr("{at} is still a guess", at=at) if calibration else tr("{at} is a guess", at=at)
            )
            hint = evidence.needs if evidence else ""
            if hint in ("", NOTHING):
                hint = tr(
                    "Judge {n} pairs, and Dittograph tells you which threshold to trust.", n=BATCH
                )
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        ask = tr("Continue judging") if unfinished else ask_for(evidence)
        self.judge.setText(ask)
        self.judge.setVisible(bool(ask))
        met = advice is not None and advice.reached
        primary(self.judge, not met)
        primary(self.choice.use, met and self.choice.use.isEnabled())
        self.pairs.setVisible(evidence is not None and len(evidence.labelled.pairs) > 0)
        self.pairs.setText(plural(int(evidence.counted.sum()) if evidence else 0, "pair"))
