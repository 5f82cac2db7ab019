"""How fast the window follows the threshold line, with 100,000 texts and 1.5 million pairs.

Run it as ``python benchmarks/window.py [PROJECT.ditto]``; without a project the collection is made
up. Each figure is also given as a ratio to what a plain program does for one threshold: connected
components over the pairs by SciPy, in the same run.
"""

from __future__ import annotations

import os
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

from dittograph.clusters import Grouping, build_dendrogram
from dittograph.copies import fold_copies
from dittograph.encoders.info import Device, EncoderInfo, Precision
from dittograph.pairs import Pairs
from dittograph.passages import Passage, Unit
from dittograph.project import Project
from dittograph.scanning import Coverage, Method, Scan, Settings, SourceInfo
from dittograph_gui import theme
from dittograph_gui.results_page import ResultsPage
from dittograph_gui.view_model import Filter, Results
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

TEXTS, PAIRS, MOVES = 100_000, 1_500_000, 200


def made_up(texts: int, pairs: int) -> Scan:
    """Return a scan whose pairs are spread as in news: ever more towards the floor, in hubs."""
    random = np.random.default_rng(0)
    words = np.array([f"word{i}" for i in range(5_000)])
    passages = [
        Passage(" ".join(words[random.integers(0, 5_000, 18)]), 0, i + 1, None, None)
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
    return Scan(
        settings=Settings(device=Device.CPU, precision=Precision.FP32, method=Method.EXACT),
        encoder=EncoderInfo("made-up", "sha256:0", 2, 256, Device.CPU, Precision.FP32),
        coverage=Coverage(complete=True, recall_estimate=1.0, floor_raised_to=None),
        sources=[SourceInfo("made-up.txt", None, "utf-8", Unit.LINE)],
        skipped=[],
        passages=passages,
        copies=copies,
        truncated=np.zeros(texts, dtype=np.bool_),
        pairs=found,
        kinds=kinds,
        differences=differs,
        dendrograms={
            grouping: build_dendrogram(
                found, grouping=grouping, occurrences=copies.count, kind=kinds, differs=differs
            )
            for grouping in Grouping
        },
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


def measure(project: Project) -> dict[str, list[float]]:
    """Return the milliseconds of each kind of step."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    page = ResultsPage(Results(project))
    page.resize(1440, 900)
    page.show()
    while QThreadPool.globalInstance().activeThreadCount():
        settle(app, 0.5)  # what a worker prepares is not what is measured
    scan, strip = project.scan, page.strip
    thresholds = np.random.default_rng(1).uniform(scan.settings.floor, 1, MOVES)
    times: dict[str, list[float]] = {
        "histogram: count and paint": [],
        "cut and counts": [],
        "cut, counts and filter": [],
        "line moved, all painted": [],
        "cluster chosen, detail painted": [],
        "plain recomputation (SciPy)": [],
    }

    def recount() -> None:
        strip.resizeEvent(None)  # type: ignore[arg-type] # what a resize does
        strip.repaint()

    def move(threshold: float) -> None:
        strip.set_threshold(threshold)
        strip._tell()  # noqa: SLF001 - without waiting for the next frame
        app.processEvents()

    def choose(row: int) -> None:
        page.list.choose(row)
        page._show_chosen()  # noqa: SLF001 - without waiting for the line to rest
        app.processEvents()

    def note(what: str, function: Callable[..., object], *arguments: object) -> None:
        begin = time.perf_counter()
        function(*arguments)
        times[what].append((time.perf_counter() - begin) * 1000)

    for threshold in np.round(thresholds, 3).tolist():
        page._settle.stop()  # noqa: SLF001 - the detail is measured apart
        note("line moved, all painted", move, threshold)
    every, wanted = Grouping.EVERY_PAIR, Filter("word1", undecided=True)
    for threshold in thresholds[:50].tolist():
        note("cut and counts", page.results.view, threshold, every, Filter())
        note("cut, counts and filter", page.results.view, threshold, every, wanted)
        note("histogram: count and paint", recount)
        note("plain recomputation (SciPy)", plain_recomputation, scan, threshold)
    move(0.7)
    rows = page.list.model.rowCount()
    for row in range(0, rows, max(rows // 50, 1)):
        note("cluster chosen, detail painted", choose, row)
    settle(app, 1)
    page.close_project()
    return times


def settle(app: QApplication, seconds: float) -> None:
    """Let the window work for some time."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.01)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        if len(sys.argv) > 1:
            path = Path(sys.argv[1])
        else:
            path = Path(folder) / "made-up.ditto"
            made_up(TEXTS, PAIRS).save(path)
        opened = time.perf_counter()
        project = Project.open(path)
        opened = time.perf_counter() - opened
        texts, pairs = len(project.scan.copies.count), len(project.scan.pairs)
        print(f"{texts:,} texts, {pairs:,} pairs; project opened in {opened:.1f} s\n")
        times = measure(project)
    plain = float(np.median(times["plain recomputation (SciPy)"]))
    print(f"{'milliseconds':34}{'median':>9}{'worst':>9}{'of plain':>10}")
    for name, values in times.items():
        if values:
            median = float(np.median(values))
            print(f"{name:34}{median:9.1f}{max(values):9.1f}{median / plain:10.2f}")
    worst = max(times["line moved, all painted"])
    verdict = "within" if worst <= 50 else "NOT within"
    print(f"\nWorst of {MOVES} moves of the line: {worst:.0f} ms, {verdict} 50 ms.")


if __name__ == "__main__":
    main()
