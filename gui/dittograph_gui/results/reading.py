"""Two texts of a cluster side by side, each with its place and what was decided of it."""

from __future__ import annotations

from collections.abc import Callable

from dittograph.project.decisions import Mark
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dittograph_gui import theme
from dittograph_gui.comparing.view import SideBySide
from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.words import tr
from dittograph_gui.session.members import Member, Members
from dittograph_gui.session.results import Results
from dittograph_gui.theme import SPACE, colours, letters, redraw_with_scheme
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.lines import Lines


class SideHead(QWidget):
    """What is above one of the two texts.

    Signals:
        chosen: It was clicked: keys are to act on this text.
        keep_wanted, drop_wanted: A button was pressed.
    """

    chosen = Signal()
    keep_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = QLabel(textFormat=Qt.TextFormat.PlainText)
        letters(self.state, 0.9, bold=True)
        self.place = Elided()
        self.place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.keep = _button(tr("Keep"), tr("Keep this text (K)"), "keep")
        self.drop = _button(tr("Drop"), tr("Drop this text (D)"), "drop")
        self.keep.clicked.connect(self.keep_wanted)
        self.drop.clicked.connect(self.drop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(
            Lines(self.state, self.place, self.keep, self.drop, lead=self.place, least=16)
        )

    def show_member(self, member: Member, results: Results, *, current: bool) -> None:
        """Show what is decided of a text, and whether keys act on it."""
        c, found = colours(), results.collection
        self.keep.setChecked(member.mark is Mark.KEEP)
        self.drop.setChecked(member.mark is Mark.DROP)
        for button in (self.keep, self.drop):
            button.setVisible(not member.reference)
        words, shade = tr("REFERENCE") if member.reference else "—", c.muted
        if member.mark is not None:
            kept = member.mark is Mark.KEEP
            words, shade = (tr("KEEP"), c.keep) if kept else (tr("DROP"), c.drop)
        self.state.setText(f"▸ {words}" if current else words)
        _colour(self.state, shade)
        _colour(self.place, c.text if current else c.muted)
        letters(self.place, bold=current)
        where, name = found.where(member.passage), found.source_name(member.passage)
        self.place.set_place(found.place(member.passage), name, where)
        for button, icon, colour in ((self.keep, "keep", c.keep), (self.drop, "drop", c.drop)):
            button.setIcon(theme.icon(icon, c.on_accent if button.isChecked() else colour))
        self.setAccessibleName(f"{words.lower()}, {self.place.text()}")

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let keys act on this text."""
        self.chosen.emit()


class ReadingPane(QWidget):
    """The current text of a cluster beside the one that the others are compared with.

    Signals:
        chosen: Keys are to act on another text; its place among the members.
        keep_wanted, drop_wanted: A button was pressed; the text's place among the members.
        failed: The texts could not be compared; one sentence.
    """

    chosen = Signal(int)
    keep_wanted = Signal(int)
    drop_wanted = Signal(int)
    failed = Signal(str)

    def __init__(
        self,
        results: Results,
        on_key: Callable[[QKeyEvent], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._results, self._on_key = results, on_key
        self._shown: tuple[Members, int] | None = None
        self._sides = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Two texts of the cluster side by side"))
        self.heads = (SideHead(), SideHead())
        for side, head in enumerate(self.heads):
            head.chosen.connect(lambda side=side: self.chosen.emit(self._sides[side]))
            head.keep_wanted.connect(lambda side=side: self.keep_wanted.emit(self._sides[side]))
            head.drop_wanted.connect(lambda side=side: self.drop_wanted.emit(self._sides[side]))
        self.similarity = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.similarity.setProperty("muted", "true")
        self.texts = SideBySide(on_key)
        self.texts.failed.connect(self.failed)
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(self.heads[0], 1)
        top.addWidget(self.similarity)
        top.addWidget(self.heads[1], 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self.texts, 1)
        self.setMinimumHeight(1)
        redraw_with_scheme(self, self._redraw)

    def show_members(self, members: Members, current: int) -> None:
        """Show a member beside the one that it is compared with.

        Args:
            members: Those of the cluster, of at least two distinct texts.
            current: The place of the one that keys act on.
        """
        self._shown = members, current
        base = next(i for i in range(len(members)) if members.passages[i] == members.base)
        other = current
        if members[current].identical:  # the base, or a copy of it: beside the next other text
            others = [*range(current, len(members)), *range(current)]
            other = next(i for i in others if not members[i].identical)
            base = current
        self._sides = base, other
        for head, place in zip(self.heads, self._sides, strict=True):
            head.show_member(members[place], self._results, current=place == current)
        similarity = members[other].similarity
        self.similarity.setText("" if similarity is None else similarity_text(similarity))
        passages = self._results.scan.passages
        first, second = (int(members.passages[place]) for place in self._sides)
        self.texts.show_texts(passages[first].text, passages[second].text)

    def _redraw(self) -> None:
        if self._shown is not None:
            self.show_members(*self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide by keys."""
        if not self._on_key(event):
            event.ignore()


def _button(words: str, tip: str, role: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setProperty("role", role)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _colour(widget: QWidget, colour: str) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    widget.setPalette(palette)
