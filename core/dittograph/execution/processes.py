"""Runs jobs in processes of their own, where one that crashes, hangs or grows costs only itself.

A job is bytes, and so is what becomes of it, so that the processes share nothing. They are started
when they are needed and end with the pool, at once if need be.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from types import TracebackType
from typing import BinaryIO, Generic, Self, TypeVar

from dittograph.execution import frames
from dittograph.execution.memory import OUT_OF_MEMORY
from dittograph.execution.waiting import LOOK_EVERY

T = TypeVar("T")
_START = 60.0  # seconds that a process has to say that it is there
_MARGIN = 30.0  # seconds after which a process whose owner is gone ends by itself
_END = 1.0  # seconds to wait for one that was killed; one in a dead network may stay for hours
_AT_ONCE = 32  # jobs that a process is handed together, if they are small
_SMALL = 1 << 20
_BUFFER = 1 << 16  # bytes of a pipe that are read at once


class End(Enum):
    """How a job ended that brought no result."""

    CRASHED = "its process crashed"
    TOO_LONG = "it took too long"
    TOO_MUCH = "it computed for too long"
    TOO_LARGE = "it wanted too much memory"
    NOT_STARTED = "no process could be started"


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do.

    Attributes:
        parts: The message that the process gets.
        seconds: How long it may take.
        computing: How many seconds of them it may compute, however busy the processor is with
            others; Windows does not count them.
        memory: How many bytes it may use, beyond what the process itself needs.
        size: How much there is to do, in about the bytes that are read: several small jobs are
            handed over together.
    """

    parts: tuple[bytes, ...]
    seconds: float
    memory: int
    size: int = 0
    computing: float = float("inf")


class Pool(Generic[T]):
    """Processes that do jobs; see :func:`dittograph.execution.serving.serve` for their side.

    Args:
        command: The program and arguments that start one.
        most: How many there may be.
        memory: How many bytes all jobs may use together. A job that may use more runs alone, and
            one that needs more than it may is done once more with all of this.
        understand: Makes a result of what a process answers; called in several threads. An
            :class:`End` counts as if the process had ended so.
        greeting: The message that each process gets first.
        environment: Environment variables for the processes, beside those of this one.
    """

    def __init__(
        self,
        command: Sequence[str],
        most: int,
        memory: int,
        understand: Callable[[list[bytearray]], T | End],
        *,
        greeting: tuple[bytes, ...] = (b"",),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._command = command
        self._most = most
        self._memory = memory
        self._understand = understand
        self._greeting = greeting
        self._environment = {**os.environ, **(environment or {})}
        self._lock = threading.Condition()
        self._waiting: deque[tuple[int, Job]] = deque()
        self._done: queue.SimpleQueue[list[tuple[int, T | End]] | BaseException] = (
            queue.SimpleQueue()
        )
        self._used = 0  # memory of the jobs that run
        self._running = 0
        self._alive = 0  # threads that have a process or may start one
        self._workers: list[_Worker] = []
        self._threads: list[threading.Thread] = []
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def run(
        self,
        jobs: Sequence[Job],
        take: Callable[[int, T | End], None],
        look: Callable[[], None],
    ) -> None:
        """Do jobs.

        Args:
            jobs: What to do; begun in this order.
            take: Gets the place of a job in ``jobs`` and what became of it, in any order.
            look: Called many times a second; what it raises ends all processes at once.

        Raises:
            BaseException: What ``take``, ``look`` or ``understand`` raised.
        """
        try:
            self._waiting.extend(enumerate(jobs))
            self._alive = min(self._most, len(jobs))
            for _ in range(self._alive):
                self._add_worker()
            left = len(jobs)
            looked = time.monotonic()
            while left:
                with contextlib.suppress(queue.Empty):
                    found = self._done.get(timeout=LOOK_EVERY)
                    if isinstance(found, BaseException):
                        raise found  # noqa: TRY301 - as if it had been raised here
                    for place, outcome in found:
                        take(place, outcome)
                    left -= len(found)
                if time.monotonic() - looked >= LOOK_EVERY:
                    look()
                    self._end_late()
                    looked = time.monotonic()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End all processes at once."""
        with self._lock:
            self._closed = True
            self._waiting.clear()
            self._lock.notify_all()
        for worker in self._workers:
            worker.kill()
        until = time.monotonic() + _END
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))

    def _add_worker(self) -> None:
        worker = _Worker(self._command, self._greeting, self._environment)
        thread = threading.Thread(target=self._work, args=(worker,), daemon=True)
        self._workers.append(worker)
        self._threads.append(thread)
        thread.start()

    def _end_late(self) -> None:
        now = time.monotonic()
        for worker in self._workers:
            if now > worker.deadline:
                worker.kill(late=True)

    def _work(self, worker: _Worker) -> None:
        try:
            while batch := self._next_jobs():
                try:
                    self._do(worker, batch)
                except _NotStartedError:
                    self._without(batch)
                    return
                finally:
                    self._free(batch)
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that asked
            self._done.put(error)
        finally:
            worker.end()

    def _next_jobs(self) -> list[tuple[int, Job]]:
        """Wait for jobs and memory to do them in; nothing if there are no more jobs."""
        with self._lock:
            while True:
                if self._closed or (not self._waiting and not self._running):
                    self._lock.notify_all()
                    return []
                fits = self._waiting and self._used + self._waiting[0][1].memory <= self._memory
                if self._waiting and (fits or not self._running):
                    break
                self._lock.wait()  # a job that runs may have to be done once more
            batch = [self._waiting.popleft()]
            share = min(_AT_ONCE, 1 + len(self._waiting) // (2 * self._most))
            size = batch[0][1].size
            while self._waiting and len(batch) < share:
                size += self._waiting[0][1].size
                if size > _SMALL or self._waiting[0][1].memory > batch[0][1].memory:
                    break
                batch.append(self._waiting.popleft())
            self._used += batch[0][1].memory
            self._running += 1
            return batch

    def _free(self, batch: list[tuple[int, Job]]) -> None:
        with self._lock:
            self._used -= batch[0][1].memory
            self._running -= 1
            self._lock.notify_all()

    def _put_back(self, jobs: Sequence[tuple[int, Job]]) -> None:
        with self._lock:
            if not self._closed:
                self._waiting.extendleft(reversed(jobs))
                self._lock.notify_all()

    def _do(self, worker: _Worker, batch: list[tuple[int, Job]]) -> None:
        worker.start()
        worker.ask([job for _, job in batch])
        found: list[tuple[int, T | End]] = []
        handed_over = time.monotonic()
        try:
            for done, (place, job) in enumerate(batch):
                answer = worker.answer(job.seconds)
                outcome = worker.why_ended() if answer is None else self._understand(answer)
                del answer
                again = outcome is End.TOO_LARGE and job.memory < self._memory
                if again:
                    self._put_back([(place, replace(job, memory=self._memory))])
                elif not self._closed:
                    found.append((place, outcome))
                if isinstance(outcome, End):  # also where it has answered: who knows what it holds
                    worker.end()
                    self._put_back(batch[done + 1 :])
                    return
                # Several at once, or two threads would wait for each other at every small file.
                if time.monotonic() - handed_over >= LOOK_EVERY:
                    self._done.put(found)
                    found, handed_over = [], time.monotonic()
        finally:
            self._done.put(found)

    def _without(self, batch: list[tuple[int, Job]]) -> None:
        """Leave jobs to the other processes, or give them up if there are none."""
        self._put_back(batch)
        with self._lock:
            self._alive -= 1
            if self._alive:
                return
            self._done.put([(place, End.NOT_STARTED) for place, _ in self._waiting])
            self._waiting.clear()


class _NotStartedError(Exception):
    """No process could be started."""


class _Worker:
    """One process, and the next one when it has ended. All but :meth:`kill` for one thread."""

    def __init__(
        self, command: Sequence[str], greeting: tuple[bytes, ...], environment: Mapping[str, str]
    ) -> None:
        self._command = command
        self._greeting = greeting
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._stopped = False
        self._late = False
        self.deadline = float("inf")

    def start(self) -> None:
        """Start the process unless it runs.

        Raises:
            _NotStartedError: It cannot be started.
        """
        if self._process is not None:
            return
        self.deadline = time.monotonic() + _START
        try:
            there = self._launch()
        except (OSError, ValueError):
            there = False
        finally:
            with self._lock:
                self.deadline = float("inf")
        if not there:
            self.end()
            raise _NotStartedError

    def _launch(self) -> bool:
        """Start the process, and return whether it answers."""
        with self._lock:
            if self._stopped:
                return False
            self._late = False
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                self._command,
                bufsize=_BUFFER,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=self._environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        frames.send(self._in, [[part] for part in self._greeting])
        return frames.receive(self._out) is not None

    def ask(self, jobs: Sequence[Job]) -> None:
        """Hand over jobs; the process reads them all before it does the first."""
        with contextlib.suppress(OSError):  # it has died; the first answer will tell
            for job in jobs:
                limits = f"{job.memory} {min(job.computing, job.seconds + _MARGIN)}".encode()
                frames.send(self._in, [[limits], *([part] for part in job.parts)])

    def answer(self, seconds: float) -> list[bytearray] | None:
        """Return the next answer; None if the process ends without one."""
        self.deadline = time.monotonic() + seconds
        try:
            return frames.receive(self._out)
        except (OSError, ValueError):
            return None
        finally:
            with self._lock:  # it is not killed for being late while it is here
                self.deadline = float("inf")

    def why_ended(self) -> End:
        """Return how the process ended."""
        process = self._process
        if self._late or process is None:
            return End.TOO_LONG
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_END)
        code = process.returncode
        if sys.platform != "win32" and code == -signal.SIGXCPU:
            return End.TOO_MUCH
        # A library that gets no memory may abort, and a system without any kills.
        ends = () if sys.platform == "win32" else (-signal.SIGKILL, -signal.SIGABRT)
        return End.TOO_LARGE if code in (OUT_OF_MEMORY, *ends) else End.CRASHED

    def kill(self, *, late: bool = False) -> None:
        """End the process at once; from any thread.

        Args:
            late: It has taken too long, and another may take its place.
        """
        with self._lock:
            if late and time.monotonic() <= self.deadline:
                return  # it has answered just now
            self._late |= late
            self._stopped |= not late
            if self._process is not None:
                with contextlib.suppress(OSError):
                    self._process.kill()

    def end(self) -> None:
        """End the process, and forget it."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(OSError):
                process.kill()
            for stream in (process.stdin, process.stdout):
                with contextlib.suppress(OSError):
                    if stream is not None:
                        stream.close()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_END)

    @property
    def _in(self) -> BinaryIO:
        return _pipe(self._process and self._process.stdin)

    @property
    def _out(self) -> BinaryIO:
        return _pipe(self._process and self._process.stdout)


def _pipe(stream: object) -> BinaryIO:
    if stream is None:
        raise ValueError("The process has ended.")
    return stream  # type: ignore[return-value]
