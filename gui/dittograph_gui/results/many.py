"""What can be done with the selected clusters: by keys, and by the menu of the right button."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from dittograph.project.changes import Changes
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.triage.plan import Plan
from dittograph.triage.rules import KeepOrder, KeepRule
from dittograph.triage.words import told
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import counted, tr
from dittograph_gui.results.cluster_list import ClusterList
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.keep_rules import Scope, decide, nodes_of
from dittograph_gui.session.listing import View
from dittograph_gui.session.many import mark_all, set_all_apart
from dittograph_gui.widgets.outside import open_outside

RULES = {
    KeepRule.FIRST: tr("The first"),
    KeepRule.LAST: tr("The last"),
    KeepRule.LONGEST: tr("The longest"),
    KeepRule.SHORTEST: tr("The shortest"),
    KeepRule.NEWEST: tr("That of the newest file"),
    KeepRule.MOST_COMPLETE: tr("The most complete row"),
    KeepRule.FEWEST_DIFFERENCES: tr("The one that differs least from the others"),
}
_NOT_ALL = tr(
    "Dropping every text of several clusters at once would leave nothing of them. "
    "Press Shift+K to keep one of each and drop the others."
)
_SAME_WORDS = tr("All of these have the same words; drop those you do not need instead.")


class ManyClusters(QObject):
    """Acts on the rows that are selected in the list.

    Attributes:
        view: Returns what is listed.

    Signals:
        said: What was done, or why not, in one line.
        rules_wanted: The rules are to be chosen.
    """

    said = Signal(str)
    rules_wanted = Signal()

    def __init__(
        self,
        changes: ProjectChanges,
        clusters: ClusterList,
        view: Callable[[], View | None],
    ) -> None:
        """Make it.

        Args:
            changes: The open project.
            clusters: The list.
            view: Returns what is listed.
        """
        super().__init__(clusters)
        self._changes, self._list, self.view = changes, clusters, view
        clusters.table.menu_wanted.connect(self._show_menu)

    @property
    def rows(self) -> NDArray[np.int64]:
        """The selected rows."""
        return self._list.selected_rows()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Act on a key if several clusters are selected; return whether it meant something."""
        if not self._list.table.hasFocus() or len(self._list.table.selected_lines()) < 2:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        key = event.key()
        if key == Qt.Key.Key_K and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.keep(KeepRule.FIRST)
        elif key == Qt.Key.Key_K:
            self.mark(Mark.KEEP)
        elif key == Qt.Key.Key_D:
            self.said.emit(_NOT_ALL)
        elif key in (Qt.Key.Key_U, Qt.Key.Key_Backspace):
            self.mark(None)
        elif key == Qt.Key.Key_N:
            self.set_apart()
        else:
            return False
        return True

    # --- decisions

    def keep(self, rule: KeepRule) -> None:
        """Keep one text of each selected cluster and drop its duplicates."""
        view, rows = self.view(), self.rows
        if view is None or not len(rows):
            return
        nodes = nodes_of(view, Scope.SELECTED, rows)

        def done(plan: Plan) -> None:
            self.said.emit(from_core(told(plan, done=True)))

        self._changes.do(
            lambda project: decide(project, view, nodes, KeepOrder((rule,))), done=done
        )

    def mark(self, mark: Mark | None) -> None:
        """Mark every text of the selected clusters, or take the marks away (None)."""
        words = {
            Mark.KEEP: (
                tr("Kept every text of {n} cluster."),
                tr("Kept every text of {n} clusters."),
            ),
            None: (
                tr("Nothing is decided any more about {n} cluster."),
                tr("Nothing is decided any more about {n} clusters."),
            ),
        }
        view, collection = self.view(), self._changes.results.collection
        if view is not None and mark in words:
            self._do(
                partial(mark_all, collection=collection, view=view, rows=self.rows, mark=mark),
                counted(len(self.rows), *words[mark]),
            )

    def set_apart(self) -> None:
        """Say of each selected cluster that its texts are not duplicates."""
        view, rows = self.view(), self.rows
        if view is None:
            return
        if view.cut.identical[view.listed[rows]].all():
            self.said.emit(_SAME_WORDS)
            return
        self._do(
            partial(set_all_apart, view=view, rows=rows),
            counted(
                len(rows),
                tr("The texts of {n} cluster are not duplicates of each other."),
                tr("The texts of {n} clusters are not duplicates of each other."),
            ),
        )

    def _do(self, decision: Callable[[Project], Changes], words: str) -> None:
        def done(changes: Changes) -> None:
            self.said.emit(words if changes else tr("That was decided before."))

        self._changes.do(decision, done=done)

    # --- the menu

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu(self) -> QMenu:
        """Return the menu for the selected clusters."""
        menu = QMenu(self._list)
        kept = QMenu(tr("Keep one, drop the others"), menu)
        for rule, words in RULES.items():
            action = kept.addAction(words)
            action.triggered.connect(lambda _=False, rule=rule: self.keep(rule))
        menu.addMenu(kept)
        menu.addAction(tr("Keep by rules…")).triggered.connect(lambda: self.rules_wanted.emit())
        menu.addSeparator()
        menu.addAction(tr("Keep every text")).triggered.connect(lambda: self.mark(Mark.KEEP))
        menu.addAction(tr("Neither keep nor drop")).triggered.connect(lambda: self.mark(None))
        menu.addAction(tr("Not a duplicate")).triggered.connect(lambda: self.set_apart())
        menu.addSeparator()
        menu.addAction(tr("Copy the texts")).triggered.connect(lambda: self.copy())
        shown = menu.addAction(tr("Show the source in its folder"))
        path = self._source()
        shown.setEnabled(path is not None)
        if path is not None:
            shown.triggered.connect(lambda: open_outside(path.parent))
        return menu

    def copy(self) -> None:
        """Put the distinct texts of the selected clusters on the clipboard."""
        view, texts = self.view(), self._changes.results.collection.texts
        if view is not None:
            parts = ["\n".join(texts[view.texts_of(row)].tolist()) for row in self.rows.tolist()]
            QGuiApplication.clipboard().setText("\n\n".join(parts))

    def _source(self) -> Path | None:
        """Return the file of the current cluster's first text, if it may be touched."""
        view, row = self.view(), self._list.current_row()
        scan = self._changes.results.scan
        if view is None or row is None or not scan.sources_confirmed:
            return None
        passage = int(scan.copies.first[view.cut.first[view.listed[row]]])
        path = scan.sources[int(scan.source_of[passage])].path
        return Path(path) if path else None
