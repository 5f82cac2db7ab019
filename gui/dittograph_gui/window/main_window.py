"""The one window: pages, toolbar, menus, and the way from sources to an open project."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

from dittograph.errors import DittographError
from dittograph.judging.from_decisions import project_pairs
from dittograph.policy.folders import projects_folder
from dittograph.policy.policy import PolicyError, current
from dittograph.progress import Phase, Snapshot
from dittograph.project.project import SUFFIX, Project, replace_project
from dittograph.settings import Grouping
from dittograph_resources import guide_path, sample_folder
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui import theme
from dittograph_gui.checking.page import CheckPage
from dittograph_gui.engine import background
from dittograph_gui.engine.client import EngineClient, Failure, Job
from dittograph_gui.engine.job_line import busy_with
from dittograph_gui.judging.evidence import BATCH
from dittograph_gui.preferences.store import Choices, Preferences
from dittograph_gui.results.page import ResultsPage
from dittograph_gui.scan.form import ScanForm
from dittograph_gui.scan.request import ScanRequest, new_project
from dittograph_gui.session.results import Results
from dittograph_gui.start.page import StartPage
from dittograph_gui.start.recent import RecentProjects
from dittograph_gui.teaching.page import TeachPage
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner, Tone
from dittograph_gui.widgets.common import Elided, fact, label, mark
from dittograph_gui.widgets.outside import open_outside
from dittograph_gui.widgets.progress_view import ProgressView, in_words

SCHEMES = {
    "system": ("As the system", Qt.ColorScheme.Unknown),
    "light": ("Light", Qt.ColorScheme.Light),
    "dark": ("Dark", Qt.ColorScheme.Dark),
}
_FILTER = f"Dittograph projects (*{SUFFIX})"
_KEPT = "Cancelled. What was done so far is kept: the next scan goes on from there."
_RESULT_KEYS = (
    ("Keep this text", "K"),
    ("Drop this text", "D"),
    ("Keep this, drop the others", "Shift+K"),
    ("Not a duplicate", "N"),
    ("Neither keep nor drop", "U"),
    ("Next cluster", "Space or J"),
    ("Next or previous text", "Down, Up"),
    ("From the list to the texts", "Enter"),
    ("Back to the list", "Esc"),
    ("When judging: the same", "S"),
    ("When judging: different", "D"),
    ("When judging: not sure", "Space"),
    ("When judging: one back", "Backspace"),
)
_CLOSING = (
    "An encoder is being taught, and closing now loses what it has learned. Wait, or stop it below "
    "and keep the best so far."
)
_UNSCANNED = "The list that you pasted has not been scanned to its end, and closing now loses it."
_NO_TEACHING = "Your administrator decides which encoders are there, so none can be taught here."
_WIDE = 860  # pixels; below, the toolbar has no room for more than a word
_TEACHING_TIP = "Measure encoders on pairs that you have judged, and let one learn from them"
_Key = QKeySequence.StandardKey


class MainWindow(QMainWindow):
    """Holds the pages together; each page knows nothing of the others."""

    unexpected = Signal(str, str)

    def __init__(self, engine: EngineClient | None = None) -> None:
        super().__init__()
        self.preferences = Preferences.load()
        if self.preferences.scheme not in SCHEMES:
            self.preferences.scheme = "system"
        self.recent = RecentProjects()
        self.engine = engine or EngineClient(self)
        self.project: Project | None = None
        self.results: ResultsPage | None = None
        self._scan: Job | None = None
        self._regroup: Job | None = None
        self._opening: background.Task | None = None
        self._again: list[Callable[[], None]] = []  # what the engine's death interrupted
        self._before: QWidget | None = None  # where "Back" leads
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 520)
        self.start_page = StartPage(self.recent)
        self.form = ScanForm(self.preferences.choices)
        self.check_page = CheckPage(self.engine, self.preferences)
        self.teach_page = TeachPage(self.engine, self.preferences)
        if not current().added_encoders:
            self.teach_page.teach.form.forbid(_NO_TEACHING)
        self._death: tuple[str, Sequence[Callable[[], None]]] = ("", ())
        self._policy_problem = ""
        self._may_close = False  # although an encoder is being taught
        self._between = QWidget()  # shown while one project takes the place of another
        self.pages = QStackedWidget()
        for page in (
            self.start_page,
            self.form,
            self.check_page,
            self.teach_page,
            self._between,
        ):
            self.pages.addWidget(page)
        self.banner = Banner()
        self.progress = ProgressView()
        centre = QWidget()
        box = QVBoxLayout(centre)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.banner)
        box.addWidget(self.pages, 1)
        box.addWidget(self.progress)
        self.setCentralWidget(centre)
        self._veil = label("Drop it to scan or open it", scale=1.6, bold=True)
        self._veil.setParent(centre)
        self._veil.setObjectName("veil")
        self._veil.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._veil.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._veil.hide()
        self._make_actions()
        self._make_menus()
        self._make_toolbar()
        self._connect()
        self._restore_geometry()
        self._show(self.start_page)

    # --- what the program asks

    def warm_up(self) -> None:
        """Start the engine and load the encoder, so that the first answer comes quickly."""

        def ready(_: dict[str, Any]) -> None:
            self.check_page.set_ready(True)

        def found(answer: dict[str, Any]) -> None:
            self.form.set_engine(answer)
            self.teach_page.set_encoders(answer["encoders"])

        self.engine.request("encoders", found, lambda _: None, owner=self.form)
        self.teach_page.look_for_draft()
        # A missing encoder is told when it is needed.
        self.engine.request(
            "warm", ready, lambda _: None, owner=self, **self.preferences.choices.warm
        )

    def open_paths(self, paths: Sequence[str], *, at_once: bool = False) -> None:
        """Open a project, or offer other files and folders for a scan.

        Args:
            paths: Files and folders.
            at_once: Start the scan without asking how.
        """
        absolute = [str(Path(p).absolute()) for p in paths]
        projects = [p for p in absolute if p.lower().endswith(SUFFIX)]
        others = [p for p in absolute if p not in projects]
        if self._scan is not None:
            self.banner.show_message("A scan is running; wait for its end, or cancel it first.")
        elif others and self.pages.currentWidget() is self.teach_page and not at_once:
            self.teach_page.take_file(others[0])
        elif others:
            if self.pages.currentWidget() is self.form and not at_once:
                self.form.add(others)
            else:
                self.banner.hide()
                self.form.begin(others)
                self._show(self.form)
            if at_once:
                self.start_scan(self.form.request())
        elif projects:
            self.open_project(Path(projects[0]))

    def open_from_system(self, paths: Sequence[str]) -> None:
        """Open what a person chose outside, in the list of files or on the program's icon."""
        self.raise_()
        self.activateWindow()
        self.open_paths(paths)

    def open_sample(self) -> None:
        """Open the scan of the sample collection, or make it."""
        path = projects_folder() / f"Sample collection{SUFFIX}"
        request = ScanRequest(paths=[str(sample_folder())], choices=Choices.by_policy())
        if path.is_file():
            self.open_project(path, failed=lambda _: self._scan_sample(request, path))
        else:
            self._scan_sample(request, path)

    def open_project(
        self,
        path: Path,
        *,
        request: ScanRequest | None = None,
        line: tuple[float, Grouping] | None = None,
        said: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Open a project in place of the present one.

        Args:
            path: Where it lies.
            request: How it was made just now, or None.
            line: Threshold and grouping to show it with; default: as it was left.
            said: A sentence to show with it.
            failed: What to do instead of showing an error.
        """
        if self._opening is not None:
            self._opening.drop()
        self.progress.begin(f"Opening {path.stem}…")

        def done(results: Results) -> None:
            self._opening = None
            self.progress.end()
            self._adopt(results, request)
            if line is not None and self.results is not None:
                self.results.set_line(*line)
            if said:
                shown = self.pages.currentWidget() is self.results
                self.banner.show_message(
                    said, action=None if shown else ("Show the results", self._back)
                )

        def not_opened(error: Exception) -> None:
            self._opening = None
            self.progress.end()
            if self.pages.currentWidget() is self._between:
                self._show(self.start_page)
            (failed or self._show_exception)(error)

        self._opening = background.run(self, lambda: _read(path), done=done, failed=not_opened)

    def start_scan(
        self,
        request: ScanRequest,
        *,
        output: Path | None = None,
        decisions_from: Path | None = None,
        done: Callable[[dict[str, Any]], None] | None = None,
    ) -> None:
        """Scan, with progress, and open the outcome.

        Args:
            request: What and how.
            output: Where to; default: a new project of the recent ones.
            decisions_from: A project whose decisions go on to hold.
            done: What to do with the outcome instead of opening it.
        """
        if self._scan is not None:
            return
        request = replace(request, choices=request.choices.allowed())
        path = output or new_project(request.name, datetime.now())
        self.banner.hide()
        self.form.set_scanning(True)
        busy = busy_with(self.engine)
        self.progress.begin(
            f"{busy.capitalize()}; the scan starts by itself when that is done."
            if busy
            else "Starting the scan…",
            cancellable=True,
        )

        def finished(result: dict[str, Any]) -> None:
            self._scan_ended()
            if done is not None:
                done(result)
            else:
                self.open_project(path, request=request)

        def again() -> None:
            self.start_scan(request, output=output, decisions_from=decisions_from, done=done)

        def failed(failure: Failure) -> None:
            self._scan_ended()
            if failure.kind == "died":
                self._again.append(again)
            elif failure.kind == "cancelled":
                self.banner.show_message(_KEPT, action=("Go on", again))
            else:
                self.show_failure(failure)

        self._scan = self.engine.request(
            "scan",
            finished,
            failed,
            owner=self,
            output=str(path),
            decisions_from=str(decisions_from) if decisions_from else None,
            **request.fields(),
        )
        self._update_actions()

    def rescan(self, encoder: str | None = None) -> None:
        """Scan the sources of the open project again; decisions go on to hold.

        Args:
            encoder: Another one to scan with, by name or folder.
        """
        project = self.project
        if project is None or self._scan is not None:
            return
        known = self.recent.find(project.path)
        request = (
            ScanRequest.from_fields(known.request)
            if known is not None and known.request
            else ScanRequest.of_scan(project.scan)
        )
        before = request.choices.encoder
        choices = replace(request.choices, encoder=encoder or before).allowed()
        another = choices.encoder != before
        if another or encoder is not None:
            choices = replace(choices, prompt="")  # it belongs to one encoder
        request = replace(request, choices=choices)

        def checked(missing: list[str]) -> None:
            if self.project is not project:
                return
            if missing:
                others = f" and {len(missing) - 1:,} more" if len(missing) > 1 else ""
                self.banner.show_message(
                    f"{missing[0]}{others} is no longer there, so nothing was scanned again; put "
                    f"it back, or start a new scan.",
                    Tone.WARNING,
                )
            else:
                self._rescan(project, request, another_encoder=another)

        background.run(self, request.missing, done=checked, failed=self._show_exception)

    def save_as(self) -> None:
        """Save the project elsewhere and go on there."""
        if self.project is None or self.results is None:
            return
        start = str(Path(self.preferences.folder or Path.home()) / self.project.path.name)
        name, _ = QFileDialog.getSaveFileName(self, "Save the project as", start, _FILTER)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        self._save_to(path)

    def show_failure(self, failure: Failure) -> None:
        """Show why a request came to nothing."""
        self.banner.show_message(failure.message, Tone.ERROR, details=failure.detail)

    def show_unexpected(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Show a mistake of the program itself; fit for ``sys.excepthook``."""
        details = "".join(traceback.format_exception(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        sentence = (
            "Something went wrong inside Dittograph. Everything you decided is saved; you can go "
            "on."
        )
        if isinstance(error, PolicyError):  # damaged since the window opened, and asked for anew
            sentence = str(error)
        # A signal, because it may come from any thread.
        self.unexpected.emit(sentence, details)

    def show_crash(self, details: str) -> None:
        """Say that the last run ended by a crash."""
        self.banner.show_message(
            "Dittograph ended unexpectedly last time. Everything you decided was saved.",
            Tone.WARNING,
            details=details,
        )

    def show_policy(self, problem: str) -> None:
        """Say that what the administrator has set is not in force, and why."""
        self._policy_problem = problem
        self.banner.show_message(problem, Tone.WARNING)

    def follow_system(self) -> None:
        """Dress anew when the system turned light or dark, unless a person chose."""
        if self.preferences.scheme == "system":
            self._dress()

    # --- scans and projects

    def _scan_sample(self, request: ScanRequest, path: Path) -> None:
        self.form.fill(request)
        self._show(self.form)
        self.start_scan(request, output=path)

    def _scan_ended(self) -> None:
        self._scan = None
        self.form.set_scanning(False)
        self.progress.end()
        self._update_actions()

    def _start_from_form(self, request: ScanRequest) -> None:
        self.preferences.choices = request.choices
        self.preferences.save()
        self.start_scan(request)

    def _rescan(self, project: Project, request: ScanRequest, *, another_encoder: bool) -> None:
        path = project.path
        temporary = path.with_name(f".{path.stem}.rescan{SUFFIX}")

        def swap(result: dict[str, Any]) -> None:
            line, said = None, _new_texts(result["embedded"], result["texts"])
            if another_encoder:
                said = (
                    f"Scanned again with “{Path(request.choices.encoder).name}”; similarities mean "
                    "something else now, so choose the threshold anew."
                )
            if self.project is project and self.results is not None:
                line = self.results.strip.threshold, self.results.grouping
                self._close_project()
            self.progress.begin(f"Opening {path.stem}…")

            def swapped(error: Exception | None = None) -> None:
                self.open_project(path, request=request, line=line, said="" if error else said)
                if error is not None:
                    self._show_exception(error)

            self._opening = background.run(
                self, lambda: replace_project(path, temporary), done=swapped, failed=swapped
            )

        self.start_scan(request, output=temporary, decisions_from=path, done=swap)

    def _adopt(self, results: Results, request: ScanRequest | None) -> None:
        self._close_project()
        self.project = project = results.project
        page = ResultsPage(results, self.preferences)
        self.results = page
        page.regroup_wanted.connect(self._ask_regroup)
        page.history_changed.connect(self._update_actions)
        page.error.connect(lambda text: self.banner.show_message(text, Tone.ERROR))
        page.rescan_wanted.connect(lambda: self.rescan())
        page.measure_requested.connect(lambda: self._show_teaching(project=True, teach=False))
        page.teach_requested.connect(lambda: self._show_teaching(project=True))
        self._export.setMenu(page.export_menu())
        self.pages.addWidget(page)
        self.banner.hide()
        if self._policy_problem:  # a double click on a project would hide it at once
            self.show_policy(self._policy_problem)
        self.recent.add(
            project.path, len(project.scan.passages), request.fields() if request else None
        )
        if self.pages.currentWidget() is self.teach_page:
            self._tell_teach_page()
        if request is not None and self.pages.currentWidget() in (
            self.check_page,
            self.teach_page,
        ):
            # Nobody is torn away from what they type.
            self._update_actions()
            self.banner.show_message(
                "The scan is done.", action=("Show the results", lambda: self._show(page))
            )
        else:
            self._show(page)

    def _close_project(self, *, release: bool = True) -> None:
        page, self.results = self.results, None
        project, self.project = self.project, None
        if self._regroup is not None:
            self._regroup = None
        if page is not None:
            self._export.setMenu(self._no_export)
            page.close_project()
            if self.pages.currentWidget() is page:
                self.pages.setCurrentWidget(self._between)
            self.pages.removeWidget(page)
            page.deleteLater()
            if release:
                # What is left of a page refers to itself, and waits for the collector.
                background.run(
                    self,
                    page.results.release,
                    done=lambda _: _collect(),
                    failed=self._show_exception,
                )
        if project is not None:
            self.teach_page.set_project(None)
            project.close()

    def _save_to(self, path: Path) -> None:
        project, page = self.project, self.results
        if project is None or page is None:
            return
        page.setEnabled(False)  # decisions must not be made while the file moves
        self.progress.begin("Saving…")

        def saved(_: object) -> None:
            ended()
            known = self.recent.find(old)
            self.recent.add(path, len(project.scan.passages), known.request if known else None)
            self.preferences.folder = str(path.parent)
            self.banner.show_message(f"Saved as {path}. Every decision is saved there at once.")
            self._update_actions()

        def failed(error: Exception) -> None:
            ended()
            self._show_exception(error)

        def ended() -> None:
            page.setEnabled(True)
            self.progress.end()

        old = project.path
        background.run(page, lambda: project.save_as(path), done=saved, failed=failed)

    def _ask_regroup(self) -> None:
        page, project = self.results, self.project
        if page is None or project is None:
            return
        if self._regroup is not None and self._regroup is not self.engine.running:
            self.engine.cancel(self._regroup)

        def done(_: dict[str, Any]) -> None:
            if self.results is page and self._regroup is job:
                self._regroup = None
                page.clusters_changed()
                self._update_actions()

        def failed(failure: Failure) -> None:
            if self.results is page and self._regroup is job:
                self._regroup = None
                self._update_actions()
                if failure.kind == "died":
                    self._again.append(self._ask_regroup)
                elif failure.kind != "cancelled":
                    self.show_failure(failure)

        job = self.engine.request("regroup", done, failed, owner=page, project=str(project.path))
        self._regroup = job
        self._update_actions()

    # --- the engine

    def _progressed(self, snapshot: Snapshot) -> None:
        if self._scan is not None and self._scan is self.engine.running:
            self.progress.update_from(snapshot)
        running = self.engine.running
        if running is not None and running.op == "teach":
            self._mark_teaching(snapshot)

    def _mark_teaching(self, snapshot: Snapshot | None = None) -> None:
        """Show on every page how far a teaching is."""
        share, words = "", "An encoder is being taught"
        if snapshot is not None and snapshot.phase is Phase.TEACHING and snapshot.total:
            words += f": {in_words(snapshot)}"
            if self.width() >= _WIDE:
                share = f" {100 * snapshot.done // snapshot.total} %"
        teaching = self.teach_page.teaching
        self._teach.setIconText(f"Teaching{share}" if teaching else "Measure")
        self._teach.setToolTip(words if teaching else _TEACHING_TIP)

    def _cancel_scan(self) -> None:
        if self._scan is not None:
            self.engine.cancel(self._scan)

    def _engine_died(self, sentence: str) -> None:
        again, self._again = self._again, []
        self.check_page.set_ready(False)
        self._death = sentence, again
        self.banner.show_message(
            sentence,
            Tone.ERROR,
            details=self.engine.log_tail(),
            action=("Go on" if again else "Start it again", lambda: self._start_again(again)),
        )

    def _start_again(self, again: Sequence[Callable[[], None]]) -> None:
        for call in again:  # first, so that they need not wait for the warm encoder
            call()
        self.warm_up()

    def _engine_revived(self) -> None:
        """Take back that it has stopped, if something else has started it again."""
        sentence, again = self._death
        if self.banner.text != sentence:
            return
        if again:
            self.banner.show_message(
                "The engine runs again; what it had not finished when it stopped still waits.",
                action=("Go on", lambda: self._start_again(again)),
            )
        else:
            self.banner.hide()
            self.warm_up()

    def _add_encoder(self, folder: str) -> None:
        encoders = self.form.encoders
        if busy := busy_with(self.engine):
            encoders.refuse(f"{busy.capitalize()}; add the folder when that is done.")
            return
        self.engine.request(
            "add_encoder",
            encoders.add,
            lambda failure: encoders.refuse(failure.message),
            owner=encoders,
            folder=folder,
        )

    def _remove_encoder(self, folder: str) -> None:
        encoders = self.form.encoders
        self.engine.request(
            "remove_encoder",
            lambda _: encoders.remove(folder),
            lambda failure: encoders.refuse(failure.message),
            owner=encoders,
            name=folder,
        )

    def _encoders_changed(self) -> None:
        answers = self.form.encoders.answers
        if len(answers) != len(self.teach_page.encoders):
            self.teach_page.set_encoders(answers)

    def _encoder_kept(self, entry: dict[str, Any]) -> None:
        others = [e for e in self.form.encoders.answers if e["folder"] != entry["folder"]]
        self.form.encoders.set_answers([*others, entry])

    def _scan_with(self, entry: dict[str, Any]) -> None:
        """Scan the open project again with an encoder, or offer it for a new scan."""
        if self._scan is not None:
            self.banner.show_message("A scan is running; wait for its end, or cancel it first.")
        elif "encoder" in current().locked:
            self.banner.show_message(
                f"Your administrator has set the encoder, so nothing can be scanned with "
                f"“{entry['name']}” here; ask for it, if it serves you better."
            )
        elif self.project is not None and self.results is not None:
            self._show(self.results)
            self.rescan(self.form.encoders.value_of(entry["folder"]))
        else:
            self.form.encoders.add(entry)
            self.form.begin()
            self._show(self.form)
            self.banner.show_message(f"“{entry['name']}” is chosen; add what is to be scanned.")

    def _tell_teach_page(self) -> None:
        if self.project is not None:
            self.teach_page.set_project(self.project.path, partial(project_pairs, self.project))

    def _teaching_changed(self) -> None:
        self._mark_teaching()
        if not self.teach_page.teaching and self.banner.text == _CLOSING:
            self.banner.hide()
        self._update_actions()

    def _taught(self, words: str) -> None:
        """Say that a teaching has ended, to whoever is on another page."""
        if self.pages.currentWidget() is not self.teach_page:
            self.banner.show_message(words, action=("Show it", self._show_teaching))

    def _show_teaching(self, *, project: bool = False, teach: bool = True) -> None:
        self._show(self.teach_page)
        if project:
            self.teach_page.pairs.use_project()
        self.teach_page.show_part(teach=teach)

    # --- showing

    def _show(self, page: QWidget) -> None:
        if page is self.start_page:
            self.start_page.show_recent()
        now = self.pages.currentWidget()
        if now is not page and now not in (self.check_page, self.teach_page, self._between):
            self._before = now
        if page is self.teach_page:
            self._tell_teach_page()
        self.pages.setCurrentWidget(page)
        if page is self.results and self.results is not None:
            self.results.take_focus()  # or else a button of the toolbar takes the keys
        self._update_actions()

    def _back(self) -> None:
        if self.results is not None:
            self._show(self.results)
        elif (
            self.pages.currentWidget() in (self.check_page, self.teach_page)
            and self._before is self.form
        ):
            self._show(self.form)
        else:
            self._show(self.start_page)

    def _show_form(self, *, paste: bool = False) -> None:
        if self._scan is not None:
            self._show(self.form)
            return
        if paste:
            text = QGuiApplication.clipboard().text()
            self.banner.hide()  # it speaks of what was there before
            self.form.begin(text=text if len(text.splitlines()) > 1 else "")
        self._show(self.form)

    def _show_exception(self, error: Exception) -> None:
        if isinstance(error, DittographError):
            self.banner.show_message(str(error), Tone.ERROR)
        else:
            self.show_unexpected(type(error), error, error.__traceback__)

    def _update_actions(self) -> None:
        page = self.results
        if self.pages.currentWidget() is not page:
            page = None
        idle = page is not None and self._scan is None
        for action, word in ((self._undo, "Undo"), (self._redo, "Redo")):
            what = None
            if page is not None:
                what = page.undo_label() if action is self._undo else page.redo_label()
            action.setEnabled(what is not None)
            action.setText(f"{word} {what}" if what else word)
            action.setIconText(word)
        self._rescan_action.setEnabled(idle)
        self._save_as.setEnabled(idle and self._regroup is None)
        self._find.setEnabled(page is not None)
        self._judge.setEnabled(page is not None and page.can_judge() and not page.is_judging)
        for export in (self._export, self._export_entry):
            export.setEnabled(page is not None)
        self._results_action.setEnabled(self.results is not None and page is None)
        self._decisions_action.setEnabled(self.project is not None)
        summary = page.summary() if page is not None else ""
        self._before_summary.setVisible(bool(summary))
        waits = "regrouping when the teaching is done" if self.teach_page.teaching else ""
        regrouping = waits or "regrouping…"
        self.summary.setText(f"{summary}  ·  {regrouping}" if page and self._regroup else summary)
        name = self.project.path.stem if self.project is not None else ""
        self.setWindowTitle(f"{name} – Dittograph" if name else "Dittograph")

    # --- making

    def _action(
        self,
        text: str,
        call: Callable[[], object],
        icon: str = "",
        keys: _Key | str | None = None,
        tip: str = "",
    ) -> QAction:
        action = QAction(text, self)
        action.setMenuRole(QAction.MenuRole.NoRole)  # else macOS goes by its words
        action.triggered.connect(lambda: call())
        if icon:
            theme.set_icon(action, icon)
        if isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        elif keys is not None:
            action.setShortcuts(keys)
        if tip:
            action.setToolTip(tip)
        return action

    def _make_actions(self) -> None:
        self._new = self._action("New scan", lambda: self._show(self.start_page), keys=_Key.New)
        self._files = self._action("Choose files…", self._choose_files, "file")
        self._folder = self._action("Choose folder…", self._choose_folder, "open-folder")
        self._open_project = self._action("Open project…", self._choose_project, keys=_Key.Open)
        self._paste = self._action(
            "Paste list…",
            lambda: self._show_form(paste=True),
            "paste",
            "Ctrl+Shift+V",
            "Scan a list that you paste",
        )
        self._check = self._action(
            "Check two texts",
            lambda: self._show(self.check_page),
            "compare",
            "Ctrl+K",
            "Compare two texts, or two lists line against line",
        )
        self._teach = self._action(
            "Measure and teach",
            lambda: self._show(self.teach_page),
            "measure",
            "Ctrl+T",
            _TEACHING_TIP,
        )
        self._decisions_action = self._action(
            "Measure and teach with this project's decisions",
            lambda: self._show_teaching(project=True, teach=False),
        )
        self._results_action = self._action("Back to the results", self._back, keys="Ctrl+B")
        self._save_as = self._action("Save as…", self.save_as, keys=_Key.SaveAs)
        self._rescan_action = self._action(
            "Rescan",
            self.rescan,
            "play",
            _Key.Refresh,
            "Read the same sources again; your decisions go on to hold",
        )
        self._undo = self._action("Undo", lambda: self._history(undo=True), "undo", _Key.Undo)
        self._redo = self._action("Redo", lambda: self._history(undo=False), "redo", _Key.Redo)
        self._find = self._action("Find in the clusters", self._focus_filter, "search", _Key.Find)
        self._judge = self._action(
            f"Judge {BATCH} pairs",
            self._judge_pairs,
            keys="Ctrl+J",
            tip="Say of some pairs whether they are the same, to learn which threshold to trust",
        )
        self._quit = self._action("Quit", self.close, keys=_Key.Quit)
        self._quit.setMenuRole(QAction.MenuRole.QuitRole)
        self._guide = self._action("Guide", self._show_guide)
        self._keys = self._action("Keyboard", self._show_keys, keys="Ctrl+/")
        if guide_path().is_file():
            self._guide.setShortcuts(_Key.HelpContents)
        else:  # run from source, before it was built
            self._guide.setVisible(False)
            self._keys.setShortcuts([*self._keys.shortcuts(), QKeySequence(_Key.HelpContents)])
        self._about = self._action("About Dittograph", self._show_about)
        self._about.setMenuRole(QAction.MenuRole.AboutRole)
        self._sample = self._action("Try the sample collection", self.open_sample)
        self._schemes = QActionGroup(self)
        for name, (words, _) in SCHEMES.items():
            action = QAction(words, self, checkable=True, checked=name == self.preferences.scheme)
            action.triggered.connect(lambda _=False, name=name: self._set_scheme(name))
            self._schemes.addAction(action)

    def _make_menus(self) -> None:
        bar = self.menuBar()
        file = bar.addMenu("&File")
        file.addActions([self._new, self._files, self._folder, self._paste])
        file.addSeparator()
        file.addAction(self._open_project)
        # Made here and not by Qt, so that Python knows for sure how long they live.
        self._recent_menu = QMenu("Open recent", self)
        file.addMenu(self._recent_menu)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        file.addAction(self._sample)
        file.addSeparator()
        file.addAction(self._save_as)
        self._no_export = QMenu(self)
        self._export = QToolButton()
        self._export.setText("Export")
        self._export_entry = self._action("Export…", self._export.showMenu, keys="Ctrl+E")
        file.addAction(self._export_entry)
        file.addSeparator()
        file.addAction(self._quit)
        edit = bar.addMenu("&Edit")
        edit.addActions([self._undo, self._redo])
        edit.addSeparator()
        edit.addActions([self._find, self._judge, self._decisions_action, self._rescan_action])
        view = bar.addMenu("&View")
        view.addActions([self._results_action, self._check, self._teach])
        self._appearance = QMenu("Appearance", self)
        view.addMenu(self._appearance)
        self._appearance.addActions(self._schemes.actions())
        help_ = bar.addMenu("&Help")
        help_.addActions([self._guide, self._keys, self._about])

    def _make_toolbar(self) -> None:
        bar = QToolBar("Main", movable=False, floatable=False)
        bar.setObjectName("main")
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(bar)
        opened = QMenu(self)
        opened.addActions([self._files, self._folder, self._open_project])
        self.open_button = _menu_button("Open", "open-folder", opened)
        self.open_button.setToolTip("Choose files, a folder or a project")
        bar.addWidget(self.open_button)
        paste, check = _button(self._paste, "Paste"), _button(self._check, "Check")
        bar.addWidget(paste)
        bar.addWidget(check)
        bar.addWidget(_button(self._teach, "Measure"))
        self._before_summary = QAction(self)
        self._before_summary.setSeparator(True)
        bar.addAction(self._before_summary)
        self.summary = mark(Elided(), "muted")
        self.summary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.summary)
        bar.addAction(self._undo)
        bar.addAction(self._redo)
        for action in (self._undo, self._redo):
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        bar.addSeparator()
        bar.addWidget(_button(self._rescan_action, "Rescan"))
        self._export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._export.setToolTip("Save the result for others")
        theme.set_icon(self._export, "export")
        bar.addWidget(self._export)
        more = QMenu(self)
        more.addMenu(self._appearance)
        more.addActions([self._guide, self._keys, self._about])
        settings = _menu_button("", "settings", more)
        settings.setToolTip("Appearance and help")
        settings.setAccessibleName("Appearance and help")
        bar.addWidget(settings)

    def _connect(self) -> None:
        start, form = self.start_page, self.form
        start.files_wanted.connect(self._choose_files)
        start.folder_wanted.connect(self._choose_folder)
        start.paste_wanted.connect(lambda: self._show_form(paste=True))
        start.sample_wanted.connect(self.open_sample)
        start.check_wanted.connect(lambda: self._show(self.check_page))
        start.teach_wanted.connect(lambda: self._show(self.teach_page))
        start.project_chosen.connect(lambda path: self.open_project(Path(path)))
        form.start_wanted.connect(self._start_from_form)
        form.back_wanted.connect(self._back)
        form.encoder_added.connect(self._add_encoder)
        form.encoder_removed.connect(self._remove_encoder)
        self.check_page.error.connect(self.show_failure)
        self.check_page.back_wanted.connect(self._back)
        teach = self.teach_page
        teach.back_wanted.connect(self._back)
        teach.drafted.connect(
            lambda: self._taught("The encoder has learned; keep it or discard it.")
        )
        teach.draft_found.connect(
            lambda name: self._taught(f"“{name}”, which you taught, awaits your decision.")
        )
        teach.ended.connect(lambda: self._taught("The teaching has ended without a result."))
        teach.kept.connect(self._encoder_kept)
        teach.scan_wanted.connect(self._scan_with)
        form.encoders.changed.connect(self._encoders_changed)
        teach.teaching_changed.connect(self._teaching_changed)
        self.engine.died.connect(self._engine_died)
        self.engine.revived.connect(self._engine_revived)
        self.engine.progressed.connect(self._progressed)
        self.progress.cancel_wanted.connect(self._cancel_scan)
        self.unexpected.connect(
            lambda text, details: self.banner.show_message(text, Tone.ERROR, details=details)
        )

    # --- what actions do

    def _choose_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, "Choose files", self.preferences.folder)
        self._chosen(files)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Choose a folder", self.preferences.folder)
        self._chosen([folder] if folder else [])

    def _choose_project(self) -> None:
        start = self.preferences.folder or str(projects_folder())
        file, _ = QFileDialog.getOpenFileName(self, "Open a project", start, _FILTER)
        self._chosen([file] if file else [])

    def _chosen(self, paths: list[str]) -> None:
        if paths:
            self.preferences.folder = self.form.folder = str(Path(paths[0]).parent)
            self.open_paths(paths)

    def _history(self, *, undo: bool) -> None:
        if self.results is not None:
            if undo:
                self.results.undo()
            else:
                self.results.redo()
            self._update_actions()

    def _judge_pairs(self) -> None:
        if self.results is not None:
            self.results.judge()

    def _focus_filter(self) -> None:
        if self.results is not None:
            self.results.focus_filter()

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for entry in self.recent.entries:
            path = Path(entry.path)
            action = self._recent_menu.addAction(entry.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, path=path: self.open_project(path))
        self._recent_menu.setToolTipsVisible(True)
        if not self.recent.entries:
            self._recent_menu.addAction("None yet").setEnabled(False)

    def _set_scheme(self, name: str) -> None:
        self.preferences.scheme = name
        self.preferences.save()
        self._dress()

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, SCHEMES[self.preferences.scheme][1])

    def _show_keys(self) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle("Keyboard")
        columns = QHBoxLayout(dialog)
        columns.setSpacing(48)
        columns.setContentsMargins(24, 24, 24, 24)
        columns.setSizeConstraint(QHBoxLayout.SizeConstraint.SetFixedSize)
        form, results = QFormLayout(), QFormLayout()
        for column in (form, results):
            column.setHorizontalSpacing(24)
            column.setVerticalSpacing(SPACE)
            columns.addLayout(column)
        for words, keys in _RESULT_KEYS:
            results.addRow(words, fact(keys))
        for action in self.findChildren(QAction):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if keys and action.parent() is self:
                form.addRow(action.iconText().rstrip("…"), fact(keys))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_about(self) -> None:
        from dittograph_gui.about.dialog import (
            AboutDialog,
        )  # only now, so that the window opens sooner

        AboutDialog(self).open()

    def _show_guide(self) -> None:
        path = guide_path()
        if not open_outside(path):
            self.banner.show_message(
                f"No program was found to show the guide; open {path} in a browser.", Tone.WARNING
            )

    # --- Qt's events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome files, folders and text."""
        if _paths(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()
            self._hover(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Forget them."""
        self._hover(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take them."""
        self._hover(over=False)
        event.acceptProposedAction()
        paths, text = _paths(event.mimeData()), event.mimeData().text()
        # Later, so that the program that gave them does not wait for us.
        if paths:
            QTimer.singleShot(0, self, lambda: self.open_paths(paths))
        elif text.strip() and self._scan is None:
            self.form.begin(text=text)
            self._show(self.form)

    def _hover(self, *, over: bool) -> None:
        """Show that something may be dropped here."""
        if self.pages.currentWidget() is self.start_page:
            self.start_page.drop_area.set_over(over)
            over = False
        teaching = self.pages.currentWidget() is self.teach_page
        self._veil.setText(
            "Drop a file of judged pairs" if teaching else "Drop it to scan or open it"
        )
        self._veil.setGeometry(self.pages.geometry())
        self._veil.setVisible(over)
        self._veil.raise_()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """See what another window has done to the project when this one is turned to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.results:
            self.results.look_elsewhere()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the engine; nothing is lost: vectors and decisions are on disk."""
        if self.teach_page.teaching and not self._may_close:
            event.ignore()
            self._show_teaching()
            self._ask_before_closing(_CLOSING)
            return
        if self._has_unscanned_list() and not self._may_close:
            event.ignore()
            self._show(self.form)
            self._ask_before_closing(_UNSCANNED)
            return
        self.preferences.geometry = self.saveGeometry().toBase64().toStdString()
        self.preferences.save()
        self.engine.close()
        QThreadPool.globalInstance().waitForDone(5_000)
        self._close_project(release=False)  # the system takes it all
        super().closeEvent(event)

    def _has_unscanned_list(self) -> bool:
        """Return whether a pasted list awaits its scan, or the end of it."""
        waits = self._scan is not None or self.pages.currentWidget() is self.form
        return waits and self.form.pasted is not None

    def _ask_before_closing(self, words: str) -> None:
        action = ("Close all the same", self._close_anyway)
        self.banner.show_message(words, Tone.WARNING, action=action)

    def _close_anyway(self) -> None:
        self._may_close = True
        self.close()

    def _restore_geometry(self) -> None:
        stored = QByteArray.fromBase64(self.preferences.geometry.encode())
        if not self.restoreGeometry(stored):
            screen = QGuiApplication.primaryScreen().availableSize()
            self.resize(min(1280, screen.width() - 80), min(820, screen.height() - 80))


def _read(path: Path) -> Results:
    """Open a project, in a worker."""
    return Results(Project.open(path))


def _collect() -> None:
    gc.collect()


def _paths(mime: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]


def _button(action: QAction, text: str) -> QToolButton:
    """Return a toolbar button with a shorter text than its action."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    action.setIconText(text)
    return button


def _menu_button(text: str, icon: str, menu: QMenu) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolButtonStyle(
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if text
        else Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    button.setMenu(menu)
    theme.set_icon(button, icon)
    return button


def _new_texts(new: int, every: int) -> str:
    """Say what a rescan found to be new."""
    if not new:
        return "Scanned again: no text is new."
    return f"Scanned again: {new:,} of {every:,} texts {'is' if new == 1 else 'are'} new."
