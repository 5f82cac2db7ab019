"""Keeps the documents in step with the line and with what is decided."""

from __future__ import annotations

from functools import partial

from dittograph.project.changes import Changes
from dittograph.settings import Grouping
from PySide6.QtCore import QObject, Signal

from dittograph_gui.documents.names import DocumentNames
from dittograph_gui.documents.snapshot import Line, Matched, Snapshot, snapshot
from dittograph_gui.engine import background
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.results import Results
from dittograph_gui.widgets.later import Later


class DocumentKeeper(QObject):
    """Works out what the documents share: one request at a time, and the last one wins.

    Signals:
        changed: There is another :attr:`now`.
        failed: It could not be worked out; one sentence.

    Attributes:
        now: What is known, or None before the first time.
        names: What the documents are called.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, changes: ProjectChanges, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results = changes.results
        self.now: Snapshot | None = None
        sources = changes.results.scan.sources
        self.names = Later(lambda: DocumentNames.of([source.name for source in sources]))
        self._line: Line | None = None
        self._running: background.Task | None = None
        self._again = self._closed = False
        changes.changed.connect(self._follow)

    def show_line(self, threshold: float, grouping: Grouping) -> None:
        """Work it out for another line."""
        line = Line(threshold, grouping)
        if line != self._line:
            self._line = line
            self._ask()

    def close(self) -> None:
        """Work out nothing any more."""
        self._closed = True
        if self._running is not None:
            self._running.drop()

    def _follow(self, changes: Changes) -> None:
        if changes.passages or changes.apart or changes.muted or changes.clusters:
            self._ask()

    def _ask(self) -> None:
        if self._line is None or self._closed:
            return
        if self._running is not None:
            self._again = True
            return
        self._again = False
        known = self.now.matched if self.now else None
        self._running = background.run(
            self,
            partial(_look, self.results, self._line, known, self.names),
            done=self._found,
            failed=self._not_found,
        )

    def _found(self, found: Snapshot) -> None:
        self._running = None
        self.now = found
        if self._again:
            self._ask()
        self.changed.emit()

    def _not_found(self, error: Exception) -> None:
        self._running = None
        self.failed.emit(str(error))


def _look(
    results: Results, line: Line, known: Matched | None, names: Later[DocumentNames]
) -> Snapshot:
    """Work it out, and the names of the documents, which the page needs; in a worker."""
    names.get()
    return snapshot(results, line, known)
