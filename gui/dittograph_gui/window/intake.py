"""What a person brings in: files, folders, projects, a pasted list, what is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dittograph.policy.folders import projects_folder
from dittograph.project.schema import SUFFIX
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from dittograph_gui.language.words import tr
from dittograph_gui.scan.request import file_filter
from dittograph_gui.window.frame import Frame
from dittograph_gui.window.projects import FILTER, Projects
from dittograph_gui.window.scans import RUNNING, Scans


class Intake(QObject):
    """Asks for what to open, and opens a project or offers the rest for a scan."""

    def __init__(self, frame: Frame, projects: Projects, scans: Scans) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._projects = projects
        self._scans = scans

    def open_paths(self, paths: Sequence[str], *, at_once: bool = False) -> None:
        """Open a project, or offer other files and folders for a scan.

        Args:
            paths: Files and folders.
            at_once: Start the scan without asking how.
        """
        absolute = [str(Path(p).absolute()) for p in paths]
        projects = [p for p in absolute if p.lower().endswith(SUFFIX)]
        others = [p for p in absolute if p not in projects]
        navigation, form = self._frame.navigation, self._frame.navigation.form
        if self._scans.running:
            self._frame.notices.banner.show_message(RUNNING)
        elif others and navigation.current is navigation.teach and not at_once:
            navigation.teach.take_file(others[0])
        elif others:
            if navigation.current is form and not at_once:
                form.add(others)
            else:
                self._frame.notices.banner.hide()
                form.begin(others)
                navigation.show(form)
            if at_once:
                self._scans.start(form.request())
        elif projects:
            self._projects.open(Path(projects[0]))

    def take_text(self, text: str) -> None:
        """Offer a text that was dropped on the window as a list."""
        if text.strip() and not self._scans.running:
            self._frame.navigation.form.begin(text=text)
            self._frame.navigation.show(self._frame.navigation.form)

    def paste(self) -> None:
        """Offer the list on the clipboard, or an empty field to paste one into."""
        if self._scans.running:
            self._frame.navigation.show(self._frame.navigation.form)
        else:
            self._frame.notices.banner.hide()  # it is about what was there before
            self._frame.navigation.paste()

    def choose_files(self) -> None:
        """Ask for files."""
        files, _ = QFileDialog.getOpenFileNames(
            self._frame.window, tr("Choose files"), self._frame.preferences.folder, file_filter()
        )
        self._chosen(files)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        folder = QFileDialog.getExistingDirectory(
            self._frame.window, tr("Choose a folder"), self._frame.preferences.folder
        )
        self._chosen([folder] if folder else [])

    def choose_project(self) -> None:
        """Ask for a project."""
        start = self._frame.preferences.folder or str(projects_folder())
        file, _ = QFileDialog.getOpenFileName(
            self._frame.window, tr("Open a project"), start, FILTER
        )
        self._chosen([file] if file else [])

    def _chosen(self, paths: list[str]) -> None:
        if paths:
            self._frame.preferences.folder = str(Path(paths[0]).parent)
            self._frame.navigation.form.set_folder(self._frame.preferences.folder)
            self.open_paths(paths)
