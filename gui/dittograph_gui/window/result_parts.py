"""The parts of the results, joined: clusters, documents and boilerplate below one line."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject, Signal

from dittograph_gui.boilerplate.page import BoilerplatePage
from dittograph_gui.documents.keeper import DocumentKeeper
from dittograph_gui.documents.page import DocumentsPage
from dittograph_gui.language.words import tr
from dittograph_gui.results.page import ResultsPage
from dittograph_gui.results.part_switch import PartSwitch
from dittograph_gui.session.changes import ProjectChanges


class Part(IntEnum):
    """What is shown below the line."""

    CLUSTERS = 0
    DOCUMENTS = 1
    BOILERPLATE = 2


_PARTS = [
    (tr("Clusters"), tr("Passages that are similar")),
    (tr("Documents"), tr("How much of each document stands in each other one (Ctrl+D)")),
    (tr("Boilerplate"), tr("Passages that recur in many documents")),
]


class ResultParts(QObject):
    """Shows one part of the results, and keeps all of them at the same line.

    Signals:
        failed: Something failed; one sentence.

    Attributes:
        now: The part that is chosen.
    """

    failed = Signal(str)

    def __init__(self, changes: ProjectChanges, clusters: ResultsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._clusters = clusters
        self.now = Part.CLUSTERS
        self.keeper = DocumentKeeper(changes, self)
        self.documents = DocumentsPage(changes, self.keeper)
        self.boilerplate = BoilerplatePage(changes)
        for page in (self.documents, self.boilerplate):
            clusters.add_part(page)
            page.failed.connect(self.failed)
        self.switch = PartSwitch(_PARTS)
        self.switch.chosen.connect(lambda place: self.show(Part(place)))
        clusters.overview.add_switch(self.switch)
        self.switch.setHidden(len(changes.results.scan.sources) < 2)
        clusters.overview.strip.threshold_changed.connect(lambda _: self._line_moved())
        clusters.overview.switch.chosen.connect(lambda _: self._line_moved())
        clusters.list.documents_wanted.connect(lambda: self.show(Part.DOCUMENTS))
        self.keeper.changed.connect(self._documents_changed)
        self._line_moved()

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
            documents = self.now is Part.DOCUMENTS
            self._clusters.show_instead(self.documents if documents else self.boilerplate)

    def take_focus(self) -> None:
        """Let keys act on the part that is chosen."""
        pages = (self._clusters, self.documents, self.boilerplate)
        pages[self.now].take_focus()

    def close(self) -> None:
        """Work out nothing any more."""
        self.keeper.close()

    def _line_moved(self) -> None:
        threshold, grouping = self._clusters.line
        self.keeper.show_line(threshold, grouping)
        self.boilerplate.show_line(threshold, grouping)

    def _documents_changed(self) -> None:
        now = self.keeper.now
        if now is not None:
            self._clusters.list.notice.say(now.advice.banner)
