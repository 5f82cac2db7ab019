"""The texts whose encoding is a guess, each with a line to judge by and the encodings there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dittograph.documents.collection.survey import Guess
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dittograph_gui.encodings.names import ENCODINGS, encoding_name
from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.wheel import let_wheel_pass

_MOST_ROWS = 20
_AS_GUESSED = ""
_SEVERAL = tr("several")  # the files of the list are in different ones


class EncodingRow(QFrame):
    """One text: its name, the encoding, and how a line of it reads in that."""

    changed = Signal(str, str)  # path, codec; "" for what was guessed

    def __init__(self, guess: Guess, name: str, chosen: str) -> None:
        super().__init__()
        self.guess = guess
        self._name = Elided(name)
        self.box = encoding_box(_guess_in_words(guess.encoding), name)
        self.sample = label()
        self.sample.setIndent(2 * SPACE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self.box, 0, 1)
        grid.addWidget(self.sample, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.choose(chosen)
        self.box.currentIndexChanged.connect(self._chosen)

    def choose(self, codec: str) -> None:
        """Show an encoding."""
        self.box.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.box.setCurrentIndex(max(0, self.box.findData(codec)))
        self.box.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._show_sample()

    def _chosen(self) -> None:
        self._show_sample()
        self.changed.emit(self.guess.path, self.box.currentData())

    def _show_sample(self) -> None:
        line = self.guess.line(self.box.currentData())
        self.sample.setText(" ".join(line.split()))


class EncodingRows(QWidget):
    """A row for each text, and one for all of them.

    Signals:
        changed: Another encoding was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guesses: tuple[Guess, ...] = ()
        self._chosen: dict[str, str] = {}
        self.rows: list[EncodingRow] = []
        self.every = encoding_box(tr("As guessed, each for itself"), tr("All of them"))
        self.every.insertItem(1, tr("As chosen below"), _SEVERAL)
        self.every.activated.connect(self._choose_every)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(
            label(
                tr(
                    "Nothing in these files says how their letters are written down. Where a line "
                    "looks wrong, choose another encoding."
                ),
                muted=True,
            ),
            1,
        )
        self._all = QWidget()
        row = QHBoxLayout(self._all)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(label(tr("All of them"), bold=True), 1)
        row.addWidget(self.every)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE + SPACE // 2)
        self._more = fact()
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * SPACE, 0, 0, SPACE)
        box.setSpacing(SPACE + SPACE // 2)
        box.addLayout(head)
        box.addWidget(self._all)
        box.addLayout(self._rows)
        box.addWidget(self._more)

    @property
    def chosen(self) -> dict[str, str]:
        """The encodings that were chosen, by the files' paths."""
        return dict(self._chosen)

    def choose(self, encodings: Mapping[str, str]) -> None:
        """Choose encodings for files, some of which may not have been seen yet."""
        self._chosen = dict(encodings)
        self._show_chosen()

    def show_guesses(self, guesses: Sequence[Guess], names: Sequence[str]) -> None:
        """Show texts; what was chosen for one of them stays chosen.

        Args:
            guesses: The texts.
            names: What to call each.
        """
        self._guesses = tuple(guesses)
        there = {guess.path for guess in guesses}
        self._chosen = {path: codec for path, codec in self._chosen.items() if path in there}
        for old in self.rows:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = []
        for guess, name in zip(guesses[:_MOST_ROWS], names, strict=False):
            row = EncodingRow(guess, name, self._chosen.get(guess.path, _AS_GUESSED))
            row.changed.connect(self._choose_one)
            self.rows.append(row)
            self._rows.addWidget(row)
            let_wheel_pass(row)
        self._all.setVisible(len(guesses) > 1)
        more = len(guesses) - len(self.rows)
        self._more.setText(tr("… and {more:,} more, for which “All of them” counts.", more=more))
        self._more.setVisible(more > 0)
        self._show_chosen()

    def _choose_one(self, path: str, codec: str) -> None:
        if codec == _AS_GUESSED:
            self._chosen.pop(path, None)
        else:
            self._chosen[path] = codec
        self._show_chosen()
        self.changed.emit()

    def _choose_every(self) -> None:
        codec = self.every.currentData()
        if codec != _SEVERAL:
            self._chosen = {g.path: codec for g in self._guesses if codec != _AS_GUESSED}
            self.changed.emit()
        self._show_chosen()

    def _show_chosen(self) -> None:
        codecs = {self._chosen.get(guess.path, _AS_GUESSED) for guess in self._guesses}
        common = codecs.pop() if len(codecs) == 1 else _SEVERAL if codecs else _AS_GUESSED
        self.every.setCurrentIndex(max(0, self.every.findData(common)))
        for row in self.rows:
            row.choose(self._chosen.get(row.guess.path, _AS_GUESSED))


def encoding_box(default: str, name: str) -> QComboBox:
    """Return a box of encodings.

    Args:
        default: The words for no choice.
        name: What it is about, for screen readers.
    """
    box = QComboBox()
    box.setAccessibleName(tr("Encoding of {name}", name=name))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(32)
    box.addItem(default, _AS_GUESSED)
    for codec, words in ENCODINGS.items():
        box.addItem(words, codec)
    return box


def _guess_in_words(codec: str) -> str:
    return tr("{encoding}, a guess", encoding=encoding_name(codec)) if codec else tr("As guessed")
