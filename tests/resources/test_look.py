"""One look everywhere: the icon in the window, in reports, in the wordmark and in documents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from dittograph.outputs.report.page import LOGO
from dittograph_gui import theme
from dittograph_resources import icon_path, sized_icon_path
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

TEAL = QColor("#0d9488")


def _drawn(path: Path, size: int, back: str = "#00000000") -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(QColor(back))
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def _strokes(text: str) -> list[str]:
    return re.findall(r' d="(M56[^"]*)"', text)


def test_reports_and_the_wordmark_show_the_same_mark_as_the_icon():
    (mark,) = _strokes(icon_path().read_text(encoding="utf-8"))
    assert _strokes(LOGO) == [mark]
    assert _strokes(icon_path("wordmark").read_text(encoding="utf-8")) == [mark]
    assert TEAL.name() in LOGO


@pytest.mark.parametrize("size", [16, 22, 24])
def test_small_icons_are_drawn_for_their_size_in_whole_pixels(size):
    path = sized_icon_path(size)
    assert path.stem == f"dittograph-{size}"
    image = _drawn(path, size)
    rows = [y for y in range(size // 3) if image.pixelColor(size // 2, y) == QColor("white")]
    assert rows == list(range(rows[0], rows[-1] + 1)) and len(rows) >= 2
    for y in (rows[0] - 1, rows[-1] + 1):  # nothing between the stroke and what it lies on
        assert image.pixelColor(size // 2, y) == TEAL


def test_other_sizes_come_from_the_large_drawing():
    assert sized_icon_path(48) == icon_path()
    assert sized_icon_path(16, "project").stem == "project-16"
    assert sized_icon_path(256, "project") == icon_path("project")


def test_the_window_has_the_icon_in_the_sizes_of_every_system(qtbot: QtBot):
    icon = theme.program_icon()
    assert {16, 22, 24, 32, 48, 64, 128} <= {size.width() for size in icon.availableSizes()}
    shown = icon.pixmap(16).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    assert shown.pixelColor(8, 3) == _drawn(sized_icon_path(16), 16).pixelColor(8, 3)


def _contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [
            c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
            for c in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("back", ["#ffffff", "#f5f6f7", "#23272b", "#1b1e21", "#000000", "#0d1117"])
def test_icon_and_wordmark_stand_out_from_light_and_dark(back):
    colours = set(re.findall(r"#[0-9a-f]{6}", icon_path("wordmark").read_text(encoding="utf-8")))
    assert colours == {TEAL.name()}
    assert _contrast(TEAL, QColor(back)) > 3  # what large letters and pictures need


def test_the_symbolic_icon_has_one_colour_for_the_system_to_change():
    text = icon_path("dittograph-symbolic").read_text(encoding="utf-8")
    assert len(set(re.findall(r"#[0-9a-f]+", text))) == 1
