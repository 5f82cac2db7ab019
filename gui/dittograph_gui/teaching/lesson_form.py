"""What is to be taught, and how: the encoder, the loss, and for who wants it the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dittograph.engine.messages import EncoderEntry
from dittograph.teaching.options import Loss, Options
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.encoders.entry import Entry, entries
from dittograph_gui.encoders.words import name_of
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.teaching.lesson import (
    LONGEST_NAME,
    LOSSES,
    fitting_loss,
    missing_for_teaching,
    new_name,
)
from dittograph_gui.teaching.pair_source import Counted
from dittograph_gui.teaching.pairs_card import PairsCard
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.folding import Fold
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark, roomy
from dittograph_gui.widgets.wheel import let_wheel_pass


class LessonForm(QWidget):
    """Everything has a default; what fits the pairs is chosen automatically.

    Signals:
        start_wanted: The button was pressed.
    """

    start_wanted = Signal()

    def __init__(self, preferences: Preferences, pairs: PairsCard) -> None:
        super().__init__()
        self._preferences, self._pairs = preferences, pairs
        self._entries: list[Entry] = []
        self._fitted: Counted | None = None
        self._forbidden = ""
        self.banner = Banner()
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        box.addWidget(label(tr("Encoder to teach"), bold=True))
        self.encoder = QComboBox()
        self.encoder.setAccessibleName(tr("Encoder to teach"))
        self.encoder.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.encoder.setMinimumContentsLength(24)
        self.encoder.currentIndexChanged.connect(self._update)
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.name.setAccessibleName(tr("Name of the new encoder"))
        self.name.textChanged.connect(self._update)
        self.name.textEdited.connect(lambda _: self.banner.hide())  # it speaks of another name
        form = _form()
        form.addRow(tr("Encoder"), self.encoder)
        form.addRow(tr("Name of the new encoder"), self.name)
        box.addLayout(form)
        box.addWidget(
            label(tr("The original encoder is not changed; the new one is a copy."), muted=True)
        )
        box.addSpacing(SPACE)
        box.addWidget(label(tr("What to learn from the pairs"), bold=True))
        self.losses = QButtonGroup(self)
        self._fits = []
        for number, (_, words, term, explanation) in enumerate(LOSSES):
            button = QRadioButton(words)
            button.setAccessibleDescription(f"{term}: {explanation}")
            self.losses.addButton(button, number)
            fits = fact()
            row = QHBoxLayout()
            row.setSpacing(SPACE)
            row.addWidget(button)
            row.addWidget(fits, 1)
            self._fits.append(fits)
            box.addLayout(row)
            note = label(f"{explanation} ({term})", muted=True)
            note.setIndent(3 * SPACE)
            note.setBuddy(button)
            box.addWidget(note)
        self.losses.button(0).setChecked(True)
        box.addWidget(Fold(tr("Advanced"), self._advanced()))
        self.start = mark(push(tr("Start teaching"), self.start_wanted.emit), "primary")
        self.hint = label(muted=True)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(self.start)
        row.addWidget(self.hint, 1)
        box.addSpacing(SPACE)
        box.addLayout(row)
        box.addWidget(self.banner)
        pairs.changed.connect(self._pairs_changed)
        let_wheel_pass(self)
        self._update()

    @property
    def new_name(self) -> str:
        """What the new encoder is to be called."""
        return self.name.text().strip() or self.name.placeholderText()

    @property
    def base(self) -> str:
        """The encoder that learns, as the engine knows it."""
        return str(self.encoder.currentData())

    def options(self) -> Options:
        """Return how it is taught; what is not chosen is the default."""
        options = Options(
            LOSSES[self.losses.checkedId()][0],
            epochs=self.epochs.value() or None,
            learning_rate=float(self.rate.text()) if self.rate.text() else None,
            cross_encoder=self.cross.isEnabled() and self.cross.isChecked(),
        )
        if self.batch.value():
            options = replace(options, batch_size=self.batch.value())
        if self.seed.value() >= 0:
            options = replace(options, seed=self.seed.value())
        if self.holdout.value():
            options = replace(options, holdout=self.holdout.value() / 100)
        return options

    def forbid(self, sentence: str) -> None:
        """Let nothing be taught, and say why."""
        self._forbidden = sentence
        self._update()

    def set_encoders(self, answers: Sequence[EncoderEntry]) -> None:
        """Offer the encoders of this computer; the chosen one stays so."""
        chosen = self.encoder.currentData() or self._preferences.choices.encoder
        self._entries = entries(answers, answers[0].name) if answers else []
        self.encoder.clear()
        for entry in self._entries:
            self.encoder.addItem(name_of(entry), entry.value)
        self.encoder.setCurrentIndex(max(0, self.encoder.findData(chosen)))
        self._update()

    def _advanced(self) -> QWidget:
        inside = QWidget()
        form = _form()
        form.setContentsMargins(3 * SPACE, 0, 0, 0)
        inside.setLayout(form)
        self.epochs = _number(0, 100)
        self.batch = _number(0, 1_024)
        self.rate = QLineEdit(placeholderText=tr("automatic"))
        validator = QDoubleValidator(1e-8, 1.0, 10, self)
        validator.setLocale(QLocale.c())
        self.rate.setValidator(validator)
        self.rate.textChanged.connect(self._update)
        self.seed = _number(-1, 2**31 - 1)
        self.holdout = _number(0, 90, " %")
        for words, widget, tip in (
            (tr("Rounds (epochs)"), self.epochs, tr("How many times all pairs are used at most.")),
            (
                tr("Pairs at a time (batch size)"),
                self.batch,
                tr("Larger batches need more memory."),
            ),
            (
                tr("Learning rate"),
                self.rate,
                tr("How far each step goes, such as 0.00002 or 2e-5."),
            ),
            (tr("Seed"), self.seed, tr("The same seed draws the same pairs in the same order.")),
            (
                tr("Held out for testing"),
                self.holdout,
                tr("The encoder does not learn from these pairs."),
            ),
        ):
            widget.setToolTip(tip)
            widget.setFixedWidth(180)
            form.addRow(words, widget)
        self.cross = QCheckBox(tr("Teach a cross-encoder, too"))
        self.cross.setToolTip(
            tr(
                "It reads both texts of a pair together, which makes likelihoods better. Teaching "
                "takes about twice as long. Only for pairs that are the same or different."
            )
        )
        form.addRow(self.cross)
        contrastive = [loss for loss, *_ in LOSSES].index(Loss.CONTRASTIVE)
        self.losses.button(contrastive).toggled.connect(self.cross.setEnabled)
        return inside

    def _pairs_changed(self) -> None:
        counted = self._pairs.counted
        if counted is not None and counted is not self._fitted:
            self._fitted = counted
            fitting = [loss for loss, *_ in LOSSES].index(fitting_loss(counted))
            self.losses.button(fitting).setChecked(True)
            for number, fits in enumerate(self._fits):
                fits.setText(tr("fits your pairs") if number == fitting else "")
        self._update()

    def _update(self) -> None:
        source, counted = self._pairs.source, self._pairs.counted
        place = self.encoder.currentIndex()
        base = self._entries[place].name if place >= 0 else ""
        self.name.setPlaceholderText(new_name(base, source, {e.name for e in self._entries}))
        missing = missing_for_teaching(
            source,
            counted,
            encoders_known=bool(self._entries),
            rate_is_number=not self.rate.text() or self.rate.hasAcceptableInput(),
        )
        missing = self._forbidden or missing
        self.start.setEnabled(not missing and counted is not None)
        self.hint.setText(missing)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(2 * SPACE)
    form.setVerticalSpacing(SPACE)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    return form


def _number(lowest: int, highest: int, suffix: str = "") -> QSpinBox:
    """Return a field in which the lowest value means that the engine decides."""
    field = roomy(QSpinBox(minimum=lowest, maximum=highest, suffix=suffix))
    field.setSpecialValueText(tr("automatic"))
    field.setValue(lowest)
    return field
