"""A real cluster of Ray on this computer, in a process of its own, and scans beside it."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MACHINES = Path(__file__).parent / "two_machines.py"
LONG = 900  # seconds until a test gives up on a process that hangs
WORDS = (
    *("council", "budget", "minister", "harvest", "railway", "market", "coffee", "copper"),
    *("wheat", "export", "vote", "bank", "strike", "price", "week", "monday", "said", "rose"),
    *("fell", "against", "under", "after", "new", "old", "tonnes", "percent", "would", "plan"),
)


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Return the environment of a program that has caches of its own in a folder."""
    own = {f"DITTOGRAPH_{name}": str(folder / name) for name in ("CACHE", "SETTINGS", "PROJECTS")}
    sources = os.pathsep.join(str(ROOT / part) for part in ("core", "gui", "resources"))
    # By itself Ray gives its workers little of a machine that is busy, and waits little for one.
    busy = {"RAY_worker_niceness": "0", "RAY_raylet_start_wait_time_s": "300"}
    return {**os.environ, **own, "PYTHONPATH": sources, **busy, **more}


@dataclass
class Cluster:
    """A running cluster.

    Attributes:
        process: What runs it.
        address: For programs on its machines.
        client: For programs elsewhere.
        changed: Whether machines were added or killed.
    """

    process: subprocess.Popen[str]
    address: str = field(init=False)
    client: str = field(init=False)
    changed: bool = False

    def __post_init__(self) -> None:
        assert self.process.stdout is not None
        self.address, self.client = self.process.stdout.readline().split()

    def order(self, line: str) -> None:
        """Have machines added or killed, and wait until that is done."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.changed = line != "reset"
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "done\n"


@contextmanager
def started(folder: Path, **more: str) -> Iterator[Cluster]:
    """Give a cluster whose machines have these environment variables as well."""
    with subprocess.Popen(
        [sys.executable, MACHINES],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(folder, **more),
        text=True,
    ) as process:
        yield Cluster(process)
        assert process.stdin is not None
        process.stdin.close()
        process.wait(LONG)


def _of_ray(folder: Path) -> list[str]:
    """Return the command lines of all processes of Ray that have their files in a folder."""
    listed = subprocess.run(
        ["ps", "-A", "-ww", "-o", "args="], capture_output=True, text=True, check=True
    )
    return [line for line in listed.stdout.splitlines() if str(folder) in line]


@pytest.fixture(scope="session", autouse=True)
def _own_folder_of_ray() -> Iterator[None]:
    """Keep what Ray writes apart, and see that nothing of it is left running."""
    # Ray puts sockets there, whose paths may have 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="ray-", dir="/tmp"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_TMPDIR", str(folder))
        yield
    until = time.monotonic() + LONG
    while (left := _of_ray(folder)) and time.monotonic() < until:
        time.sleep(0.1)
    shutil.rmtree(folder, ignore_errors=True)
    assert not left


@pytest.fixture(scope="session")
def _started(
    tmp_path_factory: pytest.TempPathFactory, _own_folder_of_ray: None
) -> Iterator[Cluster]:
    with started(tmp_path_factory.mktemp("machines")) as cluster:
        yield cluster


@pytest.fixture
def cluster(_started: Cluster) -> Iterator[Cluster]:
    """Two machines with a processor each; whatever a test does to them is undone."""
    yield _started
    if _started.changed:
        _started.order("reset")


def command(*arguments: object) -> list[str]:
    """Return the command line that runs Dittograph."""
    return [sys.executable, "-m", "dittograph.cli.main", *map(str, arguments)]


def run(
    *arguments: object, folder: Path, expected: int = 0, **more: str
) -> subprocess.CompletedProcess[bytes]:
    """Run Dittograph to its end."""
    done = subprocess.run(
        command(*arguments),
        env=environment(folder, **more),
        capture_output=True,
        timeout=LONG,
        check=False,
    )
    assert done.returncode == expected, done.stderr.decode()
    return done


def sentences(count: int, *, words: tuple[str, ...] = WORDS, longest: int = 24) -> list[str]:
    """Return sentences of which many are alike, and a few are copies."""
    chance = random.Random(5)
    lines = [" ".join(chance.choices(words, k=chance.randint(6, longest))) for _ in range(count)]
    for i in range(0, count - 1, 3):
        changed = lines[i].split()
        changed[chance.randrange(len(changed))] = chance.choice(words)
        lines[i + 1] = " ".join(changed)
    return lines


def collection(file: Path, count: int) -> Path:
    """Write such sentences, one a line."""
    file.write_text("\n".join(sentences(count)) + "\n", encoding="utf-8")
    return file


def scan(texts: Path, *more: object) -> list[object]:
    """Return the arguments of a scan whose result does not depend on the machine."""
    return ["scan", texts, "--precision", "fp32", "--floor", "0.5", "--format", "json", *more]


@dataclass(frozen=True)
class Scanned:
    """A collection, scanned on this machine.

    Attributes:
        texts: One a line.
        found: The result.
        folder: Where the caches of that scan are.
    """

    texts: Path
    found: bytes
    folder: Path


def _scanned(folder: Path, count: int) -> Scanned:
    texts = collection(folder / "list.txt", count)
    return Scanned(texts, run(*scan(texts), folder=folder / "here").stdout, folder / "here")


@pytest.fixture(scope="session")
def few(tmp_path_factory: pytest.TempPathFactory) -> Scanned:
    """So many that the cluster also looks at what differs."""
    return _scanned(tmp_path_factory.mktemp("few"), 450)


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Scanned:
    """So many that something can happen meanwhile."""
    return _scanned(tmp_path_factory.mktemp("many"), 1500)
