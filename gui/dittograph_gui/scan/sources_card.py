"""What is scanned: files, folders, a pasted list, and the column of tables that holds the text."""

from __future__ import annotations

from pathlib import Path

from dittograph.documents.tables.table_heads import Head
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.scan.inventory_view import Inventory
from dittograph_gui.scan.language_offer import LanguageOffer
from dittograph_gui.scan.pasted_list import PastedList
from dittograph_gui.scan.request import file_filter
from dittograph_gui.scan.sources import SourceList
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import label

_LONGEST = 60  # characters of an example


class ColumnChoice(QWidget):
    """The column of the tables that holds the text; hidden where there is no choice."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Column of the tables"))
        self.box.addItem(tr("Decide for me"), None)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(30)
        row.addWidget(QLabel(tr("Column with the text:")))
        row.addWidget(self.box, 1)
        self.hide()

    @property
    def chosen(self) -> str | None:
        """The column, or None if the program decides."""
        return None if self.isHidden() else self.box.currentData()

    def forget(self) -> None:
        """Let the program decide."""
        self.box.setCurrentIndex(0)

    def offer(self, columns: Head) -> None:
        """Offer the columns that all tables have; the chosen one stays if it is among them."""
        self.setVisible(bool(columns))
        offered = [self.box.itemData(place) for place in range(1, self.box.count())]
        if offered == [name for name, _ in columns]:
            return
        chosen = self.box.currentData()
        while self.box.count() > 1:
            self.box.removeItem(1)
        for name, cell in columns:
            example = " ".join(cell.split())[:_LONGEST]
            self.box.addItem(f"{name}  —  “{example}”", name)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))


class SourcesCard(QWidget):
    """What is scanned.

    Signals:
        changed: Something was added, left out or edited.
        folder_chosen: Where a person has chosen from.
    """

    changed = Signal()
    folder_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.folder = ""
        self.sources = SourceList()
        self.inventory = Inventory()
        self.language = LanguageOffer()
        self.pasted = PastedList()
        self.column = ColumnChoice()
        self._paste = push(tr("Paste a list"), self.pasted.open_list)
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        box.addWidget(label(tr("What to scan"), bold=True))
        box.addWidget(self.sources)
        box.addWidget(self.inventory)
        box.addWidget(self.pasted)
        box.addWidget(self.language)
        box.addWidget(self.column)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(push(tr("Add files…"), self._add_files))
        buttons.addWidget(push(tr("Add folder…"), self._add_folder))
        buttons.addWidget(self._paste)
        buttons.addStretch(1)
        box.addLayout(buttons)
        self.sources.changed.connect(self._update)
        self.pasted.changed.connect(self._update)
        self._update()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to scan yet."""
        return not self.sources.rows and self.pasted.pasted is None

    def _update(self) -> None:
        self.sources.setVisible(bool(self.sources.rows))
        self.inventory.count(self.sources.paths)
        self._paste.setVisible(not self.pasted.is_open)
        self.changed.emit()

    def _add_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self, tr("Choose files"), self.folder, file_filter()
        )
        self._add(files)

    def _add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.folder)
        self._add([folder] if folder else [])

    def _add(self, paths: list[str]) -> None:
        if paths:
            self.folder_chosen.emit(str(Path(paths[0]).parent))
            self.sources.add(paths)


class ReferenceCard(QWidget):
    """Older texts that the sources are compared with.

    Signals:
        changed: Something was added or left out.
        folder_chosen: Where a person has chosen from.
    """

    changed = Signal()
    folder_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.folder = ""
        self.sources = SourceList()
        self.inventory = Inventory()
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(tr("Compare with older texts (optional)"), bold=True))
        words.addWidget(
            label(
                tr(
                    "The texts above are also compared with these; these are not compared with "
                    "one another."
                ),
                muted=True,
            )
        )
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(push(tr("Reference folder…"), self._add_folder))
        box.addLayout(row)
        box.addWidget(self.sources)
        box.addWidget(self.inventory)
        self.sources.changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        self.sources.setVisible(bool(self.sources.rows))
        self.inventory.count(self.sources.paths)
        self.changed.emit()

    def _add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.folder)
        if folder:
            self.folder_chosen.emit(str(Path(folder).parent))
            self.sources.add([folder])
