"""What a document is once it is read: plain data that any process can be handed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from dittograph.documents.blocks import Block

STDIN = "-"
PASTED = "pasted text"
LISTED = "list"


class UnusableError(Exception):
    """Says, in a sentence without the name of the source, why it is left out and what helps."""


class TooLargeError(UnusableError):
    """There is not enough memory to read a source."""

    def __init__(self) -> None:
        super().__init__("Reading it takes more memory than there is; split it into smaller files.")


class ChangedError(Exception):
    """A source no longer holds what was read from it."""


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a comma-separated file, or of a sheet.

    Attributes:
        header: Column names; "1", "2", ... where there are none.
        rows: Data rows, each as long as ``header``; short rows are filled with "".
        lines: The 1-based physical line on which each data row starts; in a sheet, its row there.
        sheet: The name of the sheet in its workbook; None for a file that is one table.
        apart: Whether each column is a text of its own, such as a source and its translation, so
            that cells of one row are never joined.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    sheet: str | None = None
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """One document that was read.

    Attributes:
        name: What a person calls it: the path as given, with forward slashes; "-" for standard
            input; "pasted text"; "list".
        path: The file, or None if there is none.
        format: The name of its format; see :func:`dittograph.documents.registry.format_named`.
        encoding: The Python codec that decodes the file; "" where it is not one text.
        text: The decoded bytes without byte order mark, line endings as in the file; "" where it is
            not one text. Offsets of passages count its characters.
        blocks: Its paragraphs in reading order, where ``text`` is empty.
        tables: Its tables, if it holds nothing else.
        member: The name of the file inside the one at ``path``, such as "letters/may.docx" in an
            archive; "" if it is that file.
        guessed: Whether the encoding is a guess, so that a person should look.
        checksum: Of the bytes it was read from; "" if there is no file.
        remarks: What a person should know of how it was read, a sentence each: "3 of 92 pages are
            damaged and were left out."
    """

    name: str
    path: Path | None
    format: str
    encoding: str = ""
    text: str = ""
    blocks: tuple[Block, ...] = ()
    tables: tuple[Table, ...] = ()
    member: str = ""
    guessed: bool = False
    checksum: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that was left out, and a sentence saying why and what helps."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class FileRead:
    """What was read from one file.

    Attributes:
        sources: The file, and the files that it holds.
        skipped: Those of them that cannot be read.
    """

    sources: tuple[Source, ...]
    skipped: tuple[Skipped, ...] = ()


def checksum_of(data: bytes = b"") -> hashlib.blake2b:
    """Return the running checksum that tells if a file still holds the same bytes."""
    return hashlib.blake2b(data, digest_size=16)
