"""The paraphrase check: two texts, or two lists line by line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from dittograph.engine.messages import Compare, Compared, Failure, FailureKind
from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.checking.answer_card import AnswerCard
from dittograph_gui.checking.line_pair_table import LinePairTable
from dittograph_gui.checking.line_pairs import as_table, pair_lines
from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.engine.job_line import busy_with
from dittograph_gui.language.words import capital, tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark
from dittograph_gui.widgets.text_area import TextArea

_PAUSE_MS = 300
_BATCH = 1_000  # lines a request: answers come in as they are made


class CheckPage(QWidget):
    """Answers as soon as there is text on both sides.

    Signals:
        error: The engine could not compare.
        back_wanted: Back to where a person came from.

    Attributes:
        ready: Whether the encoder is loaded; the window knows.
    """

    error = Signal(Failure)
    back_wanted = Signal()

    def __init__(
        self, engine: EngineClient, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._preferences = preferences
        self._job: Job | None = None
        self.ready = False
        self.left = TextArea(tr("Type or paste the first text here."), tr("Left text"))
        self.right = TextArea(tr("Type or paste the second text here."), tr("Right text"))
        self.note = label(muted=True)
        self.note.hide()
        self.answer = AnswerCard()
        self.table = LinePairTable()
        self.copy = push(tr("Copy the table"), self._copy_table, "paste")
        self.copy.setEnabled(False)
        self.copy.setToolTip(tr("Then paste it into a spreadsheet"))
        self.summary = fact()
        self._results = QStackedWidget()
        self._results.addWidget(self.answer)
        self._results.addWidget(self._many())
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        box.setSpacing(2 * SPACE)
        box.addLayout(self._header())
        box.addWidget(self._halves(), 1)
        self.setTabOrder(self.right, self.button)  # once both texts are there
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.check)
        self._show_state("")

    @property
    def lists(self) -> bool:
        """Whether two lists are compared, line by line."""
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
            self.table.lines.set_pairs(pairs)
            self.copy.setEnabled(bool(pairs))
            self.note.setText(note)
            self.note.setVisible(bool(note))
            self._ask_lines(0)
        elif left.strip() and right.strip():
            self.note.hide()
            self._ask([left], [right], partial(self._show_one, left, right))
        else:
            self.answer.clear()
            self._show_state("")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be ready to be typed into."""
        super().showEvent(event)
        if not self.left.toPlainText():
            self.left.setFocus()

    # --- parts

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(push(tr("Back"), self.back_wanted.emit))
        row.addSpacing(SPACE)
        title = label(tr("Paraphrase check"), scale=1.3, bold=True)
        title.setWordWrap(False)
        row.addWidget(title)
        row.addStretch(1)
        self.mode = QButtonGroup(self)
        for number, words in enumerate((tr("Two texts"), tr("Two lists, line by line"))):
            button = mark(QPushButton(words), "tab")
            button.setCheckable(True)
            button.setChecked(number == 0)
            self.mode.addButton(button, number)
            row.addWidget(button)
        self.mode.idToggled.connect(self._mode_changed)
        row.addSpacing(2 * SPACE)
        self.button = mark(push(tr("Check"), self.check), "primary")
        row.addWidget(self.button)
        return row

    def _halves(self) -> QSplitter:
        texts = _plain_splitter(Qt.Orientation.Horizontal)
        for area in (self.left, self.right):
            area.textChanged.connect(self._typed)
            texts.addWidget(area)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE)
        below.addWidget(self.note)
        below.addWidget(self._results, 1)
        halves = _plain_splitter(Qt.Orientation.Vertical)
        halves.addWidget(texts)
        halves.addWidget(lower)
        halves.setSizes([220, 340])
        return halves

    def _many(self) -> QWidget:
        outer = QWidget()
        box = QVBoxLayout(outer)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE)
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
            return tr("{busy}; the answer comes when that is done.", busy=capital(busy))
        if not self.ready:
            return tr("The encoder is still loading; the answer comes when it is ready.")
        return tr("Comparing…")

    def _ask_lines(self, first: int) -> None:
        batch = self.table.lines.pairs[first : first + _BATCH]
        if not batch:
            self._show_state("")
            return

        def done(result: Compared) -> None:
            self.table.lines.fill(first, result.rows)
            self._ask_lines(first + len(batch))

        self._ask([p.left for p in batch], [p.right for p in batch], done)

    def _show_state(self, words: str) -> None:
        pairs = self.table.lines.pairs
        known = sum(pair.similarity is not None for pair in pairs)
        self.summary.setText(
            tr("{known:,} of {pairs:,} lines compared", known=known, pairs=len(pairs))
            if known
            else words
        )
        self.table.setVisible(bool(pairs) or not self.lists)
        self.answer.show_state(words)

    def _show_one(self, left: str, right: str, result: Compared) -> None:
        self.answer.show_answer(left, right, result.rows[0], result.scale)
        self._show_state("")

    def _copy_table(self) -> None:
        pairs = self.table.lines.pairs
        mime = QMimeData()
        mime.setText(as_table(pairs, "\t"))
        mime.setData("text/csv", as_table(pairs, ",").encode())
        QGuiApplication.clipboard().setMimeData(mime)
        self.summary.setText(
            tr("{pairs:,} lines copied; paste them into a spreadsheet.", pairs=len(pairs))
        )


def _plain_splitter(orientation: Qt.Orientation) -> QSplitter:
    splitter = QSplitter(orientation, childrenCollapsible=False)
    splitter.setHandleWidth(2 * SPACE)
    splitter.setObjectName("plain")
    return splitter
