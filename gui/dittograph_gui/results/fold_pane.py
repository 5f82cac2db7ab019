"""Two documents that share many texts word for word: read and decided as one."""

from __future__ import annotations

from collections.abc import Callable

from dittograph.arrays import Ids
from dittograph.project.changes import Changes
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui import theme
from dittograph_gui.language.words import tr
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.collection import Collection
from dittograph_gui.session.fold_marks import (
    FoldMarks,
    drop_document,
    keep_document,
    mark_of,
    unmark,
)
from dittograph_gui.session.folding import Fold
from dittograph_gui.session.listing import Progress, View
from dittograph_gui.theme import SPACE, colours, letters, redraw_with_scheme
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.lines import Lines
from dittograph_gui.widgets.looks import primary

_SAME_WORDS = tr("All of these have the same words; drop those you do not need instead.")
_ABOUT = tr(
    "Each of these texts stands in both documents in the same words, and in no other document."
)
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class FoldPane(QWidget):
    """Shows what two documents share, with the keys of a cluster of two texts.

    Signals:
        next_wanted: On to the next cluster with something to decide.
        step_wanted: So many lines further down the list, or up if negative.
        turn_wanted: The clusters are to be listed one by one, or no longer.
        left: Back to the list.
    """

    next_wanted = Signal()
    step_wanted = Signal(int)
    turn_wanted = Signal()
    left = Signal()

    def __init__(self, changes: ProjectChanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes, self._results = changes, changes.results
        self._fold: Fold | None = None
        self._texts: Ids | None = None
        self._current = 0
        self.title = label(scale=1.2, bold=True)
        self.keep_button = push(tr("Keep this, drop the other"), self._keep_one)
        self.keep_button.setToolTip(
            tr("Keep the texts of the chosen document and drop them from the other one (Shift+K)")
        )
        self._opened = False
        self.turn_button = push(tr("Show one by one"), self.turn_wanted.emit)
        self.turn_button.setToolTip(tr("In the list, Right unfolds them and Left folds them"))
        self.cards = [_DocumentCard(), _DocumentCard()]
        for place, card in enumerate(self.cards):
            card.chosen.connect(lambda place=place: self._choose(place))
            card.keep.clicked.connect(lambda _=False, place=place: self._toggle(place, Mark.KEEP))
            card.drop.clicked.connect(lambda _=False, place=place: self._toggle(place, Mark.DROP))
        self.model = _Texts(self._results.collection, self)
        self.texts = QListView()
        self.texts.setModel(self.model)
        self.texts.setAccessibleName(tr("Texts that both documents have"))
        self.texts.setUniformItemSizes(True)
        self.texts.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.texts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.texts.setFrameShape(QFrame.Shape.NoFrame)
        self.texts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.status = label()
        self.next_button = push(tr("Next cluster"), self.next_wanted.emit)
        self.next_button.setToolTip(tr("Go to the next undecided cluster (Space or J)"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        redraw_with_scheme(self, self.refresh)
        changes.failed.connect(lambda _: self.refresh())

    def _lay_out(self) -> None:
        head = Lines(self.title, self.turn_button, self.keep_button, lead=self.title, least=40)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(head)
        layout.addWidget(label(_ABOUT, muted=True))
        for card in self.cards:
            layout.addWidget(card)
        layout.addWidget(self.texts, 1)
        layout.addLayout(foot)

    # --- what is shown

    def show_fold(self, view: View, fold: Fold, *, opened: bool) -> None:
        """Show what two documents share.

        Args:
            view: The list.
            fold: Clusters of it.
            opened: Whether they are also listed one by one.
        """
        self._opened = opened
        self.turn_button.setText(tr("Show as one") if opened else tr("Show one by one"))
        if self._fold is None or self._fold.key != fold.key:
            self._current = 0
        self._fold = fold
        self._texts = fold.texts_in(view)
        self.title.setText(self._results.folding.title(fold))
        self.setAccessibleName(self.title.text())
        self.model.show_texts(self._texts)
        for card, source in zip(self.cards, (fold.first, fold.second), strict=True):
            card.show_document(self._results.collection, source, len(fold))
        self.refresh()

    def clear(self) -> None:
        """Show nothing."""
        self._fold = self._texts = None

    def refresh(self) -> None:
        """Show how all of it is decided now."""
        if self._fold is None or self._texts is None:
            return
        collection, decided = self._results.collection, self._results.decided
        for place, card in enumerate(self.cards):
            found = mark_of(collection, self._texts, self._source(place), decided)
            card.show_mark(found, current=place == self._current)
        done = self._progress()
        self.status.setText(str(done) if done.decided else "")
        primary(self.next_button, done.decided == done.clusters)

    def say(self, words: str) -> None:
        """Say something below the texts until something else is said there."""
        self.status.setText(words)

    def _progress(self) -> Progress:
        if self._texts is None:
            return Progress(0, 0)
        left = self._results.counts.undecided[self._texts]
        return Progress(int((left == 0).sum()), len(self._texts))

    def _source(self, place: int) -> int:
        assert self._fold is not None
        return (self._fold.first, self._fold.second)[place]

    def follow(self, changes: Changes) -> None:
        """Show what changed."""
        if changes.passages:
            self.refresh()

    # --- deciding

    def handle_key(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it meant something."""
        if self._fold is None:
            return False
        key, modifiers = event.key(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
            if step is not None:
                self.step_wanted.emit(step)
            return step is not None
        if key == Qt.Key.Key_K and shift:
            self._keep_one()
        elif key == Qt.Key.Key_K:
            self._keep()
        elif key == Qt.Key.Key_D:
            self._drop()
        elif key in (Qt.Key.Key_U, Qt.Key.Key_Backspace):
            self._unmark()
        elif key == Qt.Key.Key_N:
            self.say(_SAME_WORDS)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_J):
            self.next_wanted.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._choose(int(key == Qt.Key.Key_Down))
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Left):
            self.left.emit()
        elif key == Qt.Key.Key_Right and not self._opened:
            self.turn_wanted.emit()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide by keys."""
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        self._current = place
        self.refresh()
        if not self.hasFocus() and self.isAncestorOf(self.window().focusWidget() or self.window()):
            self.setFocus()

    def _toggle(self, place: int, wanted: Mark) -> None:
        """Mark one document's texts, or take the marks away where all have this one."""
        assert self._texts is not None
        self._current = place
        decided, texts = self._results.decided, self._texts
        if mark_of(self._results.collection, texts, self._source(place), decided) is wanted:
            self._unmark()
        elif wanted is Mark.KEEP:
            self._keep()
        else:
            self._drop()

    def _keep_one(self) -> None:
        self._decide(
            lambda collection, texts, source: keep_document(
                collection, texts, source, drop_other=True
            )
        )

    def _keep(self) -> None:
        self._decide(
            lambda collection, texts, source: keep_document(
                collection, texts, source, drop_other=False
            )
        )

    def _drop(self) -> None:
        decisions = self._results.project.decisions
        self._decide(
            # Asked in the project's thread, where the key before this one is done.
            lambda collection, texts, source: drop_document(
                collection, texts, source, decisions.now
            )
        )

    def _unmark(self) -> None:
        self._decide(lambda collection, texts, _: unmark(collection, texts))

    def _decide(self, work_out: Callable[[Collection, Ids, int], FoldMarks]) -> None:
        """Mark texts of the chosen document in one step, and say what was done."""
        if self._fold is None or self._texts is None:
            return
        collection, texts, key = self._results.collection, self._texts, self._fold.key
        source = self._source(self._current)

        def decide(project: Project) -> FoldMarks:
            found = work_out(collection, texts, source)
            if found.marks:
                project.mark_each(found.marks)
            return found

        def done(found: FoldMarks) -> None:
            self.refresh()  # a button shows what it was clicked for
            if self._fold is not None and self._fold.key == key:
                self.say(found.sentence())

        self._changes.do(decide, done=done)


class _DocumentCard(QFrame):
    """One of the two documents."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("document")
        self.name = Elided()
        letters(self.name, bold=True)
        self.share = fact()
        self.keep = self._button(tr("Keep"), "keep", tr("Keep the texts of this document (K)"))
        self.drop = self._button(tr("Drop"), "drop", tr("Drop the texts of this document (D)"))
        row = QVBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.addWidget(Lines(self.name, self.share, self.keep, self.drop, lead=self.name, least=24))

    def _button(self, words: str, role: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setProperty("role", role)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys do the same
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def show_document(self, collection: Collection, source: int, shared: int) -> None:
        """Say which document it is, and how much of it is shared."""
        name = collection.source_names[source]
        every = int((collection.source_of == source).sum())
        reference = bool(collection.reference[collection.source_of == source].any())
        self.name.setText(name)
        self.share.setText(tr("{shared:,} of its {every:,} texts", shared=shared, every=every))
        for button, words in (
            (self.keep, tr("Keep the texts of {name}", name=name)),
            (self.drop, tr("Drop the texts of {name}", name=name)),
        ):
            button.setVisible(not reference)
            button.setAccessibleName(words)
        if reference:
            self.share.setText(
                tr("reference · {shared:,} of its {every:,} texts", shared=shared, every=every)
            )

    def show_mark(self, found: Mark | None, *, current: bool) -> None:
        """Show how the texts are marked, and whether keys act on this document."""
        c = colours()
        self.keep.setChecked(found is Mark.KEEP)
        self.drop.setChecked(found is Mark.DROP)
        for button, icon, shade in ((self.keep, "keep", c.keep), (self.drop, "drop", c.drop)):
            button.setIcon(theme.icon(icon, c.on_accent if button.isChecked() else shade))
        border = c.accent if current else c.border
        sheet = (
            f"#document {{ background: {c.surface}; border: 1px solid {border}; "
            f"border-radius: {theme.RADIUS}px; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        words = {
            Mark.KEEP: tr("keep"),
            Mark.DROP: tr("drop"),
            None: tr("undecided"),
        }[found]
        self.setAccessibleName(f"{self.name.text()}, {self.share.text()}, {words}")

    def mousePressEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Become the document that keys act on."""
        self.chosen.emit()


class _Texts(QAbstractListModel):
    """The texts of the clusters; one is looked up when it is seen."""

    def __init__(self, collection: Collection, parent: QWidget) -> None:
        super().__init__(parent)
        self._collection = collection
        self._texts: Ids | None = None

    def show_texts(self, texts: Ids) -> None:
        """List other texts."""
        self.beginResetModel()
        self._texts = texts
        self.endResetModel()

    def rowCount(self, parent: _Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of texts."""
        return 0 if parent.isValid() or self._texts is None else len(self._texts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a text."""
        if not index.isValid() or self._texts is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return " ".join(self._collection.text(int(self._texts[index.row()])).split())[:400]
        return None
