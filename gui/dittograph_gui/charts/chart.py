"""What every chart has: a title, axes, and points that mouse and keys can query."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from dittograph_gui.charts.axis import Axis, Floats
from dittograph_gui.theme import RADIUS, SPACE, Colours, colours


class Chart(QWidget):
    """A title, a line of words, and a picture whose points can be asked by mouse and by keys."""

    def __init__(self, title: str, hint: str, x: Axis, y: Axis, empty: str = "") -> None:
        super().__init__()
        self._empty = empty  # what is said while there is nothing to draw
        self.x_axis, self.y_axis = x, y
        self._title, self._hint = title, hint
        self._at: tuple[int, int] | None = None  # what is asked: a line and a place of it
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._changed()

    @property
    def words(self) -> str:
        """What is said below the title: of the point that is asked, or of the whole."""
        return self._hint if self._at is None else self._say(*self._at)

    # --- what a kind of chart tells

    def _series(self) -> list[tuple[Floats, Floats]]:
        """Return what can be asked, each as places and heights in the units of the axes."""
        return []

    def _main(self) -> int:
        """Return the series that the keys walk along."""
        return 0

    def _say(self, _series: int, _place: int, /) -> str:
        """Return what a point means; the whole, for a chart without points."""
        return self._hint

    def _summary(self) -> str:
        """Return the whole in a sentence, for those who cannot see it."""
        return self._hint

    def _draw(self, _painter: QPainter, _plot: QRectF, /) -> None:
        """Draw what is inside the axes; nothing, for a chart without points."""

    def _write_y(self) -> Iterator[tuple[float, str]]:
        line = self.fontMetrics().height()
        for value in self.y_axis.ticks(int(self._plot().height() / (2 * line))):
            yield value, self.y_axis.write(value)

    # --- geometry

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a height that follows the font."""
        return QSize(420, 18 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height and little width."""
        return QSize(240, self.sizeHint().height())

    def _plot(self) -> QRectF:
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance("0.000") + 2 * SPACE
        top, bottom = 2.7 * line + SPACE, self.height() - 2.4 * line
        return QRectF(left, top, max(self.width() - left - 2 * SPACE, 1), max(bottom - top, 1))

    def _pixels(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        plot = self._plot()
        across = (x - self.x_axis.low) / (self.x_axis.high - self.x_axis.low)
        up = (y - self.y_axis.low) / (self.y_axis.high - self.y_axis.low)
        return plot.left() + across * plot.width(), plot.bottom() - up * plot.height()

    def _pixel(self, x: float, y: float) -> tuple[float, float]:
        left, top = self._pixels(np.array([x]), np.array([y]))
        return float(left[0]), float(top[0])

    def point(self, series: int, place: int) -> QPointF:
        """Return where a point of a series is drawn."""
        x, y = self._series()[series]
        return QPointF(*self._pixel(float(x[place]), float(y[place])))

    # --- painting

    def _changed(self) -> None:
        self._at = None
        self.setAccessibleDescription(self._summary())
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw words, axes and what is inside."""
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, width = self.fontMetrics().height(), self.width()
        painter.setPen(QColor(c.text))
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.drawText(QRectF(0, 0, width, line), Qt.AlignmentFlag.AlignLeft, self._title)
        painter.setFont(self.font())
        painter.setPen(QColor(c.muted if self._at is None else c.text))
        words = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(0, 1.25 * line, width, line), Qt.AlignmentFlag.AlignLeft, words)
        plot = self._plot()
        if not any(len(x) for x, _ in self._series()):
            painter.setPen(QColor(c.muted))
            painter.drawText(plot, Qt.AlignmentFlag.AlignCenter, self._empty)
            return
        self._draw_axes(painter, plot, c)
        painter.save()
        self._draw(painter, plot)
        painter.restore()
        if self._at is not None:
            self._draw_asked(painter, self.point(*self._at), c)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.accent), 1))
            painter.drawRoundedRect(plot.adjusted(-3, -3, 3, 3), RADIUS, RADIUS)

    def _draw_axes(self, painter: QPainter, plot: QRectF, c: Colours) -> None:
        line = self.fontMetrics().height()
        for value, words in self._write_y():
            y = float(self._pixels(np.zeros(1), np.array([value]))[1][0])
            painter.setPen(QPen(QColor(c.border), 1))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(QColor(c.muted))
            place = QRectF(0, y - line / 2, plot.left() - SPACE, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, words)
        wide = self.fontMetrics().horizontalAdvance("0.000") + 3 * SPACE
        painter.setPen(QColor(c.muted))
        for value in self.x_axis.ticks(int(plot.width() / wide)):
            x = float(self._pixels(np.array([value]), np.zeros(1))[0][0])
            painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 4))
            place = QRectF(x - wide, plot.bottom() + 5, 2 * wide, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, self.x_axis.write(value))
        place = QRectF(plot.left(), self.height() - 1.1 * line, plot.width(), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{self.x_axis.name} →")

    def _draw_asked(self, painter: QPainter, point: QPointF, c: Colours) -> None:
        painter.setPen(QPen(QColor(c.surface), 2))
        painter.setBrush(QColor(c.text))
        painter.drawEllipse(point, 5.5, 5.5)

    # --- mouse and keys

    def _ask(self, at: tuple[int, int] | None) -> None:
        if at != self._at:
            self._at = at
            self.setAccessibleDescription(self._summary() if at is None else self.words)
            self.update()

    def nearest(self, point: QPointF) -> tuple[int, int] | None:
        """Return the series and the place of the point nearest to a place of the widget."""
        best, found = np.inf, None
        for series, (x, y) in enumerate(self._series()):
            if not len(x):
                continue
            left, top = self._pixels(x, y)
            away = np.hypot(left - point.x(), top - point.y())
            place = int(away.argmin())
            # On a tie, and nearly so, the series that the chart is about.
            distance = float(away[place]) - (4 if series == self._main() else 0)
            if distance < best:
                best, found = distance, (series, place)
        return found

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Say what is under the mouse."""
        inside = self._plot().adjusted(-SPACE, -SPACE, SPACE, SPACE).contains(event.position())
        self._ask(self.nearest(event.position()) if inside else None)

    def leaveEvent(self, _: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak of the whole again."""
        self._ask(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Speak of the whole again."""
        super().focusOutEvent(event)
        self._ask(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk along the points by the arrow keys."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        key, main = event.key(), self._main()
        series = self._series()
        count = len(series[main][0]) if series else 0
        if not count or key not in (*steps, *ends):
            super().keyPressEvent(event)
            return
        order = np.argsort(series[main][0], kind="stable")
        if key in ends:
            rank = ends[Qt.Key(key)] % count
        elif self._at is None or self._at[0] != main:
            rank = 0
        else:
            rank = int(np.flatnonzero(order == self._at[1])[0]) + steps[Qt.Key(key)]
        self._ask((main, int(order[min(max(rank, 0), count - 1)])))
