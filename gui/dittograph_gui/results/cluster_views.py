"""The views of the chosen cluster, one of which is shown: cards, two texts side by side, graph."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from dittograph_gui.results.card_column import CardColumn
from dittograph_gui.results.graph import GraphPane
from dittograph_gui.results.reading import ReadingPane
from dittograph_gui.results.view_switch import How, ViewSwitch
from dittograph_gui.session.listing import View
from dittograph_gui.session.members import Members
from dittograph_gui.session.results import Results
from dittograph_gui.widgets.later import Later


class ClusterViews(QStackedWidget):
    """Shows a cluster as a person chose; the cards know which text is the current one.

    Signals:
        switched: Another view is shown.
        keep_wanted, drop_wanted: A button was pressed beside the cards; the text's place.
        failed: Something could not be shown; one sentence.

    Attributes:
        switch: The buttons that choose.
    """

    switched = Signal()
    keep_wanted = Signal(int)
    drop_wanted = Signal(int)
    failed = Signal(str)

    def __init__(
        self, results: Results, column: CardColumn, on_key: Callable[[QKeyEvent], bool]
    ) -> None:
        """Make the views.

        Args:
            results: The open project.
            column: The cards.
            on_key: Acts on a key that a view gets; returns whether it meant something.
        """
        super().__init__()
        self._results, self._column, self._on_key = results, column, on_key
        self._shown: tuple[View, Members] | None = None
        self._reading, self._graph = Later(self._make_reading), Later(self._make_graph)
        self.switch = ViewSwitch()
        self.switch.chosen.connect(self._settle)
        self.addWidget(column)

    @property
    def reading(self) -> ReadingPane:
        """Two texts side by side."""
        return self._reading.get()

    @property
    def graph(self) -> GraphPane:
        """The graph."""
        return self._graph.get()

    def ahead(self) -> Iterator[QWidget]:
        """Make what is not made yet, one at a time."""
        for later in (self._reading, self._graph):
            if later.made is None:
                yield later.get()

    def _make_reading(self) -> ReadingPane:
        pane = ReadingPane(self._results, self._on_key, self)
        pane.chosen.connect(self._column.set_current)
        pane.keep_wanted.connect(self.keep_wanted)
        pane.drop_wanted.connect(self.drop_wanted)
        pane.failed.connect(self.failed)
        self.addWidget(pane)
        return pane

    def _make_graph(self) -> GraphPane:
        pane = GraphPane(self._results, self._on_key, self)
        pane.text_chosen.connect(self._choose_text)
        pane.failed.connect(self.failed)
        self.addWidget(pane)
        return pane

    def show_cluster(self, view: View, members: Members) -> None:
        """Show another cluster, or the same one in another view of the list."""
        self._shown = view, members
        self._settle()

    def update_members(self, members: Members) -> None:
        """Show the same cluster after a decision."""
        if self._shown is not None:
            self._shown = self._shown[0], members
            self.show_current()

    def clear(self) -> None:
        """Show no cluster."""
        self._shown = None

    def show_current(self) -> None:
        """Show the current text in the view that is in place of the cards."""
        if self._shown is None:
            return
        view, members = self._shown
        if self._column.current >= len(members):
            return
        if self.switch.now is How.SIDES:
            self.reading.show_members(members, self._column.current)
        elif self.switch.now is How.GRAPH:
            self.graph.show_cluster(view, members, self._column.current)

    def take_focus(self) -> None:
        """Let keys act on the current text."""
        if self.switch.now is How.CARDS:
            self._column.take_focus()
        elif self.switch.now is How.SIDES:
            self.reading.setFocus()
        else:
            self.graph.setFocus()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Switch views or go to another difference; return whether the key meant something."""
        how = _VIEWS.get(Qt.Key(event.key()))
        if how is not None and not event.modifiers():
            self.switch.toggle(how)
            return True
        return self.switch.now is How.SIDES and self.reading.texts.handle_key(event)

    def _settle(self) -> None:
        if self._shown is None:
            return
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        how = self.switch.settle(self._results, self._shown[1].texts.tolist())
        if how is How.CARDS:
            self.setCurrentWidget(self._column)
        else:
            self.setCurrentWidget(self.reading if how is How.SIDES else self.graph)
        self.show_current()
        if held:
            self.take_focus()
        self.switched.emit()

    def _choose_text(self, text: int) -> None:
        place = self._shown[1].place_of(text) if self._shown is not None else None
        if place is not None:
            self._column.choose(place)


_VIEWS = {Qt.Key.Key_C: How.SIDES, Qt.Key.Key_G: How.GRAPH}
