from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support import fans, open_project, synthetic_scan

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py"), "slow"]
TEXTS = {
    "a.txt": ["the mayor opened the bridge", "rain is expected tonight", "a lonely text"],
    "b.txt": ["the mayor opened a bridge", "tonight there will be rain"],
}
VECTORS = fans([0, 10], [0, 15], [0])[[0, 2, 4, 1, 3]]


@pytest.fixture
def pages(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., ProjectPages]]:
    engines = []

    def make(texts: Mapping[str, Sequence[str]] = TEXTS) -> ProjectPages:
        engine = EngineClient(command=FAKE)
        engines.append(engine)
        vectors = np.vstack([VECTORS, VECTORS[2:3]])[: sum(map(len, texts.values()))]
        project = open_project(synthetic_scan(texts, vectors, tmp_path), tmp_path)
        made = ProjectPages(Results(project), engine=engine)
        qtbot.addWidget(made)
        made.resize(1000, 640)
        made.show()
        qtbot.waitExposed(made)
        return made

    yield make
    for engine in engines:
        engine.close()


def begin(qtbot: QtBot, made: ProjectPages) -> None:
    with qtbot.waitSignal(made.search.asking.answered):
        made.begin_search()


def find(qtbot: QtBot, made: ProjectPages, words: str) -> None:
    with qtbot.waitSignal(
        made.search.asking.answered, check_params_cb=lambda asked, _: asked.query == words
    ):
        qtbot.keyClicks(made.search.field, words)


def listed(made: ProjectPages) -> list[str]:
    rows = made.search.list.rows
    return [rows.words(row) for row in range(rows.rowCount())]


def test_it_says_when_the_engine_is_ready(qtbot: QtBot, pages: Callable[..., ProjectPages]) -> None:
    made = pages()
    said: list[str] = []
    made.search.asking.waiting.connect(said.append)
    begin(qtbot, made)
    assert said[0] == "Starting the engine…"
    assert made.search.status.text() == "Searches 5 texts, also those in no cluster."
    assert made.search.field.hasFocus()
    assert listed(made) == []


def test_it_counts_copies_as_all_pages_do(
    qtbot: QtBot, pages: Callable[..., ProjectPages], tmp_path: Path
) -> None:
    made = pages({**TEXTS, "c.txt": ["a lonely text"]})
    begin(qtbot, made)
    assert made.search.status.text() == "Searches 6 texts, also those in no cluster."
    assert made.clusters.overview.counts.text().startswith("3 clusters · 6 texts · 1 identical")


def test_texts_are_found_as_one_types(qtbot: QtBot, pages: Callable[..., ProjectPages]) -> None:
    made = pages()
    begin(qtbot, made)
    find(qtbot, made, "rain tonight")
    assert listed(made) == ["rain is expected tonight", "tonight there will be rain"]
    assert made.search.status.text() == "The nearest 2 of 5 texts."
    assert made.search.list.rows.facts(0) == "0.50 · a.txt, line 2"
    assert made.search.surroundings.isVisible()


def test_only_the_words_typed_last_are_shown(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    made = pages()
    asked = []
    made.search.asking.answered.connect(lambda question, _: asked.append(question.query))
    made.begin_search()  # the engine is still starting
    qtbot.keyClicks(made.search.field, "rain")
    made.search._ask()
    made.search.field.clear()
    find(qtbot, made, "lonely")
    assert asked[-1] == "lonely"
    assert "rain" not in asked
    assert listed(made) == ["a lonely text"]


def test_a_text_leads_to_its_cluster(qtbot: QtBot, pages: Callable[..., ProjectPages]) -> None:
    made = pages()
    begin(qtbot, made)
    find(qtbot, made, "tonight there will be rain")
    qtbot.keyClick(made.search.field, Qt.Key.Key_Down)
    qtbot.keyClick(made.search.list, Qt.Key.Key_Return)
    assert made.clusters.isVisible()
    assert not made.search.isVisible()
    assert made.clusters.detail.current_passage() == 4


def test_a_filter_that_hides_the_cluster_is_taken_away(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    made = pages()
    made.clusters.list.bar.flagged.setChecked(True)
    begin(qtbot, made)
    find(qtbot, made, "mayor")
    qtbot.mouseClick(made.search.cluster, Qt.MouseButton.LeftButton)
    assert made.clusters.isVisible()
    assert not made.clusters.list.bar.flagged.isChecked()
    assert made.clusters.detail.current_passage() in (0, 3)


def test_a_text_in_no_cluster_stays_in_its_source(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    made = pages()
    begin(qtbot, made)
    find(qtbot, made, "lonely")
    qtbot.mouseClick(made.search.cluster, Qt.MouseButton.LeftButton)
    assert made.search.isVisible()
    assert "0.80, this text is in no cluster" in made.search.status.text()


def test_what_else_says_this_from_a_card(qtbot: QtBot, pages: Callable[..., ProjectPages]) -> None:
    made = pages()
    with qtbot.waitSignal(made.clusters.detail.column.current_changed):
        made.clusters.set_line(0.8, made.line[1])
    with qtbot.waitSignal(
        made.search.asking.answered, check_params_cb=lambda asked, _: asked.text == 0
    ):
        qtbot.keyClick(made.clusters.detail, Qt.Key.Key_W)
    assert made.search.about.text() == "What else says “the mayor opened the bridge”"
    assert listed(made) == ["the mayor opened a bridge", "a lonely text"][: len(listed(made))]
    with qtbot.waitSignal(
        made.search.asking.answered, check_params_cb=lambda asked, _: asked.query == "rain"
    ):
        qtbot.keyClicks(made.search.field, "rain")
    assert not made.search.about.isVisible()


def test_an_engine_that_stops_is_named_and_asked_again(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    made = pages()
    begin(qtbot, made)
    with qtbot.waitSignal(made.search.asking.failed):
        qtbot.keyClicks(made.search.field, "die")
    assert "has stopped" in made.search.status.text()
    made.search.field.clear()
    find(qtbot, made, "lonely")
    assert listed(made) == ["a lonely text"]


def test_escape_leads_back(qtbot: QtBot, pages: Callable[..., ProjectPages]) -> None:
    made = pages()
    begin(qtbot, made)
    qtbot.keyClick(made.search.field, Qt.Key.Key_Escape)
    assert made.clusters.isVisible()
