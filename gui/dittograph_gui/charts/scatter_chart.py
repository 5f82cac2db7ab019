"""A point for each pair."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
)

from dittograph_gui.charts.axis import Axis, Floats
from dittograph_gui.charts.chart import Chart
from dittograph_gui.language.nouns import plural
from dittograph_gui.language.words import number
from dittograph_gui.theme import colours


class ScatterChart(Chart):
    """A point for each pair."""

    def __init__(self, title: str, hint: str, x: Axis, y: Axis) -> None:
        self._points: tuple[Floats, Floats] = (np.zeros(0), np.zeros(0))
        super().__init__(title, hint, x, y)

    def show_points(self, x: Floats, y: Floats, *, y_axis: Axis) -> None:
        """Show other points."""
        self._points = (x, y)
        self.y_axis = y_axis
        self._changed()

    def _series(self) -> list[tuple[Floats, Floats]]:
        return [self._points]

    def _say(self, _: int, place: int) -> str:
        x, y = self._points
        one, two = number(x[place], ".2f"), number(y[place], ".2f")
        return f"{self.x_axis.name} {one}, {self.y_axis.name} {two}"

    def _summary(self) -> str:
        return f"{self._hint} {plural(len(self._points[0]), 'pair')}."

    def _draw(self, painter: QPainter, _: QRectF) -> None:
        colour = QColor(colours().accent)
        colour.setAlpha(110)
        painter.setPen(QPen(colour, 4.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        left, top = self._pixels(*self._points)
        # One call for all: an ellipse for each point took most of the time.
        painter.drawPoints(list(map(QPointF, left.tolist(), top.tolist())))
