"""The sources by their folders, and what a choice of some is called."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from dittograph.files.relative import relative_names

from dittograph_gui.language.words import tr

_LONG = 32  # characters of a name in a chip


@dataclass(slots=True)
class Folder:
    """A folder, or a file that holds others.

    Attributes:
        name: Its name, with those of folders that hold nothing but the next.
        folders: What is in it, by name.
        sources: The sources in it: index and name.
    """

    name: str = ""
    folders: dict[str, Folder] = field(default_factory=dict)
    sources: list[tuple[int, str]] = field(default_factory=list)

    def every(self) -> list[int]:
        """Return the indexes of all sources in it and in what is in it."""
        inner = [index for folder in self.folders.values() for index in folder.every()]
        return [*inner, *(index for index, _ in self.sources)]


def source_tree(names: Sequence[str], members: Sequence[str]) -> Folder:
    """Return the sources by their folders.

    Args:
        names: Of the sources, as a scan has them.
        members: The name of each inside the file that holds it; "".
    """
    top = Folder()
    for index, name in enumerate(relative_names(names, members)):
        *folders, last = name.split("/")
        here = top
        for folder in folders:
            here = here.folders.setdefault(folder, Folder(folder))
        here.sources.append((index, last))
    return _joined(top)


def _joined(folder: Folder) -> Folder:
    """Put folders that hold nothing but one other into one."""
    inner = [_joined(one) for one in folder.folders.values()]
    folder.folders = {one.name: one for one in inner}
    if len(inner) == 1 and not folder.sources:
        (only,) = inner
        name = f"{folder.name}/{only.name}" if folder.name else only.name
        return Folder(name, only.folders, only.sources)
    return folder


def choice_words(tree: Folder, names: Sequence[str], chosen: Collection[int]) -> str:
    """Return what a choice of sources is called: "a.txt", "letters/", "a.txt + b.txt"."""
    wanted = frozenset(chosen)
    folder = _folder_of(tree, wanted, "")
    if folder:
        return _short(f"{folder}/")
    if len(wanted) <= 2:
        return " + ".join(_short(names[index]) for index in sorted(wanted))
    return tr("{wanted:,} sources", wanted=len(wanted))


def _folder_of(folder: Folder, wanted: frozenset[int], path: str) -> str:
    """Return the path of the folder whose sources these are, or ""."""
    here = f"{path}/{folder.name}".strip("/")
    if here and len(wanted) > 1 and frozenset(folder.every()) == wanted:
        return here
    found = (_folder_of(one, wanted, here) for one in folder.folders.values())
    return next(filter(None, found), "")


def _short(name: str) -> str:
    return name if len(name) <= _LONG else f"…{name[-_LONG:]}"
