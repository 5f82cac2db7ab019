"""The encoders of this computer to choose from: what each is, adding a folder, removing one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dittograph.encoders.discovery import FROM_POLICY
from dittograph.engine.messages import EncoderEntry
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner, Tone
from dittograph_gui.widgets.common import Elided, label, mark, push, tool

_ORIGINS = {
    "bundled": "comes with Dittograph",
    FROM_POLICY: FROM_POLICY,
    "added": "added by you",
    "Hugging Face cache": "from the Hugging Face cache",
}
_ANY_FOLDER = (
    "Any sentence-transformers folder on this computer; its files are checked before they are read."
)
LOCKED = "Set by your administrator."
_INDENT = 3 * SPACE  # where a radio button's words begin, about


@dataclass(frozen=True, slots=True)
class Entry:
    """An encoder as the engine describes it.

    Attributes:
        name: What a person calls it.
        folder: Where it lies; "" if it was not found.
        origin: As the engine says, see
            :class:`~dittograph.encoders.discovery.EncoderFolder`; "" if it was not found.
        dimension: Numbers in a vector, or None if its folder does not say.
        max_tokens: Tokens of a text that it reads, or None.
        pooling: How token vectors become one, or "".
        size: Bytes on disk.
        languages: Language codes that its model card names.
        prompts: Names of the words that it can have put in front of each text.
        notes: Sentences that a person should know.
        value: What a scan is asked for: the name, or the folder where another has the same name.
    """

    name: str
    folder: str = ""
    origin: str = ""
    dimension: int | None = None
    max_tokens: int | None = None
    pooling: str = ""
    size: int = 0
    languages: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    value: str = ""

    @classmethod
    def of(cls, answer: EncoderEntry, *, ambiguous: bool = False) -> Entry:
        """Read an entry of the engine's answer."""
        return cls(
            name=answer.name,
            folder=answer.folder,
            origin=answer.origin,
            dimension=answer.dimension,
            max_tokens=answer.max_tokens,
            pooling=answer.pooling,
            size=answer.size,
            languages=answer.languages,
            prompts=answer.prompts,
            notes=answer.notes,
            value=answer.folder if ambiguous else answer.name,
        )

    @property
    def facts(self) -> str:
        """What it is, in a line."""
        if not self.folder:
            return "It was not found on this computer."
        parts = [
            f"{self.dimension:,} dimensions" if self.dimension else "",
            f"reads {self.max_tokens:,} tokens" if self.max_tokens else "",
            f"{self.pooling} pooling" if self.pooling else "",
            f"{max(1, round(self.size / 1e6)):,} MB",
            languages(self.languages),
        ]
        return " · ".join(filter(None, parts))


def entries(answers: Sequence[EncoderEntry], chosen: str) -> list[Entry]:
    """Return the encoders to choose from; the chosen one is among them even if it is not there."""
    names = Counter(answer.name for answer in answers)
    found: list[Entry] = []
    for answer in answers:
        # The engine takes the first of a name.
        first = all(answer.name != entry.name for entry in found)
        found.append(Entry.of(answer, ambiguous=names[answer.name] > 1 and not first))
    if not any(chosen in {e.value, e.folder} for e in found):
        found.append(Entry(chosen, value=chosen))
    return found


def languages(codes: Sequence[str]) -> str:
    """Name languages by their codes, the first few if there are many."""
    names = []
    for code in codes:
        language = QLocale.codeToLanguage(code)
        known = language != QLocale.Language.AnyLanguage
        names.append(QLocale.languageToString(language) if known else code)
    if len(names) > 4:
        return f"{', '.join(names[:3])} and {len(names) - 3} more languages"
    return ", ".join(names)


class EncoderRow(QFrame):
    """One encoder to choose."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.button = QRadioButton(entry.name.replace("&", "&&"))
        self.button.setToolTip(entry.folder)
        self.button.setAccessibleDescription(
            ". ".join([_ORIGINS.get(entry.origin, ""), entry.facts, *entry.notes])
        )
        self.origin = mark(Elided(_ORIGINS.get(entry.origin, entry.origin)), "muted")
        self.facts = label(entry.facts, muted=True)
        self.notes = label(" ".join(entry.notes), muted=True)
        self.notes.setVisible(bool(entry.notes))
        self.remove: QToolButton | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.button, 0, 0)
        grid.addWidget(self.origin, 0, 1)
        grid.setColumnStretch(1, 1)
        for row, words in enumerate((self.facts, self.notes), 1):
            words.setIndent(_INDENT)
            words.setBuddy(self.button)
            grid.addWidget(words, row, 0, 1, 2)

    def lock(self) -> None:
        """Show it as it is, not to be chosen."""
        for part in (self.button, self.origin, self.facts, self.notes):
            part.setEnabled(False)
            part.setToolTip(LOCKED)

    def add_remove(self, call: Any) -> None:
        """Offer to take it off the list."""
        self.remove = tool("Take it off this list; the folder stays", call, "close")
        layout = self.layout()
        assert isinstance(layout, QGridLayout)
        layout.addWidget(self.remove, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)


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
        self.add_button: QPushButton = push("Add a folder…", self.folder_wanted.emit)
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
        self.add_button.setText("Checking the folder…" if busy else "Add a folder…")
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
                row.add_remove(lambda folder=entry.folder: self.remove_wanted.emit(folder))
            self.rows.append(row)
            self._box.addWidget(row)

    def _toggled(self, checked: bool) -> None:  # noqa: FBT001 - a signal's argument
        if checked:
            self._chosen = self.entry.value
            self.changed.emit()
