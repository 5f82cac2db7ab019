"""What a person brings in: files, folders, projects, a pasted list, what is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dittograph.policy.folders import projects_folder
from dittograph.project.schema import SUFFIX
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from dittograph_gui.preferences.store import Preferences
from dittograph_gui.scan.request import file_filter
from dittograph_gui.window.navigation import Navigation
from dittograph_gui.window.notices import Notices
from dittograph_gui.window.projects import FILTER, Projects
from dittograph_gui.window.scans import RUNNING, Scans


class Intake(QObject):
    """Asks for what to open, and opens a project or offers the rest for a scan."""

    def __init__(
        self,
        *,
        preferences: Preferences,
        navigation: Navigation,
        notices: Notices,
        projects: Projects,
        scans: Scans,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._navigation = navigation
        self._notices = notices
        self._projects = projects
        self._scans = scans
        self._window = parent

    def open_paths(self, paths: Sequence[str], *, at_once: bool = False) -> None:
        """Open a project, or offer other files and folders for a scan.

        Args:
            paths: Files and folders.
            at_once: Start the scan without asking how.
        """
        absolute = [str(Path(p).absolute()) for p in paths]
        projects = [p for p in absolute if p.lower().endswith(SUFFIX)]
        others = [p for p in absolute if p not in projects]
        navigation, form = self._navigation, self._navigation.form
        if self._scans.running:
            self._notices.banner.show_message(RUNNING)
        elif others and navigation.current is navigation.teach and not at_once:
            navigation.teach.take_file(others[0])
        elif others:
            if navigation.current is form and not at_once:
                form.add(others)
            else:
                self._notices.banner.hide()
                form.begin(others)
                navigation.show(form)
            if at_once:
                self._scans.start(form.request())
        elif projects:
            self._projects.open(Path(projects[0]))

    def take_text(self, text: str) -> None:
        """Offer a text that was dropped on the window as a list."""
        if text.strip() and not self._scans.running:
            self._navigation.form.begin(text=text)
            self._navigation.show(self._navigation.form)

    def paste(self) -> None:
        """Offer the list on the clipboard, or an empty field to paste one into."""
        if self._scans.running:
            self._navigation.show(self._navigation.form)
        else:
            self._notices.banner.hide()  # it is about what was there before
            self._navigation.paste()

    def choose_files(self) -> None:
        """Ask for files."""
        files, _ = QFileDialog.getOpenFileNames(
            self._window, "Choose files", self._preferences.folder, file_filter()
        )
        self._chosen(files)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        folder = QFileDialog.getExistingDirectory(
            self._window, "Choose a folder", self._preferences.folder
        )
        self._chosen([folder] if folder else [])

    def choose_project(self) -> None:
        """Ask for a project."""
        start = self._preferences.folder or str(projects_folder())
        file, _ = QFileDialog.getOpenFileName(self._window, "Open a project", start, FILTER)
        self._chosen([file] if file else [])

    def _chosen(self, paths: list[str]) -> None:
        if paths:
            self._preferences.folder = str(Path(paths[0]).parent)
            self._navigation.form.set_folder(self._preferences.folder)
            self.open_paths(paths)
