"""Work in the background: only what was asked for last arrives, in the window's thread."""

import threading
from functools import partial

import pytest
from dittograph_gui.engine import background
from PySide6.QtCore import QObject, Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget
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


def test_what_is_heard_is_told_in_order_even_within_the_window(qapp: QApplication) -> None:
    outcome = Outcome()
    hear, _ = background.hearing(outcome, outcome.take)
    thread = threading.Thread(target=hear, args=["worker"])
    hear("window")
    thread.start()
    thread.join()
    hear("window again")
    assert outcome.arrived == []  # not before the window is back in its event loop
    qapp.processEvents()
    assert outcome.arrived == ["window", "worker", "window again"]


@pytest.mark.parametrize("fails", [False, True])
@pytest.mark.parametrize("apart", [False, True])
def test_a_widget_that_a_worker_still_works_for_goes_in_the_window_s_thread(
    qtbot: QtBot, *, apart: bool, fails: bool
) -> None:
    page: QWidget | None = _Page()
    assert page is not None
    gone = list[int]()
    page.destroyed.connect(
        lambda: gone.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
    )
    began, may_end = threading.Event(), threading.Event()
    background.run(
        QApplication.instance() or page,
        partial(page.work, began, may_end, fails),
        done=page.take,
        failed=page.take,
        apart=apart,
    )
    began.wait()
    del page
    assert not gone
    may_end.set()
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [threading.get_ident()]


class _Page(QWidget):
    def work(self, began: threading.Event, may_end: threading.Event, fails: bool) -> str:
        began.set()
        may_end.wait()
        if fails:
            raise ValueError(str(self))
        return "done"

    def take(self, outcome: object) -> None:
        self.taken = str(outcome)
