"""The paraphrase check: two texts, or two lists line against line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from dittograph.engine.messages import Compare, Compared, ComparedTexts, Failure, FailureKind
from dittograph.pairs.relation.differences import Change, differences
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.checking.line_pairs import LinePair, as_table, pair_lines
from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.engine.job_line import busy_with
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark
from dittograph_gui.widgets.text_area import TextArea

_PAUSE_MS = 300
_BATCH = 1_000  # lines a request: answers come in as they are made
_KINDS = {"exact": "identical", "near": "near-identical", "paraphrase": "other words"}
_COLUMNS = ("Line", "Similarity", "Kind", "Differs", "Left", "Right")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def in_words(similarity: float, kind: str, *, flagged: bool) -> str:
    """Say what a similarity, a kind and differing facts mean together."""
    if kind == "exact":
        return "Identical but for case, punctuation or spacing"
    if kind == "near":
        return "Near-identical, but the facts differ" if flagged else "Near-identical"
    if similarity >= 0.8:
        return "Alike in other words, but the facts differ" if flagged else "Paraphrase"
    if similarity >= 0.6:
        return "Related: perhaps the same in other words"
    return "The same subject at most" if similarity >= 0.4 else "Different texts"


class LinePairModel(QAbstractTableModel):
    """The compared lines as a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pairs: list[LinePair] = []

    def set_pairs(self, pairs: list[LinePair]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.pairs = pairs
        self.endResetModel()

    def fill(self, first: int, rows: Sequence[ComparedTexts]) -> None:
        """Enter answers, beginning at row ``first``."""
        for place, row in enumerate(rows, first):
            self.pairs[place] = replace(
                self.pairs[place],
                similarity=row.similarity,
                kind=row.kind.label,
                what="; ".join(row.what),
            )
        if rows:
            last = self.index(first + len(rows) - 1, len(_COLUMNS) - 1)
            self.dataChanged.emit(self.index(first, 0), last)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.pairs)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a column's name."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        pair, column = self.pairs[index.row()], index.column()
        if role == Qt.ItemDataRole.ForegroundRole and column == 3:
            return QColor(colours().warning_text)
        if role == Qt.ItemDataRole.ToolTipRole and column >= 3:
            return f"<p>{_escaped(self._cell(pair, column))}</p>"
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(pair, column)
        return None

    @staticmethod
    def _cell(pair: LinePair, column: int) -> str:
        return (
            f"{pair.line:,}",
            "…" if pair.similarity is None else f"{pair.similarity:.2f}",
            _KINDS.get(pair.kind, ""),
            pair.what,
            pair.left,
            pair.right,
        )[column]


class CheckPage(QWidget):
    """Answers by itself as soon as both sides have words."""

    error = Signal(Failure)
    back_wanted = Signal()

    def __init__(
        self, engine: EngineClient, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._preferences = preferences
        self._job: Job | None = None
        self._answer: tuple[str, str, ComparedTexts] | None = None
        self.ready = False  # whether the encoder is loaded; the window knows
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        box.setSpacing(2 * SPACE)
        box.addLayout(self._header())
        self.left = TextArea("Type or paste the one text here.", "Left text")
        self.right = TextArea("Type or paste the other text here.", "Right text")
        texts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        texts.setHandleWidth(2 * SPACE)
        texts.setObjectName("plain")
        for area in (self.left, self.right):
            area.textChanged.connect(self._typed)
            texts.addWidget(area)
        self.note = label(muted=True)
        self.note.hide()
        self._results = QStackedWidget()
        self._results.addWidget(self._one())
        self._results.addWidget(self._many())
        halves = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        halves.setHandleWidth(2 * SPACE)
        halves.setObjectName("plain")
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE)
        below.addWidget(self.note)
        below.addWidget(self._results, 1)
        halves.addWidget(texts)
        halves.addWidget(lower)
        halves.setSizes([220, 340])
        box.addWidget(halves, 1)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.check)
        self._show_state("")

    @property
    def lists(self) -> bool:
        """Whether two lists are compared, line against line."""
        return self.mode.checkedId() == 1

    def set_ready(self, ready: bool) -> None:  # noqa: FBT001 - a plain switch
        """Know whether the encoder is loaded."""
        self.ready = ready
        if self._job is not None:
            self._show_state(self._waiting())

    def check(self) -> None:
        """Compare now."""
        self._pause.stop()
        self._engine_drop()
        left, right = self.left.toPlainText(), self.right.toPlainText()
        if self.lists:
            pairs, note = pair_lines(left, right)
            self.model.set_pairs(pairs)
            self.copy.setEnabled(bool(pairs))
            self.note.setText(note)
            self.note.setVisible(bool(note))
            self._ask_lines(0)
        elif left.strip() and right.strip():
            self.note.hide()
            self._ask([left], [right], partial(self._show_one, left, right))
        else:
            self._answer = None
            self._show_state("")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be ready to be typed into."""
        super().showEvent(event)
        if not self.left.toPlainText():
            self.left.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._answer is not None:
            self._show_one(*self._answer[:2], Compared((self._answer[2],)))

    # --- parts

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(push("Back", self.back_wanted.emit))
        row.addSpacing(SPACE)
        title = label("Paraphrase check", scale=1.3, bold=True)
        title.setWordWrap(False)
        row.addWidget(title)
        row.addStretch(1)
        self.mode = QButtonGroup(self)
        for number, words in enumerate(("Two texts", "Two lists, line against line")):
            button = mark(QPushButton(words), "tab")
            button.setCheckable(True)
            button.setChecked(number == 0)
            self.mode.addButton(button, number)
            row.addWidget(button)
        self.mode.idToggled.connect(self._mode_changed)
        row.addSpacing(2 * SPACE)
        self.button = mark(push("Check", self.check), "primary")
        row.addWidget(self.button)
        return row

    def _one(self) -> QWidget:
        frame, box = card()
        self.state = label(muted=True)
        self.score = label(scale=2.2, bold=True)
        self.score.setWordWrap(False)
        self.kind = label(scale=1.15, bold=True)
        self.warning = label()
        self.warning.setObjectName("flag")
        self.diff = QTextEdit(readOnly=True)
        self.diff.setFrameShape(QFrame.Shape.NoFrame)
        self.diff.document().setDocumentMargin(0)
        font = self.diff.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.diff.setFont(font)
        self.diff.setAccessibleName("What differs, word by word")
        self.legend = label(
            "Struck through: only on the left.  Underlined: only on the right.", muted=True
        )
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(self.kind)
        words.addWidget(self.warning)  # aligned, it would be too low for two lines
        top.addWidget(self.score)
        top.addLayout(words, 1)
        box.addWidget(self.state)
        box.addLayout(top)
        box.addWidget(self.diff, 1)
        box.addWidget(self.legend)
        return frame

    def _many(self) -> QWidget:
        outer = QWidget()
        box = QVBoxLayout(outer)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE)
        self.model = LinePairModel(self)
        self.table = QTableView(wordWrap=False)
        self.table.setModel(self.model)
        self.table.setAccessibleName("Compared lines")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((60, 90, 110, 190)):
            self.table.setColumnWidth(column, width)
        for column in (4, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.copy = push("Copy the table", self._copy_table, "paste")
        self.copy.setEnabled(False)
        self.copy.setToolTip("Then paste it into a spreadsheet")
        self.summary = fact()
        foot = QHBoxLayout()
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.copy)
        box.addWidget(self.table, 1)
        box.addLayout(foot)
        return outer

    # --- what happens

    def _typed(self) -> None:
        self._pause.start()

    def _mode_changed(self, number: int, checked: bool) -> None:  # noqa: FBT001 - a signal's
        if checked:
            self._results.setCurrentIndex(number)
            self.check()

    def _engine_drop(self) -> None:
        job, self._job = self._job, None
        # One that runs is soon done, and may be loading the encoder for all that follow.
        if job is not None and job is not self._engine.running:
            self._engine.cancel(job)

    def _ask(self, left: list[str], right: list[str], done: Callable[[Compared], None]) -> None:
        def answered(result: Compared) -> None:
            if self._job is job:
                self._job = None
                self.ready = True
                done(result)

        def failed(failure: Failure) -> None:
            if self._job is job:
                self._job = None
                self._show_state("")
                if failure.kind not in {FailureKind.DIED, FailureKind.CANCELLED}:
                    self.error.emit(failure)

        job = self._engine.request(
            Compare(tuple(left), tuple(right), self._preferences.choices),
            answered,
            failed,
            owner=self,
        )
        self._job = job
        self._show_state(self._waiting())

    def _waiting(self) -> str:
        if busy := busy_with(self._engine, self._job):
            return f"{busy.capitalize()}; the answer comes by itself when that is done."
        if not self.ready:
            return "The encoder is still loading; the answer comes by itself."
        return "Comparing…"

    def _ask_lines(self, first: int) -> None:
        batch = self.model.pairs[first : first + _BATCH]
        if not batch:
            self._show_state("")
            return

        def done(result: Compared) -> None:
            self.model.fill(first, result.rows)
            self._ask_lines(first + len(batch))

        self._ask([p.left for p in batch], [p.right for p in batch], done)

    def _show_state(self, words: str) -> None:
        known = [p for p in self.model.pairs if p.similarity is not None]
        total = len(self.model.pairs)
        self.summary.setText(words if not known else f"{len(known):,} of {total:,} lines compared")
        self.table.setVisible(bool(total) or not self.lists)
        if self._answer is None or not words:
            blank = "The answer appears here as soon as both sides have words."
            self.state.setText(words or blank)
        else:
            self.state.setText(words)
        shown = self._answer is not None
        self.state.setVisible(bool(words) or not shown)
        for widget in (self.score, self.kind, self.diff, self.legend):
            widget.setVisible(shown)
        self.warning.setVisible(shown and bool(self.warning.text()))

    def _show_one(self, left: str, right: str, result: Compared) -> None:
        row = result.rows[0]
        self._answer = (left, right, row)
        similarity, kind = row.similarity, row.kind.label
        self.score.setText(f"{similarity:.2f}")
        self.score.setToolTip(f"Cosine similarity {similarity:.6f}")
        self.score.setAccessibleName(f"Similarity {similarity:.2f}")
        self.kind.setText(in_words(similarity, kind, flagged=bool(row.what)))
        self.warning.setText("\n".join(f"Differs in {what}" for what in row.what))
        self._show_diff(left.strip(), right.strip())
        self._show_state("")

    def _show_diff(self, left: str, right: str) -> None:
        c = colours()
        same, removed, added = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        same.setForeground(QColor(c.text))
        removed.setBackground(QColor(c.removed))
        removed.setForeground(QColor(c.removed_text))
        removed.setFontStrikeOut(True)
        added.setBackground(QColor(c.added))
        added.setForeground(QColor(c.added_text))
        added.setFontUnderline(True)
        formats = {Change.SAME: same, Change.REMOVED: removed, Change.ADDED: added}
        self.diff.clear()
        cursor = QTextCursor(self.diff.document())
        before = Change.SAME
        for span in differences(left, right):
            if Change.SAME not in {before, span.change}:
                cursor.insertText(" ", same)  # sets one word apart from what replaces it
            words = span.text.strip()
            head, _, tail = span.text.partition(words) if words else (span.text, "", "")
            cursor.insertText(head, same)
            cursor.insertText(words, formats[span.change])
            cursor.insertText(tail, same)
            before = span.change
        self.diff.moveCursor(QTextCursor.MoveOperation.Start)

    def _copy_table(self) -> None:
        mime = QMimeData()
        mime.setText(as_table(self.model.pairs, "\t"))
        mime.setData("text/csv", as_table(self.model.pairs, ",").encode())
        QGuiApplication.clipboard().setMimeData(mime)
        self.summary.setText(f"{len(self.model.pairs):,} lines copied; paste into a spreadsheet.")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
