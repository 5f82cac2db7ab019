"""Fields above the cluster list: which clusters it shows, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QStandardItemModel
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

from dittograph_gui.language.words import capital, tr
from dittograph_gui.results.source_chooser import SourceChooser
from dittograph_gui.session.listing import Filter, Sort, State, Sureness, Wording
from dittograph_gui.session.region import Region
from dittograph_gui.session.source_tree import Folder, choice_words
from dittograph_gui.session.words import plural
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.chips import Chips
from dittograph_gui.widgets.elided_choice import ElidedChoice

_TYPING_MS = 120
_STATES = {
    None: tr("Decided or not"),
    State.UNDECIDED: tr("Only undecided"),
    State.DECIDED: tr("Only decided"),
    State.DISMISSED: tr("Only “not a duplicate”"),
}
_ANY_SIZE = tr("Any size")
_SIZES: dict[str, tuple[int, int | None]] = {  # the fewest and the most texts
    _ANY_SIZE: (2, None),
    plural(2, "text"): (2, 2),
    **{tr("{n} or more texts", n=n): (n, None) for n in (3, 5, 10)},
}


@dataclass(frozen=True, slots=True)
class Sources:
    """What the bar needs to know of the sources.

    Attributes:
        names: What they are called, short.
        tree: They by their folders.
    """

    names: Sequence[str]
    tree: Folder


class FilterBar(QWidget):
    """Words, order, a menu of what to show, and what is chosen there as chips to take away.

    Signals:
        changed: Other clusters are to be listed, or in another order.
        words_entered: Enter was pressed in the field for words.
        likelihood_wanted: Whether likelihoods are to be known, because the list is sorted or
            filtered by them.
    """

    changed = Signal()
    words_entered = Signal()
    likelihood_wanted = Signal(bool)

    def __init__(
        self, sources: Sources, *, has_before: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make the bar.

        Args:
            sources: Where the texts are from.
            has_before: Whether there was a scan before, so that something may be new.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._sources, self._tree = sources, sources.tree
        self._chosen: frozenset[int] = frozenset()
        self._together = False
        self._region: Region | None = None
        self.words = QLineEdit(placeholderText=tr("Filter by words"), clearButtonEnabled=True)
        self.words.setAccessibleName(tr("Filter by words"))
        self.words.setToolTip(tr("Show only clusters with a text that has all of these words"))
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.words.textChanged.connect(self._typing.start)
        self.words.returnPressed.connect(self.words_entered)
        self.sort = ElidedChoice()
        self.sort.addItems([str(sort) for sort in Sort])
        self.sort.setAccessibleName(tr("Order"))
        self.sort.setToolTip(tr("Order of the clusters"))
        self.sort.currentIndexChanged.connect(self._sorted)
        self.sort.setMinimumContentsLength(6)
        self.sort.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sort.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_button = self._show_button(has_before=has_before)
        self._chips = Chips()
        row = QHBoxLayout()
        row.addWidget(self.words, 4)
        row.addWidget(self.sort, 7)  # its words are to be read, also in a narrow window
        row.addWidget(self.show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE + 4, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE - 2)
        layout.addLayout(row)
        layout.addWidget(self._chips)

    def _show_button(self, *, has_before: bool) -> QToolButton:
        menu = QMenu(self)
        self.states = self._group(menu, {words: state for state, words in _STATES.items()})
        menu.addActions(self.states.actions())
        menu.addSeparator()
        self.flagged = self._action(
            menu, tr("Only flagged (number, date, negation or name differs)")
        )
        self.across = self._action(menu, tr("Only between different sources"))
        self.across.setEnabled(len(self._sources.names) > 1)
        self.new = self._action(menu, tr("Only with texts new since the last scan"))
        self.new.setEnabled(has_before)
        self.choose_sources = QAction(tr("From sources or folders…"), menu)
        self.choose_sources.setEnabled(len(self._sources.names) > 1)
        self.choose_sources.triggered.connect(self.open_sources)
        menu.addAction(self.choose_sources)
        menu.addSeparator()
        size, wording = QMenu(tr("Size"), menu), QMenu(tr("Wording"), menu)
        self.sureness_menu = QMenu(tr("Likelihood"), menu)
        self.sureness_menu.setToolTipsVisible(True)
        self.sizes = self._group(size, {words: words for words in _SIZES})
        words = {tr("Any wording"): None, **{capital(one): one for one in Wording}}
        self.wordings = self._group(wording, words)
        likely = {tr("Any likelihood"): None, **{capital(one): one for one in Sureness}}
        self.surenesses = self._group(self.sureness_menu, likely)
        for inner, group in (
            (size, self.sizes),
            (wording, self.wordings),
            (self.sureness_menu, self.surenesses),
        ):
            inner.addActions(group.actions())
            menu.addMenu(inner)
        menu.addSeparator()
        self.clear_action = QAction(tr("Show all"), menu)
        self.clear_action.triggered.connect(self.clear)
        menu.addAction(self.clear_action)
        button = QToolButton()
        button.setText(tr("Show ▾"))
        button.setToolTip(tr("Choose which clusters are listed"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _action(self, menu: QMenu, words: str) -> QAction:
        action = QAction(words, menu)
        action.setCheckable(True)
        action.toggled.connect(self._menu_changed)
        menu.addAction(action)
        return action

    def _group(self, menu: QMenu, choices: Mapping[str, object]) -> QActionGroup:
        """Return actions of which one is chosen; at first the first one."""
        group = QActionGroup(menu)
        for place, (words, value) in enumerate(choices.items()):
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setData(value)
            action.setChecked(not place)
            group.addAction(action)
        group.triggered.connect(self._menu_changed)
        return group

    def add_choice(self, action: QAction) -> None:
        """Take something else that can be chosen about the list into the menu."""
        menu = self.show_button.menu()
        menu.addSeparator()
        menu.addAction(action)

    # --- likelihood

    def set_missing(self, missing: str) -> None:
        """Say why the list cannot go by likelihood; "": it can."""
        place = list(Sort).index(Sort.UNSURE)
        model = self.sort.model()
        assert isinstance(model, QStandardItemModel)
        model.item(place).setEnabled(not missing)
        model.item(place).setToolTip(missing or tr("By the least likely pair of each cluster"))
        self.sureness_menu.menuAction().setEnabled(not missing)
        self.sureness_menu.menuAction().setToolTip(missing)
        if missing:
            if self.sort.currentIndex() == place:
                self.sort.setCurrentIndex(0)
            if _value(self.surenesses):
                self.surenesses.actions()[0].trigger()

    def _sorted(self) -> None:
        self._look_up()
        self.changed.emit()

    def _look_up(self) -> None:
        wanted = self.order() is Sort.UNSURE or bool(_value(self.surenesses))
        self.likelihood_wanted.emit(wanted)

    # --- sources

    def open_sources(self) -> None:
        """Let the person choose sources or folders."""
        dialog = SourceChooser(
            self._tree, self._chosen, together=self._together, parent=self.window()
        )
        dialog.chosen.connect(self.show_sources)
        dialog.open()

    def show_sources(self, sources: frozenset[int], together: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        """Show only clusters with texts from some sources, or from at least two of them.

        Args:
            sources: Their indexes; none: all sources.
            together: Whether at least two of them are asked for.
        """
        self._chosen, self._together = frozenset(sources), together and len(sources) > 1
        self._menu_changed()

    def show_region(self, region: Region | None) -> None:
        """Show only clusters with texts that were chosen on the map; None: all."""
        if region is not self._region:
            self._region = region
            self._menu_changed()

    # --- what is chosen

    def _menu_changed(self) -> None:
        self._chips.show_chips(self._chosen_words())
        self._look_up()
        self.changed.emit()

    def _chosen_words(self) -> list[tuple[str, Callable[[], object]]]:
        """Return what is chosen in the menu, in words, and what takes each away."""
        wanted = self.filter()
        chips: list[tuple[str, Callable[[], object]]] = []
        if wanted.state:
            chips.append((str(wanted.state), self.states.actions()[0].trigger))
        for action, words in (
            (self.flagged, tr("flagged")),
            (self.across, tr("between sources")),
            (self.new, tr("new")),
        ):
            if action.isChecked():
                chips.append((words, action.trigger))
        if wanted.sources:
            words = choice_words(self._tree, self._sources.names, wanted.sources)
            words = (
                tr("between {words}", words=words)
                if wanted.together
                else tr("from {words}", words=words)
            )
            chips.append((words, lambda: self.show_sources(frozenset())))
        if wanted.region:
            words = tr("on the map: {texts}", texts=plural(wanted.region.count, "different text"))
            chips.append((words, lambda: self.show_region(None)))
        if (wanted.smallest, wanted.largest) != (2, None):
            action = self.sizes.checkedAction()
            chips.append((action.text(), self.sizes.actions()[0].trigger))
        if wanted.wording:
            chips.append((str(wanted.wording), self.wordings.actions()[0].trigger))
        if wanted.sureness:
            chips.append((str(wanted.sureness), self.surenesses.actions()[0].trigger))
        return chips

    def chips(self) -> list[QToolButton]:
        """Return the chips, a button each."""
        return self._chips.buttons

    def filter(self) -> Filter:
        """Return what is to be listed."""
        smallest, largest = _SIZES[_value(self.sizes) or _ANY_SIZE]
        state, wording = _value(self.states), _value(self.wordings)
        sureness = _value(self.surenesses)
        return Filter(
            words=self.words.text(),
            flagged=self.flagged.isChecked(),
            state=State(state) if state else None,
            sources=self._chosen,
            together=self._together,
            across=self.across.isChecked(),
            new=self.new.isChecked(),
            smallest=smallest,
            largest=largest,
            wording=Wording(wording) if wording else None,
            sureness=Sureness(sureness) if sureness else None,
            region=self._region,
        )

    def order(self) -> Sort:
        """Return the chosen order."""
        return list(Sort)[max(self.sort.currentIndex(), 0)]

    def show_state(self, state: State | None) -> None:
        """Choose how far decided the listed clusters are."""
        list(self.states.actions())[list(_STATES).index(state)].trigger()

    def clear(self) -> None:
        """List all clusters again."""
        for group in (self.states, self.sizes, self.wordings, self.surenesses):
            group.actions()[0].setChecked(True)
        for action in (self.flagged, self.across, self.new):
            action.blockSignals(True)  # noqa: FBT003 - Qt's own
            action.setChecked(False)
            action.blockSignals(False)  # noqa: FBT003
        self.words.clear()
        self._typing.stop()
        self._region = None
        self.show_sources(frozenset())


def _value(group: QActionGroup) -> str:
    action = group.checkedAction()
    return str(action.data() or "") if action is not None else ""
