"""Progress and cancelling, handed down to every long function of the core."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from dittograph.errors import CancelledError


class Phase(StrEnum):
    """The steps of the work, by the names that a person sees; those of a scan in order."""

    CONNECTING = "connecting to the cluster"
    READING = "reading"
    LOADING = "loading the encoder"
    EMBEDDING = "embedding"
    PAIRING = "comparing"
    RELATING = "finding what differs"
    WEIGHING = "weighing evidence"
    CLUSTERING = "grouping"
    SAVING = "saving"
    TEACHING = "teaching"
    MEASURING = "measuring"
    LAYING_OUT = "laying out"


class Progress(Protocol):
    """Told what is done; raises :class:`CancelledError` from either call once cancelled."""

    def start(self, phase: Phase, total: int, unit: str = "") -> None:
        """Begin a phase of ``total`` steps (0: length unknown), counted in ``unit``."""

    def advance(self, steps: int = 1) -> None:
        """Say that ``steps`` more steps of the phase are done."""


class _NoProgress:
    def start(self, phase: Phase, total: int, unit: str = "") -> None:
        """Ignore."""

    def advance(self, steps: int = 1) -> None:
        """Ignore."""


NO_PROGRESS: Progress = _NoProgress()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Where a job stands, for whoever polls.

    Attributes:
        phase: The running phase, or None before the first.
        done: Steps done of ``total``.
        total: Steps in the phase; 0 if unknown.
        unit: What a step is ("texts", "comparisons").
        rate: Steps a second over the last seconds, 0.0 until known.
        seconds_left: Estimated for this phase, or None until known.
    """

    phase: Phase | None = None
    done: int = 0
    total: int = 0
    unit: str = ""
    rate: float = 0.0
    seconds_left: float | None = None


class PolledProgress:
    """A progress that is written by the working thread and read by another."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._phase: Phase | None = None
        self._unit = ""
        self._done = self._total = 0
        self._window: list[tuple[float, int]] = []

    def start(self, phase: Phase, total: int, unit: str = "") -> None:
        """Begin a phase; see :class:`Progress`."""
        self._raise_if_cancelled()
        with self._lock:
            self._phase, self._unit, self._total, self._done = phase, unit, total, 0
            self._window = [(time.monotonic(), 0)]

    def advance(self, steps: int = 1) -> None:
        """Count steps; see :class:`Progress`."""
        self._raise_if_cancelled()
        now = time.monotonic()
        with self._lock:
            self._done += steps
            # A sliding window of about five seconds: the rate a person sees should follow what
            # happens now, and sorting by length makes the first batches the slowest.
            if now - self._window[-1][0] > 0.25:
                self._window.append((now, self._done))
                while len(self._window) > 20:
                    self._window.pop(0)

    def cancel(self) -> None:
        """Make the next :meth:`start` or :meth:`advance` raise; safe from any thread."""
        self._cancelled.set()

    def snapshot(self) -> Snapshot:
        """Return where the job stands; safe from any thread."""
        with self._lock:
            began, done_then = self._window[0] if self._window else (time.monotonic(), 0)
            last, done_last = self._window[-1] if self._window else (began, 0)
            rate = (done_last - done_then) / (last - began) if last > began else 0.0
            left = (self._total - self._done) / rate if rate > 0 and self._total else None
            return Snapshot(self._phase, self._done, self._total, self._unit, rate, left)

    def _raise_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise CancelledError
