"""The first page: a place to drop texts, and the projects of late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from dittograph_resources import icon_path
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui import theme
from dittograph_gui.engine import background
from dittograph_gui.language.nouns import plural
from dittograph_gui.language.words import tr
from dittograph_gui.start.kinds import every_kind_in_words, kinds_in_words
from dittograph_gui.start.recent import Recent, RecentProjects
from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.buttons import push, tool
from dittograph_gui.widgets.column import Column
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark
from dittograph_gui.widgets.wrapping_row import WrappingRow


class DropArea(QFrame):
    """Where files are dropped; the window takes them, this shows it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drop")
        self._over = False
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(3 * SPACE, 4 * SPACE, 3 * SPACE, 4 * SPACE)
        self.box.setSpacing(SPACE)
        self._dress()

    def set_over(self, over: bool) -> None:  # noqa: FBT001 - a plain switch
        """Show that something hovers over the window."""
        self._over = over
        self._dress()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        c = colours()
        border, back = (c.accent, c.selected) if self._over else (c.faint, c.surface)
        sheet = f"#drop {{ border: 2px dashed {border}; border-radius: 12px; background: {back}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)


class RecentRow(QFrame):
    """One project of late; a click or Enter opens it."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, recent: Recent, now: datetime) -> None:
        super().__init__()
        mark(self, "card")
        self._path = recent.path
        self.missing = False
        self._name = Elided(recent.name)
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        self._place = mark(Elided(str(Path(recent.path).parent)), "muted")
        texts = plural(recent.texts, "text")
        self._facts = fact(f"{texts}  ·  {recent.when(now)}")
        tip = tr("Remove from this list; the file is kept")
        remove = tool(tip, lambda: self.removed.emit(self._path), "close")
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._place, 1, 0)
        grid.addWidget(self._facts, 0, 1, 2, 1)
        grid.addWidget(remove, 0, 2, 2, 1)
        grid.setColumnStretch(0, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Open {name}, {texts}", name=recent.name, texts=texts))

    def set_missing(self) -> None:
        """Show that the file is gone."""
        self.missing = True
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._facts.setText(tr("no longer there"))
        for part in (self._name, self._place, self._facts):
            part.setEnabled(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open, or take off the list."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self._path)
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if not self.missing:
            self.chosen.emit(self._path)


class StartPage(QWidget):
    """Inviting and calm."""

    files_wanted = Signal()
    folder_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    check_wanted = Signal()
    teach_wanted = Signal()
    project_chosen = Signal(str)

    def __init__(self, recent: RecentProjects, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        page = Column(760)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        column = page.column
        wordmark = QSvgWidget(str(icon_path("wordmark")))
        wordmark.setFixedSize(QSize(244, 52))
        wordmark.setAccessibleName("Dittograph")
        column.addWidget(wordmark, alignment=Qt.AlignmentFlag.AlignHCenter)
        line = label(tr("Finds what your texts say twice, even in other words."), scale=1.15)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(line)
        column.addSpacing(SPACE)
        self.drop_area = self._drop_area()
        column.addWidget(self.drop_area)
        column.addLayout(self._other_ways())
        column.addSpacing(SPACE)
        self._head = QHBoxLayout()
        self._title = label(tr("Recent projects"), bold=True)
        self._clear = push(tr("Clear list"), self._clear_list)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._clear)
        column.addLayout(self._head)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        column.addLayout(self._list)
        column.addStretch(1)
        self.rows: list[RecentRow] = []
        self.show_recent()

    def show_recent(self) -> None:
        """Show the list as it is now."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        entries = self._recent.entries
        now = datetime.now()
        self.rows = [RecentRow(entry, now) for entry in entries]
        for row in self.rows:
            row.chosen.connect(self.project_chosen)
            row.removed.connect(self._remove)
            self._list.addWidget(row)
        self._title.setVisible(bool(entries))
        self._clear.setVisible(bool(entries))
        rows = self.rows

        def grey(there: Sequence[bool]) -> None:
            for row, exists in zip(rows, there, strict=True):
                if not exists and row in self.rows:
                    row.set_missing()

        paths = [Path(entry.path) for entry in entries]
        background.run(self, lambda: [p.is_file() for p in paths], done=grey, failed=lambda _: None)

    def _drop_area(self) -> DropArea:
        area = DropArea()
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        theme.set_icon(picture, "open-folder", "accent", 40)
        title = label(tr("Drop files or folders here"), scale=1.4, bold=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        reads = label(kinds_in_words(), muted=True)
        reads.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        reads.setToolTip(every_kind_in_words())
        files = mark(push(tr("Choose files…"), self.files_wanted.emit), "primary")
        folder = push(tr("Choose folder…"), self.folder_wanted.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(files)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        for widget in (picture, title, reads):
            area.box.addWidget(widget)
        area.box.addSpacing(SPACE)
        area.box.addLayout(buttons)
        area.box.addSpacing(SPACE)
        promise = label(tr("Nothing leaves this computer."), muted=True)
        promise.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.box.addWidget(promise)
        return area

    def _other_ways(self) -> WrappingRow:
        row = WrappingRow(fill=True)
        for words, name, signal in (
            (tr("Paste a list…"), "paste", self.paste_wanted),
            (tr("Try the sample collection"), "play", self.sample_wanted),
            (tr("Check two texts"), "compare", self.check_wanted),
            (tr("Measure and teach"), "measure", self.teach_wanted),
        ):
            row.addWidget(push(words, signal.emit, name))
        return row

    def _remove(self, path: str) -> None:
        self._recent.remove(path)
        self.show_recent()

    def _clear_list(self) -> None:
        self._recent.clear()
        self.show_recent()
