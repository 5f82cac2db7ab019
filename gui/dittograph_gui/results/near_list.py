"""The texts just outside a cluster, and what would let them in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dittograph_gui.engine import background
from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.words import tr
from dittograph_gui.session.listing import View
from dittograph_gui.session.near_misses import NearMiss
from dittograph_gui.session.results import Results
from dittograph_gui.session.words import threshold_text
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.diff_html import first_words

_WORDS = 60  # of each text
Likely = Callable[[NearMiss], str]


class NearList(QWidget):
    """A heading and a row for each text outside; hidden while there is none.

    Signals:
        threshold_wanted: The line is to move there, which lets a text in.
        together_wanted: A text may be a duplicate after all; its distinct-text id.
        failed: They could not be found; one sentence.
    """

    threshold_wanted = Signal(float)
    together_wanted = Signal(int)
    failed = Signal(str)

    def __init__(self, results: Results, likely: Likely) -> None:
        """Make the list.

        Args:
            results: The open project.
            likely: Returns how likely a text outside and the member that it is like are the same,
                in words, or "".
        """
        super().__init__()
        self._results, self._likely = results, likely
        self._search = background.Latest(self)
        self.rows: list[NearRow] = []
        self._coming: list[NearMiss] = []  # those that have no row yet
        self._view: View | None = None
        self._adding = QTimer(self, singleShot=True, interval=0)
        self._adding.timeout.connect(self._add_row)
        heading = QLabel(tr("Just outside"), textFormat=Qt.TextFormat.PlainText)
        heading.setProperty("muted", "true")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._column.addWidget(heading)
        self.hide()

    def find_near(self, view: View, row: int) -> None:
        """Find, in a worker, what is just outside a cluster, and show it."""
        self._show([], view)
        self._search.run(
            lambda: self._results.near_misses(view, row),
            done=lambda misses: self._show(misses, view),
            failed=lambda error: self.failed.emit(str(error)),
        )

    def clear(self) -> None:
        """Find nothing any more."""
        self._search.drop()
        self._adding.stop()

    def redraw(self) -> None:
        """Say again how likely each text is the same."""
        for row in self.rows:
            row.redraw()

    def _show(self, misses: list[NearMiss], view: View) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()  # it is deleted only later
            row.deleteLater()
        self.rows = []
        self._view, self._coming = view, misses
        self._adding.stop()
        self.setVisible(bool(misses))
        self._add_row()

    def _add_row(self) -> None:
        """Add the next row; each in a turn of the event loop, or else the window would stand."""
        if not self._coming or self._view is None:
            return
        miss, *self._coming = self._coming
        row = NearRow(self._results, miss, self._view, self._likely)
        row.threshold_wanted.connect(self.threshold_wanted)
        row.together_wanted.connect(self.together_wanted)
        self._column.addWidget(row)
        self.rows.append(row)
        self._adding.start()


class NearRow(QWidget):
    """A text just outside the cluster, with a button for what would let it in.

    Signals:
        threshold_wanted, together_wanted: As of :class:`NearList`.
    """

    threshold_wanted = Signal(float)
    together_wanted = Signal(int)

    def __init__(self, results: Results, miss: NearMiss, view: View, likely: Likely) -> None:
        super().__init__()
        collection = results.collection
        passage = int(results.scan.copies.first[miss.text])
        text, total = first_words(collection.text(miss.text), _WORDS)
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.words.setText(f"{similarity_text(miss.similarity)}  {text}{' …' if total else ''}")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.why = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.why.setProperty("muted", "true")
        self._facts = f"{collection.place(passage)} · {_why(miss, view, results)}"
        farthest, more = first_words(collection.text(miss.farthest), _WORDS)
        shown = escape(f"{farthest}{' …' if more else ''}")
        said = tr("The member that it is least similar to: {text}", text=shown)
        self.why.setToolTip(f"<p>{said}</p>")
        self._likely = partial(likely, miss)
        self.redraw()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.why)
        layout.addLayout(column, 1)
        self.button = QPushButton()
        if miss.apart:
            self.button.setText(tr("May be a duplicate"))
            self.button.clicked.connect(lambda: self.together_wanted.emit(miss.text))
        elif miss.joins is not None:
            goal = int(miss.joins * 1000 + 1e-4) / 1000  # rounded down, so that it is reached
            self.button.setText(tr("Move line to {goal}", goal=threshold_text(goal)))
            self.button.clicked.connect(lambda: self.threshold_wanted.emit(goal))
        else:
            self.button.hide()
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def redraw(self) -> None:
        """Say again how likely it is the same."""
        self.why.setText(" · ".join(filter(None, (self._likely(), self._facts))))


def _why(miss: NearMiss, view: View, results: Results) -> str:
    """Say why a text is not in the cluster."""
    nearest, line = similarity_text(miss.similarity), view.cut.threshold
    if miss.apart:
        return tr("you marked it as not a duplicate")
    if miss.similarity < line:
        return tr("{nearest} to the nearest member, which is below the line", nearest=nearest)
    if miss.weakest is None:
        floor = threshold_text(results.scan.settings.floor)
        if view.by_likelihood:
            return tr(
                "{nearest} to the nearest member, but a similarity below {floor} to one of them",
                nearest=nearest,
                floor=floor,
            )
        return tr(
            "{nearest} to the nearest member, but less than {floor} to the weakest one",
            nearest=nearest,
            floor=floor,
        )
    if miss.weakest < line:
        weakest = similarity_text(miss.weakest)
        return tr(
            "{nearest} to the nearest member, but {weakest} to the weakest one",
            nearest=nearest,
            weakest=weakest,
        )
    return tr("near enough to every member, but texts of its own cluster are not")
