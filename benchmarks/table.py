"""What all measurements share: a clock, a table, and a process of its own for peak memory."""

from __future__ import annotations

import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TypeVar

import torch

T = TypeVar("T")


def timed(function: Callable[[], T]) -> tuple[T, float]:
    """Return what ``function`` gives, and the seconds it took."""
    began = time.perf_counter()
    result = function()
    return result, time.perf_counter() - began


def head() -> None:
    """Print the machine, and the head of the table."""
    print(
        f"\n{platform.machine()}, {torch.get_num_threads()} threads, "
        f"{torch.backends.cpu.get_cpu_capability()}, torch {torch.__version__}, "
        f"{time.strftime('%Y-%m-%d')}\n\n| {'what':<66} | seconds | ratio | quality |\n"
        f"| {'-' * 66} | ---: | ---: | --- |",
        flush=True,
    )


def row(what: str, seconds: float, peer: float | None = None, quality: str = "") -> None:
    """Print one line of the table: a ratio above 1 means quicker than the peer."""
    ratio = "" if peer is None else f"{peer / seconds:.2f}"
    print(f"| {what:<66} | {seconds:7.2f} | {ratio:>5} | {quality} |", flush=True)


def peak_memory() -> str:
    """Return the most memory that this process has used."""
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f"{kilobytes / (1 << 20):.1f} GB at most"


def in_own_process(*arguments: str) -> None:
    """Run one of these programs, so that its peak of memory is its own."""
    subprocess.run([sys.executable, *arguments], check=True)
