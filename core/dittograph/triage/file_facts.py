"""What some keep rules ask of the source files: when they were changed, how full a row is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.documents.reading import find_file, read_whole
from dittograph.documents.source import Source, UnusableError
from dittograph.documents.tables.headers import with_header
from dittograph.errors import InputError
from dittograph.finished_scan import Scan

_Row = tuple[str | None, int]  # sheet, 1-based row
_NEVER = -np.inf


def source_times(scan: Scan, sources: Iterable[int]) -> NDArray[np.float64]:
    """Return when the files of some sources were changed last, in seconds; float64 ``[sources]``.

    What is no file, such as a pasted text, counts as the oldest; so does what was not asked for.

    Raises:
        InputError: A file is gone.
    """
    times = np.full(len(scan.sources), _NEVER)
    for number in sources:
        info = scan.sources[number]
        if info.path is not None:
            try:
                times[number] = Path(info.path).stat().st_mtime
            except OSError as error:
                raise InputError(
                    f"{info.name} cannot be looked at ({error.strerror or error}), so nobody knows "
                    f"how new it is; put it back, or leave out the rule “newest”."
                ) from error
    return times


def filled_cells(scan: Scan, passages: Ids) -> NDArray[np.int64]:
    """Return how many cells of its table row are filled, for some passages; int64 ``[passages]``.

    The tables are read again, because a project holds only the cells that were compared. A passage
    that is in no table has 0.

    Raises:
        InputError: A table is gone, or has changed since the scan.
    """
    counts = np.zeros(len(passages), dtype=np.int64)
    known: dict[int, dict[_Row, int]] = {}
    for place, passage in enumerate(passages.tolist()):
        found = scan.passages[passage]
        where = found.location
        if where.row is None or scan.sources[found.source].path is None:
            continue
        if found.source not in known:
            known[found.source] = _rows(_read_again(scan, found.source), scan.settings.column)
        counts[place] = known[found.source].get((where.sheet, where.row), 0)
    return counts


def _rows(source: Source, column: str | None) -> dict[_Row, int]:
    return {
        (table.sheet, number): sum(bool(cell.strip()) for cell in row)
        for table in source.tables
        for number, row in enumerate(with_header(table, column).rows, start=1)
    }


def _read_again(scan: Scan, number: int) -> Source:
    info = scan.sources[number]
    try:
        options = info.options(scan.settings)
        source = read_whole(find_file(Path(info.path or ""), info.name, info.member, options))
    except UnusableError as error:
        raise InputError(f"{info.name}: {error}") from None
    if info.checksum not in ("", source.checksum):
        raise InputError(
            f"{info.name} has changed since it was scanned, so nobody knows which of its rows are "
            f"meant; scan it again, or leave out the rule “most-complete”."
        )
    return source
