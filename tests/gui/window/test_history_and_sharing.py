"""The history, decisions of others, and files that were moved, in the whole window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from dittograph.project.decisions import Mark
from dittograph.project.past import steps_of
from dittograph.project.project import Project, create_project
from dittograph.project.sharing.file import write_shared
from dittograph.project.sharing.shared import decisions_in
from dittograph_gui.history.dialog import HistoryDialog
from dittograph_gui.sharing.dialog import MergeDialog
from dittograph_gui.start.recent import RecentProjects
from dittograph_gui.window.main_window import MainWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from settling import settle
from support import small_scan

Open = Callable[..., MainWindow]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _fresh_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("settings", "projects"):
        monkeypatch.setenv(f"DITTOGRAPH_{name.upper()}", str(tmp_path / name))


def made(folder: Path) -> Path:
    (folder / "texts").mkdir(parents=True)
    path = folder / f"{folder.name}.ditto"
    create_project(path, small_scan(folder / "texts"))
    return path


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return made(tmp_path / "mine")


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = made(tmp_path / "theirs")
    with Project.open(path) as project:
        project.mark([0], Mark.KEEP)
        project.mark([4, 7], Mark.DROP)
        project.judge((2, 6), True)
    return path


def opened(qtbot: QtBot, shell: MainWindow, path: Path) -> Project:
    with qtbot.waitSignal(shell.projects.page_made):
        shell.open_paths([str(path)])
    assert shell.project is not None
    return shell.project


def press(qtbot: QtBot, parent: QWidget, words: str) -> None:
    button = next(b for b in parent.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(button, LEFT)


def said(shell: MainWindow) -> str:
    assert shell.results is not None
    return shell.results.clusters.banner.text


def test_the_history_lists_every_step_and_goes_back_to_any(
    qtbot: QtBot, window: Open, mine: Path
) -> None:
    shell = window()
    project = opened(qtbot, shell, mine)
    project.mark([0], Mark.KEEP)
    project.mark([4, 7], Mark.DROP)
    project.undo()
    shell.commands.history.trigger()
    dialog = shell.findChild(HistoryDialog)
    assert dialog is not None
    settle(project)
    model = dialog.model
    shown = [model.data(model.index(row, 1)) for row in range(model.rowCount())]
    assert shown == [
        "Dropped 2 texts, first evening.txt, line 1 (undone)",
        "Kept harbour.txt, line 1",
        "The beginning",
    ]
    assert not dialog.back.isEnabled()  # the line of now is chosen
    dialog.table.selectRow(2)
    qtbot.mouseClick(dialog.back, LEFT)
    settle(project)
    assert project.decisions.marks == {}
    settle(project)
    assert model.data(model.index(0, 1)) == "Go back to the beginning"
    dialog.table.selectRow(1)  # what was undone before
    qtbot.mouseClick(dialog.back, LEFT)
    settle(project)
    assert project.decisions.marks == {0: Mark.KEEP, 4: Mark.DROP, 7: Mark.DROP}
    assert len(steps_of(project)) == 4


def test_a_new_scan_of_known_texts_offers_what_another_project_holds(
    qtbot: QtBot, window: Open, mine: Path, theirs: Path
) -> None:
    RecentProjects().add(theirs, 8)
    shell = window()
    shell.recent.add(theirs, 8)
    project = opened(qtbot, shell, mine)
    assert shell.results is not None
    with qtbot.waitSignal(shell.results.clusters.banner.said):
        pass
    assert said(shell) == "“theirs” holds 3 marks and 1 judgement on texts that are here."
    assert not project.decisions.marks, "nothing is taken over unasked"
    press(qtbot, shell.results.clusters.banner, "Take them over")
    settle(project)
    assert project.decisions.marks == {0: Mark.KEEP, 4: Mark.DROP, 7: Mark.DROP}
    assert project.judgements.pairs == {(2, 6): True}
    shell.commands.undo.trigger()
    settle(project)
    assert not project.decisions.marks
    assert not project.judgements.pairs


def test_a_colleague_s_decisions_are_merged_with_a_choice_for_each_conflict(
    qtbot: QtBot, window: Open, mine: Path, theirs: Path, tmp_path: Path
) -> None:
    write_shared(decisions_in(theirs), tmp_path / "d.json")
    with Project.open(mine) as before:
        before.mark([0, 4], Mark.DROP)
    shell = window()
    project = opened(qtbot, shell, mine)
    assert shell.results is not None
    with qtbot.waitSignal(shell.sharing.asked):
        shell.sharing.merge_file(tmp_path / "d.json")
    dialog = shell.findChild(MergeDialog)
    assert dialog is not None
    assert dialog.table.rowCount() == 1
    row = [dialog.table.item(0, column) for column in range(5)]
    assert [item.text() for item in row if item is not None][1:4] == [
        "drop",
        "keep",
        "harbour.txt, line 1",
    ]
    press(qtbot, dialog, "Take all of theirs")
    press(qtbot, dialog, "Take over")
    settle(project)
    assert project.decisions.marks == {0: Mark.KEEP, 4: Mark.DROP, 7: Mark.DROP}


def test_a_file_that_holds_no_decisions_is_a_sentence(
    qtbot: QtBot, window: Open, mine: Path, tmp_path: Path
) -> None:
    (tmp_path / "x.json").write_text("[]", encoding="utf-8")
    shell = window()
    opened(qtbot, shell, mine)
    with qtbot.waitSignal(shell.banner.said):
        shell.sharing.merge_file(tmp_path / "x.json")
    assert "x.json is not a file of decisions" in shell.banner.text


def test_decisions_are_exported_from_the_menu(
    qtbot: QtBot, window: Open, theirs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    shell = window()
    project = opened(qtbot, shell, theirs)
    shell.commands.export_decisions.trigger()
    settle(project)
    assert said(shell).startswith("Wrote 4 decisions to out.json.")
    assert target.stat().st_size > 100


def test_a_folder_that_was_moved_is_found_again(
    qtbot: QtBot, window: Open, mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine" / "texts").rename(tmp_path / "letters")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "letters"))
    shell = window()
    project = opened(qtbot, shell, mine)
    assert shell.results is not None
    bar = shell.results.clusters.overview.moved
    with qtbot.waitSignal(bar.told):
        pass
    assert bar.words.text() == "2 of 2 sources are no longer where they were scanned."
    assert not bar.isHidden()
    with qtbot.waitSignal(bar.told):
        qtbot.mouseClick(bar.find_button, LEFT)
    assert bar.isHidden()
    assert said(shell).startswith("Found 2 of 2 files in")
    assert project.scan.sources[0].path == str(tmp_path / "letters" / "harbour.txt")
    assert shell.recent.entries[0].request["paths"] == [
        str(tmp_path / "letters" / "harbour.txt"),
        str(tmp_path / "letters" / "evening.txt"),
    ]


def test_a_message_stays_behind_with_its_page_and_two_never_stack(
    qtbot: QtBot, window: Open, mine: Path
) -> None:
    shell = window()
    opened(qtbot, shell, mine)
    assert shell.results is not None
    page = shell.results.clusters.banner
    page.show_message("Of the results.")
    shell.banner.show_message("Of the window.")
    assert (page.text, shell.banner.text) == ("", "Of the window.")
    page.show_message("Of the results again.")
    assert (page.text, shell.banner.text) == ("Of the results again.", "")
    shell.banner.show_message("Only here.")
    shell.commands.check.trigger()
    assert shell.banner.text == ""
    shell.show_crash("details")
    shell.commands.results.trigger()
    assert shell.banner.text.startswith("Dittograph ended unexpectedly")
