"""The first page of a project comes first; what is made after it knows what happened before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from dittograph.project.project import create_project
from dittograph_gui.boilerplate.page import BoilerplatePage
from dittograph_gui.documents.page import DocumentsPage
from dittograph_gui.evidence.wish import Goal
from dittograph_gui.judging.page import JudgePage
from dittograph_gui.map.page import MapPage
from dittograph_gui.results.fold_pane import FoldPane
from dittograph_gui.results.graph import GraphPane
from dittograph_gui.results.reading import ReadingPane
from dittograph_gui.search.page import SearchPage
from dittograph_gui.session.results import Results
from dittograph_gui.window.main_window import MainWindow
from dittograph_gui.window.project_pages import ProjectPages
from dittograph_gui.window.result_parts import Part
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from room_project import make_project
from support import open_project, small_scan

LATER = (
    *(DocumentsPage, BoilerplatePage, MapPage, JudgePage, SearchPage),
    *(FoldPane, ReadingPane, GraphPane),
)
Make = Callable[[], ProjectPages]


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SETTINGS", "PROJECTS"):
        monkeypatch.setenv(f"DITTOGRAPH_{name}", str(tmp_path / name.lower()))


@pytest.fixture
def pages(qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    made: list[ProjectPages] = []

    def make() -> ProjectPages:
        page = ProjectPages(Results(open_project(small_scan(tmp_path), tmp_path)))
        made.append(page)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        return page

    yield make
    for page in made:
        if page.isEnabled():  # else it is closed already
            page.close_project().result()


def made_of(page: QWidget) -> set[type[QWidget]]:
    """Return which of what can wait is made."""
    return {kind for kind in LATER if page.findChildren(kind)}


def test_the_first_page_does_not_wait_for_the_others_which_come_when_there_is_time(
    qtbot: QtBot, window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    shell = window()
    path = make_project(tmp_path)
    made: list[set[type[QWidget]]] = []
    shell.projects.page_made.connect(lambda page: made.append(made_of(page)))
    with qtbot.waitSignal(shell.projects.page_made):
        shell.open_paths([str(path)])
    assert made == [set()]
    page = shell.results
    assert page is not None
    assert page.isVisible()
    qtbot.waitUntil(lambda: made_of(page) == set(LATER))


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        (Part.DOCUMENTS, DocumentsPage),
        (Part.BOILERPLATE, BoilerplatePage),
        (Part.MAP, MapPage),
    ],
)
def test_a_part_is_there_as_soon_as_a_person_goes_to_it(
    pages: Make, part: Part, kind: type[QWidget]
) -> None:
    page = pages()
    assert made_of(page) == set()
    page.parts.switch.buttons[part].click()
    assert made_of(page) == {kind}
    (shown,) = page.findChildren(kind)
    assert shown.isVisible()


def test_judging_and_searching_are_there_as_soon_as_a_person_goes_to_them(pages: Make) -> None:
    page = pages()
    assert not page.is_judging
    assert page.undo_label() is None
    page.judge()
    assert page.is_judging
    assert page.judging.isVisible()
    page.begin_search()
    assert not page.is_judging
    assert page.search.isVisible()


def test_the_views_of_a_cluster_are_there_as_soon_as_they_are_chosen(
    qtbot: QtBot, pages: Make
) -> None:
    page = pages()
    detail = page.clusters.detail
    qtbot.waitUntil(lambda: not page.clusters._settle.isActive())
    qtbot.keyClick(detail.column.cards[0], Qt.Key.Key_C)
    assert detail.views.reading.isVisible()
    qtbot.keyClick(detail.views.reading, Qt.Key.Key_G)
    assert detail.views.graph.isVisible()


def test_a_part_that_is_made_late_goes_by_the_line_where_it_stands_now(
    qtbot: QtBot, pages: Make
) -> None:
    page = pages()
    with qtbot.waitSignal(page.parts.keeper.changed):
        pass
    # At 0.90 the lamp of the first file and that of the second are no longer the same.
    with qtbot.waitSignal(page.parts.keeper.changed):
        page.clusters.overview.strip.set_threshold(0.9)
    page.parts.switch.buttons[Part.DOCUMENTS].click()
    model = page.parts.documents.model
    (cells,) = (
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    )
    assert "3 of 4" in cells
    page.parts.switch.buttons[Part.MAP].click()
    assert page.parts.map._line == page.clusters.line
    page.parts.switch.buttons[Part.BOILERPLATE].click()
    assert page.parts.boilerplate._line == page.clusters.line


def test_what_matters_to_a_person_is_told_to_the_page_for_judging_before_it_is_made(
    pages: Make,
) -> None:
    page = pages()
    choice = page.clusters.overview.panel.choice.goal
    choice.setCurrentIndex(choice.findData(Goal.FIND_ALL))
    assert made_of(page) == set()
    assert page.judging.summary.choice.wish.goal is Goal.FIND_ALL


def test_a_project_that_is_closed_at_once_makes_nothing_any_more(qtbot: QtBot, pages: Make) -> None:
    page = pages()
    page.close_project().result()
    qtbot.wait(1_000)  # longer than what can wait does wait
    assert made_of(page) == set()


def test_another_project_may_be_asked_for_while_the_first_is_on_its_way(
    qtbot: QtBot, window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    shell = window()
    paths = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        paths.append(tmp_path / name / f"{name}.ditto")
        create_project(paths[-1], small_scan(tmp_path / name))
    timer = QTimer(shell, interval=0)

    def ask() -> None:
        if shell.findChildren(ProjectPages) and shell.results is None:
            timer.stop()
            shell.projects.open(paths[1])

    timer.timeout.connect(ask)
    timer.start()
    shell.projects.open(paths[0])
    qtbot.waitUntil(lambda: shell.project is not None and shell.project.path == paths[1])
    assert shell.results is not None
    assert shell.results.isVisible()
    qtbot.waitUntil(lambda: shell.findChildren(ProjectPages) == [shell.results])
