"""Two histograms back to back: pairs labelled the same, and the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
)

from dittograph_gui.charts.axis import Axis, Floats
from dittograph_gui.charts.chart import Chart
from dittograph_gui.language.words import filled, number, tr
from dittograph_gui.theme import SPACE, Colours, colours

_TALL = 1.22  # half the height of two histograms, in tallest bars: leaves a line for words


@dataclass(frozen=True, slots=True)
class Classes:
    """How many pairs of two classes lie where.

    Attributes:
        edges: Ascending, float64 ``[bars + 1]``.
        same: Pairs that say the same, int64 ``[bars]``.
        different: The others, int64 ``[bars]``.
        threshold: The best one.
        interval: Its 95 % confidence interval, or None.
    """

    edges: Floats
    same: NDArray[np.int64]
    different: NDArray[np.int64]
    threshold: float
    interval: tuple[float, float] | None


class ClassChart(Chart):
    """Two histograms back to back: what says the same above the line, what does not below."""

    def __init__(self, title: str, hint: str) -> None:
        self._classes: Classes | None = None
        super().__init__(title, hint, Axis(tr("similarity")), Axis("", -_TALL, _TALL))

    def show_classes(self, classes: Classes) -> None:
        """Show other pairs."""
        self._classes = classes
        self.x_axis = Axis(tr("similarity"), float(classes.edges[0]), float(classes.edges[-1]))
        self._changed()

    def _plot(self) -> QRectF:
        line = self.fontMetrics().height()
        return super()._plot().adjusted(2 * SPACE - super()._plot().left(), line, 0, 0)

    def _heights(self, counts: NDArray[np.int64]) -> Floats:
        return counts / max(int(counts.max(initial=0)), 1)

    def _series(self) -> list[tuple[Floats, Floats]]:
        if self._classes is None:
            return []
        edges = self._classes.edges
        middles = (edges[:-1] + edges[1:]) / 2
        same, different = (
            self._heights(counts) for counts in (self._classes.same, self._classes.different)
        )
        return [(middles, same), (middles, -different)]

    def nearest(self, point: QPointF) -> tuple[int, int] | None:
        """Return the bars at a place of the widget."""
        if self._classes is None:
            return None
        middles = self._series()[0][0]
        left, _ = self._pixels(middles, middles)
        upper = point.y() <= self._plot().center().y()
        return (0 if upper else 1), int(np.abs(left - point.x()).argmin())

    def _say(self, _: int, place: int) -> str:
        assert self._classes is not None
        all_ = self._classes
        low, high = all_.edges[place], all_.edges[place + 1]
        same, different = int(all_.same[place]), int(all_.different[place])
        return tr(
            "{low:.2f} to {high:.2f}: {same:,} the same, {different:,} different",
            low=low,
            high=high,
            same=same,
            different=different,
        )

    def _summary(self) -> str:
        if self._classes is None:
            return self._hint
        interval = self._classes.interval
        edges = self._classes.edges
        middles = (edges[:-1] + edges[1:]) / 2
        best = self._classes.threshold
        said = [
            tr(
                "Best threshold {best:.2f}, between {low:.2f} and {high:.2f}.",
                best=best,
                low=interval[0],
                high=interval[1],
            )
            if interval
            else tr("Best threshold {best:.2f}.", best=best)
        ]
        for words, counts in (
            (tr("Pairs labelled the same: {n:,}, on average {mean:.2f}."), self._classes.same),
            (
                tr("Pairs labelled different: {n:,}, on average {mean:.2f}."),
                self._classes.different,
            ),
        ):
            if counts.sum():
                mean = float(np.average(middles, weights=counts))
                said.append(filled(words, n=int(counts.sum()), mean=mean))
        return " ".join(said)

    def _write_y(self) -> Iterator[tuple[float, str]]:
        yield 0.0, ""

    def _draw(self, painter: QPainter, plot: QRectF) -> None:
        if self._classes is None:
            return
        c, all_ = colours(), self._classes
        if all_.interval is not None:
            low, high = (self._x(value) for value in all_.interval)
            painter.fillRect(QRectF(low, plot.top(), high - low, plot.height()), QColor(c.warning))
        lefts, _ = self._pixels(all_.edges, all_.edges)
        lefts = lefts.round()  # on whole pixels, so that no gap is wider than another
        middle = plot.center().y()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        for counts, colour, way in ((all_.same, c.accent, -1), (all_.different, c.muted, 1)):
            painter.setBrush(QColor(colour))
            heights = self._heights(counts) * plot.height() / 2 / _TALL
            for place in np.flatnonzero(counts).tolist():
                height = max(float(heights[place]), 2.0)
                top = middle - height if way < 0 else middle
                width = max(lefts[place + 1] - lefts[place] - 1, 1)
                painter.drawRect(QRectF(lefts[place], top, width, height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_words(painter, plot, c)

    def _draw_words(self, painter: QPainter, plot: QRectF, c: Colours) -> None:
        assert self._classes is not None
        line = self.fontMetrics().height()
        x = self._x(self._classes.threshold)
        painter.setPen(QPen(QColor(c.text), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        words = tr("best {threshold}", threshold=number(self._classes.threshold, ".2f"))
        wide = self.fontMetrics().horizontalAdvance(words)
        left = min(max(x - wide / 2, plot.left()), plot.right() - wide)
        painter.setPen(QColor(c.text))
        painter.drawText(QPointF(left, plot.top() - 4), words)
        # Above and below all bars, on the side where the line of the threshold is not.
        side = Qt.AlignmentFlag.AlignLeft if x > plot.center().x() else Qt.AlignmentFlag.AlignRight
        for words, top in ((tr("the same"), plot.top()), (tr("different"), plot.bottom() - line)):
            painter.drawText(QRectF(plot.left(), top, plot.width(), line), side, words)

    def _x(self, value: float) -> float:
        plot = self._plot()
        x = float(self._pixels(np.array([value]), np.zeros(1))[0][0])
        return min(max(x, plot.left()), plot.right())
