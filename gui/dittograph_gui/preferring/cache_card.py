"""The cache in the preferences: where it is, how large, and a way to empty it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dittograph.caches.folder import all_caches, clear_caches
from dittograph.policy.folders import cache_folder
from dittograph.policy.policy import current
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dittograph_gui.engine import background
from dittograph_gui.language.words import number, tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.locks import LOCKED
from dittograph_gui.widgets.outside import open_outside

_MEANING = tr(
    "What has been read, encoded and compared already, so that the same texts are not "
    "done again. It holds no decisions: emptying it loses no project, but the next "
    "scan of the same texts takes as long as the first one."
)
_LIMITS = tr(
    "It keeps itself small, and what was not used for longest goes first: vectors take at "
    "most 8 GB an encoder, indexes 4 GB, and what was read, pairs, clusters and "
    "evidence 2 GB each."
)
_MEGABYTE, _GIGABYTE = 1_000_000, 1_000_000_000


@dataclass(frozen=True, slots=True)
class CacheSize:
    """How much is cached, and where."""

    folder: Path
    size: int

    def words(self) -> str:
        """Say how much it is: "412 MB in /home/ann/.cache/dittograph"."""
        return tr("{size} in {folder}", size=size_words(self.size), folder=self.folder)


def size_words(size: int) -> str:
    """Return a number of bytes in words."""
    if size >= _GIGABYTE:
        return f"{number(size / _GIGABYTE, '.1f')} GB"
    return f"{number(max(round(size / _MEGABYTE), 1 if size else 0))} MB"


def measure() -> CacheSize:
    """Look how much is cached; meant for a worker."""
    return CacheSize(cache_folder(), sum(cache.files.size()[1] for cache in all_caches()))


class CacheCard(QWidget):
    """Says how much is cached, and empties it.

    Signals:
        failed: Something failed.
    """

    failed = Signal(Exception)

    def __init__(self) -> None:
        super().__init__()
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.how_much = label(tr("Looking…"))
        self.status = label(muted=True)
        self.status.hide()
        self.empty = push(tr("Empty the cache"), self._ask)
        self.sure = push(tr("Empty it now"), self._empty)
        self.keep = push(tr("Keep it"), self._keep)
        self.show_folder = push(tr("Show the folder"), lambda: open_outside(cache_folder()))
        box.addWidget(label(tr("Cache"), bold=True))
        box.addWidget(label(_MEANING, muted=True))
        box.addWidget(self.how_much)
        box.addWidget(label(_LIMITS, muted=True))
        if current().cache is not None:
            box.addWidget(label(tr("The folder: {locked}", locked=LOCKED), muted=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.empty, self.sure, self.keep, self.show_folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        box.addLayout(buttons)
        box.addWidget(self.status)
        self._keep()
        self._measure()

    def _measure(self) -> None:
        background.run(self, measure, done=self._show, failed=self.failed.emit)

    def _show(self, found: CacheSize) -> None:
        self.how_much.setText(found.words())
        self.empty.setEnabled(found.size > 0)

    def _ask(self) -> None:
        """Ask once more, in place."""
        self._turn(asking=True)
        self.sure.setFocus()

    def _keep(self) -> None:
        self._turn(asking=False)

    def _turn(self, *, asking: bool) -> None:
        self.empty.setHidden(asking)
        self.sure.setHidden(not asking)
        self.keep.setHidden(not asking)

    def _empty(self) -> None:
        self._turn(asking=False)
        self.empty.setEnabled(False)
        background.run(self, clear_caches, done=self._emptied, failed=self.failed.emit)

    def _emptied(self, freed: int) -> None:
        self.status.setText(tr("Emptied: {size} are free again.", size=size_words(freed)))
        self.status.show()
        self._measure()
