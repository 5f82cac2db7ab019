"""Faults of a disk, and kills, at every point of a piece of work; see ``injector.c``.

A *driver* process, started with the injector before the C library, prepares a folder, forks, lets
the child work with a fault at one point, and looks at what is left; then again at the next point.
"""

from __future__ import annotations

import ctypes
import errno
import importlib
import json
import os
import shutil
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from dittograph.errors import DittographError
from dittograph.progress import Phase, PolledProgress

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
NEVER = 1 << 40  # a point that is not reached
_LONG = 120  # seconds after which a child that hangs is ended


class Fault(StrEnum):
    """What happens at a point."""

    FULL = "disk full"  # from there on; of what is written there, half reaches the disk
    READ_ONLY = "read-only"  # from there on
    ONCE = "one error"  # there and nowhere else
    KILL = "kill -9"
    PHASE = "kill -9 of the engine"  # at one of the steps that it tells of


_MODES = {
    Fault.FULL: (1, errno.ENOSPC),
    Fault.READ_ONLY: (2, errno.EROFS),
    Fault.ONCE: (3, errno.EIO),
    Fault.KILL: (4, 0),
    Fault.PHASE: (0, 0),
}


class How(StrEnum):
    """How the work ended."""

    DONE = "done"
    REFUSED = "refused"
    KILLED = "killed"


@dataclass
class Ended:
    """What became of the work.

    Attributes:
        fault: What was done to it.
        how: How it ended.
        sentence: What a person was told, if it was refused.
        said: What the work said on its way: what it says is done must not get lost.
    """

    fault: Fault
    how: How
    sentence: str = ""
    said: list[Any] = field(default_factory=list)
    points: int = 0

    @property
    def lasting(self) -> bool:
        """Whether the fault kept the work from tidying up."""
        return self.how is How.KILLED or self.fault in (Fault.READ_ONLY, Fault.ONCE)


class Scenario:
    """A piece of work that writes. The folder ``work`` is as it was before, each time.

    Attributes:
        title: What it is, in words for a person.
        faults: What may be done to it.
        few: At how many points it is tried in a short run.
    """

    title = ""
    few = 5
    faults: tuple[Fault, ...] = (Fault.FULL, Fault.READ_ONLY, Fault.ONCE, Fault.KILL)

    progress: KilledProgress

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.work_folder = folder / "work"
        self.sources = folder / "sources"
        self.sources.mkdir()
        self.work_folder.mkdir()

    def build(self) -> None:
        """Make what is in the folders before."""

    def work(self, say: Callable[[Any], None]) -> None:
        """Do the work, in a child process."""
        raise NotImplementedError

    def check(self, ended: Ended) -> str:
        """Assert that nothing was lost that must not be; return what was lost, in words."""
        raise NotImplementedError

    @property
    def roots(self) -> Sequence[Path]:
        """The folders in which the faults are."""
        return [self.work_folder]


@dataclass
class Summary:
    """What became of a scenario with one fault."""

    scenario: str
    title: str
    fault: str
    points: int
    tried: int = 0
    ended: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def try_all(scenario: Scenario, fault: Fault, most: int | None) -> Summary:
    """Do the work of a scenario with a fault at every point, or at ``most`` of them."""
    scenario.build()
    kept = scenario.folder / "before"
    shutil.copytree(scenario.work_folder, kept, symlinks=True)
    sources = contents(scenario.sources)

    def prepare() -> None:
        shutil.rmtree(scenario.work_folder)
        shutil.copytree(kept, scenario.work_folder, symlinks=True)

    prepare()
    undisturbed = _run(scenario, fault, None)
    assert undisturbed.how is How.DONE, undisturbed.sentence
    scenario.check(undisturbed)
    points = undisturbed.points
    found = Summary(type(scenario).__name__, scenario.title, fault.value, points)
    for point in chosen(points, most):
        prepare()
        ended = _run(scenario, fault, point)
        try:
            if ended.how is How.REFUSED:
                _check_sentence(ended.sentence)
            if ended.how is How.DONE and ended.points <= point:
                continue  # threads were quicker this time, and there was less to do
            if fault in (Fault.KILL, Fault.PHASE):
                assert ended.how is How.KILLED, f"{ended.how} in place of being killed"
            lost = scenario.check(ended)
            assert contents(scenario.sources) == sources, "the sources were changed"
        except Exception as error:  # noqa: BLE001 - all are told at the end
            where = "".join(traceback.format_exception(error)[-3:])
            found.wrong.append(f"point {point} of {points}, {ended}: {where}")
        else:
            found.lost[lost] = found.lost.get(lost, 0) + 1
        found.tried += 1
        found.ended[ended.how.value] = found.ended.get(ended.how.value, 0) + 1
    return found


def chosen(points: int, most: int | None) -> list[int]:
    """Return the points to try: all of them, or ``most``, spread evenly with both ends."""
    if most is None or points <= most:
        return list(range(points))
    return sorted({round(i * (points - 1) / (most - 1)) for i in range(most)})


def contents(folder: Path) -> dict[str, bytes | None]:
    """Return everything in a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def leftovers(folder: Path) -> list[str]:
    """Return what an unfinished output has left in a folder."""
    return sorted(path.name for path in folder.rglob(".dittograph-*.part"))


def _check_sentence(sentence: str) -> None:
    assert sentence, "nothing was said"
    assert "\n" not in sentence, "it takes more than a line"
    assert sentence.endswith("."), "it is no sentence"
    for sign in ("Traceback", "[Errno", "Error(", "Exception"):
        assert sign not in sentence, "it is no sentence for a person"


# --- the child


def _run(scenario: Scenario, fault: Fault, point: int | None) -> Ended:
    reading, writing = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if not child:
        os.close(reading)
        signal.alarm(_LONG)
        try:
            _work(scenario, fault, NEVER if point is None else point, writing)
        finally:
            os._exit(0)
    os.close(writing)
    ended = Ended(fault, How.KILLED)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        for line in pipe:
            kind, value = json.loads(line)
            if kind == "said":
                ended.said.append(value)
            elif kind == "points":
                ended.points = value
            else:
                ended.how, ended.sentence = How(kind), value
    _, status = os.waitpid(child, 0)
    if ended.how is How.KILLED:
        assert os.WTERMSIG(status) == signal.SIGKILL, f"it hung or crashed: {status}"
    return ended


def _work(scenario: Scenario, fault: Fault, point: int, pipe: int) -> None:
    def tell(kind: str, value: Any) -> None:
        os.write(pipe, (json.dumps([kind, value]) + "\n").encode())

    scenario.progress = KilledProgress(point if fault is Fault.PHASE else NEVER)
    arm, passed = _library()
    roots = ":".join(str(root.resolve()) for root in scenario.roots)
    arm(roots.encode(), *_MODES[fault], point)
    how, sentence = How.DONE, ""
    try:
        scenario.work(lambda value: tell("said", value))
    except DittographError as error:
        how, sentence = How.REFUSED, str(error)
    except BaseException:  # noqa: BLE001 - told as what it is, and then found wrong
        how, sentence = How.REFUSED, traceback.format_exc()
    tell("points", scenario.progress.passed if fault is Fault.PHASE else passed())
    arm(b"", 0, 0, NEVER)
    tell(how.value, sentence)


class KilledProgress(PolledProgress):
    """Kills its process at one of the steps that it is told of."""

    def __init__(self, point: int) -> None:
        super().__init__()
        self._point = point
        self.passed = 0

    def start(self, phase: Phase, total: int, unit: str = "") -> None:
        self._pass()
        super().start(phase, total, unit)

    def advance(self, steps: int = 1) -> None:
        if steps:  # else it only asks whether it is cancelled, as often as it likes
            self._pass()
        super().advance(steps)

    def _pass(self) -> None:
        if self.passed == self._point:
            os.kill(os.getpid(), signal.SIGKILL)
        self.passed += 1


@cache
def _library() -> tuple[Callable[[bytes, int, int, int], None], Callable[[], int]]:
    library = ctypes.CDLL(None)
    library.fault_arm.argtypes = (ctypes.c_char_p, ctypes.c_int, ctypes.c_int, ctypes.c_long)
    library.fault_passed.restype = ctypes.c_long
    return library.fault_arm, library.fault_passed


# --- the driver


def compiled(folder: Path) -> Path | None:
    """Return the injector as a library for this machine; None where there is no compiler."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        return None
    library = folder / "injector.so"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", library, HERE / "injector.c", "-ldl"],
        check=True,
    )
    return library


def drive(injector: Path, module: str, scenario: str, folder: Path, *, few: bool) -> list[Summary]:
    """Try a scenario with each of its faults in a driver process; see :func:`try_all`."""
    paths = [str(ROOT / part) for part in ("core", "gui", "resources", "tests", "tests/core")]
    environment = os.environ | {
        "LD_PRELOAD": str(injector),
        "PYTHONPATH": os.pathsep.join(paths),
        "OMP_NUM_THREADS": "1",
    }
    ran = subprocess.run(
        [sys.executable, "-m", "faults.injecting", module, scenario, folder,
         "few" if few else "all"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return [Summary(**one) for one in json.loads(ran.stdout.splitlines()[-1])]


def main(module: str, scenario: str, folder: str, points: str) -> None:
    """Be a driver."""
    kind: type[Scenario] = getattr(importlib.import_module(module), scenario)
    found = []
    for fault in kind.faults:
        own = Path(folder).resolve() / fault.name
        own.mkdir()
        for name in ("CACHE", "SETTINGS", "PROJECTS", "ENCODERS"):
            os.environ[f"DITTOGRAPH_{name}"] = str(own / name.lower())
        found.append(asdict(try_all(kind(own), fault, kind.few if points == "few" else None)))
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    from faults import injecting

    injecting.main(*sys.argv[1:])
