"""The chosen cluster: its members with their differences, decisions, and what is just outside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape

from dittograph.pairs.relation import Difference
from dittograph.project.changes import Changes
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import listed, tr
from dittograph_gui.results.card_column import CardColumn
from dittograph_gui.results.card_content import CardWriter, Tell, near_likely
from dittograph_gui.results.cluster_views import ClusterViews
from dittograph_gui.results.context import ContextPane
from dittograph_gui.results.near_list import NearList
from dittograph_gui.results.view_switch import How
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.keep_one import KeepOne
from dittograph_gui.session.listing import View
from dittograph_gui.session.members import Member, Members
from dittograph_gui.theme import SPACE, colours, letters, redraw_with_scheme
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.lines import Lines
from dittograph_gui.widgets.looks import primary
from dittograph_gui.widgets.tab_order import put_before

_CONTEXT = 110, 170  # pixels of the pane with the surroundings of the current text
_NOTHING_REMAINS = tr(
    "Nothing remains of this cluster: every text of it is dropped. Keep one of them, or undo."
)
_ROOM = 24  # lines below which the cards need all of them
_ROOM_FOR_WORDS = 12  # as much for what is said above them
_ROOM_FOR_SIDES = 38  # two long texts need more


class _Split(QSplitter):
    """The cards above what is below them; knows whether the person has chosen the heights."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical, childrenCollapsible=False)
        self.moved = False
        self.splitterMoved.connect(self._note)

    def _note(self) -> None:
        self.moved = True


class DetailPane(QWidget):
    """Everything about one cluster.

    Whoever shows it tells it what changes, before anything else that follows from that.

    Signals:
        threshold_wanted: The line is to move there.
        next_wanted: On to the next cluster with something to decide.
        step_wanted: So many clusters further down the list, or up if negative.
        left: Back to the list.
        like_wanted: What else says this? A passage.
        failed: Something could not be found out; one sentence.
    """

    threshold_wanted = Signal(float)
    next_wanted = Signal()
    step_wanted = Signal(int)
    left = Signal()
    like_wanted = Signal(int)
    failed = Signal(str)

    def __init__(
        self,
        changes: ProjectChanges,
        likely: Callable[[float], str],
        told: Tell,
        parent: QWidget | None = None,
    ) -> None:
        """Make the pane.

        Args:
            changes: The open project.
            likely: Returns how likely two texts of a similarity are the same, in words, or "".
            told: Returns how likely the two texts of a pair are the same, and why; or None.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._changes = changes
        self._results = changes.results
        self._members: Members | None = None
        self._cluster: tuple[View, int] | None = None
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        letters(self.title, 1.2, bold=True)
        self._flagged = False
        self.flags = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self.lost = label(_NOTHING_REMAINS)
        self.keep_one_button = QPushButton(tr("Keep this, drop the others"))
        self.keep_one_button.setToolTip(
            tr(
                "Keep the chosen text and drop the others, except those whose numbers, "
                "dates, negations or names differ (Shift+K)"
            )
        )
        self.keep_one_button.clicked.connect(self.keep_one)
        self.status = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.next_button = QPushButton(tr("Next cluster"))
        self.next_button.setToolTip(tr("Go to the next undecided cluster (Space or J)"))
        self.next_button.clicked.connect(self.next_wanted)
        self.near = NearList(self._results, partial(near_likely, likely=likely, told=told))
        self.near.threshold_wanted.connect(self.threshold_wanted)
        self.near.together_wanted.connect(self._together)
        self.near.failed.connect(self.failed)
        self.column = CardColumn(
            CardWriter(self._results, likely, told), self.near, self.handle_key
        )
        self.column.current_changed.connect(self._show_context)
        self.column.keep_wanted.connect(lambda place: self._toggle(place, Mark.KEEP))
        self.column.drop_wanted.connect(lambda place: self._toggle(place, Mark.DROP))
        self.column.apart_wanted.connect(self._toggle_apart)
        self.column.like_wanted.connect(
            lambda place: self.like_wanted.emit(self._member(place).passage)
        )
        self.views = ClusterViews(self._results, self.column, self.handle_key)
        self.views.keep_wanted.connect(lambda place: self._toggle(place, Mark.KEEP))
        self.views.drop_wanted.connect(lambda place: self._toggle(place, Mark.DROP))
        self.views.switched.connect(self._share_room)
        self.views.failed.connect(self.failed)
        self.context = ContextPane(self._results)
        self._nothing = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("muted", "true")
        self._lay_out()
        put_before(self.next_button, [self.column.more])  # and the cards before that
        self.clear()
        changes.failed.connect(lambda _: self.refresh())
        redraw_with_scheme(self, self._dress)

    def _lay_out(self) -> None:
        head = Lines(self.title, self.views.switch, self.keep_one_button, lead=self.title, least=28)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * SPACE, 0, 2 * SPACE, SPACE)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.next_button)
        above = QVBoxLayout()
        above.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, 0)
        above.setSpacing(SPACE // 2)
        above.addWidget(head)
        above.addWidget(self.flags)
        above.addWidget(self.lost)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(above)
        column.addWidget(self.views, 1)
        column.addLayout(foot)
        self._split = _Split()
        self._split.addWidget(upper)
        self._split.addWidget(self.context)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        layout.addWidget(self._nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the cards the room first."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        height = self.height()
        cards = self.views.switch.now is How.CARDS
        lines = height / self.fontMetrics().lineSpacing()
        # The list says it, and what is below shows it.
        self.title.setVisible(lines >= _ROOM_FOR_WORDS)
        self.flags.setVisible(self._flagged and lines >= _ROOM_FOR_WORDS)
        self.context.setVisible(lines >= (_ROOM if cards else _ROOM_FOR_SIDES))
        if not self._split.moved:
            least, most = _CONTEXT
            below = max(least, min(height // 4, most))
            self._split.setSizes([height - below, below])

    # --- what is shown

    def clear(self) -> None:
        """Show no cluster."""
        self._members = self._cluster = None
        self.column.clear()
        self.views.clear()
        self.near.clear()
        self._nothing.show()
        self._split.hide()

    def laid_out(self) -> QWidget:
        """Give all that shows a cluster its place, and return it."""
        self._nothing.hide()
        self._split.show()
        return self._split

    def show_cluster(self, view: View, row: int) -> None:
        """Show a cluster; the current text stays the current one if it is in this cluster too.

        Args:
            view: The list.
            row: The cluster's row in it.
        """
        before = self._current_member()
        self._cluster = view, row
        self._members = members = self._results.members(view.texts_of(row))
        self.laid_out()
        summary = self._results.summary(view, row)
        self.title.setText(summary.title(view.grouping))
        self._show_flags(Difference(int(view.cut.differs[view.listed[row]])).labels)
        self.near.find_near(view, row)  # first, or else what was near before is laid out once more
        self.column.show_members(members, members.place_of(before.text) if before else None)
        self.views.show_cluster(view, members)
        self._show_status()

    def refresh(self) -> None:
        """Show the same cluster as it is decided now."""
        if self._members is not None:
            self._members = self._results.members(self._members.texts)
            self.column.update_members(self._members)
            self.views.update_members(self._members)
            self._show_status()

    def likely_changed(self) -> None:
        """Say again how likely the shown texts are the same."""
        self.column.redraw()
        self.near.redraw()

    def compare_again(self) -> None:
        """Compare the shown texts again, a card at a time."""
        self.column.compare_again()

    def follow(self, changes: Changes) -> None:
        """Show what changed."""
        if changes.passages or changes.apart:
            self.refresh()
        if changes.sources:
            self.context.read_again()

    def _show_context(self) -> None:
        passage = self.current_passage()
        if passage is not None:
            self.context.show_passage(passage)
        self.views.show_current()

    def _show_flags(self, labels: list[str]) -> None:
        c = colours()
        if labels:
            self.flags.setText(
                f'<span style="background-color:{c.warning}; color:{c.warning_text};">&nbsp;'
                f"{escape(_closely(labels))}&nbsp;</span>"
            )
        self._flagged = bool(labels)
        self._share_room()

    def _show_lost(self, lost: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Say whether the cleaned copy would have no text of this cluster."""
        c = colours()
        self.lost.setStyleSheet(f"background: {c.removed}; color: {c.removed_text}; padding: 2px;")
        self.lost.setVisible(lost)

    def _show_status(self, done: str = "") -> None:
        """Say below the cards what was done, or how far the cluster is decided."""
        if self._members is None:
            return
        marked, total = self._results.counts.progress(self._members.texts)
        decided = marked == total
        self._show_lost(self._results.counts.nothing_remains(self._members.texts))
        if not done:
            done = (
                tr("All {n:,} texts decided.", n=marked)
                if decided and marked > 1
                else tr("{marked:,} of {total:,} decided", marked=marked, total=total)
                if marked
                else ""
            )
        self.status.setText(done)
        primary(self.next_button, decided and marked > 0)

    def say(self, words: str) -> None:
        """Say something below the cards until something else is said there."""
        self._show_status(words)

    def _dress(self) -> None:
        self.column.dress()
        if self._cluster is not None:
            self.show_cluster(*self._cluster)

    # --- keys

    def current_passage(self) -> int | None:
        """Return the passage that keys act on."""
        member = self._current_member()
        return member.passage if member is not None else None

    def choose_passage(self, passage: int) -> None:
        """Let keys act on a passage of the shown cluster."""
        members = self._members
        if members is not None and passage in members.passages:
            self.column.choose(members.passages.tolist().index(passage))

    def _current_member(self) -> Member | None:
        members, place = self._members, self.column.current
        return members[place] if members is not None and place < len(members) else None

    def take_focus(self) -> None:
        """Let keys act on the current text."""
        self.views.take_focus()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it meant something."""
        if self._members is None:
            return False
        key, modifiers = event.key(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            if key in _CLUSTER_STEPS:
                self.step_wanted.emit(_CLUSTER_STEPS[Qt.Key(key)])
            return key in _CLUSTER_STEPS
        if key == Qt.Key.Key_K and shift:
            self.keep_one()
        elif key in _MARKS:
            self._mark(self.column.current, _MARKS[Qt.Key(key)])
            if key in _STEPS_ON:
                self.column.step(1)
        elif key == Qt.Key.Key_N:
            self._toggle_apart(self.column.current)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_J):
            self.next_wanted.emit()
        elif key == Qt.Key.Key_Down:
            self.column.step(1)
        elif key == Qt.Key.Key_Up:
            self.column.step(-1)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Left):
            self.left.emit()
        elif key == Qt.Key.Key_W:
            self.like_wanted.emit(self._member(self.column.current).passage)
        else:
            return self.views.handle_key(event)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide by keys also where no card has the focus."""
        if not self.handle_key(event):
            super().keyPressEvent(event)

    # --- decisions: what they change is shown when the project says so

    def keep_one(self) -> None:
        """Keep the current member and drop the others, except those that say something else."""
        kept, members, results = self._current_member(), self._members, self._results
        if kept is None or members is None:
            return

        def decide(project: Project) -> KeepOne:
            plan = results.keep_one(kept.passage, members)
            marks: dict[int, Mark | None] = dict.fromkeys(plan.drop, Mark.DROP)
            if not kept.reference:
                marks[kept.passage] = Mark.KEEP
            project.mark_each(marks)
            return plan

        def decided(plan: KeepOne) -> None:
            if self._members is not None and kept.text in self._members.texts:
                self._show_status(from_core(plan.sentence()))

        self._changes.do(decide, done=decided)

    def _mark(self, place: int, mark: Mark | None) -> None:
        member = self._member(place)
        if member.reference:
            self._show_status(
                tr("Texts of the reference are only compared against, never changed.")
            )
        else:
            self._do(lambda project: project.mark([member.passage], mark))

    def _toggle(self, place: int, mark: Mark) -> None:
        """Mark a member, or take the mark away where it has it already."""
        self.column.set_current(place)
        passage = self._member(place).passage

        def toggle(project: Project) -> Changes:
            # Asked in the project's thread, where the click before this one is done.
            marked = project.decisions.marks.get(passage) is mark
            return project.mark([passage], None if marked else mark)

        self._do(toggle)

    def _toggle_apart(self, place: int) -> None:
        assert self._members is not None
        self.column.set_current(place)
        text = self._member(place).text
        others = self._members.others(text)
        if not others:
            self.refresh()
            self._show_status(
                tr("All of these have the same words; drop those you do not need instead.")
            )
            return

        def toggle(project: Project) -> Changes:
            apart = project.decisions.apart
            already = all((min(text, o), max(text, o)) in apart for o in others)
            return project.set_apart(text, others, apart=not already)

        self._do(toggle)

    def _together(self, text: int) -> None:
        if self._members is not None:
            others = self._members.texts.tolist()
            self._do(lambda project: project.set_apart(text, others, apart=False))

    def _do(self, decide: Callable[[Project], Changes]) -> None:
        # A button shows what it was clicked for; where nothing changed, it is put back.
        self._changes.do(decide, done=lambda changes: None if changes else self.refresh())

    def _member(self, place: int) -> Member:
        assert self._members is not None
        return self._members[place]


_MARKS = {
    Qt.Key.Key_K: Mark.KEEP,
    Qt.Key.Key_D: Mark.DROP,
    Qt.Key.Key_U: None,
    Qt.Key.Key_Backspace: None,
}
_CLUSTER_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}  # with Ctrl
_STEPS_ON = {Qt.Key.Key_K, Qt.Key.Key_D}  # to the next member


_FACTS = {
    "number": tr("a number"),
    "date": tr("a date"),
    "negation": tr("a “not” or an opposite word"),
    "name": tr("a name"),
    "role": tr("who does what"),
    "sign": tr("a sign"),
    "part": tr("a part of the text"),
    "unread": tr("a word that the encoder cannot read"),
}


def _closely(labels: list[str]) -> str:
    """Return "Look closely: a number and a name are not the same in all of them."."""
    facts = listed([_FACTS[label] for label in labels])
    if len(labels) == 1:
        return tr("Look closely: {facts} is not the same in all of them.", facts=facts)
    return tr("Look closely: {facts} are not the same in all of them.", facts=facts)
