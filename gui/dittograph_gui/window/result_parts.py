"""The parts of the results, joined: clusters, documents, boilerplate and map below one line."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dittograph_gui.boilerplate.page import BoilerplatePage
from dittograph_gui.documents.keeper import DocumentKeeper
from dittograph_gui.documents.page import DocumentsPage
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.language.words import tr
from dittograph_gui.map.page import MapPage
from dittograph_gui.results.page import ResultsPage
from dittograph_gui.results.part_switch import PartSwitch
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.widgets.later import Later


class Part(IntEnum):
    """What is shown below the line."""

    CLUSTERS = 0
    DOCUMENTS = 1
    BOILERPLATE = 2
    MAP = 3


_PARTS = [
    (tr("Clusters"), tr("Passages that are similar")),
    (tr("Documents"), tr("How much of each document stands in each other one (Ctrl+D)")),
    (tr("Boilerplate"), tr("Passages that recur in many documents")),
    (tr("Map"), tr("All texts in a picture, those that are alike near each other (Ctrl+M)")),
]


class ResultParts(QObject):
    """Shows one part of the results, and keeps all of them at the same line.

    All but the clusters are made when they are first needed, or ahead of that by :meth:`ahead`.

    Signals:
        failed: Something failed; one sentence.
        says: A part was made that has a :class:`Banner`.

    Attributes:
        now: The part that is chosen.
        keeper: What is known of the documents, whether their page is made or not.
    """

    failed = Signal(str)
    says = Signal(object)

    def __init__(
        self,
        changes: ProjectChanges,
        clusters: ResultsPage,
        engine: EngineClient,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._changes, self._clusters, self._engine = changes, clusters, engine
        self.now = Part.CLUSTERS
        self.keeper = DocumentKeeper(changes, self)
        self._documents = Later(self._make_documents)
        self._boilerplate = Later(self._make_boilerplate)
        self._map = Later(self._make_map)
        self.switch = PartSwitch(_PARTS)
        self.switch.chosen.connect(lambda place: self.show(Part(place)))
        clusters.overview.add_switch(self.switch)
        several = len(changes.results.scan.sources) > 1
        for part in (Part.DOCUMENTS, Part.BOILERPLATE):
            self.switch.buttons[part].setVisible(several)
        clusters.overview.strip.threshold_changed.connect(lambda _: self._line_moved())
        clusters.overview.switch.chosen.connect(lambda _: self._line_moved())
        clusters.list.documents_wanted.connect(lambda: self.show(Part.DOCUMENTS))
        self.keeper.changed.connect(self._documents_changed)
        self._line_moved()

    # --- the pages, each made when it is first needed

    @property
    def documents(self) -> DocumentsPage:
        """What documents share."""
        return self._documents.get()

    @property
    def boilerplate(self) -> BoilerplatePage:
        """What recurs in many documents."""
        return self._boilerplate.get()

    @property
    def map(self) -> MapPage:
        """All texts in a picture."""
        return self._map.get()

    def ahead(self) -> Iterator[QWidget]:
        """Make those that are not made yet, one at a time."""
        for later in (self._documents, self._map, self._boilerplate):
            if later.made is None:
                yield later.get()

    def _make_documents(self) -> DocumentsPage:
        page = DocumentsPage(self._changes, self.keeper, self._clusters.stack)
        banner = self._clusters.banner
        page.banner.said.connect(banner.leave_part)  # never one above another
        banner.said.connect(page.banner.hide)
        page.failed.connect(self.failed)
        self._clusters.add_part(page)
        self.says.emit(page.banner)
        return page

    def _make_boilerplate(self) -> BoilerplatePage:
        page = BoilerplatePage(self._changes, self._clusters.stack)
        page.failed.connect(self.failed)
        page.show_line(*self._clusters.line)
        self._clusters.add_part(page)
        return page

    def _make_map(self) -> MapPage:
        """Have the list follow what is selected on the map, and the map what the list leaves."""
        bar, page = (
            self._clusters.list.bar,
            MapPage(self._changes, self._engine, self._clusters.stack),
        )
        page.failed.connect(self.failed)
        page.region_chosen.connect(bar.show_region)
        bar.changed.connect(lambda: page.show_region(bar.filter().region))
        page.text_wanted.connect(self._show_cluster_of)
        page.clusters_wanted.connect(lambda: self.show(Part.CLUSTERS))
        page.rules_wanted.connect(self._clusters.rules_wanted)
        page.show_line(*self._clusters.line)
        self._clusters.add_part(page)
        return page

    # --- the part that is chosen

    def _show_cluster_of(self, text: int) -> None:
        self.show(Part.CLUSTERS)
        self._clusters.show_text(text)

    def show(self, part: Part) -> None:
        """Show a part, and let keys act on it."""
        self.now = part
        self.show_now()
        self.take_focus()

    def show_now(self) -> None:
        """Show the part that is chosen, after something else was shown in its place."""
        self.switch.show_part(self.now)
        if self.now is Part.CLUSTERS:
            self._clusters.show_clusters()
        else:
            self._clusters.show_instead(self._page())

    def take_focus(self) -> None:
        """Let keys act on the part that is chosen."""
        self._page().take_focus()

    def _page(self) -> ResultsPage | DocumentsPage | BoilerplatePage | MapPage:
        """Return the page of the part that is chosen."""
        if self.now is Part.CLUSTERS:
            return self._clusters
        if self.now is Part.DOCUMENTS:
            return self.documents
        return self.boilerplate if self.now is Part.BOILERPLATE else self.map

    def close(self) -> None:
        """Work out nothing any more."""
        self.keeper.close()
        if self._map.made is not None:
            self._map.made.close_map()

    def _line_moved(self) -> None:
        threshold, grouping = self._clusters.line
        self.keeper.show_line(threshold, grouping)
        for later in (self._boilerplate, self._map):
            if later.made is not None:
                later.made.show_line(threshold, grouping)

    def _documents_changed(self) -> None:
        now = self.keeper.now
        if now is not None:
            self._clusters.list.notice.say(now.advice.banner)
