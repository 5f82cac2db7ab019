"""Work in the background: only what was asked for last arrives, in the window's thread."""

import threading

import pytest
from dittograph_gui.engine import background
from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


def fail(error: Exception) -> None:
    pytest.fail(str(error))


class Outcome(QObject):
    """Collects what arrives, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived: list[str] = []
        self.threads: set[int] = set()

    def take(self, result: str) -> None:
        self.arrived.append(result)
        self.threads.add(threading.get_ident())


def test_a_slow_old_result_never_replaces_a_newer_one(qtbot: QtBot) -> None:
    outcome = Outcome()
    latest = background.Latest(outcome)
    may_end = threading.Event()

    def slow() -> str:
        may_end.wait()
        return "old"

    latest.run(slow, done=outcome.take, failed=fail)
    latest.run(lambda: "new", done=outcome.take, failed=fail)
    qtbot.waitUntil(lambda: outcome.arrived == ["new"])
    may_end.set()
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()  # what the slow work had to deliver
    assert outcome.arrived == ["new"]
    assert outcome.threads == {threading.get_ident()}


def test_what_is_posted_is_done_in_order_even_within_the_window(qapp: QApplication) -> None:
    outcome = Outcome()
    thread = threading.Thread(
        target=lambda: background.post(outcome, lambda: outcome.take("worker"))
    )
    background.post(outcome, lambda: outcome.take("window"))
    thread.start()
    thread.join()
    background.post(outcome, lambda: outcome.take("window again"))
    assert outcome.arrived == []  # not before the window is back in its event loop
    qapp.processEvents()
    assert outcome.arrived == ["window", "worker", "window again"]
