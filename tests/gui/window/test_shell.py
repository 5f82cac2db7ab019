"""The window as a whole: from sources to an open project and back, and whatever goes wrong."""

import os
import subprocess
import sys
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from dittograph.engine.messages import Hello, Scan, Version
from dittograph.engine.wire import Answer, Question, decode_reply, encode
from dittograph.progress import Phase, Snapshot
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project
from dittograph.settings import Grouping
from dittograph.version import __version__
from dittograph_gui import app, theme
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.scan.request import ScanRequest
from dittograph_gui.start.recent import RecentProjects
from dittograph_gui.theme.style_sheet import style_sheet
from dittograph_gui.widgets.progress_view import in_words
from dittograph_gui.window.actions import Actions
from dittograph_gui.window.main_window import MainWindow
from dropping import drop
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from settling import settle
from support import small_scan

Open = Callable[[str], MainWindow]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _fresh_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("settings", "projects"):
        monkeypatch.setenv(f"DITTOGRAPH_{name.upper()}", str(tmp_path / name))


@pytest.fixture
def ditto(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.ditto"
    create_project(path, small_scan(tmp_path))
    return path


def _opened(qtbot: QtBot, window: MainWindow) -> Project:
    qtbot.waitUntil(lambda: window.results is not None)
    assert window.project is not None
    return window.project


def _press(qtbot: QtBot, window: MainWindow, words: str) -> None:
    buttons = window.findChildren(QPushButton)
    button = next(b for b in buttons if b.text() == words and b.isVisible())
    qtbot.mouseClick(button, LEFT)


def _action(window: MainWindow, words: str) -> QAction:
    return next(a for a in window.findChildren(QAction) if a.text().startswith(words))


def _files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    return mime


# --- the main way


def test_a_dropped_file_is_scanned_and_its_project_opens(
    qtbot: QtBot, window: Open, ditto: Path, tmp_path: Path
) -> None:
    (tmp_path / "drafts.txt").write_text("A gull.\nA hawk.\n")
    shell = window(str(ditto))
    drop(shell, _files(tmp_path / "drafts.txt"))
    qtbot.waitUntil(lambda: shell.form.isVisible())
    qtbot.mouseClick(shell.form.start, LEFT)
    project = _opened(qtbot, shell)
    assert project.path.parent == tmp_path / "projects"
    assert shell.windowTitle() == f"{project.path.stem} – Dittograph"
    assert "2 sources" in shell.menus.summary.text()
    entry = RecentProjects().entries[0]
    assert (entry.path, entry.texts) == (str(project.path), 8)
    assert entry.request["paths"] == [str(tmp_path / "drafts.txt")]


def test_keys_decide_as_soon_as_a_result_is_there(
    qtbot: QtBot, window: Open, ditto: Path, tmp_path: Path
) -> None:
    (tmp_path / "drafts.txt").write_text("A gull.\nA hawk.\n")
    shell = window(str(ditto))
    shell.open_paths([str(tmp_path / "drafts.txt")], at_once=True)  # as from the file manager
    project = _opened(qtbot, shell)
    qtbot.waitUntil(lambda: shell.focusWidget() is not None)
    qtbot.keyClick(shell.focusWidget(), Qt.Key.Key_D)
    qtbot.waitUntil(lambda: list(project.decisions.marks.values()) == [Mark.DROP])


def test_a_dropped_project_opens_and_dropped_text_becomes_a_list(
    qtbot: QtBot, window: Open, ditto: Path
) -> None:
    shell = window("slow")
    mime = QMimeData()
    mime.setText("A gull.\nA hawk.")
    drop(shell, mime)
    assert shell.form.request().text == "A gull.\nA hawk."
    drop(shell, _files(ditto))
    assert _opened(qtbot, shell).path == ditto


def test_files_and_folders_dropped_together_are_counted_together(
    qtbot: QtBot, window: Open, ditto: Path, tmp_path: Path
) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "one.md").write_text("A gull.\n")
    (tmp_path / "two.txt").write_text("A hawk.\n")
    (tmp_path / "three.csv").write_text("id,text\n1,An owl.\n")
    (tmp_path / "four.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    shell = window("slow")
    inventory = shell.form.what.inventory
    with qtbot.waitSignal(inventory.counted):
        drop(shell, _files(tmp_path / "texts", tmp_path / "two.txt", tmp_path / "four.png", ditto))
    assert inventory.summary.text().startswith("2 files to read")
    assert inventory.unread.button.text() == "1 will not be read"
    drop(shell, _files(tmp_path / "three.csv"))
    qtbot.waitUntil(lambda: inventory.summary.text().startswith("3 files to read"))
    assert len(shell.form.what.sources.rows) == 4


def test_the_end_of_a_scan_tears_nobody_from_the_check(
    qtbot: QtBot, window: Open, ditto: Path
) -> None:
    shell = window(str(ditto))
    shell.scans.start(ScanRequest(text="A gull."))
    _action(shell, "Check two texts").trigger()
    qtbot.waitUntil(lambda: shell.banner.text == "The scan is done.")
    assert shell.check_page.isVisible()
    _press(qtbot, shell, "Show the results")
    assert shell.results is not None
    assert shell.results.isVisible()


def test_a_pasted_list_is_taken_from_the_clipboard(qtbot: QtBot, window: Open) -> None:
    QGuiApplication.clipboard().setText("A gull.\nA hawk.\nA gull!")
    shell = window("slow")
    _action(shell, "Paste").trigger()
    assert shell.form.isVisible()
    assert shell.form.what.pasted.count.text() == "3 entries"


def test_undo_and_redo_follow_the_project(qtbot: QtBot, window: Open, ditto: Path) -> None:
    with Project.open(ditto) as project:
        project.mark([0, 4], Mark.DROP)
    shell = window("slow")
    shell.projects.open(ditto)
    project = _opened(qtbot, shell)
    undo, redo = _action(shell, "Undo"), _action(shell, "Redo")
    assert undo.text() == "Undo drop 2 texts"
    assert not redo.isEnabled()
    undo.trigger()
    settle(project)
    assert project.decisions.marks == {}
    assert not undo.isEnabled()
    redo.trigger()
    settle(project)
    assert project.decisions.marks == {0: Mark.DROP, 4: Mark.DROP}


def test_a_closed_project_leaves_the_memory(
    qtbot: QtBot, window: Open, ditto: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.ditto"
    other.write_bytes(ditto.read_bytes())
    shell = window("slow")
    shell.projects.open(ditto)
    _opened(qtbot, shell)
    assert shell.results is not None
    gone = weakref.ref(shell.results.changes.results)
    shell.projects.open(other)
    qtbot.waitUntil(lambda: gone() is None)


def test_save_as_goes_on_in_the_new_file(
    qtbot: QtBot, window: Open, ditto: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = window("slow")
    shell.projects.open(ditto)
    project = _opened(qtbot, shell)
    target = tmp_path / "else" / "mine"
    monkeypatch.setattr(
        "dittograph_gui.window.projects.QFileDialog.getSaveFileName",
        lambda *_: (str(target), ""),
    )
    _action(shell, "Save as").trigger()
    qtbot.waitUntil(lambda: "Saved as" in shell.banner.text)
    assert shell.windowTitle() == "mine – Dittograph"
    project.mark([3], Mark.KEEP)
    with Project.open(target.with_suffix(".ditto")) as saved:
        assert saved.decisions.marks == {3: Mark.KEEP}
    with Project.open(ditto) as old:
        assert old.decisions.marks == {}


def test_a_rescan_takes_the_place_of_the_project(
    qtbot: QtBot, window: Open, ditto: Path, tmp_path: Path
) -> None:
    shell = window(str(ditto))
    shell.scans.start(ScanRequest(text="A gull.\nA hawk."))
    before = _opened(qtbot, shell)
    assert shell.results is not None
    shell.results.clusters.overview.switch.button(Grouping.CHAIN).click()
    shell.results.clusters.overview.strip.set_threshold(0.7)
    _action(shell, "Rescan").trigger()
    qtbot.waitUntil(lambda: shell.project is not None and shell.project is not before)
    assert shell.project is not None
    assert shell.navigation.current is shell.results
    assert shell.results.line == (0.7, Grouping.CHAIN)
    switch = shell.results.clusters.overview.switch
    assert [switch.button(g).isChecked() for g in Grouping] == [False, True]
    assert shell.project.path == before.path
    assert shell.banner.text == "Scanned again: 2 of 7 texts are new."
    assert [p.name for p in (tmp_path / "projects").iterdir()] == [before.path.name]


def test_no_part_of_the_window_is_ever_a_window_of_its_own(
    qtbot: QtBot, window: Open, ditto: Path
) -> None:
    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                windows.add(type(watched).__name__ if watched.isWindow() else "")
            return False

    windows: set[str] = set()
    shell = window(str(ditto))
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    shell.projects.open(ditto)
    _opened(qtbot, shell)
    qtbot.waitUntil(
        lambda: shell.results is not None and bool(shell.results.clusters.detail.column.cards)
    )
    QApplication.instance().removeEventFilter(watch)
    assert windows == {""}


def test_a_rescan_says_what_became_of_the_files(
    qtbot: QtBot, window: Open, ditto: Path, tmp_path: Path
) -> None:
    scan, found = small_scan(tmp_path), tmp_path / "found.ditto"
    harbour, post = scan.sources
    port = str(tmp_path / "port.txt")
    later = [replace(harbour, name=port, path=port), replace(post, checksum="other")]
    create_project(found, replace(scan, sources=later))
    shell = window(str(found))  # what its engine finds
    shell.projects.open(ditto)
    before = _opened(qtbot, shell)
    _action(shell, "Rescan").trigger()
    qtbot.waitUntil(lambda: shell.project is not None and shell.project is not before)
    assert shell.banner.text == (
        "Scanned again: 2 of 7 texts are new. Since the last scan, "
        f"“{Path(post.name).name}” was changed and “harbour.txt” is now called “port.txt”."
    )
    _press(qtbot, shell, "Copy details")
    assert f"Changed: {post.name}" in QGuiApplication.clipboard().text()


def test_a_rescan_goes_on_without_a_source_that_is_gone(
    qtbot: QtBot, window: Open, ditto: Path
) -> None:
    shell = window(str(ditto))
    shell.projects.open(ditto)
    project = _opened(qtbot, shell)
    Path(str(project.scan.sources[0].path)).unlink()
    _action(shell, "Rescan").trigger()
    qtbot.waitUntil(lambda: "no longer there" in shell.banner.text)
    assert shell.project is project
    _press(qtbot, shell, "Scan the others")
    qtbot.waitUntil(lambda: shell.project is not None and shell.project is not project)
    known = RecentProjects().find(ditto)
    assert known is not None
    assert known.request["paths"] == [project.scan.sources[1].path]


def test_a_rescan_without_its_sources_is_refused(
    qtbot: QtBot, window: Open, ditto: Path, tmp_path: Path
) -> None:
    shell = window(str(ditto))
    shell.projects.open(ditto)
    project = _opened(qtbot, shell)
    for source in project.scan.sources:
        Path(str(source.path)).unlink()
    _action(shell, "Rescan").trigger()
    qtbot.waitUntil(lambda: "no longer there" in shell.banner.text)
    assert "Nothing was scanned again; restore" in shell.banner.text
    assert shell.project is project


# --- waiting, cancelling, dying


def test_a_long_scan_shows_how_far_it_is_and_cancel_keeps_what_is_done(
    qtbot: QtBot, window: Open, tmp_path: Path
) -> None:
    shell = window("slow")
    shell.scans.start(ScanRequest(text="A gull."))
    assert shell.progress.isHidden()  # a short wait would not be worth a bar
    assert not shell.form.start.isEnabled()
    qtbot.waitUntil(lambda: shell.progress.isVisible() and "of 100,000" in shell.progress.text)
    assert "Embedding the texts" in shell.progress.text
    assert "1,240 a second" in shell.progress.text
    assert "49 s left" in shell.progress.text
    _press(qtbot, shell, "Cancel")
    qtbot.waitUntil(lambda: "is kept" in shell.banner.text)
    assert shell.progress.isHidden()
    assert list((tmp_path / "projects").iterdir()) == []
    _press(qtbot, shell, "Continue")
    qtbot.waitUntil(lambda: shell.engine.running is not None)


@pytest.mark.parametrize(
    ("snapshot", "words"),
    [
        (
            Snapshot(Phase.PAIRING, 796_014_592, 5_158_283_235, "comparisons", 68_293_586.0, 64.2),
            "796 million of 5,158 million comparisons  ·  68 million a second  ·  64 s left",
        ),
        (Snapshot(Phase.READING, 3, 12, "files"), "3 of 12 files"),
        (Snapshot(Phase.EMBEDDING, 1, 9_000, "texts", 1.0, 9_000.0), "2 h 30 min left"),
        (Snapshot(Phase.SAVING), ""),
    ],
)
def test_progress_is_told_in_words(snapshot: Snapshot, words: str) -> None:
    assert in_words(snapshot).endswith(words)


def test_the_engine_s_death_in_a_scan_is_told_once_and_one_click_goes_on(
    qtbot: QtBot, window: Open, ditto: Path
) -> None:
    shell = window("die")
    shell.projects.open(ditto)
    project = _opened(qtbot, shell)
    shell.scans.start(ScanRequest(text="A gull."))
    qtbot.waitUntil(lambda: "has stopped" in shell.banner.text)
    project.mark([0], Mark.KEEP)  # deciding goes on
    _press(qtbot, shell, "Continue")
    assert shell.engine.running is not None
    assert isinstance(shell.engine.running.request, Scan)
    assert shell.banner.text == ""  # said once
    qtbot.waitUntil(lambda: "has stopped" in shell.banner.text)  # this engine always dies


def test_an_idle_engine_s_death_is_told_and_one_click_starts_it_again(
    qtbot: QtBot, window: Open
) -> None:
    shell = window("slow")
    shell.warm_up()
    qtbot.waitUntil(lambda: shell.engine.running is None)
    assert shell.engine._process is not None
    shell.engine._process.kill()
    qtbot.waitUntil(lambda: "has stopped" in shell.banner.text)
    _press(qtbot, shell, "Start it again")
    qtbot.waitUntil(lambda: shell.engine.alive and shell.engine.running is None)


def test_closing_during_a_scan_ends_the_engine(qtbot: QtBot, window: Open, tmp_path: Path) -> None:
    shell = window("deaf")
    shell.scans.start(ScanRequest(text="A gull."))
    qtbot.waitUntil(lambda: shell.engine.running is not None)
    assert not shell.close()
    assert shell.banner.text.startswith("A scan is running, and closing now stops it.")
    _press(qtbot, shell, "Close anyway")
    assert not shell.isVisible()
    assert not shell.engine.alive
    assert list((tmp_path / "projects").iterdir()) == []


def test_a_file_that_is_no_project_gets_a_sentence_and_the_open_one_stays(
    qtbot: QtBot, window: Open, ditto: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.ditto"
    broken.write_text("nothing of the sort")
    shell = window("slow")
    shell.projects.open(ditto)
    project = _opened(qtbot, shell)
    shell.open_paths([str(broken)])
    qtbot.waitUntil(lambda: "broken.ditto" in shell.banner.text)
    assert shell.project is project
    project.mark([0], Mark.KEEP)


def test_a_mistake_of_the_program_is_told_with_details_to_copy(qtbot: QtBot, window: Open) -> None:
    shell = window("slow")
    error = ValueError("out of tea")
    shell.show_unexpected(type(error), error, None)
    assert "you can continue" in shell.banner.text
    _press(qtbot, shell, "Copy details")
    assert "ValueError: out of tea" in QGuiApplication.clipboard().text()


# --- encoders


def _choose_encoder(window: MainWindow, patch: pytest.MonkeyPatch, folder: str) -> None:
    patch.setattr(
        "dittograph_gui.scan.more_choices.QFileDialog.getExistingDirectory", lambda *_: folder
    )
    window.form.encoders.add_button.click()


def test_an_encoder_s_folder_is_added_by_the_engine_and_taken_off_again(
    qtbot: QtBot, window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = window("slow")
    shell.warm_up()
    encoders = shell.form.encoders
    _choose_encoder(shell, monkeypatch, "/models/asking")
    assert not encoders.add_button.isEnabled()
    qtbot.waitUntil(lambda: len(encoders.rows) == 2)
    assert encoders.add_button.isEnabled()
    assert shell.form.choices().encoder == "asking"
    assert shell.form.encoders.entry.prompts == ("query", "passage")
    assert encoders.rows[1].remove is not None
    encoders.rows[1].remove.click()
    qtbot.waitUntil(lambda: len(encoders.rows) == 1)
    assert shell.form.choices().encoder == "all-MiniLM-L6-v2"


def test_a_damaged_encoder_is_refused_where_it_was_chosen(
    qtbot: QtBot, window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = window("slow")
    shell.warm_up()
    _choose_encoder(shell, monkeypatch, "/models/damaged")
    encoders = shell.form.encoders
    qtbot.waitUntil(lambda: encoders.banner.text == "The weights are cut off.")
    assert encoders.add_button.isEnabled()
    assert shell.form.choices().encoder == "all-MiniLM-L6-v2"
    assert shell.banner.text == ""


# --- looks


def test_light_and_dark_are_remembered(qtbot: QtBot, window: Open) -> None:
    shell = window("slow")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    old = app.palette(), app.styleSheet(), app.style().name()
    try:
        _action(shell, "Dark").trigger()
        qtbot.waitUntil(lambda: app.palette().color(QPalette.ColorRole.Window).lightness() < 128)
        assert Preferences.load().scheme == "dark"
        _action(shell, "Light").trigger()
        qtbot.waitUntil(lambda: app.palette().color(QPalette.ColorRole.Window).lightness() > 128)
    finally:
        app.setStyle(old[2])
        app.setPalette(old[0])
        app.setStyleSheet(old[1])


def test_the_window_s_place_is_remembered(qtbot: QtBot, window: Open) -> None:
    first = window("slow")
    first.resize(780, 580)
    first.close()
    assert window("slow").size().toTuple() == (780, 580)


def test_keyboard_help_names_the_shortcuts(qtbot: QtBot, window: Open) -> None:
    shell = window("slow")
    keys = {a.shortcut().toString() for a in shell.findChildren(QAction)}
    assert {"Ctrl+N", "Ctrl+O", "Ctrl+Shift+S", "Ctrl+Z", "Ctrl+F", "Ctrl+E", "F5"} <= keys
    _action(shell, "Keyboard").trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_export_is_offered_by_key_only_where_there_is_a_result(
    qtbot: QtBot, window: Open, ditto: Path
) -> None:
    shell = window("slow")
    shell.projects.open(ditto)
    _opened(qtbot, shell)
    assert shell.commands.export.isEnabled()
    _action(shell, "Check two texts").trigger()
    assert not shell.commands.export.isEnabled()  # grey in the menu, as the button is
    qtbot.keyClick(shell, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activePopupWidget() is None
    _action(shell, "Back to the results").trigger()
    assert shell.commands.export.isEnabled()


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_a_button_of_the_toolbar_shows_that_keys_go_to_it(
    qtbot: QtBot, window: Open, colours: theme.Colours
) -> None:
    shell = window("slow")
    shell.setStyleSheet(style_sheet(colours))
    button, ring = shell.menus.open_button, QColor(colours.accent)
    qtbot.waitUntil(shell.isActiveWindow)
    before = button.sizeHint()

    def edge() -> list[QColor]:
        image = button.grab().toImage()
        middle = image.height() // 2
        return [image.pixelColor(x, middle) for x in (0, 1, image.width() - 1)]

    assert ring not in edge()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert edge() == [ring] * 3
    assert button.sizeHint() == before  # nothing moves


# --- the program


def _python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        env=kept | environment,
        input=encode(Question(1, Hello())).decode(),
        timeout=60,
    )


def test_the_window_loads_nothing_heavy() -> None:
    heavy = "{'torch', 'transformers', 'sentence_transformers', 'hnswlib'}"
    code = f"import dittograph_gui.window.main_window, sys; print({heavy} & set(sys.modules))"
    assert _python(code).stdout == "set()\n"


def test_the_packaged_program_is_the_engine_too_and_then_loads_no_qt() -> None:
    code = (
        "import sys; from dittograph_gui.app import main; code = main(['--engine']);"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    run = _python(code)
    assert run.returncode == 0, run.stderr
    assert decode_reply(run.stdout.encode()) == Answer(1, Version(__version__))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("display", ["", ":987"])
def test_without_a_display_it_says_so_in_a_sentence(display: str) -> None:
    code = "import sys; from dittograph_gui.app import main; sys.exit(main([]))"
    run = _python(code, QT_QPA_PLATFORM="", **({"DISPLAY": display} if display else {}))
    assert run.returncode == 2
    assert run.stderr.count("\n") == 1
    assert "no display" in run.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no library of the system is asked")
@pytest.mark.parametrize(("frozen", "remedy"), [(False, "make run"), (True, "system's packages")])
def test_a_missing_system_library_is_named_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch, *, frozen: bool, remedy: str
) -> None:
    def missing(name: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(app.ctypes, "CDLL", missing)
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    sentence = app._no_display()
    assert "libxcb-cursor.so.0" in sentence and remedy in sentence


# --- with the real engine


def test_a_list_from_paste_to_check_with_the_real_encoder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = MainWindow()
    qtbot.addWidget(shell)
    shell.show()
    shell.form.begin(
        text="The ferry to the island was cancelled because of fog.\n"
        "Because of fog, the ferry to the island was cancelled.\n"
        "A gull has stolen the mayor's hat.\n"
        "A gull has stolen the mayor's hat."
    )
    shell.navigation.show(shell.form)
    qtbot.mouseClick(shell.form.start, LEFT)
    qtbot.waitUntil(lambda: shell.results is not None, timeout=60_000)
    project = shell.project
    assert project is not None
    assert [c.members for c in project.scan.clusters()] == [[0, 1], [2, 3]]

    said: list[str] = []  # four texts may be regrouped before anyone can look
    set_summary = shell.menus.set_summary
    monkeypatch.setattr(
        shell.menus, "set_summary", lambda text: (said.append(text), set_summary(text))
    )
    project.set_apart(0, [1])
    qtbot.waitUntil(
        lambda: [c.members for c in project.scan.clusters()] == [[2, 3]], timeout=60_000
    )
    qtbot.waitUntil(lambda: "regrouping" not in shell.menus.summary.text(), timeout=60_000)
    assert any("regrouping" in text for text in said)

    _action(shell, "Rescan").trigger()
    qtbot.waitUntil(
        lambda: shell.project is not None and shell.project is not project, timeout=60_000
    )
    assert shell.project is not None
    assert shell.project.decisions.apart == {(0, 1)}
    assert [c.members for c in shell.project.scan.clusters()] == [[2, 3]]

    shell.navigation.show(shell.check_page)
    shell.check_page.left.setPlainText("Sales fell by 3 per cent in May.")
    shell.check_page.right.setPlainText("In May, sales fell by 5 per cent.")
    qtbot.waitUntil(shell.check_page.answer.score.isVisible, timeout=60_000)
    assert float(shell.check_page.answer.score.text()) > 0.8
    assert "3" in shell.check_page.answer.warning.text()
    shell.close()


def test_what_the_window_holds_was_made_in_python(window: Callable[..., MainWindow]) -> None:
    """What Qt makes itself may be taken for dead in Python while it is still on the screen."""
    shell = window()
    attributes = {
        f"{type(part).__name__}.{name}": value
        for part in (shell, *vars(shell).values())
        if isinstance(part, QObject | Actions)
        for name, value in getattr(part, "__dict__", {}).items()
    }
    held = {name: value for name, value in attributes.items() if isinstance(value, QObject)}
    assert {"Menus._before_summary", "Actions.undo"} <= set(held)
    assert [name for name, value in held.items() if not shiboken6.createdByPython(value)] == []


def test_the_window_does_not_close_over_a_pasted_list_unasked(
    qtbot: QtBot, window: Callable[..., MainWindow]
) -> None:
    shell = window()
    shell.form.begin(text="The council met.\nThe council has met.")
    shell.navigation.show(shell.form)
    assert not shell.close()
    assert "closing now loses it" in shell.banner.text
    shell.form.start.click()
    assert not shell.close()  # while it is being scanned it is in no project either
    assert shell.isVisible()
    next(b for b in shell.findChildren(QPushButton) if b.text() == "Close anyway").click()
    assert not shell.isVisible()
