"""The preferences: how the window looks, what a new scan begins with, and the cache."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dittograph.policy.policy import current
from dittograph.settings import DEFAULT_THRESHOLD
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.encoders.entry import Entry
from dittograph_gui.encoders.words import name_of
from dittograph_gui.language.installing import VARIABLE, languages
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import (
    LARGEST,
    SMALLEST,
    EncoderDefaults,
    Preferences,
)
from dittograph_gui.preferences.units import UNIT_WORDS
from dittograph_gui.preferring.cache_card import CacheCard
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.column import Column
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.locks import LOCKED, lock
from dittograph_gui.widgets.looks import roomy
from dittograph_gui.widgets.similarity_box import SimilarityBox
from dittograph_gui.widgets.wheel import let_wheel_pass

_STEP = 10  # percent
_REST_MS = 250  # after the last key, before the whole window is drawn anew


class PreferencesDialog(QDialog):
    """What is chosen holds at once, and is remembered.

    Signals:
        scheme_chosen: A theme; its name.
        size_chosen: A size of letters, in percent.
        defaults_changed: A new scan begins with something else.

    Attributes:
        looks: The rows about how the window looks.
    """

    scheme_chosen = Signal(str)
    size_chosen = Signal(int)
    defaults_changed = Signal()

    def __init__(
        self,
        preferences: Preferences,
        schemes: Mapping[str, str],
        encoders: Sequence[Entry],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            preferences: What is chosen so far, changed as the person chooses.
            schemes: The themes, by name, in words.
            encoders: Those that a scan can use.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._preferences, self._encoders = preferences, list(encoders)
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.looks = _form()
        self.cache = CacheCard()
        page = Column(720, margin=2 * SPACE)
        page.column.addWidget(self._looks_card(schemes))
        page.column.addWidget(self._scans_card())
        page.column.addWidget(self.cache)
        page.column.addStretch(1)
        below = QHBoxLayout()
        below.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        below.addWidget(label(tr("What you choose holds at once."), muted=True), 1)
        below.addWidget(push(tr("Close"), self.close))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(page, 1)
        box.addLayout(below)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        let_wheel_pass(self)
        self._show_defaults()
        self.scheme.setFocus()
        self.setMinimumSize(480, 360)
        screen = (parent or self).screen().availableSize()
        self.resize(min(760, screen.width() - 40), min(640, screen.height() - 60))

    # --- how the window looks

    def _looks_card(self, schemes: Mapping[str, str]) -> QWidget:
        self.scheme = QComboBox()
        self.scheme.setAccessibleName(tr("Theme"))
        for name, words in schemes.items():
            self.scheme.addItem(words, name)
        self.scheme.setCurrentIndex(max(0, self.scheme.findData(self._preferences.scheme)))
        self.scheme.activated.connect(lambda _: self.scheme_chosen.emit(self.scheme.currentData()))
        self.letters = roomy(QSpinBox(minimum=SMALLEST, maximum=LARGEST, singleStep=_STEP))
        self.letters.setSuffix(" %")
        self.letters.setAccessibleName(tr("Text size"))
        self.letters.setToolTip(tr("In percent of the size that your system has chosen"))
        self.letters.setValue(self._preferences.size)
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(lambda: self.size_chosen.emit(self.letters.value()))
        self.letters.valueChanged.connect(lambda _: self._resting.start())
        self.looks.addRow(tr("Theme"), self.scheme)
        self.looks.addRow(tr("Text size"), self.letters)
        self._add_language()
        frame, box = card()
        box.addWidget(label(tr("Appearance"), bold=True))
        box.addLayout(self.looks)
        return frame

    def _add_language(self) -> None:
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Language"))
        self.language.addItem(tr("System language"), "")
        for code, name in languages().items():
            self.language.addItem(name, code)
        preferred, variable = self._preferences.language, os.environ.get(VARIABLE, "")
        self.language.setCurrentIndex(max(0, self.language.findData(variable or preferred)))
        self.language.activated.connect(lambda _: self._choose_language())
        self.restart = label(muted=True)
        if variable:  # goes before what is chosen here
            self.language.setEnabled(False)
            self.restart.setText(
                tr("Set by the environment variable {name}.", name=VARIABLE),
            )
        self.restart.setVisible(bool(variable))
        self.looks.addRow(tr("Language"), self.language)
        self.looks.addRow("", self.restart)

    def _choose_language(self) -> None:
        self._preferences.language = self.language.currentData()
        self._preferences.save()
        self.restart.setText(tr("Takes effect when Dittograph is started the next time."))
        self.restart.show()

    # --- what a new scan begins with

    def _scans_card(self) -> QWidget:
        policy = current()
        self.encoder = QComboBox()
        self.encoder.setAccessibleName(tr("Encoder"))
        for entry in self._encoders:
            self.encoder.addItem(name_of(entry), entry.value)
        self.encoder.setCurrentIndex(
            max(0, self.encoder.findData(self._preferences.choices.encoder))
        )
        self.unit = QComboBox()
        self.unit.setAccessibleName(tr("Compare"))
        self.unit.addItem(tr("As in the last scan"), None)
        for unit, words in UNIT_WORDS.items():
            self.unit.addItem(words, unit)
        self.threshold = SimilarityBox(
            tr("Starting threshold"), tr("Where the line stands when the results open")
        )
        self.encoder.activated.connect(lambda _: self._show_defaults())
        self.unit.activated.connect(lambda _: self._choose_unit())
        self.threshold.changed.connect(self._choose_threshold)
        rows = _form()
        rows.addRow(tr("Encoder"), self.encoder)
        rows.addRow(tr("Compare"), self.unit)
        rows.addRow(tr("Starting threshold"), self.threshold.row)
        frame, box = card()
        box.addWidget(label(tr("New scans"), bold=True))
        box.addWidget(
            label(
                tr(
                    "What a new scan starts with, for each encoder, because the same "
                    "similarity means different things for different encoders. You can still "
                    "change it for any scan."
                ),
                muted=True,
            )
        )
        box.addLayout(rows)
        self.locked = label(tr("Greyed out: {locked}", locked=LOCKED), muted=True)
        box.addWidget(self.locked)
        fields = {"unit": self.unit, "encoder": self.encoder}
        for name, field in fields.items():
            if name in policy.locked:
                lock(field)
        self.locked.setVisible(bool(policy.locked & set(fields)))
        return frame

    def _show_defaults(self) -> None:
        entry = self._entry()
        chosen = self._preferences.defaults_of(entry.value)
        self.unit.setCurrentIndex(max(0, self.unit.findData(chosen.unit)))
        self.threshold.set_usual(entry.threshold or DEFAULT_THRESHOLD)
        self.threshold.choose(chosen.threshold)

    def _entry(self) -> Entry:
        return self._encoders[max(0, self.encoder.currentIndex())]

    def _choose_unit(self) -> None:
        self._change(unit=self.unit.currentData())

    def _choose_threshold(self) -> None:
        self._change(threshold=self.threshold.chosen)

    def _change(self, **what: object) -> None:
        encoder = self._entry().value
        now: EncoderDefaults = replace(self._preferences.defaults_of(encoder), **what)  # type: ignore[arg-type]
        self._preferences.set_defaults(encoder, now)
        self._preferences.save()
        self.defaults_changed.emit()


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(2 * SPACE)
    form.setVerticalSpacing(SPACE)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form
