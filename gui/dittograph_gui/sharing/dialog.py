"""What a colleague's decisions mean here: how many are new, and a choice for each conflict."""

from __future__ import annotations

from dittograph.project.changes import TextPair
from dittograph.project.sharing.merging import Conflict, Merge
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.language.words import counted, tr
from dittograph_gui.session.results import Results
from dittograph_gui.sharing.offers import merge_words
from dittograph_gui.widgets.labels import label

_MOST_ROWS = 2_000  # conflicts that are listed; in all others yours holds
_WORDS = 80  # characters of a text
_HEADS = (tr("Take theirs"), tr("Yours"), tr("Theirs"), tr("Where"), tr("Text"))


class MergeDialog(QDialog):
    """Asks what to take over.

    Signals:
        agreed: The set of what the conflicts are about in which theirs hold.
    """

    agreed = Signal(object)

    def __init__(self, planned: Merge, results: Results, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            planned: What the decisions mean.
            results: The open project.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge decisions"))
        self._results = results
        self._conflicts = planned.conflicts[:_MOST_ROWS]
        self.table = QTableWidget(len(self._conflicts), len(_HEADS))
        layout = QVBoxLayout(self)
        for sentence in _sentences(planned):
            layout.addWidget(label(sentence))
        if self._conflicts:
            layout.addWidget(self._filled())
            layout.addLayout(self._for_all())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merge = buttons.addButton(tr("Take over"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.merge.setEnabled(bool(planned.new or self._conflicts))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(760, 460 if self._conflicts else 160)

    def _filled(self) -> QTableWidget:
        table = self.table
        table.setHorizontalHeaderLabels(_HEADS)
        table.setAccessibleName(tr("Conflicts"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        for row, conflict in enumerate(self._conflicts):
            take = QTableWidgetItem()
            take.setFlags(take.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            take.setCheckState(Qt.CheckState.Unchecked)
            table.setItem(row, 0, take)
            where, text = self._about(conflict)
            for column, words in enumerate((conflict.mine, conflict.theirs, where, text), 1):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                table.setItem(row, column, item)
        for column in range(len(_HEADS) - 2):
            table.horizontalHeader().setSectionResizeMode(
                column, QHeaderView.ResizeMode.ResizeToContents
            )
        table.setColumnWidth(len(_HEADS) - 2, 180)
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _for_all(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, state in (
            (tr("Keep all of yours"), Qt.CheckState.Unchecked),
            (tr("Take all of theirs"), Qt.CheckState.Checked),
        ):
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, state=state: self._tick_all(state))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _tick_all(self, state: Qt.CheckState) -> None:
        for row in range(self.table.rowCount()):
            self._take(row).setCheckState(state)

    def _take(self, row: int) -> QTableWidgetItem:
        item = self.table.item(row, 0)
        assert item is not None
        return item

    def _about(self, conflict: Conflict) -> tuple[str, str]:
        collection, about = self._results.collection, conflict.about
        if isinstance(about, int):
            return collection.place(about), _short(collection.text(int(collection.text_of[about])))
        first = [int(self._results.scan.copies.first[text]) for text in about]
        words = " / ".join(_short(collection.text(text)) for text in about)
        return " / ".join(collection.place(passage) for passage in first), words

    def _accept(self) -> None:
        chosen: set[int | TextPair] = {
            conflict.about
            for row, conflict in enumerate(self._conflicts)
            if self._take(row).checkState() is Qt.CheckState.Checked
        }
        self.agreed.emit(frozenset(chosen))
        self.accept()


def _sentences(planned: Merge) -> list[str]:
    said = [
        tr(
            "“{project}” holds {decisions} that you have not made here.",
            project=planned.project,
            decisions=merge_words(planned),
        )
    ]
    if planned.agreed:
        said.append(
            counted(
                planned.agreed,
                tr("{n} decision is the same here already."),
                tr("{n} decisions are the same here already."),
            )
        )
    if planned.elsewhere:
        said.append(
            counted(
                planned.elsewhere,
                tr(
                    "{n} decision concerns texts that are not here, or that are only compared "
                    "against."
                ),
                tr(
                    "{n} decisions concern texts that are not here, or that are only compared "
                    "against."
                ),
            )
        )
    if planned.conflicts:
        said.append(
            counted(
                len(planned.conflicts),
                tr("{n} decision contradicts yours. Yours hold, unless you tick a line."),
                tr("{n} decisions contradict yours. Yours hold, unless you tick a line."),
            )
        )
    return said


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _WORDS else f"{text[:_WORDS]}…"
