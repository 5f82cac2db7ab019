"""Measuring encoders on judged pairs: which, how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from dittograph.engine.messages import (
    Curve,
    EncoderEntry,
    Evaluate,
    Evaluated,
    Failure,
    FailureKind,
    NotMeasured,
)
from dittograph.errors import OutputError
from dittograph.files.whole import replace_file
from dittograph.policy.choosing import choose_settings
from dittograph.progress import Snapshot
from dittograph.settings import Device, Precision, Settings
from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.charts.axis import Axis
from dittograph_gui.charts.class_chart import ClassChart as Histogram
from dittograph_gui.charts.class_chart import Classes
from dittograph_gui.charts.line_chart import Line, LineChart
from dittograph_gui.charts.scatter_chart import ScatterChart
from dittograph_gui.encoders.entry import Entry, entries
from dittograph_gui.encoders.words import facts_of
from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.engine.job_line import JobLine
from dittograph_gui.preferences.store import NO_PROMPT, Preferences
from dittograph_gui.teaching.error_list import ErrorList
from dittograph_gui.teaching.measure_table import MeasureTable
from dittograph_gui.teaching.measures import THRESHOLD, Row, array, as_csv, measures, pairs_in_words
from dittograph_gui.teaching.pairs_card import PairsCard, PairSource
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner, Tone
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark
from dittograph_gui.widgets.tab_order import put_before

_NARROW = 860  # pixels; below, the charts stand one below the other


def engine_choices(preferences: Preferences, encoder: str | None = None) -> Settings:
    """Return how encoders run, for a request about encoders chosen for this request alone.

    Args:
        preferences: What a person chose for scans.
        encoder: By name or folder, where it is one.
    """
    choices = preferences.choices
    return choose_settings(
        free={"encoder"},
        encoder=encoder,
        device=None if choices.device is Device.AUTO else choices.device,
        precision=None if choices.precision is Precision.AUTO else choices.precision,
        # The name of a prompt belongs to one encoder; that none is wanted holds for all.
        prompt=NO_PROMPT if choices.prompt == NO_PROMPT else None,
    )


def details_of(failure: Failure) -> str:
    """Return what helps to mend a failure that its sentence alone does not."""
    expected = {FailureKind.INPUT, FailureKind.OUTPUT}
    return "" if failure.kind in expected else failure.detail


class MeasureView(QWidget):
    """Ticks, a button, and below them the outcome of the last measuring.

    Signals:
        measured: There is another outcome.
    """

    measured = Signal()

    def __init__(self, engine: EngineClient, preferences: Preferences, pairs: PairsCard) -> None:
        super().__init__()
        self._engine, self._preferences, self._pairs = engine, preferences, pairs
        self._answers: list[EncoderEntry] = []
        self._entries: list[Entry] = []
        self._job: Job | None = None
        self._kind = "binary"
        self.ticks: list[QCheckBox] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * SPACE)
        box.addWidget(self._choice())
        box.addWidget(self._outcome())
        pairs.changed.connect(self._update)
        self._update()

    @property
    def chosen(self) -> list[str]:
        """The ticked encoders, as the engine knows them."""
        ticked = zip(self.ticks, self._entries, strict=True)
        return [entry.value for tick, entry in ticked if tick.isChecked()]

    def set_encoders(self, answers: Sequence[EncoderEntry]) -> None:
        """Offer the encoders of this computer; those that are ticked stay so."""
        ticked = set(self.chosen) if self.ticks else {self._preferences.choices.encoder}
        self._answers = list(answers)
        self._entries = entries(answers, answers[0].name) if answers else []
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.ticks = []
        for row, entry in enumerate(self._entries):
            tick = QCheckBox(entry.name.replace("&", "&&"))
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

    # --- parts

    def _choice(self) -> QWidget:
        frame, box = card()
        box.addWidget(label("Encoders to measure", bold=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        box.addLayout(self._grid)
        self._none = label("Looking for the encoders of this computer…", muted=True)
        box.addWidget(self._none)
        self.button = mark(push("Measure", self.measure), "primary")
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

    def _outcome(self) -> QWidget:
        self.outcome = QWidget()
        box = QVBoxLayout(self.outcome)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * SPACE)
        frame, inside = card()
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        self.counts = label(bold=True)
        self.copied = fact()
        head.addWidget(self.counts, 1)
        head.addWidget(self.copied)
        head.addWidget(push("Copy the table", self._copy, "paste"))
        head.addWidget(push("Save as CSV…", self._save, "export"))
        inside.addLayout(head)
        self.left_out, self.notes, self.not_measured = label(muted=True), label(), label()
        for words in (self.notes, self.not_measured):
            words.setObjectName("flag")
        self.table = MeasureTable("Measured encoders")
        self.table.chosen.connect(self._show_row)
        self.verdict = label(bold=True)
        for widget in (
            self.left_out,
            self.notes,
            self.not_measured,
            self.table,
            self.verdict,
        ):
            inside.addWidget(widget)
        box.addWidget(frame)
        frame, inside = card()
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._charts.setSpacing(3 * SPACE)
        self.curve = LineChart(
            "What each threshold brings",
            "Upwards: right when joined. To the right: found.",
            Axis("found", write=_share),
            Axis("right when joined", write=_share),
        )
        self.histogram = Histogram(
            "How similar the pairs are", "Each side has its own scale; coloured: the 95 % range."
        )
        self.scatter = ScatterChart(
            "Similarity and rating of each pair",
            "Upwards: similarity. To the right: rating.",
            Axis("rating", -0.03, 1.03),
            Axis("similarity"),
        )
        for chart in (self.curve, self.histogram, self.scatter):
            self._charts.addWidget(chart, 1)
        inside.addLayout(self._charts)
        self._chart_frame = frame
        box.addWidget(frame)
        self.errors = ErrorList()
        box.addWidget(self.errors)
        self.outcome.hide()
        return self.outcome

    # --- what happens

    def _update(self) -> None:
        busy = self._job is not None
        known = self._pairs.counted
        missing = (
            "Choose the pairs first."
            if self._pairs.source is None
            else ""
            if known is None
            else "There are no pairs to measure on yet."
            if not known.count
            else "Tick at least one encoder."
            if self.ticks and not self.chosen
            else ""
        )
        self.button.setEnabled(not busy and not missing and bool(known and self.chosen))
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
            self.banner.show_message("The engine stopped while it measured; measure again.")
        elif failure.kind is not FailureKind.CANCELLED:
            self.banner.show_message(failure.message, Tone.ERROR, details=details_of(failure))

    def _done(self, source: PairSource, answer: Evaluated) -> None:
        self._ended()
        self._kind = answer.kind
        rows = [Row.of(one) for one in answer.encoders]
        counts = pairs_in_words(answer.kind, answer.n, answer.same, answer.different).replace(
            ":", ","
        )
        file = Path(source.path)
        name = file.name if source.pairs else f"the decisions of “{file.stem}”"
        self.counts.setText(f"Measured on {name}: {counts}")
        for label_, words in (
            (self.left_out, " ".join(filter(None, [answer.read_as, *answer.left_out]))),
            (self.notes, "\n".join(_notes(rows))),
            (self.not_measured, "\n".join(_failure(one) for one in answer.failed)),
        ):
            label_.setText(words)
            label_.setVisible(bool(words))
        self.copied.clear()
        self.table.setVisible(bool(rows))
        self._chart_frame.setVisible(bool(rows))
        self.errors.setVisible(bool(rows))
        self.outcome.show()
        self.table.show_rows(rows, measures(self._kind))
        self.measured.emit()

    def _show_row(self, row: Row) -> None:
        measured = row.measured
        if measured is None:
            return
        self.verdict.setText(measured.verdict)
        self.verdict.setVisible(bool(measured.verdict))
        self.curve.setVisible(measured.curve is not None)
        if measured.curve is not None:
            others = [one for one in self.table.rows if one is not row]
            best = row.metrics.get("cosine_recall"), row.metrics.get("cosine_precision")
            self.curve.show_lines(
                [
                    _curve(row.name, measured.curve, faint=False),
                    *(
                        _curve(one.name, one.measured.curve, faint=True)
                        for one in others
                        if one.measured is not None and one.measured.curve is not None
                    ),
                ],
                marks=[(best[0], best[1], f"best {row.metrics[THRESHOLD]:.2f}")]
                if best[0] is not None and best[1] is not None
                else (),
            )
        self._show_pairs(row)
        self.errors.show_errors(row.name, measured.worst, self._kind)

    def _show_pairs(self, row: Row) -> None:
        histogram = row.measured.histogram if row.measured else None
        scatter = row.measured.scatter if row.measured else None
        self.histogram.setVisible(histogram is not None)
        self.scatter.setVisible(scatter is not None)
        if histogram is not None:
            self.histogram.show_classes(
                Classes(
                    array(histogram.edges),
                    np.array(histogram.same, dtype=np.int64),
                    np.array(histogram.different, dtype=np.int64),
                    float(row.metrics[THRESHOLD] or 0),
                    row.interval,
                )
            )
        if scatter is not None:
            similarity = scatter.similarity
            axis = Axis.around("similarity", similarity) if similarity else Axis("similarity")
            self.scatter.show_points(array(scatter.label), array(similarity), y_axis=axis)

    def _copy(self) -> None:
        mime = QMimeData()
        mime.setText(as_csv(self.table.rows, "\t"))
        mime.setData("text/csv", as_csv(self.table.rows).encode())
        QGuiApplication.clipboard().setMimeData(mime)
        self.copied.setText("Copied; paste it into a spreadsheet.")

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Save the table", "measured encoders.csv")
        if name:
            self.save_table(name)

    def save_table(self, name: str) -> None:
        """Write the table to a file."""
        path = Path(name)
        try:
            replace_file(path, as_csv(self.table.rows).encode())
        except OutputError as error:
            self.banner.show_message(str(error), Tone.ERROR)
        else:
            self.copied.setText(f"Saved as {path.name}.")

    def set_narrow(self, width: int) -> None:
        """Put the charts one below the other where the page is too small for two."""
        direction = QBoxLayout.Direction
        self._charts.setDirection(
            direction.TopToBottom if width < _NARROW else direction.LeftToRight
        )


def _curve(name: str, curve: Curve, *, faint: bool) -> Line:
    threshold, precision, recall = map(array, (curve.threshold, curve.precision, curve.recall))

    def say(place: int) -> str:
        return (
            f"at {threshold[place]:.2f}, {_share(precision[place])} of what is joined is right "
            f"and {_share(recall[place])} is found"
        )

    return Line(name, recall, precision, say, faint=faint)


def _share(value: float) -> str:
    return f"{100 * value:.0f} %"


def _notes(rows: Sequence[Row]) -> list[str]:
    """Return what is to be known of the figures, each said once, and of which encoders."""
    names: dict[str, list[str]] = {}
    for row in rows:
        for note in row.measured.notes if row.measured else ():
            names.setdefault(note, []).append(f"“{row.name}”")
    return [
        note if len(of) == len(rows) else f"{', '.join(of)}: {note}" for note, of in names.items()
    ]


def _failure(one: NotMeasured) -> str:
    return f"“{one.name}” was not measured: {one.error}"
