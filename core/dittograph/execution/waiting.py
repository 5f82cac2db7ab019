"""Waits for what cannot be interrupted, such as a folder in a network that no longer answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
LOOK_EVERY = 0.05  # seconds


def wait_for(work: Callable[[], T], look: Callable[[], None]) -> T:
    """Return what ``work`` returns, done in a thread of its own.

    Args:
        work: What to do. It may go on for a while after ``look`` has raised, and nobody waits for
            that: it must do no harm then.
        look: Called in this thread, many times a second; what it raises ends the waiting.

    Raises:
        BaseException: What ``work`` or ``look`` raised.
    """
    result: list[T] = []
    failure: list[BaseException] = []
    done = threading.Event()

    def run() -> None:
        try:
            result.append(work())
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            failure.append(error)
        finally:
            done.set()

    threading.Thread(target=run, daemon=True).start()
    while not done.wait(LOOK_EVERY):
        look()
    if failure:
        raise failure[0]
    return result[0]
