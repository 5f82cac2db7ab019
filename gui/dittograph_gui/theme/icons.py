"""Icons in the colours of the scheme, sharp at every scale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import cache

from dittograph_resources import icon_path, sized_icon_path
from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from dittograph_gui.theme.colours import Colours, colours
from dittograph_gui.theme.herald import herald
from dittograph_gui.theme.turns import in_pieces

_asked: set[tuple[str, str]] = set()  # names and shades of icons that are shown


class _Icon(QObject):
    """Keeps an icon in the colour of the scheme for as long as its owner lives."""

    def __init__(
        self, owner: QAbstractButton | QAction | QLabel, name: str, colour: str, size: int
    ) -> None:
        super().__init__(owner)
        self._owner, self._name, self._colour, self._size = owner, name, colour, size
        herald().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        drawn = icon(self._name, getattr(colours(), self._colour))
        if isinstance(self._owner, QLabel):
            self._owner.setPixmap(drawn.pixmap(self._size, self._size))
        else:
            self._owner.setIcon(drawn)


def set_icon(
    owner: QAbstractButton | QAction | QLabel, name: str, colour: str = "text", size: int = 20
) -> None:
    """Give ``owner`` an icon that follows the scheme.

    Args:
        owner: What shows it.
        name: Of the icon.
        colour: Name of one of :class:`Colours`.
        size: Pixels, for a label.
    """
    _Icon(owner, name, colour, size)


def program_icon() -> QIcon:
    """Return the program's icon, drawn for every size that systems show."""
    result = QIcon()
    for size in (16, 20, 22, 24, 32, 48, 64, 128):
        result.addPixmap(_drawn(QSvgRenderer(str(sized_icon_path(size))), size))
    return result


@cache
def _svg(name: str) -> str:
    return icon_path(name).read_text(encoding="utf-8")


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return a line icon in ``colour`` (default: the text colour), sharp at every scale."""
    shade = colour or colours().text
    _asked.add((name, shade))
    return _line_icon(name, shade, colours().faint)


def draw_in(chosen: Colours) -> Iterator[None]:
    """Draw in other colours every icon that was asked for; yield now and then."""
    present = colours()
    wanted = [
        (name, getattr(chosen, field.name), chosen.faint)
        for name, shade in _asked
        for field in fields(present)
        if getattr(present, field.name) == shade
    ]
    return in_pieces(lambda one: _line_icon(*one), wanted)


@cache  # several buttons show the same one, and drawing them all takes a tenth of the start
def _line_icon(name: str, colour: str, faint: str) -> QIcon:
    result = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faint)):
        data = QByteArray(_svg(name).replace("#000", shade).encode())
        renderer = QSvgRenderer(data)
        for size in (16, 20, 24, 32, 40, 48, 64):
            result.addPixmap(_drawn(renderer, size), mode)
    return result


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
