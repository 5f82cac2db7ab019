"""The similarity strip: all pairs of the collection at a glance, and the threshold line."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolTip, QWidget

from dittograph_gui.language.words import filled, tr
from dittograph_gui.results.stops import Stop
from dittograph_gui.results.strip_painting import StripPicture
from dittograph_gui.results.strip_places import StripPlaces, strip_height
from dittograph_gui.results.strip_scale import StripScale
from dittograph_gui.session.words import threshold_text
from dittograph_gui.theme import SPACE

_FRAME_MS = 16
_BAR = 3  # pixels
_COARSE, _FINE = 0.01, 0.001  # steps of keys and the wheel


class _Field(QLineEdit):
    """The field for a value; its keys do not reach the strip."""

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
        self, scale: StripScale, *, threshold: float, parent: QWidget | None = None
    ) -> None:
        """Make the strip.

        Args:
            scale: What it shows.
            threshold: Where the line is at first.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._scale = scale
        self._threshold = threshold
        self._announced = threshold
        self._worth: Callable[[float], str] = lambda _: ""
        self._recommended: float | None = None
        self._heights: NDArray[np.float64] = np.zeros(0)
        self._low = False
        self._counts: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._hovered: Stop | None = None
        self._dragging = False
        self._frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._frame.timeout.connect(self._announce)
        self._field = _Field(self, alignment=Qt.AlignmentFlag.AlignCenter, maxLength=6)
        self._field.setAccessibleName(tr("Threshold"))
        self._field.returnPressed.connect(self._typed)
        self._field.editingFinished.connect(self._field.hide)
        self._field.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._describe()

    # --- the threshold

    @property
    def threshold(self) -> float:
        """Where the line is."""
        return self._threshold

    @property
    def floor(self) -> float:
        """Lowest value there is, at the right end."""
        return self._scale.floor

    def set_scale(self, scale: StripScale, threshold: float) -> None:
        """Show something else, with the line at a threshold of it."""
        self._scale = scale
        self._hovered, self._dragging = None, False
        self._threshold = min(max(round(threshold, 3), scale.floor), 1.0)
        self._count()
        self._describe()
        self.update()
        if not self._frame.isActive():
            self._announce()

    def set_threshold(self, threshold: float) -> None:
        """Move the line, to three decimals and not below the floor."""
        threshold = min(max(round(threshold, 3), self.floor), 1.0)
        if threshold == self._threshold:
            return
        self._threshold = threshold
        self._describe()
        self.update()
        if not self._frame.isActive():
            self._announce()

    def show_worth(self, worth: Callable[[float], str], recommended: float | None) -> None:
        """Say at the line what it is worth, and mark the recommended threshold.

        Args:
            worth: Gives a few words for a threshold ("about 4 wrong in 100"), or "".
            recommended: The threshold for what matters to the person, or None.
        """
        before = self._label, self._recommended
        self._worth, self._recommended = worth, recommended
        self._describe()
        if (self._label, self._recommended) != before:
            self.update()

    def places(self) -> StripPlaces:
        """Return where everything is."""
        return StripPlaces(
            size=self.size(),
            font=self.font(),
            floor=self.floor,
            threshold=self._threshold,
            label=self._label,
            recommended=self._recommended,
            recommended_label=tr(
                "recommended {recommended}", recommended=threshold_text(self._recommended or 0)
            ),
            named=self._scale.stops,
        )

    def _announce(self) -> None:
        if self._announced != self._threshold:
            self._announced = self._threshold
            self._frame.start()  # the next change waits for the next frame
            self.threshold_changed.emit(self._threshold)

    def _describe(self) -> None:
        worth = self._worth(self._threshold)
        self._label = " · ".join(filter(None, (threshold_text(self._threshold), worth)))
        self.setAccessibleName(f"{self._scale.name} {self._label}")
        keys = tr(
            "The left and right arrow keys move the threshold by {step}, with Shift by {small}; "
            "Page Up and Page Down go to the named stops; digits enter a value.",
            step=0.01,
            small=0.001,
        )
        if self._recommended:
            at = threshold_text(self._recommended)
            keys = " ".join((tr("Recommended: {at}.", at=at), keys))
        self.setAccessibleDescription(keys)

    # --- size and painting

    def set_low(self, low: bool) -> None:  # noqa: FBT001 - a setter
        """Take little height, or as much as is good to look at."""
        self._low = low
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that the font asks for."""
        return QSize(600, strip_height(self.font(), low=self._low))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height and little width."""
        return QSize(280, strip_height(self.font(), low=self._low))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Count the pairs again, for the bars that fit."""
        self._count()

    def _count(self) -> None:
        bars = max(int(self.places().plot().width() // _BAR), 1)
        edges = np.linspace(1, self.floor, bars + 1).astype(np.float32)
        edges[-1] = self.floor
        self._counts = self._scale.histogram(edges)
        # A logarithm, so that a handful of pairs is seen beside a million.
        heights = np.log1p(self._counts)
        self._heights = heights / max(float(heights.max(initial=0)), 1e-9)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the strip."""
        picture = StripPicture(
            self.places(), self._heights, self._scale.chance, self._hovered, self.hasFocus()
        )
        picture.paint(QPainter(self))

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the line, or jump to a stop, the recommended threshold or the place."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        point, places = event.position(), self.places()
        stop = places.stop_at(point)
        if stop is not None:
            self.set_threshold(stop.similarity)
        elif self._recommended is not None and places.on_marker(point):
            self.set_threshold(self._recommended)
        else:
            self._dragging = True
            if not places.bubble().contains(point):
                self.set_threshold(places.similarity_at(point.x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the line, or show what a click would do."""
        point, places = event.position(), self.places()
        if self._dragging:
            self.set_threshold(places.similarity_at(point.x()))
            return
        stop = places.stop_at(point)
        if stop != self._hovered:
            self._hovered = stop
            self.update()
        self.setCursor(
            Qt.CursorShape.PointingHandCursor
            if stop or places.on_marker(point)
            else Qt.CursorShape.SplitHCursor
            if places.on_line(point)
            else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the line go."""
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let a value be typed."""
        if self.places().bubble().adjusted(-SPACE, 0, SPACE, 0).contains(event.position()):
            self._dragging = False
            self.edit()

    def leaveEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Forget what the pointer was over."""
        self._hovered = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Move by 0.01 a notch, with Shift by 0.001; up is stricter."""
        delta = event.angleDelta().y() or event.angleDelta().x()
        self.set_threshold(self._threshold + delta / 120 * _step(event.modifiers()))
        event.accept()

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move by arrow keys, jump by page keys, enter a value by digits."""
        step, now, key = _step(event.modifiers()), self._threshold, event.key()
        named = [s.similarity for s in self._scale.stops if s.similarity >= self.floor]
        stops = [*named, self.floor]
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
        bubble = self.places().bubble()
        self._field.setGeometry(bubble.adjusted(-SPACE, -4, SPACE, 0).toRect())
        self._field.setText(threshold_text(self._threshold) if text is None else text)
        self._field.show()
        self._field.setFocus()
        if text is None:
            self._field.selectAll()

    def _typed(self) -> None:
        with contextlib.suppress(ValueError):  # an unfinished number changes nothing
            self.set_threshold(float(self._field.text().replace(",", ".")))
        self.setFocus()

    # --- help

    def event(self, event: QEvent) -> bool:
        """Explain what is under the pointer."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.help_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def help_at(self, point: QPointF) -> str:
        """Return the explanation of a place."""
        places = self.places()
        stop = places.stop_at(point)
        if stop is not None:
            return tr(
                "{name}: {similarity} and above, {meaning}. Click to go there.",
                name=stop.name,
                similarity=threshold_text(stop.similarity),
                meaning=stop.meaning,
            )
        if places.on_marker(point):
            return tr("The threshold for what matters to you. Click to go there.")
        if places.bubble().contains(point):
            return tr("Drag, use the arrow keys, or double-click to enter a threshold.")
        similarity = places.similarity_at(point.x())
        if not self.floor <= similarity <= 1 or not len(self._counts):
            return ""
        bars, plot = len(self._counts), places.plot()
        bar = min(int((point.x() - plot.left()) / plot.width() * bars), bars - 1)
        lines = [
            filled(self._scale.counted, n=int(self._counts[max(bar, 0)]), score=similarity),
            tr("The bars show the number of pairs on a logarithmic scale."),
        ]
        chance = self._scale.chance
        if chance is not None and self.floor <= chance:
            lines.append(
                tr(
                    "Unrelated texts of this collection rarely exceed {chance:.2f} by chance.",
                    chance=chance,
                )
            )
        return "\n".join(lines)


def _step(modifiers: Qt.KeyboardModifier) -> float:
    return _FINE if modifiers & Qt.KeyboardModifier.ShiftModifier else _COARSE
