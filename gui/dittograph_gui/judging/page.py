"""Pairs to judge, one key for each, and beside them what the answers say so far."""

from __future__ import annotations

from html import escape

from dittograph.judging.calibration import Advice
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.evidence.keeper import EvidenceKeeper
from dittograph_gui.evidence.view import EvidenceView
from dittograph_gui.judging.answer_button import AnswerButton
from dittograph_gui.judging.held_keys import HeldKeys
from dittograph_gui.judging.pair_text import PairText
from dittograph_gui.judging.round import Question
from dittograph_gui.judging.round_summary import RoundSummary
from dittograph_gui.judging.rounds import Rounds
from dittograph_gui.language.words import tr
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.theme import SPACE, colours, redraw_with_scheme
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.diff_html import both_sides_html, first_words
from dittograph_gui.widgets.labels import fact, label

_LONG = 700  # characters above which two texts are side by side
_BESIDE = 300, 420  # pixels of the column with the evidence
_NARROW = 48  # lines of width below which the pairs need all of it
_SCROLL = 60  # pixels an arrow key moves the texts
_ASK = tr("Do these two say the same?")
_ANSWERS = {Qt.Key.Key_S: True, Qt.Key.Key_D: False, Qt.Key.Key_Space: None}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ONCE = {*_ANSWERS, *_ENTER, Qt.Key.Key_Backspace}
_SCROLLS = {
    Qt.Key.Key_Up: -_SCROLL,
    Qt.Key.Key_Down: _SCROLL,
    Qt.Key.Key_PageUp: -5 * _SCROLL,
    Qt.Key.Key_PageDown: 5 * _SCROLL,
}


class JudgePage(QWidget):
    """Asks about one pair after the other.

    Signals:
        left: Back to the clusters; what was judged is kept.
        history_changed: :meth:`can_undo` may have changed.
    """

    left = Signal()
    history_changed = Signal()

    def __init__(
        self, changes: ProjectChanges, keeper: EvidenceKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        floor = changes.results.scan.settings.floor
        self.rounds = Rounds(changes, keeper, self)
        self.rounds.changed.connect(self._show)
        self.rounds.changed.connect(self.history_changed)
        self._question: Question | None = None
        self._keys = HeldKeys()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_ASK)
        self.back = push(tr("Back to the clusters"), self.left.emit)
        self.back.setToolTip(tr("What you have judged is kept; you can continue at any time (Esc)"))
        self.progress = fact()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setMaximumWidth(160)
        self.bar.setAccessibleName(tr("Pairs judged"))
        self.first, self.second = PairText(tr("First text")), PairText(tr("Second text"))
        self.notes = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self.same = AnswerButton(tr("Same"), "S", lambda: self.answer(same=True))
        self.different = AnswerButton(tr("Different"), "D", lambda: self.answer(same=False))
        self.unsure = AnswerButton(tr("Not sure"), tr("Space"), lambda: self.answer(same=None))
        self.undo_button = push(tr("Undo"), self.undo, "undo")
        self.undo_button.setToolTip(tr("Take the last answer back (Backspace or Ctrl+Z)"))
        for button in (self.back, self.undo_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the space bar answers
        self.evidence = EvidenceView(floor)
        self.summary = RoundSummary(keeper.wish, floor)
        self.summary.more.clicked.connect(self.rounds.begin)
        self.summary.back.clicked.connect(self.left)
        self._wait = label(tr("Choosing pairs…"), muted=True)
        self._wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        redraw_with_scheme(self, self._fill)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.progress)
        head.addWidget(self.bar)
        self._asking = self._question_widget()
        self.pages = QStackedWidget()
        for page in (self._wait, self._asking, self.summary):
            self.pages.addWidget(page)
        main = QVBoxLayout()
        main.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        main.setSpacing(SPACE)
        main.addLayout(head)
        main.addWidget(self.pages, 1)
        self.beside = QFrame()
        side = QVBoxLayout(self.beside)
        side.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, 2 * SPACE)
        side.addWidget(label(tr("What your answers say so far"), bold=True))
        side.addWidget(self.evidence, 1)
        self._rule = QFrame()
        self._rule.setObjectName("rule")
        self._rule.setFixedWidth(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(main, 1)
        layout.addWidget(self._rule)
        layout.addWidget(self.beside)

    def _question_widget(self) -> QWidget:
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
        return asking

    # --- what is shown

    def start(self) -> None:
        """Ask about pairs, or continue where that was left."""
        if self.rounds.unfinished:
            self.setFocus()
        else:
            self.rounds.begin()

    def show_evidence(self, evidence: Evidence | None, advice: Advice | None, line: float) -> None:
        """Show what the answers say by now."""
        self.evidence.show_evidence(evidence, line, advice.threshold if advice else None)
        focused = self.focusWidget()
        held = isinstance(focused, QPushButton) and self.summary.isAncestorOf(focused)
        self.summary.show_evidence(evidence, advice, line)
        if held:
            self.summary.first_button().setFocus()

    def _show(self) -> None:
        judging = self.rounds.current
        self._show_progress()
        self._question = None
        if judging is None:
            self.pages.setCurrentWidget(self._wait)
            return
        if judging.done:
            self.summary.finish(judging)
            self.pages.setCurrentWidget(self.summary)
            if self.isVisible():
                self.summary.first_button().setFocus()
            return
        self._question = judging.question()
        self._fill()
        self.pages.setCurrentWidget(self._asking)
        self.first.area.verticalScrollBar().setValue(0)
        self.second.area.verticalScrollBar().setValue(0)
        focused = self.focusWidget()
        # Answers may be given by Enter on one button, again and again.
        if self.isVisible() and not (isinstance(focused, AnswerButton) and focused.hasFocus()):
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

    def _show_progress(self) -> None:
        judging = self.rounds.current
        total, answered = (len(judging), judging.answered) if judging else (0, 0)
        self.progress.setText(
            tr("{n} of {total}", n=min(answered + 1, total), total=total) if total else ""
        )
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(answered)
        asking = judging is not None and not judging.done
        self.progress.setVisible(asking)
        self.bar.setVisible(asking)
        self.undo_button.setEnabled(self.can_undo())

    # --- answers

    def answer(self, *, same: bool | None) -> None:
        """Judge the pair that is shown; None: not sure."""
        if self._question is not None:
            self.rounds.answer(same=same)

    def undo(self) -> None:
        """Take the last answer back and ask again."""
        self.rounds.back()

    def can_undo(self) -> bool:
        """Return whether there is an answer to take back."""
        return self.rounds.can_go_back()

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
        elif key in _ONCE and self._keys.is_held(event):
            pass  # a key that is held down is one answer
        elif key == Qt.Key.Key_Backspace:
            self.undo()
        elif self._question is not None and key in _ANSWERS:
            self.answer(same=_ANSWERS[Qt.Key(key)])
        elif key in _ENTER:
            focused = self.focusWidget()
            if self.pages.currentWidget() is self.summary:
                self.summary.press()
            elif isinstance(focused, AnswerButton) and focused.hasFocus():
                focused.click()
        else:
            return False
        return True

    def note_release(self, event: QKeyEvent) -> None:
        """Remember when an answer's key was released."""
        self._keys.note(event)

    # --- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Answer by one key."""
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Remember when the key was released."""
        self.note_release(event)
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

    def _fit(self) -> None:
        """Give each text the height that it needs, as far as there is room."""
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
        for widget in (self.beside, self._rule):
            widget.setVisible(self.width() >= _NARROW * self.fontMetrics().lineSpacing())
        least, most = _BESIDE
        self.beside.setFixedWidth(max(least, min(self.width() // 3, most)))
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
            self.evidence.plot.update()
