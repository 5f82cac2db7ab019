"""Files of the open project that were moved since the scan: noticed, and found again."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from dittograph.finished_scan import Scan
from dittograph.project.moved import Found, find_moved, missing_sources
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from dittograph_gui.engine import background
from dittograph_gui.language.words import counted, tr
from dittograph_gui.scan.request import ScanRequest
from dittograph_gui.session.words import plural
from dittograph_gui.widgets.banner import Tone
from dittograph_gui.window.frame import Frame
from dittograph_gui.window.project_pages import ProjectPages
from dittograph_gui.window.projects import Projects


class MovedSources(QObject):
    """Looks whether the sources are still there, and lets a person show where they are now."""

    def __init__(self, frame: Frame, projects: Projects) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._projects = projects
        projects.page_made.connect(self._page_made)

    def _page_made(self, page: ProjectPages) -> None:
        overview = page.clusters.overview
        overview.moved.find_wanted.connect(lambda: self.choose_folder(page))
        overview.sources.find_wanted.connect(lambda: self.choose_folder(page))
        if page.project.sources_confirmed:
            self._look(page)

    def _look(self, page: ProjectPages) -> None:
        """Find out in a worker which files are gone; a path may be on a network that hangs."""
        sources = page.project.scan.sources
        background.run(
            page,
            partial(missing_sources, sources),
            done=lambda missing: page.clusters.overview.show_moved(len(missing), len(sources)),
            failed=self._frame.notices.show_exception,
            apart=True,
        )

    def choose_folder(self, page: ProjectPages) -> None:
        """Ask where the files are now, and look for them there."""
        folder = QFileDialog.getExistingDirectory(
            self._frame.window, tr("Where are the files now?"), self._frame.preferences.folder
        )
        if folder:
            self.find(page, Path(folder))

    def find(self, page: ProjectPages, folder: Path) -> None:
        """Look for the missing files in a folder; what holds the same bytes is named there."""
        scan = page.project.scan
        self._frame.progress.begin(tr("Looking for the files in {name}…", name=folder.name))

        def done(found: Found) -> None:
            self._frame.progress.end()
            self._found(page, folder, found)

        def failed(error: Exception) -> None:
            self._frame.progress.end()
            self._frame.notices.show_exception(error)

        background.run(page, partial(_search, scan, folder), done=done, failed=failed, apart=True)

    def _found(self, page: ProjectPages, folder: Path, found: Found) -> None:
        total = len(found.paths) + len(found.missing)
        changed = (
            counted(
                len(found.changed),
                tr("{n} file of the same name holds other contents."),
                tr("{n} files of the same name hold other contents."),
            )
            if found.changed
            else ""
        )
        all_of_them = not found.missing
        if not found.paths or not (all_of_them or page.project.sources_confirmed):
            # Of a project made elsewhere, no other path may be touched.
            if found.paths:
                said = tr(
                    "Only {found:,} of {files} were found in {folder}, so nothing was changed; "
                    "choose the folder that holds all of them.",
                    found=len(found.paths),
                    files=plural(total, "file"),
                    folder=folder,
                )
            else:
                said = tr(
                    "None of {files} was found in {folder}, so nothing was changed; choose the "
                    "folder that holds all of them.",
                    files=plural(total, "file"),
                    folder=folder,
                )
            page.clusters.banner.show_message(f"{said} {changed}".strip(), Tone.WARNING)
            return

        before = page.project.scan.sources

        def written(_: object) -> None:
            places = {
                path: found.paths[index]
                for index, source in enumerate(before)
                if index in found.paths and (path := source.path) is not None
            }
            self._remember(page, places)
            self._look(page)
            said = tr(
                "Found {found:,} of {files} in {folder}; the project names them there now.",
                found=len(found.paths),
                files=plural(total, "file"),
                folder=folder,
            )
            page.clusters.banner.show_message(f"{said} {changed}".strip())

        page.changes.do(lambda project: project.confirm_sources(found.paths), done=written)

    def _remember(self, page: ProjectPages, places: Mapping[str, str]) -> None:
        """Have a rescan read the files and folders where they are now."""
        scan, path = page.project.scan, page.project.path
        known = self._frame.recent.find(path)
        request = ScanRequest.of_scan(scan)
        if known is not None and known.request:
            request = ScanRequest.from_fields(known.request).moved(places)
        self._frame.recent.add(path, len(scan.passages), request.fields())


def _search(scan: Scan, folder: Path) -> Found:
    """Look for what is missing; of a project made elsewhere, for everything."""
    if scan.sources_confirmed:
        wanted = missing_sources(scan.sources)
    else:
        wanted = [i for i, source in enumerate(scan.sources) if source.path is not None]
    return find_moved(scan.sources, wanted, folder)
