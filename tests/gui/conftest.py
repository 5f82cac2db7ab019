"""What the tests of the whole window share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from dittograph_gui import theme
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.theme.turns import turns
from dittograph_gui.window.main_window import MainWindow
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

_FAKE = [sys.executable, str(Path(__file__).with_name("fake_engine.py"))]


@pytest.fixture(autouse=True)
def _bare_looks() -> Iterator[None]:
    """Take away the looks that a test gave the program: widgets have other sizes by them."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet():
        theme.set_size(app, 100)
        turns().finish()
        app.setStyleSheet("")
        app.setPalette(QPalette())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Return a function that opens a window whose engine behaves as asked."""
    windows = []

    def make(how: str = "slow") -> MainWindow:
        made = MainWindow(EngineClient(command=[*_FAKE, how]))
        windows.append(made)
        qtbot.addWidget(made)
        made.show()
        return made

    yield make
    for made in windows:
        made.closing.agreed = True  # whatever the test left unsaved
        made.close()
