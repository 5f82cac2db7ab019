"""Measures what a piece of work costs the processor, whatever else is running."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

# The system counts processor time in steps that long, whatever its clock says of itself.
TICK = 1 / 64 if sys.platform == "win32" else 0.0
_TICKS = 8  # so that the error stays small beside what is measured


def processor_seconds(
    work: Callable[[], object],
    clock: Callable[[], float] = time.thread_time,
    *,
    tick: float | None = None,
) -> float:
    """Return the seconds that ``work`` takes by ``clock``, done as often as the clock needs.

    Args:
        work: What is measured.
        clock: Processor time of the thread or of the process.
        tick: The steps in which it goes forward (default: those of the system); 0 for a clock
            fine enough to measure a single time.
    """
    tick = TICK if tick is None else tick
    began, times = clock(), 0
    while True:
        work()
        times += 1
        passed = clock() - began
        if passed >= _TICKS * tick:
            return passed / times
