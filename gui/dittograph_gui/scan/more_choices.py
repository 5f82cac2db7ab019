"""What only some people choose: encoder, prompt, device, what is read, lowest similarity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from dittograph.engine import messages
from dittograph.policy.choosing import choose_settings
from dittograph.policy.policy import Policy
from dittograph.settings import DEFAULT_FLOOR, Device, Method, Precision, Settings
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.encoders.encoder_list import EncoderList
from dittograph_gui.encodings.rows import encoding_box
from dittograph_gui.language.words import tr
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

Choice = TypeVar("Choice", bound=StrEnum)
_NO_FOLDERS = tr("Your administrator decides which encoders are available.")


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
        self.floor = QDoubleSpinBox(decimals=2, singleStep=0.05, minimum=-1, maximum=1)
        self.floor.setToolTip(
            tr(
                "In the results, the threshold can be lowered to this value. Each encoder has its "
                "own, which is measured when it is first used."
            )
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
        self._usual_floor = DEFAULT_FLOOR
        self.encoders.changed.connect(self._offer_prompts)
        self.encoders.changed.connect(self._show_floor)
        self.encoders.folder_wanted.connect(self._add_encoder)
        self.encoders.remove_wanted.connect(self.encoder_removed)

    def choose(self, settings: Settings) -> None:
        """Show settings."""
        self.encoders.choose(settings.encoder)
        self._offer_prompts(settings.prompt or "")
        for combo, value in (
            (self.device, settings.device),
            (self.precision, settings.precision),
            (self.method, settings.method),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._usual_floor = self._floor_of_encoder()
        usual = settings.floor == choose_settings().floor
        self.floor.setValue(self._usual_floor if usual else settings.floor)
        self.everything.setChecked(settings.everything)
        codec = settings.encoding or ""
        if self.encoding.findData(codec) < 0:
            self.encoding.addItem(codec, codec)
        self.encoding.setCurrentIndex(self.encoding.findData(codec))

    def chosen(self, settings: Settings) -> Settings:
        """Return settings with what is chosen here."""
        return replace(
            settings,
            encoder=self.encoders.chosen,
            prompt=self.prompt.currentData() or None,
            device=Device(self.device.currentData()),
            precision=Precision(self.precision.currentData()),
            method=Method(self.method.currentData()),
            floor=choose_settings().floor if self._floor_is_usual else self.floor.value(),
            everything=self.everything.isChecked(),
            encoding=self.encoding.currentData() or None,
        )

    @property
    def _floor_is_usual(self) -> bool:
        return abs(self.floor.value() - self._usual_floor) < 0.005  # two decimals are shown

    def _floor_of_encoder(self) -> float:
        """Return the lowest similarity that is kept where nobody chooses one."""
        usual = choose_settings().floor
        if usual != DEFAULT_FLOOR:
            return usual  # the administrator's
        return self.encoders.entry.floor or DEFAULT_FLOOR

    def _show_floor(self) -> None:
        """Show the chosen encoder's own lowest similarity, unless a person has chosen another."""
        was_usual, self._usual_floor = self._floor_is_usual, self._floor_of_encoder()
        if was_usual:
            self.floor.setValue(self._usual_floor)

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
        self._show_floor()
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
            (tr("Lowest similarity kept"), self.floor),
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
