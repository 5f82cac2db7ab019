"""The engine process: does the heavy work for the window, asked over standard input and output.

A thread reads questions. It answers what is about the running job at once, and queues the rest for
the main thread, which does one after the other and answers in that order. Every line is answered,
also one that makes no sense. The end of standard input ends the engine, so that it never outlives
its window.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO

from dittograph.encoders.process import set_up
from dittograph.engine.job import Job
from dittograph.engine.messages import (
    AnyResult,
    Cancel,
    Failure,
    FailureKind,
    Nothing,
    ProgressReport,
    ReportProgress,
    Request,
)
from dittograph.engine.operations import Operations
from dittograph.engine.wire import (
    Answer,
    BadMessageError,
    Question,
    Refusal,
    Reply,
    decode_question,
    encode,
)
from dittograph.errors import (
    CancelledError,
    DittographError,
    EncoderError,
    InputError,
    OutputError,
    ProjectError,
)
from dittograph.progress import Snapshot
from dittograph.startup import limit_idle_spinning, take_pipes

Perform = Callable[[Request[Any], Job], AnyResult]
_KINDS = (
    (InputError, FailureKind.INPUT),
    (EncoderError, FailureKind.ENCODER),
    (OutputError, FailureKind.OUTPUT),
    (ProjectError, FailureKind.OUTPUT),
    (CancelledError, FailureKind.CANCELLED),
)


class Engine:
    """Serves questions; see the module's docstring.

    Args:
        requests: Questions, one a line.
        answers: Where the replies go.
        perform: What does the work (default: :class:`Operations`).
    """

    def __init__(
        self, requests: BinaryIO, answers: BinaryIO, perform: Perform | None = None
    ) -> None:
        self._requests = requests
        self._answers = answers
        self._perform = perform or Operations().perform
        self._writing = threading.Lock()
        self._queue: queue.Queue[tuple[Question, Job] | None] = queue.Queue()
        self._running: Job | None = None
        self._unfinished: set[Job] = set()  # the running job and those that wait

    def run(self) -> None:
        """Serve until the requests end."""
        threading.Thread(target=self._read, daemon=True).start()
        while (waiting := self._queue.get()) is not None:
            question, self._running = waiting
            reply = self._serve(question, self._running)
            self._unfinished.discard(self._running)
            self._running = None  # before the reply: whoever has it finds nothing running
            self._send(reply)

    def _read(self) -> None:
        for line in self._requests:
            try:
                question = decode_question(line)
            except BadMessageError as error:
                sentence = f"The engine does not understand this request: {error}."
                self._send(Refusal(error.id, Failure(sentence, FailureKind.INPUT)))
                continue
            if isinstance(question.request, ReportProgress):
                job = self._running
                report = job.report() if job is not None else ProgressReport(Snapshot())
                self._send(Answer(question.id, report))
            elif isinstance(question.request, Cancel):
                self._cancel()
                self._send(Answer(question.id, Nothing()))
            else:
                job = Job()
                self._unfinished.add(job)
                self._queue.put((question, job))
        self._queue.put(None)
        # A long step may not look at the queue for a while, and the window is gone.
        self._cancel()

    def _cancel(self) -> None:
        # Those that wait as well: a person may cancel before the engine has begun.
        for job in list(self._unfinished):
            job.progress.cancel()

    def _serve(self, question: Question, job: Job) -> Reply:
        try:
            return Answer(question.id, self._perform(question.request, job))
        except DittographError as error:
            kinds = (kind for cls, kind in _KINDS if isinstance(error, cls))
            failure = _failure(str(error), next(kinds, FailureKind.INTERNAL))
        except MemoryError:
            failure = _failure(
                "This computer does not have enough memory for this; raise the lowest similarity "
                "kept, or use fewer texts.",
                FailureKind.INTERNAL,
            )
        except Exception as error:  # noqa: BLE001 - the engine must serve the next request
            failure = _internal(error)
        return Refusal(question.id, failure)

    def _send(self, reply: Reply) -> None:
        try:
            line = encode(reply)
        except (ValueError, TypeError) as error:  # whoever asked must not wait for ever
            line = encode(Refusal(reply.id, _internal(error)))
        with self._writing:
            try:
                self._answers.write(line)
                self._answers.flush()
            except OSError:
                os._exit(0)  # the window is gone


def _failure(sentence: str, kind: FailureKind) -> Failure:
    return Failure(sentence, kind, traceback.format_exc())


def _internal(error: Exception) -> Failure:
    reason = f"{type(error).__name__}: {error}"
    return _failure(f"Something went wrong inside Dittograph ({reason}).", FailureKind.INTERNAL)


def main() -> int:
    """Run the engine on this process's standard input and output."""
    limit_idle_spinning()
    set_up()
    Engine(*take_pipes()).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
