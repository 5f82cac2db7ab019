"""Passages that recur are found, muted, and shown again."""

from __future__ import annotations

import numpy as np
import pytest
from dittograph.project.muted_everywhere import muted_everywhere
from dittograph_gui.boilerplate.rows import State
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from dittograph_gui.window.result_parts import Part
from support import open_project, synthetic_scan

NOTICE = "All rights reserved."


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch, tmp_path):
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))


@pytest.fixture
def page(qtbot, tmp_path):
    files, rows = {}, []
    for number in range(6):
        files[f"{number}.txt"] = [f"Text {number}.", f"More of {number}.", NOTICE]
        rows += [1 + 2 * number, 2 + 2 * number, 0]
    files["6.txt"] = ["Text 0.", "Something else."]  # one cluster that is no boilerplate
    rows += [1, 13]
    scan = synthetic_scan(files, np.eye(14, dtype=np.float32)[rows], tmp_path)
    page = ProjectPages(Results(open_project(scan, tmp_path)))
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    with qtbot.waitSignal(page.parts.boilerplate.model.modelReset):
        page.parts.switch.buttons[Part.BOILERPLATE].click()
    yield page
    page.close_project().result()


def _rows(page):
    return [(r.words, r.sources, r.state) for r in page.parts.boilerplate.model.rows]


def _after(qtbot, page, act):
    with qtbot.waitSignal(page.parts.boilerplate.model.modelReset):
        act()


def test_what_recurs_is_found_with_the_number_of_its_sources(page):
    assert _rows(page) == [(NOTICE, 6, State.SHOWN)]
    assert page.clusters.overview.counts.text().startswith("2 clusters")


def test_one_click_mutes_and_one_undo_shows_it_again(qtbot, page):
    boilerplate = page.parts.boilerplate
    _after(qtbot, page, boilerplate.mute.click)
    assert _rows(page) == [(NOTICE, 6, State.MUTED)]
    assert page.clusters.overview.counts.text().startswith("1 cluster ")
    assert len(page.clusters.list.model.view) == 1
    assert page.undo_label() == "mute 1 text"
    _after(qtbot, page, page.undo)
    assert _rows(page) == [(NOTICE, 6, State.SHOWN)]
    assert page.clusters.overview.counts.text().startswith("2 clusters")


def test_what_is_muted_can_be_shown_again(qtbot, page):
    boilerplate = page.parts.boilerplate
    _after(qtbot, page, boilerplate.mute.click)
    assert not boilerplate.mute.isEnabled()
    _after(qtbot, page, boilerplate.show_again.click)
    assert _rows(page) == [(NOTICE, 6, State.SHOWN)]


def test_everywhere_is_remembered_and_follows_undo(qtbot, page):
    boilerplate = page.parts.boilerplate
    with qtbot.waitSignal(
        page.changes.changed, check_params_cb=lambda changes: bool(changes.muted)
    ):
        boilerplate.mute_everywhere.click()
    assert list(muted_everywhere().values()) == [NOTICE]
    _after(qtbot, page, boilerplate._renew)
    assert _rows(page) == [(NOTICE, 6, State.EVERYWHERE)]
    with qtbot.waitSignals([page.changes.changed, boilerplate.listed], order="simple"):
        page.undo()
    assert muted_everywhere() == {}


def test_a_larger_share_finds_less(qtbot, page):
    boilerplate = page.parts.boilerplate
    _after(qtbot, page, lambda: boilerplate.share.setValue(100))
    assert _rows(page) == []
    assert boilerplate.found.text() == "Nothing recurs in so many documents."
