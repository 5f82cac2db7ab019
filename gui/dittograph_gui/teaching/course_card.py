"""How teaching is going, and how it went: progress, and the curves of score and loss."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dittograph_gui.engine.client import EngineClient
from dittograph_gui.engine.job_line import JobLine
from dittograph_gui.language.words import tr
from dittograph_gui.teaching.learning_charts import LearningCharts
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import label


class CourseCard(QWidget):
    """A title, a line of progress while it lasts, and the charts."""

    def __init__(self, engine: EngineClient) -> None:
        super().__init__()
        self.title = label(bold=True)
        self.line = JobLine(engine, "teaching", tr("Stop and keep the best so far"))
        self.charts = LearningCharts()
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        box.addWidget(self.title)
        box.addWidget(self.line)
        box.addSpacing(SPACE)
        box.addWidget(self.charts)
