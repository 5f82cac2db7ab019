"""What only some people choose: encoder, prompt, device, what is read, lowest similarity."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from dittograph.engine import messages
from dittograph.policy.choosing import choose_settings
from dittograph.policy.policy import Policy
from dittograph.settings import (
    DEFAULT_FLOOR,
    DEFAULT_THRESHOLD,
    Device,
    Method,
    Precision,
    Settings,
)
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.encoders.encoder_list import EncoderList
from dittograph_gui.encodings.rows import encoding_box
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import EncoderDefaults
from dittograph_gui.scan.choices import (
    DEVICES,
    METHODS,
    PRECISIONS,
    devices_to_offer,
    prompts_to_offer,
)
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.folding import Fold
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.locks import LOCKED, lock
from dittograph_gui.widgets.similarity_box import SimilarityBox

Choice = TypeVar("Choice", bound=StrEnum)
_NO_FOLDERS = tr("Your administrator decides which encoders are available.")


def no_defaults(_: str) -> EncoderDefaults:
    """Return the defaults of an encoder for which a person has none."""
    return EncoderDefaults()


class MoreChoices(QWidget):
    """Folded away until it is wanted.

    Signals:
        encoder_added: A folder was chosen; it is to be checked and added to :attr:`encoders`.
        encoder_removed: An encoder that was added is to be forgotten; its folder.
    """

    encoder_added = Signal(str)
    encoder_removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.folder = ""
        self.encoders = EncoderList()
        self.prompt = QComboBox()
        self.prompt.setToolTip(tr("Some encoders were trained with these words before each text."))
        self.device = _combo(DEVICES)
        self.precision = _combo(PRECISIONS)
        self.method = _combo(METHODS)
        self.threshold = SimilarityBox(
            tr("Starting threshold"),
            tr(
                "Where the line stands when the results open; it can be moved there. Each encoder "
                "has its own, which is measured when it is first used."
            ),
        )
        self.floor = SimilarityBox(
            tr("Lowest similarity kept"),
            tr(
                "In the results, the threshold can be lowered to this value. Each encoder has its "
                "own, which is measured when it is first used."
            ),
        )
        self.everything = QCheckBox(tr("Read menus, headers and page numbers too"))
        self.everything.setToolTip(
            tr(
                "What stands around the text: the navigation of web pages, the headers, footers "
                "and page numbers of documents."
            )
        )
        self.encoding = encoding_box(tr("Decide for each file"), tr("all text files"))
        self.encoding.setToolTip(
            tr(
                "How letters are written down in plain text. Files that say so themselves are "
                "read as they say."
            )
        )
        self._encoder_locked = label(LOCKED, muted=True)
        self._more_locked = label(
            tr("Greyed-out settings are set by your administrator."), muted=True
        )
        self._form = QFormLayout()
        self.fold = Fold(tr("More choices"), self._inside())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.fold)
        self._defaults: Callable[[str], EncoderDefaults] = no_defaults
        self.encoders.changed.connect(self._offer_prompts)
        self.encoders.changed.connect(self._show_usual)
        self.encoders.folder_wanted.connect(self._add_encoder)
        self.encoders.remove_wanted.connect(self.encoder_removed)

    def set_defaults(self, defaults: Callable[[str], EncoderDefaults]) -> None:
        """Begin with what a person prefers for each encoder."""
        self._defaults = defaults
        self._show_usual()

    def choose(self, settings: Settings, chosen: Sequence[str] = ()) -> None:
        """Show settings.

        Args:
            settings: The settings.
            chosen: Names of similarities that were chosen although they are the usual ones.
        """
        self.encoders.choose(settings.encoder)
        self._offer_prompts(settings.prompt or "")
        for combo, value in (
            (self.device, settings.device),
            (self.precision, settings.precision),
            (self.method, settings.method),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._show_usual()
        usual = choose_settings()
        for name, box in (("floor", self.floor), ("threshold", self.threshold)):
            value = getattr(settings, name)
            box.choose(value if name in chosen or value != getattr(usual, name) else None)
        self.everything.setChecked(settings.everything)
        codec = settings.encoding or ""
        if self.encoding.findData(codec) < 0:
            self.encoding.addItem(codec, codec)
        self.encoding.setCurrentIndex(self.encoding.findData(codec))

    def chosen(self, settings: Settings) -> Settings:
        """Return settings with what is chosen here."""
        similarities, usual = self._similarities(), choose_settings()
        return replace(
            settings,
            encoder=self.encoders.chosen,
            prompt=self.prompt.currentData() or None,
            device=Device(self.device.currentData()),
            precision=Precision(self.precision.currentData()),
            method=Method(self.method.currentData()),
            floor=similarities.get("floor", usual.floor),
            threshold=similarities.get("threshold", settings.threshold),
            everything=self.everything.isChecked(),
            encoding=self.encoding.currentData() or None,
        )

    @property
    def chosen_similarities(self) -> tuple[str, ...]:
        """Names of the similarities that a person chose, here or as the default of the encoder."""
        return tuple(self._similarities())

    def _similarities(self) -> dict[str, float]:
        """Return what was chosen, by name; what was not goes by the encoder."""
        preferred = self._defaults(self.encoders.chosen).threshold
        threshold = self.threshold.chosen
        found = {
            "floor": self.floor.chosen,
            "threshold": preferred if threshold is None else threshold,
        }
        return {name: value for name, value in found.items() if value is not None}

    def _show_usual(self) -> None:
        """Show the chosen encoder's own similarities where a person has chosen no others."""
        usual, entry = choose_settings(), self.encoders.entry
        preferred = self._defaults(self.encoders.chosen).threshold
        # The administrator's go before the encoder's.
        floor = usual.floor if usual.floor != DEFAULT_FLOOR else entry.floor or DEFAULT_FLOOR
        threshold = usual.threshold
        if threshold == DEFAULT_THRESHOLD:
            threshold = entry.threshold or DEFAULT_THRESHOLD
        self.floor.set_usual(floor)
        self.threshold.set_usual(threshold if preferred is None else preferred)

    def follow(self, policy: Policy) -> None:
        """Show what the administrator has set; what is locked cannot be changed."""
        self.encoders.set_rules(
            locked="encoder" in policy.locked,
            forbidden="" if policy.added_encoders else _NO_FOLDERS,
        )
        for name, field in (
            ("device", self.device),
            ("precision", self.precision),
            ("method", self.method),
            ("floor", self.floor),
        ):
            if name in policy.locked:
                lock(field)
        self._encoder_locked.setVisible("encoder" in policy.locked)
        self._more_locked.setVisible(bool(policy.locked - {"unit", "encoder"}))

    def set_engine(self, answer: messages.Encoders) -> None:
        """Offer the encoders and devices that this computer has."""
        self.encoders.set_answers(answer.encoders)
        self._offer_prompts()
        self._show_usual()
        device = Device(self.device.currentData())
        locked = None if self.device.isEnabledTo(self) else device
        self.device.clear()
        for one in devices_to_offer(answer.devices, locked):
            self.device.addItem(DEVICES[one], one.value)
        self.device.setCurrentIndex(max(0, self.device.findData(device)))

    def _inside(self) -> QWidget:
        frame, box = card()
        box.addWidget(label(tr("Encoder"), bold=True))
        box.addWidget(
            label(tr("Turns texts into numbers so that they can be compared."), muted=True)
        )
        box.addWidget(self._encoder_locked)
        box.addWidget(self.encoders)
        box.addSpacing(SPACE)
        self._form.setHorizontalSpacing(2 * SPACE)
        self._form.setVerticalSpacing(SPACE)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, widget in (
            (tr("Words put before each text"), self.prompt),
            (tr("Runs on"), self.device),
            (tr("Precision"), self.precision),
            (tr("Comparison"), self.method),
            (tr("Starting threshold"), self.threshold.row),
            (tr("Lowest similarity kept"), self.floor.row),
            (tr("Encoding of text files"), self.encoding),
        ):
            self._form.addRow(words, widget)
        box.addLayout(self._form)
        box.addWidget(self.everything)
        box.addWidget(self._more_locked)
        return frame

    def _add_encoder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Choose an encoder's folder"), self.folder
        )
        if folder:
            self.encoders.set_busy(busy=True)
            self.encoder_added.emit(folder)

    def _offer_prompts(self, wanted: str | None = None) -> None:
        """Offer the prompts of the chosen encoder; None keeps the chosen one if it has it."""
        chosen = self.prompt.currentData() if wanted is None else wanted
        names = self.encoders.entry.prompts
        self.prompt.clear()
        for value, words in prompts_to_offer(names, wanted or ""):
            self.prompt.addItem(words, value)
        self.prompt.setCurrentIndex(max(0, self.prompt.findData(chosen)))
        self._form.setRowVisible(self.prompt, bool(names))


def _combo(words: Mapping[Choice, str]) -> QComboBox:
    combo = QComboBox()
    for value, text in words.items():
        combo.addItem(text, value.value)
    return combo
