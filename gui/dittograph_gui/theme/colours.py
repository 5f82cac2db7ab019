"""Colours by use, light and dark, and the distances between things."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QPalette

SPACE = 8  # pixels; every distance is a multiple
RADIUS = 6


@dataclass(frozen=True, slots=True)
class Colours:
    """Named by use; each has a light and a dark value with readable contrast."""

    window: str  # behind everything
    surface: str  # lists, cards, fields
    text: str
    muted: str  # secondary text, still 4.5:1
    faint: str  # what is greyed out
    border: str
    hover: str
    selected: str  # behind the chosen row
    accent: str
    on_accent: str
    added: str  # behind words that only this text has
    added_text: str
    removed: str  # behind words that only the representative has
    removed_text: str
    moved: str  # behind a sentence that stands elsewhere
    moved_text: str
    warning: str  # behind a flag
    warning_text: str
    keep: str
    drop: str
    found: str  # the second curve of a picture
    quiet: str  # a point that is only there, 3:1
    groups: tuple[str, ...]  # points of one kind each, 3:1 and told apart without red or green


LIGHT = Colours(
    window="#f5f6f7",
    surface="#ffffff",
    text="#1c2024",
    muted="#60666d",
    faint="#c3c8cd",
    border="#dcdfe3",
    hover="#eef1f2",
    selected="#d9f0ed",
    accent="#0d7d73",
    on_accent="#ffffff",
    added="#d3f1dd",
    added_text="#0a4a26",
    removed="#fde0dd",
    removed_text="#7d1a12",
    moved="#dfe4fb",
    moved_text="#26307a",
    warning="#fdecc8",
    warning_text="#6b4300",
    keep="#14743f",
    drop="#b3261e",
    found="#7a4fb5",
    quiet="#8b9299",
    groups=("#0075d3", "#d91d00", "#07a55d", "#7d0051", "#6933f5", "#641800", "#000662"),
)
DARK = Colours(
    window="#1b1e21",
    surface="#23272b",
    text="#e8eaec",
    muted="#a2a9b0",
    faint="#535a61",
    border="#3a4046",
    hover="#2c3136",
    selected="#1d4742",
    accent="#2dbdae",
    on_accent="#06201d",
    added="#1d4a30",
    added_text="#bdf0d0",
    removed="#5a2622",
    removed_text="#ffd3ce",
    moved="#2c3568",
    moved_text="#ccd4ff",
    warning="#54401a",
    warning_text="#ffdf9e",
    keep="#5fd493",
    drop="#ff8f86",
    found="#b99af0",
    quiet="#747c84",
    groups=("#5eb0f4", "#ed6e4b", "#3cf494", "#d4c538", "#b14dac", "#3fd0dc", "#954bef"),
)


def colours() -> Colours:
    """Return the colours of the present scheme."""
    return DARK if is_dark() else LIGHT


def is_dark() -> bool:
    """Return whether the dark scheme is in use."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
