"""Teaching, seen from every page: how far it is, and that it has ended."""

from __future__ import annotations

from dittograph.engine import messages
from dittograph.progress import Phase, Snapshot
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from dittograph_gui.language.words import tr
from dittograph_gui.widgets.progress_view import in_words
from dittograph_gui.window.frame import Frame
from dittograph_gui.window.projects import Projects

TIP = tr("Measure encoders on pairs that you have judged, and let one learn from them")
_WIDE = 860  # pixels; below, the toolbar has no room for more than a word


class Lessons(QObject):
    """Shows on every page how far a lesson is, and leads to it.

    Args:
        action: Shows the page; its words in the toolbar tell the progress.
        frame: The window, whose width decides how much they tell.
        projects: The open project.
    """

    changed = Signal()  # whether an encoder is being taught

    def __init__(self, action: QAction, frame: Frame, projects: Projects) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._action = action
        self._projects = projects
        teach = frame.navigation.teach
        teach.drafted.connect(
            lambda: self._tell(tr("Teaching is done; keep the encoder or discard it."))
        )
        teach.draft_found.connect(
            lambda name: self._tell(
                tr("“{name}”, which you taught, is waiting for your decision.", name=name)
            )
        )
        teach.ended.connect(lambda: self._tell(tr("Teaching ended without a result.")))
        teach.teaching_changed.connect(self._teaching_changed)
        frame.engine.progressed.connect(self._progressed)

    @property
    def teaching(self) -> bool:
        """Whether an encoder is being taught."""
        return self._frame.navigation.teach.teaching

    def show(self, *, project: bool = False, teach: bool = True) -> None:
        """Show the page.

        Args:
            project: Whether to use the pairs of the open project.
            teach: Whether to show teaching; else measuring.
        """
        page = self._frame.navigation.teach
        self._projects.tell_teach_page()
        self._frame.navigation.show(page)
        if project:
            page.pairs.use_project()
        page.show_part(teach=teach)

    def _progressed(self, snapshot: Snapshot) -> None:
        running = self._frame.engine.running
        if running is not None and isinstance(running.request, messages.Teach):
            self._mark(snapshot)

    def _mark(self, snapshot: Snapshot | None = None) -> None:
        title, words = tr("Teaching"), tr("An encoder is being taught")
        if snapshot is not None and snapshot.phase is Phase.TEACHING and snapshot.total:
            words += f": {in_words(snapshot)}"
            if self._frame.window.width() >= _WIDE:
                title = tr("Teaching {share}", share=f"{100 * snapshot.done // snapshot.total} %")
        self._action.setIconText(title if self.teaching else tr("Measure"))
        self._action.setToolTip(words if self.teaching else TIP)

    def _teaching_changed(self) -> None:
        self._mark()
        self.changed.emit()

    def _tell(self, words: str) -> None:
        """Say that a lesson has ended, to whoever is on another page."""
        if self._frame.navigation.current is not self._frame.navigation.teach:
            self._frame.notices.banner.show_message(words, action=(tr("Show it"), self.show))
