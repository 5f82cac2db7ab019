"""One line of New scan: the collection is not in English, and what to do about it."""

from __future__ import annotations

from dittograph.settings import DEFAULT_ENCODER, MULTILINGUAL_ENCODER
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import label

_OFFER = tr("The chosen encoder was made for English and misses much of it.")
_TAKEN = tr("It will be compared with the encoder for other languages.")


class LanguageOffer(QWidget):
    """Offers the encoder for other languages; hidden where there is nothing to offer.

    Signals:
        wanted: An encoder is to be chosen; its name.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._sentence = ""
        self._encoder = DEFAULT_ENCODER
        self._offered = False
        self.words = label()
        self.button = push("", self._choose)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def set_language(self, sentence: str) -> None:
        """Say what most of the collection is in; "" where that is English or not known."""
        if sentence != self._sentence:
            self._sentence = sentence
            self._show()

    def set_encoder(self, encoder: str, *, offered: bool) -> None:
        """Say which encoder is chosen.

        Args:
            encoder: Its name or folder.
            offered: Whether the one for other languages is there and may be chosen.
        """
        self._encoder, self._offered = encoder, offered
        self._show()

    def _show(self) -> None:
        taken = self._encoder == MULTILINGUAL_ENCODER
        self.words.setText(f"{self._sentence} {_TAKEN if taken else _OFFER}")
        self.button.setText(
            tr("Use the usual one") if taken else tr("Use the one for other languages")
        )
        # Who has chosen an encoder of their own knows what for.
        of_ours = self._encoder in {DEFAULT_ENCODER, MULTILINGUAL_ENCODER}
        self.setVisible(bool(self._sentence) and of_ours and self._offered)

    def _choose(self) -> None:
        taken = self._encoder == MULTILINGUAL_ENCODER
        self.wanted.emit(DEFAULT_ENCODER if taken else MULTILINGUAL_ENCODER)
