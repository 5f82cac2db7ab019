"""Retake the pictures of the guide: the real window, the sample collection, the real engine.

Run it where there is a screen, or on one made for it::

    xvfb-run -a -s "-screen 0 2400x1600x24" python docs/make_pictures.py

With ``--look FOLDER`` it takes every page and dialog into a folder instead, in a small and a large
window, light and dark, with letters of 100, 150 and 200 %, in any language, to be looked at::

    xvfb-run -a -s "-screen 0 2400x1600x24" python docs/make_pictures.py --look FOLDER

Needs ImageMagick's ``convert``, which brings each picture to a palette and so to a small file, and
looks as published with the font Noto Sans.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import product
from pathlib import Path
from time import monotonic

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs/pictures"
SCALE = 1.5
SIZE = 1240, 790
COLOURS = 128
SIZES = ("1000x640", "1400x900")  # pixels of the window that is looked at
LETTERS = (100, 150, 200)  # percent
THEMES = ("light", "dark")

_PARSER = argparse.ArgumentParser(description="Take the pictures of the guide.")
_PARSER.add_argument("--look", metavar="FOLDER", type=Path, help="take every page instead")
_PARSER.add_argument("--letters", type=int, nargs="*", default=LETTERS, help="in percent")
_PARSER.add_argument("--themes", nargs="*", default=THEMES, help="light, dark")
_PARSER.add_argument("--sizes", nargs="*", default=SIZES, help="of the window, in pixels")
_PARSER.add_argument("--language", default="en", help="en, de, es, pseudo")
_PARSER.add_argument("--scale", type=float, help="pixels of a point")
OPTIONS = _PARSER.parse_args()

# Before Qt: the size of a point, and folders of their own, so that no one's settings show.
os.environ["QT_SCALE_FACTOR"] = str(OPTIONS.scale or (1 if OPTIONS.look else SCALE))
_OWN = Path(tempfile.mkdtemp(prefix="dittograph-pictures-"))
for _name in ("CACHE", "SETTINGS", "PROJECTS", "ENCODERS"):
    os.environ[f"DITTOGRAPH_{_name}"] = str(_OWN / _name.lower())

from dittograph_gui.language.installing import install  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget  # noqa: E402

APP = QApplication(sys.argv[:1])
install(APP, OPTIONS.language)  # before the pages: their constants are words

from dittograph_gui import theme  # noqa: E402
from dittograph_gui.results.view_switch import How  # noqa: E402
from dittograph_gui.theme.turns import turns  # noqa: E402
from dittograph_gui.window.actions import SCHEMES  # noqa: E402
from dittograph_gui.window.main_window import MainWindow  # noqa: E402
from dittograph_gui.window.project_pages import ProjectPages  # noqa: E402
from dittograph_gui.window.result_parts import Part  # noqa: E402
from dittograph_resources import icon_path, sample_folder  # noqa: E402
from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QFont, QIcon  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

_GROUPS = json.loads((ROOT / "tests/resources/sample_groups.json").read_text(encoding="utf-8"))
_SAME = [
    {" ".join(text.split()) for text in group["texts"]}
    for group in _GROUPS
    if group["sort"] != "lookalike"
]


def main() -> None:
    """Make all pictures."""
    APP.setApplicationName("Dittograph")
    APP.setWindowIcon(QIcon(str(icon_path())))
    APP.setFont(QFont("Noto Sans", 10))
    theme.apply(APP, Qt.ColorScheme.Light)
    # A place that a reader may have, in place of where the program lies.
    documents = Path(tempfile.gettempdir()) / "Documents"
    texts = documents / "Harbour town"
    documents.mkdir()
    try:
        shutil.copytree(sample_folder(), texts)
        if OPTIONS.look is None:
            _make(MainWindow(), texts)
        else:
            OPTIONS.look.mkdir(parents=True, exist_ok=True)
            _look(MainWindow(), texts)
    finally:
        shutil.rmtree(documents)
        shutil.rmtree(_OWN, ignore_errors=True)


def _make(window: MainWindow, texts: Path) -> None:
    window.resize(*SIZE)
    window.show()
    window.warm_up()
    until(lambda: window.check_page.ready)
    take(window, "start")
    _first_scan(window, texts)
    _judging(window)
    _measuring(window)
    _checking(window)
    window.close()


def _first_scan(window: MainWindow, texts: Path) -> None:
    window.open_paths([str(texts)])
    until(lambda: window.form.what.inventory.survey is not None)
    take(window, "new-scan")
    window.form.more.floor.setValue(0.5)  # so that there is something to the right of the line
    window.form.start.click()
    until(lambda: window.results is not None and window.navigation.current is window.results)
    page = _results(window)
    page.set_line(0.77, page.line[1])
    _choose(page, "return ticket")
    take(window, "clusters")
    _choose(page, "eight on Thursdays")
    page.clusters.detail.keep_one()
    until(lambda: page.undo_label() is not None)  # it is worked out and saved elsewhere
    take(window, "decided")
    page.clusters.exports.export("cleaned", texts.with_name("Harbour town cleaned"))
    until(lambda: page.clusters.banner.text.startswith("Wrote"))
    take(window, "cleaned")
    page.clusters.banner.hide()
    page.undo()


def _judging(window: MainWindow) -> None:
    page = _results(window)
    for number in range(2):
        page.judge()
        until(
            lambda: page.judging.rounds.current is not None and not page.judging.rounds.current.done
        )
        judging = page.judging.rounds.current
        assert judging is not None
        while not judging.done:
            question = judging.question()
            if (number, judging.place) == (1, 8):
                take(window, "judging")
            page.judging.answer(same=_same(question.first.text, question.second.text))
            settle(50)
        page.stop_judging()
        until(lambda: page.keeper.advice is not None)
    page.clusters.overview.panel.choice.goal.setCurrentIndex(1)  # best balance
    settle()
    _choose(page, "return ticket")
    take(window, "window")


def _measuring(window: MainWindow) -> None:
    window.lessons.show(project=True, teach=False)
    measure = window.teach_page.measure
    until(measure.button.isEnabled)
    measure.button.click()
    until(measure.outcome.isVisible)
    settle()
    window.teach_page._page.verticalScrollBar().setValue(measure.outcome.y())  # noqa: SLF001
    take(window, "measured")


def _checking(window: MainWindow, look: str = "") -> None:
    check = window.check_page
    window.navigation.show(check)
    check.left.setPlainText("The council approved the harbour budget of £40,000 on Monday.")
    check.right.setPlainText("On Monday, councillors voted for the £45,000 harbour budget.")
    until(lambda: any(map(str.isdigit, check.answer.score.text())))  # "0.93", "0,93"
    settle()
    if look:
        _take_all(window, look)
    else:
        take(window, "check")


def _look(window: MainWindow, texts: Path) -> None:
    """Take every page and dialog, in every theme and size of letters."""
    window.show()
    window.warm_up()
    until(lambda: window.check_page.ready)
    _take_all(window, "start")
    window.open_paths([str(texts)])
    until(lambda: window.form.what.inventory.survey is not None)
    _take_all(window, "new-scan")
    window.form.more.fold.button.setChecked(True)
    window.form.more.floor.setValue(0.5)
    _take_all(window, "more-choices", scroll=window.form._page)  # noqa: SLF001
    window.form.start.click()
    until(lambda: window.results is not None and window.navigation.current is window.results)
    page = _results(window)
    page.set_line(0.77, page.line[1])
    until(lambda: page.parts.keeper.now is not None)
    _choose(page, "return ticket")
    _take_all(window, "results")
    views = page.clusters.detail.views.switch
    for how in (How.SIDES, How.GRAPH):
        views.toggle(how)
        _take_all(window, f"results-{how.name.lower()}")
    views.toggle(How.GRAPH)
    page.clusters.banner.show_message(
        "Wrote cleaned copies of 9 files to Harbour town cleaned; 3 passages were left out.",
        stays=True,
    )
    _take_all(window, "message")
    page.clusters.banner.hide()
    page.parts.show(Part.DOCUMENTS)
    _take_all(window, "documents")
    page.parts.documents.as_matrix.click()
    _take_all(window, "matrix")
    page.parts.documents.as_table.click()
    page.parts.show(Part.BOILERPLATE)
    _take_all(window, "boilerplate")
    page.parts.show(Part.MAP)
    until(lambda: page.parts.map.shown is not None)
    _take_all(window, "map")
    page.parts.show(Part.CLUSTERS)
    page.judge()
    until(lambda: page.judging.rounds.current is not None)
    _take_all(window, "judging")
    page.stop_judging()
    page.begin_search()
    QTest.keyClicks(page.search.field, "tickets that are cheaper")
    until(lambda: page.search.list.model().rowCount())
    _take_all(window, "searching")
    page.searching.leave()
    window.lessons.show(project=True, teach=False)
    _take_all(window, "measuring")
    window.lessons.show(project=True)
    _take_all(window, "teaching")
    _checking(window, "checking")
    window.navigation.show(page)
    for name, show in {
        "rules": page.keep_by_rules,
        "history": window.commands.history.trigger,
        "preferences": window.commands.preferences.trigger,
        "about": window.commands.about.trigger,
        "keyboard": window.commands.keys.trigger,
        "export": page.clusters.exports.show_preview,
    }.items():
        before = set(_dialogs())
        show()
        settle(800)
        for dialog in set(_dialogs()) - before:
            _take_all(dialog, name)
            dialog.close()
    window.closing.agreed = True
    window.close()


def _dialogs() -> list[QDialog]:
    shown = QApplication.topLevelWidgets()
    return [one for one in shown if isinstance(one, QDialog) and one.isVisible()]


def _take_all(widget: QWidget, name: str, scroll: QScrollArea | None = None) -> None:
    sizes = OPTIONS.sizes if isinstance(widget, MainWindow) else ["dialog"]
    for letters, size, scheme in product(OPTIONS.letters, sizes, OPTIONS.themes):
        if size in OPTIONS.sizes:
            widget.resize(*map(int, size.split("x")))
        theme.set_size(APP, letters)
        theme.apply(APP, SCHEMES[scheme][1])
        turns().finish()
        settle()
        if scroll is not None:
            scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
            settle(100)
        widget.grab().save(str(OPTIONS.look / f"{name}-{letters}-{size}-{scheme}.png"))
    theme.set_size(APP, 100)


def _results(window: MainWindow) -> ProjectPages:
    assert window.results is not None
    return window.results


def _choose(page: ProjectPages, words: str) -> None:
    """Choose the first cluster whose first text holds some words."""
    page.clusters.list.bar.words.setText(words)
    settle()
    page.clusters.list.choose(0)
    settle()
    shown = page.clusters.detail.current_passage()
    page.clusters.list.bar.words.clear()
    settle()
    view = page.clusters.list.model.view
    assert view is not None
    assert shown is not None
    for row in range(len(view)):
        if shown in page.changes.results.members(view.texts_of(row)).passages:
            page.clusters.list.choose(row)
    settle()


def _same(first: str, second: str) -> bool:
    a, b = " ".join(first.split()), " ".join(second.split())
    return any(a in group and b in group for group in _SAME)


def take(widget: QWidget, name: str) -> None:
    """Save what a widget shows as ``pictures/NAME.png``, small."""
    settle()
    whole = _OWN / f"{name}.png"
    widget.grab().save(str(whole))
    subprocess.run(  # noqa: S603 - fixed arguments
        ["convert", whole, "-strip", "+dither", "-colors", str(COLOURS),  # noqa: S607
         "-define", "png:compression-level=9", f"PNG8:{PICTURES / name}.png"],
        check=True,
    )  # fmt: skip


def settle(milliseconds: int = 400) -> None:
    """Let the window paint what has changed."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(true: Callable[[], object], seconds: float = 300) -> None:
    """Let the window go on until something is true."""
    end = monotonic() + seconds
    while not true():
        if monotonic() > end:
            raise TimeoutError(true)
        settle(20)


if __name__ == "__main__":
    main()
