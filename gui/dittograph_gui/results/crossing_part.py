"""What the cross-encoder has read that was taught with the scan's encoder, and a button for it."""

from __future__ import annotations

from dittograph.judging.crossing import Odds
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.engine.job_line import JobLine
from dittograph_gui.evidence.cross_reading import CrossReading
from dittograph_gui.evidence.pair_keeper import PairKeeper
from dittograph_gui.language.words import tr
from dittograph_gui.session.words import plural
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.lines import Lines


class CrossingPart(QWidget):
    """Hidden where there is no cross-encoder, or no likelihood that it could be part of.

    Signals:
        resized: Other words, or a bar: it needs another height.
    """

    resized = Signal()

    def __init__(self, reading: CrossReading, pairs: PairKeeper, engine: EngineClient) -> None:
        super().__init__()
        self._pairs = pairs
        self.words = label()
        self.read = push(tr("Read these pairs"), reading.want)
        self.read.setToolTip(
            tr("Takes about a second for 50 pairs; what was read is kept if you cancel")
        )
        self.job = JobLine(engine, "crossing")
        self.job.stop_wanted.connect(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.words)
        layout.addWidget(Lines(self.read))
        layout.addWidget(self.job)
        self._reading = reading
        self._busy = False  # until what was read has been learned from
        reading.begun.connect(self._begin)
        reading.progressed.connect(self.job.update_from)
        reading.ended.connect(self._end)
        pairs.changed.connect(self._learned)
        self._show_known()

    def _show_known(self) -> None:
        known = self._pairs.learned
        crossed = known.learned.crossed if known else None
        self.setVisible(crossed is not None)
        if known is not None and crossed is not None:
            self.words.setText(_words(crossed, counts=known.learned.model.crossed is not None))
            self.read.setVisible(not self._busy and crossed.unread > 0)
        self.resized.emit()

    def _begin(self, job: Job) -> None:
        self._busy = True
        self.job.begin(job)
        self._show_known()

    def _end(self) -> None:
        self.job.end()
        self.resized.emit()

    def _learned(self) -> None:
        self._busy = not self.job.isHidden()
        self._show_known()

    def _stop(self) -> None:
        self.job.stopping(tr("Stopping; what was read is kept…"))
        self._reading.cancel()


def _words(crossed: Odds, *, counts: bool) -> str:
    read, unread = plural(crossed.read, "pair"), plural(crossed.unread, "pair")
    if not crossed.read:
        return tr(
            "A cross-encoder was taught with this encoder. It reads both texts of a pair together, "
            "and can weigh the {pairs} that all else leaves open.",
            pairs=unread,
        )
    if crossed.unread:
        return tr(
            "A cross-encoder has read {pairs} of those that all else leaves open, and {unread} "
            "not yet.",
            pairs=read,
            unread=unread,
        )
    if not counts:
        return tr(
            "A cross-encoder has read the {pairs} that all else leaves open. It counts as soon as "
            "a few more pairs of either kind are judged.",
            pairs=read,
        )
    return tr(
        "A cross-encoder has read the {pairs} that all else leaves open; their likelihoods go by "
        "what it says, too.",
        pairs=read,
    )
