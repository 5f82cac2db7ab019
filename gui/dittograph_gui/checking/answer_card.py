"""The answer for two texts: similarity, verdict, warnings, and what differs word by word."""

from __future__ import annotations

from dittograph.encoders.scale import DEFAULT_SCALE, Scale
from dittograph.engine.messages import ComparedTexts
from dittograph.pairs.relation import in_plain_words
from dittograph.pairs.relation.differences import Change, differences
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from dittograph_gui.checking.verdict import in_words
from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import capital, tr
from dittograph_gui.theme import SPACE, colours, letters, redraw_with_scheme
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import label

_BLANK = tr("The answer appears here as soon as there is text on both sides.")


class AnswerCard(QWidget):
    """Shows the last answer until another comes, and above it what is being waited for."""

    def __init__(self) -> None:
        super().__init__()
        self._answer: tuple[str, str, ComparedTexts] | None = None
        self.state = label(muted=True)
        self.score = label(scale=2.2, bold=True)
        self.score.setWordWrap(False)
        self.kind = label(scale=1.15, bold=True)
        self.warning = label()
        self.warning.setObjectName("flag")
        self.diff = QTextEdit(readOnly=True)
        self.diff.setFrameShape(QFrame.Shape.NoFrame)
        self.diff.document().setDocumentMargin(0)
        letters(self.diff, 1.15)
        self.diff.setAccessibleName(tr("What differs, word by word"))
        self.legend = label(
            tr("Struck through: only on the left.  Underlined: only on the right."), muted=True
        )
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(self.kind)
        words.addWidget(self.warning)  # aligned, it would be too low for two lines
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(self.score)
        top.addLayout(words, 1)
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        box.addWidget(self.state)
        box.addLayout(top)
        box.addWidget(self.diff, 1)
        box.addWidget(self.legend)
        self.clear()
        redraw_with_scheme(self, self._show_diff)

    def clear(self) -> None:
        """Forget the answer."""
        self._answer = None
        self.show_state("")

    def show_state(self, words: str) -> None:
        """Say what is being waited for; "" if nothing is."""
        shown = self._answer is not None
        self.state.setText(words or _BLANK)
        self.state.setVisible(bool(words) or not shown)
        for widget in (self.score, self.kind, self.diff, self.legend):
            widget.setVisible(shown)
        self.warning.setVisible(shown and bool(self.warning.text()))

    def show_answer(
        self, left: str, right: str, answer: ComparedTexts, scale: Scale = DEFAULT_SCALE
    ) -> None:
        """Show what comparing two texts gave."""
        self._answer = (left, right, answer)
        self.score.setText(similarity_text(answer.similarity))
        self.score.setToolTip(
            tr("Cosine similarity {similarity:.6f}", similarity=answer.similarity)
        )
        self.score.setAccessibleName(
            tr("Similarity {similarity}", similarity=similarity_text(answer.similarity))
        )
        self.kind.setText(
            in_words(answer.similarity, answer.kind.label, flagged=bool(answer.what), scale=scale)
        )
        self.warning.setText("\n".join(map(_warning, answer.what)))
        self._show_diff()
        self.show_state("")

    def _show_diff(self) -> None:
        if self._answer is None:
            return
        left, right = (text.strip() for text in self._answer[:2])
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


def _warning(what: str) -> str:
    """Return "Differs in number: 3 / 5", or "Opposite words: on / off"."""
    words = in_plain_words(what)
    named, colon, facts = words.partition(":")
    said = f"{from_core(named)}{colon}{facts}"
    if words.startswith(("number", "date", "negation", "name")):
        return tr("Differs in {said}", said=said)
    return capital(said)
