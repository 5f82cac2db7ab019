"""The page that searches the open project by meaning, as a person types."""

from __future__ import annotations

from collections.abc import Callable

from dittograph.engine.messages import Found
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from dittograph_gui.engine.client import EngineClient
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.search.asking import Asking, Question
from dittograph_gui.session.results import Results
from dittograph_gui.session.words import plural
from dittograph_gui.texts.text_list import Entry, TextList
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.labels import label

_PAUSE_MS = 150  # of typing
_LONGEST = 160  # characters of a text that is quoted


class SearchPage(QWidget):
    """A field, the nearest texts, and the chosen one in its surroundings.

    Signals:
        back_wanted: Back to the clusters.
        passage_chosen: A text was chosen; its passage is to be shown in its surroundings.
        cluster_wanted: The cluster of a passage is to be shown.
    """

    back_wanted = Signal()
    passage_chosen = Signal(int)
    cluster_wanted = Signal(int)

    def __init__(
        self,
        engine: EngineClient,
        results: Results,
        surroundings: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            engine: The engine process.
            results: The open project.
            surroundings: Shows the chosen text in its surroundings; the page makes room for it.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._results = results
        self._question = Question()
        self.asking = Asking(engine, results, self)
        self.asking.answered.connect(self._show)
        self.asking.failed.connect(self._say)
        self.asking.waiting.connect(self._say)
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(tr("Say it in your own words; a text need not have the same"))
        self.field.setAccessibleName(tr("Search by meaning"))
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._enter)
        self.status = label(muted=True)
        self.about = label()
        self.about.hide()
        self.list = TextList(results.collection, tr("Nearest texts"))
        self.list.passage_chosen.connect(self.passage_chosen)
        self.list.cluster_wanted.connect(self.cluster_wanted)
        self.list.like_wanted.connect(self.ask_like)
        self.cluster = push(tr("Show its cluster"), lambda: self._with(self.cluster_wanted.emit))
        self.cluster.setToolTip(tr("Show the cluster of the chosen text (Enter)"))
        self.like = push(tr("What else says this?"), lambda: self._with(self.ask_like))
        self.like.setToolTip(tr("Search for texts like the chosen one (W)"))
        self.surroundings = surroundings
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self._lay_out()
        self._fill([])

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.field, 1)
        top.addWidget(push(tr("Back to the clusters"), self.back_wanted.emit))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(SPACE, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cluster)
        buttons.addWidget(self.like)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.surroundings, 1)
        column.addStretch()  # the buttons stay at the top where nothing is below them
        halves = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setSizes([500, 500])
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        box.setSpacing(SPACE)
        box.addLayout(top)
        box.addWidget(self.about)
        box.addWidget(self.status)
        box.addWidget(halves, 1)

    def begin(self) -> None:
        """Be ready to be typed into; the engine is made ready meanwhile."""
        self.field.setFocus()
        self.field.selectAll()
        if not self.asking.ready:
            self._ask()

    def ask_like(self, passage: int) -> None:
        """Ask what else says what a passage says."""
        text = int(self._results.collection.text_of[passage])
        words = " ".join(self._results.collection.text(text).split())
        quoted = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
        self.about.setText(tr("What else says “{quoted}”", quoted=quoted))
        self.about.show()
        self.field.clear()
        self._question = Question(text=text)
        self._fill([])
        self._ask()
        self.list.setFocus()

    def _edited(self, words: str) -> None:
        self.about.hide()
        self._question = Question(query=words.strip())
        self._pause.start()

    def _enter(self) -> None:
        if self._pause.isActive():
            self._ask()
        self.list.setFocus()

    def _ask(self) -> None:
        self._pause.stop()
        if self._question == Question():
            self._fill([])
            self._invite()
            if self.asking.ready:
                return
        self.asking.ask(self._question)

    def _show(self, question: Question, found: Found) -> None:
        if question != self._question:
            if not self._pause.isActive():
                self.asking.ask(self._question)
            return
        if question == Question():
            self._invite()
            return
        entries = [
            Entry(passage, similarity)
            for passage, similarity in zip(found.passages, found.similarities, strict=True)
        ]
        self._fill(entries)
        total = len(self._results.scan.passages)  # as everywhere: copies are counted
        chance = self._results.scan.chance
        if not entries:
            self._say(tr("There is no other text."))
        else:
            words = tr(
                "The nearest {entries:,} of {texts}.",
                entries=len(entries),
                texts=plural(total, "text"),
            )
            if chance is not None and found.similarities[0] < chance:
                far = tr("None is nearer than chance.")
                words = f"{words} {far}"
            self._say(words)

    def _fill(self, entries: list[Entry]) -> None:
        self.list.show_entries(entries)
        for button in (self.cluster, self.like):
            button.setEnabled(bool(entries))
        self.surroundings.setVisible(bool(entries))

    def _invite(self) -> None:
        total = len(self._results.scan.passages)  # as everywhere: copies are counted
        self._say(tr("Searches {texts}, also those in no cluster.", texts=plural(total, "text")))

    def _say(self, words: str) -> None:
        self.status.setText(from_core(words))

    def say_no_cluster(self, line: str) -> None:
        """Say that the chosen text is in no cluster.

        Args:
            line: Where the line stands, in words.
        """
        self._say(
            tr("At {line}, this text is in no cluster; it is shown in its source here.", line=line)
        )

    def _with(self, call: Callable[[int], object]) -> None:
        passage = self.list.passage
        if passage is not None:
            call(passage)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from the field to the list, and back to the clusters."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)
