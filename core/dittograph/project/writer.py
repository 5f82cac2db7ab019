"""The one thread of an open project in which calls that may wait for the file are made."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from dittograph.errors import ProjectError

T = TypeVar("T")


class Writer:
    """Makes calls one after the other, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._thread: ThreadPoolExecutor | None = None
        self._ident: int | None = None
        self._finished = False

    def put(self, call: Callable[[], T]) -> Future[T]:
        """Ask for a call; returns at once.

        Returns:
            The call's result to come. It is a ProjectError if nothing is accepted any more.
        """
        with self._lock:
            if self._finished:
                refused: Future[T] = Future()
                refused.set_exception(
                    ProjectError("Nothing was saved, because the project is closed; open it again.")
                )
                return refused
            if self._thread is None:
                self._thread = ThreadPoolExecutor(1, "project", initializer=self._begin)
            return self._thread.submit(call)

    def finish(self) -> None:
        """Accept no more calls, and wait for those that were asked for.

        Called in the thread itself, it waits for nothing: what was asked for since is still made.
        """
        with self._lock:
            self._finished = True
            thread = self._thread
        if thread is not None:
            thread.shutdown(wait=threading.get_ident() != self._ident)

    def _begin(self) -> None:
        self._ident = threading.get_ident()
