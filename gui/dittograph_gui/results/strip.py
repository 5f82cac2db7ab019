"""The similarity strip: all pairs of the collection at a glance, and the threshold line."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolTip, QWidget

from dittograph_gui.session.results import threshold_text
from dittograph_gui.theme import SPACE, colours

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray


class Stop(NamedTuple):
    """A named threshold."""

    name: str
    similarity: float
    meaning: str


# Where these words are right for the default encoder (all-MiniLM-L6-v2), from safest to loosest:
# at 0.95 and above hardly a word differs, at 0.80 most pairs say the same, at 0.65 they are at
# least about the same thing.
STOPS = (
    Stop("identical", 1.0, "the same words"),
    Stop("near-identical", 0.95, "hardly a word differs"),
    Stop("paraphrase", 0.80, "most say the same in other words"),
    Stop("related", 0.65, "about the same thing, often not the same"),
)
_FRAME_MS = 16
_BAR = 3  # pixels
_MARGIN = 3 * SPACE
_PLOT = 7 * SPACE  # least height of the picture


class _Editor(QLineEdit):
    """The field for a value; its keys are its own, not also the strip's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()  # and so hides the field
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.accept()


class SimilarityStrip(QWidget):
    """A histogram of all pairs with a threshold line to drag; 1.00 is on the left.

    Signals:
        threshold_changed: The new threshold; at most once a frame while dragging.
    """

    threshold_changed = Signal(float)

    def __init__(
        self,
        histogram: Callable[[NDArray[np.float32]], NDArray[np.int64]],
        *,
        floor: float,
        threshold: float,
        chance: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the strip.

        Args:
            histogram: Counts pairs between descending edges.
            floor: Lowest similarity there is, at the right end.
            threshold: Where the line stands at first.
            chance: Where chance ends, or None.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._histogram = histogram
        self.floor = floor
        self.chance = chance
        self._threshold = threshold
        self._told = threshold
        self._worth: Callable[[float], str] = lambda _: ""
        self._advised: float | None = None
        self._heights = np.zeros(0)
        self._counts = np.zeros(0, dtype=np.int64)
        self._hover: str | None = None
        self._dragging = False
        self._frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._frame.timeout.connect(self._tell)
        self._editor = _Editor(self, alignment=Qt.AlignmentFlag.AlignCenter, maxLength=6)
        self._editor.setAccessibleName("Threshold")
        self._editor.returnPressed.connect(self._typed)
        self._editor.editingFinished.connect(self._editor.hide)
        self._editor.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._describe()

    # --- the threshold

    @property
    def threshold(self) -> float:
        """Where the line stands."""
        return self._threshold

    def set_threshold(self, threshold: float) -> None:
        """Move the line, to three decimals and not below the floor."""
        threshold = min(max(round(threshold, 3), self.floor), 1.0)
        if threshold == self._threshold:
            return
        self._threshold = threshold
        self._describe()
        self.update()
        if not self._frame.isActive():
            self._tell()

    def show_worth(self, worth: Callable[[float], str], advised: float | None) -> None:
        """Say at the line what it is worth, and mark the advised threshold.

        Args:
            worth: Gives a few words for a threshold ("about 4 wrong in 100"), or "".
            advised: The threshold for what matters to the person, or None.
        """
        self._worth, self._advised = worth, advised
        self._describe()
        self.update()

    def _tell(self) -> None:
        if self._told != self._threshold:
            self._told = self._threshold
            self._frame.start()  # the next change waits for the next frame
            self.threshold_changed.emit(self._threshold)

    def _describe(self) -> None:
        self._label = " · ".join(
            filter(None, (threshold_text(self._threshold), self._worth(self._threshold)))
        )
        self.setAccessibleName(f"Similarity threshold {self._label}")
        advised = f"Advised: {threshold_text(self._advised)}. " if self._advised else ""
        self.setAccessibleDescription(
            f"{advised}Left and right arrow keys move the threshold by 0.01, with Shift by 0.001; "
            "page up and page down go to the named stops; digits type a value."
        )

    def stop_name(self) -> str:
        """Return the named stop that the threshold has reached."""
        reached = (s.name for s in STOPS if self._threshold >= s.similarity)
        return next(reached, STOPS[-1].name)

    # --- geometry

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that the fonts ask for."""
        return QSize(600, round(2.9 * self._line() + _PLOT + 2 * SPACE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height and little width."""
        return QSize(280, self.sizeHint().height())

    def _line(self) -> float:
        return self.fontMetrics().height()

    def _plot(self) -> QRectF:
        top, bottom = self._line() + SPACE, self.height() - 1.9 * self._line()
        return QRectF(_MARGIN, top, max(self.width() - 2 * _MARGIN, 1), bottom - top)

    def x_of(self, similarity: float) -> float:
        """Return where a similarity stands, in pixels."""
        plot = self._plot()
        return plot.left() + (1 - similarity) / max(1 - self.floor, 1e-6) * plot.width()

    def similarity_at(self, x: float) -> float:
        """Return the similarity at a pixel."""
        plot = self._plot()
        return 1 - (x - plot.left()) / plot.width() * (1 - self.floor)

    def _stops(self) -> list[tuple[Stop, QRectF]]:
        """Return the stops within range and where their names stand, none over another."""
        metrics = QFontMetricsF(self.font())
        placed = []
        left = _MARGIN - SPACE / 2
        for stop in STOPS:
            if stop.similarity < self.floor:
                break
            width = metrics.horizontalAdvance(stop.name) + SPACE
            x = max(left, self.x_of(stop.similarity) - width / 2)
            x = min(x, self.width() - width)
            if x < left:
                break
            placed.append((stop, QRectF(x, 0, width, self._line() + 2)))
            left = x + width + 2
        return placed

    def bubble(self) -> QRectF:
        """Return where the value of the threshold stands."""
        bold = self.font()
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        width = max(metrics.horizontalAdvance(words) for words in ("0.000", self._label))
        width += 2 * SPACE
        height = 1.5 * self._line()
        left = self.x_of(self._threshold) - width / 2
        beyond = _MARGIN - SPACE  # hardly past the ends of the axis
        left = max(min(left, self.width() - width - beyond), beyond)
        return QRectF(left, self.height() - height - 2, width, height)

    # --- painting

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Count the pairs anew for the bars that fit."""
        bars = max(int(self._plot().width() // _BAR), 1)
        edges = np.linspace(1, self.floor, bars + 1).astype(np.float32)
        edges[-1] = self.floor
        self._counts = self._histogram(edges)
        # A logarithm, so that a handful of pairs is seen beside a million.
        heights = np.log1p(self._counts)
        self._heights = heights / max(float(heights.max(initial=0)), 1e-9)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw zones, bars, axis and line."""
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        line = self.x_of(self._threshold)
        for stop, place in self._stops():
            x = self.x_of(stop.similarity)
            painter.setPen(QPen(QColor(c.border), 1))
            painter.drawLine(QLineF(x, plot.top() - 3, x, plot.bottom()))
            chosen = stop.name == self.stop_name()
            hovered = stop.name == self._hover
            if hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(c.hover))
                painter.drawRoundedRect(place, 4, 4)
            painter.setPen(QColor(c.accent if chosen else c.text if hovered else c.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, stop.name)
        self._paint_bars(painter, plot, line)
        painter.setPen(QPen(QColor(c.border), 1))
        painter.drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()))
        self._paint_axis(painter, plot)
        self._paint_chance(painter, plot)
        self._paint_advised(painter, plot)
        self._paint_line(painter, plot, line)

    def _paint_bars(self, painter: QPainter, plot: QRectF, line: float) -> None:
        c = colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        lefts = plot.left() + np.linspace(0, plot.width(), len(self._heights) + 1)
        lefts = lefts.round()  # on whole pixels, so that no gap is wider than another
        for colour, above in ((c.accent, True), (c.faint, False)):
            rects = []
            for place in np.flatnonzero(self._heights).tolist():
                left, right = lefts[place], lefts[place + 1]
                if ((left + right) / 2 <= line) == above:
                    height = max(float(self._heights[place]) * (plot.height() - 2), 2.0)
                    rects.append(QRectF(left, plot.bottom() - height, right - left, height))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRects(rects)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_axis(self, painter: QPainter, plot: QRectF) -> None:
        c = colours()
        step = next(
            (s for s in (0.05, 0.1, 0.2, 0.5) if s / (1 - self.floor + 1e-6) * plot.width() > 60), 1
        )
        bubble = self.bubble()
        painter.setPen(QColor(c.muted))
        steps = int((1 - self.floor) / step + 1e-6)
        for similarity in [1 - i * step for i in range(steps + 1)]:
            x = self.x_of(similarity)
            painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 3))
            place = QRectF(x - 30, bubble.top(), 60, bubble.height())
            if abs(place.center().x() - bubble.center().x()) > bubble.width() / 2 + 20:
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{similarity:.2f}")

    def _paint_chance(self, painter: QPainter, plot: QRectF) -> None:
        if self.chance is None or not self.floor <= self.chance < 1:
            return
        c = colours()
        x = self.x_of(self.chance)
        painter.setPen(QPen(QColor(c.text), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        words = f"chance ends near {self.chance:.2f}"
        width = painter.fontMetrics().horizontalAdvance(words)
        left = x + 4 if x + width + 8 < self.width() else x - width - 4
        place = QRectF(left - 2, plot.top() - 1, width + 4, self._line())
        back = QColor(c.surface)
        back.setAlpha(210)
        painter.fillRect(place, back)
        painter.setPen(QColor(c.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def marker(self) -> QRectF | None:
        """Return where the advised threshold is written, or None."""
        if self._advised is None or self._advised < self.floor:
            return None
        words = QFontMetricsF(self.font()).horizontalAdvance(self._advised_words()) + 2 * 4
        x = self.x_of(self._advised)
        # On the side where the line is not.
        room = x + words + 8 < self.width() and self._advised <= self._threshold
        left = x + 4 if room or x < words + 8 else x - words - 4
        return QRectF(left, self._plot().top() + self._line() + 2, words, self._line())

    def _advised_words(self) -> str:
        return f"advised {threshold_text(self._advised or 0)}"

    def _paint_advised(self, painter: QPainter, plot: QRectF) -> None:
        place = self.marker()
        if place is None or self._advised is None:
            return
        c = colours()
        x = self.x_of(self._advised)
        painter.setPen(QPen(QColor(c.keep), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.keep))
        foot = [QPointF(x - 5, plot.bottom() + 4), QPointF(x + 5, plot.bottom() + 4)]
        painter.drawPolygon(QPolygonF([*foot, QPointF(x, plot.bottom() - 4)]))
        back = QColor(c.surface)
        back.setAlpha(210)
        painter.fillRect(place, back)
        painter.setPen(QColor(c.keep))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._advised_words())

    def _on_marker(self, point: QPointF) -> bool:
        place = self.marker()
        return place is not None and place.contains(point)

    def _paint_line(self, painter: QPainter, plot: QRectF, line: float) -> None:
        c = colours()
        bubble = self.bubble()
        accent = QColor(c.accent)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QLineF(line, plot.top() - 2, line, bubble.top()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        grip = QPolygonF(
            [
                QPointF(line - 6, plot.top() - 4),
                QPointF(line + 6, plot.top() - 4),
                QPointF(line, plot.top() + 5),
            ]
        )
        painter.drawPolygon(grip)
        painter.drawRoundedRect(bubble, bubble.height() / 2, bubble.height() / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.on_accent), 1))
            inner = bubble.adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(c.on_accent))
        painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, self._label)

    # --- mouse and keys

    def _stop_at(self, point: QPointF) -> Stop | None:
        return next((s for s, place in self._stops() if place.contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the line, jump to a stop, or jump to the place."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        stop = self._stop_at(event.position())
        if stop is not None:
            self.set_threshold(stop.similarity)
            return
        if self._advised is not None and self._on_marker(event.position()):
            self.set_threshold(self._advised)
            return
        self._dragging = True
        if not self.bubble().contains(event.position()):
            self.set_threshold(self.similarity_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the line, or show what a click would do."""
        if self._dragging:
            self.set_threshold(self.similarity_at(event.position().x()))
            return
        stop = self._stop_at(event.position())
        name = stop.name if stop else None
        if name != self._hover:
            self._hover = name
            self.update()
        near = abs(event.position().x() - self.x_of(self._threshold)) < SPACE
        on_line = near or self.bubble().contains(event.position())
        self.setCursor(
            Qt.CursorShape.PointingHandCursor
            if stop or self._on_marker(event.position())
            else Qt.CursorShape.SplitHCursor
            if on_line
            else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the line go."""
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Type a value."""
        if self.bubble().adjusted(-SPACE, 0, SPACE, 0).contains(event.position()):
            self._dragging = False
            self.edit()

    def leaveEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Forget what the mouse was over."""
        self._hover = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Move by 0.01 a notch, with Shift by 0.001; up is stricter."""
        delta = event.angleDelta().y() or event.angleDelta().x()
        fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.set_threshold(self._threshold + delta / 120 * (0.001 if fine else 0.01))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move by arrow keys, jump by page keys, type by digits."""
        fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = 0.001 if fine else 0.01
        key, now = event.key(), self._threshold
        stops = [s.similarity for s in STOPS if s.similarity >= self.floor] + [self.floor]
        goals = {
            Qt.Key.Key_Left: now + step,
            Qt.Key.Key_Up: now + step,
            Qt.Key.Key_Right: now - step,
            Qt.Key.Key_Down: now - step,
            Qt.Key.Key_Home: 1.0,
            Qt.Key.Key_End: self.floor,
            Qt.Key.Key_PageUp: min((s for s in stops if s > now), default=1.0),
            Qt.Key.Key_PageDown: max((s for s in stops if s < now), default=self.floor),
        }
        if key in goals:
            self.set_threshold(goals[Qt.Key(key)])
        elif event.text() and event.text() in "0123456789.,":
            self.edit(event.text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit()
        else:
            event.ignore()

    def edit(self, text: str | None = None) -> None:
        """Open the field in which a value is typed."""
        self._editor.setGeometry(self.bubble().adjusted(-SPACE, -4, SPACE, 0).toRect())
        self._editor.setText(threshold_text(self._threshold) if text is None else text)
        self._editor.show()
        self._editor.setFocus()
        if text is None:
            self._editor.selectAll()

    def _typed(self) -> None:
        with contextlib.suppress(ValueError):  # an unfinished number changes nothing
            self.set_threshold(float(self._editor.text().replace(",", ".")))
        self.setFocus()

    # --- help

    def event(self, event: QEvent) -> bool:
        """Explain what is under the mouse."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.help_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def help_at(self, point: QPointF) -> str:
        """Return the explanation of a place."""
        stop = self._stop_at(point)
        if stop is not None:
            return f"{stop.name}: from {stop.similarity:.2f} up, {stop.meaning}. Click to go there."
        if self._on_marker(point):
            return "The threshold for what matters to you. Click to go there."
        if self.bubble().contains(point):
            return "Drag, use the arrow keys, or double-click to type a threshold."
        similarity = self.similarity_at(point.x())
        if not self.floor <= similarity <= 1 or not len(self._counts):
            return ""
        bars = len(self._counts)
        bar = min(int((point.x() - self._plot().left()) / self._plot().width() * bars), bars - 1)
        lines = [
            f"{int(self._counts[max(bar, 0)]):,} pairs of texts near {similarity:.2f}.",
            "The height of the bars grows with the logarithm of the number of pairs.",
        ]
        if self.chance is not None and self.floor <= self.chance:
            lines.append(
                f"Unrelated texts of this collection rarely get above {self.chance:.2f} by chance."
            )
        return "\n".join(lines)
