"""The page with the map of the collection: the map, what its colours mean, what is selected."""

from __future__ import annotations

from dittograph.project.changes import Changes
from dittograph.settings import Grouping
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.engine.client import EngineClient, Job
from dittograph_gui.engine.job_line import JobLine
from dittograph_gui.language.words import tr
from dittograph_gui.map.canvas import MapCanvas
from dittograph_gui.map.colouring import ColourBy
from dittograph_gui.map.keeper import MapKeeper
from dittograph_gui.map.legend import Legend
from dittograph_gui.map.shown import Shown
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.region import Region
from dittograph_gui.session.words import plural, threshold_text
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.diff_html import first_words
from dittograph_gui.widgets.elided_choice import ElidedChoice
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.looks import mark

_REST_MS = 120  # after the line has moved
_SIDE = 240  # pixels of the legend
_WORDS = 60  # of a text under the mouse
_HOW = tr(
    "Every point is a text; texts that say nearly the same are near each other. Drag "
    "to move, turn the wheel to zoom, draw around points with Lasso, click a point to "
    "see its cluster."
)
_NONE = tr("There is no map of this collection yet.")
_FEW = 3  # texts from which there is something to see


class MapPage(QWidget):
    """Shows the map; selecting on it filters the list of clusters.

    Signals:
        failed: Something failed; one sentence.
        text_wanted: The cluster of a distinct text is to be shown.
        region_chosen: Texts were selected, a :class:`Region`; None: none are any more.
        clusters_wanted: The list of clusters is to be shown.
        rules_wanted: Rules for the listed clusters are to be chosen.
        coloured: Other colours are shown.

    Attributes:
        shown: What is shown, or None as long as nothing is.
    """

    failed = Signal(str)
    text_wanted = Signal(int)
    region_chosen = Signal(object)
    clusters_wanted = Signal()
    rules_wanted = Signal()
    coloured = Signal()

    def __init__(
        self, changes: ProjectChanges, engine: EngineClient, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._results = changes.results
        self.engine = engine
        self._line: tuple[float, Grouping] | None = None
        self.shown: Shown | None = None
        self._stale = True
        self._work = background.Latest(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._colour)
        self.keeper = MapKeeper(changes, engine, self)
        self.keeper.changed.connect(self._show_places)
        self.keeper.begun.connect(self._began)
        self.keeper.ended.connect(self._ended)
        self.canvas = MapCanvas(self.tell)
        self.canvas.chosen.connect(self._go_to)
        self.canvas.enclosed.connect(self._select)
        self.canvas.entered.connect(self._show_clusters)
        self.canvas.lasso_wanted.connect(lambda: self._tools.buttons()[self._lasso_off()].click())
        self.job = JobLine(engine, "map")
        self.job.stop_wanted.connect(self.keeper.cancel)
        self.keeper.progressed.connect(self.job.update_from)
        self.none = label(_NONE, muted=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.draw = push(tr("Draw the map"), self.keeper.want)
        self.legend = Legend()
        self.once = label(tr("Copies of a text are one point, and count once."), muted=True)
        self.words = label(_HOW, muted=True)
        self.selected = label(bold=True)
        self.show_clusters = mark(push(tr("Show these clusters"), self._show_clusters), "primary")
        self.show_clusters.setToolTip(
            tr("List only the clusters with a text in the selection (Enter)")
        )
        self.rules = push(tr("Keep by rules…"), self.rules_wanted.emit)
        self.rules.setToolTip(tr("Settle these clusters at once, with a preview"))
        self.clear = _tool(tr("Select nothing"), tr("Leave the selection (Esc)"))
        self.clear.clicked.connect(lambda: self._select(None))
        self._make_tools()
        self._lay_out()
        self._show_selection()
        changes.changed.connect(self._follow)

    def _make_tools(self) -> None:
        self._tools = QButtonGroup(self)
        self.move_tool = _tool(tr("Move"), tr("Drag to move the map"))
        self.lasso_tool = _tool(tr("Lasso"), tr("Drag to draw around texts (L, or Shift and drag)"))
        for place, button in enumerate((self.move_tool, self.lasso_tool)):
            button.setCheckable(True)
            self._tools.addButton(button, place)
        self.move_tool.setChecked(True)
        self._tools.idToggled.connect(self._choose_tool)
        self.fit = _tool(tr("Whole map"), tr("Bring every text in sight (0)"))
        self.fit.clicked.connect(self.canvas.fit)
        self.colours = ElidedChoice()
        self.colours.addItems([str(by) for by in ColourBy])
        self.colours.setAccessibleName(tr("Colours"))
        self.colours.setToolTip(tr("What the colours mean"))
        if len(self._results.scan.sources) < 2:
            self.colours.setCurrentIndex(list(ColourBy).index(ColourBy.CLUSTER))
        self.colours.currentIndexChanged.connect(lambda _: self._colour())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE // 2)
        for part in (self.move_tool, self.lasso_tool, self.fit, self.clear):
            top.addWidget(part)
        top.addStretch(1)
        none = QWidget()
        empty = QVBoxLayout(none)
        empty.addStretch(1)
        empty.addWidget(self.none)
        empty.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignHCenter)
        empty.addWidget(self.job)
        empty.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(none)
        self.stack.addWidget(self.canvas)
        inner = QWidget()
        beside = QVBoxLayout(inner)
        beside.setContentsMargins(0, 0, SPACE // 2, 0)
        beside.setSpacing(SPACE)
        beside.addWidget(label(tr("Colours"), bold=True))
        beside.addWidget(self.colours)
        beside.addWidget(self.legend)
        beside.addWidget(self.once)
        beside.addSpacing(SPACE)
        for widget in (self.selected, self.show_clusters, self.rules, self.words):
            beside.addWidget(widget)
        beside.addStretch(1)
        self.side = QScrollArea(widgetResizable=True)
        self.side.setFrameShape(QFrame.Shape.NoFrame)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setWidget(inner)
        self.side.setFixedWidth(_SIDE)
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addLayout(top)
        left.addWidget(self.stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(left, 1)
        layout.addWidget(self.side)

    # --- what the window asks for

    def take_focus(self) -> None:
        """Let keys move the map."""
        (self.canvas if self.stack.currentWidget() is self.canvas else self.draw).setFocus()

    def show_line(self, threshold: float, grouping: Grouping) -> None:
        """Colour the texts for another line, once the page is on the screen."""
        if (threshold, grouping) != self._line:
            self._line = threshold, grouping
            self._renew()

    def show_region(self, region: Region | None) -> None:
        """Show which texts the list is filtered by; None: by none."""
        if region is not self.canvas.region:
            self.canvas.show_region(region)
            self._show_selection()

    def close_map(self) -> None:
        """Lay nothing out any more."""
        self.keeper.cancel()

    # --- places

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Find out the places, and what was not coloured while nobody saw it."""
        super().showEvent(event)
        if self.keeper.places is None:
            if len(self._results.collection.texts) >= _FEW:
                self.keeper.want()
            else:
                self.none.setText(tr("A map needs three texts or more."))
                self.draw.hide()
        elif self._stale:
            self._colour()

    def _show_places(self) -> None:
        assert self.keeper.places is not None
        held = self.draw.hasFocus() or self.job.button.hasFocus()
        self.canvas.show_places(self.keeper.places)
        self.stack.setCurrentWidget(self.canvas)
        self._colour()
        if held or self.isAncestorOf(self.focusWidget() or self):
            self.canvas.setFocus()

    def _began(self, job: Job) -> None:
        self.none.setText(
            tr(
                "The texts are laid out so that those that are alike are near each other. "
                "This is done once; the map is kept in the project."
            )
        )
        self.draw.hide()
        self.job.begin(job)

    def _ended(self, sentence: str) -> None:
        self.job.end()
        self.none.setText(_NONE)
        self.draw.show()
        if sentence:
            self.failed.emit(sentence)

    # --- colours

    def _renew(self) -> None:
        self._stale = True
        if self.isVisible():
            self._rest.start()

    def _follow(self, changes: Changes) -> None:
        if changes.passages or changes.clusters or changes.muted:
            self._renew()

    def _colour(self) -> None:
        if self._line is None or self.keeper.places is None:
            return
        self._stale = False
        results, (threshold, grouping) = self._results, self._line
        by = list(ColourBy)[max(self.colours.currentIndex(), 0)]
        self._work.run(
            lambda: Shown.at(results, threshold, grouping, by),
            done=self._show,
            failed=lambda error: self.failed.emit(str(error)),
        )

    def _show(self, shown: Shown) -> None:
        self.shown = shown
        self.canvas.show_colouring(shown.colouring)
        self.legend.show_colouring(shown.colouring)
        self._show_selection()
        self.coloured.emit()

    def tell(self, text: int) -> str:
        """Say what a text is: its words, where it stands, and its cluster."""
        collection, copies = self._results.collection, self._results.scan.copies
        words, total = first_words(collection.text(text), _WORDS)
        place = collection.place(int(copies.first[text]))
        more = int(copies.count[text]) - 1
        lines = [f"{words}{' …' if total else ''}", place]
        if more:
            lines[-1] = tr(
                "{place}, and in {places}", place=place, places=plural(more, "more place")
            )
        if self.shown is not None:
            cluster = int(self.shown.cluster[text])
            size = int(self.shown.view.cut.size[cluster]) if cluster >= 0 else 0
            lines.append(
                tr("In a cluster of {size:,} texts", size=size) if size else tr("In no cluster")
            )
        return "\n".join(lines)

    # --- what a person does

    def _lasso_off(self) -> int:
        return 0 if self.canvas.lasso else 1

    def _choose_tool(self, place: int, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if on:
            self.canvas.lasso = place == 1
            self.canvas.setCursor(
                Qt.CursorShape.CrossCursor if self.canvas.lasso else Qt.CursorShape.ArrowCursor
            )

    def _go_to(self, text: int) -> None:
        if self.shown is None:
            return
        if self.shown.cluster[text] >= 0:
            self.text_wanted.emit(text)
        else:
            line = threshold_text(self.shown.view.cut.threshold)
            self.words.setText(tr("This text is in no cluster at {line}.", line=line))

    def _select(self, region: Region | None) -> None:
        self.show_region(region)
        # The list follows in the next turn of the event loop, when the map shows it.
        QTimer.singleShot(0, self, lambda: self._announce(region))

    def _announce(self, region: Region | None) -> None:
        if region is self.canvas.region:
            self.region_chosen.emit(region)

    def _show_clusters(self) -> None:
        if self.canvas.region is not None:
            self.region_chosen.emit(self.canvas.region)
            self.clusters_wanted.emit()

    def _show_selection(self) -> None:
        region, shown = self.canvas.region, self.shown
        there = region is not None and shown is not None
        self.words.setText(_HOW)
        if region is not None and shown is not None:
            self.selected.setText(shown.selection_words(region))
            some = shown.clusters_in(region) > 0
            self.show_clusters.setEnabled(some)
            self.rules.setEnabled(some)
        for part in (self.selected, self.show_clusters, self.rules, self.clear):
            part.setVisible(there)
        self.words.setVisible(not there)


def _tool(words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
