"""Writing the result for others: the menu, the questions, and the work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from dittograph.errors import NoCopyError
from dittograph.finished_scan import Scan
from dittograph.policy.folders import projects_folder
from dittograph.project.project import Project
from dittograph.settings import Score
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from dittograph_gui.engine import background
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.results.export_dialog import AS_TEXT, ExportDialog, Line
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.widgets.banner import Banner
from dittograph_gui.widgets.outside import open_outside

_CLEANED = "cleaned"


@dataclass(frozen=True, slots=True)
class _Format:
    """An entry of the menu; the value is that of ``ExportFormat``."""

    value: str
    words: str
    pattern: str


_FORMATS = (
    _Format("csv", tr("Marked list (CSV)…"), tr("Comma-separated values (*.csv)")),
    _Format("xlsx", tr("Excel…"), tr("Excel workbook (*.xlsx)")),
    _Format("html", tr("Report (HTML)…"), tr("Web page (*.html)")),
    _Format("json", tr("Everything (JSON)…"), tr("JSON (*.json)")),
    _Format(_CLEANED, tr("Cleaned copy of the sources…"), ""),
)


class Exports(QObject):
    """Writes what is shown, with every decision made so far.

    Signals:
        failed: It could not be written; one sentence.
        text_wanted: The cluster of a distinct text is to be shown.
    """

    failed = Signal(str)
    text_wanted = Signal(int)

    def __init__(
        self,
        changes: ProjectChanges,
        line: Callable[[], Line],
        banner: Banner,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        """Make the exports.

        Args:
            changes: The open project.
            line: Returns the threshold and the grouping that are shown.
            banner: Where it is said what was written.
            preferences: Where the person's last folder is remembered.
            parent: The page.
        """
        super().__init__(parent)
        self._changes, self._line = changes, line
        self._banner, self._preferences = banner, preferences
        self._page = parent

    def menu(self) -> QMenu:
        """Return the menu of everything that can be written."""
        menu = QMenu(tr("Export"), self._page)
        for form in _FORMATS:
            menu.addAction(form.words).triggered.connect(partial(self._begin, form))
        return menu

    def _begin(self, form: _Format, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        if form.value == _CLEANED:
            self.show_preview(form)
        else:
            self._ask_where(form)

    def show_preview(self, form: _Format = _FORMATS[-1]) -> ExportDialog:
        """Show what cleaned copies would be before asking where to write them."""
        dialog = ExportDialog(self._changes, self._line(), self._page)
        dialog.write_wanted.connect(
            lambda as_text, unchanged: self._ask_where(form, as_text=as_text, unchanged=unchanged)
        )
        dialog.text_wanted.connect(self.text_wanted)
        dialog.open()
        return dialog

    def _ask_where(self, form: _Format, *, as_text: bool = False, unchanged: bool = False) -> None:
        folder, name = self._beside(), self._changes.results.project.path.stem
        if form.value == _CLEANED:
            # Not a dialog for folders: some do not let the name of a new one be typed.
            chosen, _ = QFileDialog.getSaveFileName(
                self._page,
                tr("Name a new folder for the cleaned copies"),
                str(folder / tr("{name} cleaned", name=name)),
            )
        else:
            chosen, _ = QFileDialog.getSaveFileName(
                self._page, tr("Export"), str(folder / f"{name}.{form.value}"), form.pattern
            )
        if chosen:
            path = Path(chosen)
            if form.value != _CLEANED and not path.suffix:
                path = path.with_suffix(f".{form.value}")
            self.export(form.value, path, as_text=as_text, unchanged=unchanged)

    def _beside(self) -> Path:
        """Return the folder to offer: the project's, unless nobody chose that."""
        folder = self._changes.results.project.path.parent
        if folder != projects_folder():
            return folder
        return Path(self._preferences.folder or Path.home())

    def export(
        self, form: str, path: Path, *, as_text: bool = False, unchanged: bool = False
    ) -> None:
        """Write an output in a worker, then say so.

        Args:
            form: Value of an ``ExportFormat``.
            path: File, or folder for cleaned copies.
            as_text: Whether copies of what cannot be written in its own format are plain text.
            unchanged: Whether files that cannot be cleaned are copied as they are.
        """
        self._banner.show_message(tr("Writing {name} …", name=path.name), stays=True)
        line, results = self._line(), self._changes.results
        scored = results.scan if results.score is Score.LIKELIHOOD else None

        def write(state: tuple[Path, bool]) -> None:
            background.run(
                self,
                partial(
                    _export,
                    state,
                    form,
                    path,
                    line,
                    as_text=as_text,
                    unchanged=unchanged,
                    scored=scored,
                ),
                done=partial(self._exported, path),
                failed=partial(self._not_exported, form, path),
            )

        # Asked in the project's thread, where everything decided so far has been saved by then.
        self._changes.do(lambda p: (p.path, p.sources_confirmed), done=write)

    def _exported(self, path: Path, sentence: str) -> None:
        folder = path if path.is_dir() else path.parent
        self._banner.show_message(sentence, action=(tr("Show in folder"), partial(_open, folder)))

    def _not_exported(self, form: str, path: Path, error: Exception) -> None:
        if isinstance(error, NoCopyError):
            again = partial(self.export, form, path, as_text=True)
            self._banner.show_message(str(error), action=(AS_TEXT, again))
            return
        self._banner.hide()
        self.failed.emit(str(error))


def _open(folder: Path) -> None:
    open_outside(folder)


def _export(
    state: tuple[Path, bool],
    form: str,
    output: Path,
    line: Line,
    *,
    as_text: bool,
    unchanged: bool,
    scored: Scan | None,
) -> str:
    """Write an output from the project file, where every decision already is."""
    from dittograph.outputs.cleaned_file import OtherWays
    from dittograph.outputs.exporting import ExportFormat, Result, export
    from dittograph.outputs.losses import find_losses

    path, sources_confirmed = state
    threshold, grouping = line
    with Project.open(path) as project:
        if sources_confirmed:  # which a project that cannot be written to does not remember
            project.confirm_sources()
        said = export(
            project,
            ExportFormat(form),
            output,
            threshold=threshold,
            grouping=grouping,
            ways=OtherWays(as_text=as_text, unchanged=unchanged),
            scored=scored,
        )
        if form == _CLEANED:  # told before
            return said
        scan = scored or project.scan
        losses = find_losses(Result.of(scan, threshold, grouping, project.decisions))
        return " ".join([said, *losses.sentences()])
