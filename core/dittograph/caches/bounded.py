"""A folder of cached files that never takes more room than it may: one bound for every cache."""

from __future__ import annotations

import math
import shutil
import time
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_SETTLED = 3600.0  # seconds after which a file that lacks its partner is no longer being written


@dataclass(frozen=True, slots=True)
class _Entry:
    """Files that belong together: those of one stem.

    Attributes:
        files: Where they are.
        size: Bytes of all of them.
        used: When one of them was last written or touched, in nanoseconds.
    """

    files: tuple[Path, ...]
    size: int
    used: int


@dataclass(frozen=True, slots=True)
class BoundedFolder:
    """Cached files, the least recently used of which are removed first.

    An entry is all files of one stem (``x.npz``, ``x.hnsw``). Only whole entries are removed, and
    what a killed process left half written is removed too, so nothing is left over uncounted.
    Safe for several processes: what one removes, another finds missing and computes again.

    Attributes:
        path: The folder; it need not exist.
        most_bytes: How many bytes all files may take together.
        most_entries: How many entries there may be; None: any number.
        suffixes: What the files of a complete entry end in.
        prefix: Only entries whose names begin like this are meant.
    """

    path: Path
    most_bytes: int
    most_entries: int | None = None
    suffixes: tuple[str, ...] = (".npz",)
    prefix: str = ""

    def find(self, prefix: str = "") -> list[Path]:
        """Return the first file of each complete entry whose name begins with ``prefix``."""
        names = self.prefix + prefix
        return [
            path
            for path in sorted(self.path.glob(f"*{self.suffixes[0]}"))
            if path.name.startswith(names)
            and all(path.with_suffix(suffix).is_file() for suffix in self.suffixes)
        ]

    def use(self, path: Path) -> None:
        """Note that an entry was used: it is the last to be removed."""
        with suppress(OSError):
            path.touch()

    def remove(self, path: Path) -> None:
        """Remove an entry, whatever is left of it."""
        for suffix in self.suffixes:
            with suppress(OSError):
                path.with_suffix(suffix).unlink(missing_ok=True)

    def bound(self) -> None:
        """Remove the least recently used entries, and leftovers, until the rest fits."""
        used = kept = 0
        now = time.time()

        def age(entry: _Entry) -> float:
            """Where the clock has gone backwards, what is from the future is the oldest."""
            seconds = now - entry.used / 1e9
            return seconds if seconds > -_SETTLED else math.inf

        for entry in sorted(self._entries(), key=lambda found: (age(found), -found.used)):
            complete = {file.suffix for file in entry.files} >= set(self.suffixes)
            if not complete and abs(age(entry)) > _SETTLED:
                _unlink(entry.files)
                continue
            used += entry.size
            kept += 1
            too_many = self.most_entries is not None and kept > self.most_entries
            if used > self.most_bytes or too_many:
                _unlink(entry.files)

    def size(self) -> tuple[int, int]:
        """Return how many complete entries there are, and how many bytes all files take."""
        return len(self.find()), sum(entry.size for entry in self._entries())

    def clear(self) -> None:
        """Remove everything."""
        if not self.prefix:
            shutil.rmtree(self.path, ignore_errors=True)
            return
        for entry in self._entries():
            _unlink(entry.files)

    def _entries(self) -> list[_Entry]:
        groups: dict[str, list[tuple[Path, int, int]]] = defaultdict(list)
        with suppress(OSError):
            for file in self.path.iterdir():
                if not file.name.startswith(self.prefix):
                    continue
                with suppress(OSError):  # another process may remove it meanwhile
                    status = file.stat()
                    groups[file.stem].append((file, status.st_size, status.st_mtime_ns))
        return [
            _Entry(
                tuple(file for file, _, _ in files),
                sum(size for _, size, _ in files),
                max(time_ns for _, _, time_ns in files),
            )
            for files in groups.values()
        ]


def _unlink(files: tuple[Path, ...]) -> None:
    for file in files:
        with suppress(OSError):
            file.unlink(missing_ok=True)
