"""The About dialog, the guide in the Help menu, and what is opened in other programs."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import dittograph
import pytest
from dittograph.components import Component, write_components
from dittograph.policy.folders import cache_folder, projects_folder
from dittograph_gui.about import components_view
from dittograph_gui.about.components_view import ComponentsView
from dittograph_gui.about.dialog import AboutDialog
from dittograph_gui.about.texts import details, lgpl_parts, places, privacy_parts, qt_folder
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.widgets import outside
from dittograph_gui.window import actions, main_window
from dittograph_gui.window.main_window import MainWindow
from dittograph_resources import guide_path
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def made_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Component]:
    """Have the program made of four components, so that a test is quick and sees them all."""
    for name in ("MIT", "LGPL", "NOTICE"):
        (tmp_path / name).write_text(f"the text of {name}\n")
    components = [
        Component("dittograph", "0.1.0", "MIT", texts=(tmp_path / "MIT",)),
        Component("numpy", "2.4.6", "BSD-3-Clause AND MIT", "https://numpy.org",
                  (tmp_path / "MIT", tmp_path / "NOTICE")),
        Component("Qt", "6.11.3", "LGPL-3.0-only", "https://www.qt.io", (tmp_path / "LGPL",)),
        Component("libgomp", "12.2", "GPL-3.0-or-later"),
    ]  # fmt: skip
    monkeypatch.setattr(components_view, "all_components", lambda _: components)
    return components


@pytest.fixture
def dialog(qtbot: QtBot, made_of: list[Component]) -> AboutDialog:
    made = AboutDialog()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.made_with.loaded):
        made.show()
    return made


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))
    made = MainWindow(EngineClient(command=[*FAKE, "slow"]))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def _said(widget: QWidget) -> str:
    return "\n".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


def _press(qtbot: QtBot, dialog: AboutDialog, words: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    qtbot.mouseClick(next(b for b in buttons if b.text() == words and b.isVisible()), LEFT)


def _names(view: ComponentsView) -> list[str]:
    items = (view.list.topLevelItem(i) for i in range(view.list.topLevelItemCount()))
    return [item.text(0) for item in items if item is not None and not item.isHidden()]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what is opened in other programs instead of opening it."""
    found: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: found.append(url.toLocalFile()) or True
    )
    return found


# --- the dialog


def test_it_says_what_the_program_is(dialog: AboutDialog) -> None:
    said = _said(dialog)
    assert f"Dittograph {dittograph.__version__}" in said
    assert "Finds what your texts say twice" in said
    assert "Nothing leaves this computer." in said
    assert "Licence: MIT" in said
    assert dialog.licence.toPlainText() == "the text of MIT"


def test_the_components_can_be_searched_by_name_and_licence(
    qtbot: QtBot, dialog: AboutDialog
) -> None:
    _press(qtbot, dialog, "Made with")
    view = dialog.made_with
    assert _names(view) == ["numpy", "Qt", "libgomp"]  # Dittograph is not made with itself
    assert view.count.text() == "3 components"
    qtbot.keyClicks(view.search, "gpl")
    assert _names(view) == ["Qt", "libgomp"]
    assert view.count.text() == "2 of 3 components"
    assert view.title.text() == "Qt 6.11.3"
    view.search.clear()
    qtbot.keyClicks(view.search, "teapot")
    assert _names(view) == []
    assert view.title.text() == "No component has that name or licence."
    assert view.text.toPlainText() == ""
    view.search.clear()
    assert len(_names(view)) == 3 and view.title.text() == "numpy 2.4.6"


def test_the_chosen_component_shows_its_licence_and_every_text(
    qtbot: QtBot, dialog: AboutDialog
) -> None:
    _press(qtbot, dialog, "Made with")
    view = dialog.made_with
    view.choose("numpy")
    assert view.facts.text() == "BSD-3-Clause AND MIT\nhttps://numpy.org"
    text = view.text.toPlainText()
    assert text.index("MIT\n") < text.index("the text of MIT") < text.index("the text of NOTICE")
    view.choose("libgomp")
    assert view.text.toPlainText() == "The text of this licence did not come with the component."


def test_the_keyboard_reaches_everything(qtbot: QtBot, dialog: AboutDialog) -> None:
    dialog.tabs.button(0).setFocus()
    qtbot.keyClick(dialog.tabs.button(0), Qt.Key.Key_Right)
    view = dialog.made_with
    assert view.isVisible()
    reached = []
    for _ in range(6):
        now = QApplication.focusWidget()
        reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert reached[1:5] == [view.search, view.list, view.text, dialog.copy]
    view.search.setFocus()
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is view.list
    assert view.title.text() == "Qt 6.11.3"
    qtbot.keyClick(view.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_page_about_qt_leads_to_its_licence_and_libraries(
    qtbot: QtBot, dialog: AboutDialog, opened: list[str]
) -> None:
    _press(qtbot, dialog, "Qt and the LGPL")
    said = _said(dialog)
    assert f"Qt {qVersion()}" in said and "unmodified" in said
    assert f"/{qVersion()}/single/" in said
    assert "at least three years" in said
    assert str(qt_folder()) in said
    _press(qtbot, dialog, "Open the folder of the libraries")
    assert opened == [str(qt_folder())]
    _press(qtbot, dialog, "Read the licence")
    assert dialog.made_with.isVisible()
    assert dialog.made_with.text.toPlainText() == "the text of LGPL"


def test_the_folder_named_there_holds_the_libraries_in_use() -> None:
    assert [p for p in qt_folder().iterdir() if "Core" in p.name and "6" in p.name]
    if sys.platform == "linux":
        maps = Path("/proc/self/maps").read_text(encoding="utf-8")
        assert str(qt_folder() / "libQt6Core.so.6") in maps


def test_the_page_about_privacy_shows_the_real_folders(
    qtbot: QtBot, made_of: list[Component], opened: list[str], tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setenv("DITTOGRAPH_PROJECTS", str(tmp_path / "there"))
    monkeypatch.setenv("DITTOGRAPH_CACHE", str(tmp_path / "not-yet"))
    (tmp_path / "there").mkdir()
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    _press(qtbot, dialog, "Privacy")
    said = _said(dialog)
    assert "opens no connection" in said and "does not look for updates" in said
    assert str(projects_folder()) in said and str(cache_folder()) in said
    buttons = {
        b.accessibleName(): b for b in dialog.findChildren(QPushButton) if b.text() == "Open"
    }
    qtbot.waitUntil(buttons["Open the folder “Projects”"].isEnabled)
    cache = buttons["Open the folder “Cache”"]
    assert not cache.isEnabled() and cache.toolTip() == "Nothing has been kept there yet"
    qtbot.mouseClick(buttons["Open the folder “Projects”"], LEFT)
    assert opened == [str(tmp_path / "there")]


def test_a_folder_on_a_share_that_does_not_answer_holds_nothing_up(
    qtbot: QtBot, made_of: list[Component], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DITTOGRAPH_PROJECTS", str(tmp_path))
    is_dir, answer = Path.is_dir, threading.Event()

    def slow(path: Path) -> bool:
        if path == tmp_path:
            assert threading.current_thread() is not threading.main_thread()
            answer.wait(60)
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", slow)
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    named = "Open the folder “Projects”"
    button = next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == named)
    assert not button.isEnabled()
    answer.set()
    qtbot.waitUntil(button.isEnabled)


def test_the_details_name_versions_and_no_folder_of_the_person(
    qtbot: QtBot, dialog: AboutDialog
) -> None:
    qtbot.mouseClick(dialog.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied == details(qVersion())
    lines = copied.splitlines()
    assert lines[0] == f"Dittograph {dittograph.__version__} (from source)"
    assert any(line.startswith("torch ") for line in lines)
    assert f"Qt {qVersion()}" in lines
    assert str(Path.home()) not in copied
    assert dialog.copy.text() == "Copied"


def test_the_details_of_a_package_come_from_its_list(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(name: str) -> str:
        raise about_metadata.PackageNotFoundError(name)

    from dittograph_gui.about import texts as about_texts

    about_metadata = about_texts.metadata
    monkeypatch.setattr(about_texts.metadata, "version", none)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    listed = [Component("PySide6_Essentials", "6.11.3", ""), Component("torch", "2.13.0", "")]
    lines = details("6.11.3", listed).splitlines()
    assert lines[0].endswith("(packaged)")
    assert lines[-2:] == ["PySide6-Essentials 6.11.3", "torch 2.13.0"]


@pytest.mark.parametrize("content", [None, "{", '{"components": [{}]}'])
def test_a_damaged_package_is_told_in_a_sentence(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    if content is not None:
        (tmp_path / "licences").mkdir()
        (tmp_path / "licences/components.json").write_text(content)
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.made_with.loaded):
        dialog.show()
    _press(qtbot, dialog, "Made with")
    assert "install Dittograph again" in dialog.made_with.title.text()
    assert "Traceback" not in _said(dialog)
    assert not dialog.made_with.search.isEnabled()
    _press(qtbot, dialog, "About")
    assert "Licence: MIT" in _said(dialog)


def test_a_package_shows_what_its_folder_holds(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "COPYING").write_text("the runtime exception")
    native = Component("libgomp", "12.2", "GPL-3.0-or-later", texts=(tmp_path / "COPYING",))
    write_components(tmp_path / "licences", [native])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    view = ComponentsView()
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.loaded):
        view.load()
    assert _names(view) == ["libgomp"]
    assert view.text.toPlainText() == "the runtime exception"


def test_what_this_program_is_made_of_can_be_read(qtbot: QtBot) -> None:
    view = ComponentsView()
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.loaded, timeout=20_000):
        view.load()
    assert {"Python", "Qt", "torch", "numpy"} <= set(_names(view))
    view.choose("Qt")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in view.text.toPlainText()


@pytest.mark.parametrize("size", [(920, 600), (640, 400)])
def test_no_page_is_cut_off(qtbot: QtBot, dialog: AboutDialog, size: tuple[int, int]) -> None:
    dialog.resize(*size)
    for number in range(4):
        dialog.show_page(number)
        QApplication.processEvents()
        assert dialog.size().toTuple() == size  # nothing forces it to grow
        for button in dialog.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.text()
        copy = dialog.copy.mapTo(dialog, dialog.copy.rect().bottomRight())
        assert dialog.rect().contains(copy)


def test_the_texts_of_the_pages_are_whole_paragraphs() -> None:
    for part in (*lgpl_parts("6.11.3", "6.11.3", Path("/x")), *privacy_parts()):
        assert all(p and p == p.strip() and "\n" not in p for p in part.paragraphs)
    (folder,) = [p for p in lgpl_parts("6.11.3", "6.11.3", Path("/x"))[1].paragraphs if "/" in p]
    assert folder == str(Path("/x"))
    assert len({place.folder for place in places()}) == 4


# --- in the window


def _action(window: MainWindow, words: str) -> QAction:
    return next(a for a in window.findChildren(QAction) if a.text() == words)


def test_the_window_opens_it(qtbot: QtBot, window: MainWindow, made_of: list[Component]) -> None:
    _action(window, "About Dittograph").trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AboutDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_the_window_does_not_read_it_before(tmp_path: Path) -> None:
    code = (
        "import dittograph_gui.window.main_window, sys;"
        "print('dittograph_gui.about.dialog' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


@pytest.fixture
def guide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], Path]:
    def place(there: bool) -> Path:
        path = tmp_path / "guide" / "index.html"
        if there:
            path.parent.mkdir()
            path.write_text("<p>the guide</p>")
        for module in (actions, main_window):
            monkeypatch.setattr(module, "guide_path", lambda: path)
        return path

    return place


def test_f1_opens_the_guide_in_the_browser(
    guide: Callable[[bool], Path], opened: list[str], request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    path = guide(True)
    window = request.getfixturevalue("window")
    qtbot.waitUntil(window.isActiveWindow)
    assert _action(window, "Guide").isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert opened == [str(path)]
    assert window.banner.text == ""


def test_a_guide_that_no_program_shows_is_named(
    guide: Callable[[bool], Path],
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    path = guide(True)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    window = request.getfixturevalue("window")
    _action(window, "Guide").trigger()
    assert str(path) in window.banner.text and "browser" in window.banner.text


def test_without_a_guide_there_is_no_entry_and_f1_shows_the_keys(
    guide: Callable[[bool], Path], request: pytest.FixtureRequest
) -> None:
    guide(False)
    window = request.getfixturevalue("window")
    assert not _action(window, "Guide").isVisible()
    assert QKeySequence("F1") in _action(window, "Keyboard").shortcuts()
    assert QKeySequence("Ctrl+/") in _action(window, "Keyboard").shortcuts()


def test_the_guide_lies_where_the_documents_are_built() -> None:
    makefile = (Path(__file__).parents[3] / "Makefile").read_text(encoding="utf-8")
    assert "resources/dittograph_resources/guide" in makefile
    assert guide_path().parts[-3:] == ("dittograph_resources", "guide", "index.html")


# --- other programs


def test_other_programs_do_not_get_the_libraries_of_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[str | None] = []
    monkeypatch.setattr(
        QDesktopServices,
        "openUrl",
        lambda _: seen.append(os.environ.get("LD_LIBRARY_PATH")) or True,
    )
    monkeypatch.setenv("LD_LIBRARY_PATH", "/package")
    assert outside.open_outside(tmp_path)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert outside.open_outside(tmp_path)
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/before")
    assert outside.open_outside(tmp_path)
    assert seen == ["/package", None, "/before"]
    assert os.environ["LD_LIBRARY_PATH"] == "/package"
