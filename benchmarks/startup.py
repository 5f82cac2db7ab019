"""How soon the first vector is there, the window after a click, and its first result.

Run it as ``python benchmarks/startup.py [--packaged PROGRAM] [--times 5]``.

The first vector is timed from the start of the process until it has ended, one short text encoded.
The peer imports torch and reads the weights, no more; the programs take turns.

Each start of the window is timed
from the start of the process until the window's first picture is on the screen. The peer is a bare
PySide6 window with one word, from the same interpreter; the programs take turns, so that whatever
else the machine does meets them alike. The screen is Xvfb, whose memory is looked at directly: what
is there, a person would see.
"""

from __future__ import annotations

import argparse
import mmap
import os
import resource
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from dittograph.encoders.discovery import resolve_encoder
from dittograph.settings import DEFAULT_ENCODER
from numpy.typing import NDArray

ROOT = Path(__file__).parents[1]
PACKAGED = (Path("/usr/bin/dittograph-gui"), ROOT / "build/package/tree/dittograph/dittograph-gui")
BARE = (
    "from PySide6.QtWidgets import QApplication, QLabel; app = QApplication([]);"
    "window = QLabel('Dittograph'); window.resize(1280, 820); window.show(); app.exec()"
)
SOURCE = "import sys; from dittograph_gui.app import main; sys.exit(main())"
TEXT = "The council approved the budget on Monday."
TORCH = "import sys, torch; open(sys.argv[1] + '/model.safetensors', 'rb').read()"
ENCODER = f"""
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
Encoder.load(resolve_encoder({DEFAULT_ENCODER!r})).encode([{TEXT!r}])
"""
LIBRARY = f"""
import sys
from sentence_transformers import SentenceTransformer
model = SentenceTransformer(sys.argv[1], device="cpu", local_files_only=True)
model.encode([{TEXT!r}], show_progress_bar=False)
"""
COMMAND = f"""
import sys
from dittograph.cli.main import main
sys.exit(main(["compare", {TEXT!r}, "The council approved a budget."]))
"""
OURS = "Dittograph's encoder"
LEAN = 1.6  # times the peer, at most, to the first vector
SIZE = 1366, 900
GOAL = 1.5  # seconds to the window
FIRST_RESULT = 15.0  # seconds to the sample's result
PATIENCE = 120.0


def _run(code: str, home: Path) -> tuple[float, float]:
    """Run a program; return the seconds it took, by the clock and of the processor."""
    folder = str(resolve_encoder(DEFAULT_ENCODER).folder)
    kept = {k: v for k, v in os.environ.items() if not k.startswith("DITTOGRAPH_")}
    kept |= {"DITTOGRAPH_CACHE": str(home), "HF_HUB_OFFLINE": "1"}
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code, folder], env=kept, check=True, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def first_vector(times: int) -> None:
    """Print how long it takes from the start of a process to a vector."""
    programs = {
        "import torch, and reading the weights": TORCH,
        OURS: ENCODER,
        "dittograph compare": COMMAND,
        "sentence-transformers": LIBRARY,
    }
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as home:
        for code in programs.values():  # from here on the disk is warm, and the precision is known
            _run(code, Path(home))
        for _ in range(times):
            for name, code in programs.items():
                taken[name].append(_run(code, Path(home)))
    with tempfile.TemporaryDirectory() as home:
        ever = _run(ENCODER, Path(home))
    print(f"{'from the start to a vector, medians':40}{'wall':>9}{'processor':>11}{'of bare':>16}")
    peer: tuple[float, float] | None = None
    ratios_of: dict[str, float] = {}
    for name, values in taken.items():
        wall, processor = (statistics.median(column) for column in zip(*values, strict=True))
        peer = peer or (wall, processor)
        ratios = f"{wall / peer[0]:.2f}, {processor / peer[1]:.2f}"
        print(f"{name:40}{wall:7.2f} s{processor:9.2f} s{ratios:>16}")
        ratios_of[name] = max(wall / peer[0], processor / peer[1])
    print(f"{'the first time on a machine':40}{ever[0]:7.2f} s{ever[1]:9.2f} s")
    print(f"{'within' if ratios_of[OURS] <= LEAN else 'NOT within'} {LEAN} times\n")


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen whose pixels lie in memory."""

    display: str
    pixels: NDArray[np.uint8]

    def painted(self) -> bool:
        """Return whether anything but black is seen on a good part of the screen."""
        seen = self.pixels[::16, ::16, :3].any(axis=2)
        return bool(seen.mean() > 0.3)


@contextmanager
def open_screen() -> Iterator[Screen]:
    """Start Xvfb on a free display."""
    with tempfile.TemporaryDirectory() as folder:
        told, tell = os.pipe()
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", size, "-fbdir", folder]
        with subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"], pass_fds=[tell], stderr=subprocess.DEVNULL
        ) as program:
            os.close(tell)
            try:
                with os.fdopen(told) as answer:
                    number = answer.readline().strip()
                yield Screen(f":{number}", _pixels(Path(folder, "Xvfb_screen0")))
            finally:
                program.terminate()


def _pixels(file: Path) -> NDArray[np.uint8]:
    """Return the screen's pixels, which change as the screen does (X window dump, version 7)."""
    with file.open("rb") as stream:
        memory = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    header = struct.unpack(">25I", memory[:100])
    size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
    every = np.frombuffer(memory, dtype=np.uint8, offset=size + 12 * colours, count=line * height)
    return every.reshape(height, line)[:, : width * 4].reshape(height, width, 4)


@contextmanager
def started(command: Sequence[str], screen: Screen, folder: Path) -> Iterator[float]:
    """Run a program on a screen, in a home of its own; gives when it was started."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DITTOGRAPH_", "XDG_", "QT_"))}
    kept |= {"DISPLAY": screen.display, "HOME": str(folder), "WAYLAND_DISPLAY": ""}
    began = time.perf_counter()
    with subprocess.Popen(
        command, env=kept, stderr=subprocess.DEVNULL, start_new_session=True
    ) as program:
        try:
            yield began
        finally:
            # With its engine, which would go on for a while and slow what is started next.
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
    wait(lambda: not screen.painted())


def wait(holds: Callable[[], bool]) -> float:
    """Wait until something holds; return when it did."""
    end = time.perf_counter() + PATIENCE
    while not holds():
        if time.perf_counter() > end:
            sys.exit(f"Nothing came for {PATIENCE:.0f} s.")
        time.sleep(0.002)
    return time.perf_counter()


def to_window(command: Sequence[str], screen: Screen, folder: Path) -> float:
    """Return the seconds until the window is seen."""
    with started(command, screen, folder) as began:
        return wait(screen.painted) - began


def to_result(command: Sequence[str], screen: Screen) -> float:
    """Return the seconds until the sample's result is shown, the first time in a home."""

    def shown() -> bool:
        asked = ["xdotool", "search", "--name", "^Sample collection"]
        environment = {**os.environ, "DISPLAY": screen.display}
        done = subprocess.run(asked, env=environment, check=False, capture_output=True)
        return bool(done.stdout)

    with (
        tempfile.TemporaryDirectory() as home,
        started([*command, "--sample"], screen, Path(home)) as began,
    ):
        return wait(shown) - began


def main() -> None:
    parser = argparse.ArgumentParser(description="How soon a vector is there, and the window.")
    parser.add_argument("--packaged", type=Path, help="dittograph-gui of a package")
    parser.add_argument("--times", type=int, default=5)
    options = parser.parse_args()
    first_vector(options.times)
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        print(
            "The window is not measured: that takes Xvfb and xdotool (packages of the same name)."
        )
        return
    packaged = options.packaged or next((path for path in PACKAGED if path.exists()), None)
    programs = {
        "a bare PySide6 window": [sys.executable, "-c", BARE],
        "Dittograph from source": [sys.executable, "-c", SOURCE],
    }
    if packaged:
        programs["Dittograph, packaged"] = [str(packaged)]
    times: dict[str, list[float]] = {name: [] for name in programs}
    with open_screen() as screen, tempfile.TemporaryDirectory() as home:
        for command in programs.values():  # from here on the disk is warm, and a home is there
            to_window(command, screen, Path(home))
        for _ in range(options.times):
            for name, command in programs.items():
                times[name].append(to_window(command, screen, Path(home)))
        peer = statistics.median(times["a bare PySide6 window"])
        print(f"{'from the click to the window seen':40}{'median':>9}{'worst':>9}{'of bare':>9}")
        for name, values in times.items():
            median = statistics.median(values)
            print(f"{name:40}{median:7.2f} s{max(values):7.2f} s{median / peer:9.2f}")
        last = statistics.median(times[[*programs][-1]])
        print(f"{'within' if last <= GOAL else 'NOT within'} {GOAL} s\n")
        print("from the first click ever to the sample's result")
        for name, command in [*programs.items()][1:]:
            seconds = to_result(command, screen)
            verdict = "within" if seconds <= FIRST_RESULT else "NOT within"
            print(f"{name:40}{seconds:7.1f} s, {verdict} {FIRST_RESULT:.0f} s")


if __name__ == "__main__":
    main()
