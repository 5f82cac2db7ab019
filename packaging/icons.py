"""The program's icon in the formats of the systems: PNG, ICO (Windows) and ICNS (macOS).

Drawn with Qt from the SVG files, so nothing but what the program needs is needed; no display. The
same drawing gives the same bytes. ICO and ICNS files are little more than a list of PNG files.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path

from dittograph_resources import sized_icon_path
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# The second of a size is for screens with twice as many pixels.
_ICNS_TYPES = (
    ("ic11", 32),
    ("ic12", 64),
    ("ic07", 128),
    ("ic13", 256),
    ("ic08", 256),
    ("ic14", 512),
    ("ic09", 512),
    ("ic10", 1024),
)
_ICNS_BARE = (("ic04", 16), ("ic05", 32))  # without PNG, which readers do not take at these sizes
_ROOM = 100 / 1024  # what macOS leaves free around an icon, on each side


def write_png(svg: Path, size: int, path: Path) -> None:
    """Draw an SVG file as a square PNG file.

    Args:
        svg: What to draw.
        size: Pixels in width and height.
        path: Where to; its folder is made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_png(draw(svg, size)))


def write_ico(path: Path, name: str = "dittograph") -> None:
    """Write an icon for Windows, with all the sizes that it asks for.

    Args:
        path: Where to; its folder is made.
        name: ``dittograph`` or ``project``.
    """
    pictures = [(size, _png(draw(sized_icon_path(size, name), size))) for size in _ICO_SIZES]
    entries, data = b"", b""
    start = 6 + 16 * len(pictures)
    for size, png in pictures:
        side = size % 256  # 0 means 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), start + len(data))
        data += png
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<HHH", 0, 1, len(pictures)) + entries + data)


def write_icns(path: Path, name: str = "dittograph") -> None:
    """Write an icon for macOS, with room around it from 32 points on, as that system has it.

    Args:
        path: Where to; its folder is made.
        name: ``dittograph`` or ``project``.
    """
    blocks = [(kind, _argb(draw(sized_icon_path(size, name), size))) for kind, size in _ICNS_BARE]
    blocks += [
        (kind, _png(draw(sized_icon_path(size, name), size, room=_ROOM if size > 32 else 0)))
        for kind, size in _ICNS_TYPES
    ]
    body = b"".join(kind.encode() + struct.pack(">I", 8 + len(b)) + b for kind, b in blocks)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"icns" + struct.pack(">I", 8 + len(body)) + body)


def draw(svg: Path, size: int, *, room: float = 0) -> QImage:
    """Return a square picture of an SVG file.

    Args:
        svg: What to draw.
        size: Pixels in width and height.
        room: What is left free on each side, as a share of the whole.

    Raises:
        ValueError: ``svg`` cannot be read.
    """
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no SVG file that Qt can draw.")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    free = size * room
    renderer.render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    return image


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes the name as a text too
    return bytes(buffer.data().data())


def _argb(image: QImage) -> bytes:
    """Return a picture as ICNS files have small ones: a channel after the other, in short runs."""
    pixels = bytes(image.convertToFormat(QImage.Format.Format_ARGB32).constBits())
    blue, green, red, alpha = (pixels[channel::4] for channel in range(4))  # little-endian
    return b"ARGB" + b"".join(_runs(channel) for channel in (alpha, red, green, blue))


def _runs(channel: bytes) -> bytes:
    """Return bytes as runs that repeat nothing, the plainest form that readers take."""
    parts: Iterable[bytes] = (channel[i : i + 128] for i in range(0, len(channel), 128))
    return b"".join(bytes([len(part) - 1]) + part for part in parts)
