"""The chosen cluster: its members with their differences, decisions, and what is just outside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from html import escape
from time import perf_counter

from dittograph.errors import DittographError
from dittograph.pairs.pair_list import similarity_text
from dittograph.pairs.relation import Difference
from dittograph.project.decisions import Mark
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.results.context import ContextPane
from dittograph_gui.results.member_card import CardContent, MemberCard
from dittograph_gui.session.results import Members, NearMiss, Results, View, plural, threshold_text
from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.diff_html import difference_html, first_words, plain_html

_CONTEXT = 110, 170  # pixels of what is around the chosen text
_ROOM = 340  # pixels below which the cards need all of them
_CARDS = 12  # in one go
_WORDS = 8_000  # in one go, about; laying out more is felt
_SLICE = 0.005  # seconds; cards that take longer follow in the next round of the event loop


class DetailPane(QWidget):
    """Everything about one cluster.

    Signals:
        marks_changed: Something was marked.
        apart_changed: Something was said to be no duplicate, or to be one again.
        threshold_wanted: A near miss asks for a lower line.
        next_wanted: On to the next cluster.
        left: Back to the list.
        failed: A decision could not be saved; one sentence.
    """

    marks_changed = Signal()
    apart_changed = Signal()
    threshold_wanted = Signal(float)
    next_wanted = Signal()
    left = Signal()
    failed = Signal(str)

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._members: Members | None = None
        self._place: tuple[View, int] | None = None
        self._shown = 0  # cards in use
        self._goal = (0, 0, 0)  # first card of the present go, words so far, least last card
        self._bodies: dict[tuple[int, int], tuple[str, tuple[str, ...]]] = {}
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill_on)
        self._current = 0
        self._near: background.Task | None = None
        self.cards: list[MemberCard] = []

        self.title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.title.setFont(font)
        self.flags = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self.keep_one_button = QPushButton("Keep this, drop the others")
        self.keep_one_button.setToolTip(
            "Keep the chosen text and drop the others, except those whose numbers, dates, "
            "negations or names differ (Shift+K)"
        )
        self.keep_one_button.clicked.connect(self.keep_one)
        self.status = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.next_button = QPushButton("Next cluster")
        self.next_button.setToolTip("Go to the next cluster (Space, J or Ctrl+Down)")
        self.next_button.clicked.connect(self.next_wanted)
        self.more = QPushButton()
        self.more.clicked.connect(self._show_more)
        self.outside = QLabel("Just outside", textFormat=Qt.TextFormat.PlainText)
        self.outside.setProperty("muted", "true")
        self.near_rows: list[NearRow] = []
        self.context = ContextPane(results)
        self._nothing = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("muted", "true")
        self._lay_out()
        self.clear("")

    def _lay_out(self) -> None:
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 2 * SPACE)
        self._column.setSpacing(SPACE)
        for widget in (self.more, self.outside):
            self._column.addWidget(widget)
        self._column.setAlignment(self.more, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inner)
        self.area.setMinimumHeight(1)  # where there is little room, the head is whole
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.keep_one_button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(self.next_button)
        above = QVBoxLayout()
        above.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, 0)
        above.setSpacing(SPACE // 2)
        above.addLayout(head)
        above.addWidget(self.flags)
        below = QVBoxLayout()
        below.setContentsMargins(2 * SPACE, 0, 2 * SPACE, SPACE)
        below.addLayout(foot)
        self._upper = QWidget()
        column = QVBoxLayout(self._upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(above)
        column.addWidget(self.area, 1)
        column.addLayout(below)
        self._split = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self._split.addWidget(self._upper)
        self._split.addWidget(self.context)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._moved = False  # the person has chosen the heights
        self._split.splitterMoved.connect(self._was_moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        layout.addWidget(self._nothing)

    def _was_moved(self) -> None:
        self._moved = True

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the cards the room first."""
        super().resizeEvent(event)
        height = self.height()
        self.context.setVisible(height >= _ROOM)
        if not self._moved:
            least, most = _CONTEXT
            below = max(least, min(height // 4, most))
            self._split.setSizes([height - below, below])

    # --- what is shown

    def clear(self, words: str) -> None:
        """Show no cluster, but a sentence."""
        self._members = self._place = None
        self._filling.stop()
        if self._near is not None:
            self._near.drop()
        self._nothing.setText(words)
        self._nothing.show()
        self._split.hide()

    def show_cluster(self, view: View, row: int, *, text: int | None = None) -> None:
        """Show a cluster.

        Args:
            view: The list.
            row: The cluster's row in it.
            text: A distinct text whose card is to stay the current one.
        """
        passages = self._results.passages_of(self._results.texts_of(view, row))
        self._place = view, row
        self._members = self._results.members(passages, self._results.base_of(passages))
        self._nothing.hide()
        self._split.show()
        self.title.setText(self._results.title(view, row))
        labels = Difference(int(view.cut.differs[view.rows[row]])).labels
        c = colours()
        if labels:
            self.flags.setText(
                f'<span style="background-color:{c.warning}; color:{c.warning_text};">&nbsp;Look '
                f"closely: {escape(_listed(labels))} not the same in all of them.&nbsp;</span>"
            )
        self.flags.setVisible(bool(labels))
        kept = None
        if text is not None:
            ids = self._results.scan.copies.text[passages]
            kept = next((i for i, one in enumerate(ids.tolist()) if one == text), None)
        held = any(card.hasFocus() for card in self.cards)
        self._shown = 0
        self._bodies.clear()
        self._fill(upto=kept or 0)
        if kept is None:
            self.area.verticalScrollBar().setValue(0)
        self._set_current(kept or 0, scroll=kept is not None)
        if held:
            self.take_focus()
        self._tell()
        self._find_near()

    def refresh(self) -> None:
        """Show the same cluster after a decision."""
        if self._members is None:
            return
        passages = self._members.passages
        self._members = self._results.members(passages, self._results.base_of(passages))
        for place in range(self._shown):
            self.cards[place].show_content(self._content(place))
        self._tell()

    def likely_changed(self) -> None:
        """Say anew how likely the shown texts are the same."""
        if self._members is not None:
            for place in range(self._shown):
                self.cards[place].show_content(self._content(place))
            for row in self.near_rows:
                row.renew()

    def renew(self) -> None:
        """Compare the texts anew, a card at a time."""
        self._bodies.clear()
        self._renew(0)

    def _renew(self, place: int) -> None:
        if self._members is not None and place < self._shown:
            self.cards[place].show_content(self._content(place))
            QTimer.singleShot(0, self, lambda: self._renew(place + 1))

    def _fill(self, upto: int = 0) -> None:
        """Show further cards: about a dozen, at least up to a place, fewer if they are long."""
        self._goal = self._shown, 0, upto
        self._fill_on()

    def _fill_on(self) -> None:
        """Show the next cards of this go, for as long as it is not felt."""
        if self._members is None:
            return
        begin, words, upto = self._goal
        total, started = len(self._members), perf_counter()
        later = False
        while self._shown < total and not later:
            enough = self._shown - begin >= _CARDS or words > _WORDS
            if enough and self._shown > upto:
                break
            if self._shown == len(self.cards):
                self._add_card()
            content = self._content(self._shown)
            words += content.words.count(" ")
            self.cards[self._shown].show_content(content)
            self.cards[self._shown].show()
            self._shown += 1
            later = self._shown > upto and perf_counter() - started > _SLICE
        for card in self.cards[self._shown :]:
            card.hide()
        self._goal = begin, words, upto
        left = total - self._shown
        self.more.setText(f"Show more ({left:,} left)")
        self.more.setVisible(left > 0 and not later)
        if later:
            self._filling.start()
        else:
            self._filling.stop()

    def _show_more(self) -> None:
        if self._members is not None:
            self._fill()

    def _add_card(self) -> None:
        place = len(self.cards)
        card = MemberCard(self.handle_key)
        card.chosen.connect(lambda: self._set_current(place))
        card.keep_wanted.connect(lambda: self._clicked(place, Mark.KEEP))
        card.drop_wanted.connect(lambda: self._clicked(place, Mark.DROP))
        card.apart_wanted.connect(lambda: self._set_apart(place))
        self.cards.append(card)
        self._column.insertWidget(place, card)

    def _content(self, place: int) -> CardContent:
        assert self._members is not None
        member, base = self._members[place], self._members.base
        passages = self._results.scan.passages
        text, total = first_words(passages[member.passage].text)
        html = plain_html(text)
        notes: tuple[str, ...] = ()
        if not member.identical:
            known = base, member.passage
            if known not in self._bodies:  # comparing two texts takes milliseconds
                self._bodies[known] = (
                    difference_html(first_words(passages[base].text)[0], text, colours()),
                    tuple(map(escape, self._results.explain(base, member))),
                )
            compared, notes = self._bodies[known]
            html = html if member.apart else compared
        remarks = []
        if total:
            remarks.append(f"The beginning of {total:,} words.")
        if self._results.scan.truncated[member.text_id]:
            remarks.append("The encoder read only the beginning of this text.")
        if member.apart:
            remarks.append("Not a duplicate: it leaves this cluster.")
        return CardContent(
            member=member,
            place=self._results.place(member.passage),
            html=html,
            words=text,
            notes=notes,
            remark=" ".join(remarks),
            alone=len(self._members.texts) < 2,
            # Similarity is blind to facts: beside one that differs, "99 % likely" would mislead.
            likely=(
                ""
                if member.identical or member.similarity is None or member.differs
                else self._results.likely(member.similarity)
            ),
        )

    def _tell(self, done: str = "") -> None:
        """Say below the cards what was done, or how far the cluster is decided."""
        if self._members is None:
            return
        marked, total = self._results.progress(self._members.text_ids)
        decided = marked == total
        if not done:
            done = (
                f"All {plural(marked, 'text')} decided."
                if decided and marked > 1
                else f"{marked:,} of {total:,} decided"
                if marked
                else ""
            )
        self.status.setText(done)
        self.next_button.setProperty("primary", "true" if decided and marked else "false")
        style = self.next_button.style()
        style.unpolish(self.next_button)
        style.polish(self.next_button)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._members is not None:
            QTimer.singleShot(0, self._dress_again)

    def _dress_again(self) -> None:
        for card in self.cards:
            card.content = None  # to be drawn in other colours
        if self._place is not None:
            self.show_cluster(*self._place)

    # --- near misses

    def _find_near(self) -> None:
        if self._near is not None:
            self._near.drop()
        self._show_near([])
        if self._place is None:
            return
        view, row = self._place
        self._near = background.run(
            self,
            lambda: self._results.near_misses(view, row),
            done=self._show_near,
            failed=lambda error: self.failed.emit(str(error)),
        )

    def _show_near(self, misses: list[NearMiss]) -> None:
        for row in self.near_rows:
            self._column.removeWidget(row)
            row.hide()  # it is deleted only later
            row.deleteLater()
        self.near_rows = []
        self.outside.setVisible(bool(misses))
        for miss in misses:
            row = NearRow(self._results, miss, self._threshold())
            row.threshold_wanted.connect(self.threshold_wanted)
            row.together_wanted.connect(self._together)
            self._column.insertWidget(self._column.count() - 1, row)
            self.near_rows.append(row)

    def _threshold(self) -> float:
        return self._place[0].cut.threshold if self._place else 1.0

    # --- decisions

    def current_passage(self) -> int | None:
        """Return the passage that keys act on."""
        if self._members is None:
            return None
        return int(self._members.passages[self._current])

    def _set_current(self, place: int, *, scroll: bool = False) -> None:
        if self._members is None:
            return
        self._current = place
        for number, card in enumerate(self.cards[: self._shown]):
            card.set_current(number == place)
        if scroll:
            # The layout has not given a new card its place yet.
            QTimer.singleShot(0, lambda: self.area.ensureWidgetVisible(self.cards[place], 0, 8))
        self.context.show_passage(self._members[place].passage)

    def _step(self, by: int) -> None:
        if self._members is None:
            return
        place = min(max(self._current + by, 0), len(self._members) - 1)
        if place >= self._shown:
            self._fill()
        if place != self._current:
            held = any(card.hasFocus() for card in self.cards)
            self._set_current(place, scroll=True)
            if held:
                self.cards[place].setFocus()

    def take_focus(self) -> None:
        """Let keys act on the current card."""
        if self._members is not None:
            self.cards[self._current].setFocus()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it meant something."""
        if self._members is None:
            return False
        key, modifiers = event.key(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_Down:
                self.next_wanted.emit()
                return True
            return False
        if key == Qt.Key.Key_K and shift:
            self.keep_one()
        elif key == Qt.Key.Key_K:
            self._key_mark(Mark.KEEP)
        elif key == Qt.Key.Key_D:
            self._key_mark(Mark.DROP)
        elif key == Qt.Key.Key_N:
            self._set_apart(self._current)
        elif key in (Qt.Key.Key_U, Qt.Key.Key_Backspace):
            self._mark(self._current, None)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_J):
            self.next_wanted.emit()
        elif key == Qt.Key.Key_Down:
            self._step(1)
        elif key == Qt.Key.Key_Up:
            self._step(-1)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Left):
            self.left.emit()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide by keys also where no card has the focus."""
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def _clicked(self, place: int, mark: Mark) -> None:
        assert self._members is not None
        self._set_current(place)
        # A second click on the same mark takes it away.
        self._mark(place, None if self._members[place].mark is mark else mark)

    def _key_mark(self, mark: Mark) -> None:
        self._mark(self._current, mark)
        self._step(1)

    def _mark(self, place: int, mark: Mark | None) -> None:
        assert self._members is not None
        member = self._members[place]
        if member.reference:
            self._tell("A text of the reference is only compared with; it is never changed.")
            return
        self._decide({member.passage: mark})

    def _decide(self, marks: Mapping[int, Mark | None]) -> bool:
        try:
            self._results.project.mark_each(marks)
        except DittographError as error:
            self.failed.emit(str(error))
            self.refresh()
            return False
        self._results.marks_changed()
        self.refresh()
        self.marks_changed.emit()
        return True

    def keep_one(self) -> None:
        """Keep the current member and drop the others, except those that say something else."""
        if self._members is None:
            return
        kept = self._members[self._current]
        plan = self._results.keep_one(kept.passage, self._members.passages.tolist())
        marks: dict[int, Mark | None] = dict.fromkeys(plan.drop, Mark.DROP)
        if not kept.reference:
            marks[kept.passage] = Mark.KEEP
        if self._decide(marks):
            self._tell(plan.sentence())

    def _set_apart(self, place: int) -> None:
        assert self._members is not None
        self._set_current(place)
        member = self._members[place]
        others = self._members.texts - {member.text_id}
        if not others:
            self._tell("All of these are the same words; drop what is one too many instead.")
            self.refresh()
            return
        self._apart(member.text_id, others, apart=not member.apart)

    def _together(self, miss: NearMiss) -> None:
        if self._members is not None:
            self._apart(miss.text_id, self._members.texts, apart=False)

    def _apart(self, text: int, others: Iterable[int], *, apart: bool) -> None:
        try:
            self._results.project.set_apart(text, others, apart=apart)
        except DittographError as error:
            self.failed.emit(str(error))
        self.refresh()
        self.apart_changed.emit()


class NearRow(QWidget):
    """A text just outside the cluster, with what would let it in."""

    threshold_wanted = Signal(float)
    together_wanted = Signal(object)

    def __init__(self, results: Results, miss: NearMiss, threshold: float) -> None:
        super().__init__()
        passage = int(results.scan.copies.first[miss.text_id])
        text, total = first_words(results.text(miss.text_id), 60)
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.words.setText(f"{similarity_text(miss.similarity)}  {text}{' …' if total else ''}")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.why = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.why.setProperty("muted", "true")
        self._facts = f"{results.place(passage)} · {_why(miss, threshold)}"
        self._likely = partial(results.likely, miss.similarity)
        self.renew()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.why)
        layout.addLayout(column, 1)
        self.button = QPushButton()
        if miss.apart:
            self.button.setText("May be a duplicate")
            self.button.clicked.connect(lambda: self.together_wanted.emit(miss))
        elif miss.joins is not None:
            goal = int(miss.joins * 1000 + 1e-4) / 1000  # rounded down, so that it is reached
            self.button.setText(f"Move line to {threshold_text(goal)}")
            self.button.clicked.connect(lambda: self.threshold_wanted.emit(goal))
        else:
            self.button.hide()
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def renew(self) -> None:
        """Say anew how likely it is the same."""
        self.why.setText(" · ".join(filter(None, (self._likely(), self._facts))))


def _why(miss: NearMiss, threshold: float) -> str:
    if miss.apart:
        return "you said it is not a duplicate"
    if miss.similarity < threshold:
        return "below the line"
    return "close to one member, but not to every one"


def _listed(labels: list[str]) -> str:
    """Return "a number and a name are"."""
    words = [{"negation": "a “not”"}.get(label, f"a {label}") for label in labels]
    if len(words) == 1:
        return f"{words[0]} is"
    return f"{', '.join(words[:-1])} and {words[-1]} are"
