"""Everything that is done to the open project goes through here, and so does all that follows.

Deciding writes to the project file, which another program may be writing to at that moment. So it
is done in the project's own thread, in the order in which it was asked for. What has changed then,
here or by another process, arrives as one signal, and the screen follows that signal alone.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from dittograph.errors import DittographError
from dittograph.project import place
from dittograph.project.changes import Changes
from dittograph.project.project import Project
from dittograph.settings import Grouping
from PySide6.QtCore import QObject, QTimer, Signal

from dittograph_gui.engine import background
from dittograph_gui.session.decided import MarkedNow
from dittograph_gui.session.results import Results
from dittograph_gui.session.step_words import Story

T = TypeVar("T")
_WAITING_MS = 600  # quicker is not worth a word


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """A change with all that takes long to find out about it."""

    changes: Changes
    now: MarkedNow
    story: Story | None


class ProjectChanges(QObject):
    """Does things to the open project and tells everyone what changed.

    Signals:
        changed: Something changed; the :class:`~dittograph.project.changes.Changes`. The results
            have followed it already.
        failed: Something could not be saved; one sentence. The screen has to show what the file
            holds.
        waiting: Whether something has been waiting for the file for a while.

    Attributes:
        results: The open project.
        story: What was undone or done again, while :attr:`changed` tells of that; else None.
    """

    changed = Signal(object)
    failed = Signal(str)
    waiting = Signal(bool)

    def __init__(self, results: Results, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results = results
        self.story: Story | None = None
        self._project = results.project
        self._pending = 0
        self._closed = False
        self._patience = QTimer(self, singleShot=True, interval=_WAITING_MS)
        self._patience.timeout.connect(lambda: self.waiting.emit(True))  # noqa: FBT003
        hear, self._stop_hearing = background.hearing(self, self._tell)
        project, collection, keys = results.project, results.collection, results.keys

        def look_up(changes: Changes) -> None:
            """Look the marks up in the project's thread: there may be 100,000 of them."""
            now = MarkedNow.of(changes.passages, project.decisions.marks)
            hear(_Told(changes, now, Story.of(changes, collection, keys)))

        self._stop_telling = self._project.subscribe(look_up)

    def do(
        self,
        operation: Callable[[Project], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Ask for something to be done; returns at once.

        Args:
            operation: Gets the project, in the project's thread: ``Project.undo``.
            done: Gets what ``operation`` returned, after :attr:`changed` was emitted for it.
            failed: Called after :attr:`failed` was emitted.
        """
        self._pending += 1
        if self._pending == 1:
            self._patience.start()
        work, bring = background.handed_over(
            self, operation, partial(self._finish, done=done, failed=failed)
        )
        self._project.soon(work).add_done_callback(bring)

    def close(self, threshold: float, grouping: Grouping, text: int | None = None) -> Future[None]:
        """Close the project once everything asked for is done; nothing is told any more.

        Args:
            threshold: Where the line is left.
            grouping: What is left chosen.
            text: A distinct text of the cluster that is left chosen, or None.

        Returns:
            Done when the file is closed.
        """
        self._closed = True
        self._patience.stop()
        self._stop_telling()
        self._stop_hearing()
        keys = self.results.keys

        def remember(project: Project) -> None:
            revision = project.decisions.now.revision
            where = None if text is None else place.as_json(keys, text, revision)
            project.remember_view(threshold, grouping, where)

        self._project.soon(remember)
        return self._project.soon(Project.close)

    def _tell(self, told: _Told) -> None:
        if not self._closed:
            self.results.follow(told.changes, told.now)
            self.story = told.story
            self.changed.emit(told.changes)
            self.story = None

    def _finish(
        self,
        future: Future[T],
        *,
        done: Callable[[T], None] | None,
        failed: Callable[[], None] | None,
    ) -> None:
        if self._closed:
            return
        self._pending -= 1
        if not self._patience.isActive():
            self.waiting.emit(False)  # noqa: FBT003
        if self._pending:
            self._patience.start()
        else:
            self._patience.stop()
        try:
            result = future.result()
        except DittographError as error:
            self.failed.emit(str(error))
            if failed is not None:
                failed()
        else:
            if done is not None:
                done(result)
