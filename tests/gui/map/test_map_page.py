"""The map: it is laid out once, shows what the colours mean, and its selection filters the list."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from dittograph.project.decisions import Mark
from dittograph.project.layout import read_layout
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.map.colouring import ColourBy
from dittograph_gui.map.page import MapPage
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from dittograph_gui.window.result_parts import Part
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from support import open_project, small_scan

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]
PATIENCE = 60_000  # milliseconds; a process has to start
# The distinct texts of the small scan: the budget (its copy is passage 7), the lamp, the ferry, the
# drum that stands alone, and the budget, the lamp and the ferry in other words.
BUDGET, LAMP, FERRY, DRUM, BUDGET_TOO, LAMP_TOO, FERRY_TOO = range(7)


@pytest.fixture
def pages(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., ProjectPages]]:
    made: list[tuple[ProjectPages, EngineClient]] = []

    def make(how: str = "slow") -> ProjectPages:
        engine = EngineClient(command=[*FAKE, how])
        page = ProjectPages(Results(open_project(small_scan(tmp_path), tmp_path)), engine=engine)
        made.append((page, engine))
        qtbot.addWidget(page)
        page.resize(1000, 640)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield make
    for page, engine in made:
        page.close_project().result()
        engine.close()


def shown(qtbot: QtBot, pages: ProjectPages) -> MapPage:
    """Open the map; return it when every text is coloured."""
    page = pages.parts.map
    with coloured(qtbot, page):
        pages.parts.switch.buttons[Part.MAP].click()
    return page


def coloured(qtbot: QtBot, page: MapPage):
    """Wait until the texts were coloured anew."""
    return qtbot.waitSignal(page.coloured, timeout=PATIENCE)


def surround(page: MapPage, *texts: int, tool: bool = True) -> None:
    """Draw a small square around each text in turn, in one line, with the mouse."""
    if tool:
        page.lasso_tool.click()
    modifier = Qt.KeyboardModifier.NoModifier if tool else Qt.KeyboardModifier.ShiftModifier
    line: list[QPoint] = []
    for text in texts:
        middle = page.canvas.point_of(text)
        corners = [(-6, -6), (6, -6), (6, 6), (-6, 6), (-6, -6)]
        line += [(middle + QPointF(*corner)).toPoint() for corner in corners]
    QTest.mousePress(page.canvas, Qt.MouseButton.LeftButton, modifier, line[0])
    for point in line[1:]:
        QTest.mouseMove(page.canvas, point)
    QTest.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, modifier, line[-1])


def legend(page: MapPage) -> list[tuple[str, int]]:
    assert page.shown is not None
    names = [name.text() for name in page.legend.names]
    counts = [group.texts for group in page.shown.colouring.legend]
    return list(zip(names, counts, strict=True))


def colour_at(page: MapPage, text: int) -> str:
    """Return the colour on the screen in the middle of a text's point."""
    point = page.canvas.point_of(text)
    return page.canvas.grab().toImage().pixelColor(int(point.x()), int(point.y())).name()


def listed(pages: ProjectPages) -> list[int]:
    view = pages.clusters.list.model.view
    assert view is not None
    return sorted(view.cut.first[view.listed].tolist())


def test_the_map_is_laid_out_once_and_kept_in_the_project(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    made = pages()
    page = shown(qtbot, made)
    project = made.project
    kept = project.read(lambda file: read_layout(file, project.scan.digest, 7))
    assert kept is not None
    np.testing.assert_array_equal(kept, page.keeper.places)
    asked: list[object] = []
    again = MapPage(made.changes, made.parts.map.engine)
    qtbot.addWidget(again)
    again.keeper.begun.connect(asked.append)
    with qtbot.waitSignal(again.keeper.changed, timeout=PATIENCE):
        again.show()
    assert asked == []


def test_laying_out_can_be_cancelled_and_begun_again(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    made = pages("deaf")
    page = made.parts.map
    with qtbot.waitSignal(page.keeper.begun, timeout=PATIENCE):
        made.parts.switch.buttons[Part.MAP].click()
    with qtbot.waitSignal(
        page.keeper.progressed, timeout=PATIENCE, check_params_cb=lambda now: now.total == 200
    ):
        pass
    assert "50 of 200 steps" in page.job.text
    with qtbot.waitSignal(page.keeper.ended, timeout=PATIENCE):
        page.job.button.click()
    assert page.job.isHidden()
    assert page.none.text() == "There is no map of this collection yet."
    with qtbot.waitSignal(page.keeper.begun, timeout=PATIENCE):
        page.draw.click()


def test_colours_tell_sources_clusters_and_decisions(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    made = pages()
    page = shown(qtbot, made)
    assert legend(page) == [("harbour.txt", 4), ("evening.txt", 3)]
    assert colour_at(page, BUDGET) == colour_at(page, DRUM) != colour_at(page, LAMP_TOO)
    with coloured(qtbot, page):
        page.colours.setCurrentIndex(list(ColourBy).index(ColourBy.CLUSTER))
    assert [count for _, count in legend(page)] == [6, 1]
    assert colour_at(page, BUDGET) == colour_at(page, BUDGET_TOO) != colour_at(page, DRUM)
    with coloured(qtbot, page):
        page.colours.setCurrentIndex(list(ColourBy).index(ColourBy.DECISION))
    assert legend(page) == [
        ("Undecided", 6),
        ("Kept", 0),
        ("Dropped", 0),
        ("Nothing to decide", 1),
    ]


def test_colours_follow_decisions_and_the_line(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    made = pages()
    page = shown(qtbot, made)
    with coloured(qtbot, page):
        page.colours.setCurrentIndex(list(ColourBy).index(ColourBy.DECISION))
    with coloured(qtbot, page):  # passages 2 and 6 are the ferries, 0 one of two copies
        made.changes.do(
            lambda project: project.mark_each({2: Mark.KEEP, 6: Mark.DROP, 0: Mark.DROP})
        )
    assert dict(legend(page)) == {"Undecided": 4, "Kept": 1, "Dropped": 1, "Nothing to decide": 1}
    with coloured(qtbot, page):  # above the lamp
        made.clusters.overview.strip.set_threshold(0.9)
    assert dict(legend(page))["Nothing to decide"] == 3


@pytest.mark.parametrize("tool", [True, False])
def test_what_is_drawn_around_filters_the_list(
    qtbot: QtBot, pages: Callable[..., ProjectPages], tool: bool
) -> None:
    made = pages()
    page = shown(qtbot, made)
    assert listed(made) == [BUDGET, LAMP, FERRY]
    surround(page, FERRY_TOO, tool=tool)
    assert page.selected.text() == "1 text selected, in 1 cluster."
    assert page.rules.isVisible()
    qtbot.keyClick(page.canvas, Qt.Key.Key_Return)
    assert made.parts.now is Part.CLUSTERS
    assert listed(made) == [FERRY]
    chip = made.clusters.list.bar.chips()[-1]
    assert chip.text().startswith("on the map: 1 text")
    chip.click()
    assert listed(made) == [BUDGET, LAMP, FERRY]
    assert page.canvas.region is None


def test_keys_select_what_is_in_sight_and_leave_the_selection(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    made = pages()
    page = shown(qtbot, made)
    qtbot.keyClick(page.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.canvas.region is not None
    assert page.canvas.region.count == 7
    for _ in range(12):
        qtbot.keyClick(page.canvas, Qt.Key.Key_Right)  # beyond the right edge
    qtbot.keyClick(page.canvas, Qt.Key.Key_Escape)
    assert page.canvas.region is None
    assert not made.clusters.list.bar.chips()
    qtbot.keyClick(page.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.canvas.region is None  # nothing is in sight
    qtbot.keyClick(page.canvas, Qt.Key.Key_0)
    qtbot.keyClick(page.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.canvas.region is not None


def test_what_is_selected_stands_out(qtbot: QtBot, pages: Callable[..., ProjectPages]) -> None:
    made = pages()
    page = shown(qtbot, made)
    full = colour_at(page, BUDGET), colour_at(page, LAMP)
    surround(page, BUDGET)
    assert colour_at(page, BUDGET) == full[0]
    assert colour_at(page, LAMP) != full[1]
    assert "1 is selected" in page.canvas.accessibleDescription()


def test_a_click_goes_to_the_cluster_of_a_point(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    made = pages()
    page = shown(qtbot, made)
    drum = page.canvas.point_of(DRUM).toPoint()
    qtbot.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=drum)
    assert page.words.text() == "This text is in no cluster at 0.80."
    assert made.parts.now is Part.MAP
    lamp = page.canvas.point_of(LAMP_TOO).toPoint()
    qtbot.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=lamp)
    assert made.parts.now is Part.CLUSTERS
    assert made.clusters.detail.current_passage() in (1, 5)


def test_the_mouse_says_what_is_under_it(qtbot: QtBot, pages: Callable[..., ProjectPages]) -> None:
    page = shown(qtbot, pages())
    assert page.tell(BUDGET) == (
        "The council approved the harbour budget on Monday.\n"
        "harbour.txt, line 1, and in 1 more place\n"
        "In a cluster of 3 texts"
    )
    assert page.tell(DRUM).endswith("In no cluster")
    assert page.canvas.text_at(page.canvas.point_of(LAMP)) == LAMP
    assert page.canvas.text_at(QPointF(0, 0)) is None


def test_dragging_and_zooming_move_the_map(
    qtbot: QtBot, pages: Callable[..., ProjectPages]
) -> None:
    canvas = shown(qtbot, pages()).canvas
    before = [canvas.point_of(text) for text in (BUDGET, DRUM)]
    middle = canvas.rect().center()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(canvas, middle + QPoint(30, 20))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 20))
    assert (canvas.point_of(BUDGET) - before[0]).toPoint() == QPoint(30, 20)
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    apart = canvas.point_of(BUDGET) - canvas.point_of(DRUM)
    was = before[0] - before[1]
    assert apart.manhattanLength() == pytest.approx(1.25 * was.manhattanLength(), rel=1e-3)
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.point_of(BUDGET).toPoint() == before[0].toPoint()


def test_screen_readers_get_a_sentence(qtbot: QtBot, pages: Callable[..., ProjectPages]) -> None:
    canvas = shown(qtbot, pages()).canvas
    assert canvas.accessibleName() == "Map of the collection"
    assert canvas.accessibleDescription() == (
        "7 texts, those that are alike near each other. "
        "Coloured by source: harbour.txt 4, evening.txt 3."
    )
