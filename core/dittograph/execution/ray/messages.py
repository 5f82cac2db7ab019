"""Keeps what Ray has to say out of the results.

Ray prints to standard output that a machine was lost, for which there is no switch, and standard
output may be a file with the result of a scan. It holds back what it might have to say again, and
prints that when it is shut down.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from typing import Any

import ray

_THREADS = "ray_"  # the names of Ray's own threads begin so


class _Dropped:
    """A stream that drops what is written, and is the stream in all else."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write nothing."""
        return len(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


class _Filtered(_Dropped):
    """A stream that drops what a thread of Ray writes."""

    def write(self, text: str) -> int:
        """Write, unless Ray wants to."""
        if threading.current_thread().name.startswith(_THREADS):
            return len(text)
        written: int = self._stream.write(text)
        return written


def shut_down() -> None:
    """End the connection to Ray, or the Ray that was started, without its last words."""
    with redirect_stdout(_Dropped(sys.stdout)):
        ray.shutdown()


@contextmanager
def without_messages() -> Iterator[None]:
    """Drop what Ray's threads print as long as the context lasts."""
    with redirect_stdout(_Filtered(sys.stdout)):
        yield
