"""Two texts side by side, opened at their first difference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dittograph.pairs.relation.alignment import Alignment, align
from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.comparing.lines import Line, line_of, lines_of, window
from dittograph_gui.comparing.overview_bar import OverviewBar
from dittograph_gui.comparing.writing import table_html
from dittograph_gui.engine import background
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import counted, tr
from dittograph_gui.theme import SPACE, Colours, colours, letters, redraw_with_scheme
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.lines import Lines

_MOST = 600  # words of both sides that are laid out together; more is noticeable
_AROUND = 3  # lines
_TIGHT = 7  # lines of height below which the texts need all of them
_AT_ONCE = 8_000  # characters of both texts that are aligned without a worker


class _Body(QTextBrowser):
    def __init__(self, on_key: Callable[[QKeyEvent], bool] | None) -> None:
        super().__init__(openLinks=False)
        self._on_key = on_key

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if self._on_key is None or not self._on_key(event):
            super().keyPressEvent(event)


class SideBySide(QWidget):
    """Two texts, aligned by sentence, with what is equal folded.

    Signals:
        shown: The texts are aligned and shown.
        failed: They could not be aligned; one sentence.
    """

    shown = Signal()
    failed = Signal(str)

    def __init__(
        self, on_key: Callable[[QKeyEvent], bool] | None = None, parent: QWidget | None = None
    ) -> None:
        """Make the view.

        Args:
            on_key: Acts on a key before the texts do; returns whether it meant something.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.alignment: Alignment | None = None
        self._texts: tuple[str, str] | None = None
        self._lines: list[Line] = []
        self._part = (0, 0)  # the lines that are laid out
        self._positions: dict[str, int] = {}  # of the anchors that are laid out
        self._opened: set[int] = set()
        self._current = 0  # place in the list of differences
        self._work = background.Latest(self)
        self.summary = label(bold=True)
        self.earlier = push(tr("Previous difference"), lambda: self.step(-1))
        self.earlier.setToolTip(tr("Go to the previous difference (Shift+F7)"))
        self.later = push(tr("Next difference"), lambda: self.step(1))
        self.later.setToolTip(tr("Go to the next difference (F7)"))
        self.body = _Body(on_key)
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.setAccessibleName(tr("The two texts side by side"))
        self.body.anchorClicked.connect(self._follow_link)
        letters(self.body, 1.06)
        self.bar = OverviewBar()
        self.bar.row_wanted.connect(self._show_row)
        steps = (self.earlier, self.later)
        self._top = Lines(self.summary, *steps, lead=self.summary, least=40)
        middle = QHBoxLayout()
        middle.setSpacing(2)
        middle.addWidget(self.body, 1)
        middle.addWidget(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._top)
        layout.addLayout(middle, 1)
        redraw_with_scheme(self, self._draw)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the room to the texts where there is little; keys step all the same."""
        super().resizeEvent(event)
        self._top.setHidden(self.height() < _TIGHT * self.fontMetrics().lineSpacing())

    def show_texts(self, first: str, second: str) -> None:
        """Align two texts and show them; the same two stay where they are."""
        if self._texts == (first, second):
            return
        self._texts = (first, second)
        if len(first) + len(second) <= _AT_ONCE:
            self._work.drop()
            self._show(_opened(first, second, colours()))
            return
        self.alignment = None
        self.body.clear()
        self.summary.setText(tr("Comparing…"))
        c = colours()
        self._work.run(
            lambda: _opened(first, second, c),
            done=self._show,
            failed=lambda error: self.failed.emit(str(error)),
        )

    def step(self, by: int) -> None:
        """Go to the next difference (1) or the previous one (-1)."""
        if self.alignment is None or not self.alignment.places:
            return
        goal = self._current + by
        if 0 <= goal < len(self.alignment.places):
            self._current = goal
            self._show_row(self.alignment.places[goal])

    @property
    def current(self) -> tuple[int, int]:
        """The number of the current difference, from 1, and how many there are."""
        if self.alignment is None or not self.alignment.places:
            return 0, 0
        return self._current + 1, len(self.alignment.places)

    def _show(self, opened: _Opened) -> None:
        self.alignment = alignment = opened.alignment
        self._current = 0
        self._opened = set()
        self._lines = opened.lines
        self._part = opened.part
        self._draw(opened.html)
        self.summary.setText(from_core(alignment.agreement.sentence()))
        self.bar.show_rows(alignment.rows)
        self._show_row(alignment.places[0] if alignment.places else 0)
        self.shown.emit()

    def _show_row(self, row: int) -> None:
        """Put a row in sight; what is around it is laid out first if it is not there."""
        if self.alignment is None or not self._lines:
            self.body.clear()
            return
        places = self.alignment.places
        if row in places:
            self._current = places.index(row)
        elif places:  # a place between two of them: the last that has begun
            self._current = max(sum(place <= row for place in places) - 1, 0)
        focus = line_of(self._lines, row)
        begin, end = self._part
        # Near an end of what is laid out, too little would be around it.
        last = end if end == len(self._lines) else end - _AROUND
        if not (begin + (_AROUND if begin else 0) <= focus < last):
            self._lay_out(focus)
        self._mark_current()
        self._scroll_to(self._lines[focus].begin)
        number, count = self.current
        self.earlier.setEnabled(number > 1)
        self.later.setEnabled(number < count)

    def _scroll_to(self, row: int) -> None:
        """Put a row in sight, with a little of what is above it, which tells what it is about."""
        cursor = QTextCursor(self.body.document())
        cursor.setPosition(self._positions.get(f"r{row}", 0))
        bar = self.body.verticalScrollBar()
        above = self.body.viewport().height() // 4
        bar.setValue(bar.value() + self.body.cursorRect(cursor).top() - above)

    def _lay_out(self, focus: int) -> None:
        self._part = window(self._lines, focus, _MOST)
        self._draw()

    def _draw(self, html: str = "") -> None:
        begin, end = self._part
        shown = self._lines[begin:end]
        if self.alignment is None or not shown:
            self.body.clear()
            return
        first, last = shown[0].begin, shown[-1].end
        self.body.setHtml(
            _further("earlier", first)
            + (html or table_html(self.alignment, shown, colours()))
            + _further("later", len(self.alignment.rows) - last)
        )
        self._positions = _anchors(self.body.document())
        self.bar.show_part(first, last)
        self._mark_current()

    def _mark_current(self) -> None:
        """Show by the sign between the texts which difference is the current one."""
        marks = []
        if self.alignment is not None and self.alignment.places:
            position = self._positions.get(f"r{self.alignment.places[self._current]}")
            if position is not None:
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.body.document())
                cursor.setPosition(position)
                cursor.movePosition(
                    QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
                )
                c = colours()
                mark.cursor = cursor
                mark.format.setBackground(QColor(c.accent))
                mark.format.setForeground(QColor(c.on_accent))
                marks = [mark]
        self.body.setExtraSelections(marks)

    def _follow_link(self, link: QUrl) -> None:
        kind, _, row = link.toString().partition(":")
        if kind == "fold":
            self._open_fold(int(row))
        elif kind == "row":
            self._show_row(int(row))
        elif kind == "earlier":
            self._show_row(self._lines[max(self._part[0] - 1, 0)].begin)
        elif kind == "later":
            self._show_row(self._lines[min(self._part[1], len(self._lines) - 1)].begin)

    def _open_fold(self, row: int) -> None:
        if self.alignment is None:
            return
        self._opened.add(row)
        self._lines = lines_of(self.alignment, self._opened)
        place = self.body.verticalScrollBar().value()
        self._lay_out(line_of(self._lines, row))
        self.body.verticalScrollBar().setValue(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on to another difference where nobody else acts on the key."""
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it meant something."""
        if event.key() != Qt.Key.Key_F7:
            return False
        self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        return True


@dataclass(frozen=True, slots=True)
class _Opened:
    """Two aligned texts, opened at their first difference.

    Attributes:
        alignment: The texts.
        lines: All of it.
        part: The lines that are laid out first, from and to.
        html: Those lines.
    """

    alignment: Alignment
    lines: list[Line]
    part: tuple[int, int]
    html: str


def _opened(first: str, second: str, c: Colours) -> _Opened:
    """Work out all that opening two texts takes; in a worker, where they are long."""
    found = align(first, second)
    _ = found.agreement
    lines = lines_of(found)
    if not lines:
        return _Opened(found, lines, (0, 0), "")
    begin, end = window(lines, line_of(lines, found.places[0] if found.places else 0), _MOST)
    return _Opened(found, lines, (begin, end), table_html(found, lines[begin:end], c))


def _anchors(document: QTextDocument) -> dict[str, int]:
    """Return where each anchor of a document is."""
    found: dict[str, int] = {}
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            for name in piece.charFormat().anchorNames():
                found[name] = piece.position()
            pieces += 1
        block = block.next()
    return found


def _further(which: str, rows: int) -> str:
    if not rows:
        return ""
    if which == "earlier":
        words = counted(rows, tr("{n} earlier sentence"), tr("{n} earlier sentences"))
    else:
        words = counted(rows, tr("{n} later sentence"), tr("{n} later sentences"))
    return f'<p align="center"><a href="{which}:0">{words}</a></p>'
