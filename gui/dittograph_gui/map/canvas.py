"""The map itself: a point for each text, followed by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from dittograph_gui.language.words import counted, tr
from dittograph_gui.map.camera import Camera
from dittograph_gui.map.colouring import Colouring
from dittograph_gui.map.paints import palette_of
from dittograph_gui.map.raster import Raster
from dittograph_gui.session.region import Region
from dittograph_gui.theme import colours

_REACH = 8.0  # pixels between the mouse and a point that is meant
_STILL = 4.0  # pixels that the mouse may move in a click
_PAN = 0.12  # of the width or height, for each key
_ZOOM = 1.25  # for each key
_WHEEL = 1.0015  # for each eighth of a degree
_PANS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_ZOOMS = {
    Qt.Key.Key_Plus: _ZOOM,
    Qt.Key.Key_Equal: _ZOOM,
    Qt.Key.Key_Minus: 1 / _ZOOM,
}
_NO_PLACES = np.zeros((2, 0), dtype=np.float32)


class MapCanvas(QWidget):
    """Draws the points, moves the map, and lets a person draw around some of them.

    Dragging moves the map, or draws a line around texts while :attr:`lasso` is on or Shift is held.

    Signals:
        chosen: A point was clicked; its distinct-text id.
        enclosed: Texts were selected, a :class:`Region`; None: nothing is selected any more.
        entered: Enter was pressed.
        lasso_wanted: The key that turns the lasso on and off was pressed.

    Attributes:
        lasso: Whether dragging selects.
        region: What is selected, or None.
    """

    chosen = Signal(int)
    enclosed = Signal(object)
    entered = Signal()
    lasso_wanted = Signal()

    def __init__(self, tell: Callable[[int], str], parent: QWidget | None = None) -> None:
        """Make it.

        Args:
            tell: Returns what is to be said of a text, given its distinct-text id.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._tell = tell
        self.lasso = False
        self.region: Region | None = None
        self._places = np.zeros((0, 2), dtype=np.float32)
        self._colouring: Colouring | None = None
        self._camera = Camera(0, 0, 1, 1)
        # In the order in which they are drawn: texts, their places, and their colours.
        self._order = np.zeros(0, dtype=np.int64)
        self._drawn, self._codes = _NO_PLACES, np.zeros(0, dtype=np.uint8)
        self._located: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None
        self._raster = Raster()
        self._image: QImage | None = None  # of the raster's memory
        self._pressed: QPointF | None = None
        self._moved = False
        self._line: list[QPointF] = []  # around what is being selected
        self._under: int | None = None  # the text under the mouse
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Map of the collection"))

    # --- what is shown

    def show_places(self, places: NDArray[np.float32]) -> None:
        """Show texts at other places, float32 ``[texts, 2]``; all of them are in sight."""
        self._places = places
        self._colouring = None
        self.fit()

    def show_colouring(self, colouring: Colouring) -> None:
        """Show the texts in other colours."""
        self._colouring = colouring
        self._arrange()
        self._say()

    def show_region(self, region: Region | None) -> None:
        """Show which texts are selected; None: none are."""
        if region is not self.region:
            self.region = region
            self._arrange()
            self._say()

    def fit(self) -> None:
        """Bring the whole map in sight."""
        self._look(Camera.fitted(self._places, self.width(), self.height()))

    def point_of(self, text: int) -> QPointF:
        """Return where a distinct text is on the screen."""
        place = self._places[text : text + 1].T
        across, down = self._camera.pixels(place, self.width(), self.height())
        return QPointF(float(across[0]), float(down[0]))

    def text_at(self, point: QPointF) -> int | None:
        """Return the distinct text at a point of the screen, or None."""
        across, down = self._pixels()
        if not len(across):
            return None
        away = np.square(across - np.float32(point.x())) + np.square(down - np.float32(point.y()))
        nearest = int(away.argmin())
        return int(self._order[nearest]) if away[nearest] <= _REACH**2 else None

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Take the room there is."""
        return QSize(640, 480)

    def _look(self, camera: Camera) -> None:
        self._camera = camera
        self._image = self._located = None
        self.update()

    def _arrange(self) -> None:
        """Put the texts in the order in which they are drawn: what matters last."""
        if self._colouring is None:
            return
        codes = self._colouring.codes
        if self.region is not None:  # those that are not selected are paler, and behind the others
            codes = codes + np.uint8(len(self._colouring.colours)) * self.region.inside
        self._order = np.argsort(codes, kind="stable")
        self._codes = codes[self._order]
        self._drawn = np.ascontiguousarray(self._places[self._order].T)
        self._image = self._located = None
        self.update()

    def _pixels(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return where the drawn texts are on the screen, float32 ``[texts]`` each."""
        if self._located is None:
            self._located = self._camera.pixels(self._drawn, self.width(), self.height())
        return self._located

    def _say(self) -> None:
        """Tell screen readers what is shown."""
        words = tr(
            "{places:,} texts, those that are alike near each other.", places=len(self._places)
        )
        if self._colouring is not None:
            words = f"{words} {self._colouring.words()}"
        if self.region is not None:
            selected = counted(self.region.count, tr("{n} is selected."), tr("{n} are selected."))
            words = f"{words} {selected}"
        self.setAccessibleDescription(words)

    # --- painting

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the points, and over them what the person does."""
        if self._image is None:
            self._image = self._draw()
        c = colours()
        painter = QPainter(self)
        painter.drawImage(QPointF(0, 0), self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._under is not None:
            painter.setPen(QPen(QColor(c.text), 2))
            painter.drawEllipse(self.point_of(self._under), 7, 7)
        if len(self._line) > 1:
            fill = QColor(c.accent)
            fill.setAlpha(40)
            painter.setBrush(fill)
            painter.setPen(QPen(QColor(c.accent), 1.5))
            painter.drawPolygon(QPolygonF(self._line))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw(self) -> QImage:
        size, ratio = (self.width(), self.height()), self.devicePixelRatioF()
        back, palette = palette_of(self._colouring, selecting=self.region is not None)
        self._raster.draw(*self._pixels(), self._codes, palette, back, size, ratio)
        pixels = self._raster.pixels
        height, width = pixels.shape
        made = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(ratio)
        return made

    # --- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to move the map, or to draw around texts."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._moved = event.position(), False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._line = [event.position()] if self.lasso or shift else []
        self._point_at(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the map, draw on, or say what is under the mouse."""
        if self._pressed is None:
            self._point_at(event.position())
            return
        step = event.position() - self._pressed
        if not self._moved and step.manhattanLength() < _STILL:
            return
        self._moved = True
        if self._line:
            self._line.append(event.position())
            self.update()
        else:
            self._pressed = event.position()
            self._look(self._camera.panned(step.x(), step.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select what was drawn around, or choose what was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        line, self._line, self._pressed = self._line, [], None
        if self._moved and line:
            path = QPainterPath()
            path.addPolygon(QPolygonF(line))
            self._enclose(self._within(path))
        elif not self._moved:
            text = self.text_at(event.position())
            if text is not None:
                self.chosen.emit(text)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Go nearer or farther; what is under the mouse stays there."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        away = event.position() - middle
        factor = _WHEEL ** event.angleDelta().y()
        self._look(self._camera.zoomed(factor, away.x(), away.y()))
        self._point_at(None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, point: QPointF | None) -> None:
        under = self.text_at(point) if point is not None else None
        if under == self._under:
            return
        self._under = under
        if under is None or point is None:
            QToolTip.hideText()
        else:
            words = f"<p>{escape(self._tell(under)).replace(chr(10), '<br>')}</p>"
            QToolTip.showText(self.mapToGlobal(point.toPoint()), words, self)
        self.update()

    def _within(self, path: QPainterPath) -> NDArray[np.bool_]:
        """Return which texts are inside a line, by the pixels that it fills; bool ``[texts]``."""
        mask = QImage(max(self.width(), 1), max(self.height(), 1), QImage.Format.Format_Grayscale8)
        mask.fill(0)
        painter = QPainter(mask)
        painter.fillPath(path, QColor("white"))
        painter.end()
        filled = np.frombuffer(mask.constBits(), dtype=np.uint8)
        filled = filled.reshape(mask.height(), mask.bytesPerLine())
        across, down = self._camera.pixels(self._places.T, self.width(), self.height())
        seen = (across >= 0) & (across < mask.width()) & (down >= 0) & (down < mask.height())
        inside = np.zeros(len(seen), dtype=np.bool_)
        inside[seen] = filled[down[seen].astype(np.int64), across[seen].astype(np.int64)] > 0
        return inside

    def _enclose(self, inside: NDArray[np.bool_]) -> None:
        if inside.any():
            self.enclosed.emit(Region(inside))

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move, go nearer or farther, select what is in sight, or select nothing."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.SelectAll):
            path = QPainterPath()
            path.addRect(self.rect())
            self._enclose(self._within(path))
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in _PANS:
            right, down = _PANS[key]
            step = right * _PAN * self.width(), down * _PAN * self.height()
            self._look(self._camera.panned(*step))
        elif key in _ZOOMS:
            self._look(self._camera.zoomed(_ZOOMS[key]))
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_L:
            self.lasso_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and (self._line or self.region is not None):
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Give up the line that is being drawn, or else what is selected."""
        if self._line:
            self._line, self._pressed = [], None
            self.update()
        else:
            self.enclosed.emit(None)

    # --- Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep in sight what is in sight."""
        super().resizeEvent(event)
        self._look(self._camera.refitted(self._places, self.width(), self.height()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._image = None
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Draw no frame."""
        super().focusOutEvent(event)
        self.update()
