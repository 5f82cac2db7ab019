"""What the last measuring brought: the table, the charts, the worst errors."""

from __future__ import annotations

from pathlib import Path

from dittograph.engine.messages import Evaluated
from dittograph.errors import OutputError
from dittograph.files.whole import replace_file
from dittograph.judging.labelled import LabelKind
from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.teaching.error_list import ErrorList
from dittograph_gui.teaching.measure_table import MeasureTable
from dittograph_gui.teaching.measured import left_out, measured_on, not_measured, notes_on
from dittograph_gui.teaching.measures import Row, as_csv, measures
from dittograph_gui.teaching.outcome_charts import OutcomeCharts
from dittograph_gui.teaching.pair_source import PairSource
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import fact, label


class Outcome(QWidget):
    """Hidden until something was measured.

    Signals:
        failed: The table could not be saved; a sentence.
    """

    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._kind = LabelKind.BINARY
        self.counts, self.copied = label(bold=True), fact()
        self.left_out, self.notes, self.not_measured = label(muted=True), label(), label()
        for words in (self.notes, self.not_measured):
            words.setObjectName("flag")
        self.table = MeasureTable(tr("Measured encoders"))
        self.table.chosen.connect(self._show_row)
        self.verdict = label(bold=True)
        self.charts = OutcomeCharts()
        self.errors = ErrorList()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * SPACE)
        for part in (self._figures(), self.charts, self.errors):
            box.addWidget(part)
        self.hide()

    def show_answer(self, source: PairSource, answer: Evaluated) -> None:
        """Show what measuring on some pairs brought."""
        self._kind = answer.kind
        rows = [Row.of(one) for one in answer.encoders]
        self.counts.setText(measured_on(source, answer))
        for line, words in (
            (self.left_out, left_out(answer)),
            (self.notes, "\n".join(notes_on(rows))),
            (self.not_measured, not_measured(answer)),
        ):
            line.setText(words)
            line.setVisible(bool(words))
        self.copied.clear()
        for part in (self.table, self.charts, self.errors):
            part.setVisible(bool(rows))
        self.show()
        self.table.show_rows(rows, measures(answer.kind))

    def save_table(self, name: str) -> None:
        """Write the table to a file."""
        path = Path(name)
        try:
            replace_file(path, as_csv(self.table.rows).encode())
        except OutputError as error:
            self.failed.emit(str(error))
        else:
            self.copied.setText(tr("Saved as {name}.", name=path.name))

    def _figures(self) -> QFrame:
        frame, inside = card()
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.counts, 1)
        head.addWidget(self.copied)
        head.addWidget(push(tr("Copy the table"), self._copy, "paste"))
        head.addWidget(push(tr("Save as CSV…"), self._save, "export"))
        inside.addLayout(head)
        for part in (self.left_out, self.notes, self.not_measured, self.table, self.verdict):
            inside.addWidget(part)
        return frame

    def _show_row(self, row: Row) -> None:
        if row.measured is None:
            return
        self.verdict.setText(from_core(row.measured.verdict))
        self.verdict.setVisible(bool(row.measured.verdict))
        self.charts.show_row(row, [one for one in self.table.rows if one is not row])
        self.errors.show_errors(row.name, row.measured.worst, self._kind)

    def _copy(self) -> None:
        mime = QMimeData()
        mime.setText(as_csv(self.table.rows, "\t"))
        mime.setData("text/csv", as_csv(self.table.rows).encode())
        QGuiApplication.clipboard().setMimeData(mime)
        self.copied.setText(tr("Copied; paste it into a spreadsheet."))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the table"), "measured encoders.csv")
        if name:
            self.save_table(name)
