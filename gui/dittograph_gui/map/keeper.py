"""The map of the open project: read from its file, or laid out by the engine first."""

from __future__ import annotations

import numpy as np
from dittograph.engine.messages import Failure, FailureKind, LayOut, Nothing
from dittograph.progress import Snapshot
from dittograph.project.layout import read_layout
from dittograph.project.project import Project
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.language.words import tr
from dittograph_gui.session.changes import ProjectChanges

Found = tuple[str, NDArray[np.float32] | None]


class MapKeeper(QObject):
    """Knows where each text is on the map.

    Signals:
        changed: The places are known.
        begun: The engine was asked; its :class:`~dittograph_gui.engine.client.Job`.
        progressed: How far that job is.
        ended: The engine is done, or there is no map; a sentence, or "" where none is needed.

    Attributes:
        places: Float32 ``[texts, 2]``, or None as long as they are not known.
    """

    changed = Signal()
    begun = Signal(object)
    progressed = Signal(Snapshot)
    ended = Signal(str)

    def __init__(
        self, changes: ProjectChanges, engine: EngineClient, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._changes, self._engine = changes, engine
        engine.progressed.connect(self._progressed)
        self._digest = ""
        self._job: Job | None = None
        self._asked = False
        self.places: NDArray[np.float32] | None = None

    def want(self) -> None:
        """Find the places out, if that was not begun."""
        if not self._asked:
            self._asked = True
            self._read(lay_out=True)

    def cancel(self) -> None:
        """Lay nothing out any more."""
        if self._job is not None:
            self._engine.cancel(self._job)

    def _read(self, *, lay_out: bool) -> None:
        def read(project: Project) -> Found:
            scan = project.scan
            texts, digest = len(scan.copies.hashes), scan.digest
            return digest, project.read(lambda file: read_layout(file, digest, texts))

        def done(found: Found) -> None:
            self._digest, self.places = found
            if self.places is not None:
                self.changed.emit()
            elif lay_out:
                self._lay_out()
            else:
                self._give_up(tr("The map could not be read from the project; try again."))

        self._changes.do(read, done=done, failed=lambda: self._give_up(""))

    def _lay_out(self) -> None:
        path = str(self._changes.results.project.path)
        self._job = self._engine.request(
            LayOut(path, self._digest), self._laid_out, self._failed, owner=self
        )
        self.begun.emit(self._job)

    def _progressed(self, snapshot: Snapshot) -> None:
        if self._job is not None and self._job is self._engine.running:
            self.progressed.emit(snapshot)

    def _laid_out(self, _: Nothing) -> None:
        self._job = None
        self.ended.emit("")
        self._read(lay_out=False)

    def _failed(self, failure: Failure) -> None:
        self._job = None
        self._give_up("" if failure.kind is FailureKind.CANCELLED else failure.message)

    def _give_up(self, sentence: str) -> None:
        self._asked = False
        self.ended.emit(sentence)
