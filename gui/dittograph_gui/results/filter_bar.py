"""Fields above the cluster list: which clusters it shows, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.session.listing import Filter, Sort, Wording
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.elided_choice import ElidedChoice

_TYPING_MS = 120
_WIDEST = 520  # pixels, of the menu of sources


class FilterBar(QWidget):
    """Words, what to show, order and source.

    Signals:
        changed: Other clusters are to be listed, or in another order.
        words_entered: Enter was pressed in the field for words.
    """

    changed = Signal()
    words_entered = Signal()

    def __init__(self, sources: list[str], parent: QWidget | None = None) -> None:
        """Make the bar.

        Args:
            sources: What the sources are called.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.words = QLineEdit(placeholderText="Filter by words", clearButtonEnabled=True)
        self.words.setAccessibleName("Filter by words")
        self.words.setToolTip("Show only clusters with a text that has all of these words")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.words.textChanged.connect(self._typing.start)
        self.words.returnPressed.connect(self.words_entered)
        self.sort = ElidedChoice()
        self.sort.addItems([str(sort) for sort in Sort])
        self.sort.setAccessibleName("Order")
        self.sort.setToolTip("Order of the clusters")
        self.source = ElidedChoice(self)  # shown without a parent it is a window of its own
        self.source.addItem("All sources")
        self.source.addItems(sources)
        self.source.setAccessibleName("Source")
        self.source.setToolTip("Show only clusters with a text from one source")
        self.source.setVisible(len(sources) > 1)
        for box in (self.sort, self.source):
            box.currentIndexChanged.connect(self.changed)
            # A long file name must not widen the list.
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        longest = max(sources, key=len, default="")
        width = self.source.fontMetrics().horizontalAdvance(longest) + 6 * SPACE
        self.source.view().setMinimumWidth(min(width, _WIDEST))
        self.show_button = self._show_button()
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.words, 1)
        first.addWidget(self.show_button)
        second.addWidget(self.sort, 1)
        second.addWidget(self.source, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE + 4, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE - 2)
        layout.addLayout(first)
        layout.addLayout(second)

    def _show_button(self) -> QToolButton:
        menu = QMenu(self)
        self.flagged = QAction("Only flagged (number, date, negation or name differs)", menu)
        self.undecided = QAction("Only undecided", menu)
        for action in (self.flagged, self.undecided):
            action.setCheckable(True)
            action.toggled.connect(self._menu_changed)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction("Wording").setEnabled(False)  # the style sheet hides titles of sections
        self.wordings = QActionGroup(menu)
        for wording in (None, *Wording):
            action = QAction(wording.capitalize() if wording else "Any wording", menu)
            action.setCheckable(True)
            action.setData(wording)
            action.setChecked(wording is None)
            self.wordings.addAction(action)
            menu.addAction(action)
        self.wordings.triggered.connect(self._menu_changed)
        button = QToolButton()
        button.setText("Show: all ▾")
        button.setToolTip("Choose which clusters are listed")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _menu_changed(self) -> None:
        wanted = self.filter()
        chosen = []
        if wanted.flagged:
            chosen.append("flagged")
        if wanted.undecided:
            chosen.append("undecided")
        if wanted.wording:
            chosen.append(str(wanted.wording))
        self.show_button.setText(f"Show: {' + '.join(chosen) or 'all'} ▾")
        self.changed.emit()

    def filter(self) -> Filter:
        """Return what is to be listed."""
        action = self.wordings.checkedAction()
        source = self.source.currentIndex() - 1
        return Filter(
            words=self.words.text(),
            flagged=self.flagged.isChecked(),
            undecided=self.undecided.isChecked(),
            source=source if source >= 0 else None,
            wording=Wording(action.data()) if action and action.data() else None,
        )

    def order(self) -> Sort:
        """Return the chosen order."""
        return list(Sort)[max(self.sort.currentIndex(), 0)]

    def clear(self) -> None:
        """List all clusters again."""
        self.words.clear()
        self.flagged.setChecked(False)
        self.undecided.setChecked(False)
        self.source.setCurrentIndex(0)
        self.wordings.actions()[0].trigger()
        self._typing.stop()
