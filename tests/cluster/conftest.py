"""A real cluster of Ray on this computer, in a process of its own, and scans beside it."""

from __future__ import annotations

import os
import random
import subprocess
import sys
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


@pytest.fixture(scope="session")
def _started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
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


@pytest.fixture(scope="session")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return collection(tmp_path_factory.mktemp("texts") / "list.txt", 900)


@pytest.fixture(scope="session")
def here(texts: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What a scan on this machine gives."""
    return run(*scan(texts), folder=tmp_path_factory.mktemp("here")).stdout
