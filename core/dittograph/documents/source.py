"""What a document is once it is read: decoded text, with the offsets of the file itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

STDIN = "-"
PASTED = "pasted text"
LISTED = "list"


class SourceKind(StrEnum):
    """What a source is, as far as splitting it into passages is concerned."""

    TEXT = "text"
    MARKDOWN = "markdown"
    TABLE = "table"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a comma-, semicolon-, tab- or bar-separated file.

    Attributes:
        header: Column names; "1", "2", ... where the file has none.
        rows: Data rows, each as long as ``header``; short rows are filled with "".
        lines: The 1-based physical line on which each data row starts.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One decoded text.

    Attributes:
        name: What a person calls it: the path as given, with forward slashes; "-" for standard
            input; "pasted text"; "list".
        path: The file, or None if there is none.
        text: The decoded bytes without byte order mark, line endings as in the file.
        kind: How it is split.
        encoding: The Python codec that decodes the file.
        table: Its cells if it is a table, else None.
    """

    name: str
    path: Path | None
    text: str
    kind: SourceKind
    encoding: str
    table: Table | None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that was left out, and a sentence saying why and what helps."""

    source: str
    reason: str
