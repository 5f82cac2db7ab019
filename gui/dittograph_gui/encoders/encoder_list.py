"""The encoders of this computer to choose from, with a way to add a folder or remove one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dittograph.engine.messages import EncoderEntry
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dittograph_gui.encoders.encoder_row import EncoderRow
from dittograph_gui.encoders.entry import Entry, entries
from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner, Tone
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.tab_order import put_before

_ANY_FOLDER = tr(
    "Any sentence-transformers folder on this computer; its files are checked before they are read."
)


class EncoderList(QWidget):
    """All of them, one chosen.

    Signals:
        changed: Another one was chosen.
        folder_wanted: A person wants to choose a folder to add.
        remove_wanted: One that was added is to be taken off; its folder.
    """

    changed = Signal()
    folder_wanted = Signal()
    remove_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[EncoderRow] = []
        self._group: QButtonGroup | None = None
        self._chosen = ""
        self.banner = Banner()
        self.add_button: QPushButton = push(tr("Add a folder…"), self.folder_wanted.emit)
        self._hint = label(_ANY_FOLDER, muted=True)
        self._box = QVBoxLayout()
        self._box.setSpacing(SPACE)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.add_button)
        foot.addWidget(self._hint, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE)
        box.addLayout(self._box)
        box.addLayout(foot)
        box.addWidget(self.banner)
        self._answers: list[EncoderEntry] = []
        self._locked = False
        self._forbidden = ""

    def set_rules(self, *, locked: bool, forbidden: str) -> None:
        """Follow the administrator.

        Args:
            locked: Whether the chosen encoder stays chosen.
            forbidden: Why no folder can be added, or "".
        """
        self._locked, self._forbidden = locked, forbidden
        self.add_button.setToolTip(forbidden)
        self._hint.setText(forbidden or _ANY_FOLDER)
        self.set_busy(busy=False)
        self._show()

    @property
    def chosen(self) -> str:
        """What a scan is asked for: a name or a folder."""
        return self._chosen

    @property
    def answers(self) -> list[EncoderEntry]:
        """The encoders that the engine found, as it describes them."""
        return self._answers

    def value_of(self, folder: str) -> str:
        """Return what a scan is asked for to use the encoder in a folder."""
        shown = entries(self._answers, self._chosen)
        return next((e.value for e in shown if e.folder == folder), folder)

    @property
    def entry(self) -> Entry:
        """The chosen encoder."""
        return next(r.entry for r in self.rows if r.button.isChecked())

    def choose(self, value: str) -> None:
        """Choose one by name or folder, known or not."""
        self._chosen = value
        self._show()

    def set_answers(self, answers: Sequence[EncoderEntry]) -> None:
        """Offer the encoders that the engine found."""
        self._answers = list(answers)
        self._show()

    def add(self, answer: EncoderEntry) -> None:
        """Offer one that was added, and choose it."""
        self.banner.hide()
        self.set_busy(busy=False)
        others = [a for a in self._answers if a.folder != answer.folder]
        self._answers = [*others, answer]
        shown = entries(self._answers, self._chosen)
        if not self._locked:
            self.choose(next(e.value for e in shown if e.folder == answer.folder))
        else:
            self._show()
        self.changed.emit()

    def remove(self, folder: str) -> None:
        """Offer one no longer; if it was chosen, the first one is."""
        was = self.entry.folder == folder and not self._locked
        self._answers = [a for a in self._answers if a.folder != folder]
        if was and self._answers:
            self._chosen = self._answers[0].name
        self._show()
        self.changed.emit()

    def refuse(self, sentence: str) -> None:
        """Say why a folder was not added."""
        self.set_busy(busy=False)
        self.banner.show_message(sentence, Tone.ERROR)

    def set_busy(self, *, busy: bool) -> None:
        """Say that a folder is being checked."""
        self.add_button.setEnabled(not busy and not self._forbidden)
        self.add_button.setText(tr("Checking the folder…") if busy else tr("Add a folder…"))
        if busy:
            self.banner.hide()

    def _show(self) -> None:
        for row in self.rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        if self._group is not None:
            self._group.deleteLater()
        self._group = group = QButtonGroup(self)
        self.rows = []
        for entry in entries(self._answers, self._chosen):
            row = EncoderRow(entry)
            if self._locked:
                row.lock()
            row.button.setChecked(self._chosen in {entry.value, entry.folder})
            row.button.toggled.connect(self._toggled)
            group.addButton(row.button)
            if entry.origin == "added":
                row.add_remove(partial(self.remove_wanted.emit, entry.folder))
            self.rows.append(row)
            self._box.addWidget(row)
            put_before(self.add_button, row.stops())

    def _toggled(self, checked: bool) -> None:  # noqa: FBT001 - a signal's argument
        if checked:
            self._chosen = self.entry.value
            self.changed.emit()
