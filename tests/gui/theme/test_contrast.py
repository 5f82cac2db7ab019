"""Every text can be read: 4.5:1 on what is behind it, in both themes (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import pytest
from dittograph_gui.theme import DARK, LIGHT, Colours
from PySide6.QtGui import QColor

# Which colours are written on which; a colour of a text that is missing here fails below.
WRITTEN = {
    "text": ("window", "surface", "selected", "hover"),
    "muted": ("window", "surface", "hover"),
    "accent": ("window", "surface"),
    "on_accent": ("accent", "keep", "drop"),
    "added_text": ("added",),
    "removed_text": ("removed",),
    "moved_text": ("moved",),
    "warning_text": ("warning",),
    "keep": ("window", "surface"),
    "drop": ("window", "surface"),
    "found": ("surface",),
}
BEHIND = {"window", "surface", "hover", "selected", "added", "removed", "moved", "warning"}
LINES = {"border", "faint"}  # frames, and what is greyed out, which WCAG leaves aside
POINTS = {"quiet", "groups"}  # of the map, which need 3:1: see the test of its palette
PAIRS = [(text, behind) for text, several in WRITTEN.items() for behind in several]


def luminance(name: str) -> float:
    """Relative luminance as WCAG defines it."""
    channels = QColor(name).getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "behind"), PAIRS)
def test_texts_can_be_read(theme: Colours, text: str, behind: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, behind)) >= 4.5


def test_no_colour_is_forgotten() -> None:
    assert set(WRITTEN) | BEHIND | LINES | POINTS == set(Colours.__slots__)
