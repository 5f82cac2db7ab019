"""Lines over one axis, one of them the subject of the chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
)

from dittograph_gui.charts.axis import Axis, Floats
from dittograph_gui.charts.chart import Chart
from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE, colours

_MOST_POINTS = 1_000  # of a line that are drawn; no screen shows more


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a chart.

    Attributes:
        name: What it stands for.
        x: Places, float64 ``[points]``.
        y: Heights, float64 ``[points]``.
        say: Says in words what a point means.
        faint: Whether it is only there to compare with.
        dots: Whether each point is marked.
    """

    name: str
    x: Floats
    y: Floats
    say: Callable[[int], str]
    faint: bool = False
    dots: bool = False


class LineChart(Chart):
    """Lines; the first one that is not faint is what the chart is about."""

    def __init__(self, title: str, hint: str, x: Axis, y: Axis, empty: str = "") -> None:
        self._lines: list[Line] = []
        self._marks: tuple[tuple[float, float, str], ...] = ()
        self._level: tuple[float, str] | None = None
        super().__init__(title, hint, x, y, empty)

    def show_lines(
        self,
        lines: Sequence[Line],
        *,
        x: Axis | None = None,
        y: Axis | None = None,
        marks: Sequence[tuple[float, float, str]] = (),
        level: tuple[float, str] | None = None,
    ) -> None:
        """Show other lines.

        Args:
            lines: Which.
            x: Another axis, or None.
            y: Another axis, or None.
            marks: Points to point out: place, height, name (or "").
            level: A height to compare with, and its name.
        """
        asked = self._at
        self._lines = list(lines)
        self.x_axis, self.y_axis = x or self.x_axis, y or self.y_axis
        self._marks, self._level = tuple(marks), level
        self._changed()
        if asked is not None and asked[0] < len(lines) and asked[1] < len(lines[asked[0]].x):
            self._ask(asked)  # a growing line does not take its words away

    def _series(self) -> list[tuple[Floats, Floats]]:
        return [(line.x, line.y) for line in self._lines]

    def _main(self) -> int:
        return next((n for n, line in enumerate(self._lines) if not line.faint), 0)

    def _say(self, series: int, place: int) -> str:
        line = self._lines[series]
        words = line.say(place)
        return f"{line.name}: {words}" if line.faint else words[:1].upper() + words[1:]

    def _summary(self) -> str:
        said = [self._hint]
        for line in self._lines:
            if not line.faint and len(line.x):
                said += [
                    tr("First {point}.", point=line.say(0)),
                    tr("Last {point}.", point=line.say(len(line.x) - 1)),
                ]
        said += [
            tr("{name} at {x}, {y}.", name=name, x=self.x_axis.write(x), y=self.y_axis.write(y))
            for x, y, name in self._marks
            if name
        ]
        return " ".join(said)

    def _draw(self, painter: QPainter, plot: QRectF) -> None:
        c = colours()
        if self._level is not None:
            self._draw_level(painter, plot, *self._level)
        painter.setClipRect(plot.adjusted(-4, -4, 4, 4))
        for line in sorted(self._lines, key=lambda one: not one.faint):
            if not len(line.x):
                continue
            keep = np.unique(np.linspace(0, len(line.x) - 1, _MOST_POINTS).astype(np.int64))
            left, top = self._pixels(line.x[keep], line.y[keep])
            points = [QPointF(*at) for at in zip(left.tolist(), top.tolist(), strict=True)]
            colour = QColor(c.faint if line.faint else c.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.5 if line.faint else 2.2))
            painter.drawPolyline(QPolygonF(points))
            if line.dots or len(points) == 1:
                painter.setBrush(colour)
                for point in points:
                    painter.drawEllipse(point, 2.6, 2.6)
        painter.setClipping(False)
        marked = [(QPointF(*self._pixel(x, y)), name) for x, y, name in self._marks]
        painter.setPen(QPen(QColor(c.accent), 2))
        painter.setBrush(QColor(c.surface))
        for point, _ in marked:
            painter.drawEllipse(point, 5, 5)
        for point, name in marked:
            if name:
                self._write_beside(painter, plot, point, name)

    def _write_beside(self, painter: QPainter, plot: QRectF, at: QPointF, words: str) -> None:
        """Write beside a point, where the least of the lines is covered."""
        metrics, c = QFontMetricsF(painter.font()), colours()
        width, line = metrics.horizontalAdvance(words) + SPACE, metrics.height()
        places = [
            QRectF(left, top, width, line)
            for top in (at.y() - line - 4, at.y() + 4)
            for left in (at.x() + 8, at.x() - 8 - width)
            if left >= plot.left() and left + width <= plot.right() + SPACE
        ] or [QRectF(plot.left(), at.y() + 4, width, line)]
        place = min(places, key=self._covered)
        back = QColor(c.surface)
        back.setAlpha(215)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(QColor(c.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _covered(self, place: QRectF) -> int:
        """Return how much of the lines runs through a place."""
        covered = 0
        for line in self._lines:
            if len(line.x):
                # As many points of each, however few it is drawn through.
                at = np.linspace(0, len(line.x) - 1, _MOST_POINTS)
                left, top = (
                    np.interp(at, np.arange(len(line.x)), side)
                    for side in self._pixels(line.x, line.y)
                )
                inside = (left > place.left()) & (left < place.right())
                covered += int((inside & (top > place.top()) & (top < place.bottom())).sum())
        return covered

    def _draw_level(self, painter: QPainter, plot: QRectF, height: float, name: str) -> None:
        c = colours()
        y = float(self._pixels(np.zeros(1), np.array([height]))[1][0])
        if plot.top() <= y <= plot.bottom():
            painter.setPen(QPen(QColor(c.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            line = self.fontMetrics().height()
            painter.drawText(
                QRectF(plot.left(), y + 2, plot.width() - 4, line),
                Qt.AlignmentFlag.AlignRight,
                name,
            )
