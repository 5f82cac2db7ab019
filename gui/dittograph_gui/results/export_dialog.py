"""What cleaned copies would be, shown before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dittograph.errors import DittographError
from dittograph.settings import Grouping
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import counted, tr
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.looks import primary

if TYPE_CHECKING:
    from dittograph.outputs.cleaned_preview import CleanedPreview

AS_TEXT = tr("Write such files as text")
UNCHANGED = tr("Copy such files unchanged")
Line = tuple[float, Grouping]
_WIDTH, _HEIGHT = 640, 480  # pixels
_LOOKING = tr("Looking at the files…")
_TEXT = Qt.ItemDataRole.UserRole


class _Part(QWidget):
    """A heading and a list, which is there only when something is in it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label(bold=True)
        self.list = QListWidget()
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.list, 1)

    def show_items(self, title: str, items: Sequence[tuple[str, int | None]]) -> None:
        """Show some items: their words, and a distinct text or None."""
        self.title.setText(title)
        self.list.setAccessibleName(title)
        self.list.clear()
        for words, text in items:
            item = QListWidgetItem(words)
            item.setToolTip(words)
            item.setData(_TEXT, text)
            self.list.addItem(item)
        self.setVisible(bool(items))


class ExportDialog(QDialog):
    """Says what is written, what is left out, and what would be lost.

    Signals:
        write_wanted: The copies are to be written; whether files that cannot be cleaned become
            plain text, and whether they are copied unchanged.
        text_wanted: The cluster of a distinct text is to be shown.
        found: It shows what would be written.
    """

    write_wanted = Signal(bool, bool)
    text_wanted = Signal(int)
    found = Signal()

    def __init__(self, changes: ProjectChanges, line: Line, parent: QWidget) -> None:
        """Make the dialog and find out what would be written.

        Args:
            changes: The open project.
            line: Threshold and grouping of the clusters.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._changes, self._line = changes, line
        self._work = background.Latest(self)
        self.setWindowTitle(tr("Cleaned copy of the sources"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = label(_LOOKING)
        self.lost, self.vanishing, self.kept, self.refused = (_Part() for _ in range(4))
        self.lost.list.itemActivated.connect(self._go)
        self.lost.list.itemClicked.connect(self._go)
        self.hint = label(tr("Click a cluster to go there."), muted=True)
        self.as_text = QCheckBox(AS_TEXT)
        self.as_text.toggled.connect(lambda _: self.renew())
        self.unchanged = QCheckBox(UNCHANGED)
        self.unchanged.toggled.connect(lambda _: self.renew())
        self.write = push(tr("Name a folder and write…"), self._write)
        primary(self.write, wanted=True)
        self.cancel = push(tr("Cancel"), self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.words)
        lists = (self.lost, self.hint, self.vanishing, self.kept, self.refused)
        for part in (*lists, self.as_text, self.unchanged):
            layout.addWidget(part, 1 if isinstance(part, _Part) else 0)
            part.hide()
        self._rest = QLabel()
        layout.addWidget(self._rest, 1)  # takes the room where there are no lists
        layout.addLayout(buttons)
        self.resize(_WIDTH, _HEIGHT)
        self.write.setEnabled(False)
        self.renew()

    def renew(self) -> None:
        """Find out anew; waits for all decisions that are being saved."""
        self.write.setEnabled(False)
        self.words.setText(_LOOKING)
        as_text, unchanged = self.as_text.isChecked(), self.unchanged.isChecked()
        threshold, grouping = self._line
        results, project = self._changes.results, self._changes.results.project

        def look() -> CleanedPreview:
            # Imported only now, so that the window opens sooner.
            from dittograph.outputs.cleaned_file import OtherWays
            from dittograph.outputs.cleaned_preview import preview
            from dittograph.outputs.result import Result

            result = Result.of(results.scan, threshold, grouping, project.decisions)
            return preview(result, ways=OtherWays(as_text=as_text, unchanged=unchanged))

        self._changes.do(
            lambda _: None,
            done=lambda _: self._work.run(look, done=self._show, failed=self._failed),
        )

    def _show(self, found: CleanedPreview) -> None:
        scan, refusals = self._changes.results.scan, found.refusals
        # What has a list of its own below is not said here.
        said = [
            found.count_sentence(),
            *found.losses.alone_sentence(),
            *found.changed_sentence(),
        ]
        self.words.setText("\n".join(map(from_core, said)))
        lost = found.losses.clusters
        self.lost.show_items(
            counted(
                len(lost),
                tr("Nothing remains of {n} cluster"),
                tr("Nothing remains of {n} clusters"),
            ),
            [(" ".join(c.texts[0].split()), int(scan.copies.text[c.members[0]])) for c in lost],
        )
        self.hint.setVisible(bool(lost))
        self.vanishing.show_items(
            counted(
                len(found.vanishing),
                tr("{n} file not written, because nothing is left"),
                tr("{n} files not written, because nothing is left"),
            ),
            [(name, None) for name in found.vanishing],
        )
        self.kept.show_items(
            counted(
                len(found.unchanged),
                tr("{n} file copied unchanged"),
                tr("{n} files copied unchanged"),
            ),
            [(from_core(sentence), None) for sentence in found.unchanged_sentences()],
        )
        self.refused.show_items(
            counted(
                len(refusals),
                tr("{n} file cannot be written, so nothing would be"),
                tr("{n} files cannot be written, so nothing would be"),
            ),
            [(from_core(refusal.why), None) for refusal in refusals],
        )
        could = self.as_text.isChecked() or any(refusal.as_text for refusal in refusals)
        self.as_text.setVisible(could)
        could = self.unchanged.isChecked() or any(refusal.unchanged for refusal in refusals)
        self.unchanged.setVisible(could)
        self._rest.setVisible(not (lost or found.vanishing or found.unchanged or refusals))
        self.write.setEnabled(not refusals)
        self.write.setFocus()
        self.found.emit()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DittographError):
            raise error
        self.words.setText(from_core(str(error)))

    def _go(self, item: QListWidgetItem) -> None:
        text = item.data(_TEXT)
        if text is not None:
            self.text_wanted.emit(text)
            self.reject()

    def _write(self) -> None:
        self.write_wanted.emit(self.as_text.isChecked(), self.unchanged.isChecked())
        self.accept()
