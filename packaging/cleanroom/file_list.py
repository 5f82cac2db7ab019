"""What lies in a folder, and what differs between two times."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Entry:
    """A file, link or folder: everything a person could notice but the time."""

    kind: str
    mode: int
    owner: tuple[int, int]
    content: str


FileList = Mapping[str, Entry]


def list_files(root: Path, leave_out: Sequence[str] = ()) -> dict[str, Entry]:
    """Return everything below a folder, by its path relative to it.

    Args:
        root: The folder.
        leave_out: Relative paths of folders whose content is not looked at.
    """
    found: dict[str, Entry] = {}
    left_out = set(leave_out)
    for folder, folders, files in os.walk(root):
        for name in [*folders, *files]:
            path = Path(folder, name)
            found[path.relative_to(root).as_posix()] = _entry(path)
        folders[:] = [
            f
            for f in folders
            if (here := Path(folder, f)).relative_to(root).as_posix() not in left_out
            and not here.is_symlink()
        ]
    return found


def _entry(path: Path) -> Entry:
    info = path.lstat()
    content = ""
    if stat.S_ISLNK(info.st_mode):
        content = str(path.readlink())
    elif stat.S_ISREG(info.st_mode):
        with path.open("rb") as stream:
            content = hashlib.file_digest(stream, "sha256").hexdigest()
    kind = {stat.S_IFLNK: "link", stat.S_IFREG: "file", stat.S_IFDIR: "folder"}
    return Entry(
        kind.get(stat.S_IFMT(info.st_mode), "other"),
        stat.S_IMODE(info.st_mode),
        (info.st_uid, info.st_gid),
        content,
    )


@dataclass(frozen=True, slots=True)
class Excuse:
    """Paths that may differ, and why."""

    pattern: str
    why: str


@dataclass(slots=True)
class Difference:
    """What differs between two lists.

    Attributes:
        unexplained: A line each: ``+`` new, ``-`` gone, ``~`` changed.
        explained: The excuses that were needed, with how many paths each explains.
    """

    unexplained: list[str] = field(default_factory=list)
    explained: dict[Excuse, int] = field(default_factory=dict)


def compare(before: FileList, after: FileList, excuses: Iterable[Excuse] = ()) -> Difference:
    """Compare two lists; what an excuse's pattern matches from its start is explained."""
    patterns = [(excuse, re.compile(excuse.pattern)) for excuse in excuses]
    result = Difference()
    for path in sorted({*before, *after}):
        if before.get(path) == after.get(path):
            continue
        excuse = next((e for e, pattern in patterns if pattern.match(path)), None)
        if excuse is not None:
            result.explained[excuse] = result.explained.get(excuse, 0) + 1
        else:
            sign = "+" if path not in before else "-" if path not in after else "~"
            result.unexplained.append(f"{sign} {path}")
    return result
