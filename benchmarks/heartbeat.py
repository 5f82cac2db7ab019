"""How long the window stands still: the longest time between two turns of its event loop.

Run it as ``python benchmarks/heartbeat.py [PROJECT.ditto]``; without a project the collection is
made up: 100,000 texts in 2,000 sources, 50,000 clusters, some of long texts. Every action is done
as a person does it, and the event loop beats until all that follows from it is on the screen.
Given are the milliseconds of the clock, and those that the window's thread computed: on a computer
that does other things too, the latter tell what the program is to blame for.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # of the offscreen platform

from dittograph.documents.location import Location
from dittograph.finished_scan import Scan
from dittograph.pairs.pair_list import Pairs
from dittograph.passages.copies import fold_copies
from dittograph.passages.passage import Passage
from dittograph.project.layout import save_layout
from dittograph.project.project import create_project
from dittograph.settings import Grouping
from dittograph_gui import theme
from dittograph_gui.map.colouring import ColourBy
from dittograph_gui.results.view_switch import How
from dittograph_gui.rules.dialog import KeepRulesDialog
from dittograph_gui.session.listing import Sort
from dittograph_gui.window.main_window import MainWindow
from dittograph_gui.window.project_pages import ProjectPages
from dittograph_gui.window.result_parts import Part
from made_up import finished_scan
from PySide6.QtCore import QEventLoop, QObject, QPoint, Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

TEXTS, SOURCES, LONG, LONG_WORDS = 100_000, 2_000, 40, 3_000
LIMIT = 50.0  # milliseconds
_QUIET = 0.4  # seconds without work after which everything is on the screen
_LONGEST = 60.0  # seconds that an action may take with all that follows
_DECIDING = (
    *("text kept", "text dropped", "text undone", "text done again"),
    *("... applied", "decisions by rules undone", "... done again", "... undone again"),
)
Action = tuple[str, Callable[[], object], Callable[[], bool]]


def made_up() -> Scan:
    """Return a scan of 50,000 clusters of two texts each, some of them long."""
    random = np.random.default_rng(0)
    words = np.array([f"word{i}" for i in range(5_000)])

    def text(number: int) -> str:
        count = LONG_WORDS if number < LONG else 18
        if number >= LONG:
            return " ".join(words[random.integers(0, 5_000, count)])
        chosen = words[np.random.default_rng(number // 2).integers(0, 5_000, count)]
        if number % 2:
            chosen[random.integers(0, count, count // 20)] = "changed"
        sentences = (" ".join(chosen[at : at + 15]) for at in range(0, count, 15))
        return " ".join(f"{sentence.capitalize()}." for sentence in sentences)

    source = random.integers(0, SOURCES, TEXTS)
    passages = [Passage(text(i), int(source[i]), Location(line=i + 1)) for i in range(TEXTS)]
    copies = fold_copies([p.text for p in passages])
    first = np.arange(0, TEXTS, 2, dtype=np.int32)
    hubs = random.integers(0, TEXTS - 40, 200_000).astype(np.int32)
    a, b = (
        np.concatenate([first, hubs]),
        np.concatenate([first + 1, hubs + random.integers(2, 40, len(hubs)).astype(np.int32)]),
    )
    similarity = np.concatenate(
        [random.uniform(0.8, 1, len(first)), random.uniform(0.6, 0.8, len(hubs))]
    ).astype(np.float32)
    _, once = np.unique(a.astype(np.int64) << 32 | b, return_index=True)
    pairs = Pairs.sort(a[once], b[once], similarity[once])
    kinds = random.integers(0, 3, len(pairs)).astype(np.uint8)
    differs = (random.random(len(pairs)) < 0.1).astype(np.uint8)
    return finished_scan(
        [f"folder{i % 40}/{i}.txt" for i in range(SOURCES)],
        passages,
        copies,
        pairs,
        kinds=kinds,
        differences=differs,
        chance=0.65,
    )


class Heartbeat(QObject):
    """Beats whenever the event loop has nothing else to do."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._beat)
        self._last = (0.0, 0.0)
        self.longest = (0.0, 0.0)
        self._quiet_since = 0.0
        self._loop = QEventLoop()
        self._until = 0.0
        self._ready: Callable[[], bool] = bool

    def during(
        self, action: Callable[[], object], ready: Callable[[], bool] = lambda: True
    ) -> tuple[float, float]:
        """Do something; return the longest standstill until all that follows is done.

        Args:
            action: What is done.
            ready: Whether what it was done for is there; nothing ends before.

        Returns:
            Milliseconds of the clock, and of the window's thread; each the longest of its kind.
        """
        self.longest = (0.0, 0.0)
        QTimer.singleShot(0, self, action)
        self._last = time.perf_counter(), time.thread_time()
        self._quiet_since = self._last[0]
        self._until = self._last[0] + _LONGEST
        self._ready = ready
        self._timer.start()
        self._loop.exec()
        self._timer.stop()
        return 1000 * self.longest[0], 1000 * self.longest[1]

    def _beat(self) -> None:
        now = time.perf_counter(), time.thread_time()
        gap = now[0] - self._last[0], now[1] - self._last[1]
        self.longest = max(self.longest[0], gap[0]), max(self.longest[1], gap[1])
        working = QThreadPool.globalInstance().activeThreadCount() > 0
        if working or gap[1] > 0.002 or not self._ready():
            self._quiet_since = now[0]
        if now[0] - self._quiet_since > _QUIET or now[0] > self._until:
            self._loop.quit()
        time.sleep(0.0005)  # so that workers get the interpreter's lock
        self._last = time.perf_counter(), time.thread_time()


def actions(window: MainWindow, page: ProjectPages) -> Iterator[Action]:
    """Give every action of the pages, in an order in which each can be done.

    With each goes what tells whether that for which it was done is there.
    """
    told: list[object] = []
    page.changes.changed.connect(lambda _: told.append(None))
    decisions = 0
    for name, action in _plain_actions(window, page):
        decisions += name in _DECIDING
        if name in _DECIDING:
            yield name, action, partial(_reached, told, decisions)
        elif name == "keep by rules, opened":
            yield name, action, lambda: any(one.apply.isEnabled() for one in _rules(window))
        else:
            yield name, action, lambda: True


def _reached(told: list[object], count: int) -> bool:
    return len(told) >= count


def _plain_actions(
    window: MainWindow, page: ProjectPages
) -> Iterator[tuple[str, Callable[[], object]]]:
    clusters, bar = page.clusters, page.clusters.list.bar
    strip, table = clusters.overview.strip, clusters.list.table

    def key(which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(table, which, modifier)

    yield "line moved to 0.90", lambda: strip.set_threshold(0.9)
    yield "line moved to 0.80", lambda: strip.set_threshold(0.8)
    for sort in Sort:
        yield f"order: {sort}", partial(bar.sort.setCurrentText, str(sort))
    yield "filter: between different sources", bar.across.trigger
    yield "... taken away", bar.across.trigger
    yield "filter: flagged", bar.flagged.trigger
    yield "... taken away", bar.flagged.trigger
    yield "filter: from 1,000 sources", lambda: bar.show_sources(frozenset(range(1_000)))
    yield "filter: between 1,000 sources", lambda: bar.show_sources(frozenset(range(1_000)), True)  # noqa: FBT003
    yield "... taken away", bar.clear
    yield "filter: words", lambda: bar.words.setText("word12")
    yield "... taken away", bar.clear
    yield "dialog of sources and folders", bar.open_sources
    yield "... closed", lambda: _close_dialogs(window)
    yield "filter: undecided", lambda: bar.states.actions()[1].trigger()
    yield "... taken away", bar.clear
    yield "grouping: chains", lambda: clusters.set_line(0.8, Grouping.CHAIN)
    yield "grouping: every pair", lambda: clusters.set_line(0.8, Grouping.EVERY_PAIR)
    yield "last cluster", lambda: key(Qt.Key.Key_End)
    yield "first cluster, long texts", lambda: clusters.show_text(0)
    yield "side by side, long texts", lambda: clusters.detail.views.switch.toggle(How.SIDES)
    yield "another one, long texts", lambda: clusters.show_text(2)
    yield "as a graph", lambda: clusters.detail.views.switch.toggle(How.GRAPH)
    yield "as cards", lambda: clusters.detail.views.switch.toggle(How.GRAPH)
    yield "text kept", lambda: key(Qt.Key.Key_K)
    yield "text dropped", lambda: key(Qt.Key.Key_D)
    yield "text undone", page.undo
    yield "text done again", page.redo
    yield "all selected", table.selectAll
    yield "keep by rules, opened", page.keep_by_rules
    yield "... applied", lambda: _rules(window)[0].apply.click()
    yield "decisions by rules undone", page.undo
    yield "... done again", page.redo
    yield "... undone again", page.undo
    yield "history", window.commands.history.trigger
    yield "... closed", lambda: _close_dialogs(window)
    yield "documents", lambda: page.parts.show(Part.DOCUMENTS)
    documents = page.parts.documents
    yield "... another pair", lambda: QTest.keyClick(documents.table, Qt.Key.Key_Down)
    yield "... as a picture", documents.as_matrix.click
    yield "... as a table", documents.as_table.click
    yield "... only undecided", documents.only_open.click
    yield "line moved, documents shown", lambda: strip.set_threshold(0.85)
    yield "boilerplate", lambda: page.parts.show(Part.BOILERPLATE)
    yield "... another share", lambda: page.parts.boilerplate.share.setValue(1)
    yield "search by meaning, opened", page.begin_search
    yield "map", lambda: page.show_part(Part.MAP)
    yield from _on_map(page)
    yield "clusters", lambda: page.parts.show(Part.CLUSTERS)
    yield "dark", lambda: window.set_scheme("dark")
    yield "light", lambda: window.set_scheme("light")
    yield "larger letters", lambda: window.preferring.set_size(130)
    yield "usual letters", lambda: window.preferring.set_size(100)


def _on_map(page: ProjectPages) -> Iterator[tuple[str, Callable[[], object]]]:
    page_of_map = page.parts.map
    canvas = page_of_map.canvas
    for by in reversed(ColourBy):
        yield (
            f"... coloured by {by.lower()}",
            partial(page_of_map.colours.setCurrentText, str(by)),
        )
    yield "... moved by a key", lambda: QTest.keyClick(canvas, Qt.Key.Key_Left)
    yield "... nearer by a key", lambda: QTest.keyClick(canvas, Qt.Key.Key_Plus)
    yield "... the whole map", canvas.fit
    yield "... mouse moved over it", lambda: QTest.mouseMove(canvas, QPoint(300, 300))
    yield "... drawn around half of it", lambda: _lasso(page)
    yield "line moved, half selected", lambda: page.clusters.overview.strip.set_threshold(0.8)
    yield "... nothing selected", lambda: QTest.keyClick(canvas, Qt.Key.Key_Escape)


def _lasso(page: ProjectPages) -> None:
    canvas = page.parts.map.canvas
    middle = canvas.rect().center()
    corners = [QPoint(5, 5), QPoint(middle.x(), 5), QPoint(middle.x(), 2 * middle.y() - 5)]
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, shift, corners[0])
    for corner in [*corners, QPoint(5, 2 * middle.y() - 5)]:
        QTest.mouseMove(canvas, corner)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, corners[0])


def _rules(window: MainWindow) -> list[KeepRulesDialog]:
    return [dialog for dialog in window.findChildren(KeepRulesDialog) if dialog.isVisible()]


def _close_dialogs(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()


def main() -> None:
    parser = argparse.ArgumentParser(description="How long the window stands still.")
    parser.add_argument("project", type=Path, nargs="?", help="default: one that is made up")
    parser.add_argument("--make", type=Path, help="only write a made-up project there")
    options = parser.parse_args()
    if options.make:
        scan = made_up()
        create_project(options.make, scan)
        places = np.random.default_rng(0).normal(0, 0.25, (TEXTS, 2)).clip(-1, 1)
        save_layout(options.make, scan.digest, places.astype(np.float32))
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name in ("SETTINGS", "PROJECTS"):
            os.environ[f"DITTOGRAPH_{name}"] = folder  # not the person's own
        path = options.project or Path(folder) / "made-up.ditto"
        if options.project is None:
            subprocess.run([sys.executable, __file__, "--make", str(path)], check=True)
        app = QApplication([])
        window = MainWindow()
        theme.apply(app)
        window.resize(1440, 900)
        window.show()
        beat = Heartbeat()
        beat.during(lambda: None)
        rows = [("project opened", *beat.during(lambda: window.projects.open(path)))]
        print(f"{rows[0][0]:40}{rows[0][1]:10.0f}{rows[0][2]:10.0f}", flush=True)
        page = window.results
        assert page is not None
        for name, action, ready in actions(window, page):
            rows.append((name, *beat.during(action, ready)))
            if not ready():
                name = f"{name} (not finished in {_LONGEST:.0f} s)"
            print(f"{name:40}{rows[-1][1]:10.0f}{rows[-1][2]:10.0f}", flush=True)
        window.close()
    print(f"\n{'slowest: milliseconds of':40}{'clock':>10}{'thread':>10}")
    for name, clock, thread in sorted(rows, key=lambda row: -row[2])[:15]:
        print(f"{name:40}{clock:10.0f}{thread:10.0f}")
    late = [name for name, _, thread in rows if thread > LIMIT]
    print(f"\n{len(late)} of {len(rows)} actions took more than {LIMIT:.0f} ms of the thread.")


if __name__ == "__main__":
    main()
