"""The open project: opening, closing, saving elsewhere, and clusters rebuilt after a decision."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TypeAlias

from dittograph.engine import messages
from dittograph.engine.messages import Failure, FailureKind
from dittograph.finished_scan import Scan
from dittograph.judging.from_decisions import project_pairs
from dittograph.project.project import Project, replace_project
from dittograph.project.schema import SUFFIX
from dittograph.settings import Grouping
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from dittograph_gui.engine import background
from dittograph_gui.engine.client import Job
from dittograph_gui.language.words import tr
from dittograph_gui.scan.request import ScanRequest
from dittograph_gui.session.results import Results
from dittograph_gui.theme.restyling import styled_ahead
from dittograph_gui.theme.turns import Turns
from dittograph_gui.widgets.banner import Tone
from dittograph_gui.window.frame import Frame
from dittograph_gui.window.project_pages import ProjectPages, release

Said: TypeAlias = Callable[[Scan], tuple[str, str]]

FILTER = tr("Dittograph projects (*{suffix})", suffix=SUFFIX)


class Projects(QObject):
    """Holds the project that is open, if one is.

    Attributes:
        project: The open project, or None.
        regrouping: The engine's job that rebuilds its clusters, or None.
        interrupted: What to ask again once the engine runs again.
    """

    changed = Signal()  # what is open, what can be undone, whether clusters are being rebuilt
    page_made = Signal(object)  # ProjectPages, before it is shown

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._opening: background.Task | None = None
        self._making = Turns(self)
        self._closing: Future[None] | None = None
        self.project: Project | None = None
        self.regrouping: Job | None = None
        self.interrupted: list[Callable[[], None]] = []

    @property
    def page(self) -> ProjectPages | None:
        """The page of the open project."""
        return self._frame.navigation.results

    # --- opening and closing

    def open(
        self,
        path: Path,
        *,
        request: ScanRequest | None = None,
        line: tuple[float, Grouping] | None = None,
        said: Said | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Open a project in place of the present one.

        Args:
            path: Its file.
            request: How it was made just now, or None.
            line: Threshold and grouping to show it with; default: as it was left.
            said: Returns what to say of it, and the details of that.
            failed: What to do instead of showing an error.
        """
        self._making.finish()
        if self._opening is not None:
            self._opening.drop()
        self._frame.progress.begin(tr("Opening {stem}…", stem=path.stem))

        def adopted(results: Results) -> Iterator[None]:
            yield from self._adopted(results, request)
            page = self.page
            if line is not None and page is not None:
                page.set_line(*line)
            if said is not None:
                words, details = said(results.project.scan)
                shown = self._frame.navigation.visible_results is not None
                action = None if shown else (tr("Show the results"), self._frame.navigation.back)
                self._frame.notices.banner.show_message(words, details=details, action=action)

        def done(results: Results) -> None:
            self._opening = None
            self._making.start(adopted(results))

        def not_opened(error: Exception) -> None:
            self._opening = None
            self._frame.progress.end()
            if self._frame.navigation.is_between:
                self._frame.navigation.show(self._frame.navigation.start)
            (failed or self._frame.notices.show_exception)(error)

        self._opening = background.run(self, partial(_read, path), done=done, failed=not_opened)

    def replace(
        self,
        path: Path,
        new: Path,
        *,
        request: ScanRequest,
        line: tuple[float, Grouping] | None,
        said: Said,
    ) -> None:
        """Put a project that has taken over the decisions of another in its place, and open it.

        Args:
            path: The project that is replaced.
            new: The project that takes its place.
            request: How it was made.
            line: Threshold and grouping to show it with; default: as it was left.
            said: Returns what to say of it, and the details of that.
        """
        self._frame.progress.begin(tr("Opening {stem}…", stem=path.stem))

        def replaced(error: Exception | None = None) -> None:
            self.open(path, request=request, line=line, said=None if error else said)
            if error is not None:
                self._frame.notices.show_exception(error)

        closing = self._closing

        def put() -> None:
            if closing is not None:
                closing.result()  # some systems do not replace a file that is open
            replace_project(path, new)

        self._opening = background.run(self, put, done=replaced, failed=replaced)

    def close(self, *, free: bool = True) -> None:
        """Close the project, if one is open; its file is closed once every decision is saved.

        Args:
            free: Whether to free its memory at once; at the end the system takes it all.
        """
        self._making.finish()
        self._close(free=free)

    def _close(self, *, free: bool = True) -> None:
        page, project = self.page, self.project
        self.project = self.regrouping = None
        if page is not None:
            self._closing = page.close_project()
            self._frame.navigation.remove_results()
            if free:
                release(self, page)
        if project is not None:
            self._frame.navigation.teach.set_project(None)
        self.changed.emit()

    def tell_teach_page(self) -> None:
        """Let the page for teaching use the pairs that this project has judged."""
        if self.project is not None:
            pairs = partial(project_pairs, self.project)
            self._frame.navigation.teach.set_project(self.project.path, pairs)

    def _adopted(self, results: Results, request: ScanRequest | None) -> Iterator[None]:
        """Make the page of a project, a piece a turn; what was there before stays until then."""
        try:
            frame = self._frame
            page = ProjectPages(
                results,
                frame.preferences,
                frame.navigation.pages,
                engine=frame.engine,
                in_turns=True,
            )
            yield from page.made
            yield
            yield from styled_ahead(page)
        finally:
            self._frame.progress.end()
        self._adopt(page, request)

    def _adopt(self, page: ProjectPages, request: ScanRequest | None) -> None:
        self._close()
        self.project = project = page.project
        page.regroup_wanted.connect(self.regroup)
        page.history_changed.connect(self.changed)
        page.error.connect(lambda text: self._frame.notices.banner.show_message(text, Tone.ERROR))
        self._frame.notices.share_with(page.clusters.banner)
        page.parts.says.connect(self._frame.notices.share_with)
        self._frame.navigation.add_results(page)
        self.page_made.emit(page)
        self._frame.notices.banner.hide()
        if self._frame.notices.policy:  # a double click on a project would hide it at once
            self._frame.notices.show_policy(self._frame.notices.policy)
        self._frame.recent.add(
            project.path, len(project.scan.passages), request.fields() if request else None
        )
        if self._frame.navigation.current is self._frame.navigation.teach:
            self.tell_teach_page()
        if request is not None and self._frame.navigation.shows_tool:
            # Nobody is torn away from what they are typing.
            self.changed.emit()
            self._frame.notices.banner.show_message(
                tr("The scan is done."),
                action=(tr("Show the results"), self._frame.navigation.back),
            )
        else:
            self._frame.navigation.show(page)

    # --- saving elsewhere

    def save_as(self) -> None:
        """Ask for a place, save the project there, and continue with that file."""
        if self.project is None or self.page is None:
            return
        start = str(Path(self._frame.preferences.folder or Path.home()) / self.project.path.name)
        name, _ = QFileDialog.getSaveFileName(
            self._frame.window, tr("Save the project as"), start, FILTER
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        self._save_to(path, self.project, self.page)

    def _save_to(self, path: Path, project: Project, page: ProjectPages) -> None:
        page.setEnabled(False)  # decisions must not be made while the file moves
        self._frame.progress.begin(tr("Saving…"))
        before = project.path

        def ended() -> None:
            page.setEnabled(True)
            self._frame.progress.end()

        def saved(_: object) -> None:
            ended()
            known = self._frame.recent.find(before)
            self._frame.recent.add(
                path, len(project.scan.passages), known.request if known else None
            )
            self._frame.preferences.folder = str(path.parent)
            self._frame.notices.banner.show_message(
                tr("Saved as {path}. From now on, every decision is saved there.", path=path)
            )
            self.changed.emit()

        page.changes.do(lambda opened: opened.save_as(path), done=saved, failed=ended)

    # --- clusters after "not a duplicate"

    def regroup(self) -> None:
        """Have the engine rebuild the clusters, as texts were set apart or put together again."""
        page, project = self.page, self.project
        if page is None or project is None:
            return
        if self.regrouping is not None and self.regrouping is not self._frame.engine.running:
            self._frame.engine.cancel(self.regrouping)

        def done(_: messages.Nothing) -> None:
            if self.page is page and self.regrouping is job:
                self.regrouping = None
                page.clusters_changed()
                self.changed.emit()

        def failed(failure: Failure) -> None:
            if self.page is page and self.regrouping is job:
                self.regrouping = None
                self.changed.emit()
                if failure.kind is FailureKind.DIED:
                    self.interrupted.append(self.regroup)
                elif failure.kind is not FailureKind.CANCELLED:
                    self._frame.notices.show_failure(failure)

        job = self._frame.engine.request(
            messages.Regroup(str(project.path)), done, failed, owner=page
        )
        self.regrouping = job
        self.changed.emit()


def _read(path: Path) -> Results:
    """Open a project, in a worker, with the names of its sources, which may be many."""
    results = Results(Project.open(path))
    _ = results.collection.source_names, results.collection.tree
    return results
