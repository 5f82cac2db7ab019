"""A cross-encoder that was taught with an encoder reads pairs of the open project."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from dittograph.encoders.discovery import fingerprint
from dittograph.judging.of_project import weigh_project
from dittograph.settings import Score
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.results.crossing_part import CrossingPart
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from numpy.testing import assert_array_equal
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support import couples_scan, judge_couples, open_project

LEFT = Qt.MouseButton.LeftButton
FAKE = Path(__file__).parents[1] / "fake_engine.py"
Make = Callable[..., ProjectPages]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    """Return a function that opens a project in which 40 couples are judged."""
    pages: list[ProjectPages] = []
    engines: list[EngineClient] = []

    def make_page(how: str = "slow", *, crossed: bool = True) -> ProjectPages:
        folder = tmp_path / "taught"
        for place in (folder, folder / "cross_encoder") if crossed else (folder,):
            place.mkdir(exist_ok=True)
            (place / "modules.json").write_text("[]")
        if not pages:
            scan = couples_scan(tmp_path)
            settings = replace(scan.settings, encoder=str(folder))
            encoder = replace(scan.encoder, fingerprint=fingerprint(folder))
            project = open_project(replace(scan, settings=settings, encoder=encoder), tmp_path)
            judge_couples(project, 40)
        else:
            project = pages[-1].project
        engines.append(EngineClient(command=[sys.executable, str(FAKE), how]))
        page = ProjectPages(Results(project), engine=engines[-1])
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(1300, 800)
        page.show()
        qtbot.waitExposed(page)
        qtbot.waitUntil(lambda: page.keeper.pairs.known is not None)
        page.clusters.overview.used_card.button.click()
        return page

    yield make_page
    pages[-1].close_project()
    for engine in engines:
        engine.close()


def part(page: ProjectPages) -> CrossingPart:
    (found,) = page.clusters.overview.used.findChildren(CrossingPart)
    return found


def likelihoods(page: ProjectPages) -> np.ndarray:
    assert page.keeper.pairs.learned is not None
    return page.keeper.pairs.learned.of_all()


def read(qtbot: QtBot, page: ProjectPages) -> None:
    qtbot.mouseClick(part(page).read, LEFT)
    qtbot.waitUntil(lambda: "has read" in part(page).words.text())


def test_likelihoods_go_by_what_it_says_as_on_the_command_line(qtbot: QtBot, make: Make) -> None:
    page = make()
    pairs = len(page.project.scan.pairs)
    assert part(page).isVisible()
    assert f"can weigh the {pairs} pairs that all else leaves open" in part(page).words.text()
    before = likelihoods(page)
    read(qtbot, page)
    assert f"has read the {pairs} pairs" in part(page).words.text()
    assert part(page).read.isHidden()
    assert part(page).job.isHidden()
    assert not np.array_equal(likelihoods(page), before)
    weighed = weigh_project(page.project)  # everything is in the cache, so nothing is loaded
    assert weighed.read == pairs
    assert_array_equal(likelihoods(page), weighed.likelihood)
    told = page.keeper.pairs.told(0, 1, ())
    assert told is not None
    assert "a cross-encoder says" in told.why


def test_what_was_read_is_known_when_the_project_is_opened_again(qtbot: QtBot, make: Make) -> None:
    page = make()
    read(qtbot, page)
    again = make()
    assert_array_equal(likelihoods(again), likelihoods(page))
    assert part(again).read.isHidden()


def test_clusters_by_likelihood_follow(qtbot: QtBot, make: Make) -> None:
    page = make()
    qtbot.mouseClick(page.clusters.overview.score.button(Score.LIKELIHOOD), LEFT)
    qtbot.waitUntil(lambda: page.changes.results.score is Score.LIKELIHOOD)
    page.clusters.overview.used_card.button.setChecked(True)
    before = page.changes.results.scored
    qtbot.mouseClick(part(page).read, LEFT)
    qtbot.waitUntil(lambda: page.changes.results.scored is not before)
    scored = page.changes.results.scored
    assert scored is not None
    assert_array_equal(np.sort(scored.scan.pairs.similarity), np.sort(likelihoods(page)))


def test_a_cancel_keeps_what_was_read(qtbot: QtBot, make: Make) -> None:
    page = make("deaf")
    pairs = len(page.project.scan.pairs)
    qtbot.mouseClick(part(page).read, LEFT)
    qtbot.waitUntil(lambda: "Weighing the pairs 50 of 200" in part(page).job.text)
    qtbot.mouseClick(part(page).job.button, LEFT)
    qtbot.waitUntil(lambda: "has read" in part(page).words.text())
    assert f"has read 1 pair of those that all else leaves open, and {pairs - 1}" in (
        part(page).words.text()
    )
    assert part(page).read.isVisible()


def test_without_a_cross_encoder_nothing_is_said_of_one(make: Make) -> None:
    assert part(make(crossed=False)).isHidden()
