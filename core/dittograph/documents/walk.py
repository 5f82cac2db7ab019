"""Finding files: a path that was given to the files behind it."""

from __future__ import annotations

import errno
import os
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from dittograph.documents.source import Skipped
from dittograph.progress import NO_PROGRESS, Progress


class Passed(StrEnum):
    """Why something in a folder is no file to read, in the words for one of them."""

    HIDDEN = "hidden file or folder"
    SYSTEM = "file of the system"
    SPECIAL = "pipe, device or socket"
    DANGLING = "link that leads nowhere"
    LOOP = "link to a folder that is read already"
    TWICE = "file that is read already"

    def counted(self, count: int) -> str:
        """Return how many there are, in words: "3 hidden files or folders"."""
        return f"{count:,} {self.value if count == 1 else _SEVERAL[self]}"


_SEVERAL = {
    Passed.HIDDEN: "hidden files or folders",
    Passed.SYSTEM: "files of the system",
    Passed.SPECIAL: "pipes, devices or sockets",
    Passed.DANGLING: "links that lead nowhere",
    Passed.LOOP: "links to folders that are read already",
    Passed.TWICE: "files that are read already",
}
# What systems and office programs leave behind for themselves.
_OF_THE_SYSTEM = re.compile(r"(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|~\$.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """What is behind one path.

    Attributes:
        path: The path.
        is_folder: Whether it is a folder.
        files: Every file, with what to call it, in a fixed order.
        failed: The folders that cannot be read.
        passed: How much in the folders is passed over, by reason.
    """

    path: Path
    is_folder: bool
    files: list[tuple[Path, str]]
    failed: list[Skipped]
    passed: Mapping[Passed, int] = field(default_factory=dict)


def find_files(given: str | Path, progress: Progress = NO_PROGRESS) -> Found:
    """Find the files behind a path: itself, or everything below a folder.

    Links are followed, but not back into a folder that was already walked. Hidden entries, what
    systems keep for themselves, pipes and links that lead nowhere are passed over, and counted.

    Args:
        given: A file or folder; a leading "~" stands for the home folder.
        progress: Told of the files of each folder, so that a long walk can be cancelled.

    Raises:
        CancelledError: From ``progress``.
    """
    path = Path(given).expanduser() if str(given).startswith("~") else Path(given)
    if not _is_folder(path):
        return Found(path, is_folder=False, files=[(path, printable(path))], failed=[])
    walk = _Walk(progress)
    walk.below(str(path))
    files = sorted(map(Path, walk.files), key=lambda file: file.parts)
    return Found(
        path,
        is_folder=True,
        files=[(file, printable(file)) for file in files],
        failed=walk.failed,
        passed=walk.passed,
    )


class _Walk:
    """Collects what is below a folder."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._walked: set[str | tuple[int, int]] = set()
        self.files: list[str] = []
        self.failed: list[Skipped] = []
        self.passed: Counter[Passed] = Counter()

    def below(self, top: str) -> None:
        """Walk a folder to the bottom, however deep that is."""
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            here = _number(folder)
            if here in self._walked:
                self.passed[Passed.LOOP] += 1
                continue
            self._walked.add(here)
            # Sorted, so that of two ways to a folder the same one is always taken.
            before = len(self.files)
            waiting += sorted(self._folders_in(folder), reverse=True)
            self._progress.advance(len(self.files) - before)

    def _folders_in(self, folder: str) -> list[str]:
        """Take the files of a folder, and return its folders."""
        folders: list[str] = []
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        self.passed[Passed.HIDDEN] += 1
                    elif _OF_THE_SYSTEM.fullmatch(entry.name):
                        self.passed[Passed.SYSTEM] += 1
                    else:
                        self._take(entry, folders)
        except OSError as error:
            place = printable(Path(folder))
            self.failed.append(Skipped(place, why_unreadable(error, "folder")))
        return folders

    def _take(self, entry: os.DirEntry[str], folders: list[str]) -> None:
        try:
            if entry.is_dir():
                folders.append(entry.path)
            elif entry.is_file():
                self.files.append(entry.path)
            else:  # a pipe or a device would block
                nowhere = entry.is_symlink() and not Path(entry.path).exists()
                self.passed[Passed.DANGLING if nowhere else Passed.SPECIAL] += 1
        except OSError as error:
            if error.errno == errno.ELOOP:
                self.passed[Passed.DANGLING] += 1
            else:
                self.files.append(entry.path)  # reading it will say what is wrong


def _number(folder: str) -> str | tuple[int, int]:
    """Return what tells a folder from all others, links followed."""
    # Where a path really leads takes a question for each folder above: too many, very deep down.
    try:
        status = os.stat(folder)  # noqa: PTH116 - of a string, as the walk has it
    except OSError:
        return real(folder)
    return (status.st_dev, status.st_ino) if status.st_ino else real(folder)


def real(path: str | Path) -> str:
    """Return where a path leads, links followed; itself where a link may not be read."""
    try:
        return os.path.realpath(path)
    except OSError:
        return str(Path(path).absolute())


def printable(path: Path) -> str:
    """Return a path as text that can be written anywhere, whatever bytes the file system holds."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def why_unreadable(error: OSError, what: str) -> str:
    """Return a sentence on why a file or folder cannot be read and what helps.

    Args:
        error: What the system said.
        what: "file" or "folder".
    """
    if isinstance(error, FileNotFoundError):
        return "There is no such file or folder; check the spelling."
    if isinstance(error, PermissionError):
        return f"You may not read this {what}; change its permissions, or copy it elsewhere."
    return f"This {what} cannot be read ({error.strerror or error}); copy it elsewhere and retry."


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
