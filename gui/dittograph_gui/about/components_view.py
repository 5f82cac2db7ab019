"""The list of what the program is made of, and the licence of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from dittograph.components import OURS, Component, all_components
from dittograph.errors import DittographError
from dittograph_resources import licences_folder
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import counted, tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.labels import fact, label

_INDEX = Qt.ItemDataRole.UserRole
_NO_TEXT = tr("The text of this licence did not come with the component.")
_NOT_READ = tr(
    "The list of components cannot be read (something unexpected went wrong); reinstall Dittograph."
)


def texts_of(component: Component) -> str:
    """Return all texts of a component, each under its name where there are several."""
    if not component.texts:
        return _NO_TEXT
    read = []
    for title, path in zip(component.titles(), component.texts, strict=True):
        try:
            text = path.read_text(encoding="utf-8", errors="replace").strip("\n")
        except OSError as error:
            text = tr(
                "{path} cannot be read ({strerror}).", path=path, strerror=error.strerror or error
            )
        read.append(f"{title}\n{'─' * len(title)}\n{text}" if len(component.texts) > 1 else text)
    return "\n\n\n".join(read)


class ComponentsView(QWidget):
    """A list to search on the left, the text on the right; empty until it is told to load.

    Signals:
        loaded: The list is there, or it is told why it cannot be.
    """

    loaded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.components: list[Component] = []
        self.ours: Component | None = None
        self._asked = False
        self.search = QLineEdit(
            placeholderText=tr("Search by name or licence"), clearButtonEnabled=True
        )
        self.search.setAccessibleName(tr("Search the components by name or licence"))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([tr("Component"), tr("Version"), tr("Licence")])
        self.list.setAccessibleName(tr("Components"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        # In a small window the licence is cut off here, and told in full beside the list.
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        # Together they are as wide as the list, whatever stands in them.
        header.setStretchLastSection(False)
        for stretched in (0, 2):
            header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, self.fontMetrics().horizontalAdvance("2026.12.31+cpu"))
        self.list.currentItemChanged.connect(lambda now, _: self._show(now))
        self.count = fact(tr("Reading…"))
        self.title = label(bold=True)
        self.facts = label(muted=True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(tr("Text of the licence"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        left, right = QWidget(), QWidget()
        for side, parts in (
            (left, (self.search, self.list, self.count)),
            (right, (self.title, self.facts, self.text)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACE)
            for part in parts:
                column.addWidget(part)
        split = QSplitter(childrenCollapsible=False)
        split.setObjectName("plain")
        split.setHandleWidth(2 * SPACE)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([400, 472])
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def load(self) -> None:
        """Read the list, once, away from the window."""
        if self._asked:
            return
        self._asked = True
        background.run(
            self,
            lambda: all_components(licences_folder()),
            done=self._fill,
            failed=self._failed,
        )

    def choose(self, name: str) -> None:
        """Show one component."""
        self.search.clear()
        for item in self._items():
            if item.text(0) == name:
                self.list.setCurrentItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Lead from the search into the list with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
            if event.key() in keys:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                self.list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self.list.topLevelItem(i) for i in range(self.list.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _fill(self, components: Sequence[Component]) -> None:
        self.ours = next((c for c in components if c.name.lower() == OURS), None)
        self.components = [c for c in components if c is not self.ours]
        for index, component in enumerate(self.components):
            item = QTreeWidgetItem([component.name, component.version, component.licence])
            item.setData(0, _INDEX, index)
            item.setToolTip(2, component.licence)
            self.list.addTopLevelItem(item)
        self._filter(self.search.text())
        self.loaded.emit()

    def _failed(self, error: Exception) -> None:
        self.count.hide()
        self.search.setEnabled(False)
        self.title.setText(
            from_core(str(error)) if isinstance(error, DittographError) else _NOT_READ
        )
        self.loaded.emit()

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        shown = []
        for item in self._items():
            said = f"{item.text(0)} {item.text(2)}".casefold()
            item.setHidden(not all(word in said for word in wanted))
            if not item.isHidden():
                shown.append(item)
        total = len(self.components)
        many = counted(total, tr("{n} component"), tr("{n} components"))
        self.count.setText(tr("{shown} of {many}", shown=len(shown), many=many) if wanted else many)
        now = self.list.currentItem()
        if shown and (now is None or now.isHidden()):
            self.list.setCurrentItem(shown[0])
        elif not shown:
            self.list.setCurrentIndex(QModelIndex())
            self._show(None)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            self.title.setText(tr("No component has that name or licence."))
            self.facts.setText("")
            self.text.setPlainText("")
            return
        component = self.components[item.data(0, _INDEX)]
        self.title.setText(f"{component.name} {component.version}".strip())
        self.facts.setText("\n".join(filter(None, (component.licence, component.homepage))))
        self.text.setPlainText(texts_of(component))
