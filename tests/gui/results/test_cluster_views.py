from __future__ import annotations

from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Grouping
from dittograph_gui.results.detail import DetailPane
from dittograph_gui.results.view_switch import How
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.edges import edges_of
from dittograph_gui.session.listing import Filter
from dittograph_gui.session.results import Results
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support import fans, open_project, synthetic_scan

EVERY = Grouping.EVERY_PAIR
SENTENCES = " ".join(f"Clause {n} of the lease stays as it was in {1950 + n}." for n in range(30))
LETTERS = [f"{SENTENCES} We thank you for ten good years.", f"{SENTENCES} You are evicted today."]
SHORT = ["a mayor spoke", "the mayor spoke", "one mayor spoke"]
COPIES = ["the same long words " * 80] * 2
TEXTS = [*LETTERS, *SHORT, *(one.strip() for one in COPIES)]
VECTORS = fans([0, 5], [0, 10, 30], [0])[[0, 1, 2, 3, 4, 5, 5]]
LONG_ROW, SHORT_ROW, COPIES_ROW = 0, 1, 2


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return open_project(synthetic_scan(TEXTS, VECTORS, tmp_path), tmp_path)


@pytest.fixture
def detail(qtbot: QtBot, project: Project) -> DetailPane:
    changes = ProjectChanges(Results(project))
    made = DetailPane(changes, lambda _: "", lambda *_: None)
    changes.setParent(made)
    changes.changed.connect(made.follow)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(detail: DetailPane, row: int) -> None:
    detail.show_cluster(detail._results.view(0.8, EVERY, Filter()), row)
    while detail.column.filling:
        QApplication.processEvents()


def test_long_letters_are_shown_side_by_side_short_texts_as_cards(detail: DetailPane) -> None:
    show(detail, LONG_ROW)
    reading = detail.views.reading
    assert reading.isVisible()
    assert reading.texts.summary.text().endswith("agree; 1 sentence differs")
    assert "evicted" in reading.texts.body.toPlainText()
    show(detail, SHORT_ROW)
    assert detail.column.isVisible()
    assert not reading.isVisible()


def test_copies_have_nothing_to_compare(detail: DetailPane) -> None:
    show(detail, LONG_ROW)
    show(detail, COPIES_ROW)
    assert detail.column.isVisible()
    assert not detail.views.switch.sides.isEnabled()
    assert not detail.views.switch.graph.isEnabled()


def test_what_a_person_chooses_stays_for_the_next_cluster(qtbot: QtBot, detail: DetailPane) -> None:
    show(detail, LONG_ROW)
    qtbot.keyClick(detail, Qt.Key.Key_C)
    assert detail.column.isVisible()
    show(detail, SHORT_ROW)
    qtbot.mouseClick(detail.views.switch.sides, Qt.MouseButton.LeftButton)
    assert detail.views.reading.isVisible()
    show(detail, LONG_ROW)
    assert detail.views.switch.now is How.SIDES


def test_keys_decide_the_text_that_is_marked_as_current(qtbot: QtBot, detail: DetailPane) -> None:
    show(detail, LONG_ROW)
    detail.take_focus()
    heads = detail.views.reading.heads
    assert heads[0].state.text() == "▸ —"
    with qtbot.waitSignal(detail._changes.changed):
        qtbot.keyClick(detail.views.reading, Qt.Key.Key_D)
    assert heads[0].state.text() == "DROP"
    assert heads[1].state.text() == "▸ —"
    assert detail._results.decided.marks == {0: Mark.DROP}
    with qtbot.waitSignal(detail._changes.changed):
        qtbot.mouseClick(heads[1].keep, Qt.MouseButton.LeftButton)
    assert detail._results.decided.marks == {0: Mark.DROP, 1: Mark.KEEP}
    assert {head.state.text().removeprefix("▸ ") for head in heads} == {"KEEP", "DROP"}


def test_each_text_comes_beside_the_one_that_it_is_compared_with(
    qtbot: QtBot, detail: DetailPane
) -> None:
    show(detail, SHORT_ROW)
    detail.take_focus()
    qtbot.keyClick(detail, Qt.Key.Key_C)
    reading = detail.views.reading
    assert [head.place.text() for head in reading.heads] == [
        "texts.txt, line 3",
        "texts.txt, line 4",
    ]
    qtbot.keyClick(reading, Qt.Key.Key_Down)
    qtbot.keyClick(reading, Qt.Key.Key_Down)
    assert reading.heads[1].place.text() == "texts.txt, line 5"
    assert reading.similarity.text() == "0.86"
    qtbot.mouseClick(reading.heads[0], Qt.MouseButton.LeftButton)
    assert detail.current_passage() == 2


def test_the_graph_shows_each_pair_and_a_click_chooses_a_text(
    qtbot: QtBot, detail: DetailPane
) -> None:
    show(detail, SHORT_ROW)
    graph = detail.views.graph
    with qtbot.waitSignal(graph.shown):
        qtbot.keyClick(detail, Qt.Key.Key_G)
    assert graph.words.text() == "3 pairs of 3 texts · weakest 0.86"
    place = graph.picture.edges.texts.tolist().index(4)
    at = graph.picture.spots()[place].toPoint()
    qtbot.mouseClick(graph.picture, Qt.MouseButton.LeftButton, pos=at)
    assert detail.current_passage() == 4


def test_the_edges_are_the_pairs_among_the_texts(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    vectors = rng.normal(size=(30, 6)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    scan = synthetic_scan([f"text {n}" for n in range(30)], vectors, tmp_path, floor=0.2)
    texts = np.array([3, 7, 8, 11, 20, 29], dtype=np.int32)
    found = edges_of(scan.pairs, scan.dendrograms[EVERY], texts)
    assert sorted(found.texts.tolist()) == texts.tolist()
    pairs = {
        tuple(sorted((int(found.texts[a]), int(found.texts[b])))): float(s)
        for a, b, s in zip(found.a, found.b, found.similarity, strict=True)
    }
    expected = {
        (a, b): float(vectors[a] @ vectors[b])
        for a, b in combinations(texts.tolist(), 2)
        if float(vectors[a] @ vectors[b]) >= 0.2
    }
    assert pairs.keys() == expected.keys()
    assert all(pairs[pair] == pytest.approx(expected[pair], abs=1e-5) for pair in pairs)
    assert found.similarity.tolist() == sorted(found.similarity.tolist(), reverse=True)


def test_a_large_graph_says_what_it_leaves_out(tmp_path: Path) -> None:
    vectors = fans(list(np.linspace(0, 20, 9)))
    scan = synthetic_scan([f"text {n}" for n in range(9)], vectors, tmp_path)
    found = edges_of(scan.pairs, scan.dendrograms[EVERY], np.arange(9, dtype=np.int32), most=5)
    assert sorted(found.texts.tolist()) == [0, 1, 2, 3, 4]
    assert found.left_out == 4
    assert len(found.similarity) == 10
