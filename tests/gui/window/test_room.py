"""Where there is little room: a small window, large letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from dittograph.project.project import create_project
from dittograph_gui import theme
from dittograph_gui.window.main_window import MainWindow
from pages import walk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from room import clipped
from support import degrees, fans, synthetic_scan

SHARED = [f"Sentence {number} of the minutes stands in both of them." for number in range(6)]
FILES = {
    "minutes-of-the-council.txt": [*SHARED, "The mayor opened the new bridge on 4 May."],
    "evening-post.txt": [*SHARED, "The new bridge was opened by the mayor on 5 May."],
    "other.txt": ["Nobody else has this."],
}


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SETTINGS", "PROJECTS"):
        monkeypatch.setenv(f"DITTOGRAPH_{name}", str(tmp_path / name.lower()))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    lines = [line for lines in FILES.values() for line in lines]
    distinct = list(dict.fromkeys(lines))
    near = [text for text in distinct if "bridge" in text]
    others = [text for text in distinct if text not in near]
    rows = fans([0, degrees(0.9)], *([0] for _ in others))
    vector = dict(zip([*near, *others], rows, strict=True))
    scan = synthetic_scan(FILES, np.array([vector[line] for line in lines]), tmp_path)
    create_project(tmp_path / "minutes.ditto", scan)
    return tmp_path / "minutes.ditto"


@pytest.fixture
def sized() -> Iterator[Callable[[int], None]]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    yield lambda percent: theme.set_size(app, percent)
    theme.set_size(app, 100)


@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut_off_in_a_small_window(
    qtbot: QtBot,
    window: Callable[..., MainWindow],
    project: Path,
    tmp_path: Path,
    sized: Callable[[int], None],
    percent: int,
) -> None:
    made = window()
    sized(percent)
    made.resize(1000, 640)
    problems: list[str] = []
    for name, page in walk(qtbot, made, project, tmp_path / "other.txt"):
        if page is made:
            assert (made.width(), made.height()) == (1000, 640), name
        problems += [f"{name}: {problem}" for problem in clipped(page)]
    assert not problems, "\n".join(problems)
