"""Several clusters at once: selecting, keys, the menu of the right button; and what remains."""

from __future__ import annotations

from pathlib import Path

import pytest
from dittograph.project.decisions import Mark
from dittograph_gui.results.cluster_model import ROW
from dittograph_gui.results.many import ManyClusters
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from settling import settle
from support import open_project, small_scan

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEEP, DROP = Mark.KEEP, Mark.DROP


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> ProjectPages:
    made = ProjectPages(Results(open_project(small_scan(tmp_path), tmp_path)))
    made.regroup_wanted.connect(lambda: (made.project.regroup(), made.clusters_changed()))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.clusters.list.table.setFocus()
    return made


def many(page: ProjectPages) -> ManyClusters:
    return page.clusters.many


def key(qtbot: QtBot, page: ProjectPages, which: Qt.Key, how: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(page.clusters.list.table, which, how)
    settle(page.project)


def click(qtbot: QtBot, page: ProjectPages, row: int, how: Qt.KeyboardModifier) -> None:
    table = page.clusters.list.table
    place = table.visualRect(page.clusters.list.model.index(row)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, how, place)


def actions(menu: QMenu) -> dict[str, QAction]:
    found = {action.text(): action for action in menu.actions()}
    for inner in menu.findChildren(QMenu):
        found |= {action.text(): action for action in inner.actions()}
    return found


def test_clusters_are_selected_with_shift_ctrl_and_all(qtbot: QtBot, page: ProjectPages) -> None:
    click(qtbot, page, 0, Qt.KeyboardModifier.NoModifier)
    click(qtbot, page, 2, CTRL)
    assert many(page).rows.tolist() == [0, 2]
    assert page.clusters.list.matching.text() == "2 selected"
    click(qtbot, page, 1, Qt.KeyboardModifier.NoModifier)
    key(qtbot, page, Qt.Key.Key_Down, SHIFT)
    assert many(page).rows.tolist() == [1, 2]
    key(qtbot, page, Qt.Key.Key_A, CTRL)
    assert many(page).rows.tolist() == [0, 1, 2]


def test_keys_decide_for_all_that_are_selected(qtbot: QtBot, page: ProjectPages) -> None:
    key(qtbot, page, Qt.Key.Key_A, CTRL)
    key(qtbot, page, Qt.Key.Key_K, SHIFT)
    assert page.project.decisions.marks == {0: KEEP, 4: DROP, 7: DROP, 1: KEEP, 5: DROP}
    assert page.clusters.banner.text.startswith("2 clusters: 2 kept, 3 dropped.")
    page.undo()
    settle(page.project)
    assert page.project.decisions.marks == {}
    key(qtbot, page, Qt.Key.Key_A, CTRL)
    key(qtbot, page, Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier)
    assert page.project.decisions.marks == dict.fromkeys([0, 1, 2, 4, 5, 6, 7], KEEP)
    key(qtbot, page, Qt.Key.Key_U, Qt.KeyboardModifier.NoModifier)
    assert page.project.decisions.marks == {}


def test_d_does_not_drop_everything_that_is_selected(qtbot: QtBot, page: ProjectPages) -> None:
    key(qtbot, page, Qt.Key.Key_A, CTRL)
    key(qtbot, page, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier)
    assert page.project.decisions.marks == {}
    assert "Shift+K" in page.clusters.banner.text


def test_keys_still_act_on_the_text_of_one_cluster(qtbot: QtBot, page: ProjectPages) -> None:
    qtbot.waitUntil(lambda: page.clusters.detail.current_passage() == 0)
    key(qtbot, page, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier)
    assert page.project.decisions.marks == {0: DROP}


def test_n_takes_the_selected_clusters_apart_in_one_step(qtbot: QtBot, page: ProjectPages) -> None:
    key(qtbot, page, Qt.Key.Key_A, CTRL)
    with qtbot.waitSignal(page.changes.changed, check_params_cb=lambda c: c.clusters):
        key(qtbot, page, Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier)
    assert page.project.decisions.apart == {(0, 4), (1, 5), (2, 6)}
    assert page.clusters.list.model.rowCount() == 1  # the two of the same words
    page.undo()
    settle(page.project)
    assert page.project.decisions.apart == frozenset()


def test_the_right_button_offers_what_can_be_done(qtbot: QtBot, page: ProjectPages) -> None:
    table = page.clusters.list.table
    place = table.visualRect(page.clusters.list.model.index(1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=place)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, table.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert many(page).rows.tolist() == [1]
    found = actions(menu)
    menu.close()
    found["The longest"].trigger()
    settle(page.project)
    assert page.project.decisions.marks == {5: KEEP, 1: DROP}


def test_the_menu_copies_the_texts_and_knows_whose_files_may_be_shown(
    qtbot: QtBot, page: ProjectPages
) -> None:
    click(qtbot, page, 1, Qt.KeyboardModifier.NoModifier)
    found = actions(many(page).menu())
    found["Copy the texts"].trigger()
    assert QGuiApplication.clipboard().text() == (
        "The old lighthouse needs a new lamp.\nA new lamp is needed for the old lighthouse."
    )
    assert found["Show the source in its folder"].isEnabled()


# --- what remains


def test_a_cluster_of_which_nothing_remains_says_so_at_once(
    qtbot: QtBot, page: ProjectPages
) -> None:
    click(qtbot, page, 1, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: page.clusters.detail.current_passage() == 1)
    for _ in range(2):
        key(qtbot, page, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier)
    model = page.clusters.list.model
    row = model.data(model.index(1), ROW)
    assert row.decided
    assert row.nothing_remains
    words = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert words.endswith(", nothing remains")
    assert page.clusters.detail.lost.isVisible()
    page.undo()
    settle(page.project)
    assert not model.data(model.index(1), ROW).nothing_remains
    assert not page.clusters.detail.lost.isVisible()


# --- the word filter


def filter_by(qtbot: QtBot, page: ProjectPages, words: str) -> None:
    field = page.clusters.list.bar.words
    field.selectAll()
    with qtbot.waitSignal(page.clusters.list.bar.changed):
        if words:
            qtbot.keyClicks(field, words)
        else:
            qtbot.keyClick(field, Qt.Key.Key_Delete)
    if words:
        qtbot.waitUntil(lambda: page.clusters.list.model.rowCount() < 3)


def test_a_filter_that_hides_what_was_chosen_leads_back_to_it_when_it_is_cleared(
    qtbot: QtBot, page: ProjectPages
) -> None:
    click(qtbot, page, 2, Qt.KeyboardModifier.NoModifier)
    filter_by(qtbot, page, "the council approved")
    assert page.clusters.list.current_row() == 0
    filter_by(qtbot, page, "")
    assert page.clusters.list.current_row() == 2


def test_what_is_chosen_in_a_filtered_list_stays_chosen(qtbot: QtBot, page: ProjectPages) -> None:
    click(qtbot, page, 2, Qt.KeyboardModifier.NoModifier)
    filter_by(qtbot, page, "lamp")
    click(qtbot, page, 0, Qt.KeyboardModifier.NoModifier)
    filter_by(qtbot, page, "")
    assert page.clusters.list.current_row() == 1
