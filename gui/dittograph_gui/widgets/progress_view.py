"""The bar at the bottom: what is being done, how far it is, how long it takes, and Cancel."""

from __future__ import annotations

from dittograph.progress import Phase, Snapshot
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QWidget

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import number, tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import fact

_PATIENCE_MS = 600  # shorter waits are not worth a bar
_STEPS = 1_000
_WORDS = {
    Phase.READING: tr("Reading the files"),
    Phase.LOADING: tr("Loading the encoder"),
    Phase.EMBEDDING: tr("Embedding the texts"),
    Phase.PAIRING: tr("Comparing"),
    Phase.RELATING: tr("Finding what differs"),
    Phase.WEIGHING: tr("Weighing evidence"),
    Phase.CLUSTERING: tr("Building the clusters"),
    Phase.SAVING: tr("Saving"),
}


def in_words(snapshot: Snapshot) -> str:
    """Say how far a phase is: "41,200 of 101,571 texts · 1,240 a second · 49 s left"."""
    parts = []
    if snapshot.total:
        parts.append(
            tr(
                "{done} of {total} {unit}",
                done=in_short(snapshot.done),
                total=in_short(snapshot.total),
                unit=from_core(snapshot.unit),
            ).strip()
        )
    elif snapshot.done:
        parts.append(f"{in_short(snapshot.done)} {from_core(snapshot.unit)}".strip())
    if snapshot.rate >= 1:
        parts.append(tr("{rate} a second", rate=in_short(round(snapshot.rate))))
    if snapshot.seconds_left is not None and snapshot.done < snapshot.total:
        parts.append(tr("{duration} left", duration=duration(snapshot.seconds_left)))
    return "  ·  ".join(parts)


def in_short(count: int) -> str:
    """Write a count to be read at a glance: "41,200", "5,158 million"."""
    return (
        number(count) if count < 10_000_000 else tr("{count:,.0f} million", count=count / 1000000)
    )


def duration(seconds: float) -> str:
    """Say a time as a person would: "49 s", "3 min", "2 h 10 min"."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return (
        tr("{minutes} min", minutes=minutes)
        if minutes < 90
        else tr("{minutes} h {rest} min", minutes=minutes // 60, rest=minutes % 60)
    )


class ProgressView(QFrame):
    """Shows itself only for waits that a person notices."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self._phase = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._detail = fact()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = push(tr("Cancel"), self._cancelled)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(self._phase, 0, 0)
        grid.addWidget(self._detail, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        grid.addWidget(self._cancel, 0, 2, 2, 1)
        grid.setColumnStretch(1, 1)
        self._later = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._later.timeout.connect(self.show)
        self._asked = False
        self.hide()

    @property
    def text(self) -> str:
        """Everything that it says."""
        return f"{self._phase.text()} {self._detail.text()}".strip()

    def begin(self, words: str, *, cancellable: bool = False) -> None:
        """Show soon that something is being done."""
        self._asked = False
        self._phase.setText(words)
        self._detail.clear()
        self._bar.setRange(0, 0)
        self._cancel.setText(tr("Cancel"))
        self._cancel.setEnabled(True)
        self._cancel.setVisible(cancellable)
        if self.isHidden():
            self._later.start()

    def update_from(self, snapshot: Snapshot) -> None:
        """Show how far it is."""
        if snapshot.phase not in _WORDS or self._asked:
            return
        step = list(_WORDS).index(snapshot.phase) + 1
        self._phase.setText(
            tr(
                "{words}  ({step} of {steps})",
                words=_WORDS[snapshot.phase],
                step=step,
                steps=len(_WORDS),
            )
        )
        self._detail.setText(in_words(snapshot))
        if snapshot.total:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(min(_STEPS, _STEPS * snapshot.done // snapshot.total))
        else:
            self._bar.setRange(0, 0)

    def end(self) -> None:
        """It is done."""
        self._later.stop()
        self.hide()

    def _cancelled(self) -> None:
        self._asked = True
        self._cancel.setEnabled(False)
        self._phase.setText(tr("Cancelling…"))
        self._detail.clear()
        self._bar.setRange(0, 0)
        self.cancel_wanted.emit()
