"""The window's side of the engine process: asks, listens, cancels, and survives its death."""

from __future__ import annotations

import weakref
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import shiboken6
from dittograph.engine.command import engine_command
from dittograph.engine.messages import (
    Cancel,
    Failure,
    FailureKind,
    ProgressReport,
    R,
    ReportProgress,
    Request,
    Teach,
)
from dittograph.engine.wire import (
    Answer,
    BadMessageError,
    Question,
    Refusal,
    Reply,
    decode_reply,
    encode,
)
from dittograph.policy.folders import cache_folder
from dittograph.progress import Snapshot
from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from dittograph_gui.language.words import tr

_POLL_MS = 100
_PATIENCE_MS = 8_000  # for a job that was cancelled; then the engine is ended
LONG_PATIENCE_MS = 600_000  # for one that keeps the best so far when it is cancelled


CANCELLED = Failure(tr("Cancelled."), FailureKind.CANCELLED)


@dataclass(slots=True, eq=False)
class Job:
    """A request on its way."""

    number: int
    request: Request[Any]
    line: bytes
    owner: QObject
    done: Callable[[Any], None]
    failed: Callable[[Failure], None]
    patience: int | None = None
    cancelled: bool = False


class EngineClient(QObject):
    """One engine process, started when first needed and kept.

    The engine does one job at a time, so the jobs wait here, where they can still be taken back.

    Signals:
        died: The process ended; a sentence.
        revived: After that it answers again.
        progressed: How far the running job is.
        reported: The same, and what an encoder that is being taught has learned.
        job_changed: Another job runs, or none.
    """

    died = Signal(str)
    revived = Signal()
    progressed = Signal(Snapshot)
    reported = Signal(ProgressReport)
    job_changed = Signal()

    def __init__(self, parent: QObject | None = None, command: list[str] | None = None) -> None:
        super().__init__(parent)
        self._command = command or engine_command()
        self._process: QProcess | None = None
        self._at_end: weakref.finalize[[QProcess], EngineClient] | None = None
        self._buffer = bytearray()
        self._numbers = count(1)
        self._waiting: deque[Job] = deque()
        self._was_dead = False  # and has not answered since
        self._asked: int | None = None  # number of the progress request under way
        self.running: Job | None = None
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._ask_progress)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._end_stubborn_job)

    @property
    def alive(self) -> bool:
        """Whether the engine process runs."""
        return self._process is not None

    @property
    def jobs(self) -> list[Job]:
        """What it has to do, the running job first."""
        return [*([self.running] if self.running else []), *self._waiting]

    @property
    def log(self) -> Path:
        """Where the engine writes what it has to say besides answers."""
        return cache_folder() / "engine.log"

    def start(self) -> None:
        """Start the engine process unless it runs."""
        if self._process is not None:
            return
        process = QProcess(QCoreApplication.instance())
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUNBUFFERED", "1")
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        try:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            self.log.touch()
            process.setStandardErrorFile(str(self.log))
        except OSError:  # without a place for it the engine would not start
            process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._not_started)
        self._process = process
        # Qt crashes where a running process goes with the object that its signals call.
        self._at_end = weakref.finalize(self, _end, process)
        self._buffer.clear()
        process.start(self._command[0], self._command[1:])

    def request(
        self,
        request: Request[R],
        done: Callable[[R], None],
        failed: Callable[[Failure], None],
        *,
        owner: QObject | None = None,
        patience: int | None = None,
    ) -> Job:
        """Ask the engine, starting it if need be.

        Args:
            request: What to do.
            done: Gets the result.
            failed: Gets the reason.
            owner: Neither is called once this object is gone.
            patience: Milliseconds that it has to end by itself once cancelled; None: a few
                seconds.

        Returns:
            The job, to :meth:`cancel` it by. One that cannot be sent fails soon, not before this
            returns.
        """
        number = next(self._numbers)
        line, failure = b"", None
        try:
            line = _line(number, request)
        except (ValueError, TypeError) as error:
            failure = Failure(
                tr(
                    "This cannot be handed to the engine ({error}), so nothing was done.",
                    error=error,
                ),
                FailureKind.INPUT,
            )
        job = Job(number, request, line, owner or self, done, failed, patience)
        if failure is not None:
            unsent = failure
            QTimer.singleShot(0, self, lambda: self._fail(job, unsent))
            return job
        self._waiting.append(job)
        self.start()
        self._next()
        return job

    def cancel(self, job: Job | None = None) -> None:
        """Take a job back (default: the running one); it fails with the kind ``cancelled``."""
        job = job or self.running
        if job is None or job.cancelled:
            return
        job.cancelled = True
        if job is self.running:
            self._send(_line(next(self._numbers), Cancel()))
            self._patience.start(job.patience or _PATIENCE_MS)
        elif job in self._waiting:
            self._waiting.remove(job)
            self._fail(job, CANCELLED)

    def abandon(self, job: Job) -> None:
        """Take a job back without waiting for what it would still save."""
        self.cancel(job)
        if job is self.running:
            self._end_stubborn_job()

    def close(self) -> None:
        """End the engine at once; what it has finished is on disk."""
        self._waiting.clear()
        self.running = None
        self._end_process()

    def _next(self) -> None:
        """Send the next job if none is running."""
        if self.running is None and self._waiting:
            self.running = self._waiting.popleft()
            self._send(self.running.line)
            self._poll.start()
            self.job_changed.emit()

    def _send(self, line: bytes) -> None:
        if self._process is not None:
            self._process.write(line)

    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += self._process.readAllStandardOutput().data()
        *lines, rest = self._buffer.split(b"\n")
        self._buffer = bytearray(rest)
        for line in lines:
            try:
                reply = decode_reply(bytes(line))
            except BadMessageError as error:
                if error.id is None:
                    continue  # whatever a library printed past everything
                reply = Refusal(error.id, _misunderstood(str(error)))
            self._take(reply)

    def _take(self, reply: Reply) -> None:
        if self._was_dead:
            self._was_dead = False
            self.revived.emit()
        job = self.running
        if self._asked is not None and reply.id == self._asked:
            self._asked = None
            report = reply.result if isinstance(reply, Answer) else None
            if job is not None and isinstance(report, ProgressReport):
                self.progressed.emit(report.snapshot)
                self.reported.emit(report)
        elif job is not None and reply.id == job.number:
            self._finish()
            if isinstance(reply, Refusal):
                self._fail(job, reply.failure)
            elif not isinstance(reply.result, job.request.result_type()):
                self._fail(job, _misunderstood(type(reply.result).__name__))
            elif shiboken6.isValid(job.owner):
                job.done(reply.result)
            self._next()

    def _finish(self) -> None:
        self.running = None
        self._asked = None
        self._poll.stop()
        self._patience.stop()
        self.job_changed.emit()

    def _fail(self, job: Job, failure: Failure) -> None:
        if shiboken6.isValid(job.owner):
            job.failed(CANCELLED if job.cancelled else failure)

    def _ask_progress(self) -> None:
        if self.running is None or self._asked is not None:
            return
        if self.running.cancelled:
            # Said again: the first time the engine may not have begun the job yet.
            self._send(_line(next(self._numbers), Cancel()))
        self._asked = next(self._numbers)
        self._send(_line(self._asked, ReportProgress()))

    def _end_stubborn_job(self) -> None:
        """End the engine with a job that does not listen, and go on with a new one."""
        job = self.running
        self._end_process()
        if job is not None:
            self._finish()
            self._fail(job, CANCELLED)
        self.start()
        self._next()

    def _end_process(self) -> None:
        self._process = None
        self._poll.stop()
        if self._at_end is not None:
            self._at_end()

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._dead(tr("The engine, which reads and compares the texts, cannot be started."))

    def _ended(self, _code: int, _status: QProcess.ExitStatus) -> None:
        self._read()  # an answer may have come just before the end
        # A scan goes on from where it was; what an encoder was learning is gone.
        teaching = self.running is not None and isinstance(self.running.request, Teach)
        stopped = tr(
            "The engine, which reads and compares the texts, has stopped; perhaps the memory of "
            "this computer ran out."
        )
        saved = (
            tr("Everything you decided is saved.")
            if teaching
            else tr("Everything you decided is saved, and the work done so far is kept.")
        )
        self._dead(f"{stopped} {saved}")

    def _dead(self, sentence: str) -> None:
        if self._process is None:
            return
        self._process = None
        if self._at_end is not None:
            self._at_end()
        self._was_dead = True
        jobs = self.jobs
        self._waiting.clear()
        if self.running is not None:
            self._finish()
        failure = Failure(sentence, FailureKind.DIED, self.log_tail())
        for job in jobs:
            self._fail(job, failure)
        self.died.emit(sentence)

    def log_tail(self) -> str:
        """Return the end of what the engine had to say."""
        try:
            return self.log.read_text(encoding="utf-8", errors="replace")[-4_000:]
        except OSError:
            return ""


def _end(process: QProcess) -> None:
    process.blockSignals(True)  # noqa: FBT003 - Qt's own
    process.kill()
    process.waitForFinished(2_000)
    process.deleteLater()  # it may be in the middle of a signal


def _line(number: int, request: Request[Any]) -> bytes:
    return encode(Question(number, request))  # type: ignore[arg-type]


def _misunderstood(what: str) -> Failure:
    # Such as an engine that was updated while its window was open.
    sentence = tr(
        "The engine has given an answer of another version; close Dittograph and open it."
    )
    return Failure(sentence, FailureKind.INTERNAL, what)
