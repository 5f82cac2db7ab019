"""What differs between systems in the window: files from outside, menus, names, logs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from dittograph.engine.messages import Encoders, ListEncoders
from dittograph.project.project import create_project
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.scan.request import new_project
from dittograph_gui.window.main_window import MainWindow
from dittograph_gui.window.opening import FileRequests
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QAction, QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support import small_scan

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]
NOON = datetime(2026, 5, 3, 12, 0)
Make = Callable[[], MainWindow]


@pytest.fixture(autouse=True)
def _fresh_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("settings", "projects", "cache"):
        monkeypatch.setenv(f"DITTOGRAPH_{name.upper()}", str(tmp_path / name))


@pytest.fixture
def requests(qtbot: QtBot, qapp: QApplication) -> Iterator[FileRequests]:
    made = FileRequests(qapp)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def _ask_for(path: Path) -> None:
    """Do what macOS does on a double click in the Finder."""
    event = QFileOpenEvent(QUrl.fromLocalFile(str(path)))
    QCoreApplication.sendEvent(QCoreApplication.instance(), event)


# --- files that the system asks for


def test_a_project_that_the_system_asks_for_is_opened(
    qtbot: QtBot, window: Make, requests: FileRequests, tmp_path: Path
) -> None:
    project = tmp_path / "harbour.DITTO"
    create_project(project, small_scan(tmp_path))
    shell = window()
    assert requests.begin() == []
    requests.asked.connect(shell.open_from_system)
    _ask_for(project)
    qtbot.waitUntil(lambda: shell.results is not None)
    assert shell.project is not None
    assert shell.project.path == project


def test_files_that_are_asked_for_together_are_one_request(
    qtbot: QtBot, window: Make, requests: FileRequests, tmp_path: Path
) -> None:
    shell = window()
    requests.begin()
    requests.asked.connect(shell.open_from_system)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("A gull.\n")
    with qtbot.waitSignal(requests.asked):
        _ask_for(tmp_path / "a.txt")
        _ask_for(tmp_path / "b.txt")
    assert shell.navigation.current is shell.form
    assert shell.form.what.sources.paths == [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]


def test_what_is_asked_for_before_the_window_is_there_waits(
    qtbot: QtBot, requests: FileRequests, tmp_path: Path
) -> None:
    told: list[object] = []
    requests.asked.connect(told.append)
    _ask_for(tmp_path / "early.ditto")
    later = QTimer(interval=0, singleShot=True)  # its turn comes after that of the requests
    with qtbot.waitSignal(later.timeout):
        later.start()
    assert told == []
    assert requests.begin() == [str(tmp_path / "early.ditto")]
    assert requests.begin() == []


# --- menus


def test_macos_finds_about_quit_and_preferences_and_moves_nothing_else(window: Make) -> None:
    role = QAction.MenuRole
    found = {a.text(): a.menuRole() for a in window().findChildren(QAction) if a.text()}
    special = {
        text: r for text, r in found.items() if r not in {role.NoRole, role.TextHeuristicRole}
    }
    assert special == {
        "Quit": role.QuitRole,
        "About Dittograph": role.AboutRole,
        "Preferences…": role.PreferencesRole,
    }
    guessed = [text for text, r in found.items() if r is role.TextHeuristicRole]
    words = ("about", "config", "options", "setup", "settings", "preferences", "quit", "exit")
    assert not [text for text in guessed if text.lower().startswith(words)]


# --- names of projects


@pytest.mark.parametrize(
    ("source", "stem"),
    [
        ("NUL", "_NUL"),
        ("notes: a draft?", "notes_ a draft_"),
        ("minutes...", "minutes"),
        (".hidden", "hidden"),
        ("two\nlines", "two_lines"),
        ("日" * 60, "日" * 50),
        ("...", "_"),
    ],
)
def test_a_project_gets_a_name_that_every_system_takes(source: str, stem: str) -> None:
    assert new_project(source, NOON).name == f"{stem} 2026-05-03 12.00.ditto"


# --- logs


def test_the_engine_starts_where_its_log_cannot_be_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("DITTOGRAPH_CACHE", str(tmp_path / "file"))
    engine = EngineClient(command=[*FAKE, "slow"])
    answers: list[object] = []
    engine.request(ListEncoders(), answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    engine.close()
    assert isinstance(answers[0], Encoders)


_RUN = """
import faulthandler, sys
from PySide6.QtCore import QTimer
from dittograph_gui import app
from dittograph_gui.window.main_window import MainWindow

def look(window):
    def end():
        app._crash_file.write("Windows fatal exception: code 0x8001010d")
        app._crash_file.flush()
        {end}
    QTimer.singleShot(0, window, end)

MainWindow.warm_up = look
MainWindow.show_crash = lambda window, words: sys.stderr.write("told")
sys.exit(app.main([]))
"""


@pytest.mark.parametrize(
    ("end", "told"), [("window.close()", False), ("import os; os._exit(9)", True)]
)
def test_only_a_run_that_ended_badly_is_told_of(tmp_path: Path, end: str, told: bool) -> None:
    for script in (_RUN.format(end=end), _RUN.format(end="window.close()")):
        ran = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, timeout=60
        )
    assert ran.returncode == 0, ran.stderr
    assert ("told" in ran.stderr) is told
    assert (tmp_path / "cache/crash.log").read_text() == ""
