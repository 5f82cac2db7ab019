"""What will be read of the sources and what will not, counted as soon as they are added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dittograph.documents.collection.survey import Survey
from dittograph.progress import Snapshot
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.encodings.rows import EncodingRows
from dittograph_gui.language.words import tr
from dittograph_gui.scan import inventory
from dittograph_gui.scan.counting import Counting
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.folding import Fold
from dittograph_gui.widgets.labels import fact, label

_MOST_NAMES = 1_000  # that are shown; the clipboard gets all
_LINES = 9  # of a list before it scrolls


class Inventory(QWidget):
    """Counts what is behind some paths, and says it.

    Signals:
        counted: It is known what there is, or what is chosen has changed.
    """

    counted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._paths: list[str] = []
        self._ignore_guesses = False
        self.survey: Survey | None = None
        self.counting = Counting(self)
        self.summary = label()
        self.passed = label(muted=True)
        self.unread = Fold("", self._unread_list(), spacing=SPACE // 2)
        self.encodings = EncodingRows()
        self.guessed = Fold("", self.encodings, spacing=SPACE // 2)
        self._progress = self._progress_line()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE // 2, 0, 0)
        box.setSpacing(SPACE // 2)
        for part in (self._progress, self.summary, self.passed, self.unread, self.guessed):
            box.addWidget(part)
        self.counting.done.connect(self._show)
        self.counting.failed.connect(self._failed)
        self.counting.progressed.connect(self._progressed)
        self.encodings.changed.connect(self.counted)
        self._clear()

    @property
    def chosen(self) -> dict[str, str]:
        """The encodings that a person chose, by the files' paths."""
        return {} if self._ignore_guesses else self.encodings.chosen

    def forget(self) -> None:
        """Forget what was chosen."""
        self.encodings.choose({})

    def choose(self, encodings: Mapping[str, str]) -> None:
        """Choose encodings, also for files that are not counted yet."""
        self.encodings.choose(encodings)

    def count(self, paths: Sequence[str]) -> None:
        """Count what is behind these paths; the same ones are not counted again."""
        if list(paths) == self._paths:
            return
        self._paths = list(paths)
        self.counting.stop()
        if not paths:
            self._clear()
            return
        self._again()

    def stop(self) -> None:
        """Count no further, because it is no longer wanted."""
        if self.counting.running:
            self.counting.stop()
            self._paths = []
            self._progress.hide()
            self.summary.setVisible(self.survey is not None)

    def set_encoding(self, codec: str | None) -> None:
        """Say that all texts are read in one encoding, or each as is guessed for it."""
        self._ignore_guesses = codec is not None
        self._show_guesses()

    # --- parts

    def _progress_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        self.doing = fact()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress of counting"))
        self.cancel = push(tr("Cancel"), self._cancel)
        self.cancel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self.doing)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        return line

    def _unread_list(self) -> QWidget:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(3 * SPACE, 0, 0, SPACE)
        box.setSpacing(SPACE)
        self.reasons = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.reasons.setAccessibleName(tr("What will not be read, and why"))
        self.copy: QPushButton = push(tr("Copy list"), self._copy)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        box.addWidget(self.reasons)
        box.addLayout(row)
        return inside

    # --- what happens

    def _again(self) -> None:
        self.doing.setText(tr("Counting…"))
        self._bar.setRange(0, 0)
        self.cancel.setText(tr("Cancel"))
        if self.survey is None:
            self.summary.setText(tr("Counting…"))
            self.summary.show()
        self.summary.setEnabled(False)  # it is about what was there before
        self.counting.start(self._paths)

    def _cancel(self) -> None:
        if not self.counting.running:
            self._again()
            return
        self.counting.stop()
        self._clear()
        self._bar.hide()
        self.doing.setText(tr("Not counted; whatever can be read is scanned all the same."))
        self.cancel.setText(tr("Count"))
        self._progress.show()

    def _progressed(self, snapshot: Snapshot) -> None:
        self.summary.setVisible(self.survey is not None)
        files = tr("{done:,} files", done=snapshot.done)
        if snapshot.total:
            files = tr("{done:,} of {total:,} files", done=snapshot.done, total=snapshot.total)
            self._bar.setRange(0, snapshot.total)
            self._bar.setValue(snapshot.done)
        self.doing.setText(tr("Counting… {files}", files=files))
        self._bar.show()
        self._progress.show()

    def _failed(self, problem: str) -> None:
        self._clear()
        self.summary.setText(tr("It cannot be counted: {problem}", problem=problem))
        self.summary.show()
        self.counted.emit()

    def _show(self, found: Survey) -> None:
        self.survey = found
        self._progress.hide()
        self.summary.setText(inventory.readable(found))
        self.summary.setToolTip(inventory.each_kind(found))
        self.summary.setEnabled(True)
        self.summary.show()
        self.unread.button.setText(inventory.unread(found))
        text = inventory.reasons(found.unread, self._paths, _MOST_NAMES)
        self.reasons.setPlainText(text)
        lines = min(_LINES, text.count("\n") + 1)
        height = self.reasons.fontMetrics().lineSpacing() * lines
        self.reasons.setFixedHeight(height + 3 * SPACE)
        self.copy.setText(tr("Copy list"))
        self.unread.setVisible(bool(found.unread))
        self._show_guesses()
        passed = inventory.passed_over(found.passed)
        self.passed.setText(passed)
        self.passed.setVisible(bool(passed))
        self.counted.emit()

    def _show_guesses(self) -> None:
        guesses = self.survey.guesses if self.survey is not None else ()
        if self.survey is not None:
            names = inventory.short_names([guess.name for guess in guesses], self._paths)
            self.encodings.show_guesses(guesses, names)
            self.guessed.button.setText(inventory.guessed(len(guesses)))
        self.guessed.setVisible(bool(guesses) and not self._ignore_guesses)

    def _clear(self) -> None:
        self.survey = None
        for part in (self._progress, self.summary, self.unread, self.guessed, self.passed):
            part.hide()
        for fold in (self.unread, self.guessed):
            fold.button.setChecked(False)

    def _copy(self) -> None:
        if self.survey is not None:
            text = inventory.reasons(self.survey.unread, self._paths)
            QGuiApplication.clipboard().setText(text)
            self.copy.setText(tr("Copied"))
