"""The clusters of a view as Qt asks for them: a row is described only when it is seen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from dittograph.project.changes import Changes
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from dittograph_gui.session.listing import View
from dittograph_gui.session.results import Results
from dittograph_gui.session.summaries import Summary

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()
NOTHING_REMAINS = "nothing remains"
_REMEMBERED = 512  # summaries


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the list.

    Attributes:
        summary: The cluster in a few words.
        decided: Whether nothing is left to decide in it.
        nothing_remains: Whether every text of it is dropped.
    """

    summary: Summary
    decided: bool
    nothing_remains: bool = False


class ClusterModel(QAbstractListModel):
    """The rows of a :class:`View`."""

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._view: View | None = None
        self._summary = lru_cache(maxsize=_REMEMBERED)(self._describe)

    @property
    def view(self) -> View | None:
        """What is listed."""
        return self._view

    def set_view(self, view: View) -> None:
        """List other clusters."""
        self.beginResetModel()
        self._view = view
        self._summary.cache_clear()
        self.endResetModel()

    def follow(self, changes: Changes) -> None:
        """Show which clusters are decided now."""
        rows = self.rowCount()
        if changes.passages and rows:
            self.dataChanged.emit(self.index(0), self.index(rows - 1), [ROW])

    def row(self, place: int) -> Row:
        """Return a row of the list."""
        assert self._view is not None
        counts, texts = self._results.counts, self._view.texts_of(place)
        return Row(self._summary(place), counts.all_decided(texts), counts.nothing_remains(texts))

    def _describe(self, place: int) -> Summary:
        assert self._view is not None
        return self._results.summary(self._view, place)

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of clusters."""
        return 0 if parent.isValid() or self._view is None else len(self._view)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, the :class:`Row`, or words for screen readers."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._summary(index.row()).text
        if role == ROW:
            return self.row(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row(index.row())
            flags = "".join(f", {flag} differs" for flag in row.summary.flags)
            done = ", decided" if row.decided else ""
            if row.nothing_remains:
                done = f", {NOTHING_REMAINS}"
            return f"{row.summary.text}. {row.summary.facts()[0]}{flags}{done}"
        return None
