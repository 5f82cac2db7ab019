"""Work outside the window's thread, its result delivered inside it.

A widget must go in the window's thread. A Python object goes where it is let go of last, which may
be a worker that still holds the page that asked. So workers hold numbers, and what the numbers
stand for is kept, and let go of, in the window's thread alone.
"""

from __future__ import annotations

import itertools
import sys
import threading
from collections import deque
from collections.abc import Callable
from functools import cache, partial
from typing import Any, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

R = TypeVar("R")
S = TypeVar("S")
T = TypeVar("T")
_SWITCH = 0.0005  # seconds


class Task:
    """Work that was started; :meth:`drop` it when its result is no longer wanted."""

    def __init__(self) -> None:
        self.dropped = False

    def drop(self) -> None:
        """Never deliver the result; the work itself goes on to its end."""
        self.dropped = True


class _Errand:
    """What a thread has to do, and who waits for it."""

    def __init__(
        self,
        owner: QObject,
        make: Callable[[Any], object],
        *,
        work: Callable[..., object] | None = None,
        once: bool = True,
    ) -> None:
        self.owner = owner
        self.make = make  # in the window's thread, with what the other thread brought
        self.work = work  # in the other thread
        self.once = once
        self.brought: deque[object] = deque()


_errands: dict[int, _Errand] = {}
_numbers = itertools.count()


class _Courier(QObject):
    """Carries an errand's number from any thread into the window's."""

    call = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # Queued also within the window's thread: calls are made in the order of asking.
        self.call.connect(self._make, Qt.ConnectionType.QueuedConnection)

    def _make(self, number: int) -> None:
        errand = _errands.get(number)
        if errand is None:
            return
        if errand.once:
            del _errands[number]
        brought = errand.brought.popleft()
        if shiboken6.isValid(errand.owner):
            errand.make(brought)


@cache
def _courier() -> _Courier:
    # Python in a worker must not keep the window waiting for the interpreter's lock.
    sys.setswitchinterval(_SWITCH)
    return _Courier()


def _keep(errand: _Errand) -> int:
    _courier()  # made here, so that it lives in the window's thread
    number = next(_numbers)
    _errands[number] = errand
    return number


def _bring(number: int, what: object) -> None:
    try:  # no reference to the errand is kept here, not even for a moment after the emit
        _errands[number].brought.append(what)
    except KeyError:  # its hearing has just ended
        return
    _courier().call.emit(number)


def _work(number: int, *arguments: object) -> object:
    work = _errands[number].work
    assert work is not None
    return work(*arguments)


def hearing(
    owner: QObject, make: Callable[[T], object]
) -> tuple[Callable[[T], None], Callable[[], None]]:
    """Return what any thread may call to have ``make`` called in the window's thread.

    Calls are made in the order in which they were asked for, whatever thread asked.

    Args:
        owner: Nothing is called any more when this object is gone.
        make: Gets what the thread brings.

    Returns:
        With it, what ends the hearing and lets go of ``owner``.
    """
    number = _keep(_Errand(owner, make, once=False))

    def end(_: object = None) -> None:
        _errands.pop(number, None)

    owner.destroyed.connect(end)
    return partial(_bring, number), end


def handed_over(
    owner: QObject, work: Callable[[S], R], make: Callable[[T], object]
) -> tuple[Callable[[S], R], Callable[[T], None]]:
    """Return two functions for another thread, which keep nothing of the window alive.

    Returns:
        The first does ``work``. The second, to be called once and last, has ``make`` called in the
        window's thread, with what it is given, unless ``owner`` is gone.
    """
    number = _keep(_Errand(owner, make, work=work))
    return cast("Callable[[S], R]", partial(_work, number)), partial(_bring, number)


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

    def finish(outcome: tuple[T | None, Exception | None]) -> None:
        result, error = outcome
        if not task.dropped:
            done(cast("T", result)) if error is None else failed(error)

    work = partial(_bring_outcome, _keep(_Errand(owner, finish, work=function)))
    if apart:
        threading.Thread(target=work, daemon=True).start()
    else:
        QThreadPool.globalInstance().start(work)
    return task


def _bring_outcome(number: int) -> None:
    # No reference to the outcome is left here when the window hears of it.
    _errands[number].brought.append(_outcome(number))
    _courier().call.emit(number)


def _outcome(number: int) -> tuple[object, Exception | None]:
    try:
        return _work(number), None
    except Exception as error:  # noqa: BLE001 - handed on, not swallowed
        return None, error
