"""Reads files where a cluster sees them: shards of files are tasks, each read beside its worker.

A worker reads no file itself: it starts the same process for that as a computer that scans alone,
under the same limits. What it does not find as it was seen here, or cannot read for want of memory,
it hands back, so that the result is the same wherever a file is read.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from dittograph.documents.collection.found import FileFound
from dittograph.documents.collection.requests import (
    encode,
    greeting,
    reader_command,
    reader_environment,
)
from dittograph.documents.source import checksum_of
from dittograph.execution.local import processors
from dittograph.execution.memory import memory_to_spare
from dittograph.execution.plan import Place, Task
from dittograph.execution.processes import End, Job, Pool
from dittograph.progress import Phase, Progress

LARGEST = 64 << 20  # bytes of a file that is read elsewhere; what it says has to travel
_SHARD = 4 << 20  # bytes of the files of one shard,
_MOST = 100  # and how many they are
_PROBED = 8  # files that every machine is asked for
_HEAD = 1 << 16  # bytes of each of them that are compared

Read: TypeAlias = "list[bytearray] | End | None"
"""The message of a reader, or how it ended; None if the file is not what was asked for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is to be read.

    Attributes:
        place: Which one it is, for whoever asked.
        job: What a reader is told.
        path: Where it is, absolute.
        size: Its length in bytes, as it was seen.
        changed: When it was last changed, in nanoseconds, likewise.
    """

    place: int
    job: Job
    path: Path
    size: int
    changed: int


def seen_everywhere(place: Place, files: Sequence[FileFound], progress: Progress) -> bool:
    """Return whether all machines find the same files under the same paths, by a few of them.

    Args:
        place: Where the machines are.
        files: What is to be read.
        progress: May cancel.
    """
    step = max(len(files) // _PROBED, 1)
    paths = tuple(file.path.absolute() for file in files[::step][:_PROBED])
    answers = place.everywhere(heads, (paths,), progress)
    return answers is not None and all(answer == heads(paths) for answer in answers)


def heads(paths: Sequence[Path]) -> list[str]:
    """Return what tells whether two computers see the same files; "" for what is not there."""
    found = []
    for path in paths:
        try:
            with path.open("rb") as stream:
                status = os.fstat(stream.fileno())
                head = checksum_of(stream.read(_HEAD)).hexdigest()
            found.append(f"{status.st_size} {status.st_mtime_ns} {head}")
        except (OSError, ValueError):
            found.append("")
    return found


def read_at(
    place: Place,
    files: Sequence[Wanted],
    take: Callable[[int, Read], None],
    look: Callable[[], None],
) -> None:
    """Read files on the machines of a place.

    Args:
        place: Where.
        files: What.
        take: Gets the ``place`` of each file and what became of it.
        look: Called many times a second; what it raises ends the reading.
    """
    shards = list(_shards(files))
    taken = iter(shards)

    def take_shard(found: list[Read]) -> None:
        for file, read in zip(next(taken), found, strict=True):
            take(file.place, read)

    tasks = (Task(read_shard, (), (tuple(shard),), len(shard)) for shard in shards)
    place.each().run(tasks, [], take_shard, _Looking(look))


def read_shard(_: list[object], files: Sequence[Wanted]) -> list[Read]:
    """Read files on this computer, in a process of their own; what a task runs.

    Args:
        _: Nothing; the files are read from where they are.
        files: What to read.
    """
    found: list[Read] = [None] * len(files)
    mine = [index for index, file in enumerate(files) if _as_seen(file)]
    share = max(memory_to_spare() // processors(), 1)  # other workers read at the same time
    jobs = [
        replace(job, memory=min(job.memory, share)) for job in (files[index].job for index in mine)
    ]

    def take(number: int, read: list[bytearray] | End) -> None:
        found[mine[number]] = read

    pool: Pool[list[bytearray]] = Pool(
        reader_command(),
        1,
        share,
        lambda parts: parts,
        greeting=(encode(greeting()),),
        environment=reader_environment(),
    )
    with pool:
        pool.run(jobs, take, lambda: None)
    return found


def _as_seen(file: Wanted) -> bool:
    try:
        status = file.path.stat()
    except (OSError, ValueError):
        return False
    same = (status.st_size, status.st_mtime_ns) == (file.size, file.changed)
    return same and stat.S_ISREG(status.st_mode)


def _shards(files: Sequence[Wanted]) -> Iterator[list[Wanted]]:
    """Give files in their order, so many together that a process is worth starting for them."""
    shard: list[Wanted] = []
    size = 0
    for file in files:
        if shard and (len(shard) == _MOST or size + file.size > _SHARD):
            yield shard
            shard, size = [], 0
        shard.append(file)
        size += file.size
    if shard:
        yield shard


class _Looking:
    """A progress that tells nothing by itself: whoever takes the files counts them."""

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look

    def start(self, phase: Phase, total: int, unit: str = "") -> None:
        """Begin nothing."""

    def advance(self, steps: int = 1) -> None:  # noqa: ARG002 - see above
        """Give whoever waits a chance to cancel."""
        self._look()
