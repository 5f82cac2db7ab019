"""Garbage that may be part of a widget is taken away in the window's thread and in no other."""

from __future__ import annotations

import gc
import threading

import pytest
from dittograph_gui.engine import background
from dittograph_gui.window.garbage import Collector
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot


class _Ring:
    """Refers to itself, so that only the collector takes it away."""

    def __init__(self, taken: list[int]) -> None:
        self.me, self.taken = self, taken

    def __del__(self) -> None:
        self.taken.append(threading.get_ident())


def test_a_worker_that_makes_many_objects_collects_nothing(qtbot: QtBot) -> None:
    owner, taken, made = QObject(), list[int](), list[list[list[int]]]()
    gc.collect()
    collector = Collector(owner)

    def work() -> list[list[int]]:
        for _ in range(3):
            _Ring(taken)
        return [[number] for number in range(50_000)]  # Python would collect many times meanwhile

    background.run(owner, work, done=made.append, failed=lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: bool(made))
    assert not taken
    collector.collect()
    assert taken == [threading.get_ident()] * 3
