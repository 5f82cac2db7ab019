"""The other end of an engine's pipes, for tests: in this process or in one of its own."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from dittograph.engine.job import Job
from dittograph.engine.messages import Failure, R, Request
from dittograph.engine.server import Engine, Perform
from dittograph.engine.wire import Answer, Question, Refusal, Reply, decode_reply, encode
from dittograph.progress import Phase, PolledProgress


class Asker:
    """Asks an engine, and decodes strictly whatever it replies.

    Attributes:
        process: The engine's process, or None where it runs in a thread.
    """

    def __init__(self, writing: BinaryIO, reading: BinaryIO) -> None:
        self._writing, self._reading = writing, reading
        self._next = 0
        self._replies: dict[int | None, Reply] = {}
        self.process: subprocess.Popen[bytes] | None = None

    def send(self, *requests: Request[Any]) -> list[int]:
        """Send requests in one go, and return their numbers."""
        first = self._next + 1
        self._next += len(requests)
        numbers = list(range(first, self._next + 1))
        questions = map(Question, numbers, requests)
        self.write(b"".join(map(encode, questions)))  # type: ignore[arg-type]
        return numbers

    def write(self, data: bytes) -> None:
        """Write anything."""
        self._writing.write(data)
        self._writing.flush()

    def receive(self) -> Reply:
        """Wait for the next reply."""
        line = self._reading.readline()
        assert line, "the engine has ended"
        return decode_reply(line)

    def wait(self, number: int | None) -> Reply:
        """Wait for the reply with this number; others are kept."""
        while number not in self._replies:
            reply = self.receive()
            self._replies[reply.id] = reply
        return self._replies.pop(number)

    def ask(self, request: Request[R]) -> R:
        """Return the result of a request, which has the type that is promised."""
        (number,) = self.send(request)
        return self.result(number, request)

    def result(self, number: int, request: Request[R]) -> R:
        """Return the result of a request that was sent."""
        reply = self.wait(number)
        assert isinstance(reply, Answer), reply
        assert isinstance(reply.result, request.result_type())
        return reply.result

    def refused(self, request: Request[Any]) -> Failure:
        """Return why a request failed."""
        (number,) = self.send(request)
        return self.failure(number)

    def failure(self, number: int | None) -> Failure:
        """Return why a request that was sent failed."""
        reply = self.wait(number)
        assert isinstance(reply, Refusal), reply
        return reply.failure

    def close(self) -> None:
        """Close the window's end of both pipes."""
        self._writing.close()
        if self.process is not None:
            self.process.wait(60)
        self._reading.close()


@contextmanager
def engine_in_thread(perform: Perform | None = None) -> Iterator[Asker]:
    """Run an engine in this process, until the context ends."""
    from_asker, writing = os.pipe()
    reading, to_asker = os.pipe()
    with os.fdopen(from_asker, "rb") as requests, os.fdopen(to_asker, "wb") as answers:
        asker = Asker(os.fdopen(writing, "wb"), os.fdopen(reading, "rb"))
        thread = threading.Thread(target=Engine(requests, answers, perform).run)
        thread.start()
        try:
            yield asker
        finally:
            asker._writing.close()
            thread.join()
            asker._reading.close()


@contextmanager
def engine_process(
    command: Sequence[str],
    log: Path,
    *,
    environment: Mapping[str, str] | None = None,
    pass_fds: Sequence[int] = (),
) -> Iterator[Asker]:
    """Run an engine in a process of its own, which has ended well when the context ends."""
    with (
        log.open("wb") as stderr,
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env={**os.environ, **(environment or {})},
            pass_fds=pass_fds,
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        asker = Asker(process.stdin, process.stdout)
        asker.process = process
        try:
            yield asker
        finally:
            asker.close()
    assert process.returncode == 0


class Hold:
    """Holds a job at a step of its own, so that a test can look at it there.

    Use :meth:`at_step` or :meth:`at_point` before the job begins.
    """

    def __init__(self, monkeypatch) -> None:
        self._monkeypatch = monkeypatch
        self._reached, self._go = threading.Event(), threading.Event()

    def at_step(self, phase: Phase) -> None:
        """Hold it after the first step of a phase."""
        advance = PolledProgress.advance

        def held(progress: PolledProgress, steps: int = 1) -> None:
            advance(progress, steps)
            if progress.snapshot().phase is phase:
                self._hold()

        self._monkeypatch.setattr(PolledProgress, "advance", held)

    def at_point(self) -> None:
        """Hold a teaching at the first point of its curve that has a score."""
        add_point = Job.add_point

        def held(job: Job, point: Any) -> None:
            add_point(job, point)
            if point.score is not None:
                self._hold()

        self._monkeypatch.setattr(Job, "add_point", held)

    def _hold(self) -> None:
        if not self._reached.is_set():
            self._reached.set()
            self._go.wait()

    def wait(self) -> None:
        """Wait until it is held."""
        self._reached.wait()

    def release(self) -> None:
        """Let it go on."""
        self._go.set()
