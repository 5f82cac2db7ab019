"""Scans started from the window: new ones, and those of the open project's sources again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from dittograph.engine import messages
from dittograph.engine.messages import EncoderEntry, Failure, FailureKind
from dittograph.files.whole import beside
from dittograph.finished_scan import Scan
from dittograph.policy.choosing import as_locked, choose_settings
from dittograph.policy.folders import projects_folder
from dittograph.policy.policy import current
from dittograph.progress import Snapshot
from dittograph.project.changes_since import changes_since
from dittograph.project.project import Project
from dittograph.project.schema import SUFFIX
from dittograph_resources import sample_folder
from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine import background
from dittograph_gui.engine.client import Job
from dittograph_gui.engine.job_line import busy_with
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import capital, counted, tr
from dittograph_gui.scan.request import ScanRequest, new_project, release_project
from dittograph_gui.widgets.banner import Tone
from dittograph_gui.window.frame import Frame
from dittograph_gui.window.projects import Projects

RUNNING = tr("A scan is running; wait until it ends, or cancel it first.")
_CANCELLED = tr("Cancelled. What was done so far is kept: the next scan continues from there.")


class Scans(QObject):
    """Asks the engine for scans, one at a time, and opens what they lead to.

    Attributes:
        job: The scan that is running or waiting, or None.
    """

    changed = Signal()  # whether one is running

    def __init__(self, frame: Frame, projects: Projects) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._projects = projects
        self.job: Job | None = None
        self._new: Path | None = None  # what is taken for the project of the running scan
        frame.navigation.form.start_wanted.connect(self._start_from_form)
        frame.progress.cancel_wanted.connect(self.cancel)
        frame.engine.progressed.connect(self._progressed)

    @property
    def running(self) -> bool:
        """Whether a scan is running or waiting."""
        return self.job is not None

    def start(
        self,
        request: ScanRequest,
        *,
        output: Path | None = None,
        decisions_from: Path | None = None,
        done: Callable[[messages.Scanned], None] | None = None,
    ) -> None:
        """Scan, showing the progress, and open the result.

        Args:
            request: What and how.
            output: Project file to write; default: a new one among the recent projects.
            decisions_from: A project whose decisions still apply.
            done: What to do with the result instead of opening it.
        """
        if self.job is not None:
            return
        request = replace(request, choices=as_locked(request.choices))
        path = output or new_project(request.name, datetime.now())
        self._new = None if output else path
        self._frame.notices.banner.hide()
        self._frame.navigation.form.set_scanning(True)
        busy = busy_with(self._frame.engine)
        self._frame.progress.begin(
            tr("{busy}; the scan starts when that is done.", busy=capital(busy))
            if busy
            else tr("Starting the scan…"),
            cancellable=True,
        )

        def finished(result: messages.Scanned) -> None:
            self._ended()
            if done is not None:
                done(result)
            else:
                self._projects.open(path, request=request)

        def again() -> None:
            self.start(request, output=output, decisions_from=decisions_from, done=done)

        def failed(failure: Failure) -> None:
            self._ended()
            if failure.kind is FailureKind.DIED:
                self._projects.interrupted.append(again)
            elif failure.kind is FailureKind.CANCELLED:
                self._frame.notices.banner.show_message(_CANCELLED, action=(tr("Continue"), again))
            else:
                self._frame.notices.show_failure(failure)

        self.job = self._frame.engine.request(
            request.message(path, decisions_from), finished, failed, owner=self
        )
        self.changed.emit()

    def release(self) -> None:
        """Give the path of a project free that was not saved, as no scan is running any more."""
        new, self._new = self._new, None
        if new is not None:
            release_project(new)

    def cancel(self) -> None:
        """Cancel the running scan; what it has embedded is kept."""
        if self.job is not None:
            self._frame.engine.cancel(self.job)

    def open_sample(self) -> None:
        """Open the scan of the sample collection, or make it."""
        path = projects_folder() / tr("Sample collection{suffix}", suffix=SUFFIX)
        request = ScanRequest(paths=[str(sample_folder())], choices=choose_settings())

        def scan(_: Exception | None = None) -> None:
            self._frame.navigation.form.fill(request)
            self._frame.navigation.show(self._frame.navigation.form)
            self.start(request, output=path)

        if path.is_file():
            self._projects.open(path, failed=scan)
        else:
            scan()

    def rescan(
        self, encoder: str | None = None, encodings: Mapping[str, str] | None = None
    ) -> None:
        """Scan the sources of the open project again; decisions still apply.

        Args:
            encoder: Another encoder to scan with, by name or folder.
            encodings: The codecs of single texts that were read in another one.
        """
        project = self._projects.project
        if project is None or self.job is not None:
            return
        known = self._frame.recent.find(project.path)
        request = (
            ScanRequest.from_fields(known.request)
            if known is not None and known.request
            else ScanRequest.of_scan(project.scan)
        )
        before = request.choices.encoder
        choices = as_locked(replace(request.choices, encoder=encoder or before))
        another = choices.encoder != before
        if another or encoder is not None:
            choices = replace(choices, prompt=None)  # it belongs to one encoder
        if another:  # by which similarities mean something else
            usual = choose_settings()
            choices = replace(choices, floor=usual.floor, threshold=usual.threshold)
        request = replace(
            request,
            choices=choices,
            chosen=() if another else request.chosen,
            encodings={**request.encodings, **(encodings or {})},
        )

        def checked(missing: list[str]) -> None:
            if self._projects.project is not project:
                return
            rest = request.without(missing)
            if not missing:
                self._rescan(project, request, another_encoder=another)
            elif rest.is_empty:
                self._frame.notices.banner.show_message(
                    tr(
                        "{gone} Nothing was scanned again; restore the missing "
                        "sources, or start a new scan.",
                        gone=_no_longer_there(missing),
                    ),
                    Tone.WARNING,
                )
            else:
                self._frame.notices.banner.show_message(
                    tr(
                        "{gone} Nothing was scanned again yet; restore the missing "
                        "sources, or go on without them.",
                        gone=_no_longer_there(missing),
                    ),
                    Tone.WARNING,
                    action=(
                        tr("Scan the others"),
                        lambda: self._rescan(project, rest, another_encoder=another),
                    ),
                )

        background.run(
            self, request.missing, done=checked, failed=self._frame.notices.show_exception
        )

    def scan_with(self, entry: EncoderEntry) -> None:
        """Scan the open project again with an encoder, or offer it for a new scan."""
        form, banner = self._frame.navigation.form, self._frame.notices.banner
        if self.running:
            banner.show_message(RUNNING)
        elif "encoder" in current().locked:
            banner.show_message(
                tr(
                    "Your administrator has set the encoder, so you cannot scan with “{name}” "
                    "here; ask for it if it serves you better.",
                    name=entry.name,
                )
            )
        elif self._frame.navigation.results is not None:
            self._frame.navigation.show(self._frame.navigation.results)
            self.rescan(form.encoders.value_of(entry.folder))
        else:
            form.encoders.add(entry)
            form.begin()
            self._frame.navigation.show(form)
            banner.show_message(
                tr("“{name}” is chosen; add what you want to scan.", name=entry.name)
            )

    def _start_from_form(self, request: ScanRequest) -> None:
        self._frame.preferences.remember(request.choices, request.chosen)
        self._frame.preferences.save()
        self.start(request)

    def _rescan(self, project: Project, request: ScanRequest, *, another_encoder: bool) -> None:
        path = project.path
        temporary = beside(path)  # another window may scan the same project again

        before = project.scan.sources

        def swap(result: messages.Scanned) -> None:
            line, found = None, _new_texts(result.embedded, result.texts)
            if another_encoder:
                found = tr(
                    "Scanned again with “{name}”; similarities now mean something different, so "
                    "choose the threshold again.",
                    name=Path(request.choices.encoder).name,
                )

            def said(scan: Scan) -> tuple[str, str]:
                since = changes_since(before, scan.sources, [one.source for one in scan.skipped])
                return f"{found} {since.words()}".strip(), from_core(since.details())

            page = self._projects.page
            if self._projects.project is project and page is not None:
                line = page.line
                self._projects.close()
            self._projects.replace(path, temporary, request=request, line=line, said=said)

        self.start(request, output=temporary, decisions_from=path, done=swap)

    def _ended(self) -> None:
        self.job = None
        self.release()
        self._frame.navigation.form.set_scanning(False)
        self._frame.progress.end()
        self.changed.emit()

    def _progressed(self, snapshot: Snapshot) -> None:
        if self.job is not None and self.job is self._frame.engine.running:
            self._frame.progress.update_from(snapshot)


def _no_longer_there(missing: list[str]) -> str:
    """Name the sources that are gone."""
    if len(missing) == 1:
        return tr("{source} is no longer there.", source=missing[0])
    return counted(
        len(missing) - 1,
        tr("{source} and {n} more are no longer there."),
        tr("{source} and {n} more are no longer there."),
        source=missing[0],
    )


def _new_texts(new: int, every: int) -> str:
    """Say what a rescan found to be new."""
    if not new:
        return tr("Scanned again: no new texts.")
    return counted(
        new,
        tr("Scanned again: {n} of {every:,} texts is new."),
        tr("Scanned again: {n} of {every:,} texts are new."),
        every=every,
    )
