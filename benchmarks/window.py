"""How fast the window is: following the threshold line, opening a project, starting.

Run it as ``python benchmarks/window.py [PROJECT.ditto] [--texts 1000000 --pairs 20000000]``;
without a project the collection is made up, by default with 100,000 texts and 1.5 million pairs.
Each step's figure is also given as a ratio to what a plain program does for one threshold:
connected components over the pairs by SciPy, in the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # of the offscreen platform

from dittograph.documents.location import Location
from dittograph.engine.command import engine_command
from dittograph.finished_scan import Scan
from dittograph.pairs.pair_list import Pairs
from dittograph.passages.copies import fold_copies
from dittograph.passages.passage import Passage
from dittograph.project.project import create_project
from dittograph.settings import Grouping
from dittograph_gui import theme
from dittograph_gui.session.listing import Filter, Sort, State
from dittograph_gui.window.main_window import MainWindow
from made_up import finished_scan
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

MOVES = 200
LINE_MOVED, PLAIN = "line moved, all painted", "plain recomputation (SciPy)"


def made_up(texts: int, pairs: int) -> Scan:
    """Return a scan whose pairs are spread as in news: ever more towards the floor, in hubs."""
    random = np.random.default_rng(0)
    words = np.array([f"word{i}" for i in range(5_000)])
    passages = [
        Passage(" ".join(words[random.integers(0, 5_000, 18)]), 0, Location(line=i + 1))
        for i in range(texts)
    ]
    copies = fold_copies([p.text for p in passages])
    # Near neighbours in hubs of 40, so that clusters grow and merge as the line moves.
    hub = random.integers(0, texts // 40, pairs * 2) * 40
    a = hub + random.integers(0, 40, len(hub))
    b = hub + random.integers(0, 40, len(hub))
    far = random.random(len(hub)) < 0.3
    b[far] = random.integers(0, texts, far.sum())
    low, high = np.minimum(a, b), np.maximum(a, b)
    keys = np.unique((low * texts + high)[low != high])  # each pair once, as one number
    chosen = keys[np.sort(random.permutation(len(keys))[:pairs])]
    a, b = (chosen // texts).astype(np.int32), (chosen % texts).astype(np.int32)
    similarity = (1 - 0.4 * np.sqrt(random.random(len(a)))).astype(np.float32)
    found = Pairs.sort(a, b, np.maximum(similarity, np.float32(0.6)))
    kinds = random.integers(0, 3, len(found)).astype(np.uint8)
    differs = np.where(random.random(len(found)) < 0.1, 1, 0).astype(np.uint8)
    return finished_scan(
        ["made-up.txt"],
        passages,
        copies,
        found,
        kinds=kinds,
        differences=differs,
        chance=0.65,
    )


def plain_recomputation(scan: Scan, threshold: float) -> int:
    """Count clusters as a program without a dendrogram does: anew for each threshold."""
    chosen = scan.pairs.similarity >= threshold
    a, b = scan.pairs.a[chosen], scan.pairs.b[chosen]
    texts = len(scan.copies.count)
    graph = coo_array((np.ones(len(a), dtype=np.bool_), (a, b)), shape=(texts, texts))
    _, label = connected_components(graph, directed=False)
    return int((np.bincount(label) > 1).sum())


def measure(window: MainWindow, app: QApplication) -> dict[str, list[float]]:
    """Return the milliseconds of each kind of step in the window's open project."""
    page = window.results
    assert page is not None
    scan, strip = page.project.scan, page.clusters.overview.strip
    results = page.changes.results
    thresholds = np.random.default_rng(1).uniform(scan.settings.floor, 1, MOVES)
    times: dict[str, list[float]] = {}

    def recount() -> None:
        strip.resizeEvent(None)  # type: ignore[arg-type] # what a resize does
        strip.repaint()

    def move(threshold: float) -> None:
        strip.set_threshold(threshold)
        strip._announce()  # noqa: SLF001 - without waiting for the next frame
        app.processEvents()

    def choose(row: int) -> None:
        page.clusters.list.choose(row)
        page.clusters._show_chosen()  # noqa: SLF001 - without waiting for the line to rest
        app.processEvents()

    def dress(name: str) -> None:
        window.set_scheme(name)
        app.processEvents()

    def note(what: str, function: Callable[..., object], *arguments: object) -> None:
        begin = time.perf_counter()
        function(*arguments)
        times.setdefault(what, []).append((time.perf_counter() - begin) * 1000)

    for threshold in np.round(thresholds, 3).tolist():
        page.clusters._settle.stop()  # noqa: SLF001 - the detail is measured apart
        note(LINE_MOVED, move, threshold)
    every = Grouping.EVERY_PAIR
    for threshold in thresholds[:50].tolist():
        note("cut and counts", results.view, threshold, every, Filter())
        for sort in (Sort.SIZE, Sort.WEAKEST):
            note(
                f"... and sorted: {sort}",
                results.view,
                threshold,
                every,
                Filter(),
                sort,
            )
        wanted = Filter("word1", state=State.UNDECIDED)
        results.filter.search(wanted.words)  # in the window a worker does it
        note(
            "... and filtered: words, undecided",
            results.view,
            threshold,
            every,
            wanted,
        )
        note("histogram: count and paint", recount)
        note(PLAIN, plain_recomputation, scan, threshold)
    move(0.7)
    rows = page.clusters.list.model.rowCount()
    for row in range(0, rows, max(rows // 50, 1)):
        note("cluster chosen, detail painted", choose, row)
    for _ in range(3):
        note("light to dark, all painted", dress, "dark")
        dress("light")
    return times


def opening(window: MainWindow, app: QApplication, path: Path) -> tuple[float, float]:
    """Open a project; return the seconds until it shows, and the longest stall in milliseconds.

    The stalls are measured until everything that a worker prepares is ready.
    """
    begin = last = time.perf_counter()
    worst = shown = 0.0
    window.projects.open(path)
    while not shown or QThreadPool.globalInstance().activeThreadCount() or last - begin < shown + 1:
        app.processEvents()
        if not shown and window.results is not None:
            shown = time.perf_counter() - begin
        now = time.perf_counter()
        worst, last = max(worst, now - last), now
        time.sleep(0.001)
    return shown, worst * 1000


def starting() -> None:
    """Print how soon a window can be used, and how soon its engine gives the first vectors."""
    shown, usable = _seconds(
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from dittograph_gui import theme;"
        "from dittograph_gui.window.main_window import MainWindow;"
        "window = MainWindow(); theme.apply(app); window.show(); app.processEvents(); say();"
        "window.navigation.show(window.form);"
        "app.processEvents(); say(); window.close()"
    )
    print(
        f"start of the program to the window shown: {shown:.2f} s, to a form to fill {usable:.2f} s"
    )
    begin = time.perf_counter()
    with subprocess.Popen(
        engine_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as engine:
        assert engine.stdin is not None
        assert engine.stdout is not None
        question = {"id": 1, "op": "compare", "left": ["A gull."], "right": ["A hawk."]}
        engine.stdin.write(json.dumps(question) + "\n")
        engine.stdin.flush()
        answer = json.loads(engine.stdout.readline())
        assert answer["ok"], answer
        print(f"start of the engine to its first vectors: {time.perf_counter() - begin:.1f} s\n")
        engine.stdin.close()


def _seconds(code: str) -> list[float]:
    """Run code in a process of its own; return the seconds from its start to each ``say()``."""
    head = "import time; say = lambda: print(time.time());"
    begin = time.time()
    done = subprocess.run(
        [sys.executable, "-c", head + code], check=True, capture_output=True, text=True
    )
    return [float(line) - begin for line in done.stdout.split()]


def settle(app: QApplication, seconds: float) -> None:
    """Let the window work for some time."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.01)


def main() -> None:
    parser = argparse.ArgumentParser(description="How fast the window is.")
    parser.add_argument("project", type=Path, nargs="?", help="default: one that is made up")
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--pairs", type=int, default=1_500_000)
    parser.add_argument("--make", type=Path, help="only write a made-up project there")
    options = parser.parse_args()
    if options.make:
        create_project(options.make, made_up(options.texts, options.pairs))
        return
    with tempfile.TemporaryDirectory() as folder:
        for name in ("SETTINGS", "PROJECTS"):
            os.environ[f"DITTOGRAPH_{name}"] = folder  # not the person's own
        starting()
        path = options.project or Path(folder) / "made-up.ditto"
        if options.project is None:
            # In a process of its own, so that its memory is not counted as the window's.
            size = f"--texts={options.texts}", f"--pairs={options.pairs}"
            subprocess.run([sys.executable, __file__, "--make", str(path), *size], check=True)
        app = QApplication([])
        window = MainWindow()
        theme.apply(app)
        window.resize(1440, 900)
        window.show()
        settle(app, 1)
        shown, stall = opening(window, app, path)
        assert window.project is not None
        texts, pairs = len(window.project.scan.copies.count), len(window.project.scan.pairs)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        print(f"{texts:,} texts, {pairs:,} pairs: opened in {shown:.1f} s, with {memory:.1f} GB")
        print(f"longest stall of the window meanwhile: {stall:.0f} ms\n")
        times = measure(window, app)
        window.close()
    plain = float(np.median(times[PLAIN]))
    print(f"{'milliseconds':36}{'median':>9}{'worst':>9}{'of plain':>10}")
    for name, values in times.items():
        median = float(np.median(values))
        print(f"{name:36}{median:9.1f}{max(values):9.1f}{median / plain:10.2f}")
    worst = max(times[LINE_MOVED])
    verdict = "within" if worst <= 50 else "NOT within"
    print(f"\nWorst of {MOVES} moves of the line: {worst:.0f} ms, {verdict} 50 ms.")


if __name__ == "__main__":
    main()
