"""What the command line prints: results on standard output, all else on standard error."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any, TextIO

from dittograph.errors import CancelledError
from dittograph.progress import NO_PROGRESS, Phase, PolledProgress, Progress


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

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            TextColumn,
            TimeRemainingColumn,
        )
        from rich.progress import Progress as Bars

        self._bars = Bars(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task: Any = None

    def start(self, phase: Phase, total: int, unit: str = "") -> None:  # noqa: ARG002 - Progress
        if self._task is None:
            self._bars.start()
        else:
            self._bars.remove_task(self._task)
        self._task = self._bars.add_task(phase.value, total=total or None)

    def advance(self, steps: int = 1) -> None:
        self._bars.advance(self._task, steps)

    def __del__(self) -> None:
        self._bars.stop()


def progress_by(choice: str) -> Progress:
    """Return the progress that ``--progress`` asks for."""
    if choice == "none" or (choice == "auto" and not sys.stderr.isatty()):
        return NO_PROGRESS
    if choice == "json":
        return _LineProgress(lambda p: say(json.dumps(asdict(p.snapshot()))))
    if choice == "plain":
        return _LineProgress(lambda p: say(_progress_line(p)))
    return _BarProgress()


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
    """Say something on standard error."""
    try:
        print(text, file=sys.stderr, flush=True)  # noqa: T201
    except OSError:  # nobody listening is no reason to lose the result
        give_up(sys.stderr)


class _Interruptible:
    """A progress that an interrupt cancels."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.interrupted = False

    def start(self, phase: Phase, total: int, unit: str = "") -> None:
        if self.interrupted:
            raise CancelledError
        self._progress.start(phase, total, unit)

    def advance(self, steps: int = 1) -> None:
        if self.interrupted:
            raise CancelledError
        self._progress.advance(steps)


@contextlib.contextmanager
def cancelled_by_interrupt(progress: Progress) -> Iterator[Progress]:
    """Have Ctrl-C cancel the work at the next step instead of anywhere.

    So what is finished can still be saved, however often somebody presses it.
    """
    guarded = _Interruptible(progress)

    def interrupt(*_: object) -> None:
        guarded.interrupted = True

    if threading.current_thread() is not threading.main_thread():
        yield guarded  # signals reach only the main thread
        return
    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield guarded
    finally:
        signal.signal(signal.SIGINT, before)
