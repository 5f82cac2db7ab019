"""Teaching an encoder on judged pairs: how, the live curve, and the choice at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from itertools import chain, count
from typing import Any

import numpy as np
from dittograph.judging.labelled import LabelKind
from dittograph.progress import Snapshot
from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui import background
from dittograph_gui.banner import Banner, Tone
from dittograph_gui.charts import Axis, Line, LineChart
from dittograph_gui.drafts import Draft, forget_draft
from dittograph_gui.encoder_list import Entry, entries
from dittograph_gui.engine_client import LONG_PATIENCE_MS, EngineClient, Failure, Job
from dittograph_gui.folding import Fold
from dittograph_gui.job_line import JobLine
from dittograph_gui.measure_table import MeasureTable
from dittograph_gui.measure_view import details_of, engine_choices
from dittograph_gui.measures import BINARY, GRADED, PARTNER, Row, array
from dittograph_gui.pairs_card import Counted, PairsCard, PairSource
from dittograph_gui.preferences import Preferences
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets import card, fact, label, mark, push

LOSSES = (
    (
        "contrastive",
        "Same or different",
        "contrastive loss",
        "Pairs that are the same move together, the others apart. For labels 1 and 0.",
    ),
    (
        "cosine",
        "How similar, in shades",
        "cosine similarity loss",
        "The similarity becomes the rating. For graded scores.",
    ),
    (
        "ranking",
        "Only pairs that are the same",
        "multiple negatives ranking loss",
        "Each text learns to pick its partner out of all the others; other pairs are not used.",
    ),
)
_SCORES = {
    "cosine_ap": "average precision",
    "spearman_cosine": "rank agreement",
    "mrr": "partner found",
}
_KEEPABLE = {"better", "same"}
_LONGEST_NAME = 80
_NARROW = 860


def fitting_loss(counted: Counted) -> str:
    """Return the loss that fits the labels: ``contrastive``, ``cosine`` or ``ranking``."""
    if counted.kind is LabelKind.GRADED:
        return "cosine"
    return "contrastive" if counted.different else "ranking"


class TeachView(QWidget):
    """What to teach and how; then how it goes; then keep or discard.

    Signals:
        changed: Another step: choosing, teaching, deciding.
        drafted: The teaching ended with an encoder to decide about.
        ended: The teaching ended without one.
        kept: An encoder was kept; the engine's entry of it.
        scan_wanted: Scan with a kept encoder; its entry.
        measure_wanted: Measure a kept encoder beside the one that learned; both, by name or folder.
    """

    changed = Signal()
    drafted = Signal()
    ended = Signal()
    kept = Signal(dict)
    scan_wanted = Signal(dict)
    measure_wanted = Signal(list)

    def __init__(self, engine: EngineClient, preferences: Preferences, pairs: PairsCard) -> None:
        super().__init__()
        self._engine, self._preferences, self._pairs = engine, preferences, pairs
        self._entries: list[Entry] = []
        self._job: Job | None = None
        self._deciding: Job | None = None
        self._source: PairSource | None = None
        self._entry: dict[str, Any] = {}
        self._fitted: Counted | None = None
        self._is_kept = False  # just now, and what to do with it is asked
        self.draft: Draft | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * SPACE)
        self.setup, self.course, self.verdict, self.after = (
            self._setup(),
            self._course(),
            self._verdict(),
            self._after(),
        )
        for part in (self.verdict, self.after, self.course, self.setup):
            box.addWidget(part)
        pairs.changed.connect(self._pairs_changed)
        engine.reported.connect(self._reported)
        self._show()

    # --- what the page asks

    @property
    def teaching(self) -> bool:
        """Whether an encoder is being taught, or waits to be."""
        return self._job is not None

    @property
    def choosing(self) -> bool:
        """Whether it is at its beginning: what to teach, and how."""
        return self._job is None and self.draft is None and not self._is_kept

    def set_encoders(self, answers: Sequence[dict[str, Any]]) -> None:
        """Offer the encoders of this computer; the chosen one stays so."""
        chosen = self.encoder.currentData() or self._preferences.choices.encoder
        self._entries = entries(answers, str(answers[0]["name"])) if answers else []
        self.encoder.clear()
        for entry in self._entries:
            self.encoder.addItem(entry.name, entry.value)
        self.encoder.setCurrentIndex(max(0, self.encoder.findData(chosen)))
        self._update()

    def show_progress(self, job: Job, snapshot: Snapshot) -> None:
        """Show how far a job is, if it is the one of this view."""
        if job is self._job:
            self.line.update_from(snapshot)

    def stop(self) -> None:
        """Stop and keep the best so far; a second time, stop at once and keep nothing."""
        job = self._job
        if job is None:
            return
        if job.cancelled:
            self._engine.abandon(job)
            return
        began = job is self._engine.running
        self._engine.cancel(job)
        if began:
            self.line.stopping(
                "Stopping: the best so far is measured and saved…", "Stop at once, keep nothing"
            )

    def decide_about(self, draft: Draft) -> None:
        """Show an encoder that was taught, and ask whether to keep it."""
        self.draft, self._is_kept = draft, False
        answer = draft.answer
        self._show_curve(answer["curve"], answer["score_name"], answer)
        first, *others = answer["sentences"] or ["The teaching has ended."]
        self._headline.setText(first)
        self._sentences.setText("\n".join([*others, *answer["left_out"]]))
        self._sentences.setVisible(bool(self._sentences.text()))
        rows = [Row("Before", dict(answer["before"])), Row("After", dict(answer["after"]))]
        self.table.show_rows(
            rows,
            tuple(m for m in (*BINARY, *GRADED, PARTNER) if m.key in answer["after"]),
            sortable=False,
        )
        self.table.clearSelection()
        verdict = str(answer["verdict"])
        self._keep_name.setText(draft.name)
        for widget in (self.keep, self._keep_name, self._keep_label):
            widget.setVisible(verdict in _KEEPABLE)
        _set_primary(self.keep, on=verdict == "better")
        _set_primary(self.discard, on=verdict not in _KEEPABLE)
        self.discard.setText("Discard")
        self._decide_hint.hide()
        self._show()
        (self.keep if verdict == "better" else self.discard).setFocus()

    def set_narrow(self, width: int) -> None:
        """Put the charts one below the other where the page is too small for two."""
        direction = QBoxLayout.Direction
        self._charts.setDirection(
            direction.TopToBottom if width < _NARROW else direction.LeftToRight
        )

    # --- parts

    def _setup(self) -> QFrame:
        frame, box = card()
        box.addWidget(label("Which encoder learns, and what", bold=True))
        self.encoder = QComboBox()
        self.encoder.setAccessibleName("Encoder that learns")
        self.encoder.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.encoder.setMinimumContentsLength(24)
        self.encoder.currentIndexChanged.connect(self._update)
        self.name = QLineEdit(maxLength=_LONGEST_NAME)
        self.name.setAccessibleName("Name of the new encoder")
        self.name.textChanged.connect(self._update)
        form = _form()
        form.addRow("Encoder", self.encoder)
        form.addRow("Name of the new one", self.name)
        box.addLayout(form)
        box.addWidget(label("The one above stays as it is.", muted=True))
        box.addSpacing(SPACE)
        box.addWidget(label("What the pairs say", bold=True))
        self.losses = QButtonGroup(self)
        self._fits = []
        for number, (_, words, term, explanation) in enumerate(LOSSES):
            button = QRadioButton(words)
            button.setAccessibleDescription(f"{term}: {explanation}")
            self.losses.addButton(button, number)
            fits = fact()
            row = QHBoxLayout()
            row.setSpacing(SPACE)
            row.addWidget(button)
            row.addWidget(fits, 1)
            self._fits.append(fits)
            box.addLayout(row)
            note = label(f"{explanation} ({term})", muted=True)
            note.setIndent(3 * SPACE)
            note.setBuddy(button)
            box.addWidget(note)
        self.losses.button(0).setChecked(True)
        box.addWidget(Fold("Advanced", self._advanced()))
        self.start = mark(push("Start teaching", self._start), "primary")
        self.hint = label(muted=True)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(self.start)
        row.addWidget(self.hint, 1)
        box.addSpacing(SPACE)
        box.addLayout(row)
        self.banner = Banner()
        box.addWidget(self.banner)
        return frame

    def _advanced(self) -> QWidget:
        inside = QWidget()
        form = _form()
        form.setContentsMargins(3 * SPACE, 0, 0, 0)
        inside.setLayout(form)
        self.epochs = _number(0, 100)
        self.batch = _number(0, 1_024)
        self.rate = QLineEdit(placeholderText="automatic")
        validator = QDoubleValidator(1e-8, 1.0, 10, self)
        validator.setLocale(QLocale.c())
        self.rate.setValidator(validator)
        self.seed = _number(-1, 2**31 - 1)
        self.holdout = _number(0, 90, " %")
        for words, widget, tip in (
            ("Rounds (epochs)", self.epochs, "How often all pairs are gone through at most."),
            ("Pairs at a time (batch size)", self.batch, "More need more memory."),
            ("Learning rate", self.rate, "How far each step goes, such as 0.00002 or 2e-5."),
            ("Seed", self.seed, "The same seed draws the same pairs in the same order."),
            ("Held out to judge by", self.holdout, "These pairs are not learned from."),
        ):
            widget.setToolTip(tip)
            widget.setFixedWidth(180)
            form.addRow(words, widget)
        return inside

    def _course(self) -> QFrame:
        frame, box = card()
        self._course_title = label(bold=True)
        box.addWidget(self._course_title)
        self.line = JobLine(self._engine, "teaching", "Stop and keep the best so far")
        self.line.stop_wanted.connect(self.stop)
        box.addWidget(self.line)
        box.addSpacing(SPACE)
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._charts.setSpacing(3 * SPACE)
        rounds = Axis("rounds", 0, 1, "{:g}".format)
        self.score = LineChart(
            "On pairs it has not learned from",
            "Higher is better.",
            rounds,
            Axis("score"),
            "The first figure comes in a while.",
        )
        self.loss = LineChart(
            "While it learns",
            "Training loss; lower is better.",
            rounds,
            Axis("loss"),
            "The first figure comes in a while.",
        )
        self._charts.addWidget(self.score, 1)
        self._charts.addWidget(self.loss, 1)
        box.addLayout(self._charts)
        return frame

    def _verdict(self) -> QFrame:
        frame, box = card()
        self._headline = label(scale=1.35, bold=True)
        self._sentences = label()
        self.table = MeasureTable("Before and after, on the held-out pairs", "")
        box.addWidget(self._headline)
        box.addWidget(self._sentences)
        box.addSpacing(SPACE)
        box.addWidget(self.table)
        self._keep_label = fact("Name")
        self._keep_name = QLineEdit(maxLength=_LONGEST_NAME)
        self._keep_name.setAccessibleName("Name of the new encoder")
        self._keep_name.setMinimumWidth(180)
        self._keep_name.textChanged.connect(self._update)
        self.keep = push("Keep", self._keep)
        self.discard = push("Discard", self._discard)
        self.keep.setMinimumSize(QSize(120, 36))
        self.discard.setMinimumSize(QSize(120, 36))
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._keep_label)
        row.addWidget(self._keep_name, 1)
        row.addWidget(self.keep)
        row.addWidget(self.discard)
        box.addSpacing(SPACE)
        box.addLayout(row)
        self._decide_hint = label(muted=True)
        box.addWidget(self._decide_hint)
        self._decide_banner = Banner()
        box.addWidget(self._decide_banner)
        return frame

    def _after(self) -> QFrame:
        frame, box = card()
        self._kept_words = label(scale=1.15, bold=True)
        box.addWidget(self._kept_words)
        self.scan_again = mark(
            push("Scan with it", lambda: self.scan_wanted.emit(self._entry)), "primary"
        )
        self.measure_both = push("Measure both", self._measure_both)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.scan_again)
        row.addWidget(self.measure_both)
        row.addWidget(push("Teach another", self._begin_anew))
        row.addStretch(1)
        box.addLayout(row)
        return frame

    # --- before

    def _pairs_changed(self) -> None:
        counted = self._pairs.counted
        if counted is not None and counted is not self._fitted:
            self._fitted = counted
            fitting = [loss for loss, *_ in LOSSES].index(fitting_loss(counted))
            self.losses.button(fitting).setChecked(True)
            for number, fits in enumerate(self._fits):
                fits.setText("fits your pairs" if number == fitting else "")
        self._update()

    def _update(self) -> None:
        source, counted = self._pairs.source, self._pairs.counted
        base = self.encoder.currentText()
        self.name.setPlaceholderText(_new_name(base, source, {e.name for e in self._entries}))
        missing = (
            "Choose the pairs first."
            if source is None
            else ""
            if counted is None
            else "These pairs do not suffice yet; see above."
            if not counted.count or not counted.enough
            else "Looking for the encoders of this computer…"
            if not self._entries
            else ""
        )
        self.start.setEnabled(not missing and counted is not None and self._job is None)
        self.hint.setText(missing)
        name = self._keep_name.text().strip()
        deciding = self._deciding is not None
        self.keep.setEnabled(bool(name) and not deciding)
        self.discard.setEnabled(not deciding)
        self._keep_name.setEnabled(not deciding)

    def _start(self) -> None:
        source = self._pairs.source
        if self._job is not None or source is None:
            return
        self.banner.hide()
        self._source = source
        name = self.name.text().strip() or self.name.placeholderText()
        rate = self.rate.text().strip()
        self._show_curve([], "")
        self._job = self._engine.request(
            "teach",
            self._done,
            self._failed,
            owner=self,
            patience=LONG_PATIENCE_MS,
            encoder=self.encoder.currentData(),
            name=name,
            loss=LOSSES[self.losses.checkedId()][0],
            epochs=self.epochs.value() or None,
            batch_size=self.batch.value() or None,
            learning_rate=float(rate) if rate else None,
            seed=None if self.seed.value() < 0 else self.seed.value(),
            holdout=self.holdout.value() / 100 or None,
            **asdict(source),
            **engine_choices(self._preferences),
        )
        self._course_title.setText(f"Teaching “{name}”")
        self.line.begin(self._job)
        self._show()
        self.line.button.setFocus()

    # --- while

    def _reported(self, report: dict[str, Any]) -> None:
        curve = report.get("curve")
        if self._job is not None and self._job is self._engine.running and curve:
            self._show_curve(curve, str(report.get("score_name") or ""))

    def _show_curve(
        self, curve: Sequence[dict[str, Any]], score_name: str, answer: dict[str, Any] | None = None
    ) -> None:
        epoch, loss, score = (
            array([point.get(name) for point in curve]) for name in ("epoch", "loss", "score")
        )
        last = max(1.0, float(epoch.max(initial=0)))
        rounds = Axis("rounds", 0, last, "{:g}".format)
        learned, judged = ~np.isnan(loss), ~np.isnan(score)
        name = _SCORES.get(score_name, "score")
        marks: list[tuple[float, float, str]] = []
        level = None
        values = list(score[judged])
        if answer is not None:
            before, best = answer["before"].get(score_name), answer["after"].get(score_name)
            if before is not None:
                level = (float(before), "before")
                values.append(float(before))
            if best is not None and answer.get("epoch"):
                marks = [(float(answer["epoch"]), float(best), f"best {best:.3f}")]
                values.append(float(best))
        self.score.show_lines(
            [
                Line(
                    name,
                    epoch[judged],
                    score[judged],
                    lambda at: (
                        f"after {epoch[judged][at]:.2g} rounds: {name} {score[judged][at]:.3f}"
                    ),
                    dots=True,
                )
            ],
            x=rounds,
            y=Axis.around(name, values) if values else Axis(name),
            marks=marks,
            level=level,
        )
        self.loss.show_lines(
            [
                Line(
                    "loss",
                    epoch[learned],
                    loss[learned],
                    lambda at: (
                        f"after {epoch[learned][at]:.2g} rounds: loss {loss[learned][at]:.4f}"
                    ),
                )
            ],
            x=rounds,
            y=Axis.around("loss", [0.0, *loss[learned]]) if learned.any() else Axis("loss"),
        )

    def _failed(self, failure: Failure) -> None:
        self._finish()
        if failure.kind == "died":
            words = "The engine stopped while it taught, so nothing was learned; start again."
            self.banner.show_message(words, Tone.ERROR, details=failure.detail)
        elif failure.kind == "cancelled":
            self.banner.show_message("Stopped before anything was learned; nothing was kept.")
        else:
            self.banner.show_message(failure.message, Tone.ERROR, details=details_of(failure))
        self._show()
        self.ended.emit()

    def _done(self, answer: dict[str, Any]) -> None:
        source = self._source or PairSource()
        fields = self._job.fields if self._job else {}
        self._finish()
        draft = Draft(answer, str(fields.get("encoder", "")), **asdict(source))
        background.run(self, draft.save, done=lambda _: None, failed=lambda _: None)
        self.decide_about(draft)
        self.drafted.emit()

    def _finish(self) -> None:
        self._job = None
        self.line.end()
        self._update()

    # --- after

    def _keep(self) -> None:
        self._decide("keep_encoder", self._was_kept, name=self._keep_name.text().strip())

    def _discard(self) -> None:
        draft = self.draft
        if draft is None:
            return
        if draft.answer["verdict"] in _KEEPABLE and self.discard.text() == "Discard":
            # Not by a slip: what took minutes to learn would be gone.
            self.discard.setText("Yes, discard it")
            return
        self._decide("discard_encoder", self._was_discarded)

    def _decide(self, op: str, done: Any, **fields: Any) -> None:
        draft = self.draft
        if draft is None or self._deciding is not None:
            return
        self._decide_banner.hide()

        def decided(answer: dict[str, Any]) -> None:
            self._deciding = None
            self._decide_hint.hide()
            self.draft = None
            background.run(self, forget_draft, done=lambda _: None, failed=lambda _: None)
            self._update()
            done(draft, answer)

        def failed(failure: Failure) -> None:
            self._deciding = None
            self._decide_hint.hide()
            self._update()
            if failure.kind == "died":
                words = "The engine stopped; the encoder is still there, so choose again."
                self._decide_banner.show_message(words, Tone.ERROR)
            elif failure.kind != "cancelled":
                self._decide_banner.show_message(
                    failure.message, Tone.ERROR, details=details_of(failure)
                )

        job = self._engine.request(op, decided, failed, owner=self, draft=draft.folder, **fields)
        self._deciding = job
        waiting = job is not self._engine.running
        self._decide_hint.setText("The engine is busy; this is done as soon as it is free.")
        self._decide_hint.setVisible(waiting)
        self._update()

    def _was_kept(self, draft: Draft, entry: dict[str, Any]) -> None:
        self._entry, self._base = entry, draft.encoder
        self._source = PairSource(draft.pairs, draft.project)
        self.name.clear()
        self._kept_words.setText(f"“{entry['name']}” is kept, and can be chosen for every scan.")
        self._is_kept = True
        self._show()
        self.scan_again.setFocus()
        self.kept.emit(entry)

    def _begin_anew(self) -> None:
        self._is_kept = False
        self._show()
        self.encoder.setFocus()

    def _was_discarded(self, draft: Draft, _: dict[str, Any]) -> None:
        self._show()
        self.banner.show_message(f"“{draft.name}” was discarded; “{draft.encoder}” is as it was.")

    def _measure_both(self) -> None:
        self.measure_wanted.emit([self._base, str(self._entry["folder"])])

    @property
    def source(self) -> PairSource | None:
        """What the last encoder learned from."""
        return self._source

    def _show(self) -> None:
        """Show the part that the present step needs."""
        self.after.setVisible(self._is_kept)
        self.setup.setVisible(self.choosing)
        self.course.setVisible(self._job is not None or self.draft is not None)
        self.verdict.setVisible(self.draft is not None)
        if self.draft is not None:
            self._course_title.setText("How it learned")
        self.changed.emit()


def _new_name(base: str, source: PairSource | None, taken: set[str]) -> str:
    """Return a name for what an encoder is to become that no other has."""
    name = f"{base or 'encoder'} taught" + (f" on {source.name}" if source else "")
    name = name[: _LONGEST_NAME - 4].strip()
    numbered = (f"{name} {number}" for number in count(2))
    return next(one for one in chain([name], numbered) if one not in taken)


def _set_primary(button: QWidget, *, on: bool) -> None:
    button.setProperty("primary", on)
    button.style().unpolish(button)
    button.style().polish(button)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(2 * SPACE)
    form.setVerticalSpacing(SPACE)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    return form


def _number(lowest: int, highest: int, suffix: str = "") -> QSpinBox:
    """Return a field in which the lowest value means that the engine decides."""
    field = QSpinBox(minimum=lowest, maximum=highest, suffix=suffix)
    field.setSpecialValueText("automatic")
    field.setValue(lowest)
    return field
