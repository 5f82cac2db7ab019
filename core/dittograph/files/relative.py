"""What files are called among themselves, so that nobody reads where they were kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath, PureWindowsPath


def relative_names(names: Sequence[str], members: Sequence[str] = ()) -> list[str]:
    """Return names of files without the folder that all absolute ones share.

    Args:
        names: Paths with forward slashes, as they were given for a scan; those that are not
            absolute, and what is no path at all, stay as they are.
        members: The name of the file inside the one of each name, which ends in it; "" where it is
            that file. What a file holds is never left without the name of the file.
    """
    members = members or [""] * len(names)
    files = [
        name.removesuffix(f"/{member}") if member else name
        for name, member in zip(names, members, strict=True)
    ]
    absolute = [_parts(file) for file in files if _is_absolute(file)]
    shared = _shared([parts[:-1] for parts in absolute])
    return [
        "/".join([*_parts(file)[shared:], *([member] if member else [])])
        if _is_absolute(file)
        else name
        for name, file, member in zip(names, files, members, strict=True)
    ]


def _is_absolute(name: str) -> bool:
    return PurePosixPath(name).is_absolute() or bool(PureWindowsPath(name).anchor)


def _parts(name: str) -> list[str]:
    return name.replace("\\", "/").split("/")


def _shared(folders: Sequence[Sequence[str]]) -> int:
    """Return how many parts all folders begin with."""
    count = 0
    for parts in zip(*folders, strict=False):
        if len(set(parts)) > 1:
            break
        count += 1
    return count
