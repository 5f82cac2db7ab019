"""Teaching an encoder on judged pairs: how, the live curve, and the choice at the end."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial

from dittograph.engine.messages import (
    EncoderEntry,
    Failure,
    FailureKind,
    ProgressReport,
    Taught,
    Teach,
)
from dittograph.progress import Snapshot
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dittograph_gui.engine import background
from dittograph_gui.engine.client import LONG_PATIENCE_MS, EngineClient, Job
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.teaching.course_card import CourseCard
from dittograph_gui.teaching.decision_card import DecisionCard
from dittograph_gui.teaching.drafts import Draft
from dittograph_gui.teaching.kept_card import KeptCard
from dittograph_gui.teaching.lesson_form import LessonForm
from dittograph_gui.teaching.pair_source import PairSource
from dittograph_gui.teaching.pairs_card import PairsCard
from dittograph_gui.teaching.requests import details_of, engine_choices
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Tone


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

    Attributes:
        form: What to teach, and how.
        course: How it goes, and how it went.
        verdict: Keep or discard.
        after: What to do with an encoder that was just kept.
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
        self._is_kept = False  # just now, and what to do with it is asked
        self._abandoned = False  # stopped without waiting for what would still be saved
        self.form = LessonForm(preferences, pairs)
        self.course = CourseCard(engine)
        self.verdict = DecisionCard(engine)
        self.after = KeptCard()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * SPACE)
        for part in (self.verdict, self.after, self.course, self.form):
            box.addWidget(part)
        self.form.start_wanted.connect(self._start)
        self.course.line.stop_wanted.connect(self.stop)
        self.verdict.kept.connect(self._was_kept)
        self.verdict.discarded.connect(self._was_discarded)
        self.verdict.given_up.connect(self._teach_again)
        self.after.scan_wanted.connect(self.scan_wanted)
        self.after.measure_wanted.connect(self.measure_wanted)
        self.after.another_wanted.connect(self._teach_another)
        engine.reported.connect(self._reported)
        self._show()

    # --- what the page asks

    @property
    def teaching(self) -> bool:
        """Whether an encoder is being taught, or waits to be."""
        return self._job is not None

    @property
    def draft(self) -> Draft | None:
        """The encoder that awaits a decision, or None."""
        return self.verdict.draft

    @property
    def choosing(self) -> bool:
        """Whether it is at its beginning: what to teach, and how."""
        return self._job is None and self.draft is None and not self._is_kept

    def show_progress(self, job: Job, snapshot: Snapshot) -> None:
        """Show how far a job is, if it is the one of this view."""
        if job is self._job:
            self.course.line.update_from(snapshot)

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
            self.course.line.stopping(
                tr("Stopping: the best so far is measured and saved…"),
                tr("Stop at once, keep nothing"),
            )

    def decide_about(self, draft: Draft) -> None:
        """Show an encoder that was taught, and ask whether to keep it."""
        self._is_kept = False
        answer = draft.answer
        self.course.charts.show_curve(answer.curve, answer.score_name, answer)
        self.verdict.ask_about(draft)
        self._show()
        self.verdict.take_focus()

    # --- while

    def _start(self) -> None:
        source = self._pairs.source
        if self._job is not None or source is None:
            return
        self.form.banner.hide()
        self._abandoned = False
        self.course.charts.show_curve([], "")
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
        self.course.title.setText(tr("Teaching “{new_name}”", new_name=self.form.new_name))
        self.course.line.begin(self._job)
        self._show()
        self.teaching_changed.emit()
        self.course.line.button.setFocus()

    def _reported(self, report: ProgressReport) -> None:
        if self._job is not None and self._job is self._engine.running and report.curve:
            self.course.charts.show_curve(report.curve, "")

    def _failed(self, failure: Failure) -> None:
        self._finish()
        if failure.kind is FailureKind.DIED:
            words = tr(
                "The engine stopped while it was teaching, so nothing was learned; start again."
            )
            self.form.banner.show_message(words, Tone.ERROR, details=failure.detail)
        elif failure.kind is FailureKind.CANCELLED:
            self.form.banner.show_message(
                tr("Stopped at once; nothing was kept.")
                if self._abandoned
                else tr("Stopped before anything was learned; nothing was kept.")
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
        self.course.line.end()
        self.teaching_changed.emit()

    # --- after

    def _was_kept(self, draft: Draft, entry: EncoderEntry) -> None:
        self.form.name.clear()
        self.after.show_kept(entry, draft.encoder)
        self._is_kept = True
        self._show()
        self.after.scan_again.setFocus()
        self.kept.emit(entry)

    def _was_discarded(self, draft: Draft) -> None:
        self._teach_another()
        self.form.banner.show_message(
            tr(
                "“{name}” was discarded; “{encoder}” is unchanged.",
                name=draft.name,
                encoder=draft.encoder,
            )
        )

    def _teach_again(self) -> None:
        self._show()
        self.form.start.setFocus()

    def _teach_another(self) -> None:
        self._is_kept = False
        self._show()
        self.form.encoder.setFocus()

    def _show(self) -> None:
        """Show the part that the present step needs."""
        deciding = self.draft is not None
        self.after.setVisible(self._is_kept)
        self.form.setVisible(self.choosing)
        self.course.setVisible(self._job is not None or deciding)
        self.verdict.setVisible(deciding)
        if deciding:
            self.course.title.setText(tr("How it learned"))
        self.changed.emit()
