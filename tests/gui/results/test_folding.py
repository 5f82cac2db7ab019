"""Two documents that share many sentences word for word are one row of the list."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from dittograph.project.decisions import Mark
from dittograph.settings import Grouping
from dittograph_gui.results.cluster_model import ROW, Head, Row
from dittograph_gui.session.listing import Filter, Sort
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from settling import settle
from support import degrees, fans, open_project, synthetic_scan

KEEP, DROP = Mark.KEEP, Mark.DROP
NONE = Qt.KeyboardModifier.NoModifier
SHARED = [f"Sentence {number} stands in both." for number in range(6)]
# Six sentences of one.txt stand in two.txt too; one is near another one there; one is in three.
FILES = {
    "one.txt": [*SHARED[:3], "The mayor opened the bridge.", *SHARED[3:], "Everybody has this."],
    "two.txt": [*SHARED, "The bridge was opened by the mayor.", "Everybody has this."],
    "three.txt": ["Everybody has this.", "Nobody else has this."],
}


def _scan(folder: Path):
    lines = [line for lines in FILES.values() for line in lines]
    distinct = list(dict.fromkeys(lines))
    mayor, opened = (next(t for t in distinct if t.startswith(w)) for w in ("The m", "The b"))
    others = [text for text in distinct if text not in (mayor, opened)]
    rows = fans([0, degrees(0.9)], *([0] for _ in others))
    vector = dict(zip([mayor, opened, *others], rows, strict=True))
    return synthetic_scan(FILES, np.array([vector[line] for line in lines]), folder)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> ProjectPages:
    made = ProjectPages(Results(open_project(_scan(tmp_path), tmp_path)))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: not made.clusters._settle.isActive())
    made.clusters.list.table.setFocus()
    return made


def lines(page: ProjectPages) -> list[str]:
    model = page.clusters.list.model
    return [model.data(model.index(line)) for line in range(model.rowCount())]


def key(qtbot: QtBot, page: ProjectPages, which: Qt.Key, how: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(page.clusters.list.table, which, how)
    settle(page.project)


def marked(page: ProjectPages) -> Counter[tuple[str, Mark]]:
    collection = page.changes.results.collection
    marks = page.project.decisions.marks
    return Counter((collection.source_name(passage), mark) for passage, mark in marks.items())


HEAD = "one.txt and two.txt: 6 identical lines"


def test_the_list_shows_the_pair_and_unfolds_it(qtbot: QtBot, page: ProjectPages) -> None:
    folded = [HEAD, "The mayor opened the bridge.", "Everybody has this."]
    assert lines(page) == folded
    assert page.clusters.list.progress.words.text() == "0 of 8 decided"
    assert page.clusters.beside.fold.title.text() == HEAD
    key(qtbot, page, Qt.Key.Key_Right)
    assert lines(page) == [HEAD, *SHARED, *folded[1:]]
    assert page.clusters.list.current_line() == 0
    for _ in range(3):
        key(qtbot, page, Qt.Key.Key_Down)
    assert page.clusters.list.current_line() == 3
    assert page.clusters.beside.pane is page.clusters.detail
    key(qtbot, page, Qt.Key.Key_Left)  # to its head, and then together again
    assert page.clusters.list.current_line() == 0
    key(qtbot, page, Qt.Key.Key_Left)
    assert lines(page) == folded


def test_a_click_on_the_arrow_unfolds_and_the_words_do_not(
    qtbot: QtBot, page: ProjectPages
) -> None:
    table = page.clusters.list.table
    place = table.visualRect(page.clusters.list.model.index(0))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert len(lines(page)) == 3
    arrow = place.topLeft()
    arrow.setX(arrow.x() + 12)
    arrow.setY(place.center().y())
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert len(lines(page)) == 9
    qtbot.mouseClick(page.clusters.beside.fold.turn_button, Qt.MouseButton.LeftButton)
    assert len(lines(page)) == 3


def test_the_pair_is_decided_at_once_and_taken_back_at_once(
    qtbot: QtBot, page: ProjectPages
) -> None:
    key(qtbot, page, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert marked(page) == {("one.txt", KEEP): 6, ("two.txt", DROP): 6}
    assert page.clusters.list.progress.words.text() == "6 of 8 decided"
    assert page.clusters.list.current_line() == 1  # nothing was left to decide, so it went on
    head = page.clusters.list.model.line(0)
    assert isinstance(head, Head)
    assert (head.decided, str(head.progress)) == (True, "6 of 6 decided")
    page.undo()
    settle(page.project)
    assert marked(page) == {}
    assert page.clusters.list.current_line() == 0
    assert page.clusters.banner.text.startswith("Undone: kept 6 texts and dropped 6 texts")


def test_the_last_copy_is_never_dropped(qtbot: QtBot, page: ProjectPages) -> None:
    key(qtbot, page, Qt.Key.Key_D)
    assert marked(page) == {("one.txt", DROP): 6}
    key(qtbot, page, Qt.Key.Key_Down)  # the list goes down; back, and to the other document
    key(qtbot, page, Qt.Key.Key_Up)
    page.clusters._show_chosen()
    pane = page.clusters.beside.fold
    key(qtbot, page, Qt.Key.Key_Return)
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    qtbot.keyClick(pane, Qt.Key.Key_D)
    settle(page.project)
    assert marked(page) == {("one.txt", DROP): 6}
    assert pane.status.text() == "6 texts not dropped: nothing would remain of them."
    qtbot.keyClick(pane, Qt.Key.Key_U)
    settle(page.project)
    assert marked(page) == {}


def test_buttons_show_and_take_back_what_is_decided(qtbot: QtBot, page: ProjectPages) -> None:
    page.clusters.go_on.setChecked(False)
    first, second = page.clusters.beside.fold.cards
    qtbot.mouseClick(second.keep, Qt.MouseButton.LeftButton)
    settle(page.project)
    assert (first.keep.isChecked(), second.keep.isChecked()) == (False, True)
    assert marked(page) == {("two.txt", KEEP): 6}
    qtbot.mouseClick(second.keep, Qt.MouseButton.LeftButton)
    settle(page.project)
    assert not second.keep.isChecked()
    assert marked(page) == {}


def test_space_passes_a_decided_pair_and_stops_at_clusters_of_an_unfolded_one(
    qtbot: QtBot, page: ProjectPages
) -> None:
    key(qtbot, page, Qt.Key.Key_Space)
    assert page.clusters.list.current_line() == 1
    key(qtbot, page, Qt.Key.Key_Home)
    key(qtbot, page, Qt.Key.Key_Right)
    key(qtbot, page, Qt.Key.Key_Space)
    assert page.clusters.list.current_line() == 1  # the first cluster below the head


def test_looking_for_words_and_a_choice_show_the_clusters_themselves(
    qtbot: QtBot, page: ProjectPages
) -> None:
    with qtbot.waitSignal(page.clusters.list.bar.changed):
        page.clusters.list.bar.words.setText("Sentence")
    qtbot.waitUntil(lambda: lines(page) == SHARED)
    page.clusters.list.bar.clear()
    assert lines(page)[0] == HEAD
    page.clusters.list.folds.trigger()
    assert lines(page)[:3] == SHARED[:3]
    assert len(lines(page)) == 8


def test_the_right_button_and_ctrl_a_mean_all_that_a_row_stands_for(
    qtbot: QtBot, page: ProjectPages
) -> None:
    assert page.clusters.many.rows.tolist() == [0, 1, 2, 4, 5, 6]
    key(qtbot, page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.clusters.many.rows.tolist() == list(range(8))
    assert page.clusters.list.matching.text() == "8 selected"


def test_the_model_keeps_qts_rules_and_speaks(page: ProjectPages) -> None:
    model = page.clusters.list.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0), role) == f"{HEAD}. 0 of 6 decided, folded"
    page.clusters.list.turn(0)
    assert model.data(model.index(0), role) == f"{HEAD}. 0 of 6 decided, unfolded"


@pytest.mark.parametrize("sort", Sort)
def test_rows_are_those_of_a_plain_search(tmp_path: Path, sort: Sort) -> None:
    """What is folded is found again by looking at every cluster in turn."""
    random = np.random.default_rng(3)
    files: dict[str, list[str]] = {f"{name}.txt": [] for name in "abcd"}
    for number in range(60):
        chosen = random.choice(list(files), size=random.integers(1, 4), replace=False)
        for name in chosen.tolist():
            files[name].append(f"Text {number}.")
    every = [line for lines in files.values() for line in lines]
    distinct = list(dict.fromkeys(every))
    vector = dict(zip(distinct, fans(*([0] for _ in distinct)), strict=True))
    scan = synthetic_scan(files, np.array([vector[line] for line in every]), tmp_path)
    results = Results(open_project(scan, tmp_path))
    view = results.view(0.8, Grouping.EVERY_PAIR, Filter(), sort)

    def documents(row: int) -> frozenset[int]:
        passages = results.collection.passages_of(view.texts_of(row))
        return frozenset(results.collection.source_of[passages].tolist())

    pairs = [documents(row) for row in range(len(view))]
    large = {pair for pair, n in Counter(pairs).items() if n >= 5 and len(pair) == 2}
    assert large
    opened = min(map(sorted, large))
    unfolded = opened[0] * 4 + opened[1]
    expected: list[tuple[bool, int]] = []
    seen = set()
    for row, pair in enumerate(pairs):
        if pair not in large:
            expected.append((False, row))
        elif pair not in seen:
            seen.add(pair)
            expected.append((True, row))
            if pair == frozenset(opened):
                expected += [(False, r) for r, other in enumerate(pairs) if other == pair]
    rows = results.folding.rows(view, Filter(), {unfolded})
    assert list(zip(rows.head.tolist(), rows.row.tolist(), strict=True)) == expected
    for row, pair in enumerate(pairs):
        line = int(rows.line[row])
        fold = rows.fold_at(line)
        if fold is None:
            assert rows.row[line] == row
        else:
            assert {fold.first, fold.second} == pair
            assert row in fold.rows
    assert rows.rows_of(np.arange(len(rows))).tolist() == list(range(len(view)))
    undecided = random.random(len(view)) < 0.3
    stops = {
        line
        for line in range(len(rows))
        if (
            undecided[rows.fold_at(line).rows].any() and not rows.is_open(line)
            if rows.fold_at(line)
            else undecided[rows.row[line]]
        )
    }
    assert set(np.flatnonzero(rows.stops(undecided)).tolist()) == stops


def test_a_head_of_which_something_is_lost_has_no_tick(page: ProjectPages) -> None:
    results = page.changes.results
    text = int(np.flatnonzero(results.collection.texts == SHARED[0])[0])
    passages = results.collection.passages_of(np.array([text])).tolist()
    page.changes.do(lambda project: project.mark(passages, DROP))
    settle(page.project)
    head = page.clusters.list.model.line(0)
    assert isinstance(head, Head)
    assert head.lost == 1
    assert not page.clusters.list.table.grab().isNull()
    row = page.clusters.list.model.index(1).data(ROW)
    assert isinstance(row, Row)
