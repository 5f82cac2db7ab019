"""The first look at the sources, beside the window's own work."""

from __future__ import annotations

from collections.abc import Sequence

from dittograph.documents.collection.survey import Survey, survey
from dittograph.errors import CancelledError
from dittograph.progress import PolledProgress, Snapshot
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from dittograph_gui.engine import background
from dittograph_gui.engine.background import Task

_PATIENCE_MS = 1_000  # before how far it is is worth a line
_POLL_MS = 150


class Counting(QObject):
    """Looks at what was asked for last; what was asked before is dropped.

    Signals:
        done: What was found.
        failed: What went wrong, for a person.
        progressed: How far it is, once it has taken a while.
    """

    done = Signal(object)
    failed = Signal(str)
    progressed = Signal(Snapshot)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._progress = PolledProgress()
        self._poll = QTimer(self, singleShot=True)
        self._poll.timeout.connect(self._look)
        if (program := QCoreApplication.instance()) is not None:
            program.aboutToQuit.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether an answer is to come."""
        return self._task is not None

    def start(self, paths: Sequence[str]) -> None:
        """Look at files and folders, instead of those that were asked for before."""
        self.stop()
        self._progress = progress = PolledProgress()
        self._task = background.run(
            self,
            lambda: survey(paths, progress),
            done=self._done,
            failed=self._failed,
            apart=True,  # a network folder may not answer for minutes
        )
        self._poll.start(_PATIENCE_MS)

    def stop(self) -> None:
        """Look no further; no answer will come."""
        self._progress.cancel()
        self._poll.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _done(self, found: Survey) -> None:
        self._ended()
        self.done.emit(found)

    def _failed(self, error: Exception) -> None:
        self._ended()
        if not isinstance(error, CancelledError):
            self.failed.emit(str(error))

    def _ended(self) -> None:
        self._poll.stop()
        self._task = None

    def _look(self) -> None:
        self.progressed.emit(self._progress.snapshot())
        self._poll.start(_POLL_MS)
