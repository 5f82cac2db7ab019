"""Decisions out of the open project and into it: files, and what other projects hold."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from pathlib import Path

from dittograph.project.changes import Changes, TextPair
from dittograph.project.project import Project
from dittograph.project.sharing.file import read_shared, write_shared
from dittograph.project.sharing.merging import Merge, Prefer, merge, plan_merge
from dittograph.project.sharing.shared import Shared, decisions_of
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from dittograph_gui.engine import background
from dittograph_gui.language.words import tr
from dittograph_gui.session.words import plural
from dittograph_gui.sharing.dialog import MergeDialog
from dittograph_gui.sharing.offers import Offer, find_offer
from dittograph_gui.window.frame import Frame
from dittograph_gui.window.project_pages import ProjectPages
from dittograph_gui.window.projects import Projects

TAKE = tr("Take them over")
_FILTER = tr("Decisions (*.json)")


class Sharing(QObject):
    """Exports and merges decisions, and offers those of other recent projects.

    Signals:
        asked: A person is asked what to take over.
    """

    asked = Signal()

    def __init__(self, frame: Frame, projects: Projects) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._projects = projects
        projects.page_made.connect(self._offer)

    # --- a file

    def export(self) -> None:
        """Ask for a name, and write every decision of the open project."""
        page = self._projects.page
        if page is None:
            return
        folder = Path(self._frame.preferences.folder or Path.home())
        start = folder / f"{page.project.path.stem} decisions.json"
        name, _ = QFileDialog.getSaveFileName(
            self._frame.window, tr("Export the decisions"), str(start), _FILTER
        )
        if name:
            path = Path(name)
            path = path if path.suffix else path.with_suffix(".json")
            page.changes.do(partial(_write, path), done=partial(self._exported, page, path))

    def _exported(self, page: ProjectPages, path: Path, count: int) -> None:
        page.clusters.banner.show_message(
            tr(
                "Wrote {decisions} to {name}. It holds no texts; a colleague who has the same "
                "files can merge it.",
                decisions=plural(count, "decision"),
                name=path.name,
            )
        )

    def merge(self) -> None:
        """Ask for a file of decisions, show what it means, and take over what is agreed to."""
        page = self._projects.page
        if page is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._frame.window, tr("Merge decisions"), self._frame.preferences.folder, _FILTER
        )
        if name:
            self.merge_file(Path(name))

    def merge_file(self, path: Path) -> None:
        """Show what a file of decisions means, and take over what is agreed to."""
        page = self._projects.page
        if page is None:
            return

        def read(shared: Shared) -> None:
            if self._projects.page is page:
                page.changes.do(
                    lambda project: plan_merge(project, shared),
                    done=partial(self._ask, page, shared),
                )

        background.run(
            page,
            partial(read_shared, path),
            done=read,
            failed=self._frame.notices.show_exception,
        )

    def _ask(self, page: ProjectPages, shared: Shared, planned: Merge) -> None:
        dialog = MergeDialog(planned, page.changes.results, self._frame.window)
        dialog.agreed.connect(lambda theirs: self._take_over(page, shared, theirs))
        dialog.open()
        self.asked.emit()

    def _take_over(
        self, page: ProjectPages, shared: Shared, theirs: Prefer | Collection[int | TextPair]
    ) -> None:
        def done(result: tuple[Merge, Changes]) -> None:
            planned, changes = result
            count = len(changes.passages) + len(changes.apart) + len(changes.judged)
            page.clusters.banner.show_passing(
                tr(
                    "Took over {decisions} from “{project}”; undo takes them all back.",
                    decisions=plural(count, "decision"),
                    project=planned.project,
                )
            )

        page.take_focus()  # the button that was pressed is gone
        page.changes.do(lambda project: merge(project, shared, theirs), done=done)

    # --- other projects

    def _offer(self, page: ProjectPages) -> None:
        """Look, where nothing is decided yet, what other projects hold for the same texts."""
        project = page.project
        if project.decisions.marks or project.decisions.apart or project.judgements.pairs:
            return
        others = [Path(e.path) for e in self._frame.recent.entries if Path(e.path) != project.path]
        if others:
            background.run(
                page,
                partial(find_offer, project, others),
                done=partial(self._show_offer, page),
                failed=self._frame.notices.show_exception,
                apart=True,
            )

    def _show_offer(self, page: ProjectPages, offer: Offer | None) -> None:
        if offer is not None and not page.project.decisions.marks:
            take = partial(self._take_over, page, offer.shared, Prefer.MINE)
            page.clusters.banner.show_message(offer.words(), action=(TAKE, take), stays=True)


def _write(path: Path, project: Project) -> int:
    project.scan.check_no_source(path)
    shared = project.read(lambda connection: decisions_of(connection, project.path.stem))
    write_shared(shared, path)
    return len(shared)
