"""Where the evidence comes from, and what else the judged pairs can be used for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.evidence.view import EvidenceView
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.results.crossing_part import CrossingPart
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import label


class PairsUsed(QWidget):
    """The curves, and buttons to use the pairs elsewhere.

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
        self.measure = push(tr("Measure with these"), self.measure_wanted.emit)
        self.measure.setToolTip(tr("See how well encoders tell these pairs apart"))
        self.teach = push(tr("Teach the encoder with these"), self.teach_wanted.emit)
        self.teach.setToolTip(tr("Have an encoder learn what you mean by a duplicate"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.measure)
        buttons.addWidget(self.teach)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.view, 1)
        for sentence in (self.advice, self.left_out):
            layout.addWidget(sentence)
        layout.addLayout(buttons)
        self._layout = layout

    def add_crossing(self, part: CrossingPart) -> None:
        """Show below what a cross-encoder has read."""
        self._layout.insertWidget(self._layout.count() - 1, part)

    def height_for(self, width: int) -> int:
        """Return the height that everything needs at a width."""
        outer, inside = self.layout(), self.view.layout()
        assert outer is not None
        assert inside is not None
        inside.invalidate()  # else what was just shown or hidden is not counted yet
        self.view.updateGeometry()
        return outer.totalHeightForWidth(width)

    def show_evidence(
        self, evidence: Evidence | None, line: float, recommended: float | None
    ) -> None:
        """Show what the judged pairs say."""
        self.view.show_evidence(evidence, line, recommended)
        self.advice.setText(from_core(evidence.labelled.advice) if evidence else "")
        self.left_out.setText(
            " ".join(map(from_core, evidence.labelled.left_out)) if evidence else ""
        )
        self.left_out.setVisible(bool(self.left_out.text()))
        for button, enough in (
            (self.measure, evidence is not None and evidence.labelled.enough_to_calibrate),
            (self.teach, evidence is not None and evidence.labelled.enough_to_teach),
        ):
            button.setEnabled(enough)
