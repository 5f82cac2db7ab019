"""Real clusters of Ray on this computer, each in a process of its own, and scans beside them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MACHINES = Path(__file__).parent / "two_machines.py"
LONG = 300  # seconds until a test gives up on a process that hangs


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Return the environment of a program that has caches of its own in a folder."""
    own = {f"DITTOGRAPH_{name}": str(folder / name) for name in ("CACHE", "SETTINGS", "PROJECTS")}
    sources = os.pathsep.join(str(ROOT / part) for part in ("core", "gui", "resources"))
    return {**os.environ, **own, "PYTHONPATH": sources, **more}


@dataclass
class Cluster:
    """A running cluster.

    Attributes:
        address: For programs on its machines.
        client: For programs elsewhere.
    """

    process: subprocess.Popen[str]
    address: str = ""
    client: str = ""

    def order(self, line: str) -> None:
        """Have machines added or killed, and wait until that is done."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "done\n"


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with subprocess.Popen(
        [sys.executable, MACHINES],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(tmp_path / "machines"),
        text=True,
    ) as process:
        assert process.stdout is not None
        running = Cluster(process)
        running.address, running.client = process.stdout.readline().split()
        yield running
        assert process.stdin is not None
        process.stdin.close()
        process.wait(LONG)


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
