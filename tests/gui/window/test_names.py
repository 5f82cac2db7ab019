"""Everything that takes keys or clicks has a name for screen readers, on every page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from dittograph_gui.window.main_window import MainWindow
from pages import walk
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from room_project import make_project


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SETTINGS", "PROJECTS"):
        monkeypatch.setenv(f"DITTOGRAPH_{name}", str(tmp_path / name.lower()))


def _nameless(page: QWidget) -> list[str]:
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(widget, QScrollArea) or widget.objectName().startswith("qt_"):
            continue  # scrolls, or a part of a widget of Qt's, which has the name
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_everything_has_a_name(
    qtbot: QtBot, window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    made = window()
    made.resize(1200, 800)
    project = make_project(tmp_path)
    nameless: list[str] = []
    for name, page in walk(qtbot, made, project, tmp_path / "other.txt"):
        nameless += [f"{name}: {one}" for one in _nameless(page)]
    assert not nameless, "\n".join(nameless)
