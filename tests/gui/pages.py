"""Every page and dialog of the window, one after another, as a person would reach it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from dittograph_gui.about.dialog import AboutDialog
from dittograph_gui.history.dialog import HistoryDialog
from dittograph_gui.preferring.dialog import PreferencesDialog
from dittograph_gui.results.view_switch import How
from dittograph_gui.rules.dialog import KeepRulesDialog
from dittograph_gui.window.main_window import MainWindow
from dittograph_gui.window.result_parts import Part
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot


def walk(
    qtbot: QtBot, window: MainWindow, project: Path, texts: Path
) -> Iterator[tuple[str, QWidget]]:
    """Show each page in turn; what is yielded is on the screen until the next one is asked for.

    Args:
        qtbot: As in pytest-qt.
        window: A window without a project.
        project: A project that it opens, with clusters, several sources and a fold.
        texts: A file or folder for a new scan.
    """

    def settle() -> None:
        before: list[QRect] = []
        still = 0
        while still < 4:  # cards come one after another, and there are layouts of layouts
            qtbot.wait(2)
            now = [part.geometry() for part in QApplication.allWidgets() if part.isVisible()]
            still = still + 1 if now == before else 0
            before = now

    def shown(widget: QWidget) -> QWidget:
        settle()
        return widget

    yield "start", shown(window)
    window.open_paths([str(texts)])
    qtbot.waitUntil(lambda: window.form.what.inventory.survey is not None)
    yield "new scan", shown(window)
    window.form.more.fold.button.setChecked(True)
    yield "new scan, more choices", shown(window)
    window.navigation.show(window.check_page)
    yield "checking", shown(window)
    window.navigation.show(window.teach_page)
    yield "teaching", shown(window)
    with qtbot.waitSignal(window.projects.page_made):
        window.open_paths([str(project)])
    page = window.results
    assert page is not None
    qtbot.waitUntil(lambda: not page.clusters._settle.isActive())
    qtbot.waitUntil(lambda: page.parts.keeper.now is not None)
    clusters = page.clusters
    clusters.list.choose_line(0)
    clusters._show_chosen()
    yield "results, two documents", shown(window)
    clusters.list.choose_line(1)
    clusters._show_chosen()
    yield "results", shown(window)
    for how in (How.SIDES, How.GRAPH):
        clusters.detail.views.switch.toggle(how)
        yield f"results, {how.name.lower()}", shown(window)
    clusters.detail.views.switch.toggle(How.GRAPH)
    clusters.banner.show_message("Something was done, and this says in one sentence what it was.")
    yield "results with a message", shown(window)
    clusters.banner.hide()
    page.parts.show(Part.DOCUMENTS)
    yield "documents", shown(window)
    page.parts.show(Part.BOILERPLATE)
    yield "boilerplate", shown(window)
    page.parts.show(Part.CLUSTERS)
    page.judge()
    qtbot.waitUntil(lambda: page.judging.rounds.current is not None)
    yield "judging", shown(window)
    page.stop_judging()
    page.begin_search()
    yield "searching", shown(window)
    page.searching.leave()
    dialogs: list[tuple[type[QDialog], Callable[[], object]]] = [
        (KeepRulesDialog, page.keep_by_rules),
        (HistoryDialog, window.commands.history.trigger),
        (PreferencesDialog, window.commands.preferences.trigger),
        (AboutDialog, window.commands.about.trigger),
        (QDialog, window.commands.keys.trigger),
    ]
    for kind, show in dialogs:
        show()
        settle()
        dialog = next(
            d for d in QApplication.topLevelWidgets() if isinstance(d, kind) and d.isVisible()
        )
        yield kind.__name__, shown(dialog)
        dialog.close()
        settle()
