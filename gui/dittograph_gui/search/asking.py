"""Asks the engine for the nearest texts: one question at a time; of those that wait, the last."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.engine.messages import Failure, FailureKind, Found, Search
from dittograph.progress import Phase, Snapshot
from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.engine.job_line import busy_with
from dittograph_gui.language.words import capital, tr
from dittograph_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for; nothing: the engine is only made ready.

    Attributes:
        query: Words.
        text: A distinct-text id, or None.
    """

    query: str = ""
    text: int | None = None


class Asking(QObject):
    """Questions about the open project.

    Signals:
        answered: The :class:`Question` that was asked last, and what was
            :class:`~dittograph.engine.messages.Found`.
        failed: A sentence that says why there is no answer.
        waiting: A sentence that says what the answer waits for.
    """

    answered = Signal(object, object)
    failed = Signal(str)
    waiting = Signal(str)

    def __init__(self, engine: EngineClient, results: Results, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._results = engine, results
        self._digest = ""
        self._job: Job | None = None
        self._next: Question | None = None
        self.ready = False
        engine.progressed.connect(self._progressed)
        engine.job_changed.connect(self._tell)

    def ask(self, question: Question) -> None:
        """Ask; an answer that is still to come is dropped."""
        if self._job is not None:
            self._next = question
            return
        scan, path = self._results.scan, str(self._results.project.path)
        # The scan is another object once clusters were rebuilt; its texts stay.
        self._digest = self._digest or scan.digest
        request = Search(path, self._digest, question.query, question.text)
        self._job = self._engine.request(
            request, lambda found: self._take(question, found), self._fail, owner=self
        )
        self._tell()

    def _take(self, question: Question, found: Found) -> None:
        self._job, self.ready = None, True
        if not self._go_on():
            self.answered.emit(question, found)

    def _fail(self, failure: Failure) -> None:
        self._job = None
        if failure.kind is FailureKind.DIED:
            self.ready = False
            self._next = None
        if not self._go_on():
            self.failed.emit(failure.message)

    def _go_on(self) -> bool:
        question, self._next = self._next, None
        if question is not None:
            self.ask(question)
        return question is not None

    def _tell(self) -> None:
        if self._job is None:
            return
        busy = busy_with(self._engine, self._job)
        if busy:
            self.waiting.emit(tr("{busy}; the search follows by itself.", busy=capital(busy)))
        elif not self.ready:
            self.waiting.emit(tr("Starting the engine…"))

    def _progressed(self, snapshot: Snapshot) -> None:
        if self._job is None or self._job is not self._engine.running or self.ready:
            return
        if snapshot.phase is Phase.LOADING:
            self.waiting.emit(tr("Loading the encoder…"))
        elif snapshot.phase is Phase.EMBEDDING and snapshot.total:
            self.waiting.emit(
                tr(
                    "Encoding texts: {done:,} of {total:,}…",
                    done=snapshot.done,
                    total=snapshot.total,
                )
            )
