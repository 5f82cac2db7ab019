"""The one window: joins the pages and the parts that work behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from dittograph.engine.messages import Failure
from dittograph.policy.policy import current
from dittograph.project.project import Project
from dittograph_resources import guide_path
from PySide6.QtCore import QByteArray, QEvent, QThreadPool
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from dittograph_gui.checking.page import CheckPage
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.scan.form import ScanForm
from dittograph_gui.start.page import StartPage
from dittograph_gui.start.recent import RecentProjects
from dittograph_gui.teaching.page import TeachPage
from dittograph_gui.widgets.banner import Banner, Tone
from dittograph_gui.widgets.outside import open_outside
from dittograph_gui.widgets.progress_view import ProgressView
from dittograph_gui.window.actions import SCHEMES, Actions
from dittograph_gui.window.closing import Closing
from dittograph_gui.window.drops import Drops
from dittograph_gui.window.engine_watch import EngineWatch
from dittograph_gui.window.frame import Frame
from dittograph_gui.window.intake import Intake
from dittograph_gui.window.keyboard import show_keys
from dittograph_gui.window.lessons import Lessons
from dittograph_gui.window.menus import Menus
from dittograph_gui.window.moved import MovedSources
from dittograph_gui.window.navigation import Navigation
from dittograph_gui.window.notices import Notices
from dittograph_gui.window.preferring import Preferring
from dittograph_gui.window.project_pages import ProjectPages
from dittograph_gui.window.projects import Projects
from dittograph_gui.window.result_parts import Part
from dittograph_gui.window.scans import Scans
from dittograph_gui.window.sharing import Sharing

_NO_TEACHING = tr(
    "Your administrator decides which encoders are available, so you cannot teach one."
)


class MainWindow(QMainWindow):
    """Holds the pages together; each page knows nothing of the others.

    Attributes:
        preferences: What the person prefers.
        recent: Projects opened lately.
        engine: The engine process.
        navigation: Which page is shown.
        notices: What is said at the top.
        projects: The open project.
        scans: The running scan.
        intake: What is brought in.
        lessons: Teaching, seen from every page.
        commands: What menus, toolbar and keys do.
        closing: What is asked before the window closes.
        sharing: Decisions from and for other projects.
        moved: Sources that are no longer where they were.
        preferring: Preferences, and what follows them.
    """

    def __init__(self, engine: EngineClient | None = None) -> None:
        super().__init__()
        self.preferences = Preferences.load()
        if self.preferences.scheme not in SCHEMES:
            self.preferences.scheme = "system"
        self.recent = RecentProjects()
        self.engine = engine or EngineClient(self)
        self.setMinimumSize(760, 520)
        self.start_page = StartPage(self.recent)
        self.form = ScanForm(
            self.preferences.choices,
            chosen=self.preferences.chosen,
            defaults=self.preferences.defaults_of,
        )
        self.check_page = CheckPage(self.engine, self.preferences)
        self.teach_page = TeachPage(self.engine, self.preferences)
        if not current().added_encoders:
            self.teach_page.teach.form.forbid(_NO_TEACHING)
        self.banner, self.progress = Banner(), ProgressView()
        self.navigation = Navigation(
            self.start_page, self.form, self.check_page, self.teach_page, self
        )
        centre = self._stack_up()
        self.notices = Notices(self.banner, self.navigation, self)
        frame = Frame(
            window=self,
            engine=self.engine,
            preferences=self.preferences,
            recent=self.recent,
            navigation=self.navigation,
            notices=self.notices,
            progress=self.progress,
        )
        self.projects = Projects(frame)
        self.scans = Scans(frame, self.projects)
        self.intake = Intake(frame, self.projects, self.scans)
        self._watch = EngineWatch(frame, self.projects)
        self.commands = Actions(self, self.preferences.scheme)
        self.menus = Menus(self, self.commands, self.recent)
        self.lessons = Lessons(self.commands.teach, frame, self.projects)
        self.closing = Closing(frame, self.scans, self.lessons)
        self.sharing = Sharing(frame, self.projects)
        self.moved = MovedSources(frame, self.projects)
        self.preferring = Preferring(frame, self.commands)
        self._drops = Drops(self, centre, self.navigation, self.intake)
        self._connect_actions()
        self._connect_pages()
        self._restore_geometry()
        self.navigation.show(self.start_page)

    # --- what the program asks

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self.projects.project

    @property
    def results(self) -> ProjectPages | None:
        """The page of the open project."""
        return self.navigation.results

    def warm_up(self) -> None:
        """Start the engine and load the encoder, so that the first answer comes quickly."""
        self._watch.warm_up()

    def open_paths(self, paths: Sequence[str], *, at_once: bool = False) -> None:
        """Open a project, or offer other files and folders for a scan; see :class:`Intake`."""
        self.intake.open_paths(paths, at_once=at_once)

    def open_from_system(self, paths: Sequence[str]) -> None:
        """Open what a person chose outside, in the file manager or on the program's icon."""
        self.raise_()
        self.activateWindow()
        self.open_paths(paths)

    def open_sample(self) -> None:
        """Open the scan of the sample collection, or make it."""
        self.scans.open_sample()

    def show_failure(self, failure: Failure) -> None:
        """Show why a request to the engine failed."""
        self.notices.show_failure(failure)

    def show_unexpected(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show a mistake of the program itself; fit for ``sys.excepthook``."""
        self.notices.show_unexpected(kind, error, trace)

    def show_crash(self, details: str) -> None:
        """Say that the last run crashed."""
        self.notices.show_crash(details)

    def show_policy(self, problem: str) -> None:
        """Say that the administrator's policy is not applied, and why."""
        self.notices.show_policy(problem)

    def follow_system(self) -> None:
        """Reapply the theme when the system turned light or dark, unless a person chose one."""
        if self.preferences.scheme == "system":
            self.preferring.apply_scheme()

    # --- making

    def _stack_up(self) -> QWidget:
        centre = QWidget()
        box = QVBoxLayout(centre)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.banner)
        box.addWidget(self.navigation.pages, 1)
        box.addWidget(self.progress)
        self.setCentralWidget(centre)
        return centre

    def _connect_actions(self) -> None:
        actions, navigation = self.commands, self.navigation
        calls: dict[QAction, Callable[[], object]] = {
            actions.new: partial(navigation.show, self.start_page),
            actions.files: self.intake.choose_files,
            actions.folder: self.intake.choose_folder,
            actions.project: self.intake.choose_project,
            actions.paste: self.intake.paste,
            actions.check: partial(navigation.show, self.check_page),
            actions.teach: self._show_teach_page,
            actions.decisions: partial(self.lessons.show, project=True, teach=False),
            actions.results: navigation.back,
            actions.save_as: self.projects.save_as,
            actions.rescan: self.scans.rescan,
            actions.undo: partial(self._on_results, ProjectPages.undo),
            actions.redo: partial(self._on_results, ProjectPages.redo),
            actions.history: self._show_history,
            actions.export_decisions: self.sharing.export,
            actions.merge_decisions: self.sharing.merge,
            actions.find: partial(self._on_results, ProjectPages.focus_filter),
            actions.rules: partial(self._on_results, ProjectPages.keep_by_rules),
            actions.search: partial(self._on_results, ProjectPages.begin_search),
            actions.judge: partial(self._on_results, ProjectPages.judge),
            actions.documents: partial(
                self._on_results, lambda pages: pages.show_part(Part.DOCUMENTS)
            ),
            actions.map: partial(self._on_results, lambda pages: pages.show_part(Part.MAP)),
            actions.saved: self._say_saved,
            actions.preferences: self.preferring.show,
            actions.quit: self.close,
            actions.guide: self._show_guide,
            actions.keys: lambda: show_keys(self, actions.all()),
            actions.about: self._show_about,
            actions.sample: self.open_sample,
        }
        for action, call in calls.items():
            action.triggered.connect(lambda _=False, call=call: call())
        actions.schemes.triggered.connect(lambda action: self.set_scheme(action.data()))
        self.menus.project_chosen.connect(lambda path: self.projects.open(Path(path)))

    def _connect_pages(self) -> None:
        start, teach, navigation = self.start_page, self.teach_page, self.navigation
        start.files_wanted.connect(self.intake.choose_files)
        start.folder_wanted.connect(self.intake.choose_folder)
        start.paste_wanted.connect(self.intake.paste)
        start.sample_wanted.connect(self.open_sample)
        start.check_wanted.connect(lambda: navigation.show(self.check_page))
        start.teach_wanted.connect(self._show_teach_page)
        start.project_chosen.connect(lambda path: self.projects.open(Path(path)))
        self.form.back_wanted.connect(navigation.back)
        self.check_page.error.connect(self.show_failure)
        self.check_page.back_wanted.connect(navigation.back)
        teach.back_wanted.connect(navigation.back)
        teach.scan_wanted.connect(self.scans.scan_with)
        self.projects.page_made.connect(self._connect_results)
        for changed in (
            navigation.shown,
            self.projects.changed,
            self.scans.changed,
            self.lessons.changed,
        ):
            changed.connect(self._update_actions)

    def _connect_results(self, page: ProjectPages) -> None:
        page.rescan_wanted.connect(lambda chosen: self.scans.rescan(encodings=chosen))
        page.measure_requested.connect(lambda: self.lessons.show(project=True, teach=False))
        page.teach_requested.connect(lambda: self.lessons.show(project=True))
        self.menus.set_export_menu(page.export_menu())

    # --- what actions do

    def _show_teach_page(self) -> None:
        self.projects.tell_teach_page()
        self.navigation.show(self.teach_page)

    def _on_results(self, call: Callable[[ProjectPages], None]) -> None:
        if self.results is not None:
            call(self.results)
            self._update_actions()

    def _show_history(self) -> None:
        if self.results is not None:
            # Imported only now, so that the window opens sooner.
            from dittograph_gui.history.dialog import HistoryDialog

            HistoryDialog(self.results.changes, self).show()

    def set_scheme(self, name: str) -> None:
        """Choose an appearance; one of ``SCHEMES``."""
        self.preferences.scheme = name
        self.preferences.save()
        self.preferring.apply_scheme()

    def _say_saved(self) -> None:
        page = self.navigation.visible_results
        (page.clusters.banner if page is not None else self.banner).show_passing(
            tr("Every decision is saved as you go, in {name}.", name=page.project.path.name)
            if page is not None
            else tr("Nothing needs saving here: decisions and judged pairs are saved as you go.")
        )

    def _show_about(self) -> None:
        # Imported only now, so that the window opens sooner.
        from dittograph_gui.about.dialog import AboutDialog

        AboutDialog(self).open()

    def _show_guide(self) -> None:
        path = guide_path()
        if not open_outside(path):
            self.banner.show_message(
                tr("No program was found to show the guide; open {path} in a browser.", path=path),
                Tone.WARNING,
            )

    def _update_actions(self) -> None:
        actions, page = self.commands, self.navigation.visible_results
        idle = page is not None and not self.scans.running
        actions.show_history(
            page.undo_label() if page else None, page.redo_label() if page else None
        )
        actions.rescan.setEnabled(idle)
        actions.save_as.setEnabled(idle and self.projects.regrouping is None)
        for always in (actions.history, actions.export_decisions, actions.merge_decisions):
            always.setEnabled(page is not None)
        for always in (actions.find, actions.search, actions.rules):
            always.setEnabled(page is not None)
        actions.documents.setEnabled(page is not None and page.has_documents())
        actions.map.setEnabled(page is not None)
        actions.judge.setEnabled(page is not None and page.can_judge() and not page.is_judging)
        for export in (self.menus.export_button, actions.export):
            export.setEnabled(page is not None)
        if self.results is None:
            self.menus.set_export_menu(None)
        actions.results.setEnabled(self.results is not None and page is None)
        actions.decisions.setEnabled(self.project is not None)
        summary = page.summary() if page is not None else ""
        if page is not None and self.projects.regrouping is not None:
            teaching = self.lessons.teaching
            waits = tr("regrouping after teaching") if teaching else tr("regrouping…")
            summary = f"{summary}  ·  {waits}"
        self.menus.set_summary(summary)
        name = self.project.path.stem if self.project is not None else ""
        self.setWindowTitle(f"{name} – Dittograph" if name else "Dittograph")

    # --- Qt's events

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """See what another window has done to the project when this one is activated."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.results:
            self.results.look_elsewhere()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the engine; nothing is lost: vectors and decisions are on disk."""
        if not self.closing.may_close():
            event.ignore()
            return
        self.preferences.geometry = self.saveGeometry().toBase64().toStdString()
        self.preferences.save()
        self.engine.close()
        self.scans.release()
        QThreadPool.globalInstance().waitForDone(5_000)
        self.projects.close(free=False)
        super().closeEvent(event)

    def _restore_geometry(self) -> None:
        stored = QByteArray.fromBase64(self.preferences.geometry.encode())
        if not self.restoreGeometry(stored):
            screen = QGuiApplication.primaryScreen().availableSize()
            self.resize(min(1280, screen.width() - 80), min(820, screen.height() - 80))
