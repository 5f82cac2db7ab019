"""Reads the files of a collection: each once, and where none of them can do harm.

A few small files of plain text are read in this process, in a thread, because a folder in a network
may not answer. Processes of their own read all others: one that crashes its reader, hangs it or
needs too much memory costs that file and nothing else. Where a scan runs on a cluster whose
machines see the files, these processes run there (:mod:`.shards`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from dittograph.documents.collection.found import FileFound, OptionsOf, Outcome
from dittograph.documents.collection.remembering import Remembering
from dittograph.documents.collection.requests import (
    Request,
    encode,
    greeting,
    reader_command,
    reader_environment,
)
from dittograph.documents.collection.sending import Unusable, renamed, unpacked
from dittograph.documents.collection.shards import LARGEST, Read, Wanted, read_at, seen_everywhere
from dittograph.documents.collection.walk import Found, find_files, real, why_unreadable
from dittograph.documents.format import Unread
from dittograph.documents.registry import format_by_suffix, recognise
from dittograph.documents.source import STDIN, Skipped, TooLargeError, UnusableError
from dittograph.execution.local import processors
from dittograph.execution.memory import memory_to_spare
from dittograph.execution.plan import Place
from dittograph.execution.processes import End, Job, Pool
from dittograph.execution.waiting import wait_for
from dittograph.progress import Phase, PolledProgress, Progress

_MIB = 1 << 20
SMALL = 4 * _MIB  # bytes of a file that may be read in this process
FEW = 32 * _MIB  # bytes of all of them; if there are more, only those are read here
TINY = 16_384  # that are read sooner than they are asked for and handed over
PATIENCE = 120.0  # seconds that every file may take
_COMPUTING = 10.0  # seconds that it may compute; all that is known of takes a third at most
_SLOWEST = 250_000  # bytes that are read in each second beyond that
_BASE = 256 * _MIB  # memory that any file may need
_TIMES = 16  # memory that a file may need for each of its bytes
_EACH = 4 * _MIB  # bytes to read that are worth a process
_MANY = 16  # files that are worth one
_MOST = 16  # processes; more do not help, as one process takes what they have read
_NO_FILES = ("proc", "sys", "dev")  # folders where reading may wait for ever
_SENT = 16 * _MIB  # bytes to read that are worth asking a cluster
_SENT_FILES = 200  # files that are
_NOT_SHARED = (
    "Files were read on this computer, because the machines there do not all have them under the "
    "same paths."
)

ReadHere = Callable[[Unread], Outcome]


@dataclass(frozen=True, slots=True)
class Given:
    """What is behind a path that a person gave.

    Attributes:
        path: The path.
        is_folder: Whether it is a folder.
        reference: Whether it is only compared against.
        files: The name of each file and its place in :attr:`Plan.files`; None for standard input,
            and for a file that was reached before.
        failed: The folders that cannot be read.
    """

    path: Path
    is_folder: bool
    reference: bool
    files: list[tuple[str, int | None]]
    failed: list[Skipped]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be read: every file once, and where it was reached."""

    files: list[FileFound]
    given: list[Given]


def make_plan(
    paths: Sequence[str | Path], reference: Sequence[str | Path], progress: Progress
) -> Plan:
    """Find the files behind paths, each once.

    Args:
        paths: Files and folders; "-" is standard input.
        reference: Files and folders to compare against; what is also in ``paths`` is not read
            again.
        progress: May cancel.
    """
    walking = PolledProgress()
    walking.start(Phase.READING, 0)
    try:
        return wait_for(lambda: _plan(paths, reference, walking), lambda: progress.advance(0))
    except BaseException:
        walking.cancel()  # the thread is left behind, and ends as soon as the folder answers
        raise


def _plan(paths: Sequence[str | Path], reference: Sequence[str | Path], walking: Progress) -> Plan:
    files: list[FileFound] = []
    given: list[Given] = []
    known = _Known()
    for group in (paths, reference):
        for path in dict.fromkeys(map(str, group)):
            found = _find(path, walking)
            places: list[tuple[str, int | None]] = []
            for file, name in found.files:
                if name == STDIN:
                    places.append((name, None))
                    continue
                one = FileFound(file, name, _status(file))
                is_new = known.add(one)
                places.append((name, len(files) if is_new else None))
                if is_new:
                    files.append(one)
            is_reference = group is reference
            given.append(Given(found.path, found.is_folder, is_reference, places, found.failed))
    return Plan(files, given)


class _Known:
    """Tells whether a file was reached before, by whatever name."""

    def __init__(self) -> None:
        self._paths: set[str] = set()
        self._numbers: dict[tuple[int, ...], list[FileFound]] = {}

    def add(self, file: FileFound) -> bool:
        """Return whether a file is new, and remember it."""
        path = os.path.abspath(file.path)  # noqa: PTH100 - links are followed below, where needed
        if path in self._paths:
            return False
        self._paths.add(path)
        if file.status is None:
            return True
        status = file.status
        number = (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)
        others = self._numbers.setdefault(number, [])
        # Some file systems give several files one number, and then say that each has one name.
        if any(status.st_nlink > 1 or real(one.path) == real(file.path) for one in others):
            return False
        others.append(file)
        return True


@dataclass(frozen=True, slots=True)
class Gathered:
    """What came of files.

    Attributes:
        outcomes: What was read of each, or why it cannot be used.
        where: On which computers they were read, in a sentence; "" where that was no question.
    """

    outcomes: list[Outcome]
    where: str


def read_files(
    files: Sequence[FileFound],
    read_here: ReadHere,
    options_of: OptionsOf,
    progress: Progress,
    *,
    cache: bool = False,
    at: Place | None = None,
) -> Gathered:
    """Read files.

    Args:
        files: What to read.
        read_here: Reads one in this process.
        options_of: Says how one is read.
        progress: Notified of each file; may cancel.
        cache: Whether to use and fill the cache of what other processes have read.
        at: Where many files are read, if the machines there see them (default: here).
    """
    return _Gathering(
        files, read_here, options_of, progress, Remembering(options_of) if cache else None, at
    ).run()


class _Gathering:
    """Files that are being read."""

    def __init__(
        self,
        files: Sequence[FileFound],
        read_here: ReadHere,
        options_of: OptionsOf,
        progress: Progress,
        cache: Remembering | None,
        at: Place | None,
    ) -> None:
        self._cache = cache
        self._at = at
        self._where = ""
        self._files = files
        self._read_here = read_here
        self._options_of = options_of
        self._progress = progress
        self._outcomes: list[Outcome | None] = [None] * len(files)
        self._done = self._told = 0
        self._cancelled = False

    def run(self) -> Gathered:
        self._progress.start(Phase.READING, len(self._files), "files")
        harmless = [i for i, file in enumerate(self._files) if _harmless(file)]
        if len(harmless) < len(self._files) and len(harmless) > _MANY:
            harmless = []  # where processes are needed anyway, they read many files sooner
        elif self._at is not None and _worth_sending(self._files):
            harmless = []
        elif sum(self._files[i].size for i in harmless) > FEW:
            harmless = [i for i in harmless if self._files[i].size <= TINY]
        pipes = [i for i, file in enumerate(self._files) if file.status and not file.regular]
        here = sorted({*pipes, *harmless})
        there = sorted({*range(len(self._files))}.difference(here))
        there += self._in_this_process(here, also_harmful=False)
        there = self._in_processes(self._elsewhere(self._not_remembered(there)))
        if there:
            self._in_this_process(there, also_harmful=True)
        outcomes = [outcome for outcome in self._outcomes if outcome is not None]
        assert len(outcomes) == len(self._files), "every file was read, or it is said why not"
        return Gathered(outcomes, self._where)

    def _in_this_process(self, places: Sequence[int], *, also_harmful: bool) -> list[int]:
        """Read files, and return those that another process should read."""
        if not places:
            return []
        harmful: list[int] = []

        def read() -> None:
            for place in places:
                if self._cancelled:
                    return
                outcome = self._read(self._files[place], also_harmful=also_harmful)
                if outcome is None:
                    harmful.append(place)
                else:
                    self._take(place, outcome)

        self._in_thread(read)
        return harmful

    def _not_remembered(self, places: Sequence[int]) -> list[int]:
        """Take what is in the cache, and return which files are not."""
        cache = self._cache
        if cache is None or not places:
            return list(places)
        left: list[int] = []

        def take(index: int, outcome: Outcome | None) -> None:
            if outcome is None:
                left.append(places[index])
            else:
                self._take(places[index], outcome)

        files = [self._files[place] for place in places]
        self._in_thread(lambda: cache.recall(files, take, lambda: self._cancelled))
        return left

    def _in_thread(self, work: Callable[[], None]) -> None:
        try:
            wait_for(work, self._tell)
            self._tell()
        except BaseException:
            self._cancelled = True
            raise

    def _read(self, found: FileFound, *, also_harmful: bool) -> Outcome | None:
        try:
            file = Unread.look(found.path, found.name, self._options_of(found))
            if not (also_harmful or file.content is not None or recognise(file).safe):
                return None
        except OSError as error:
            return Unusable(why_unreadable(error, "file"))
        except UnusableError as error:
            return Unusable(str(error))
        return self._read_here(file)

    def _elsewhere(self, places: Sequence[int]) -> list[int]:
        """Read files on a cluster, and return those that are to be read here."""
        if self._at is None or not _worth_sending([self._files[place] for place in places]):
            return list(places)
        sent = [place for place in places if _can_be_sent(self._files[place])]
        if not seen_everywhere(self._at, [self._files[place] for place in sent], self._progress):
            self._where = _NOT_SHARED
            return list(places)
        spare = memory_to_spare()
        wanted = [self._wanted(place, spare) for place in sent]
        left = sorted({*places}.difference(sent))

        def take(place: int, read: Read) -> None:
            # What was too large there may not be here.
            if read is None or read in (End.NOT_STARTED, End.TOO_LARGE):
                left.append(place)
            else:
                answer = read if isinstance(read, End) else _understood(read)
                if isinstance(answer, _Answer):  # it knows the file by its absolute path
                    file = self._files[place]
                    outcome = renamed(answer.outcome, file.name, file.name, file.path)
                    answer = replace(answer, outcome=outcome)
                self._take_answer(place, answer)

        try:
            read_at(self._at, wanted, take, self._tell)
        finally:
            if self._cache is not None:
                self._cache.save()
        self._tell()
        count = len(places) - len(left)
        self._where = f"{count:,} files were read there." if count > 1 else ""
        return left

    def _in_processes(self, places: Sequence[int]) -> list[int]:
        """Read files, and return those for which no process could be started."""
        if not places:
            return []
        # The largest first, so that no process has one left when the others are done.
        places = sorted(places, key=lambda place: -self._files[place].size)
        most = _how_many([self._files[place] for place in places])
        spare = memory_to_spare()
        jobs = [self._job(self._files[place], spare, most) for place in places]
        left: list[int] = []

        def take(job: int, answer: _Answer | End) -> None:
            if answer is End.NOT_STARTED:
                left.append(places[job])
            else:
                self._take_answer(places[job], answer)

        pool: Pool[_Answer] = Pool(
            reader_command(),
            most,
            spare,
            _understood,
            greeting=(encode(greeting()),),
            environment=reader_environment(),
        )
        try:
            with pool:
                pool.run(jobs, take, self._tell)
        finally:
            if self._cache is not None:
                self._cache.save()
        self._tell()
        return left

    def _job(self, file: FileFound, spare: int, most: int) -> Job:
        request = encode(Request(file.path, file.name, self._options_of(file)))
        memory = max(spare // most, _BASE + _TIMES * file.size)
        limits = _patience(file), min(spare, memory), file.size, _computing(file)
        return Job((request,), *limits)

    def _take_answer(self, place: int, answer: _Answer | End) -> None:
        file = self._files[place]
        if isinstance(answer, End):
            self._take(place, Unusable(_reason(answer, file)))
            return
        self._take(place, answer.outcome)
        if self._cache is not None:
            self._cache.keep(file, answer.checksum, answer.parts)

    def _wanted(self, place: int, spare: int) -> Wanted:
        file = self._files[place]
        assert file.status is not None, "it is a regular file"
        job = self._job(replace(file, path=file.path.absolute()), spare, 1)
        return Wanted(place, job, file.path.absolute(), file.size, file.status.st_mtime_ns)

    def _take(self, place: int, outcome: Outcome) -> None:
        self._outcomes[place] = outcome
        self._done += 1

    def _tell(self) -> None:
        done = self._done
        self._progress.advance(done - self._told)
        self._told = done


def _find(given: str, walking: Progress) -> Found:
    if given == STDIN:
        return Found(Path(STDIN), is_folder=False, files=[(Path(STDIN), STDIN)], failed=[])
    return find_files(given, walking)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (OSError, ValueError):
        return None  # reading it will say what is wrong


def _harmless(file: FileFound) -> bool:
    """Tell if a file may be read in this process, as far as its name and size say."""
    if file.status is None:
        return True  # there is nothing to read
    if not file.regular or file.size > SMALL:
        return False
    if os.sep == "/" and file.path.absolute().parts[1] in _NO_FILES:
        return False
    form = format_by_suffix(file.path)
    return form is None or form.safe


def _patience(file: FileFound) -> float:
    """Return how many seconds a file may take."""
    return PATIENCE + file.size / _SLOWEST


def _computing(file: FileFound) -> float:
    """Return how many seconds of them it may compute."""
    return _COMPUTING + file.size / _SLOWEST


def _worth_sending(files: Sequence[FileFound]) -> bool:
    return len(files) >= _SENT_FILES or sum(file.size for file in files) >= _SENT


def _can_be_sent(file: FileFound) -> bool:
    """Tell if a file may be read elsewhere: it is one, and what it says can travel."""
    system = os.sep == "/" and file.path.absolute().parts[1] in _NO_FILES
    return file.regular and file.size <= LARGEST and not system


def _how_many(files: Sequence[FileFound]) -> int:
    """Return how many processes are worth starting."""
    size = sum(file.size for file in files)
    worth = max(size // _EACH, len(files) // _MANY) + 1
    return max(1, min(processors(), len(files), worth, _MOST))


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a process says of a file."""

    outcome: Outcome
    checksum: str
    parts: list[bytearray]


def _understood(parts: list[bytearray]) -> _Answer | End:
    try:
        return _Answer(*unpacked(parts), parts)
    except (msgspec.MsgspecError, ValueError):
        return End.CRASHED


def _reason(end: End, file: FileFound) -> str:
    if end is End.TOO_LONG:
        return (
            f"Reading it takes longer than {_patience(file) / 60:,.0f} minutes; split it into "
            "smaller files, or save it again in the program that made it."
        )
    if end is End.TOO_MUCH:
        return (
            f"Reading it takes more than {_computing(file):,.0f} seconds of computing, far more "
            "than other files of its size; save it again in the program that made it, or split it "
            "into smaller files."
        )
    if end is End.TOO_LARGE:
        return str(TooLargeError())
    return (
        "Reading it failed in a way that ended the reader, so it is probably damaged; open it in "
        "the program that made it, and save it again."
    )
