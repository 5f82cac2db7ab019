"""Charts of what was measured: lines, two classes, points; light or dark, at every scale."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from dittograph_gui.theme import RADIUS, SPACE, Colours, colours

_MOST_POINTS = 1_000  # of a line that are drawn; no screen shows more
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Axis:
    """One direction of a chart.

    Attributes:
        name: What it measures, in words.
        low: Where it begins.
        high: Where it ends, above ``low``.
        write: Writes a value at a tick.
    """

    name: str
    low: float = 0.0
    high: float = 1.0
    write: Callable[[float], str] = "{:.2f}".format

    @classmethod
    def around(cls, name: str, values: Sequence[float]) -> Axis:
        """Return an axis on which all of ``values`` have room."""
        low, high = min(values), max(values)
        room = 0.1 * (high - low) or 0.05 * abs(high) or 0.5
        decimals = max(0, min(4, 1 - floor(log10(high - low + 2 * room))))
        return cls(name, low - room, high + room, f"{{:.{decimals}f}}".format)

    def ticks(self, most: int) -> list[float]:
        """Return at most about ``most`` round values."""
        rough = (self.high - self.low) / max(most, 1)
        power = 10.0 ** floor(log10(rough))
        step = next((s * power for s in (1, 2, 5) if s * power >= rough * 0.999), 10 * power)
        first, last = ceil(self.low / step - 1e-6), floor(self.high / step + 1e-6)
        return [n * step for n in range(first, last + 1)]


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


@dataclass(frozen=True, slots=True)
class Classes:
    """How many pairs of two classes lie where.

    Attributes:
        edges: Ascending, float64 ``[bars + 1]``.
        same: Pairs that say the same, int64 ``[bars]``.
        different: The others, int64 ``[bars]``.
        threshold: The best one.
        interval: Where it lies with 95 % certainty, or None.
    """

    edges: Floats
    same: NDArray[np.int64]
    different: NDArray[np.int64]
    threshold: float
    interval: tuple[float, float] | None


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

    def _say(self, series: int, place: int, /) -> str:
        """Return what a point means."""
        raise NotImplementedError

    def _summary(self) -> str:
        """Return the whole in a sentence, for those who cannot see it."""
        return self._hint

    def _draw(self, painter: QPainter, plot: QRectF, /) -> None:
        """Draw what is inside the axes."""
        raise NotImplementedError

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
                said += [f"First {line.say(0)}.", f"Last {line.say(len(line.x) - 1)}."]
        said += [
            f"{name} at {self.x_axis.write(x)}, {self.y_axis.write(y)}."
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


_TALL = 1.22  # half the height of two histograms, in tallest bars: leaves a line for words


class ClassChart(Chart):
    """Two histograms back to back: what says the same above the line, what does not below."""

    def __init__(self, title: str, hint: str) -> None:
        self._classes: Classes | None = None
        super().__init__(title, hint, Axis("similarity"), Axis("", -_TALL, _TALL))

    def show_classes(self, classes: Classes) -> None:
        """Show other pairs."""
        self._classes = classes
        self.x_axis = Axis("similarity", float(classes.edges[0]), float(classes.edges[-1]))
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
        return f"{low:.2f} to {high:.2f}: {same:,} the same, {different:,} different"

    def _summary(self) -> str:
        if self._classes is None:
            return self._hint
        interval = self._classes.interval
        sure = f", between {interval[0]:.2f} and {interval[1]:.2f}" if interval else ""
        edges = self._classes.edges
        middles = (edges[:-1] + edges[1:]) / 2
        said = [f"Best threshold {self._classes.threshold:.2f}{sure}."]
        for name, counts in (
            ("the same", self._classes.same),
            ("different", self._classes.different),
        ):
            if counts.sum():
                mean = float(np.average(middles, weights=counts))
                said.append(f"Pairs labelled {name}: {int(counts.sum()):,}, on average {mean:.2f}.")
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
        words = f"best {self._classes.threshold:.2f}"
        wide = self.fontMetrics().horizontalAdvance(words)
        left = min(max(x - wide / 2, plot.left()), plot.right() - wide)
        painter.setPen(QColor(c.text))
        painter.drawText(QPointF(left, plot.top() - 4), words)
        # Above and below all bars, on the side where the line of the threshold is not.
        side = Qt.AlignmentFlag.AlignLeft if x > plot.center().x() else Qt.AlignmentFlag.AlignRight
        for words, top in (("the same", plot.top()), ("different", plot.bottom() - line)):
            painter.drawText(QRectF(plot.left(), top, plot.width(), line), side, words)

    def _x(self, value: float) -> float:
        plot = self._plot()
        x = float(self._pixels(np.array([value]), np.zeros(1))[0][0])
        return min(max(x, plot.left()), plot.right())


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
        return f"{self.x_axis.name} {x[place]:.2f}, {self.y_axis.name} {y[place]:.2f}"

    def _summary(self) -> str:
        return f"{self._hint} {len(self._points[0]):,} pairs."

    def _draw(self, painter: QPainter, _: QRectF) -> None:
        colour = QColor(colours().accent)
        colour.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        left, top = self._pixels(*self._points)
        for x, y in zip(left.tolist(), top.tolist(), strict=True):
            painter.drawEllipse(QPointF(x, y), 2.4, 2.4)
