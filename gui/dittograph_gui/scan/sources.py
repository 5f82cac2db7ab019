"""The files and folders of a scan, each with what is known about it and a way to leave it out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dittograph_gui import theme
from dittograph_gui.engine import background
from dittograph_gui.scan.request import Look, look_at
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
        self.look: Look | None = None
        picture = QLabel()
        theme.set_icon(picture, "open-folder" if Path(path).is_dir() else "file", "muted")
        name = Elided(Path(path).name or path)
        folder = mark(Elided(str(Path(path).parent)), "muted")
        self._what = fact("…")
        self._what.setMinimumWidth(160)  # so that the rows line up
        self._what.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        remove = tool("Remove", lambda: self.removed.emit(self.path), "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(picture)
        row.addWidget(name, 2)
        row.addWidget(folder, 3)
        row.addWidget(self._what)
        row.addWidget(remove)

    @property
    def text(self) -> str:
        """What is said about it."""
        return self._what.text()

    def show_look(self, look: Look) -> None:
        """Say what it is."""
        self.look = look
        words = f"cannot be read: {look.problem}" if look.problem else look.what
        self._what.setText(words if len(words) < _LONGEST else "cannot be read")
        self._what.setToolTip(look.problem)


class SourceList(QWidget):
    """Files and folders, one a row.

    Signals:
        changed: One was added or left out, or it is known now what one is.
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

    @property
    def looks(self) -> list[Look]:
        """What is known about them so far, in order."""
        return [row.look for row in self.rows if row.look is not None]

    def add(self, paths: Sequence[str]) -> None:
        """Add those that are not there yet."""
        for path in dict.fromkeys(paths):
            if path not in self.paths:
                row = SourceRow(path)
                row.removed.connect(self._remove)
                self.rows.append(row)
                self._box.addWidget(row)
                self._look_at(row)
        self.changed.emit()

    def clear(self) -> None:
        """Leave all out."""
        self._take_away(self.rows)

    def _look_at(self, row: SourceRow) -> None:
        def seen(look: Look) -> None:
            row.show_look(look)
            self.changed.emit()

        background.run(
            row,
            lambda: look_at(row.path),
            done=seen,
            failed=lambda error: seen(Look("", problem=str(error))),
        )

    def _remove(self, path: str) -> None:
        self._take_away([row for row in self.rows if row.path == path])

    def _take_away(self, rows: Sequence[SourceRow]) -> None:
        for row in list(rows):
            self.rows.remove(row)
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.changed.emit()
