"""The rules that were saved by a name: choose, save, delete."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.rules.choice import RuleChoice
from dittograph_gui.rules.saved import read_saved, with_saved, without_saved
from dittograph_gui.theme import SPACE


class SavedRules(QWidget):
    """A field for the name, which lists the saved ones, and two buttons.

    Signals:
        chosen: Saved rules are to be used; the :class:`~dittograph_gui.rules.choice.RuleChoice`.
    """

    chosen = Signal(object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._choice = RuleChoice()
        self.name = QComboBox(editable=True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.setAccessibleName(tr("Name of the rules"))
        self.name.setToolTip(tr("Choose rules that you saved, or name these to save them"))
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        line = self.name.lineEdit()
        assert line is not None
        line.setAccessibleName(tr("Name of the rules"))
        line.setPlaceholderText(tr("Name of these rules"))
        self.save = QToolButton()
        self.save.setText(tr("Save"))
        self.save.setToolTip(tr("Save these rules by the name on the left"))
        self.delete = QToolButton()
        self.delete.setText(tr("Delete"))
        self.delete.setToolTip(tr("Delete the saved rules of this name"))
        self.name.activated.connect(self._choose)
        self.name.editTextChanged.connect(self._update)
        self.save.clicked.connect(self._save)
        self.delete.clicked.connect(self._delete)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        for part in (self.name, self.save, self.delete):
            layout.addWidget(part)
        self._list("")

    def set_choice(self, choice: RuleChoice) -> None:
        """Take up what would be saved."""
        self._choice = choice
        self._update()

    @property
    def _typed(self) -> str:
        return self.name.currentText().strip()

    def _list(self, current: str) -> None:
        with QSignalBlocker(self.name):
            self.name.clear()
            for name, choice in sorted(read_saved(self._preferences.keep_rules).items()):
                self.name.addItem(name)
                self.name.setItemData(self.name.count() - 1, choice, Qt.ItemDataRole.UserRole)
            self.name.setCurrentIndex(self.name.findText(current))
            self.name.setEditText(current)
        self._update()

    def _update(self) -> None:
        self.save.setEnabled(bool(self._typed and self._choice.ticked))
        self.delete.setEnabled(self._typed in read_saved(self._preferences.keep_rules))

    def _choose(self, row: int) -> None:
        choice = self.name.itemData(row, Qt.ItemDataRole.UserRole)
        if isinstance(choice, RuleChoice):
            self.chosen.emit(choice)

    def _save(self) -> None:
        stored = self._preferences.keep_rules
        self._preferences.keep_rules = with_saved(stored, self._typed, self._choice)
        self._preferences.save()
        self._list(self._typed)

    def _delete(self) -> None:
        stored = self._preferences.keep_rules
        self._preferences.keep_rules = without_saved(stored, self._typed)
        self._preferences.save()
        self._list("")
