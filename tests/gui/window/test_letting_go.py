"""A closed project's pages go as Qt takes them away; the collector finds nothing of Qt's.

Garbage is taken away in any order. A widget among it crashed the program now and then.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from dittograph_gui.window import projects
from dittograph_gui.window.main_window import MainWindow
from pages import walk
from pytestqt.qtbot import QtBot
from room_project import make_project


def test_no_widget_is_left_for_the_collector(
    qtbot: QtBot,
    window: Callable[..., MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(projects, "release", lambda *_: None)  # which collects by itself
    made = window()
    for _ in walk(qtbot, made, make_project(tmp_path), tmp_path / "other.txt"):
        pass
    page = made.projects.page
    assert page is not None
    gc.collect()  # what is left of other tests
    gone = list[bool]()
    page.destroyed.connect(lambda: gone.append(True))
    made.projects.close()
    del page
    qtbot.waitUntil(lambda: bool(gone))
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        left = [one for one in gc.garbage if isinstance(one, shiboken6.Object)]
        alive = sorted({type(one).__name__ for one in left if shiboken6.isValid(one)})
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
    assert left  # the pages refer to themselves
    assert alive == []
