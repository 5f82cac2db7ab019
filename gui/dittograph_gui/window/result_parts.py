"""The parts of the results, joined: clusters, documents, boilerplate and map below one line."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject, Signal

from dittograph_gui.boilerplate.page import BoilerplatePage
from dittograph_gui.documents.keeper import DocumentKeeper
from dittograph_gui.documents.page import DocumentsPage
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.language.words import tr
from dittograph_gui.map.page import MapPage
from dittograph_gui.results.page import ResultsPage
from dittograph_gui.results.part_switch import PartSwitch
from dittograph_gui.session.changes import ProjectChanges


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
    ("Map", "All texts in a picture, those that are alike near each other (Ctrl+M)"),
]


class ResultParts(QObject):
    """Shows one part of the results, and keeps all of them at the same line.

    Signals:
        failed: Something failed; one sentence.

    Attributes:
        now: The part that is chosen.
    """

    failed = Signal(str)

    def __init__(
        self,
        changes: ProjectChanges,
        clusters: ResultsPage,
        engine: EngineClient,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._clusters = clusters
        self.now = Part.CLUSTERS
        self.keeper = DocumentKeeper(changes, self)
        self.documents = DocumentsPage(changes, self.keeper)
        self.boilerplate = BoilerplatePage(changes)
        self.map = MapPage(changes, engine)
        for page in (self.documents, self.boilerplate, self.map):
            clusters.add_part(page)
            page.failed.connect(self.failed)
        self.documents.banner.said.connect(clusters.banner.leave_part)  # never one above another
        clusters.banner.said.connect(self.documents.banner.hide)
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
        self._join_map()
        self._line_moved()

    def _join_map(self) -> None:
        """Have the list follow what is selected on the map, and the map what the list leaves."""
        bar, page = self._clusters.list.bar, self.map
        page.region_chosen.connect(bar.show_region)
        bar.changed.connect(lambda: page.show_region(bar.filter().region))
        page.text_wanted.connect(self._show_cluster_of)
        page.clusters_wanted.connect(lambda: self.show(Part.CLUSTERS))
        page.rules_wanted.connect(self._clusters.rules_wanted)

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
            self._clusters.show_instead(self._pages()[self.now])

    def take_focus(self) -> None:
        """Let keys act on the part that is chosen."""
        self._pages()[self.now].take_focus()

    def _pages(self) -> tuple[ResultsPage, DocumentsPage, BoilerplatePage, MapPage]:
        """Return the page of each part."""
        return self._clusters, self.documents, self.boilerplate, self.map

    def close(self) -> None:
        """Work out nothing any more."""
        self.keeper.close()
        self.map.close_map()

    def _line_moved(self) -> None:
        threshold, grouping = self._clusters.line
        self.keeper.show_line(threshold, grouping)
        self.boilerplate.show_line(threshold, grouping)
        self.map.show_line(threshold, grouping)

    def _documents_changed(self) -> None:
        now = self.keeper.now
        if now is not None:
            self._clusters.list.notice.say(now.advice.banner)
