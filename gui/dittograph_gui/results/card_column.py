"""The cards of a cluster, filled a few at a time, and which of them is the current one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.results.card_content import CardWriter
from dittograph_gui.results.member_card import MemberCard
from dittograph_gui.results.whole_text import WholeText
from dittograph_gui.session.members import Members
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.tab_order import put_before

_FIRST = 2  # cards that every cluster has
_CARDS = 12  # that are added together
_WORDS = 8_000  # that are added together, about; laying out more is noticeable
_WORDS_AT_ONCE = 200  # that are added in one turn of the event loop, about
_PAUSE = 15  # milliseconds between cards that take long
_SLICE = 0.005  # seconds; cards that take longer follow in the next round of the event loop


class CardColumn(QScrollArea):
    """A column of cards that scrolls; cards are used again for other members.

    Signals:
        current_changed: Another card became the current one.
        keep_wanted, drop_wanted, apart_wanted: A button was pressed; the card's place.
        like_wanted: What else says this? The card's place.
    """

    current_changed = Signal()
    keep_wanted = Signal(int)
    drop_wanted = Signal(int)
    apart_wanted = Signal(int)
    like_wanted = Signal(int)

    def __init__(
        self, writer: CardWriter, below: QWidget, on_key: Callable[[QKeyEvent], bool]
    ) -> None:
        """Make the column.

        Args:
            writer: Writes the cards.
            below: What follows the last card.
            on_key: Acts on a key that a card gets; returns whether it meant something.
        """
        super().__init__(widgetResizable=True)
        self._writer = writer
        self._on_key = on_key
        self._members: Members | None = None
        self._shown = 0  # cards in use
        self._goal = (0, 0, 0)  # first card of this batch, words so far, least last card
        self._waiting = False  # whether cards of this batch are still to come
        self._current = 0
        self.cards: list[MemberCard] = []
        # Not in the turn in which what is there is painted: both together would be noticed.
        self._filling = QTimer(self, singleShot=True)
        self._filling.timeout.connect(self._fill_soon)
        self._rested = False
        self.more = QPushButton()
        self.more.clicked.connect(lambda: self._fill())
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 2 * SPACE)
        self._column.setSpacing(SPACE)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(below)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.setMinimumHeight(1)  # where there is little room, what is above stays whole
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # --- filling

    @property
    def filling(self) -> bool:
        """Whether more cards are about to be shown; in place of another view they wait."""
        return self._filling.isActive()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fill in what was not needed while another view was in its place."""
        super().showEvent(event)
        if self._waiting and self._members is not None:
            self._pause()

    def show_members(self, members: Members, current: int | None) -> None:
        """Show other members.

        Args:
            members: All of them.
            current: The place that stays the current one, or None for the first, at the top.
        """
        held = any(card.hasFocus() for card in self.cards)
        before, self._members = self._members, members
        if self._shown and before is not None and np.array_equal(before.texts, members.texts):
            self.redraw()
            if current is not None and current >= self._shown:
                self._fill(upto=current)
        else:
            self._writer.forget()
            self._shown = 0
            self._fill(upto=current or 0)
        if current is None:
            self.verticalScrollBar().setValue(0)
        self.set_current(current or 0, scroll=current is not None)
        if held:
            self.take_focus()

    def clear(self) -> None:
        """Show no members."""
        self._members = None
        self._filling.stop()

    def update_members(self, members: Members) -> None:
        """Show the same members after a decision."""
        self._members = members
        self.redraw()

    def redraw(self) -> None:
        """Write the shown cards again."""
        if self._members is not None:
            for place in range(self._shown):
                self.cards[place].show_content(self._writer.content(self._members, place))

    def compare_again(self) -> None:
        """Compare the texts again, a card at a time."""
        self._writer.forget()
        self._compare_from(0)

    def dress(self) -> None:
        """Have every card drawn in the present colours when it is shown next."""
        self._writer.forget()
        self._shown = 0
        for card in self.cards:
            card.content = None

    def _compare_from(self, place: int) -> None:
        if self._members is not None and place < self._shown:
            self.cards[place].show_content(self._writer.content(self._members, place))
            QTimer.singleShot(0, self, lambda: self._compare_from(place + 1))

    def _fill(self, upto: int = 0) -> None:
        """Show further cards: about a dozen, at least up to a place, fewer if they are long."""
        self._goal = self._shown, 0, upto
        self._fill_further()

    def _pause(self) -> None:
        self._rested = False
        self._filling.start(_PAUSE)

    def _fill_soon(self) -> None:
        """Fill in the next turn: what is there may be painted in this one, if it is late."""
        if self._rested:
            self._fill_further()
        else:
            self._rested = True
            self._filling.start(0)

    def _fill_further(self) -> None:
        """Show the next cards of this batch, for as long as that goes unnoticed."""
        members = self._members
        if members is None:
            return
        begin, words, upto = self._goal
        total, started, added = len(members), perf_counter(), 0
        later = False
        while self._shown < total and not later:
            enough = self._shown - begin >= _CARDS or words + added > _WORDS
            if enough and self._shown > upto:
                break
            if self._shown == len(self.cards):
                self._add_card()
            content = self._writer.content(members, self._shown)
            added += content.words.count(" ")
            self.cards[self._shown].show_content(content)
            self.cards[self._shown].show()
            self._shown += 1
            # What is added is laid out later, which takes longer for many words.
            long = added > _WORDS_AT_ONCE or perf_counter() - started > _SLICE
            later = self._shown > upto and long
        for card in self.cards[self._shown :]:
            card.hide()
        self._goal = begin, words + added, upto
        left = total - self._shown
        self.more.setText(tr("Show more ({left:,} left)", left=left))
        self.more.setVisible(left > 0 and not later)
        self._waiting = later
        if later and not self.isHidden():
            self._pause()
        else:
            self._filling.stop()

    def ahead(self) -> Iterator[QWidget]:
        """Make the first cards, which every cluster needs, one at a time."""
        while len(self.cards) < _FIRST:
            self._add_card()
            self.cards[-1].hide()
            yield self.cards[-1]

    def _add_card(self) -> None:
        place = len(self.cards)
        card = MemberCard(self._on_key, self.widget())
        card.chosen.connect(lambda: self.set_current(place))
        card.keep_wanted.connect(lambda: self.keep_wanted.emit(place))
        card.drop_wanted.connect(lambda: self.drop_wanted.emit(place))
        card.apart_wanted.connect(lambda: self.apart_wanted.emit(place))
        card.like_wanted.connect(lambda: self.like_wanted.emit(place))
        card.whole_wanted.connect(lambda: self._show_whole(place))
        self.cards.append(card)
        self._column.insertWidget(place, card)
        put_before(self.more, [card])

    def _show_whole(self, place: int) -> None:
        if self._members is not None:
            passage = self._members[place].passage
            WholeText(*self._writer.whole(passage), self).open()

    # --- the current card

    @property
    def current(self) -> int:
        """The place of the card that keys act on."""
        return self._current

    def set_current(self, place: int, *, scroll: bool = False) -> None:
        """Let keys act on another card."""
        if self._members is None:
            return
        self._current = place
        for number, card in enumerate(self.cards[: self._shown]):
            card.set_current(number == place)
        if scroll:
            card = self.cards[place]
            # The layout has not given a new card its place yet.
            QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card, 0, 8))
        self.current_changed.emit()

    def choose(self, place: int) -> None:
        """Let keys act on a card that may not be there yet."""
        if self._members is not None:
            if place >= self._shown:
                self._fill(upto=place)
            self.set_current(place, scroll=True)

    def step(self, by: int) -> None:
        """Go on to another card."""
        if self._members is None:
            return
        place = min(max(self._current + by, 0), len(self._members) - 1)
        if place >= self._shown:
            self._fill(upto=place)
        if place != self._current:
            held = any(card.hasFocus() for card in self.cards)
            self.set_current(place, scroll=True)
            if held:
                self.cards[place].setFocus()

    def take_focus(self) -> None:
        """Let keys act on the current card."""
        if self._members is not None:
            self.cards[self._current].setFocus()
