"""The list of clusters as Qt asks for it: a line is described only when it is seen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from dittograph.project.changes import Changes
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.session.folding import Rows
from dittograph_gui.session.listing import Progress, View
from dittograph_gui.session.results import Results
from dittograph_gui.session.summaries import Summary

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()
NOTHING_REMAINS = tr("nothing remains")
_REMEMBERED = 512  # summaries


@dataclass(frozen=True, slots=True)
class Row:
    """A cluster in the list.

    Attributes:
        summary: The cluster in a few words.
        decided: Whether nothing is left to decide in it.
        nothing_remains: Whether every text of it is dropped.
        inside: Whether it stands below the head of its fold.
    """

    summary: Summary
    decided: bool
    nothing_remains: bool = False
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """Clusters of two documents in the list, as one.

    Attributes:
        title: What the documents share.
        progress: How many of the clusters are decided.
        opened: Whether they are listed below.
        lost: Of how many of them nothing remains.
    """

    title: str
    progress: Progress
    opened: bool
    lost: int = 0

    @property
    def decided(self) -> bool:
        """Whether nothing is left to decide in any of them."""
        return self.progress.decided == self.progress.clusters


class ClusterModel(QAbstractListModel):
    """The lines of the list: clusters of a :class:`View`, and heads that stand for several."""

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._view: View | None = None
        self._rows = Rows.plain(0)
        self._decided: tuple[object, NDArray[np.bool_]] | None = None
        self._summary = lru_cache(maxsize=_REMEMBERED)(self._describe)

    @property
    def view(self) -> View | None:
        """What is listed."""
        return self._view

    @property
    def rows(self) -> Rows:
        """What each line shows."""
        return self._rows

    def set_view(self, view: View, rows: Rows | None = None) -> None:
        """List other clusters.

        Args:
            view: The clusters.
            rows: What each line shows; None: a cluster each.
        """
        self.beginResetModel()
        self._view, self._decided = view, None
        self._rows = Rows.plain(len(view)) if rows is None else rows
        self._summary.cache_clear()
        self.endResetModel()

    def follow(self, changes: Changes) -> None:
        """Show which clusters are decided now."""
        self._decided = None
        rows = self.rowCount()
        if changes.passages and rows:
            self.dataChanged.emit(self.index(0), self.index(rows - 1), [ROW])

    def line(self, line: int) -> Row | Head:
        """Return what a line shows."""
        assert self._view is not None
        fold = self._rows.fold_at(line)
        if fold is not None:
            texts = fold.texts_in(self._view)
            return Head(
                self._results.folding.title(fold),
                Progress(int(np.count_nonzero(self._decided_rows()[fold.rows])), len(fold)),
                self._rows.is_open(line),
                int(np.count_nonzero(self._results.counts.remaining[texts] == 0)),
            )
        row = int(self._rows.row[line])
        counts, texts = self._results.counts, self._view.texts_of(row)
        return Row(
            self._summary(row),
            counts.all_decided(texts),
            counts.nothing_remains(texts),
            self._rows.is_inside(line),
        )

    def _decided_rows(self) -> NDArray[np.bool_]:
        """Return which rows of the view are decided; found once for all heads that are seen."""
        assert self._view is not None
        now = self._results.counts.undecided  # another array after every decision
        if self._decided is None or self._decided[0] is not now:
            self._decided = now, self._results.decided_rows(self._view)
        return self._decided[1]

    def _describe(self, row: int) -> Summary:
        assert self._view is not None
        return self._results.summary(self._view, row)

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines."""
        return 0 if parent.isValid() or self._view is None else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, the :class:`Row` or :class:`Head`, or words for screen readers."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role == ROW:
            return self.line(index.row())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if self._rows.head[index.row()]:
            head = self.line(index.row())
            assert isinstance(head, Head)
            spoken = role == Qt.ItemDataRole.AccessibleTextRole
            if not spoken:
                return head.title
            parts = [str(head.progress)]
            if head.lost:
                parts.append(tr("nothing remains of {lost:,}", lost=head.lost))
            parts.append(tr("unfolded") if head.opened else tr("folded"))
            return f"{head.title}. {', '.join(parts)}"
        if role == Qt.ItemDataRole.DisplayRole:
            return self._summary(int(self._rows.row[index.row()])).text
        row = self.line(index.row())
        assert isinstance(row, Row)
        parts = [row.summary.facts()[0]]
        parts += [tr("{fact} differs", fact=from_core(flag)) for flag in row.summary.flags]
        if row.nothing_remains:
            parts.append(NOTHING_REMAINS)
        elif row.decided:
            parts.append(tr("decided"))
        return f"{row.summary.text}. {', '.join(parts)}"
