"""Sources that are no longer where they were scanned, found again by their bytes."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dittograph.documents.reading import read_sources
from dittograph.documents.source import checksum_of
from dittograph.errors import InputError
from dittograph.finished_scan import SourceInfo
from dittograph.progress import NO_PROGRESS, Phase, Progress

_MOST_FILES = 200_000  # that are looked at in a folder
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Found:
    """What looking for missing sources in a folder has found.

    Attributes:
        paths: The path now of each source that was found, by its index.
        missing: Indexes of those that were not.
        changed: Indexes of those of which there is a file of that name with other contents.
    """

    paths: Mapping[int, str] = field(default_factory=dict)
    missing: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()


def missing_sources(sources: Sequence[SourceInfo]) -> list[int]:
    """Return the indexes of sources whose file is no longer there; touches their paths."""
    there: dict[str, bool] = {}
    missing = []
    for index, source in enumerate(sources):
        if source.path is None:
            continue
        if source.path not in there:
            there[source.path] = os.path.exists(source.path)  # noqa: PTH110 - of many names
        if not there[source.path]:
            missing.append(index)
    return missing


def find_moved(
    sources: Sequence[SourceInfo],
    wanted: Sequence[int],
    folder: Path,
    *,
    progress: Progress = NO_PROGRESS,
) -> Found:
    """Look in a folder and those within it for sources that were moved or renamed.

    A file is the one that was scanned if it holds the same bytes. Files whose paths end most like
    that of the source are looked at first, then those of the same suffix. Only for a source of
    which no checksum is known the name of the file must do.

    Args:
        sources: Of the project.
        wanted: Indexes of those that are looked for.
        folder: Where to.
        progress: Counts the files that were read.

    Raises:
        CancelledError: When cancelled.
    """
    files = list(_files(folder))
    by_name: dict[str, list[str]] = defaultdict(list)
    by_suffix: dict[str, list[str]] = defaultdict(list)
    for file in files:
        by_name[os.path.basename(file)].append(file)  # noqa: PTH119 - of many names
        by_suffix[_suffix(file)].append(file)
    # What one file holds, such as a mail in a box, moves with it.
    together: dict[str, list[int]] = defaultdict(list)
    for index in wanted:
        path = sources[index].path
        if path is not None:
            together[path].append(index)
    progress.start(Phase.READING, len(together), "files")
    known = _Checksums()
    paths: dict[int, str] = {}
    missing: list[int] = []
    changed: list[int] = []
    taken: set[str] = set()
    for old, indexes in together.items():
        name = os.path.basename(old)  # noqa: PTH119
        named = sorted(by_name[name], key=lambda file, old=old: -_alike(old, file))  # type: ignore[misc]
        whole = next((sources[i].checksum for i in indexes if not sources[i].member), "")
        held = {sources[i].member: sources[i].checksum for i in indexes if sources[i].member}
        if whole:
            same_kind = [file for file in by_suffix[_suffix(old)] if file not in named]
            tries = (f for f in (*named, *same_kind) if f not in taken and known.of(f) == whole)
        else:
            tries = (f for f in named if f not in taken and _holds(f, held))
        found = next(tries, None)
        if found is not None:
            taken.add(found)
            paths.update(dict.fromkeys(indexes, found))
        else:
            missing += indexes
            changed += indexes if named else []
        progress.advance()
    return Found(paths, tuple(sorted(missing)), tuple(sorted(changed)))


def _holds(file: str, held: Mapping[str, str]) -> bool:
    """Return whether a file holds these others, such as an archive its members, by their bytes."""
    wanted = {member: checksum for member, checksum in held.items() if checksum}
    if not wanted:
        return True
    try:
        sources, _ = read_sources([Path(file)])
    except InputError:
        return False
    there = {source.member: source.checksum for source in sources}
    return all(there.get(member) == checksum for member, checksum in wanted.items())


class _Checksums:
    """The checksum of each file, read once."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, file: str) -> str:
        if file not in self._known:
            self._known[file] = _checksum(file)
        return self._known[file]


def _checksum(file: str) -> str:
    digest = checksum_of()
    try:
        with open(file, "rb") as stream:  # noqa: PTH123 - of many names
            while block := stream.read(_BLOCK):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[str]:
    count = 0
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(place, name)  # noqa: PTH118 - of many names
            if not os.path.isfile(path):  # noqa: PTH113 - a pipe would never end
                continue
            yield path
            count += 1
            if count >= _MOST_FILES:
                return


def _suffix(file: str) -> str:
    return os.path.splitext(file)[1].casefold()  # noqa: PTH122


def _alike(one: str, two: str) -> int:
    count = 0
    for a, b in zip(reversed(Path(one).parts), reversed(Path(two).parts), strict=False):
        if a != b:
            break
        count += 1
    return count
