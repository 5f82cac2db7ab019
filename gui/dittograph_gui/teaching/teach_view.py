"""Teaching an encoder on judged pairs: how, the live curve, and the choice at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path

from dittograph.engine.messages import (
    DiscardEncoder,
    EncoderEntry,
    Failure,
    FailureKind,
    KeepEncoder,
    Nothing,
    ProgressReport,
    R,
    Request,
    Taught,
    Teach,
)
from dittograph.progress import Snapshot
from dittograph.teaching.verdict import Verdict
from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.engine.client import LONG_PATIENCE_MS, EngineClient, Job
from dittograph_gui.engine.job_line import JobLine
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.teaching.drafts import Draft
from dittograph_gui.teaching.learning_charts import LearningCharts
from dittograph_gui.teaching.lesson_form import LONGEST_NAME, LessonForm
from dittograph_gui.teaching.measure_table import MeasureTable
from dittograph_gui.teaching.measure_view import details_of, engine_choices
from dittograph_gui.teaching.measures import BINARY, GRADED, PARTNER, Row
from dittograph_gui.teaching.pairs_card import PairsCard, PairSource
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner, Tone
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark

_ARMING_MS = 500  # in which a double click on "Discard" does not confirm itself


class TeachView(QWidget):
    """What to teach and how; then how it goes; then keep or discard.

    Signals:
        teaching_changed: A teaching has begun or ended.
        changed: Another step: choosing, teaching, deciding.
        drafted: The teaching ended with an encoder to decide about.
        ended: The teaching ended without one.
        kept: An encoder was kept; the engine's entry of it.
        scan_wanted: Scan with a kept encoder; its entry.
        measure_wanted: Measure a kept encoder beside the one that learned; both, by name or folder.
    """

    teaching_changed = Signal()
    changed = Signal()
    drafted = Signal()
    ended = Signal()
    kept = Signal(EncoderEntry)
    scan_wanted = Signal(EncoderEntry)
    measure_wanted = Signal(list)

    def __init__(self, engine: EngineClient, preferences: Preferences, pairs: PairsCard) -> None:
        super().__init__()
        self._engine, self._preferences, self._pairs = engine, preferences, pairs
        self._job: Job | None = None
        self._deciding: Job | None = None
        self._entry: EncoderEntry | None = None
        self._base = ""  # the encoder that learned
        self._is_kept = False  # just now, and what to do with it is asked
        self._abandoned = False  # stopped without waiting for what would still be saved
        self.draft: Draft | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * SPACE)
        self.form = LessonForm(preferences, pairs)
        self.form.start_wanted.connect(self._start)
        self.course, self.verdict, self.after = (
            self._course(),
            self._verdict(),
            self._after(),
        )
        for part in (self.verdict, self.after, self.course, self.form):
            box.addWidget(part)
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
            self._abandoned = True
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
        self.charts.show_curve(answer.curve, answer.score_name, answer)
        first, *others = answer.sentences or ["The teaching has ended."]
        self._headline.setText(first)
        self._sentences.setText("\n".join([*others, *answer.left_out]))
        self._sentences.setVisible(bool(self._sentences.text()))
        rows = [Row("Before", answer.before), Row("After", answer.after)]
        self.table.show_rows(
            rows,
            tuple(m for m in (*BINARY, *GRADED, PARTNER) if m.key in answer.after),
            sortable=False,
        )
        self.table.clearSelection()
        verdict = answer.verdict
        self._keep_name.setText(draft.name)
        _set_primary(self.keep, on=verdict is Verdict.BETTER)
        _set_primary(self.discard, on=not verdict.keepable)
        self._disarm()
        self._decide_hint.hide()
        self._decide_banner.hide()
        self._offer(gone=False)
        states = sum(point.score is not None for point in answer.curve)
        kept = max(len(answer.epochs_kept), 1)
        which = f"{kept} of {states} states were" if kept > 1 else f"of {states} states was"
        self._flattered.setText(
            f"The best {which} chosen on these same pairs, so expect a little less on new ones."
        )
        self._flattered.setVisible(kept < states)
        self._show()
        (self.keep if verdict is Verdict.BETTER else self.discard).setFocus()

    # --- parts

    def _course(self) -> QFrame:
        frame, box = card()
        self._course_title = label(bold=True)
        box.addWidget(self._course_title)
        self.line = JobLine(self._engine, "teaching", "Stop and keep the best so far")
        self.line.stop_wanted.connect(self.stop)
        box.addWidget(self.line)
        box.addSpacing(SPACE)
        self.charts = LearningCharts()
        box.addWidget(self.charts)
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
        self._flattered = label(muted=True, scale=0.92)
        box.addWidget(self._flattered)
        self._keep_label = fact("Name")
        self._keep_name = QLineEdit(maxLength=LONGEST_NAME)
        self._keep_name.setAccessibleName("Name of the new encoder")
        self._keep_name.setMinimumWidth(180)
        self._keep_name.textChanged.connect(self._name_changed)
        self.keep = push("Keep", self._keep)
        self.discard = push("Discard", self._discard)
        self.discard.installEventFilter(self)
        self._arming = QTimer(self, interval=_ARMING_MS, singleShot=True)
        self.teach_again = mark(push("Teach again", self._teach_again), "primary")
        for button in (self.keep, self.discard, self.teach_again):
            button.setMinimumSize(QSize(120, 36))
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._keep_label)
        row.addWidget(self._keep_name, 1)
        row.addWidget(self.keep)
        row.addWidget(self.discard)
        row.addWidget(self.teach_again)
        row.addStretch()
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
        for button in (self.scan_again, self.measure_both):
            button.setAutoDefault(True)  # Return presses it, too
        row.addStretch(1)
        box.addLayout(row)
        return frame

    # --- while

    def _start(self) -> None:
        source = self._pairs.source
        if self._job is not None or source is None:
            return
        self.form.banner.hide()
        self._abandoned = False
        self.charts.show_curve([], "")
        self._job = self._engine.request(
            Teach(
                source.path,
                self.form.new_name,
                self.form.options(),
                engine_choices(self._preferences, self.form.base),
            ),
            partial(self._done, source, self.form.base),
            self._failed,
            owner=self,
            patience=LONG_PATIENCE_MS,
        )
        self._course_title.setText(f"Teaching “{self.form.new_name}”")
        self.line.begin(self._job)
        self._show()
        self.teaching_changed.emit()
        self.line.button.setFocus()

    def _reported(self, report: ProgressReport) -> None:
        if self._job is not None and self._job is self._engine.running and report.curve:
            self.charts.show_curve(report.curve, "")

    def _failed(self, failure: Failure) -> None:
        self._finish()
        if failure.kind is FailureKind.DIED:
            words = "The engine stopped while it taught, so nothing was learned; start again."
            self.form.banner.show_message(words, Tone.ERROR, details=failure.detail)
        elif failure.kind is FailureKind.CANCELLED:
            self.form.banner.show_message(
                "Stopped at once; nothing was kept."
                if self._abandoned
                else "Stopped before anything was learned; nothing was kept."
            )
        else:
            self.form.banner.show_message(failure.message, Tone.ERROR, details=details_of(failure))
        self._show()
        self.ended.emit()

    def _done(self, source: PairSource, base: str, answer: Taught) -> None:
        self._finish()
        draft = Draft(answer, base, **asdict(source))
        background.run(self, draft.save, done=lambda _: None, failed=lambda _: None)
        self.decide_about(draft)
        self.drafted.emit()

    def _finish(self) -> None:
        self._job = None
        self.line.end()
        self.teaching_changed.emit()

    # --- after

    def _update(self) -> None:
        name = self._keep_name.text().strip()
        deciding = self._deciding is not None
        self.keep.setEnabled(bool(name) and not deciding)
        self.discard.setEnabled(not deciding)
        self._keep_name.setEnabled(not deciding)

    def _offer(self, *, gone: bool) -> None:
        """Offer to keep or discard it; where its folder is gone, only to teach again."""
        keepable = self.draft is not None and self.draft.answer.verdict.keepable
        for widget in (self.keep, self._keep_name, self._keep_label):
            widget.setVisible(keepable and not gone)
        self.discard.setVisible(not gone)
        self.teach_again.setVisible(gone)

    def _name_changed(self) -> None:
        self._decide_banner.hide()  # it speaks of another name
        self._disarm()
        self._update()

    def _disarm(self) -> None:
        """Have "Discard" ask once more."""
        self._arming.stop()
        self.discard.setText("Discard")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Forget that "Discard" was pressed as soon as something else is turned to."""
        if watched is self.discard and event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._disarm()
        return super().eventFilter(watched, event)

    def _teach_again(self) -> None:
        draft, self.draft = self.draft, None
        if draft is not None:
            background.run(self, draft.forget, done=lambda _: None, failed=lambda _: None)
        self._show()
        self.form.start.setFocus()

    def _keep(self) -> None:
        self._disarm()
        if self.draft is not None:
            name = self._keep_name.text().strip()
            self._decide(KeepEncoder(self.draft.folder, name), self._was_kept)

    def _discard(self) -> None:
        draft = self.draft
        if draft is None:
            return
        if draft.answer.verdict.keepable and self.discard.text() == "Discard":
            # Not by a slip: what took minutes to learn would be gone.
            self.discard.setText("Yes, discard it")
            self._arming.start()
            return
        if self._arming.isActive():
            return
        self._decide(DiscardEncoder(draft.folder), self._was_discarded)

    def _decide(self, request: Request[R], done: Callable[[Draft, R], None]) -> None:
        draft = self.draft
        if draft is None or self._deciding is not None:
            return
        self._decide_banner.hide()
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # else it would go to whatever comes next

        def decided(answer: R) -> None:
            self._deciding = None
            self._decide_hint.hide()
            self.draft = None
            background.run(self, draft.forget, done=lambda _: None, failed=lambda _: None)
            self._update()
            done(draft, answer)

        def failed(failure: Failure) -> None:
            self._deciding = None
            self._decide_hint.hide()
            gone = not Path(draft.folder).is_dir()
            self._offer(gone=gone)
            self._update()
            if gone:
                self.teach_again.setFocus()
            elif focused is not None:
                focused.setFocus()
            if failure.kind is FailureKind.DIED:
                words = "The engine stopped; the encoder is still there, so choose again."
                self._decide_banner.show_message(words, Tone.ERROR)
            elif failure.kind is not FailureKind.CANCELLED:
                self._decide_banner.show_message(
                    failure.message, Tone.ERROR, details=details_of(failure)
                )

        job = self._engine.request(request, decided, failed, owner=self)
        self._deciding = job
        waiting = job is not self._engine.running
        self._decide_hint.setText("The engine is busy; this is done as soon as it is free.")
        self._decide_hint.setVisible(waiting)
        self._update()

    def _was_kept(self, draft: Draft, entry: EncoderEntry) -> None:
        self._entry, self._base = entry, draft.encoder
        self.form.name.clear()
        self._kept_words.setText(f"“{entry.name}” is kept, and can be chosen for every scan.")
        self._is_kept = True
        self._show()
        self.scan_again.setFocus()
        self.kept.emit(entry)

    def _begin_anew(self) -> None:
        self._is_kept = False
        self._show()
        self.form.encoder.setFocus()

    def _was_discarded(self, draft: Draft, _: Nothing) -> None:
        self._show()
        self.form.encoder.setFocus()
        self.form.banner.show_message(
            f"“{draft.name}” was discarded; “{draft.encoder}” is as it was."
        )

    def _measure_both(self) -> None:
        if self._entry is not None:
            self.measure_wanted.emit([self._base, self._entry.folder])

    def _show(self) -> None:
        """Show the part that the present step needs."""
        self.after.setVisible(self._is_kept)
        self.form.setVisible(self.choosing)
        self.course.setVisible(self._job is not None or self.draft is not None)
        self.verdict.setVisible(self.draft is not None)
        if self.draft is not None:
            self._course_title.setText("How it learned")
        self.changed.emit()


def _set_primary(button: QWidget, *, on: bool) -> None:
    button.setProperty("primary", on)
    button.style().unpolish(button)
    button.style().polish(button)
