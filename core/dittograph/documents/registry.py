"""Which format reads a file; the formats are the modules of ``formats/``."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache
from pathlib import PurePath, PurePosixPath

from dittograph.documents import formats as package
from dittograph.documents.foreign import directory_of, refuse_foreign, why_unread
from dittograph.documents.format import Confidence, Format, Unread
from dittograph.documents.source import UnusableError


@lru_cache(maxsize=1)
def all_formats() -> tuple[Format, ...]:
    """Return every format, by name."""
    modules = (
        importlib.import_module(f"{package.__name__}.{module.name}")
        for module in pkgutil.iter_modules(package.__path__)
    )
    found: list[Format] = [module.FORMAT for module in modules]
    return tuple(sorted(found, key=lambda one: one.name))


def format_named(name: str) -> Format:
    """Return the format of this name.

    Raises:
        KeyError: There is none.
    """
    for one in all_formats():
        if one.name == name:
            return one
    raise KeyError(name)


def format_by_suffix(path: str | PurePath) -> Format | None:
    """Return the format that a file's name alone suggests; None if none does."""
    path = path if isinstance(path, PurePath) else PurePath(path)
    suffix = path.suffix.lower()
    return next((one for one in all_formats() if suffix in one.suffixes), None)


def kinds_of_files() -> list[tuple[str, tuple[str, ...]]]:
    """Return what people call the files that can be read, and what their names end in."""
    kinds = [(one.title, tuple(filter(None, one.suffixes))) for one in all_formats()]
    return sorted(
        ((title, suffixes) for title, suffixes in kinds if suffixes),
        key=lambda kind: kind[0].casefold(),
    )


def recognise(file: Unread) -> Format:
    """Return the format of a file: what its bytes say counts more than its name.

    Raises:
        UnusableError: No format reads it.
    """
    best: Format | None = None
    for one in all_formats():
        sure = one.recognise(file)
        if sure is Confidence.CONTENT:
            return one
        if sure is Confidence.NAME:
            best = best or one
    refuse_foreign(_telling(file), file.suffix)
    if best is None:
        raise UnusableError(why_unread(PurePosixPath(file.member or file.path.name).suffix))
    return best


def _telling(file: Unread) -> bytes:
    """Return the first bytes of a file, and others that tell what it is."""
    place = directory_of(file.head)
    if place is None:
        return file.head
    try:
        with file.open() as stream:
            stream.seek(place)
            return file.head + stream.read(len(file.head))
    except OSError:
        return file.head
