"""The page for searching by meaning, beside the results."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from dittograph_gui.engine.client import EngineClient
from dittograph_gui.results.context import ContextPane
from dittograph_gui.results.page import ResultsPage
from dittograph_gui.search.page import SearchPage
from dittograph_gui.session.listing import Filter
from dittograph_gui.session.results import Results
from dittograph_gui.session.words import threshold_text
from dittograph_gui.widgets.later import Later
from dittograph_gui.window.result_parts import Part, ResultParts


class Searching:
    """Shows either the results or the page for searching, and leads from one to the other.

    The page for searching is made when it is first needed.

    Attributes:
        stack: What shows one of both.
    """

    def __init__(
        self,
        engine: EngineClient,
        parts: ResultParts,
        clusters: ResultsPage,
        results: Results,
        stack: QStackedWidget,
    ) -> None:
        self._engine = engine
        self._parts, self._clusters, self._results = parts, clusters, results
        self._page = Later(self._make_page)
        self._surroundings: ContextPane | None = None
        self.stack = stack
        self.stack.addWidget(clusters)

    @property
    def page(self) -> SearchPage:
        """The page for searching; made the first time."""
        return self._page.get()

    def _make_page(self) -> SearchPage:
        surroundings = self._surroundings = ContextPane(self._results)
        page = SearchPage(self._engine, self._results, surroundings, self.stack)
        page.back_wanted.connect(self._back)
        page.passage_chosen.connect(surroundings.show_passage)
        page.cluster_wanted.connect(self._show_cluster_of)
        self.stack.addWidget(page)
        return page

    def read_again(self) -> None:
        """Read the source of what was found again: it may be read now."""
        if self._surroundings is not None:
            self._surroundings.read_again()

    @property
    def is_shown(self) -> bool:
        """Whether the page for searching is shown."""
        return self.stack.currentWidget() is self._page.made

    def begin(self) -> None:
        """Search by meaning."""
        self.stack.setCurrentWidget(self.page)
        self.page.begin()

    def ask_like(self, passage: int) -> None:
        """Ask what else says what a passage says."""
        self.begin()
        self.page.ask_like(passage)

    def leave(self) -> None:
        """Show the results."""
        self.stack.setCurrentWidget(self._clusters)

    def _back(self) -> None:
        self.leave()
        self._parts.take_focus()

    def _show_cluster_of(self, passage: int) -> None:
        threshold, grouping = self._clusters.line
        text = int(self._results.collection.text_of[passage])
        if self._results.view(threshold, grouping, Filter()).row_with(text) is None:
            self.page.say_no_cluster(threshold_text(threshold))
            return
        # First the page, which gives the focus to what had it there last.
        self.leave()
        self._parts.show(Part.CLUSTERS)
        self._clusters.show_text(text)
        self._clusters.detail.choose_passage(passage)
        self._clusters.detail.take_focus()
