"""Work in pieces, a few in each turn of the event loop, so that the window never stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")
_SLICE = 0.005  # seconds of a turn


class Turns(QObject):
    """Does one work at a time; another one ends the first at once, whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self, work: Iterator[None]) -> None:
        """Begin with a work now; after each yield it goes on in the next turn."""
        self.finish()
        self._work = work
        self._timer.start()
        self._go_on()

    def finish(self) -> None:
        """Do all that is left."""
        self._timer.stop()
        for _ in self._work:
            pass

    def drop(self) -> None:
        """Do nothing of what is left."""
        self._timer.stop()
        self._work = iter(())

    def _go_on(self) -> None:
        for _ in self._work:
            return
        self._timer.stop()


def in_pieces(do: Callable[[T], object], things: Iterable[T]) -> Iterator[None]:
    """Do something with each thing; yield whenever a slice of a turn is used up."""
    end = perf_counter() + _SLICE
    for thing in things:
        do(thing)
        if perf_counter() > end:
            yield
            end = perf_counter() + _SLICE


@cache
def turns() -> Turns:
    """Return those in which the look of the program changes."""
    return Turns()
