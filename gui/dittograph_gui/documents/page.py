"""The documents: a table and a picture of what they share, and deciding by document."""

from __future__ import annotations

from functools import partial

from dittograph.project.changes import Cause, Changes, TextPair
from dittograph.project.decisions import Mark
from dittograph.triage.archive import KnownToReference, known_to_reference
from dittograph.triage.documents import DocumentDecision
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.documents.deciding import Choice, decide, possible
from dittograph_gui.documents.keeper import DocumentKeeper
from dittograph_gui.documents.matrix import OverlapMatrix
from dittograph_gui.documents.pair_table import PairModel, PairTable
from dittograph_gui.documents.pairs import DocumentPair
from dittograph_gui.documents.picture import MatrixOrder
from dittograph_gui.documents.reference import action, known_label, preview
from dittograph_gui.documents.side_view import SideView
from dittograph_gui.engine import background
from dittograph_gui.language.words import counted, tr
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.lines import Lines
from dittograph_gui.widgets.looks import mark

_NARROW = 900  # pixels of width below which the passages stand under the table
_NAMED = tr("Keep {kept}, drop repeats from {other}")
_LEAST_NAME = 56  # pixels; a shorter name says nothing
_NOTHING = tr("No two documents share a passage at this line.")
_TIPS = {
    Choice.KEEP_FIRST: tr("Texts that differ in a number, date, negation or name stay (K)"),
    Choice.KEEP_SECOND: tr("The same the other way (D)"),
    Choice.DROP_SHARED: tr("Of every text, one copy stays in another document"),
    Choice.KEEP_BOTH: tr("Keep everything that the two share, in both (B)"),
    Choice.NOT_DUPLICATES: tr("Similar texts of the two are put in clusters together no more (N)"),
}
_KEYS = {
    Qt.Key.Key_K: Choice.KEEP_FIRST,
    Qt.Key.Key_D: Choice.KEEP_SECOND,
    Qt.Key.Key_B: Choice.KEEP_BOTH,
    Qt.Key.Key_N: Choice.NOT_DUPLICATES,
}
_IN_MENU = (Choice.KEEP_SECOND, Choice.DROP_SHARED, Choice.KEEP_BOTH, Choice.NOT_DUPLICATES)


class DocumentsPage(QWidget):
    """Shows pairs of documents, and lets a person decide them.

    Signals:
        failed: Something failed; one sentence.
    """

    failed = Signal(str)

    def __init__(
        self, changes: ProjectChanges, keeper: DocumentKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._changes, self._keeper = changes, keeper
        self._results = results = changes.results
        scan = results.scan
        names = keeper.names.get()
        self._names = names.short
        units = [source.unit for source in scan.sources]
        self.banner = Banner()
        self.advice = label(muted=True)
        self.model = PairModel(names.short, names.paths, names.ranks, units, self)
        self.table = PairTable(self.model)
        self.table.chosen.connect(self._chosen)
        self.matrix = OverlapMatrix(names.short, names.paths, names.ranks)
        self.matrix.opened.connect(self.open_pair)
        self.sides = SideView(results)
        self.table.opened.connect(self.sides.setFocus)
        self.words = label(bold=True)
        self.buttons: dict[Choice, QPushButton] = {}
        self._menu_actions: dict[Choice, QAction] = {}
        self._deciding = background.Latest(self)
        self._make_buttons()
        self._make_switches()
        self._lay_out()
        keeper.changed.connect(self._show_now)
        keeper.failed.connect(self.failed)
        changes.changed.connect(self._follow)
        self._show_now()  # what was found out before the page was made

    def _make_buttons(self) -> None:
        for choice in (Choice.KEEP_FIRST,):
            button = QPushButton(choice.value)
            button.setToolTip(_TIPS[choice])
            button.clicked.connect(partial(self.decide, choice))
            self.buttons[choice] = button
        mark(self.buttons[Choice.KEEP_FIRST], "primary")
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for choice in _IN_MENU:
            action = menu.addAction(choice.value)
            action.setToolTip(_TIPS[choice])
            action.triggered.connect(partial(self.decide, choice))
            self._menu_actions[choice] = action
        self.more = QToolButton()
        self.more.setText(tr("Other decisions ▾"))
        self.more.setToolTip(tr("Other things to decide of the selected documents"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(menu)
        self.reference = QPushButton(tr("Drop what the reference has…"))
        self.reference.setToolTip(tr("See first what that would drop"))
        self.reference.clicked.connect(self.ask_about_reference)
        self.copies = QPushButton(tr("Select all copies"))
        self.copies.setToolTip(tr("Select every pair of documents that are the same, or nearly"))
        self.copies.clicked.connect(self.select_copies)

    def _make_switches(self) -> None:
        self.as_table, self.as_matrix = (
            _toggle(words, tip)
            for words, tip in (
                (tr("Table"), tr("Pairs of documents in a table")),
                (tr("Picture"), tr("How much of each document stands in each other one")),
            )
        )
        self.as_table.setChecked(True)
        how = QButtonGroup(self)
        for button in (self.as_table, self.as_matrix):
            how.addButton(button)
        self.as_table.clicked.connect(lambda: self._show_part(self.table))
        self.as_matrix.clicked.connect(lambda: self._show_part(self.matrix))
        self.by_name = QCheckBox(MatrixOrder.NAME.value)
        self.by_name.setToolTip(
            tr("Order of the picture; otherwise documents that are alike are near")
        )
        self.by_name.toggled.connect(
            lambda on: self.matrix.set_order(MatrixOrder.NAME if on else MatrixOrder.SIMILARITY)
        )
        self.by_name.hide()
        self.only_open = QCheckBox(tr("Only undecided"))
        self.only_open.setToolTip(tr("Leave out the pairs in which nothing is left to decide"))
        self.only_open.toggled.connect(self._open_changed)

    def _lay_out(self) -> None:
        between = QWidget()
        top = Lines(
            *(self.as_table, self.as_matrix, self.by_name, self.only_open, between),
            *(self.reference, self.copies),
            lead=between,
        )
        top.setContentsMargins(0, 0, 0, 0)
        self.reference.setHidden(not self._results.scan.is_reference.any())
        self._parts = QStackedWidget()
        self._parts.addWidget(self.table)
        self._parts.addWidget(self.matrix)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        above = QVBoxLayout()
        above.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 0)
        above.addWidget(top)
        column.addLayout(above)
        column.addWidget(self._parts, 1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        beside.setSpacing(SPACE)
        beside.addWidget(self.words)
        beside.addWidget(Lines(*self.buttons.values(), self.more))
        beside.addWidget(self.sides, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setSizes([560, 560])
        self._splitter.splitterMoved.connect(lambda *_: self._name_now())
        self.advice.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.advice)
        layout.addWidget(self._splitter, 1)
        self.advice.hide()
        self._chosen()

    # --- what is shown

    def take_focus(self) -> None:
        """Let keys choose and decide."""
        part = self._parts.currentWidget()
        if part is not None:
            part.setFocus()

    def _show_part(self, part: QWidget) -> None:
        self._parts.setCurrentWidget(part)
        self.by_name.setVisible(part is self.matrix)
        self.only_open.setVisible(part is self.table)
        self._show_advice()  # the picture knows only now what it leaves out
        part.setFocus()

    def _show_now(self) -> None:
        now = self._keeper.now
        if now is None:
            return
        chosen = [(pair.first, pair.second) for pair in self.table.selected_pairs()]
        self.model.show_pairs(now.pairs)
        self.matrix.show_pairs(now.pairs)
        self.copies.setEnabled(bool(now.pairs.whole.any()))
        self._show_advice()
        rows = [self.model.row_of(*pair) for pair in chosen]
        there = [row for row in rows if row is not None]
        if not there and self.model.rowCount():
            there = [0]
        self.table.choose_rows(there)
        self._chosen()

    def _show_advice(self) -> None:
        self.advice.setText(self._advice_words())
        self.advice.setVisible(bool(self.advice.text()))

    def _advice_words(self) -> str:
        now = self._keeper.now
        if now is None:
            return ""
        parts = [now.advice.unit]
        if now.pairs.widespread:
            parts.append(
                counted(
                    now.pairs.widespread,
                    tr("{n} text that nearly every document has is not counted."),
                    tr("{n} texts that nearly every document has are not counted."),
                )
            )
        if self.matrix.matrix.left_out:
            parts.append(
                counted(
                    self.matrix.matrix.left_out,
                    tr("The picture leaves out {n} document that shares least."),
                    tr("The picture leaves out {n} documents that share least."),
                )
            )
        return " ".join(filter(None, parts))

    def _open_changed(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.model.set_only_open(on)
        if self.model.rowCount():
            self.table.choose(0)
        self._chosen()

    def _chosen(self) -> None:
        pairs = self.table.selected_pairs()
        scan = self._results.scan
        for choice, button in self.buttons.items():
            button.setEnabled(possible(scan, choice, pairs))
        for choice, entry in self._menu_actions.items():
            entry.setEnabled(possible(scan, choice, pairs))
        self.more.setEnabled(bool(pairs))
        if len(pairs) == 1:
            self._show_pair(pairs[0])
        elif pairs:
            self.words.setText(
                counted(
                    len(pairs),
                    tr("{n} pair of documents selected"),
                    tr("{n} pairs of documents selected"),
                )
            )
            self.sides.clear_pair(
                tr("A decision applies to all of them, and one Undo takes it back.")
            )
        else:
            now = self._keeper.now
            known = now is not None and not len(now.pairs)
            done = self.only_open.isChecked() and now is not None and len(now.pairs)
            self.words.setText(tr("Every pair is decided.") if done else _NOTHING if known else "")
            self.sides.clear_pair()
        self._name_buttons(pairs)

    def _show_pair(self, pair: DocumentPair) -> None:
        now = self._keeper.now
        if now is None:
            return
        units = self._results.scan.sources[pair.second].unit
        self.words.setText(f"{pair.words(self._names, units)}.")
        names = self._names[pair.first], self._names[pair.second]
        self.sides.show_pair(pair, names, now.scan, now.line.threshold)

    def _name_buttons(self, pairs: list[DocumentPair]) -> None:
        """Say by name what is kept, where one pair is chosen and there is room."""
        button = self.buttons[Choice.KEEP_FIRST]
        words = Choice.KEEP_FIRST.value
        metrics = button.fontMetrics()
        taken = self.more.sizeHint().width() + metrics.horizontalAdvance(
            _NAMED.format(kept="", other="")
        )
        room = (self.sides.width() - taken - 7 * SPACE) // 2
        if len(pairs) == 1 and room > _LEAST_NAME:
            first, second = (
                metrics.elidedText(self._names[source], Qt.TextElideMode.ElideMiddle, room)
                for source in (pairs[0].first, pairs[0].second)
            )
            words = _NAMED.format(kept=first, other=second)
        button.setAccessibleName(words)
        if self.sides.isVisible():
            right = Qt.TextElideMode.ElideRight
            words = metrics.elidedText(words, right, self.sides.width() - 4 * SPACE)
        button.setText(words.replace("&", "&&"))

    def open_pair(self, one: int, two: int) -> None:
        """Show what two sources share."""
        row = self.model.row_of(one, two)
        if row is None and self.only_open.isChecked():
            self.only_open.setChecked(False)
            row = self.model.row_of(one, two)
        if row is not None:
            self.table.choose(row)

    def select_copies(self) -> None:
        """Select every pair of documents that are the same, or nearly, and are not settled."""
        rows = [
            row
            for row in range(self.model.rowCount())
            if (pair := self.model.pair(row)).whole and not pair.settled
        ]
        if rows:
            self.as_table.click()
            self.table.choose_rows(rows)
        else:
            self.banner.show_message(tr("Every pair of copies is decided."))

    # --- deciding

    def decide(self, choice: Choice) -> None:
        """Do something with the selected pairs; one step of the history."""
        now, pairs = self._keeper.now, self.table.selected_pairs()
        if now is None or not possible(now.scan, choice, pairs):
            return
        decided, different = self._results.decided, self._different()
        line = now.line.threshold
        self._deciding.run(
            lambda: decide(now.scan, line, decided, different, choice, pairs),
            done=self._carry_out,
            failed=lambda error: self.failed.emit(str(error)),
        )

    def _carry_out(self, decision: DocumentDecision) -> None:
        said = decision.sentence()
        if not decision.marks and not decision.apart:
            self.banner.show_message(said)
            return
        self._changes.do(
            lambda project: project.mark_each(
                decision.marks, label=decision.label, apart=decision.apart
            ),
            done=lambda _: self.banner.show_message(said),
        )

    def ask_about_reference(self) -> None:
        """Say what the reference has, and offer to drop it; one step of the history."""
        now, decided = self._keeper.now, self._results.decided
        if now is None:
            return
        line, different = now.line.threshold, self._different()

        def show(known: KnownToReference) -> None:
            marks: dict[int, Mark | None] = dict.fromkeys(known.drop, Mark.DROP)
            self.banner.show_message(
                preview(known),
                action=(action(known), lambda: self._drop_known(marks)) if marks else None,
            )

        self._deciding.run(
            lambda: known_to_reference(now.scan, decided, line, different),
            done=show,
            failed=lambda error: self.failed.emit(str(error)),
        )

    def _drop_known(self, marks: dict[int, Mark | None]) -> None:
        said = counted(
            len(marks),
            tr("Dropped {n} text that the reference has."),
            tr("Dropped {n} texts that the reference has."),
        )
        self._changes.do(
            lambda project: project.mark_each(
                marks,
                label=known_label(len(marks)),
            ),
            done=lambda _: self.banner.show_message(said),
        )

    def _different(self) -> frozenset[TextPair]:
        """Return the pairs of texts that were judged to be different."""
        judged = self._results.project.judgements.pairs
        return frozenset(pair for pair, same in judged.items() if not same)

    def _follow(self, changes: Changes) -> None:
        if changes.passages and self.banner.text and changes.cause is not Cause.DONE:
            self.banner.hide()  # what it says is no longer so

    # --- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide by keys."""
        choice = _KEYS.get(Qt.Key(event.key()))
        if choice is not None and not event.modifiers():
            self.decide(choice)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the passages under the table where there is little width."""
        super().resizeEvent(event)
        wide = self.width() >= _NARROW
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._splitter.orientation() != way:
            self._splitter.setOrientation(way)
            self._splitter.setSizes([500, 500])
        QTimer.singleShot(0, self, self._name_now)

    def _name_now(self) -> None:
        self._name_buttons(self.table.selected_pairs())


def _toggle(words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setCheckable(True)
    return button
