"""The columns of tables, so that one can be chosen before anything is scanned."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from dittograph.documents.format import Unread
from dittograph.documents.reading import read_sources
from dittograph.documents.registry import recognise
from dittograph.documents.source import Table, UnusableError
from dittograph.progress import NO_PROGRESS, Phase, Progress

_MOST = 64 << 20  # bytes of all files that are read for their columns alone
_LONGEST = 200  # letters of an example

Head = tuple[tuple[str, str], ...]


def read_table_heads(paths: Sequence[str], progress: Progress = NO_PROGRESS) -> list[Head]:
    """Return the columns of all tables in some files.

    A file that cannot be read has none, nor has one that is too much after those before it.

    Args:
        paths: Files.
        progress: Told of each file.

    Returns:
        For each table its columns, each as its name and what stands in its first row.

    Raises:
        CancelledError: From ``progress``.
    """
    progress.start(Phase.READING, len(paths), "files")
    heads: list[Head] = []
    left = _MOST
    for path in paths:
        progress.advance()
        with contextlib.suppress(OSError, UnusableError):
            size = Path(path).stat().st_size
            if size <= left:
                left -= size
                heads += _heads(Path(path))
    return heads


def head_of(table: Table) -> Head:
    """Return the columns of a table, each as its name and what stands in its first row."""
    first = table.rows[0] if table.rows else ("",) * len(table.header)
    return tuple((name, cell[:_LONGEST]) for name, cell in zip(table.header, first, strict=True))


def _heads(path: Path) -> Iterator[Head]:
    if recognise(Unread.look(path, path.name)).tabular:
        sources, _ = read_sources([path])
        for source in sources:
            yield from map(head_of, source.tables)
