"""The map of the collection: how true it is, how long it takes, and how quickly it is drawn.

Run it as ``python benchmarks/map.py [--texts 100000] [--quality 3000]``. Quality is measured on
news sentences against two principal axes and scikit-learn's t-SNE: trustworthiness (no strangers
among a text's neighbours on the map), and the share of the 15 nearest texts that are the 15 nearest
ones on the map too. Times are processor seconds.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable

import numpy as np
from corpus import vectors
from numpy.typing import NDArray

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # of the offscreen platform

from dittograph.layout.laying_out import lay_out
from dittograph.layout.neighbours import nearest
from dittograph.progress import Phase
from dittograph_gui import theme
from dittograph_gui.map.camera import Camera
from dittograph_gui.map.canvas import MapCanvas
from dittograph_gui.map.colouring import COLOURS, ColourBy, Colouring, Paint
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from sklearn.decomposition import PCA  # type: ignore[import-untyped]
from sklearn.manifold import TSNE, trustworthiness  # type: ignore[import-untyped]
from sklearn.neighbors import NearestNeighbors  # type: ignore[import-untyped]

NEAR = 15
WIDTH, HEIGHT, FRAMES = 1400, 900, 120
Places = NDArray[np.float32]


def kept(unit: Places, places: Places) -> float:
    """Return the share of each text's nearest ones that are its nearest ones on the map."""
    there, _ = nearest(unit, NEAR)
    here = NearestNeighbors(n_neighbors=NEAR + 1).fit(places).kneighbors(places)[1][:, 1:]
    shared = [len(np.intersect1d(*both)) for both in zip(there, here, strict=True)]
    return float(np.mean(shared)) / NEAR


def quality(texts: int) -> None:
    """Print how true maps of some sentences are."""
    unit, what = vectors(texts)
    ways: dict[str, Callable[[], Places]] = {
        "two principal axes": lambda: PCA(2).fit_transform(unit),
        "scikit-learn t-SNE": lambda: TSNE(metric="cosine", init="pca", random_state=0)
        .fit_transform(unit),
        "Dittograph": lambda: lay_out(unit),
    }  # fmt: skip
    print(f"{len(unit):,} {what}")
    print(f"{'':24}{'trustworthiness':>16}{'15 nearest':>12}{'seconds':>9}")
    for name, way in ways.items():
        began = time.process_time()
        places = np.asarray(way(), dtype=np.float32)
        seconds = time.process_time() - began
        trust = trustworthiness(unit, places, n_neighbors=NEAR, metric="cosine")
        print(f"{name:24}{trust:16.3f}{kept(unit, places):12.2f}{seconds:9.1f}", flush=True)


class Timed:
    """Notes when each phase begins, in processor seconds."""

    def __init__(self) -> None:
        self.began: list[tuple[str, float]] = []

    def start(self, phase: Phase, total: int, unit: str = "") -> None:
        """Note it."""
        del total, unit
        self.began.append((phase, time.process_time()))

    def advance(self, steps: int = 1) -> None:
        """Ignore."""


def speed(texts: int) -> Places:
    """Print how long a map of many texts takes, and return it."""
    few, what = vectors(min(texts, 5_000))
    random = np.random.default_rng(0)
    one, two, three = random.integers(0, len(few), (3, texts))
    step = random.uniform(0.15, 1.0, (texts, 1)).astype(np.float32)
    unit = few[one] + step * (few[two] - few[three])
    unit /= np.linalg.norm(unit, axis=1, keepdims=True)
    timed, began = Timed(), time.perf_counter()
    places = lay_out(unit, progress=timed)
    timed.began.append(("the end", time.process_time()))
    seconds = time.perf_counter() - began
    print(f"\n{texts:,} vectors made from those of {len(few):,} {what}: {seconds:.0f} s in all")
    for (phase, start), (_, end) in zip(timed.began, timed.began[1:], strict=False):
        print(f"{phase:24}{end - start:9.1f} processor seconds", flush=True)
    return places


def drawing(places: Places) -> None:
    """Print how many frames a second the map is drawn while it is moved and zoomed."""
    app = QApplication([])
    theme.apply(app)
    canvas = MapCanvas(lambda _: "")
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    codes = np.random.default_rng(0).integers(0, COLOURS + 1, len(places)).astype(np.uint8)
    colours = (Paint.QUIET, *range(COLOURS))
    canvas.show_places(places)
    canvas.show_colouring(Colouring(ColourBy.SOURCE, colours, codes, ()))
    app.processEvents()
    print(f"\n{len(places):,} points at {WIDTH} x {HEIGHT}, milliseconds of the window's thread")

    def look(camera: Camera) -> float:
        began = time.thread_time()
        canvas._look(camera)  # noqa: SLF001 - what a drag and a turn of the wheel do
        canvas.repaint()
        return 1000 * (time.thread_time() - began)

    whole = Camera.fitted(places, WIDTH, HEIGHT)
    ways = {
        "moved, the whole map": [whole.panned(3.0 * n, 2.0 * n) for n in range(FRAMES)],
        "zoomed, from 1 to 20 times": [whole.zoomed(20 ** (n / FRAMES)) for n in range(FRAMES)],
        "moved, 8 times as near": [whole.zoomed(8).panned(5.0 * n, 0) for n in range(FRAMES)],
    }
    for name, cameras in ways.items():
        times = [look(camera) for camera in cameras]
        median, worst = float(np.median(times)), float(np.quantile(times, 0.99))
        frames = 1000 / median
        print(f"{name:32}{median:8.1f}{worst:8.1f} (99 %){frames:8.0f} frames a second")
    times = []
    for n in range(FRAMES):
        began = time.thread_time()
        canvas.text_at(QPointF(10.0 * n, 400))
        times.append(1000 * (time.thread_time() - began))
    print(f"{'point under the mouse found':32}{np.median(times):8.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description="How good and how quick the map is.")
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--quality", type=int, default=3_000, help="0: not measured")
    options = parser.parse_args()
    if options.quality:
        quality(options.quality)
    drawing(speed(options.texts))


if __name__ == "__main__":
    main()
