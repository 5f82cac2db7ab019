"""Pairs to judge, one key each, in place of list and detail; what is learned stands beside."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from dittograph.errors import DittographError
from dittograph.judging.calibration import Advice
from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.judging.evidence import Evidence, Wish, ask_for
from dittograph_gui.judging.evidence_view import EvidenceView, GoalChoice
from dittograph_gui.judging.judging_round import JudgingRound, Question
from dittograph_gui.session.results import plural
from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.common import Elided, card, fact, label, mark, primary, push
from dittograph_gui.widgets.diff_html import both_sides_html, first_words

_LONG = 700  # characters above which two texts stand side by side
_BESIDE = 300  # pixels of the column with the evidence, at least
_NARROW = 820  # pixels below which there is no room for it
_SCROLL = 60  # pixels an arrow key moves the texts
_APART = 200  # milliseconds between two presses of a key that is not held down
_ASK = "Do these two say the same?"


class JudgePage(QWidget):
    """Asks about one pair after the other.

    Signals:
        judged: An answer was given or taken back.
        more_wanted: Another round.
        left: Back to the clusters; what was judged is kept.
        threshold_wanted: The line is to move there.
        failed: An answer could not be saved; one sentence.
    """

    judged = Signal()
    more_wanted = Signal()
    left = Signal()
    threshold_wanted = Signal(float)
    failed = Signal(str)

    def __init__(self, floor: float, wish: Wish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.round: JudgingRound | None = None
        self._question: Question | None = None
        self._last: dict[int, int] = {}  # when each key was last pressed or let go, milliseconds
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_ASK)
        self.back = push("Back to the clusters", self.left.emit)
        self.back.setToolTip("What you have judged is kept; go on whenever you like (Esc)")
        self.progress = fact()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setMaximumWidth(160)
        self.bar.setAccessibleName("Pairs judged")
        self.first, self.second = _Text("First text"), _Text("Second text")
        self.notes = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self.same = _Answer("Same", "S", lambda: self.answer(same=True))
        self.different = _Answer("Different", "D", lambda: self.answer(same=False))
        self.unsure = _Answer("Not sure", "Space", lambda: self.answer(same=None))
        self.undo_button = push("Undo", self.undo, "undo")
        self.undo_button.setToolTip("Take the last answer back (Backspace or Ctrl+Z)")
        for button in (self.back, self.undo_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the space bar answers
        self.beside = QFrame()
        self.evidence = EvidenceView(floor)
        self.summary = _Summary(wish, floor)
        self.summary.choice.threshold_wanted.connect(self.threshold_wanted)
        self.summary.more.clicked.connect(self.more_wanted)
        self.summary.back.clicked.connect(self.left)
        self._wait = label("Choosing pairs…", muted=True)
        self._wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.progress)
        head.addWidget(self.bar)
        self._texts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._texts.setSpacing(SPACE)
        self._texts.addWidget(self.first, 1)
        self._texts.addWidget(self.second, 1)
        answers = QHBoxLayout()
        answers.setSpacing(SPACE)
        for button in (self.same, self.different, self.unsure):
            answers.addWidget(button, 1)
        answers.addSpacing(SPACE)
        answers.addWidget(self.undo_button)
        asking = QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(label(_ASK, scale=1.4, bold=True))
        column.addLayout(self._texts, 1000)
        column.addWidget(self.notes)
        column.addStretch(1)
        column.addLayout(answers)
        self.pages = QStackedWidget()
        for page in (self._wait, asking, self.summary):
            self.pages.addWidget(page)
        main = QVBoxLayout()
        main.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        main.setSpacing(SPACE)
        main.addLayout(head)
        main.addWidget(self.pages, 1)
        side = QVBoxLayout(self.beside)
        side.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, 2 * SPACE)
        side.addWidget(label("What your answers say so far", bold=True))
        side.addWidget(self.evidence, 1)
        line = QFrame()
        line.setObjectName("rule")
        line.setFixedWidth(1)
        self._line = line
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(main, 1)
        layout.addWidget(line)
        layout.addWidget(self.beside)

    # --- what is shown

    def wait(self) -> None:
        """Say that pairs are being chosen."""
        self.round = None
        self.pages.setCurrentIndex(0)
        self._tell()

    def begin(self, judging: JudgingRound) -> None:
        """Ask about the pairs of a round, or go on with it."""
        self.round = judging
        self._show()

    def show_evidence(self, evidence: Evidence | None, advice: Advice | None, line: float) -> None:
        """Show what the answers say by now."""
        self.evidence.show_evidence(evidence, line, advice.threshold if advice else None)
        focused = self.focusWidget()
        held = isinstance(focused, QPushButton) and self.summary.isAncestorOf(focused)
        self.summary.show_evidence(evidence, advice, line)
        if held:
            self.summary.first_button().setFocus()

    def _show(self) -> None:
        judging = self.round
        if judging is None:
            return
        self._tell()
        if judging.done:
            self._question = None
            self.summary.finish(judging)
            self.pages.setCurrentWidget(self.summary)
            self.summary.first_button().setFocus()
            return
        self._question = judging.question()
        self._fill()
        self.pages.setCurrentIndex(1)
        self.first.area.verticalScrollBar().setValue(0)
        self.second.area.verticalScrollBar().setValue(0)
        focused = self.focusWidget()
        if not (isinstance(focused, _Answer) and focused.hasFocus()):  # by Enter, again and again
            self.setFocus()
        self._fit()

    def _fill(self) -> None:
        asked, c = self._question, colours()
        if asked is None:
            return
        (one, total), (two, total_two) = map(first_words, (asked.first.text, asked.second.text))
        html = both_sides_html(one, two, c)
        self.setAccessibleDescription(f"{one} – {two}")
        self.first.show_text(asked.first.place, html[0], one, total)
        self.second.show_text(asked.second.place, html[1], two, total_two)
        long = max(len(one), len(two)) > _LONG
        way = QBoxLayout.Direction.LeftToRight if long else QBoxLayout.Direction.TopToBottom
        self._texts.setDirection(way)
        self.notes.setText(
            "&nbsp; ".join(
                f'<span style="background-color:{c.warning}; color:{c.warning_text};">'
                f"&nbsp;{escape(note)}&nbsp;</span>"
                for note in asked.notes
            )
        )
        self.notes.setVisible(bool(asked.notes))

    def _tell(self) -> None:
        judging = self.round
        total, answered = (len(judging), judging.answered) if judging else (0, 0)
        self.progress.setText(f"{min(answered + 1, total)} of {total}" if total else "")
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(answered)
        asking = judging is not None and not judging.done
        self.progress.setVisible(asking)
        self.bar.setVisible(asking)
        self.undo_button.setEnabled(self.can_undo())

    # --- answers

    def answer(self, *, same: bool | None) -> None:
        """Judge the pair that is shown; None: not sure."""
        if self._question is None or self.round is None:
            return
        try:
            self.round.answer(same=same)
        except DittographError as error:
            self.failed.emit(str(error))
            return
        self._show()
        self.judged.emit()

    def undo(self) -> None:
        """Take the last answer back and ask again."""
        if self.round is None or not self.round.place:
            return
        try:
            self.round.back()
        except DittographError as error:
            self.failed.emit(str(error))
            return
        self._show()
        self.judged.emit()

    def can_undo(self) -> bool:
        """Return whether there is an answer to take back."""
        return self.round is not None and self.round.place > 0

    def handle_key(self, event: QKeyEvent) -> bool:
        """Answer by one key; return whether it meant something."""
        key = event.key()
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.modifiers() & control:
            return False
        if key in _SCROLLS:
            for text in (self.first, self.second):
                text.scroll_by(_SCROLLS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _ONCE and self._held(event):
            pass  # a key that is held down is one answer
        elif key == Qt.Key.Key_Backspace:
            self.undo()
        elif self._question is not None and key in _KEYS:
            self.answer(same=_KEYS[Qt.Key(key)])
        elif key in _ENTER:
            focused = self.focusWidget()
            if self.pages.currentWidget() is self.summary:
                self.summary.press()
            elif isinstance(focused, _Answer) and focused.hasFocus():
                focused.click()
        else:
            return False
        return True

    def _held(self, event: QKeyEvent) -> bool:
        """Return whether a key is held down; some systems do not say so but press it anew."""
        before, now = self._last.get(event.key()), self.note_key(event)
        quick = now and before is not None and 0 <= now - before < _APART
        return event.isAutoRepeat() or bool(quick)

    def note_key(self, event: QKeyEvent) -> int:
        """Remember when a key was pressed or let go; return that (0: not told)."""
        self._last[event.key()] = event.timestamp()
        return event.timestamp()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Remember when the key was let go."""
        self.note_key(event)
        super().keyReleaseEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Keep Tab among the answers: Esc leaves."""
        places: list[QWidget] = [self] if self._question else []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and self.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
                places.append(widget)
            widget = widget.nextInFocusChain()
        if not places:
            return False
        now = self.focusWidget() or self
        place = places.index(now) if now in places else -1 if next else 0
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        places[(place + (1 if next else -1)) % len(places)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Answer by one key."""
        if not self.handle_key(event):
            super().keyPressEvent(event)

    # --- Qt's events

    def _fit(self) -> None:
        """Let each text have the height that it needs, if there is so much."""
        side_by_side = self._texts.direction() is QBoxLayout.Direction.LeftToRight
        width = self.pages.width()
        width = (width - SPACE) // 2 if side_by_side else width
        needed = [text.height_for(width) for text in (self.first, self.second)]
        if side_by_side:
            needed = [max(needed)] * 2
        for text, height in zip((self.first, self.second), needed, strict=True):
            text.setMaximumHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Make room for the texts first."""
        super().resizeEvent(event)
        for widget in (self.beside, self._line):
            widget.setVisible(self.width() >= _NARROW)
        self.beside.setFixedWidth(max(_BESIDE, min(self.width() // 3, 420)))
        QTimer.singleShot(0, self, self._fit)  # when the layout has done its part

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys."""
        super().showEvent(event)
        self.setFocus()
        QTimer.singleShot(0, self, self._fit)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()


_KEYS = {Qt.Key.Key_S: True, Qt.Key.Key_D: False, Qt.Key.Key_Space: None}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ONCE = {*_KEYS, *_ENTER, Qt.Key.Key_Backspace}
_SCROLLS = {
    Qt.Key.Key_Up: -_SCROLL,
    Qt.Key.Key_Down: _SCROLL,
    Qt.Key.Key_PageUp: -5 * _SCROLL,
    Qt.Key.Key_PageDown: 5 * _SCROLL,
}


class _Text(QFrame):
    """One of the two texts, with its place; it scrolls when it is long."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        mark(self, "card")
        self.place = mark(Elided(), "muted")
        self.body = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        font = self.body.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.body.setFont(font)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.body)
        for part in (self.body, self.area.viewport()):
            part.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + 2, SPACE, SPACE - 2)
        layout.setSpacing(SPACE - 2)
        layout.addWidget(self.place)
        layout.addWidget(self.area, 1)

    def show_text(self, place: str, html: str, words: str, total: int) -> None:
        """Show a text.

        Args:
            place: Where it stands.
            html: The text, escaped, with differences.
            words: The text for those who listen.
            total: How many words it has where this is only the beginning, else 0.
        """
        cut = f" · the beginning of {total:,} words" if total else ""
        self.place.setText(f"{place}{cut}")
        self.body.setText(f'<div style="color:{colours().text}; line-height:125%">{html}</div>')
        self.setAccessibleName(f"{self._name}, {place}")
        self.setAccessibleDescription(words)

    def height_for(self, width: int) -> int:
        """Return the height at which nothing needs to scroll."""
        box = self.contentsMargins()
        inside = self.layout()
        assert inside is not None
        margins = inside.contentsMargins()
        frame = 2 * self.frameWidth() + box.left() + box.right()
        text = self.body.heightForWidth(width - margins.left() - margins.right() - frame)
        above = self.place.sizeHint().height() + inside.spacing()
        return text + above + margins.top() + margins.bottom() + frame + 2

    def scroll_by(self, pixels: int) -> None:
        """Move the text."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + pixels)


class _Answer(QPushButton):
    """An answer with its key on it."""

    def __init__(self, words: str, key: str, call: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("answer")
        self.setAccessibleName(f"{words} ({key})")
        self.setToolTip(f"Press {key}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self.clicked.connect(lambda: call())
        answer, cap = QLabel(words), QLabel(key)
        font = answer.font()
        font.setPointSizeF(font.pointSizeF() * 1.1)
        font.setBold(True)
        answer.setFont(font)
        cap.setObjectName("key")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addStretch(1)
        for part in (answer, cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        row.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave all keys to the page: Enter is this answer, and Space is "not sure" here too."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Have room for both."""
        row = self.layout()
        return row.sizeHint() if row else super().sizeHint()

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name


class _Summary(QWidget):
    """What a round came to."""

    def __init__(self, wish: Wish, floor: float) -> None:
        super().__init__()
        self._asked = self._met = False
        self.title = label(scale=1.4, bold=True)
        self.words = label()
        self.choice = GoalChoice(wish, floor)
        self.more = QPushButton()
        self.back = QPushButton("Back to the clusters")
        frame, column = card()
        column.addWidget(self.title)
        column.addWidget(self.words)
        self._matters = label("What matters to you?", muted=True)
        column.addWidget(self._matters)
        column.addWidget(self.choice)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.choice.use, self.more, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addSpacing(SPACE)
        column.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(frame)
        layout.addStretch(2)

    def finish(self, judging: JudgingRound) -> None:
        """Say that a round is over."""
        unsure = judging.unsure
        open_ = f", {unsure:,} left open" if unsure else ""
        self.title.setText(
            f"{plural(judging.answered, 'pair')} judged{open_}"
            if len(judging)
            else "Every pair that was found has been judged"
        )
        self._asked = len(judging) > 0
        self.more.setVisible(self._asked and bool(self.more.text()))

    def show_evidence(self, evidence: Evidence | None, advice: Advice | None, line: float) -> None:
        """Show the advised threshold, or what is missing."""
        self.choice.show_advice(advice, line)
        for widget in (self._matters, self.choice):
            widget.setVisible(advice is not None)
        self._met = advice is not None and advice.reached
        self.words.setText("" if advice or evidence is None else evidence.needs)
        self.more.setText(ask_for(evidence))
        self.more.setVisible(self._asked and bool(self.more.text()))
        self.words.setVisible(bool(self.words.text()))
        for button in (self.choice.use, self.more, self.back):
            primary(button, button is self.first_button())

    def first_button(self) -> QPushButton:
        """Return the button that Enter presses."""
        use = self.choice.use
        if self._met and use.isVisibleTo(self) and use.isEnabled():
            return use
        if not self._met and self.more.isVisibleTo(self):
            return self.more
        return self.back

    def press(self) -> None:
        """Press the button that has the focus, or the first one; a field takes Enter for itself."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        elif focused is None or not self.choice.isAncestorOf(focused):
            self.first_button().click()
