"""Measure and teach: judged pairs on top, below them what is done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from dittograph.engine.messages import EncoderEntry
from dittograph.judging.from_decisions import FromDecisions
from dittograph.progress import Snapshot
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.teaching.drafts import Draft, load_draft
from dittograph_gui.teaching.measure_view import MeasureView
from dittograph_gui.teaching.pairs_card import PairsCard
from dittograph_gui.teaching.teach_view import TeachView
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.column import Column
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.looks import mark

_MEASURE, _TEACH = 0, 1


class TeachPage(QWidget):
    """Keeps everything while a person is on another page.

    Signals:
        back_wanted: Back to where a person came from.
        drafted: An encoder was taught and awaits a decision.
        draft_found: One from an earlier run of the program does; its name.
        ended: A teaching came to nothing; the page says why.
        teaching_changed: One has begun or ended.
        kept: An encoder was kept; the engine's entry of it.
        scan_wanted: Scan with an encoder; its entry.
    """

    back_wanted = Signal()
    drafted = Signal()
    draft_found = Signal(str)
    ended = Signal()
    teaching_changed = Signal()
    kept = Signal(EncoderEntry)
    scan_wanted = Signal(EncoderEntry)

    def __init__(
        self, engine: EngineClient, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._answers: list[EncoderEntry] = []
        self.pairs = PairsCard(preferences)
        self.measure = MeasureView(engine, preferences, self.pairs)
        self.teach = TeachView(engine, preferences, self.pairs)
        self._page = Column(1_120)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._header())
        outer.addWidget(self._page, 1)
        for part in (self.pairs, self.measure, self.teach):
            self._page.column.addWidget(part)
        self._page.column.addStretch(1)
        self._show_tab(_MEASURE)
        engine.progressed.connect(self._progressed)
        self.measure.measured.connect(lambda: self._page.bring_to_top(self.measure.outcome))
        self.teach.changed.connect(lambda: self._show_tab(self.tabs.checkedId()))
        self.teach.drafted.connect(self._drafted)
        self.teach.ended.connect(self._ended)
        self.teach.teaching_changed.connect(self.teaching_changed)
        self.teach.kept.connect(self._was_kept)
        self.teach.scan_wanted.connect(self.scan_wanted)
        self.teach.measure_wanted.connect(self._measure_both)

    @property
    def teaching(self) -> bool:
        """Whether an encoder is being taught, or waits to be."""
        return self.teach.teaching

    @property
    def encoders(self) -> list[EncoderEntry]:
        """The encoders on offer, as the engine describes them."""
        return self._answers

    def look_for_draft(self) -> None:
        """Find an encoder that was taught in an earlier run and not decided about."""

        def found(draft: Draft | None) -> None:
            if draft is not None and self.teach.draft is None and not self.teaching:
                self.teach.decide_about(draft)
                if draft.pairs and self.pairs.source is None:
                    self.pairs.take_file(draft.pairs)
                self.draft_found.emit(draft.name)

        # A draft that cannot be shown must not stop the window; its folder is kept.
        background.run(self, load_draft, done=found, failed=lambda _: None)

    def set_encoders(self, answers: Sequence[EncoderEntry]) -> None:
        """Offer the encoders of this computer, as the engine describes them."""
        self._answers = list(answers)
        self.measure.set_encoders(answers)
        self.teach.form.set_encoders(answers)

    def set_project(
        self, path: Path | None, labelled: Callable[[], FromDecisions] | None = None
    ) -> None:
        """Know the open project; see :meth:`PairsCard.set_project`."""
        self.pairs.set_project(path, labelled)
        self.teach.after.set_project(path)

    def take_file(self, path: str) -> None:
        """Use a file of judged pairs."""
        self.pairs.take_file(path)

    def show_part(self, *, teach: bool) -> None:
        """Show the part about teaching or the one about measuring, from its beginning."""
        self.tabs.button(_TEACH if teach else _MEASURE).setChecked(True)
        self._page.verticalScrollBar().setValue(0)
        if teach and self.teach.form.banner.text:
            self._page.bring_to_top(self.teach.form.banner)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the charts have room."""
        super().resizeEvent(event)
        for part in (self.measure, self.teach.course.charts):
            part.set_narrow(self.width())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin where something is to be done."""
        super().showEvent(event)
        if self.pairs.source is None and self.pairs.isVisible():
            self.pairs.choose.setFocus()

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 0)
        row.setSpacing(SPACE)
        row.addWidget(push(tr("Back"), self.back_wanted.emit))
        row.addSpacing(SPACE)
        title = label(tr("Measure and teach"), scale=1.3, bold=True)
        title.setWordWrap(False)
        row.addWidget(title)
        row.addStretch(1)
        self.tabs = QButtonGroup(self)
        for number, (words, tip) in enumerate(
            (
                (
                    tr("Measure encoders"),
                    tr("How well encoders find what you judged to be the same"),
                ),
                (tr("Teach one"), tr("Let an encoder learn from your judgements")),
            )
        ):
            button = mark(QPushButton(words), "tab")
            button.setCheckable(True)
            button.setToolTip(tip)
            self.tabs.addButton(button, number)
            row.addWidget(button)
        self.tabs.idToggled.connect(lambda number, on: self._show_tab(number) if on else None)
        self.tabs.button(_MEASURE).setChecked(True)
        return row

    def _show_tab(self, number: int) -> None:
        teach = number == _TEACH
        self.measure.setVisible(not teach)
        self.teach.setVisible(teach)
        # Which pairs are chosen does not matter while an encoder learns, or is decided about.
        self.pairs.setVisible(not teach or self.teach.choosing)

    def _progressed(self, snapshot: Snapshot) -> None:
        if self._engine.running is not None:
            for view in (self.measure, self.teach):
                view.show_progress(self._engine.running, snapshot)

    def _drafted(self) -> None:
        self.show_part(teach=True)
        self.drafted.emit()

    def _ended(self) -> None:
        if self.teach.isVisible():
            self._page.bring_to_top(self.teach.form.banner)  # its button may have been far below
        self.ended.emit()

    def _was_kept(self, entry: EncoderEntry) -> None:
        others = [answer for answer in self._answers if answer.folder != entry.folder]
        self.set_encoders([*others, entry])
        self.kept.emit(entry)

    def _measure_both(self, encoders: list[str]) -> None:
        self.tabs.button(_MEASURE).setChecked(True)
        self.measure.measure(encoders)
