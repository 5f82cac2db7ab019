"""Which system libraries the programs and libraries of a package ask for, and which are missing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

_MAGIC = b"\x7fELF"
_FOUND = re.compile(r"^\s*(?P<name>\S+) => (?P<path>/\S+) \(0x[0-9a-f]+\)$")
_MISSING = re.compile(r"^\s*(?P<name>\S+) => not found$")
_OF = re.compile(r"^(?P<file>/.+):$")
# A symbol version that the system's library lacks: './x: /lib/libc.so.6: version `A' not found
# (required by ./x)'.
_VERSION = re.compile(r"^(?P<file>/.+?): (?P<path>/\S+): version [`'](?P<version>\S+)' not found")


def is_elf(path: Path) -> bool:
    """Return whether a file is a program or library of Linux."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == _MAGIC


def read_ldd(output: str, files: Sequence[str]) -> tuple[dict[str, list[str]], set[str]]:
    """Read what ``ldd`` said of some files.

    Args:
        output: Its output and its errors together.
        files: What it was asked for; of a single file it does not repeat the name.

    Returns:
        What each file misses (only files that miss something), and the paths of all libraries
        that were found.
    """
    missing: dict[str, list[str]] = {}
    found: set[str] = set()
    current = files[0] if len(files) == 1 else ""
    for line in output.splitlines():
        if match := _OF.match(line):
            current = match["file"]
        elif match := _VERSION.match(line):
            said = f"{match['version']} of {match['path']}"
            missing.setdefault(match["file"], []).append(said)
        elif match := _MISSING.match(line):
            missing.setdefault(current, []).append(match["name"])
        elif match := _FOUND.match(line):
            found.add(match["path"])
    return missing, found


def ask_ldd(
    run: Callable[[Sequence[str]], str], files: Iterable[str], batch: int = 40
) -> tuple[dict[str, list[str]], set[str]]:
    """Ask ``ldd`` for many files, some at a time; see :func:`read_ldd`.

    Args:
        run: Runs a command where the files lie; returns its output and errors.
        files: Absolute paths there.
        batch: How many at once.
    """
    missing: dict[str, list[str]] = {}
    found: set[str] = set()
    every = list(files)
    for start in range(0, len(every), batch):
        some = every[start : start + batch]
        lacks, has = read_ldd(run(["ldd", *some]), some)
        missing.update(lacks)
        found |= has
    return missing, found
