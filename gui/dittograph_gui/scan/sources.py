"""The files and folders of a scan, each with what is known about it and a way to leave it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from dittograph.documents.collection.survey import Root
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dittograph_gui import theme
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import counted, tr
from dittograph_gui.scan.inventory import in_bytes
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import tool
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.labels import fact
from dittograph_gui.widgets.looks import mark

_LONGEST = 60  # characters of a problem that fit in the row; the tip has the rest


class SourceRow(QFrame):
    """One file or folder of the list."""

    removed = Signal(str)

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self._picture = QLabel()
        self._picture.setMinimumWidth(20)  # nothing is asked of a disk here: it may not answer
        name = Elided(Path(path).name or path)
        folder = mark(Elided(str(Path(path).parent)), "muted")
        self._what = fact("…")
        self._what.setMinimumWidth(160)  # so that the rows line up
        self._what.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        remove = tool(tr("Remove"), lambda: self.removed.emit(self.path), "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._picture)
        row.addWidget(name, 2)
        row.addWidget(folder, 3)
        row.addWidget(self._what)
        row.addWidget(remove)

    @property
    def text(self) -> str:
        """What is said about it."""
        return self._what.text()

    def show_root(self, root: Root, rows: int | None = None) -> None:
        """Say what it is.

        Args:
            root: What was found.
            rows: How many rows it has, if it is a table.
        """
        if self._picture.pixmap().isNull():
            theme.set_icon(self._picture, "open-folder" if root.is_folder else "file", "muted")
        if root.problem:
            words = tr("cannot be read: {problem}", problem=from_core(root.problem))
            words = words if len(words) < _LONGEST else tr("cannot be read")
        elif root.is_folder:
            words = counted(root.files, tr("folder, {n} file"), tr("folder, {n} files"))
        elif rows is not None:
            words = counted(rows, tr("table, {n} row"), tr("table, {n} rows"))
        else:
            words = in_bytes(root.size)
        self._what.setText(words)
        self._what.setToolTip(from_core(root.problem))


class SourceList(QWidget):
    """Files and folders, one a row.

    Signals:
        changed: One was added or left out.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE // 2)
        self.rows: list[SourceRow] = []

    @property
    def paths(self) -> list[str]:
        """The paths, in order."""
        return [row.path for row in self.rows]

    def show_roots(self, roots: Mapping[str, Root], rows: Mapping[str, int | None]) -> None:
        """Say of each what it is.

        Args:
            roots: What was found behind the paths.
            rows: How many rows those have that are tables, as far as it is known.
        """
        for row in self.rows:
            if row.path in roots:
                row.show_root(roots[row.path], rows.get(row.path))

    def add(self, paths: Sequence[str]) -> None:
        """Add those that are not there yet."""
        for path in dict.fromkeys(paths):
            if path not in self.paths:
                row = SourceRow(path)
                row.removed.connect(self._remove)
                self.rows.append(row)
                self._box.addWidget(row)
        self.changed.emit()

    def clear(self) -> None:
        """Leave all out."""
        self._take_away(self.rows)

    def _remove(self, path: str) -> None:
        self._take_away([row for row in self.rows if row.path == path])

    def _take_away(self, rows: Sequence[SourceRow]) -> None:
        for row in list(rows):
            self.rows.remove(row)
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.changed.emit()
