"""Draws the similarity strip."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from dittograph_gui.language.words import number, tr
from dittograph_gui.results.stops import Stop, stop_reached
from dittograph_gui.results.strip_places import StripPlaces
from dittograph_gui.theme import colours

_CENTRE = Qt.AlignmentFlag.AlignCenter
_STEPS = (0.05, 0.1, 0.2, 0.5)  # between the numbers on the axis
_NARROW, _HIGH = 0.02, 0.8  # the same above a high floor, which leaves a short axis
_APART = 60  # pixels between two numbers
_VEIL = 210  # of 255: how much of the bars a background behind words hides


@dataclass(frozen=True, slots=True)
class StripPicture:
    """What is drawn.

    Attributes:
        places: Where.
        heights: Of the bars from left to right, 0..1, float64 ``[bars]``.
        chance: Similarity that unrelated texts rarely exceed, or None.
        hovered: The stop under the pointer.
        focused: Whether keys move the line.
    """

    places: StripPlaces
    heights: NDArray[np.float64]
    chance: float | None
    hovered: Stop | None
    focused: bool

    def paint(self, painter: QPainter) -> None:
        """Draw stops, bars, axis, marks and line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self.places.plot()
        self._paint_stops(painter, plot)
        self._paint_bars(painter, plot)
        painter.setPen(QPen(QColor(colours().border), 1))
        painter.drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()))
        self._paint_axis(painter, plot)
        self._paint_chance(painter, plot)
        self._paint_recommended(painter, plot)
        self._paint_line(painter, plot)

    def _paint_stops(self, painter: QPainter, plot: QRectF) -> None:
        c = colours()
        reached = stop_reached(self.places.threshold, self.places.named)
        for stop, place in self.places.stops():
            x = self.places.x_of(stop.similarity)
            painter.setPen(QPen(QColor(c.border), 1))
            painter.drawLine(QLineF(x, plot.top() - 3, x, plot.bottom()))
            hovered = stop == self.hovered
            if hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(c.hover))
                painter.drawRoundedRect(place, 4, 4)
            colour = c.accent if stop == reached else c.text if hovered else c.muted
            painter.setPen(QColor(colour))
            painter.drawText(place, _CENTRE, stop.name)

    def _paint_bars(self, painter: QPainter, plot: QRectF) -> None:
        c, line = colours(), self.places.x_of(self.places.threshold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        lefts = plot.left() + np.linspace(0, plot.width(), len(self.heights) + 1)
        lefts = lefts.round()  # on whole pixels, so that no gap is wider than another
        for colour, above in ((c.accent, True), (c.faint, False)):
            bars = []
            for bar in np.flatnonzero(self.heights).tolist():
                left, right = lefts[bar], lefts[bar + 1]
                if ((left + right) / 2 <= line) == above:
                    height = max(float(self.heights[bar]) * (plot.height() - 2), 2.0)
                    bars.append(QRectF(left, plot.bottom() - height, right - left, height))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRects(bars)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_axis(self, painter: QPainter, plot: QRectF) -> None:
        floor, bubble = self.places.floor, self.places.bubble()
        width = plot.width() / (1 - floor + 1e-6)  # of a similarity of 1
        apart = max(_APART, 1.4 * painter.fontMetrics().horizontalAdvance("0.00"))
        steps = (_NARROW, *_STEPS) if floor > _HIGH else _STEPS
        step = next((step for step in steps if step * width > apart), 1)
        painter.setPen(QColor(colours().muted))
        for tick in range(int((1 - floor) / step + 1e-6) + 1):
            similarity = 1 - tick * step
            x = self.places.x_of(similarity)
            painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 3))
            words = number(similarity, ".2f")
            wide = painter.fontMetrics().horizontalAdvance(words) + 2
            left = min(max(x - wide / 2, 0), painter.window().width() - wide)  # whole at the ends
            place = QRectF(left, bubble.top(), wide, bubble.height())
            if abs(place.center().x() - bubble.center().x()) > (bubble.width() + wide) / 2 + 4:
                painter.drawText(place, _CENTRE, words)

    def _paint_chance(self, painter: QPainter, plot: QRectF) -> None:
        if self.chance is None or not self.places.floor <= self.chance < 1:
            return
        text = QColor(colours().text)
        x = self.places.x_of(self.chance)
        painter.setPen(QPen(text, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        words = tr("chance ends near {chance:.2f}", chance=self.chance)
        width = painter.fontMetrics().horizontalAdvance(words)
        right = self.places.size.width()
        left = x + 4 if x + width + 8 < right else x - width - 4
        place = QRectF(left - 2, plot.top() - 1, width + 4, self.places.line_height)
        _paint_words(painter, place, words, text)

    def _paint_recommended(self, painter: QPainter, plot: QRectF) -> None:
        place, recommended = self.places.marker(), self.places.recommended
        if place is None or recommended is None:
            return
        keep = QColor(colours().keep)
        x = self.places.x_of(recommended)
        painter.setPen(QPen(keep, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(keep)
        foot = [QPointF(x - 5, plot.bottom() + 4), QPointF(x + 5, plot.bottom() + 4)]
        painter.drawPolygon(QPolygonF([*foot, QPointF(x, plot.bottom() - 4)]))
        _paint_words(painter, place, self.places.recommended_label, keep)

    def _paint_line(self, painter: QPainter, plot: QRectF) -> None:
        accent, on_accent = QColor(colours().accent), QColor(colours().on_accent)
        bubble, x = self.places.bubble(), self.places.x_of(self.places.threshold)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QLineF(x, plot.top() - 2, x, bubble.top()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        top = [QPointF(x - 6, plot.top() - 4), QPointF(x + 6, plot.top() - 4)]
        painter.drawPolygon(QPolygonF([*top, QPointF(x, plot.top() + 5)]))
        painter.drawRoundedRect(bubble, bubble.height() / 2, bubble.height() / 2)
        if self.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(on_accent, 1))
            inner = bubble.adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(on_accent)
        painter.drawText(bubble, _CENTRE, self.places.label)


def _paint_words(painter: QPainter, place: QRectF, words: str, colour: QColor) -> None:
    """Draw words that stay legible on the bars."""
    back = QColor(colours().surface)
    back.setAlpha(_VEIL)
    painter.fillRect(place, back)
    painter.setPen(colour)
    painter.drawText(place, _CENTRE, words)
