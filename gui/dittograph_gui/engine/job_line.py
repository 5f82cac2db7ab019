"""How far a job of a page is: a bar, words, time left, and a button to stop it."""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from dittograph.engine.messages import Evaluate, LayOut, ReadPairs, Regroup, Request, Scan, Teach
from dittograph.progress import Phase, Snapshot
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.language.words import capital, filled, tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import fact
from dittograph_gui.widgets.progress_view import in_words

_STEPS = 1_000
_PAUSE_MS = 2_000  # in which a double click does not press what took the place of "Stop"
_WAITS = {
    "map": tr("{busy}; the map starts by itself when that is done."),
    "teaching": tr("{busy}; the teaching starts by itself when that is done."),
    "measuring": tr("{busy}; the measuring starts by itself when that is done."),
    "crossing": tr("{busy}; the reading starts by itself when that is done."),
}
_STARTS = {
    "map": tr("Starting the map…"),
    "teaching": tr("Starting the teaching…"),
    "measuring": tr("Starting the measuring…"),
    "crossing": tr("Starting the reading…"),
}
_BUSY: dict[type[Request[Any]], str] = {
    Scan: tr("a scan is running"),
    Teach: tr("an encoder is being taught"),
    Evaluate: tr("encoders are being measured"),
    Regroup: tr("clusters are being built"),
    LayOut: tr("a map is being drawn"),
    ReadPairs: tr("pairs are being read"),
}


def busy_with(engine: EngineClient, job: Job | None = None) -> str:
    """Say what keeps the engine from ``job``: "a scan is running", or "" if nothing long does."""
    before = takewhile(lambda other: other is not job, engine.jobs)
    words = (_BUSY.get(type(other.request), "") for other in before)
    return next(filter(None, words), "")


class JobLine(QWidget):
    """Shown from :meth:`begin` to :meth:`end`.

    Signals:
        stop_wanted: The button was pressed.
    """

    stop_wanted = Signal()

    def __init__(self, engine: EngineClient, doing: str, stop: str = tr("Cancel")) -> None:
        super().__init__()
        self._engine, self._doing, self._stop = engine, doing, stop
        self._job: Job | None = None
        self._stopping = ""
        self._words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._detail = fact()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress"))
        self.button = push(stop, self.stop_wanted.emit)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(lambda: self.button.setEnabled(True))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(self._words, 0, 0)
        grid.addWidget(self._detail, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        grid.addWidget(self.button, 0, 2, 2, 1)
        grid.setColumnStretch(1, 1)
        engine.job_changed.connect(self._job_changed)
        self.hide()

    @property
    def text(self) -> str:
        """Everything that it says."""
        return f"{self._words.text()} {self._detail.text()}".strip()

    def begin(self, job: Job) -> None:
        """Show a job that was asked for."""
        self._job, self._stopping = job, ""
        self._pause.stop()
        self.button.setText(self._stop)
        self.button.setEnabled(True)
        self._detail.clear()
        self._bar.setRange(0, 0)
        self._job_changed()
        self.show()

    def stopping(self, words: str, button: str = "") -> None:
        """Say that it is being stopped, and soon offer something else to press, or nothing."""
        self._stopping = words
        self._words.setText(words)
        self._detail.clear()
        self._bar.setRange(0, 0)
        self.button.clearFocus()  # else it would go to whatever comes next
        self.button.setEnabled(False)
        self.button.setText(button or self._stop)
        if button:
            self._pause.start()

    def update_from(self, snapshot: Snapshot) -> None:
        """Show how far it is."""
        if self._stopping or snapshot.phase is None:
            return
        self._words.setText(capital(_PHASES.get(snapshot.phase, str(snapshot.phase))))
        self._detail.setText(in_words(snapshot))
        self._bar.setRange(0, _STEPS if snapshot.total else 0)
        if snapshot.total:
            self._bar.setValue(min(_STEPS, _STEPS * snapshot.done // snapshot.total))

    def end(self) -> None:
        """It is done."""
        self._job = None
        self._pause.stop()
        self.hide()

    def _job_changed(self) -> None:
        if self._job is None or self._stopping:
            return
        busy = busy_with(self._engine, self._job)
        if busy:
            self._words.setText(filled(_WAITS[self._doing], busy=capital(busy)))
        elif not self._detail.text():
            self._words.setText(_STARTS[self._doing])


_PHASES = {
    Phase.READING: tr("Reading the pairs"),
    Phase.LOADING: tr("Loading the encoder"),
    Phase.EMBEDDING: tr("Embedding the texts"),
    Phase.PAIRING: tr("Comparing"),
    Phase.WEIGHING: tr("Weighing the pairs"),
    Phase.TEACHING: tr("Teaching"),
    Phase.MEASURING: tr("Measuring"),
    Phase.LAYING_OUT: tr("Laying out the map"),
    Phase.SAVING: tr("Saving"),
}
