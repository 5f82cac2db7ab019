"""The curves of the judged pairs, and what they say about the line in sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dittograph_gui.evidence.curve_plot import CurvePlot
from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.evidence.percent import NOTHING
from dittograph_gui.evidence.sentences import expectation, origins
from dittograph_gui.language.words import tr
from dittograph_gui.session.words import threshold_text
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.labels import label

_PLOT = 300  # pixels, at most


class EvidenceView(QWidget):
    """The curves and their sentences."""

    def __init__(self, floor: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: Evidence | None = None
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
        for sentence in (self.sentence, self.needs, self.origins):
            layout.addWidget(sentence)
        layout.addStretch(1)

    def show_evidence(
        self, evidence: Evidence | None, line: float, recommended: float | None
    ) -> None:
        """Show what the judged pairs say, and what it means for the line."""
        self.plot.show_evidence(evidence, line, recommended)
        trusted = evidence and evidence.trusted
        self.sentence.setText(
            tr(
                "At {threshold}: {expected}",
                threshold=threshold_text(line),
                expected=expectation(trusted.at(line), evidence.floor),
            )
            if evidence and trusted
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
