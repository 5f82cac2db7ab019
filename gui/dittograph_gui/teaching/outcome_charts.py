"""The charts of a measured encoder: its thresholds, and how similar the pairs are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from dittograph.engine.figures import Curve
from PySide6.QtWidgets import QBoxLayout, QWidget

from dittograph_gui.charts.axis import Axis
from dittograph_gui.charts.class_chart import ClassChart, Classes
from dittograph_gui.charts.line_chart import Line, LineChart
from dittograph_gui.charts.scatter_chart import ScatterChart
from dittograph_gui.language.words import number, tr
from dittograph_gui.session.words import threshold_text
from dittograph_gui.teaching.measured import share
from dittograph_gui.teaching.measures import THRESHOLD, Row, array
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.card import card

_NARROW = 860  # pixels; below, the charts are stacked


class OutcomeCharts(QWidget):
    """Side by side where there is room; only those that fit the labels are shown."""

    def __init__(self) -> None:
        super().__init__()
        frame, inside = card()
        outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(3 * SPACE)
        self.curve = LineChart(
            tr("Results at each threshold"),
            tr("Vertical: right when joined. Horizontal: found."),
            Axis(tr("found"), write=share),
            Axis(tr("right when joined"), write=share),
        )
        self.histogram = ClassChart(
            tr("How similar the pairs are"),
            tr("Each side has its own scale; shaded: the 95 % range."),
        )
        self.scatter = ScatterChart(
            tr("Similarity and rating of each pair"),
            tr("Vertical: similarity. Horizontal: rating."),
            Axis(tr("rating"), -0.03, 1.03),
            Axis(tr("similarity")),
        )
        for chart in (self.curve, self.histogram, self.scatter):
            self._box.addWidget(chart, 1)
        inside.addLayout(self._box)

    def show_row(self, row: Row, others: Sequence[Row]) -> None:
        """Show an encoder, the curves of others faint beside its own."""
        measured = row.measured
        if measured is None:
            return
        self.curve.setVisible(measured.curve is not None)
        if measured.curve is not None:
            recall, precision, threshold = (
                row.metrics.get(name) for name in ("cosine_recall", "cosine_precision", THRESHOLD)
            )
            beside = [
                _line(one.name, one.measured.curve, faint=True)
                for one in others
                if one.measured is not None and one.measured.curve is not None
            ]
            self.curve.show_lines(
                [_line(row.name, measured.curve, faint=False), *beside],
                marks=[
                    (
                        recall,
                        precision,
                        tr("best {threshold}", threshold=number(threshold, ".2f")),
                    )
                ]
                if recall is not None and precision is not None and threshold is not None
                else (),
            )
        self._show_pairs(row)

    def set_narrow(self, width: int) -> None:
        """Stack the charts where the page is too narrow for two."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if width < _NARROW else direction.LeftToRight)

    def _show_pairs(self, row: Row) -> None:
        histogram = row.measured.histogram if row.measured else None
        scatter = row.measured.scatter if row.measured else None
        self.histogram.setVisible(histogram is not None)
        self.scatter.setVisible(scatter is not None)
        if histogram is not None:
            self.histogram.show_classes(
                Classes(
                    array(histogram.edges),
                    np.array(histogram.same, dtype=np.int64),
                    np.array(histogram.different, dtype=np.int64),
                    float(row.metrics[THRESHOLD] or 0),
                    row.interval,
                )
            )
        if scatter is not None:
            similarity = scatter.similarity
            axis = (
                Axis.around(tr("similarity"), similarity, 1.0)
                if similarity
                else Axis(tr("similarity"))
            )
            self.scatter.show_points(array(scatter.label), array(similarity), y_axis=axis)


def _line(name: str, curve: Curve, *, faint: bool) -> Line:
    threshold, precision, recall = map(array, (curve.threshold, curve.precision, curve.recall))

    def say(place: int) -> str:
        return tr(
            "at {threshold}, {share} of what is joined is right and {found} is found",
            threshold=threshold_text(threshold[place]),
            share=share(precision[place]),
            found=share(recall[place]),
        )

    return Line(name, recall, precision, say, faint=faint)
