"""Where the judged pairs come from: a file, or the decisions of the open project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dittograph.errors import DittographError, OutputError
from dittograph.files.whole import replace_file
from dittograph.judging.from_decisions import FromDecisions
from dittograph.judging.labelled import read_labelled
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.teaching.pair_source import Counted, PairSource
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.banner import Banner, Tone
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.folding import Fold
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark

_FILE, _PROJECT = 0, 1
_EXPLAINED = tr(
    "A table (.csv or .tsv) with a header row and one pair of texts per row. The label is 1 if "
    "both texts say the same thing and 0 if not. For degrees of similarity, name the column score "
    "instead and use numbers, such as 0 to 5."
)
EXAMPLE = """\
sentence1,sentence2,label
The council approved the budget on Monday.,On Monday the council passed the budget.,1
The ferry leaves the north pier at 9.,The ferry leaves the north pier at 11.,0
Nobody was hurt in the fire.,The fire injured no one.,1
The old lighthouse needs a new lamp.,The new lamp lights the old town hall.,0
"""
_MORE_EXAMPLES = """\
"Rain is expected in the east, and wind.",Wind and rain are forecast for the east.,1
The museum opens again in May.,The museum closes for good in May.,0
She has led the school for twelve years.,For twelve years she has been its head teacher.,0
She has led the school for twelve years.,For twelve years the school has been led by her.,1
Tickets cost half as much for children.,Children pay half price.,1
The bridge will be repaired next spring.,The bridge was repaired last spring.,0
The team won its third match in a row.,A third win in succession for the team.,1
The baker sells bread and coffee.,The baker drinks coffee with his bread.,0
"""


class PairsCard(QWidget):
    """Lets a person choose, and says what is in it.

    Signals:
        changed: Another source was chosen, or what it holds is known now.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._path = ""
        self._read: tuple[str, Counted] | None = None  # the last file that could be read
        self._chosen = False  # by a person
        self._project: Path | None = None
        self._labelled: Callable[[], FromDecisions] | None = None
        self._before = _FILE  # what was chosen before the file that is being read
        self._tasks: dict[int, background.Task] = {}
        self._counted: dict[int, Counted] = {}
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        box.addWidget(label(tr("Judged pairs"), bold=True))
        self.banner = Banner()
        box.addWidget(self.banner)
        self._group = QButtonGroup(self)
        self.file, self.decisions = QRadioButton(tr("A file")), QRadioButton()
        self.choose = push(tr("Choose a file…"), self._choose)
        self.file_name = mark(Elided(), "muted")
        self.file_words, self.project_words = label(muted=True), label(muted=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.file, 0, 0)
        grid.addWidget(self.file_name, 0, 1)
        grid.addWidget(self.choose, 0, 2)
        grid.addWidget(self.file_words, 1, 0, 1, 3)
        grid.addWidget(self.decisions, 2, 0, 1, 3)
        grid.addWidget(self.project_words, 3, 0, 1, 3)
        for number, button in enumerate((self.file, self.decisions)):
            self._group.addButton(button, number)
        for words in (self.file_words, self.project_words):
            words.setIndent(3 * SPACE)
        box.addLayout(grid)
        box.addWidget(Fold(tr("What such a file looks like"), self._example()))
        self.file.setChecked(True)
        self._group.idToggled.connect(lambda _, on: self._show() if on else None)
        self._group.idClicked.connect(self._clicked)
        self._show()

    @property
    def source(self) -> PairSource | None:
        """What is chosen, or None."""
        if self._group.checkedId() == _PROJECT:
            return PairSource(project=str(self._project)) if self._project else None
        return PairSource(pairs=self._path) if self._path else None

    @property
    def counted(self) -> Counted | None:
        """What it holds, or None while that is not known."""
        return self._counted.get(self._group.checkedId())

    def take_file(self, path: str) -> None:
        """Use a file; if it cannot be read, go on with what was chosen before."""
        self._before = self._group.checkedId()
        self._path = path
        self.file.setChecked(True)
        self._preferences.folder = str(Path(path).parent)
        self._count(_FILE, lambda: Counted.of(read_labelled(Path(path))))

    def set_project(
        self, path: Path | None, labelled: Callable[[], FromDecisions] | None = None
    ) -> None:
        """Know the open project, and count its decisions as they are now.

        Args:
            path: Its file; None if no project is open.
            labelled: Returns its decisions as pairs; called in a worker.
        """
        if path != self._project:
            self._chosen = False
        self._project, self._labelled = path, labelled
        if path is None or labelled is None:
            self._counted.pop(_PROJECT, None)
            if _PROJECT in self._tasks:
                self._tasks.pop(_PROJECT).drop()
            self.file.setChecked(True)
            self._show()
        else:
            self._count(_PROJECT, lambda: Counted.of_decisions(labelled()))

    def use_project(self) -> None:
        """Use the decisions of the open project."""
        if self._project is not None:
            self.decisions.setChecked(True)

    def _count(self, which: int, count: Callable[[], Counted]) -> None:
        self.banner.hide()
        self._counted.pop(which, None)
        if which in self._tasks:
            self._tasks[which].drop()

        def done(counted: Counted) -> None:
            del self._tasks[which]
            self._counted[which] = counted
            if which == _FILE:
                self._read = self._path, counted
            elif counted.count and not self._path and not self._chosen:
                self.decisions.setChecked(True)  # there is nothing else to choose
            self._show()

        def failed(error: Exception) -> None:
            del self._tasks[which]
            if which == _FILE:
                self._path = ""
                if self._read is not None:
                    self._path, self._counted[_FILE] = self._read
                if self._before == _PROJECT and self._project is not None:
                    self.decisions.setChecked(True)
            # Whatever else goes wrong inside a reader must be reported, too.
            words = (
                str(error)
                if isinstance(error, DittographError)
                else tr("Not read ({error}).", error=error)
            )
            self.banner.show_message(words, Tone.ERROR)
            self._show()

        self._tasks[which] = background.run(self, count, done=done, failed=failed)
        self._show()

    def _clicked(self) -> None:
        self._chosen = True

    def _show(self) -> None:
        self.file_name.setText(Path(self._path).name or tr("none chosen; drop one here"))
        self.decisions.setEnabled(self._project is not None)
        self.decisions.setText(
            tr("The decisions of “{stem}”", stem=self._project.stem)
            if self._project
            else tr("The decisions of a project (open one first)")
        )
        for which, words in ((_FILE, self.file_words), (_PROJECT, self.project_words)):
            known = self._counted.get(which)
            words.setText(known.words if known else tr("Reading…") if which in self._tasks else "")
            words.setVisible(bool(words.text()))
        self.changed.emit()

    # --- the file

    def _choose(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a file of judged pairs"), self._preferences.folder
        )
        if file:
            self.take_file(file)

    def _example(self) -> QWidget:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE)
        box.addWidget(label(_EXPLAINED, muted=True))
        example = label(EXAMPLE.strip())
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        example.setStyleSheet(f"font-family: '{family}';")
        example.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        example.setAccessibleName(tr("Example of a file of judged pairs"))
        box.addWidget(example)
        self.saved = fact()
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(push(tr("Copy the example"), self._copy_example, "paste"))
        row.addWidget(push(tr("Save an example file…"), self._save_example, "export"))
        row.addWidget(self.saved, 1)
        box.addLayout(row)
        return inside

    def _copy_example(self) -> None:
        QGuiApplication.clipboard().setText(EXAMPLE)
        self.saved.setText(tr("Copied."))

    def _save_example(self) -> None:
        start = str(Path(self._preferences.folder or Path.home()) / "judged pairs.csv")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save an example file"), start)
        if name:
            self.save_example(Path(name))

    def save_example(self, path: Path) -> None:
        """Write the example, a little longer, to a file."""
        path = path if path.suffix else path.with_name(f"{path.name}.csv")
        try:
            replace_file(path, (EXAMPLE + _MORE_EXAMPLES).encode())
        except OutputError as error:
            self.banner.show_message(str(error), Tone.ERROR)
        else:
            self.saved.setText(tr("Saved as {name}.", name=path.name))
