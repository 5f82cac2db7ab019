"""A similarity that goes by the encoder unless a person chooses one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QToolButton, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.widgets.looks import roomy


class SimilarityBox(QDoubleSpinBox):
    """A number that knows whether it was chosen, which its value alone does not tell.

    Signals:
        changed: A person chose a value, or gave the choice back.

    Attributes:
        row: The field, and a button that gives the choice back to the encoder.
        reset: That button; hidden while nothing is chosen.
    """

    changed = Signal()

    def __init__(self, what: str, tip: str) -> None:
        """Make it.

        Args:
            what: What it is, for screen readers.
            tip: What it means.
        """
        super().__init__(decimals=3, singleStep=0.05, minimum=-1, maximum=1)
        roomy(self)
        self._chosen, self._usual, self._exact = False, 0.0, 0.0
        self.setAccessibleName(what)
        self.setToolTip(tip)
        self.reset = QToolButton()
        self.reset.setText(tr("As the encoder has it"))
        self.reset.setAccessibleName(tr("{what}: as the encoder has it", what=what))
        self.reset.clicked.connect(self._give_back)
        self.reset.hide()
        self.row = QWidget()
        row = QHBoxLayout(self.row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self, 1)
        row.addWidget(self.reset)
        self.valueChanged.connect(self._was_changed)
        self.lineEdit().textEdited.connect(lambda _: self._was_changed())

    @property
    def chosen(self) -> float | None:
        """What was chosen, with all its digits; None: nothing was."""
        return self._exact if self._chosen else None

    def set_usual(self, value: float) -> None:
        """Show another value of the encoder, unless a person chose one."""
        self._usual = value
        if not self._chosen:
            self._show(value)

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """Write two decimals, or three where there are three, as everywhere."""
        return self.locale().toString(value, "f", 3).removesuffix(self.locale().zeroDigit())

    def choose(self, value: float | None) -> None:
        """Choose a value; None: that of the encoder."""
        self._show(self._usual if value is None else value)
        if value is not None:
            self._exact = value
        self._mark(chosen=value is not None)

    def _give_back(self) -> None:
        self.setFocus()  # the button goes
        self.choose(None)
        self.changed.emit()

    def _show(self, value: float) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.setValue(value)
        self.blockSignals(False)  # noqa: FBT003

    def _was_changed(self) -> None:
        self._exact = self.value()
        self._mark(chosen=True)
        self.changed.emit()

    def _mark(self, *, chosen: bool) -> None:
        self._chosen = chosen
        self.reset.setVisible(chosen and self.isEnabled())
