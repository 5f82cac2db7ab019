"""Measuring encoders on judged pairs: which, how far it is, and what it brought."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dittograph.engine.messages import EncoderEntry, Evaluate, Evaluated, Failure, FailureKind
from dittograph.progress import Snapshot
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dittograph_gui.encoders.entry import Entry, entries
from dittograph_gui.encoders.words import facts_of, name_of
from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.engine.job_line import JobLine
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.teaching.measured import missing_for_measuring
from dittograph_gui.teaching.outcome import Outcome
from dittograph_gui.teaching.pair_source import PairSource
from dittograph_gui.teaching.pairs_card import PairsCard
from dittograph_gui.teaching.requests import details_of, engine_choices
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner, Tone
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.looks import mark
from dittograph_gui.widgets.tab_order import put_before


class MeasureView(QWidget):
    """Encoders to tick, a button, and below them the outcome of the last measuring.

    Signals:
        measured: There is another outcome.
    """

    measured = Signal()

    def __init__(self, engine: EngineClient, preferences: Preferences, pairs: PairsCard) -> None:
        super().__init__()
        self._engine, self._preferences, self._pairs = engine, preferences, pairs
        self._entries: list[Entry] = []
        self._job: Job | None = None
        self.ticks: list[QCheckBox] = []
        self.outcome = Outcome()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * SPACE)
        box.addWidget(self._choice())
        box.addWidget(self.outcome)
        self.outcome.failed.connect(lambda words: self.banner.show_message(words, Tone.ERROR))
        pairs.changed.connect(self._update)
        self._update()

    @property
    def chosen(self) -> list[str]:
        """The ticked encoders, as the engine knows them."""
        ticked = zip(self.ticks, self._entries, strict=True)
        return [entry.value for tick, entry in ticked if tick.isChecked()]

    def set_encoders(self, answers: Sequence[EncoderEntry]) -> None:
        """Offer the encoders of this computer; those that are ticked stay ticked."""
        ticked = set(self.chosen) if self.ticks else {self._preferences.choices.encoder}
        self._entries = entries(answers, answers[0].name) if answers else []
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.ticks = []
        for row, entry in enumerate(self._entries):
            tick = QCheckBox(name_of(entry).replace("&", "&&"))
            tick.setChecked(bool(ticked & {entry.value, entry.folder}))
            tick.setAccessibleDescription(facts_of(entry))
            tick.setToolTip(entry.folder)
            tick.toggled.connect(self._update)
            self.ticks.append(tick)
            self._grid.addWidget(tick, row, 0)
            self._grid.addWidget(mark(Elided(facts_of(entry)), "muted"), row, 1)
        put_before(self.button, self.ticks)
        self._none.setVisible(not self._entries)
        self._update()

    def measure(self, encoders: Sequence[str] | None = None) -> None:
        """Measure the ticked encoders.

        Args:
            encoders: Tick these first, by name or folder.
        """
        if encoders is not None:
            for tick, entry in zip(self.ticks, self._entries, strict=True):
                tick.setChecked(bool({entry.value, entry.folder} & set(encoders)))
        source = self._pairs.source
        if self._job is not None or source is None or not self.chosen:
            return
        self.banner.hide()
        self._job = self._engine.request(
            Evaluate(source.path, tuple(self.chosen), engine_choices(self._preferences)),
            partial(self._done, source),
            self._failed,
            owner=self,
        )
        self.line.begin(self._job)
        self._update()

    def show_progress(self, job: Job, snapshot: Snapshot) -> None:
        """Show how far a job is, if it is the one of this view."""
        if job is self._job:
            self.line.update_from(snapshot)

    def set_narrow(self, width: int) -> None:
        """Stack the charts where the page is too narrow for two."""
        self.outcome.charts.set_narrow(width)

    def _choice(self) -> QWidget:
        frame, box = card()
        box.addWidget(label(tr("Encoders to measure"), bold=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        box.addLayout(self._grid)
        self._none = label(tr("Looking for the encoders of this computer…"), muted=True)
        box.addWidget(self._none)
        self.button = mark(push(tr("Measure"), self.measure), "primary")
        self.hint = label(muted=True)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(self.button)
        row.addWidget(self.hint, 1)
        box.addSpacing(SPACE)
        box.addLayout(row)
        self.line = JobLine(self._engine, "measuring")
        self.line.stop_wanted.connect(lambda: self._engine.cancel(self._job))
        box.addWidget(self.line)
        self.banner = Banner()
        box.addWidget(self.banner)
        return frame

    # --- what happens

    def _update(self) -> None:
        busy = self._job is not None
        counted = self._pairs.counted
        missing = missing_for_measuring(
            self._pairs.source,
            counted,
            ticked=bool(self.chosen),
            encoders_known=bool(self.ticks),
        )
        self.button.setEnabled(not busy and not missing and bool(counted and self.chosen))
        self.hint.setText("" if busy else missing)
        for tick in self.ticks:
            tick.setEnabled(not busy)

    def _ended(self) -> None:
        self._job = None
        self.line.end()
        self._update()

    def _failed(self, failure: Failure) -> None:
        self._ended()
        if failure.kind is not FailureKind.CANCELLED:
            self.outcome.hide()  # it would seem to belong to what has failed
        if failure.kind is FailureKind.DIED:
            self.banner.show_message(
                tr("The engine stopped while it was measuring; measure again.")
            )
        elif failure.kind is not FailureKind.CANCELLED:
            self.banner.show_message(failure.message, Tone.ERROR, details=details_of(failure))

    def _done(self, source: PairSource, answer: Evaluated) -> None:
        self._ended()
        self.outcome.show_answer(source, answer)
        self.measured.emit()
