"""Has the engine's cross-encoder read the pairs of the open project that are most open."""

from __future__ import annotations

from dittograph.engine.messages import Failure, FailureKind, Nothing, ReadPairs
from dittograph.progress import Snapshot
from dittograph.project.project import Project
from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.evidence.pair_keeper import PairKeeper
from dittograph_gui.session.changes import ProjectChanges


class CrossReading(QObject):
    """Asks the engine, and has the likelihoods learned anew from what it said.

    Signals:
        begun: The engine was asked; its :class:`~dittograph_gui.engine.client.Job`.
        progressed: How far that job is.
        ended: It is done, or was cancelled; what was read until then is kept.
        failed: It could not be done; one sentence.
    """

    begun = Signal(object)
    progressed = Signal(Snapshot)
    ended = Signal()
    failed = Signal(str)

    def __init__(
        self,
        changes: ProjectChanges,
        pairs: PairKeeper,
        engine: EngineClient,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._changes, self._pairs, self._engine = changes, pairs, engine
        self._job: Job | None = None
        engine.progressed.connect(self._progressed)

    def want(self) -> None:
        """Have the pairs read, once everything decided until now is in the file."""
        self._changes.do(_nothing, done=lambda _: self._ask())

    def cancel(self) -> None:
        """Read no further."""
        if self._job is not None:
            self._engine.cancel(self._job)

    def _ask(self) -> None:
        if self._job is None:
            request = ReadPairs(str(self._changes.results.project.path))
            self._job = self._engine.request(request, self._done, self._not_done, owner=self)
            self.begun.emit(self._job)

    def _progressed(self, snapshot: Snapshot) -> None:
        if self._job is not None and self._job is self._engine.running:
            self.progressed.emit(snapshot)

    def _done(self, _: Nothing) -> None:
        self._job = None
        self.ended.emit()
        self._pairs.learn_anew()

    def _not_done(self, failure: Failure) -> None:
        self._job = None
        self.ended.emit()
        self._pairs.learn_anew()
        if failure.kind is not FailureKind.CANCELLED:
            self.failed.emit(failure.message)


def _nothing(_: Project) -> None:
    pass
