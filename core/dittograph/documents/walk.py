"""Finding files: a path that was given to the files behind it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from dittograph.documents.source import Skipped


@dataclass(frozen=True, slots=True)
class Found:
    """What is behind one path.

    Attributes:
        path: The path.
        is_folder: Whether it is a folder.
        files: Every file, with what to call it, in a fixed order.
        failed: The folders that cannot be read.
    """

    path: Path
    is_folder: bool
    files: list[tuple[Path, str]]
    failed: list[Skipped]


def find_files(given: str | Path) -> Found:
    """Find the files behind a path: itself, or everything below a folder.

    Links are followed, but not back into a folder that was already walked. Hidden entries, pipes
    and links that lead nowhere are passed over.

    Args:
        given: A file or folder; a leading "~" stands for the home folder.
    """
    path = Path(given).expanduser() if str(given).startswith("~") else Path(given)
    if not _is_folder(path):
        return Found(path, is_folder=False, files=[(path, printable(path))], failed=[])
    failed: list[Skipped] = []

    def note(error: OSError) -> None:
        folder = Path(str(error.filename))
        failed.append(Skipped(printable(folder), why_unreadable(error, "folder")))

    files: list[Path] = []
    walked: set[str] = set()
    for folder, folders, names in os.walk(path, onerror=note, followlinks=True):
        walked.add(real(folder))
        # In place, so that the walk follows: sorted, nothing hidden, no link back into the tree.
        folders[:] = sorted(
            entry
            for entry in folders
            if not entry.startswith(".") and real(Path(folder, entry)) not in walked
        )
        files += (Path(folder, entry) for entry in names if not entry.startswith("."))
    # Pipes and devices in a folder would block.
    regular = sorted(filter(_is_file, files), key=lambda file: file.parts)
    return Found(path, is_folder=True, files=[(f, printable(f)) for f in regular], failed=failed)


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


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return True  # reading it will say what is wrong
