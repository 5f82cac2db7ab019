"""The results of a scan on one screen: strip, list and chosen cluster."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from dittograph.errors import DittographError
from dittograph.finished_scan import Scan
from dittograph.policy.folders import projects_folder
from dittograph.project.changes import Changes
from dittograph.project.project import Project
from dittograph.settings import Grouping, Unit
from PySide6.QtCore import QEvent, QMetaMethod, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.judging.evidence import CHOSEN, Wish, wrong_here
from dittograph_gui.judging.evidence_keeper import EvidenceKeeper
from dittograph_gui.judging.evidence_view import EvidencePanel, PairsUsed
from dittograph_gui.judging.judging_round import JudgingRound, choose_rows
from dittograph_gui.judging.page import JudgePage
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.results.cluster_list import ClusterList
from dittograph_gui.results.detail import DetailPane
from dittograph_gui.results.over_card import OverCard
from dittograph_gui.results.strip import SimilarityStrip
from dittograph_gui.session.results import (
    Filter,
    Results,
    View,
    coverage_sentence,
    how_found,
    plural,
)
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner
from dittograph_gui.widgets.common import fact, label
from dittograph_gui.widgets.outside import open_outside

_LOW = 600  # pixels of height below which the panel leaves its room to the texts
_USED = 520  # pixels at most
_SETTLE_MS = 120  # the detail follows once the line rests
_COUNTS_HELP = (
    "Clusters at this threshold and the texts in them; how many clusters are copies of one "
    "text, and in how many a number, a date, a negation or a name differs."
)
_UNITS = {
    Unit.AUTO: "mixed units",
    Unit.LINE: "lines",
    Unit.SENTENCE: "sentences",
    Unit.PARAGRAPH: "paragraphs",
    Unit.FILE: "whole files",
    Unit.ROW: "table rows",
}
_CHAIN_HELP = (
    "A text joins when it is similar to any one member; the two ends of a long chain may have "
    "little in common."
)
_GROUPINGS = (
    (
        Grouping.EVERY_PAIR,
        "Every two alike",
        "Every two members of a cluster are at least as similar as the line says.",
    ),
    (
        Grouping.CHAIN,
        "Chains",
        _CHAIN_HELP,
    ),
)


@dataclass(frozen=True, slots=True)
class _Format:
    """An entry of the export menu; the value is that of ``ExportFormat``."""

    value: str
    words: str
    pattern: str


_FORMATS = (
    _Format("csv", "Marked list (CSV)…", "Comma-separated values (*.csv)"),
    _Format("xlsx", "Excel…", "Excel workbook (*.xlsx)"),
    _Format("html", "Report (HTML)…", "Web page (*.html)"),
    _Format("json", "Everything (JSON)…", "JSON (*.json)"),
    _Format("cleaned", "Cleaned copy of the sources…", ""),
)


class ResultsPage(QWidget):
    """Shows an open project and lets a person decide.

    Signals:
        regroup_wanted: What is no duplicate has changed; the clusters are to be built anew, and
            :meth:`clusters_changed` called then.
        history_changed: What can be undone or redone has changed.
        error: Something failed; one sentence.
        rescan_wanted: The sources are to be scanned again.
        measure_requested: Encoders are to be measured with what was judged; offered only where
            somebody listens.
        teach_requested: The encoder is to be taught with it; likewise.
    """

    regroup_wanted = Signal()
    history_changed = Signal()
    error = Signal(str)
    rescan_wanted = Signal()
    measure_requested = Signal()
    teach_requested = Signal()

    def __init__(
        self,
        results: Results,
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            results: The open project.
            preferences: Where what matters to the person is remembered.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._preferences = preferences or Preferences()
        self.project = project = results.project
        self.results = results
        scan = project.scan
        self.grouping = scan.settings.grouping
        self._view: View | None = None
        self._closed = False
        self._reloading: background.Task | None = None
        self._words = ""  # that the list is filtered by now
        self._searching: tuple[str, background.Task] | None = None

        self.banner = Banner()
        self.strip = SimilarityStrip(
            self.results.histogram,
            floor=scan.settings.floor,
            threshold=scan.settings.threshold,
            chance=scan.chance,
        )
        self.strip.threshold_changed.connect(self._line_moved)
        self.counts = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.counts.setToolTip(_COUNTS_HELP)
        self.notes = _Notes(scan, self)
        self.notes.rescan_wanted.connect(self.rescan_wanted)
        self.list = ClusterList(self.results)
        self.list.filter_changed.connect(self._recut)
        self.list.row_chosen.connect(self._show_row)
        self.detail = DetailPane(self.results)
        self.detail.marks_changed.connect(self._marks_changed)
        self.detail.apart_changed.connect(self._apart_changed)
        self.detail.threshold_wanted.connect(self.strip.set_threshold)
        self.detail.next_wanted.connect(self.next_cluster)
        self.detail.left.connect(self.list.list.setFocus)
        self.detail.failed.connect(self.error)
        self.list.entered_detail.connect(self.detail.take_focus)
        self._make_judging(scan)
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self._show_chosen)
        self._lay_out()
        self._show_evidence()  # of the line alone, until more is known
        self._recut(at_rest=False)
        self._settle.start(0)  # the page first, then the texts
        # Once the page is on the screen: a worker takes the interpreter's lock in turns with it.
        QTimer.singleShot(_SETTLE_MS, self, self._prepare)

    def _prepare(self) -> None:
        background.run(
            self, self.results.prepare, done=lambda _: self.detail.renew(), failed=self._failed
        )

        self.keeper.renew()

    def _make_judging(self, scan: Scan) -> None:
        known = self._preferences
        wish = Wish.remembered(known.goal, known.wrong, known.missed)
        floor = scan.settings.floor
        self._low = self._asked_for = False  # little height; the panel was opened all the same
        self._skipped: set[int] = set()  # pairs that the person was not sure about
        self.keeper = EvidenceKeeper(self.results, wish, self)
        self.keeper.changed.connect(self._evidence_changed)
        self.keeper.failed.connect(self.error)
        self.used = PairsUsed(floor)
        self.used.measure_wanted.connect(self.measure_requested)
        self.used.teach_wanted.connect(self.teach_requested)
        self.used_card = OverCard(
            self, self.used, self.used.height_for, title="What it is based on", width=_USED
        )
        self.used_card.unfolded.connect(self._offer)
        self.panel = EvidencePanel(wish, floor, self.used_card.button)
        self.panel.judge_wanted.connect(self.judge)
        self.panel.hide_wanted.connect(lambda: self._show_panel(shown=False))
        self.judging = JudgePage(floor, wish)
        self.judging.judged.connect(self._judged)
        self.judging.left.connect(self.stop_judging)
        self.judging.more_wanted.connect(self._new_round)
        self.judging.failed.connect(self.error)
        for choice in (self.panel.choice, self.judging.summary.choice):
            choice.changed.connect(self._wish_changed)
            choice.threshold_wanted.connect(self.strip.set_threshold)
        self.panel_button = QToolButton()
        self.panel_button.setText("Which threshold?")
        self.panel_button.setToolTip("Show what is behind the threshold, beside the strip")
        self.panel_button.clicked.connect(lambda: self._show_panel(shown=True))

    def _lay_out(self) -> None:
        self._under = QWidget()
        under = QHBoxLayout(self._under)
        under.setContentsMargins(3 * SPACE, 0, 2 * SPACE, SPACE)
        under.setSpacing(SPACE // 2)
        under.addWidget(self.counts, 1)
        self.switch = QButtonGroup(self)
        for grouping, words, help_ in _GROUPINGS:
            button = QToolButton()
            button.setText(words)
            button.setToolTip(help_)
            button.setCheckable(True)
            button.setChecked(grouping is self.grouping)
            button.clicked.connect(partial(self._group_by, grouping))
            self.switch.addButton(button)
            under.addWidget(button)
        self.how = _HowFound(self.project.scan, self)
        under.insertWidget(1, self.how.button)
        under.insertWidget(1, self.panel_button)
        strip = QHBoxLayout()
        strip.setSpacing(0)
        strip.addWidget(self.strip, 5)
        strip.addWidget(self.panel, 2)
        top = QFrame()
        top.setObjectName("overview")
        above = QVBoxLayout(top)
        above.setContentsMargins(0, SPACE // 2, 0, 0)
        above.setSpacing(SPACE // 2)
        above.addLayout(strip)
        above.addWidget(self._under)
        above.addWidget(self.notes)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setSizes([380, 900])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(top)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.judging)
        layout.addWidget(self.stack, 1)
        self._arrange()

    # --- what the shell asks for

    def undo(self) -> None:
        """Take the last decision or answer back."""
        if self.is_judging:
            self.judging.undo()
            return
        self._move(self.project.undo)

    def redo(self) -> None:
        """Decide again what was taken back last."""
        if not self.is_judging:
            self._move(self.project.redo)

    def undo_label(self) -> str | None:
        """Return what :meth:`undo` would take back, or None."""
        if self.is_judging:
            return "the last answer" if self.judging.can_undo() else None
        return self.project.decisions.next_undo()

    def redo_label(self) -> str | None:
        """Return what :meth:`redo` would do again, or None."""
        return None if self.is_judging else self.project.decisions.next_redo()

    def summary(self) -> str:
        """Return what was scanned and how, in a line."""
        scan = self.project.scan
        sources = plural(len(scan.sources), "source")
        encoder = f"{scan.encoder.name} on {scan.encoder.device.upper()}"
        return f"{sources} · {_UNITS[scan.settings.unit]} · {encoder}"

    def clusters_changed(self) -> None:
        """Read clusters that were built anew; threshold and chosen cluster stay."""
        if self._reloading is not None:
            self._reloading.drop()
        self._reloading = background.run(
            self, self.project.reload_clusters, done=lambda _: self._recut(), failed=self._failed
        )

    def look_elsewhere(self) -> None:
        """Show what another window has decided in the same project meanwhile."""

        def seen(changes: Changes) -> None:
            if self._closed or not changes:
                return
            if changes.passages or changes.apart:
                self.results.marks_changed()
                self.detail.refresh()
                self._marks_changed()
            if changes.passages or changes.apart or changes.judged:
                self.keeper.renew()
                self.banner.show_message(
                    "This project was decided on in another window too; what was decided there "
                    "is shown here now."
                )
            if changes.clusters:
                self._recut()

        background.run(self, self.project.refresh, done=seen, failed=self._failed)

    def take_focus(self) -> None:
        """Let keys decide: they go to the list, or to the pair that is asked about."""
        (self.judging if self.is_judging else self.list.list).setFocus()

    def focus_filter(self) -> None:
        """Put the cursor into the filter field."""
        self.stop_judging()
        self.list.words.setFocus()
        self.list.words.selectAll()

    def close_project(self) -> None:
        """Close the project file; the page is of no use after that."""
        if not self._closed:
            self._closed = True
            self.setEnabled(False)
            self.keeper.close()
            self.detail.clear("")
            self.project.remember_view(self.strip.threshold, self.grouping)
            self.project.close()

    # --- the line

    def set_line(self, threshold: float, grouping: Grouping) -> None:
        """Show the clusters at a threshold (cosine similarity, not below the floor)."""
        for button, (one, *_) in zip(self.switch.buttons(), _GROUPINGS, strict=True):
            button.setChecked(one is grouping)
        self.grouping = grouping
        self.strip.set_threshold(threshold)
        self._recut()

    def _line_moved(self, _threshold: float) -> None:
        self._recut(at_rest=False)
        self._show_evidence()

    def _group_by(self, grouping: Grouping) -> None:
        self.grouping = grouping
        self._recut()

    def _recut(self, *, at_rest: bool = True) -> None:
        """Cut, filter and list anew; the detail follows at once or when the line rests."""
        self._view = self.results.view(
            self.strip.threshold, self.grouping, self._wanted(), self.list.order()
        )
        self.counts.setText(str(self._view.counts))
        self._settle.start(_SETTLE_MS)
        self.list.show_view(self._view)
        if at_rest:
            self._show_chosen()

    def _wanted(self) -> Filter:
        """Return what is listed: words that are still searched for, in a worker, do not count."""
        wanted = self.list.filter()
        words = wanted.words
        if self._searching is not None and self._searching[0] != words:
            self._searching[1].drop()
            self._searching = None
        if self.results.searched(words):
            self._words = words
        elif self._searching is None:
            task = background.run(
                self, partial(self.results.search, words), done=self._found, failed=self._failed
            )
            self._searching = words, task
        return replace(wanted, words=self._words)

    def _found(self, _: None) -> None:
        self._searching = None
        self._recut()

    def _show_row(self, _row: int) -> None:
        # Rows are also chosen while the line moves, then the detail waits.
        if not self._settle.isActive():
            self._settle.start(0)

    def _show_chosen(self) -> None:
        self._settle.stop()
        row = self.list.current_row()
        if self._view is None or row is None:
            self.detail.clear("")
            return
        self.detail.show_cluster(self._view, row)

    def next_cluster(self) -> None:
        """Go on to the next row, past those that the filter no longer lets through."""
        row = self.list.current_row()
        if row is None or self._view is None:
            return
        if row + 1 >= len(self._view.rows):
            self.banner.show_message("This is the last cluster of the list.")
            return
        self.list.choose(row + 1)
        if self.list.filter().undecided:
            self._recut()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide by keys also from the list; Esc closes what lies over it."""
        over = [card for card in (self.how, self.used_card) if card.isVisible()]
        if event.key() == Qt.Key.Key_Escape and over:
            over[0].button.setChecked(False)
        elif not (self.judging if self.is_judging else self.detail).handle_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Remember when an answer's key was let go."""
        self.judging.note_key(event)
        super().keyReleaseEvent(event)

    # --- judging

    @property
    def is_judging(self) -> bool:
        """Whether pairs are asked about in place of list and detail."""
        return self.stack.currentWidget() is self.judging

    def can_judge(self) -> bool:
        """Return whether there are pairs to ask about."""
        return len(self.project.scan.pairs) > 0

    def judge(self) -> None:
        """Ask about pairs, or go on where that was left."""
        if self.is_judging or not self.can_judge():
            return
        self.stack.setCurrentWidget(self.judging)
        self._arrange()
        self._show_evidence()
        if self._going_on():
            self.judging.setFocus()
        else:
            self._new_round()
        self.history_changed.emit()

    def stop_judging(self) -> None:
        """Go back to the clusters; what was judged is kept."""
        if not self.is_judging:
            return
        self.stack.setCurrentWidget(self.splitter)
        self._arrange()
        self._evidence_changed()
        self.list.list.setFocus()
        self.history_changed.emit()

    def _going_on(self) -> bool:
        judging = self.judging.round
        return judging is not None and not judging.done and judging.place > 0

    def _new_round(self) -> None:
        self.judging.wait()
        self._choose(self._skipped, self._begin_round)

    def _choose(self, skipped: set[int], done: Callable[[list[int]], None]) -> None:
        choose = partial(
            choose_rows,
            self.results,
            judged=dict(self.project.judgements.pairs),
            skipped=set(skipped),
            wish=self.keeper.wish,
        )
        background.run(
            self,
            lambda: choose(population=self.keeper.population(), learnt=self.keeper.learnt()),
            done=done,
            failed=self._failed,
        )

    def _begin_round(self, rows: list[int]) -> None:
        if self._closed:
            return
        judging = JudgingRound(self.results, rows)
        judging.skipped = self._skipped
        self.judging.begin(judging)
        self.history_changed.emit()

    def _judged(self) -> None:
        self.keeper.renew()
        self.history_changed.emit()
        judging = self.judging.round
        if judging is None or judging.done or not judging.answered or judging.answered % CHOSEN:
            return

        def go_on(rows: list[int]) -> None:
            if not self._closed and self.judging.round is judging:
                judging.go_on_with(rows)

        self._choose({*self._skipped, judging.rows[judging.place]}, go_on)

    def _arrange(self) -> None:
        """Show beside and below the strip what is of use now."""
        judging = self.is_judging
        for card in (self.how, self.used_card):
            card.button.setChecked(False)
        self._under.setHidden(judging)
        self.notes.setHidden(judging or not self.notes.wanted)
        wanted = self._asked_for if self._low else self._preferences.evidence
        self.panel.setVisible(wanted and not judging and self.can_judge())
        self.panel_button.setVisible(not wanted and self.can_judge())

    def _show_panel(self, *, shown: bool) -> None:
        if shown or not self._low:  # being out of the way for now is no choice for ever
            self._preferences.evidence = shown
        self._asked_for = shown
        self._arrange()

    def _wish_changed(self, wish: Wish) -> None:
        known = self._preferences
        known.goal, known.wrong, known.missed = wish.goal.value, wish.wrong, wish.missed
        for choice in (self.panel.choice, self.judging.summary.choice):
            choice.set_wish(wish)
        self.keeper.set_wish(wish)

    def _evidence_changed(self) -> None:
        advice = self.keeper.advice
        self.strip.show_worth(self._worth, advice.threshold if advice else None)
        self._show_evidence()
        if not self.is_judging:
            self.detail.likely_changed()

    def _worth(self, threshold: float) -> str:
        advice = self.keeper.at(threshold)
        return wrong_here(advice) if advice else ""

    def _show_evidence(self) -> None:
        """Show what is known of the line."""
        evidence, advice, line = self.keeper.evidence, self.keeper.advice, self.strip.threshold
        advised = advice.threshold if advice else None
        if self.is_judging:
            self.judging.show_evidence(evidence, advice, line)
        else:
            self.panel.show_evidence(evidence, advice, line, going_on=self._going_on())
            self.used.show_evidence(evidence, line, advised)
            if self.used_card.isVisible():
                self.used_card.place()

    def _offer(self) -> None:
        self.used.offer(
            measure=self.isSignalConnected(QMetaMethod.fromSignal(self.measure_requested)),
            teach=self.isSignalConnected(QMetaMethod.fromSignal(self.teach_requested)),
        )

    # --- decisions

    def _marks_changed(self) -> None:
        self.list.model.marks_changed()
        self.keeper.renew()
        self.history_changed.emit()

    def _apart_changed(self) -> None:
        self.keeper.renew()
        self.history_changed.emit()
        self.regroup_wanted.emit()

    def _move(self, how: Callable[[], Changes]) -> None:
        try:
            changes = how()
        except DittographError as error:
            self.error.emit(str(error))
            return
        if not changes:
            return
        self.results.marks_changed()
        self.detail.refresh()
        self._marks_changed()
        if changes.regroup:
            self.regroup_wanted.emit()

    # --- outputs

    def export_menu(self) -> QMenu:
        """Return the menu of everything that can be written."""
        menu = QMenu("Export", self)
        for form in _FORMATS:
            menu.addAction(form.words).triggered.connect(partial(self._ask_where, form))
        return menu

    def _ask_where(self, form: _Format, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        folder, name = self._beside(), self.project.path.stem
        if form.value == "cleaned":
            # Not a dialog for folders: there the name of a new one cannot be typed everywhere.
            chosen, _ = QFileDialog.getSaveFileName(
                self, "Name a new folder for the cleaned copies", str(folder / f"{name} cleaned")
            )
        else:
            chosen, _ = QFileDialog.getSaveFileName(
                self, "Export", str(folder / f"{name}.{form.value}"), form.pattern
            )
        if chosen:
            path = Path(chosen)
            if form.value != "cleaned" and not path.suffix:
                path = path.with_suffix(f".{form.value}")
            self.export(form.value, path)

    def _beside(self) -> Path:
        """Return the folder to offer for outputs: the project's, unless nobody chose that."""
        folder = self.project.path.parent
        if folder != projects_folder():
            return folder
        return Path(self._preferences.folder or Path.home())

    def export(self, form: str, path: Path) -> None:
        """Write an output in a worker, then say so.

        Args:
            form: Value of an ``ExportFormat``.
            path: File, or folder for cleaned copies.
        """
        self.banner.show_message(f"Writing {path.name} …")
        background.run(
            self,
            partial(_export, self.project.path, form, path, self.strip.threshold, self.grouping),
            done=partial(self._exported, path),
            failed=self._export_failed,
        )

    def _exported(self, path: Path, sentence: str) -> None:
        folder = path if path.is_dir() else path.parent
        self.banner.show_message(
            sentence,
            action=("Show in folder", partial(_open, folder)),
        )

    def _export_failed(self, error: Exception) -> None:
        self.banner.hide()
        self.error.emit(str(error))

    def _failed(self, error: Exception) -> None:
        if not self._closed:
            self.error.emit(str(error))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what lies over the texts in its place."""
        super().resizeEvent(event)
        if self._low is not (low := self.height() < _LOW):
            self._low, self._asked_for = low, False
            self._arrange()
        for card in (self.how, self.used_card):
            if card.isVisible():
                QTimer.singleShot(0, card, card.place)  # the button has not moved yet

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.strip.update()
            self.judging.evidence.plot.update()
            self.used.view.plot.update()
            self.list.list.viewport().update()


class _HowFound(OverCard):
    """What made the result."""

    def __init__(self, scan: Scan, page: QWidget) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(how_found(scan)):
            value = label(words)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(fact(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        super().__init__(page, inside, grid.totalHeightForWidth, title="How it was found")
        self.button.setToolTip("The encoder, where it ran, and how the texts were compared")
        self._inside = inside

    @property
    def text(self) -> str:
        """Everything that it says."""
        return "\n".join(found.text() for found in self._inside.findChildren(QLabel))


class _Notes(QWidget):
    """Says when pairs may be missing or sources were left out; nothing else, then hidden."""

    rescan_wanted = Signal()

    def __init__(self, scan: Scan, parent: QWidget) -> None:
        super().__init__(parent)  # what is shown without a parent is a window of its own
        self.pairs = QLabel(coverage_sentence(scan), textFormat=Qt.TextFormat.PlainText)
        self.pairs.setWordWrap(True)
        self.skipped = QPushButton(self)
        self.skipped.setText(f"{plural(len(scan.skipped), 'source')} left out")
        self.skipped.setToolTip("Show which, and why")
        self.skipped.setCheckable(True)
        self.list = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        shown = [f"{s.source}: {s.reason}" for s in scan.skipped[:50]]
        if len(scan.skipped) > len(shown):
            shown.append(f"and {len(scan.skipped) - len(shown):,} more")
        self.list.setText("\n".join(shown))
        self.list.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list.hide()
        self.skipped.toggled.connect(self.list.setVisible)
        self.skipped.setVisible(bool(scan.skipped))
        again = QPushButton("Scan again…")
        again.clicked.connect(self.rescan_wanted)
        row = QHBoxLayout()
        row.addWidget(self.pairs, 1)
        row.addWidget(self.skipped)
        row.addWidget(again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 0, 2 * SPACE, SPACE)
        layout.addLayout(row)
        layout.addWidget(self.list)
        self.wanted = bool(self.pairs.text() or scan.skipped)
        self.setVisible(self.wanted)


def _open(folder: Path) -> None:
    open_outside(folder)


def _export(path: Path, form: str, output: Path, threshold: float, grouping: Grouping) -> str:
    """Write an output from the project file, where every decision already is."""
    from dittograph.outputs.exporting import ExportFormat, export

    with Project.open(path) as project:
        return export(project, ExportFormat(form), output, threshold=threshold, grouping=grouping)
