"""Which page is shown, and where "Back" leads."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from dittograph_gui.checking.page import CheckPage
from dittograph_gui.scan.form import ScanForm
from dittograph_gui.start.page import StartPage
from dittograph_gui.teaching.page import TeachPage
from dittograph_gui.window.project_pages import ProjectPages


class Navigation(QObject):
    """The pages of the window, one of which is shown.

    Attributes:
        pages: All of them, on top of each other.
        start: The first page.
        form: The page for a new scan.
        check: The page that compares texts.
        teach: The page that measures and teaches encoders.
        results: The page of the open project, or None.
    """

    shown = Signal()

    def __init__(
        self,
        start: StartPage,
        form: ScanForm,
        check: CheckPage,
        teach: TeachPage,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.start, self.form, self.check, self.teach = start, form, check, teach
        self.results: ProjectPages | None = None
        self._between = QWidget()  # while one project takes the place of another
        self._before: QWidget | None = None  # where "Back" leads
        self.pages = QStackedWidget()
        for page in (start, form, check, teach, self._between):
            self.pages.addWidget(page)

    @property
    def current(self) -> QWidget | None:
        """The page that is shown."""
        return self.pages.currentWidget()

    @property
    def is_between(self) -> bool:
        """Whether a project was closed and nothing has taken its place yet."""
        return self.current is self._between

    @property
    def shows_tool(self) -> bool:
        """Whether the page shown is one that is used beside a project."""
        return self.current in (self.check, self.teach)

    @property
    def visible_results(self) -> ProjectPages | None:
        """The page of results, if it is the one that is shown."""
        return self.results if self.current is self.results else None

    def show(self, page: QWidget) -> None:
        """Show a page."""
        if page is self.start:
            self.start.show_recent()
        now = self.current
        if now is not page and not self.shows_tool and not self.is_between:
            self._before = now
        self.pages.setCurrentWidget(page)
        if page is self.results and self.results is not None:
            self.results.take_focus()  # or else a button of the toolbar takes the keys
        self.shown.emit()

    def back(self) -> None:
        """Return to the results, or to where the person came from."""
        if self.results is not None:
            self.show(self.results)
        elif self.shows_tool and self._before is self.form:
            self.show(self.form)
        else:
            self.show(self.start)

    def paste(self) -> None:
        """Offer the list on the clipboard for a scan."""
        text = QGuiApplication.clipboard().text()
        self.form.begin(text=text if len(text.splitlines()) > 1 else "")
        self.show(self.form)

    def add_results(self, page: ProjectPages) -> None:
        """Make room for the page of a project that was opened."""
        self.results = page
        self.pages.addWidget(page)

    def remove_results(self) -> None:
        """Take the page of a project that is closed out of the window."""
        page, self.results = self.results, None
        if page is not None:
            if self.current is page:
                self.pages.setCurrentWidget(self._between)
            self.pages.removeWidget(page)
            page.deleteLater()
