"""Walks through the window in one language, and prints what it shows, as JSON.

A program of its own: the language, that of DITTOGRAPH_LANGUAGE, is chosen before the pages are
imported. The first argument is an empty folder, the second, if any, one for pictures.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "gui")]

from dittograph_gui.language.installing import install  # noqa: E402
from PySide6.QtCore import QEvent, QEventLoop, Qt, QThreadPool, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

app = QApplication(sys.argv[:1])
install(app)

from dittograph.policy.folders import cache_folder  # noqa: E402
from dittograph.project.decisions import Mark  # noqa: E402
from dittograph.project.project import create_project  # noqa: E402
from dittograph_gui import theme  # noqa: E402
from dittograph_gui.engine.client import EngineClient  # noqa: E402
from dittograph_gui.widgets.elided import Elided  # noqa: E402
from dittograph_gui.window.main_window import MainWindow  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from settling import settle  # noqa: E402
from support import LINES, small_scan  # noqa: E402

FAKE = [sys.executable, str(ROOT / "tests" / "gui" / "fake_engine.py"), "slow"]
SIZE = 1000, 640
_SOON = 500  # milliseconds
_ROUNDS = 40  # at most: a running engine never comes to rest
# What is no word of the window: what the person's files hold, and names.
SAID = [line for lines in LINES.values() for line in lines]
CITED = [line[:40] for line in SAID]  # as the core does where it doubts a file
NAMES = [*LINES, "harbour", "Dittograph", "all-MiniLM-L6-v2", "DITTOGRAPH_LANGUAGE", "English"]
NAMES += ["Deutsch", "Español"]
DATA = sorted((*SAID, *CITED, *NAMES), key=len, reverse=True)


def pause() -> None:
    """Let everything that was asked for be done and shown, until nothing moves any more."""
    before = None
    for _ in range(_ROUNDS):
        QThreadPool.globalInstance().waitForDone()
        app.sendPostedEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()
        tops = app.topLevelWidgets()
        now = [one.geometry() for top in tops for one in top.findChildren(QWidget)]
        soon = any(_is_soon(timer) for top in tops for timer in top.findChildren(QTimer))
        if now == before and not soon:
            break
        if soon:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        before = now


def _is_soon(timer: QTimer) -> bool:
    """Return whether it lets something follow once that is over which was just done."""
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a widget says, and where."""
    yield "tooltip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield "entry", widget.itemText(place)
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        for section in range(widget.count()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield (
                    "header",
                    str(widget.model().headerData(section, widget.orientation(), role) or ""),
                )
    if isinstance(widget, QMenu):
        for action in widget.actions():
            yield "menu", action.text()
            if action.toolTip() != re.sub("[&…]", "", action.text()):
                yield "menu tooltip", action.toolTip()


def package_of(widget: QWidget | None) -> str:
    """Return the package of the page or part that a widget belongs to."""
    while widget is not None:
        module = type(widget).__module__
        if module.startswith("dittograph_gui.") and ".widgets." not in module:
            return module.split(".")[1]
        widget = widget.parentWidget()
    return "window"


def clipped(widget: QWidget) -> bool:
    """Return whether a widget shows less of its text than it has."""
    if isinstance(widget, QPushButton):
        return widget.width() < widget.minimumSizeHint().width()
    if not isinstance(widget, QLabel) or isinstance(widget, Elided) or not widget.text():
        return False
    if widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.sizeHint().width()


def main() -> int:
    """Walk, and print what was found."""
    folder = Path(sys.argv[1])
    pictures = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    ditto = folder / "harbour.ditto"
    create_project(ditto, small_scan(folder))
    window = MainWindow(EngineClient(command=FAKE))
    theme.apply(app, Qt.ColorScheme.Light)
    window.show()
    window.resize(*SIZE)
    shown: list[tuple[str, str, str, str]] = []
    cut: list[tuple[str, str, str]] = []

    def look(name: str) -> None:
        pause()
        if pictures is not None:
            for number, top in enumerate(app.topLevelWidgets()):
                if top.isVisible() and not isinstance(top, QMenu):
                    top.grab().save(str(pictures / f"{name}-{number}.png"))
        for top in app.topLevelWidgets():
            for widget in (top, *top.findChildren(QWidget)):
                if not (widget.isVisible() or isinstance(widget, QMenu)):
                    continue
                package = package_of(widget)
                shown.extend((name, package, where, text) for where, text in texts(widget) if text)
                if widget.isVisible() and clipped(widget):
                    cut.append((name, package, widget.text()))  # type: ignore[attr-defined]

    def dialog(name: str, show: Callable[[], object]) -> None:
        show()
        look(name)
        for one in app.topLevelWidgets():
            if isinstance(one, QDialog):
                one.close()
        pause()

    actions = window.commands
    look("start")
    actions.check.trigger()
    look("check")
    actions.teach.trigger()
    look("teach")
    dialog("about", actions.about.trigger)
    dialog("keyboard", actions.keys.trigger)
    dialog("preferences", actions.preferences.trigger)
    window.open_paths([str(folder / name) for name in LINES])
    look("form")
    opened = QEventLoop()
    window.navigation.shown.connect(lambda: opened.quit() if window.results else None)
    window.projects.open(ditto)
    if window.results is None:
        opened.exec()
    assert window.project is not None
    assert window.results is not None
    look("clusters")
    window.project.mark([0], Mark.KEEP)
    window.project.mark([4, 7], Mark.DROP)
    settle(window.project)
    look("decided")
    actions.documents.trigger()
    look("documents")
    drawn = QEventLoop()
    window.results.parts.map.coloured.connect(drawn.quit)
    actions.map.trigger()
    drawn.exec()
    look("map")
    dialog("rules", actions.rules.trigger)
    dialog("history", actions.history.trigger)
    actions.search.trigger()
    look("search")
    data = [*DATA, str(folder), str(cache_folder())]
    sys.stdout.write(json.dumps({"data": data, "shown": shown, "clipped": cut}))
    sys.stdout.flush()
    window.closing.agreed = True
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
