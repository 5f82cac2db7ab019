"""What cleaned copies are called: no two alike on any system, none outside their folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath

from dittograph.documents.source import STDIN
from dittograph.files.names import folded, safe_name
from dittograph.finished_scan import SourceInfo


class CopyNames:
    """Gives each copy a relative path, below the folder that all sources share."""

    def __init__(self, infos: Iterable[SourceInfo], taken: str) -> None:
        """Begin.

        Args:
            infos: Every source that is copied.
            taken: A name that no copy may have.
        """
        files = [PurePath(info.path) for info in infos if info.path]
        self._shared: PurePath | None = None
        if files and len({PurePath(file.anchor) for file in files}) == 1:  # C: is c:
            self._shared = PurePath(os.path.commonpath([file.parent for file in files]))
        self._taken = {taken}
        self._folders: set[str] = set()  # a file must not have the name of one either

    def name(self, info: SourceInfo, added: str = "") -> Path:
        """Return a name that is still free.

        Args:
            info: The source.
            added: What is put behind the source's own name.
        """
        if info.path is None:
            parts: Sequence[str] = [f"{'standard input' if info.name == STDIN else info.name}.txt"]
        else:
            file = PurePath(info.path)
            parts = file.relative_to(self._shared or file.anchor).parts
        parts = [part for part in parts if part not in ("", ".", "..")] or ["text.txt"]
        parts = [*parts[:-1], parts[-1] + added]
        name = plain = self._below_no_file(PurePath(*map(safe_name, parts)))
        number = 1
        while folded(name) in self._taken | self._folders:
            number += 1
            name = plain.with_name(f"{plain.stem} ({number}){plain.suffix}")
        self._taken.add(folded(name))
        self._folders.update(map(folded, name.parents))
        return Path(name)

    def _below_no_file(self, name: PurePath) -> PurePath:
        """Return a path whose folders do not have the names of files."""
        parts: list[str] = []
        for part in name.parts[:-1]:
            number, free = 1, part
            while folded(PurePath(*parts, free)) in self._taken:
                number += 1
                free = f"{part} ({number})"
            parts.append(free)
        return PurePath(*parts, name.name)
