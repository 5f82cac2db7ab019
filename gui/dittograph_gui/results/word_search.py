"""The words of the filter: all texts are searched in a worker, and the list waits for that."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine import background
from dittograph_gui.session.filtering import ClusterFilter
from dittograph_gui.session.listing import Filter


class WordSearch(QObject):
    """Replaces words that are still being searched for by those that were found last.

    Signals:
        finished: The words that were asked for last have been found.
        failed: They could not be searched for; one sentence.
    """

    finished = Signal()
    failed = Signal(str)

    def __init__(self, clusters: ClusterFilter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clusters = clusters
        self._latest = background.Latest(self)
        self._sought: str | None = None
        self._words = ""  # that the list is filtered by now

    def ready(self, wanted: Filter) -> Filter:
        """Return a filter that can be used at once; :attr:`finished` follows if it is not this."""
        words = wanted.words
        if self._clusters.searched(words):
            self._latest.drop()
            self._sought, self._words = None, words
        elif self._sought != words:
            self._sought = words
            self._latest.run(
                lambda: self._clusters.search(words), done=self._found, failed=self._not_found
            )
        return replace(wanted, words=self._words)

    def _found(self, _: None) -> None:
        self._sought = None
        self.finished.emit()

    def _not_found(self, error: Exception) -> None:
        self._sought = None
        self.failed.emit(str(error))
