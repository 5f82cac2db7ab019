"""Files that were read before and have not changed since: they are known again, not read again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from dittograph.caches.read_files import Kept, NewlyRead, ReadFiles
from dittograph.documents import formats
from dittograph.documents.collection.found import FileFound, OptionsOf, Outcome
from dittograph.documents.collection.sending import Bytes, renamed, unpacked
from dittograph.documents.source import checksum_of
from dittograph.version import __version__

_AT_ONCE = 200  # files, and
_ROOM = 16 << 20  # bytes that are written together
_PIECE = 1 << 20


class Remembering:
    """What is remembered of files, for one scan.

    Args:
        options_of: Says how a file is read.
    """

    def __init__(self, options_of: OptionsOf) -> None:
        self._options_of = options_of
        self._cache = ReadFiles(_reader())
        self._new: list[NewlyRead] = []
        self._room = 0

    def recall(
        self,
        files: Sequence[FileFound],
        take: Callable[[int, Outcome | None], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Find out what is known of files.

        Args:
            files: The files.
            take: Gets the place of each, and what was read of it; None where that is not known.
            cancelled: Whether nobody wants to know any more.
        """
        regular = [(one.path, one.status) for one in files if one.status and one.regular]
        checksums = self._cache.checksums(regular)
        known = {path: found for (path, _), found in zip(regular, checksums, strict=True)}
        sizes = self._cache.sizes()
        used: list[tuple[str, bytes]] = []
        with self._cache.loading() as load:
            for place, file in enumerate(files):
                if cancelled():
                    break
                checksum = known.get(file.path)
                # Moved or copied perhaps: only then it is worth opening.
                look = checksum is None and file.regular and file.size in sizes
                checksum = _checksum(file.path) if look else checksum
                way = self._way(file)
                kept = load(checksum, way) if checksum else None
                outcome = None
                if checksum is not None and kept is not None:
                    with suppress(msgspec.MsgspecError, ValueError):
                        outcome = renamed(unpacked(kept.parts)[0], kept.name, file.name, file.path)
                        used.append((checksum, way))
                        if look and file.status is not None:
                            self._add(NewlyRead(file.path, file.status, checksum, way, kept))
                take(place, outcome)
        self._cache.use(used)
        self.save()

    def keep(self, file: FileFound, checksum: str, parts: Sequence[Bytes]) -> None:
        """Remember what was just read of a file.

        Args:
            file: As it was before it was read.
            checksum: Of the bytes that were read; "" where they could not be.
            parts: The message that says what was read.
        """
        if checksum and file.regular and file.status is not None:
            kept = Kept(file.name, [bytes(part) for part in parts])
            self._add(NewlyRead(file.path, file.status, checksum, self._way(file), kept))

    def save(self) -> None:
        """Write what is to be remembered."""
        self._cache.save(self._new)
        self._new, self._room = [], 0

    def _add(self, one: NewlyRead) -> None:
        self._new.append(one)
        self._room += one.room
        if len(self._new) >= _AT_ONCE or self._room >= _ROOM:
            self.save()

    def _way(self, file: FileFound) -> bytes:
        """Return what decides how a file is read, beside its bytes."""
        options = msgspec.msgpack.encode(self._options_of(file))
        return options + os.fsencode(file.path.suffix.lower())


def _checksum(path: Path) -> str | None:
    digest = checksum_of()
    try:
        with path.open("rb") as stream:
            while piece := stream.read(_PIECE):
                digest.update(piece)
    except OSError:
        return None
    return digest.hexdigest()


def _reader() -> str:
    """Return a name for what reads the files: it changes with the program, and as it is changed."""
    digest = hashlib.blake2b(__version__.encode(), digest_size=8)
    folders = {Path(__file__).parents[1], *map(Path, formats.__path__)}
    for folder in sorted(folders):
        for module in sorted(folder.rglob("*.py")):  # there are none in an installed program
            with suppress(OSError):
                status = module.stat()
                digest.update(f"{module} {status.st_size} {status.st_mtime_ns}".encode())
    return digest.hexdigest()
