"""What the command line prints: results on standard output, all else on standard error."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars

from dittograph.errors import CancelledError
from dittograph.progress import NO_PROGRESS, Phase, PolledProgress, Progress

_CONTROLS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def give_up(stream: TextIO) -> None:
    """Let what is still written to a stream that nobody reads vanish, also at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


class _LineProgress(PolledProgress):
    """Tells of the work on standard error, at most once a second."""

    def __init__(self, tell: Callable[[PolledProgress], None]) -> None:
        super().__init__()
        self._tell = tell
        self._told = 0.0

    def start(self, phase: Phase, total: int, unit: str = "") -> None:
        super().start(phase, total, unit)
        self._told = time.monotonic()
        self._tell(self)

    def advance(self, steps: int = 1) -> None:
        super().advance(steps)
        if time.monotonic() - self._told >= 1:
            self._told = time.monotonic()
            self._tell(self)


class _BarProgress:
    """A live bar on a terminal."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._task: TaskID | None = None

    def start(self, phase: Phase, total: int, unit: str = "") -> None:  # noqa: ARG002 - Progress
        if self._task is not None:
            self._bars.remove_task(self._task)
        self._task = self._bars.add_task(phase.value, total=total or None)

    def advance(self, steps: int = 1) -> None:
        if self._task is not None:
            self._bars.advance(self._task, steps)


@contextlib.contextmanager
def progress_by(choice: str) -> Iterator[Progress]:
    """Give the progress that ``--progress`` asks for; a bar is gone when the context ends.

    Results are printed after that. Standard output is left alone all the while: it may be a file.
    """
    if choice == "none" or (choice == "auto" and not sys.stderr.isatty()):
        yield NO_PROGRESS
    elif choice == "json":
        yield _LineProgress(lambda p: say(json.dumps(asdict(p.snapshot()))))
    elif choice == "plain":
        yield _LineProgress(lambda p: say(_progress_line(p)))
    else:
        columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
        with Bars(
            *columns,
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
            redirect_stdout=False,
        ) as bars:
            yield _BarProgress(bars)


def _progress_line(progress: PolledProgress) -> str:
    now = progress.snapshot()
    line = str(now.phase)
    if now.total:
        line += f" {now.done:,} of {now.total:,} {now.unit}".rstrip()
    if now.rate:
        line += f" - {now.rate:,.0f}/s"
    if now.seconds_left is not None:
        line += f" - {now.seconds_left:,.0f} s left"
    return line


def one_line(text: str) -> str:
    """Return a text as a terminal can show it in one line."""
    shown = "".join(c if c.isprintable() else " " for c in text)
    return shown if len(shown) <= 300 else shown[:299] + "…"


def megabytes(size: int) -> str:
    """Return a size in bytes for a person."""
    return f"{size / 1e6:,.1f} MB"


def tell(text: str) -> None:
    """Print a result."""
    print(text)  # noqa: T201 - the command line's own output


def tell_json(value: Any) -> None:
    """Print a result as JSON."""
    tell(json.dumps(value, ensure_ascii=False, indent=2))


def say(text: str) -> None:
    """Say something on standard error, where names of files give no orders to the terminal."""
    try:
        print(_CONTROLS.sub("\ufffd", text), file=sys.stderr, flush=True)  # noqa: T201
    except OSError:  # nobody listening is not a reason to lose the result
        give_up(sys.stderr)


class Interrupts:
    """Notes that somebody has pressed Ctrl-C.

    Attributes:
        came: Whether it was pressed.
    """

    def __init__(self) -> None:
        self.came = False

    def watched(self, progress: Progress) -> Progress:
        """Return this progress, except that it raises once Ctrl-C was pressed."""
        return _Interruptible(self, progress)


class _Interruptible:
    def __init__(self, interrupts: Interrupts, progress: Progress) -> None:
        self._interrupts, self._progress = interrupts, progress

    def start(self, phase: Phase, total: int, unit: str = "") -> None:
        self._raise_if_interrupted()
        self._progress.start(phase, total, unit)

    def advance(self, steps: int = 1) -> None:
        self._raise_if_interrupted()
        self._progress.advance(steps)

    def _raise_if_interrupted(self) -> None:
        if self._interrupts.came:
            raise CancelledError


@contextlib.contextmanager
def cancelled_by_interrupt() -> Iterator[Interrupts]:
    """Have Ctrl-C cancel the work at its next step instead of anywhere.

    What is finished can then still be saved, however often somebody presses it.
    """
    interrupts = Interrupts()

    def interrupt(*_: object) -> None:
        interrupts.came = True

    if threading.current_thread() is not threading.main_thread():
        yield interrupts  # signals reach only the main thread
        return
    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield interrupts
    finally:
        signal.signal(signal.SIGINT, before)
