"""Keep by rules, as a person does it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Grouping
from dittograph.triage.rules import KeepRule
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.rules.dialog import KeepRulesDialog
from dittograph_gui.rules.preview import Shown
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from settling import settle
from support import open_project, small_scan

BUDGET = "The council approved the harbour budget on Monday."
MOVED = "On Monday the council approved the harbour budget."


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> ProjectPages:
    made = ProjectPages(Results(open_project(small_scan(tmp_path), tmp_path)), Preferences())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.set_line(0.8, Grouping.EVERY_PAIR)
    return made


@pytest.fixture
def opened(qtbot: QtBot, page: ProjectPages) -> Callable[[], KeepRulesDialog]:
    def open_dialog() -> KeepRulesDialog:
        page.keep_by_rules()
        dialog = page.findChildren(KeepRulesDialog)[-1]
        planned(qtbot, dialog)
        return dialog

    return open_dialog


def planned(qtbot: QtBot, dialog: KeepRulesDialog) -> None:
    """Return when the preview has been worked out."""
    if dialog.summary.text() == "Working it out…":
        with qtbot.waitSignal(dialog.table.rows.modelReset):
            pass


def cells(dialog: KeepRulesDialog) -> list[list[str]]:
    rows = dialog.table.rows
    return [
        [rows.data(rows.index(row, column)) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def press(qtbot: QtBot, dialog: KeepRulesDialog, rule: KeepRule) -> None:
    """Tick a rule, or take its tick away, by the keyboard."""
    items = [value for value, _, _ in dialog.rules.items()]
    dialog.rules.list.setCurrentRow(items.index(rule))
    qtbot.keyClick(dialog.rules.list, Qt.Key.Key_Space)
    planned(qtbot, dialog)


def test_the_preview_says_what_stays_what_goes_and_why(
    opened: Callable[[], KeepRulesDialog],
) -> None:
    dialog = opened()
    assert cells(dialog) == [
        [
            BUDGET,
            "harbour.txt, line 1",
            "2 texts: evening.txt, line 1 …",
            "It comes first, and the rules find no other difference.",
        ],
        [
            "A new lamp is needed for the old lighthouse.",
            "evening.txt, line 2",
            "harbour.txt, line 2",
            "It is the longest.",
        ],
        [
            "Ferries leave the north pier at 9 in the morning.",
            "–",
            "–",
            "A number differs.",
        ],
    ]
    assert dialog.summary.text() == (
        "2 clusters: 2 would be kept, 3 would be dropped. 1 left alone because a fact differs."
    )
    assert dialog.apply.text() == "Apply to 2 clusters"


def test_apply_is_one_step_and_told_in_a_line(
    qtbot: QtBot, page: ProjectPages, opened: Callable[[], KeepRulesDialog]
) -> None:
    dialog = opened()
    with qtbot.waitSignal(dialog.finished):
        dialog.apply.click()
    settle(page.project)
    keep, drop = Mark.KEEP, Mark.DROP
    assert page.project.decisions.marks == {0: keep, 4: drop, 7: drop, 5: keep, 1: drop}
    assert page.clusters.banner.text.startswith("2 clusters: 2 kept, 3 dropped.")
    assert page.undo_label() == "keep by rules in 2 clusters"
    page.undo()
    settle(page.project)
    assert page.project.decisions.marks == {}
    assert page.undo_label() is None


def test_rules_are_moved_by_keys_and_the_preview_follows(
    qtbot: QtBot, opened: Callable[[], KeepRulesDialog]
) -> None:
    dialog = opened()
    press(qtbot, dialog, KeepRule.SHORTEST)
    assert cells(dialog)[1][1] == "evening.txt, line 2"  # the longest still comes first
    rows = [value for value, _, _ in dialog.rules.items()]
    for _ in range(rows.index(KeepRule.SHORTEST)):
        qtbot.keyClick(dialog.rules.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    planned(qtbot, dialog)
    assert dialog.choice.order.rules == (KeepRule.SHORTEST, KeepRule.LONGEST)
    assert cells(dialog)[1][1] == "harbour.txt, line 2"


def test_rules_are_dragged(qtbot: QtBot, opened: Callable[[], KeepRulesDialog]) -> None:
    dialog = opened()
    press(qtbot, dialog, KeepRule.SHORTEST)
    model = dialog.rules.list.model()
    place = [value for value, _, _ in dialog.rules.items()].index(KeepRule.SHORTEST)
    nowhere = dialog.rules.list.rootIndex()
    assert model.moveRow(nowhere, place, nowhere, 0)  # what letting go of the mouse does
    planned(qtbot, dialog)
    assert cells(dialog)[1][1] == "harbour.txt, line 2"


def test_the_order_of_sources_is_there_when_it_counts(
    qtbot: QtBot, opened: Callable[[], KeepRulesDialog]
) -> None:
    dialog = opened()
    assert dialog.sources.isHidden()
    press(qtbot, dialog, KeepRule.LONGEST)
    assert dialog.summary.text() == "Tick at least one rule."
    assert not dialog.apply.isEnabled()
    press(qtbot, dialog, KeepRule.SOURCE)
    assert dialog.sources.isVisible()
    assert cells(dialog)[0][1] == "harbour.txt, line 1"
    dialog.sources.list.setCurrentRow(1)
    dialog.sources.top.click()
    planned(qtbot, dialog)
    assert cells(dialog)[0][1] == "evening.txt, line 1"
    assert cells(dialog)[0][3] == (
        "Its source comes first in your order; of several such texts, it comes first."
    )


def test_rules_are_saved_by_name_and_used_again(
    qtbot: QtBot, page: ProjectPages, opened: Callable[[], KeepRulesDialog]
) -> None:
    dialog = opened()
    press(qtbot, dialog, KeepRule.LAST)
    press(qtbot, dialog, KeepRule.LONGEST)
    qtbot.keyClicks(dialog.saved.name, "newest wins")
    dialog.saved.save.click()
    dialog.close_button.click()
    assert Preferences.load().keep_rules == [
        {"name": "newest wins", "rules": ["last"], "sources": []}
    ]
    again = opened()
    assert again.choice.order.rules == (KeepRule.LONGEST,)
    again.saved.name.setCurrentIndex(0)
    again.saved.name.activated.emit(0)
    planned(qtbot, again)
    assert again.choice.order.rules == (KeepRule.LAST,)
    assert again.saved.delete.isEnabled()
    again.saved.delete.click()
    assert page._preferences.keep_rules == []


def test_only_the_selected_are_meant(
    qtbot: QtBot, page: ProjectPages, opened: Callable[[], KeepRulesDialog]
) -> None:
    table = page.clusters.list.table
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for row, held in ((1, none), (2, shift)):
        place = table.visualRect(page.clusters.list.model.index(row)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, place)
    dialog = opened()
    assert [button.text() for button in dialog.scopes.buttons()] == [
        "all 3 clusters",
        "the 2 selected",
    ]
    assert len(cells(dialog)) == 2
    with qtbot.waitSignal(dialog.finished):
        dialog.apply.click()
    settle(page.project)
    assert page.project.decisions.marks == {5: Mark.KEEP, 1: Mark.DROP}


def test_only_those_that_match_the_filter_are_meant(
    qtbot: QtBot, page: ProjectPages, opened: Callable[[], KeepRulesDialog]
) -> None:
    with qtbot.waitSignal(page.clusters._words.finished):
        qtbot.keyClicks(page.clusters.list.bar.words, "lamp")
    dialog = opened()
    assert dialog.scopes.checkedButton().text() == "the 1 that match the filter"
    assert len(cells(dialog)) == 1
    dialog.scopes.buttons()[0].click()
    planned(qtbot, dialog)
    assert len(cells(dialog)) == 3


def test_what_is_left_alone_is_listed_and_leads_to_its_cluster(
    qtbot: QtBot, page: ProjectPages, opened: Callable[[], KeepRulesDialog]
) -> None:
    dialog = opened()
    dialog.shown.setCurrentIndex(list(Shown).index(Shown.LEFT))
    assert [row[3] for row in cells(dialog)] == ["A number differs."]
    dialog.table.selectRow(0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert page.clusters.list.current_row() == 2
    assert not dialog.isVisible()


def test_nothing_is_done_that_was_not_seen(
    qtbot: QtBot, page: ProjectPages, opened: Callable[[], KeepRulesDialog]
) -> None:
    dialog = opened()
    with Project.open(page.project.path) as other:
        other.mark([7], Mark.KEEP)
    with qtbot.waitSignal(page.error) as error:
        dialog.apply.click()
    assert error.args is not None
    assert "another window" in error.args[0]
    settle(page.project)
    assert page.project.decisions.marks == {7: Mark.KEEP}
    planned(qtbot, dialog)
    assert cells(dialog)[0][1:] == [
        "evening.txt, line 4",
        "2 texts: harbour.txt, line 1 …",
        "It was kept before.",
    ]
