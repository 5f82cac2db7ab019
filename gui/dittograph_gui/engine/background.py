"""Work outside the window's thread, its result delivered inside it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import cache
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

T = TypeVar("T")
_SWITCH = 0.0005  # seconds


class Task:
    """Work that was started; :meth:`drop` it when its result is no longer wanted."""

    def __init__(self) -> None:
        self.dropped = False

    def drop(self) -> None:
        """Never deliver the result; the work itself goes on to its end."""
        self.dropped = True


class _Courier(QObject):
    """Carries a call from any thread into the window's."""

    call = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # Queued also within the window's thread: calls are made in the order of asking.
        self.call.connect(self._make, Qt.ConnectionType.QueuedConnection)

    def _make(self, function: Callable[[], None]) -> None:
        function()


@cache
def _courier() -> _Courier:
    # Python in a worker must not keep the window waiting for the interpreter's lock.
    sys.setswitchinterval(_SWITCH)
    return _Courier()


def post(owner: QObject, call: Callable[[], None]) -> None:
    """Make a call in the window's thread, after those that were posted before.

    Args:
        owner: The call is not made when this object is gone.
        call: What to do.
    """
    _courier().call.emit(lambda: call() if shiboken6.isValid(owner) else None)


class Latest:
    """One kind of work of which only the result asked for last is wanted."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._task: Task | None = None

    def run(
        self,
        function: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Start the work, as :func:`run` does; a result that is still to come is dropped."""
        self.drop()
        self._task = run(self._owner, function, done=done, failed=failed)

    def drop(self) -> None:
        """Let no result come any more."""
        if self._task is not None:
            self._task.drop()
            self._task = None


def run(
    owner: QObject,
    function: Callable[[], T],
    *,
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    apart: bool = False,
) -> Task:
    """Call ``function`` in a worker thread, then ``done`` or ``failed`` in the window's.

    Args:
        owner: The result is dropped when this object is gone.
        function: Plain Python that touches no widget.
        done: Gets what ``function`` returned.
        failed: Gets what it raised.
        apart: Whether it may hang, and so must not keep other work waiting, nor the program from
            ending.
    """
    task = Task()
    _courier()  # made here, so that it lives in the window's thread

    def deliver(call: Callable[[], None]) -> None:
        post(owner, lambda: None if task.dropped else call())

    def work() -> None:
        try:
            result = function()
        except Exception as error:  # noqa: BLE001 - handed on, not swallowed
            caught = error
            deliver(lambda: failed(caught))
        else:
            deliver(lambda: done(result))

    if apart:
        threading.Thread(target=work, daemon=True).start()
    else:
        QThreadPool.globalInstance().start(work)
    return task
