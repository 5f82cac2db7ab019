"""Keep by rules: the rules on the left, what they would do on the right, one button to do it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from dittograph.errors import DittographError
from dittograph.project.changes import Changes
from dittograph.triage.deciding import carry_out
from dittograph.triage.plan import Plan
from dittograph.triage.rules import KeepRule
from dittograph.triage.words import told
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import counted, tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.rules.choice import WORDS, RuleChoice, places_of
from dittograph_gui.rules.ordered_list import OrderedList
from dittograph_gui.rules.preview import Preview, Shown
from dittograph_gui.rules.preview_table import PreviewTable
from dittograph_gui.rules.saved_rules import SavedRules
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.keep_rules import Scope, nodes_of, plan_of
from dittograph_gui.session.listing import View
from dittograph_gui.session.words import plural
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.elided_choice import ElidedChoice
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.lines import Lines
from dittograph_gui.widgets.looks import primary

_WIDTH, _HEIGHT, _LEFT = 980, 580, 270  # pixels
_LETTERS = 22  # that the rules have room for at least
_MARGIN = 40  # of the window around it, at least
_NO_RULE = tr("Tick at least one rule.")
_WORKING = tr("Working it out…")


class KeepRulesDialog(QDialog):
    """Chooses rules and shows at once what they would do; nothing is decided before Apply.

    Signals:
        applied: It was done; one line that says what.
        text_wanted: The cluster of a distinct text is to be shown.
    """

    applied = Signal(str)
    text_wanted = Signal(int)

    def __init__(
        self,
        changes: ProjectChanges,
        view: Callable[[], View | None],
        selected: NDArray[np.int64],
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        """Make the dialog.

        Args:
            changes: The open project.
            view: Returns what is listed.
            selected: The selected rows of that.
            preferences: Where rules are saved by name.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._changes, self._view, self._selected = changes, view, selected
        self._results = changes.results
        self._opened_with = view()
        self._plan: Plan | None = None
        self._applying = False
        self._work = background.Latest(self)
        self._places = places_of(self._results.scan.sources)
        self.setWindowTitle(tr("Keep by rules"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.saved = SavedRules(preferences)
        self.saved.chosen.connect(self._show_choice)
        self.rules = OrderedList(tr("Rules"), ticks=True)
        self.sources = OrderedList(tr("Order of the sources"), ticks=False)
        self.sources_title = label(tr("Order of the sources"), bold=True)
        self.rules.changed.connect(self._rules_changed)
        self.sources.changed.connect(self._rules_changed)
        self.scopes = QButtonGroup(self)
        self.shown = ElidedChoice()
        self.shown.addItems([str(shown) for shown in Shown])
        self.shown.setAccessibleName(tr("Which clusters are shown"))
        self.shown.currentIndexChanged.connect(self._show_plan)
        self.table = PreviewTable()
        self.table.opened.connect(self._open_row)
        self.summary = label(_WORKING)
        self.apply = push(tr("Apply"), self._apply)
        primary(self.apply, wanted=True)
        self.apply.setDefault(True)
        self.close_button = push(tr("Close"), self.reject)
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self._show_choice(RuleChoice())
        self.rules.list.setFocus()
        changes.changed.connect(self._follow)
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - _MARGIN), min(_HEIGHT, room.height() - _MARGIN))

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(max(_LEFT, _LETTERS * self.fontMetrics().averageCharWidth()))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.saved)
        column.addWidget(
            label(tr("Of each cluster stays, the most important rule first:"), bold=True)
        )
        column.addWidget(self.rules, 3)
        column.addWidget(self.sources_title)
        column.addWidget(self.sources, 2)
        above: list[QWidget] = [QLabel(tr("For"))]
        for scope, words in self._scopes():
            button = QRadioButton(words)
            button.setProperty("scope", scope)
            self.scopes.addButton(button)
            above.append(button)
        several = len(self._selected) > 1
        wanted = Scope.SELECTED if several else Scope.LISTED if self._filtered() else Scope.ALL
        for made in self.scopes.buttons():
            made.setChecked(made.property("scope") == wanted)
        self.scopes.buttonToggled.connect(lambda _, on: self._renew() if on else None)
        space = QWidget()
        above += [space, QLabel(tr("Show")), self.shown]
        below = QHBoxLayout()
        below.addWidget(self.summary, 1)
        below.addWidget(self.close_button)
        below.addWidget(self.apply)
        right = QVBoxLayout()
        right.setSpacing(SPACE)
        right.addWidget(Lines(*above, lead=space))
        right.addWidget(self.table, 1)
        right.addLayout(below)
        both = QHBoxLayout(self)
        both.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        both.setSpacing(2 * SPACE)
        both.addWidget(left)
        both.addLayout(right, 1)

    def _scopes(self) -> list[tuple[Scope, str]]:
        view = self._opened_with
        if view is None:
            return []
        found = [
            (Scope.ALL, tr("all {clusters}", clusters=plural(view.counts.clusters, "cluster")))
        ]
        if self._filtered():
            found.append((Scope.LISTED, tr("the {view:,} that match the filter", view=len(view))))
        if len(self._selected):
            found.append(
                (Scope.SELECTED, tr("the {selected:,} selected", selected=len(self._selected)))
            )
        return found

    def _filtered(self) -> bool:
        view = self._opened_with
        return view is not None and len(view) != view.counts.clusters

    # --- the choice

    @property
    def choice(self) -> RuleChoice:
        """What the lists say."""
        items = self.rules.items()
        return RuleChoice(
            rules=tuple(KeepRule(value) for value, _, _ in items),
            ticked=frozenset(KeepRule(value) for value, _, ticked in items if ticked),
            sources=tuple(value for value, _, _ in self.sources.items()),
        )

    def _show_choice(self, choice: RuleChoice) -> None:
        choice = choice.fitting(self._places)
        self.rules.show_items([(r, WORDS[r], r in choice.ticked) for r in choice.rules])
        self.sources.show_items([(name, name, False) for name in choice.sources])
        self._rules_changed()

    def _rules_changed(self) -> None:
        choice = self.choice
        self.saved.set_choice(choice)
        by_source = choice.by_source and len(self._places) > 1
        self.sources.setVisible(by_source)
        self.sources_title.setVisible(by_source)
        self._renew()

    # --- the preview

    def _renew(self) -> None:
        """Work out anew what the rules would do."""
        view, order = self._view(), self.choice.order
        button = self.scopes.checkedButton()
        self._plan = None
        self.apply.setEnabled(False)
        if view is None or button is None or not order.rules:
            self._work.drop()
            self.summary.setText(_NO_RULE)
            return
        # The selected rows are those of the view that the dialog was opened with.
        scope = Scope(button.property("scope"))
        if scope is Scope.SELECTED and self._opened_with is not None:
            view = self._opened_with
        nodes, project = nodes_of(view, scope, self._selected), self._results.project
        self.summary.setText(_WORKING)
        self._work.run(
            lambda: plan_of(project, view, nodes, order), done=self._planned, failed=self._failed
        )

    def _planned(self, plan: Plan) -> None:
        self._plan = plan
        self.summary.setText(from_core(told(plan, done=False)))
        self.apply.setEnabled(plan.changing > 0)
        self.apply.setText(
            counted(plan.changing, tr("Apply to {n} cluster"), tr("Apply to {n} clusters"))
            if plan.changing
            else tr("Apply")
        )
        self._show_plan()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DittographError):
            raise error
        self.summary.setText(from_core(str(error)))

    def _show_plan(self) -> None:
        if self._plan is not None:
            shown = list(Shown)[max(self.shown.currentIndex(), 0)]
            preview = Preview(self._results.collection, self._plan, shown)
            self.table.rows.show_preview(preview)

    def _open_row(self, row: int) -> None:
        preview = self.table.rows.preview
        if preview is not None:
            self.text_wanted.emit(preview.text_of(row))
            self.reject()

    def _apply(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self._applying = True
        self.apply.setEnabled(False)

        def done(_: object) -> None:
            self._applying = False
            self.applied.emit(from_core(told(plan, done=True)))
            self.accept()

        def failed() -> None:
            self._applying = False
            self._renew()

        self._changes.do(lambda project: carry_out(project, plan), done=done, failed=failed)

    def _follow(self, _: Changes) -> None:
        if not self._applying:  # what it does itself is not planned anew
            self._renew()

    def reject(self) -> None:
        """Close the dialog, unless it is about to say what was done."""
        if not self._applying:
            super().reject()
