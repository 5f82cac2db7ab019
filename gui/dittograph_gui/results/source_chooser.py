"""A dialog to choose from which sources clusters are shown: by folder, one, several or a pair."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.language.words import number, tr
from dittograph_gui.session.source_tree import Folder

_INDEX = Qt.ItemDataRole.UserRole
_FEW = 40  # sources up to which all folders start open


class SourceChooser(QDialog):
    """Lets a person tick sources.

    Signals:
        chosen: The indexes of the sources (none: all), and whether clusters must have texts from
            at least two of them.
    """

    chosen = Signal(object, bool)

    def __init__(
        self,
        tree: Folder,
        ticked: Collection[int],
        *,
        together: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            tree: The sources.
            ticked: Indexes of those that are chosen now.
            together: Whether at least two of them are asked for now.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Show clusters from"))
        self.search = QLineEdit(placeholderText=tr("Find a source or a folder"))
        self.search.setAccessibleName(tr("Find a source or a folder"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("Sources"))
        self._chosen = {index for index in tree.every() if index in ticked}
        self.tree.addTopLevelItems(self._items_in(tree))
        if len(tree.every()) <= _FEW:
            self.tree.expandAll()
        self.tree.itemChanged.connect(self._note)
        self.any = QRadioButton(tr("With a text from any of them"))
        self.together = QRadioButton(tr("With texts from at least two of them"))
        (self.together if together else self.any).setChecked(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.show_button = buttons.addButton(tr("Show"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.all_button = buttons.addButton(
            tr("All sources"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.all_button.clicked.connect(self._all)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (self.search, self.tree, self.any, self.together, buttons):
            layout.addWidget(part)
        self.resize(460, 520)
        self._offer_together()

    def _items_in(self, folder: Folder) -> list[QTreeWidgetItem]:
        """Make the lines of a folder; the tree takes them whole, which is much quicker."""
        items = []
        for inner in folder.folders.values():
            item = QTreeWidgetItem([f"{inner.name}/  ({number(len(inner.every()))})"])
            item.setCheckState(0, Qt.CheckState.Unchecked)
            item.addChildren(self._items_in(inner))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            items.append(item)
        for index, name in folder.sources:
            item = QTreeWidgetItem([name])
            item.setData(0, _INDEX, index)
            ticked = index in self._chosen
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            items.append(item)
        return items

    def item_of(self, source: int) -> QTreeWidgetItem:
        """Return the line of a source."""
        return next(item for item in self._items() if item.data(0, _INDEX) == source)

    def ticked(self) -> frozenset[int]:
        """Return the indexes of the sources that are ticked."""
        return frozenset(self._chosen)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        walk = QTreeWidgetItemIterator(self.tree)
        while (item := walk.value()) is not None:
            yield item
            walk += 1

    def _note(self, item: QTreeWidgetItem) -> None:
        """Note that a line was ticked or is no longer; a folder's lines come one by one."""
        index = item.data(0, _INDEX)
        if index is None:
            return
        if item.checkState(0) is Qt.CheckState.Checked:
            self._chosen.add(index)
        else:
            self._chosen.discard(index)
        self._offer_together()

    def _offer_together(self) -> None:
        several = len(self._chosen) > 1
        self.together.setEnabled(several)
        if not several:
            self.any.setChecked(True)

    def _narrow(self, words: str) -> None:
        """Show only the sources and folders whose name has these words."""
        root = self.tree.invisibleRootItem()
        _show_matching(root, words.casefold().split(), forced=False)
        if words.strip():
            self.tree.expandAll()

    def _accept(self) -> None:
        self.chosen.emit(self.ticked(), self.together.isChecked())
        self.accept()

    def _all(self) -> None:
        self.chosen.emit(frozenset(), False)  # noqa: FBT003 - a signal's argument
        self.accept()


def _show_matching(item: QTreeWidgetItem, words: list[str], *, forced: bool) -> bool:
    """Hide what matches nothing; return whether something in it is shown."""
    shown = False
    for place in range(item.childCount()):
        child = item.child(place)
        if child is None:
            continue
        name = child.text(0).casefold()
        here = forced or all(word in name for word in words)
        inner = _show_matching(child, words, forced=here)
        child.setHidden(not (here or inner))
        shown = shown or here or inner
    return shown
