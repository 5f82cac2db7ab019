"""Keep or discard: what teaching brought, and the decision about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dittograph.engine.messages import (
    DiscardEncoder,
    EncoderEntry,
    Failure,
    FailureKind,
    KeepEncoder,
    Nothing,
    R,
    Request,
)
from dittograph.teaching.verdict import Verdict
from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dittograph_gui.engine import background
from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.language.words import tr
from dittograph_gui.teaching.decision import Decision
from dittograph_gui.teaching.drafts import Draft
from dittograph_gui.teaching.lesson import LONGEST_NAME
from dittograph_gui.teaching.measure_table import MeasureTable
from dittograph_gui.teaching.requests import details_of
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner, Tone
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark, primary

_ARMING_MS = 500  # in which a double click on "Discard" does not confirm itself


class DecisionCard(QWidget):
    """Asks about one draft at a time.

    Signals:
        kept: An encoder was kept; its draft, and the engine's entry of it.
        discarded: An encoder was discarded; its draft.
        given_up: Its folder is gone, and it is to be taught again.

    Attributes:
        draft: What is asked about, or None.
        deciding: The engine's job that carries the decision out, or None.
    """

    kept = Signal(Draft, EncoderEntry)
    discarded = Signal(Draft)
    given_up = Signal()

    def __init__(self, engine: EngineClient) -> None:
        super().__init__()
        self._engine = engine
        self.draft: Draft | None = None
        self.deciding: Job | None = None
        self.headline, self.details = label(scale=1.35, bold=True), label()
        self.table = MeasureTable(tr("Before and after, on the held-out pairs"), "")
        self.caution = label(muted=True, scale=0.92)
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.name.setAccessibleName(tr("Name of the new encoder"))
        self.name.setMinimumWidth(180)
        self.name.textChanged.connect(self._name_changed)
        self._name_label = fact(tr("Name"))
        self.keep = push(tr("Keep"), self._keep)
        self.discard = push(tr("Discard"), self._discard)
        self.discard.installEventFilter(self)
        self._arming = QTimer(self, interval=_ARMING_MS, singleShot=True)
        self.teach_again = mark(push(tr("Teach again"), self._give_up), "primary")
        self.hint = label(tr("The engine is busy; this is done as soon as it is free."), muted=True)
        self.banner = Banner()
        self._lay_out()

    def ask_about(self, draft: Draft) -> None:
        """Show an encoder that was taught, and ask whether to keep it."""
        self.draft = draft
        verdict, decision = draft.answer.verdict, Decision.about(draft.answer)
        self.headline.setText(decision.headline)
        self.details.setText(decision.details)
        self.details.setVisible(bool(decision.details))
        self.table.show_rows(decision.rows, decision.measures, sortable=False)
        self.table.clearSelection()
        self.caution.setText(decision.caution)
        self.caution.setVisible(bool(decision.caution))
        self.name.setText(draft.name)
        primary(self.keep, verdict is Verdict.BETTER)
        primary(self.discard, not verdict.keepable)
        self._disarm()
        self.hint.hide()
        self.banner.hide()
        self._offer(gone=False)

    def take_focus(self) -> None:
        """Let Return press what is advised."""
        better = self.draft is not None and self.draft.answer.verdict is Verdict.BETTER
        (self.keep if better else self.discard).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Forget that "Discard" was pressed as soon as something else is used."""
        if watched is self.discard and event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._disarm()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        box.addWidget(self.headline)
        box.addWidget(self.details)
        box.addSpacing(SPACE)
        box.addWidget(self.table)
        box.addWidget(self.caution)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._name_label)
        row.addWidget(self.name, 1)
        for button in (self.keep, self.discard, self.teach_again):
            button.setMinimumSize(QSize(120, 36))
            row.addWidget(button)
        row.addStretch()
        box.addSpacing(SPACE)
        box.addLayout(row)
        box.addWidget(self.hint)
        box.addWidget(self.banner)

    # --- the decision

    def _update(self) -> None:
        deciding = self.deciding is not None
        self.keep.setEnabled(bool(self.name.text().strip()) and not deciding)
        self.discard.setEnabled(not deciding)
        self.name.setEnabled(not deciding)

    def _offer(self, *, gone: bool) -> None:
        """Offer to keep or discard it; where its folder is gone, only to teach again."""
        keepable = self.draft is not None and self.draft.answer.verdict.keepable
        for widget in (self.keep, self.name, self._name_label):
            widget.setVisible(keepable and not gone)
        self.discard.setVisible(not gone)
        self.teach_again.setVisible(gone)

    def _name_changed(self) -> None:
        self.banner.hide()  # it is about another name
        self._disarm()
        self._update()

    def _disarm(self) -> None:
        """Have "Discard" ask once more."""
        self._arming.stop()
        self.discard.setText(tr("Discard"))

    def _give_up(self) -> None:
        if self.draft is not None:
            self._forget(self.draft)
        self.given_up.emit()

    def _keep(self) -> None:
        self._disarm()
        if self.draft is not None:
            self._decide(KeepEncoder(self.draft.folder, self.name.text().strip()), self._was_kept)

    def _was_kept(self, draft: Draft, entry: EncoderEntry) -> None:
        self.kept.emit(draft, entry)

    def _discard(self) -> None:
        draft = self.draft
        if draft is None:
            return
        if draft.answer.verdict.keepable and self.discard.text() == tr("Discard"):
            # Not by a slip: what took minutes to learn would be gone.
            self.discard.setText(tr("Yes, discard it"))
            self._arming.start()
        elif not self._arming.isActive():
            self._decide(DiscardEncoder(draft.folder), self._was_discarded)

    def _was_discarded(self, draft: Draft, _: Nothing) -> None:
        self.discarded.emit(draft)

    def _decide(self, request: Request[R], done: Callable[[Draft, R], None]) -> None:
        draft = self.draft
        if draft is None or self.deciding is not None:
            return
        self.banner.hide()
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # else it would go to whatever comes next

        def decided(answer: R) -> None:
            self.deciding = None
            self.hint.hide()
            self._forget(draft)
            self._update()
            done(draft, answer)

        def failed(failure: Failure) -> None:
            self.deciding = None
            self.hint.hide()
            self._not_decided(draft, failure, focused)

        job = self._engine.request(request, decided, failed, owner=self)
        self.deciding = job
        self.hint.setVisible(job is not self._engine.running)
        self._update()

    def _not_decided(self, draft: Draft, failure: Failure, focused: QWidget | None) -> None:
        gone = not Path(draft.folder).is_dir()
        self._offer(gone=gone)
        self._update()
        if gone:
            self.teach_again.setFocus()
        elif focused is not None:
            focused.setFocus()
        if failure.kind is FailureKind.DIED:
            words = tr("The engine stopped; the encoder is still there, so choose again.")
            self.banner.show_message(words, Tone.ERROR)
        elif failure.kind is not FailureKind.CANCELLED:
            self.banner.show_message(failure.message, Tone.ERROR, details=details_of(failure))

    def _forget(self, draft: Draft) -> None:
        self.draft = None
        background.run(self, draft.forget, done=lambda _: None, failed=lambda _: None)
