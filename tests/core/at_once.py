"""What a second process or thread does to a project, for tests."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from dittograph.project.project import Project

LONG = 60  # seconds after which a test that hangs fails


def patience(project: Project, milliseconds: int) -> None:
    """Set how long a project waits for another process."""
    project._database._connection.execute(f"PRAGMA busy_timeout = {milliseconds}")


@contextmanager
def held(path: Path, lock: str = "BEGIN IMMEDIATE") -> Iterator[None]:
    """Hold a lock on a project, as another process does while it writes or reads."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(lock)
        other.execute("SELECT count(*) FROM marks").fetchone()
        yield
        other.execute("ROLLBACK")


def run(work: Callable[[], Any]) -> Callable[[], Any]:
    """Start a thread; returns what waits for it, and for its result."""
    result = []

    def target():
        try:
            result.append(work())
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            result.append(error)

    thread = threading.Thread(target=target)
    thread.start()

    def wait():
        thread.join(LONG)
        assert not thread.is_alive()
        if isinstance(result[0], Exception):
            raise result[0]
        return result[0]

    return wait
