"""Tab goes through every page in the order of the work, and reaches all that takes keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from dittograph_gui.widgets.column import Column
from dittograph_gui.window.main_window import MainWindow
from pages import walk
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from room_project import make_project

_MOST = 200  # steps of Tab on a page


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SETTINGS", "PROJECTS"):
        monkeypatch.setenv(f"DITTOGRAPH_{name}", str(tmp_path / name.lower()))


def tabbed(qtbot: QtBot, page: QWidget) -> list[QWidget]:
    """Return what Tab reaches, from what has the focus until it comes back."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    reached: list[QWidget] = []
    for _ in range(_MOST):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus in reached:
            break
        reached.append(focus)
    return reached


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) or type(widget).__name__


ORDERS = {
    "new scan, more choices": [
        "Remove", "Add files…", "Decide for me", "Reference folder…", "More choices",
        "all-MiniLM-L6-v2", "Add a folder…", "Starting threshold", "Back", "Start",
    ],
    "checking": ["Back", "Two texts", "Left text", "Right text", "Check"],
    "results": [
        "Similarity threshold", "Clusters", "How it was found", "Similarity", "Every pair",
        "Filter by words", "Reading order", "Keep by rules…", "Side by side",
        "Keep this, drop the others", "—, minutes-of-the-council.txt", "—, evening-post.txt",
        "Next cluster",
    ],
    "documents": [
        "Similarity threshold", "Clusters", "How it was found", "Table", "Pairs of documents",
        "Other decisions", "Shared passages side by side",
    ],
    "KeepRulesDialog": [
        "Name of the rules", "Rules", "Up", "all 7 clusters", "What the rules would do",
        "Close", "Apply to",
    ],
    "PreferencesDialog": [
        "Match the system", "Text size", "System language", "all-MiniLM-L6-v2",
        "As in the last scan", "Starting threshold", "Close",
    ],
}  # fmt: skip


def places(names: list[str], wanted: list[str]) -> list[int]:
    """Return where what is wanted is reached, each after the one before if at all possible."""
    found, after = [], -1
    for begin in wanted:
        all_of_it = [place for place, name in enumerate(names) if name.startswith(begin)]
        assert all_of_it, f"Tab does not reach “{begin}” among {names}"
        after = next((place for place in all_of_it if place > after), all_of_it[0])
        found.append(after)
    return found


def test_tab_order(qtbot: QtBot, window: Callable[..., MainWindow], tmp_path: Path) -> None:
    made = window()
    made.resize(1200, 800)
    seen = set()
    for name, page in walk(qtbot, made, make_project(tmp_path), tmp_path / "other.txt"):
        reached = tabbed(qtbot, page)
        columns = [one for one in reached if isinstance(one, Column)]
        assert not columns, name  # a stop where nothing can be done
        if name in ORDERS:
            seen.add(name)
            names = [name_of(one) for one in reached]
            begin = places(names, ORDERS[name][:1])[0]
            names = names[begin:] + names[:begin]  # it is a circle
            found = places(names, ORDERS[name])
            assert found == sorted(found), f"{name}: {names}"
    assert seen == set(ORDERS)


def test_enter_starts_a_scan(
    qtbot: QtBot, window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    made = window()
    (tmp_path / "a.txt").write_text("One line.\n", encoding="utf-8")
    form = made.form
    made.open_paths([str(tmp_path / "a.txt")])
    qtbot.waitUntil(lambda: form.start.hasFocus())
    with qtbot.waitSignal(form.start_wanted):
        qtbot.keyClick(form.start, Qt.Key.Key_Return)


def test_enter_starts_from_a_choice_but_a_button_does_what_it_says(
    qtbot: QtBot, window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    made = window("slow")
    (tmp_path / "a.txt").write_text("One line.\n", encoding="utf-8")
    form = made.form
    made.open_paths([str(tmp_path / "a.txt")])
    form.back.setFocus()
    asked: list[object] = []
    form.start_wanted.connect(asked.append)
    with qtbot.waitSignal(form.back_wanted):
        qtbot.keyClick(form.back, Qt.Key.Key_Return)
    assert not asked
    made.navigation.show(form)
    choice = next(b for b in form.units.findChildren(QRadioButton) if b.isChecked())
    choice.setFocus()
    with qtbot.waitSignal(form.start_wanted):
        qtbot.keyClick(choice, Qt.Key.Key_Enter)
