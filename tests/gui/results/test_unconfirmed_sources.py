"""A project that somebody else made: its files are not touched until a person allows it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from dittograph.errors import InputError
from dittograph.project.project import Project
from dittograph_gui.results.surroundings import look_up
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from settling import settle
from support import open_project, small_scan

Open = Callable[[], ProjectPages]


@pytest.fixture
def open_foreign(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Return a function that opens a project made with the settings folder of somebody else."""
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "theirs"))
    with open_project(small_scan(tmp_path), tmp_path) as made:
        path = made.path
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "ours"))

    def open_it() -> ProjectPages:
        pages = ProjectPages(Results(Project.open(path)))
        qtbot.addWidget(pages)
        pages.resize(1200, 800)
        pages.show()
        qtbot.waitExposed(pages)
        qtbot.waitUntil(lambda: pages.clusters.detail.current_passage() is not None)
        return pages

    return open_it


def test_a_missing_file_of_a_stranger_is_not_even_noticed(
    qtbot: QtBot, open_foreign: Open, tmp_path: Path
) -> None:
    (tmp_path / "harbour.txt").unlink()
    pages = open_foreign()
    context = pages.clusters.detail.context
    assert "approved the harbour budget" in context.text.toPlainText()
    assert context.trouble.isHidden()  # it would say that the file can no longer be read
    assert context.open_button.isHidden()
    assert context.folder_button.isHidden()
    bar = pages.clusters.overview.sources
    assert "chosen on another computer or by somebody else" in bar.words.text()
    qtbot.mouseClick(bar.read, Qt.MouseButton.LeftButton)
    settle(pages.project)
    qtbot.waitUntil(context.trouble.isVisible)
    assert "can no longer be read" in context.trouble.text()


def test_files_are_read_once_a_person_allows_it_and_ever_after(
    qtbot: QtBot, open_foreign: Open
) -> None:
    pages = open_foreign()
    context = pages.clusters.detail.context
    assert "Ferries" not in context.text.toPlainText()  # a line further down
    assert pages.clusters.overview.sources.isVisible()
    qtbot.mouseClick(pages.clusters.overview.sources.read, Qt.MouseButton.LeftButton)
    settle(pages.project)
    qtbot.waitUntil(context.open_button.isEnabled)
    assert "Ferries" in context.text.toPlainText()
    assert pages.clusters.overview.sources.isHidden()
    pages.close_project().result()
    again = open_foreign()
    assert again.clusters.overview.sources.isHidden()
    qtbot.waitUntil(again.clusters.detail.context.open_button.isEnabled)


def test_nothing_looks_up_a_file_that_nobody_here_chose(open_foreign: Open) -> None:
    scan = open_foreign().project.scan
    with pytest.raises(InputError):
        look_up(scan, scan.passages[0])


def test_one_s_own_project_has_no_such_bar(qtbot: QtBot, tmp_path: Path) -> None:
    pages = ProjectPages(Results(open_project(small_scan(tmp_path), tmp_path)))
    qtbot.addWidget(pages)
    pages.show()
    assert pages.clusters.overview.sources.isHidden()
