"""What a format is: how a file is recognised, read, cut, and written without some passages."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from pathlib import Path, PurePath
from typing import BinaryIO, Protocol

from dittograph.documents.blocks import Block, Line
from dittograph.documents.location import Location
from dittograph.documents.options import AS_USUAL, ReadOptions
from dittograph.documents.source import Skipped, Source, UnusableError
from dittograph.settings import Unit

HEAD = 4096
_BLANK = Line("")
_LONGEST = 1 << 30  # bytes that are taken from a pipe


class Confidence(IntEnum):
    """How sure a format is that it reads a file; the surest one does."""

    NONE = 0
    NAME = 1  # the name says so, and the first bytes may be of this format
    CONTENT = 2  # the bytes are of this format and of no other


@dataclass(frozen=True, slots=True)
class Unread:
    """A file before it is read.

    Attributes:
        name: What a person calls it.
        path: Where it is; for a file inside another one, where the outermost is.
        head: Its first 4,096 bytes.
        options: How it is read.
        member: The name of the file inside the one at ``path``; "" if it is that file.
        content: All of it, where it is inside another file.
        suffix: What its name ends in, in small letters: ".txt"; "" if in nothing.
    """

    name: str
    path: Path
    head: bytes
    options: ReadOptions = AS_USUAL
    member: str = ""
    content: bytes | None = None
    suffix: str = field(init=False)  # every format asks for it, of every file

    def __post_init__(self) -> None:
        path = PurePath(self.member) if self.member else self.path
        object.__setattr__(self, "suffix", path.suffix.lower())

    @classmethod
    def look(
        cls, path: Path, name: str, options: ReadOptions = AS_USUAL, *, whole: bool = False
    ) -> Unread:
        """Read the first bytes of a file.

        Args:
            path: Where it is.
            name: What a person calls it.
            options: How it is read.
            whole: Whether to read the others as well, so that it need not be opened again.

        Raises:
            OSError: It cannot be read.
            UnusableError: It is a pipe or a device that does not end.
        """
        with path.open("rb") as file:
            regular = stat.S_ISREG(os.fstat(file.fileno()).st_mode)
            if regular and whole:
                content = file.read()
                return cls(name, path, content[:HEAD], options, content=content)
            head = file.read(HEAD)
            if regular:
                return cls(name, path, head, options)
            # What comes out of a pipe is gone once it is read.
            content = head + file.read(_LONGEST - len(head))
        if len(content) == _LONGEST:
            raise UnusableError("It is no file but a device without an end; give a file.")
        return cls(name, path, content[:HEAD], options, content=content)

    def with_content(self, content: bytes) -> Unread:
        """Return this file with all of it in memory."""
        return Unread(self.name, self.path, self.head, self.options, self.member, content)

    def inside(self, member: str, content: bytes) -> Unread:
        """Return a file inside this one.

        Args:
            member: Its name there, with forward slashes.
            content: All of it.
        """
        full = f"{self.member}/{member}" if self.member else member
        name = f"{self.name}/{member}"
        return Unread(name, self.path, content[:HEAD], self.options, full, content)

    def read(self) -> bytes:
        """Return all of it.

        Raises:
            OSError: It cannot be read.
        """
        return self.path.read_bytes() if self.content is None else self.content

    def open(self) -> BinaryIO:
        """Return a stream of it, for formats that need not have all of it in memory.

        Raises:
            OSError: It cannot be read.
        """
        return self.path.open("rb") if self.content is None else io.BytesIO(self.content)


@lru_cache(maxsize=2)  # several formats ask for it, of the same file
def without_nuls(head: bytes) -> bytes:
    """Return the first bytes of a file without NULs, so that ASCII in UTF-16 is ASCII."""
    return head.replace(b"\0", b"")


class Placed(Protocol):
    """Words and where they stand: what a format needs to know of a passage."""

    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def location(self) -> Location: ...  # noqa: D102


class Format(Protocol):
    """A kind of file: everything that Dittograph knows about it is in one module.

    A module in ``formats/`` holds one such object under the name ``FORMAT``; nothing else has to
    know it. The window asks for the names and suffixes alone, so a library that is slow to
    import is imported in :meth:`read`.

    Attributes:
        name: What programs call it: "markdown".
        title: What people call files of this kind, in the middle of a sentence: "tables".
        suffixes: What names of such files end in, in small letters; the most usual ones first.
        auto: What :attr:`Unit.AUTO` means; ``AUTO`` itself: lines or sentences, as the text looks.
        tabular: Whether it is made of tables, so that their columns can be chosen.
        holds: Whether its files hold other files, which :meth:`members` gives; :meth:`read` gives
            what they say themselves.
        packs: Whether a copy can be written with other files in it: :meth:`with_members`.
        safe: Whether a small file of this kind may be read in the program's own process: no library
            in another language reads it, and nothing in it can make the reader slow.
        no_copy: Why no copy without some passages can be written; "" if :meth:`write_without` can.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    auto: Unit = Unit.SENTENCE
    tabular: bool = False
    holds: bool = False
    packs: bool = False
    safe: bool = False
    no_copy: str = ""

    def recognise(self, file: Unread) -> Confidence:
        """Tell from a file's first bytes, and its name, if it is of this format."""
        return Confidence.NAME if file.suffix in self.suffixes else Confidence.NONE

    def read(self, file: Unread) -> Source | None:
        """Read a file; None if it says nothing beside the files that it holds.

        Raises:
            UnusableError: It holds nothing that can be compared.
            OSError: It cannot be read.
        """
        ...

    def members(self, file: Unread) -> Iterator[Unread | Skipped]:  # noqa: ARG002
        """Give the files inside a file, made by :meth:`Unread.inside`, or why one cannot be read.

        Raises:
            UnusableError: It cannot be opened.
            OSError: It cannot be read.
        """
        yield from ()

    def lines(self, source: Source) -> Iterator[Line]:
        """Give the lines that :attr:`Unit.LINE` compares, blank ones perhaps among them."""
        for block in source.blocks:
            yield from block.lines
            yield _BLANK

    def blocks(self, source: Source) -> Iterator[Block]:
        """Give the paragraphs, in which sentences are looked for."""
        yield from source.blocks

    def write_without(
        self,
        data: bytes,  # noqa: ARG002
        source: Source,  # noqa: ARG002
        passages: Sequence[Placed],  # noqa: ARG002
        dropped: Collection[int],  # noqa: ARG002
    ) -> bytes | None:
        """Return the bytes of a copy without some passages, all else as it was.

        Args:
            data: The bytes that ``source`` was read from.
            source: What was read.
            passages: All passages of the source, in order.
            dropped: Which of them to leave out, by their place in ``passages``.

        Returns:
            The copy, or None if no text is left.

        Raises:
            ChangedError: The passages do not stand there.
            UnusableError: A faithful copy cannot be written.
        """
        raise UnusableError(self.no_copy)

    def with_members(
        self,
        file: Unread,  # noqa: ARG002
        members: Mapping[str, bytes | None],  # noqa: ARG002
    ) -> bytes:
        """Return the bytes of a file with some of the files that it holds replaced.

        Args:
            file: The file.
            members: What is inside instead, by :attr:`Unread.member`; None: it goes.

        Raises:
            UnusableError: A faithful copy cannot be written.
        """
        raise UnusableError(self.no_copy)
