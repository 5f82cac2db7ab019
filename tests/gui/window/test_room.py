"""Where there is little room: a small window, large letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from dittograph_gui import theme
from dittograph_gui.theme.turns import turns
from dittograph_gui.window.main_window import MainWindow
from pages import walk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from room import clipped
from room_project import make_project


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SETTINGS", "PROJECTS"):
        monkeypatch.setenv(f"DITTOGRAPH_{name}", str(tmp_path / name.lower()))


@pytest.fixture
def sized() -> Iterator[Callable[[int], None]]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)

    def size(percent: int) -> None:
        theme.set_size(app, percent)
        turns().finish()

    yield size
    size(100)


@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut_off_in_a_small_window(
    qtbot: QtBot,
    window: Callable[..., MainWindow],
    tmp_path: Path,
    sized: Callable[[int], None],
    percent: int,
) -> None:
    made = window()
    sized(percent)
    made.resize(1000, 640)
    problems: list[str] = []
    for name, page in walk(qtbot, made, make_project(tmp_path), tmp_path / "other.txt"):
        if page is made:
            assert (made.width(), made.height()) == (1000, 640), name
        problems += [f"{name}: {problem}" for problem in clipped(page)]
    assert not problems, "\n".join(problems)


def test_with_very_large_letters_the_texts_have_room_and_nothing_is_out_of_reach(
    qtbot: QtBot,
    window: Callable[..., MainWindow],
    tmp_path: Path,
    sized: Callable[[int], None],
) -> None:
    made = window()
    sized(200)
    made.resize(1000, 640)
    for name, _ in walk(qtbot, made, make_project(tmp_path), tmp_path / "other.txt"):
        if name != "results":
            continue
        assert made.results is not None
        page = made.results.clusters
        overview, card = page.overview, page.detail.column.cards[0]
        assert card.isVisible()
        assert page.detail.column.viewport().height() > 2 * made.fontMetrics().lineSpacing()
        assert not overview.switch.isVisible()
        qtbot.mouseClick(overview.more, Qt.MouseButton.LeftButton)
        for part in (overview.switch, overview.counts, overview.how.button):
            assert part.isVisible()
        qtbot.mouseClick(overview.more, Qt.MouseButton.LeftButton)
        assert not overview.switch.isVisible()
        sized(100)
        made.resize(1400, 900)
        qtbot.waitUntil(overview.switch.isVisible)
        assert not overview.more.isVisible()
        return
    raise AssertionError("the results were not shown")
