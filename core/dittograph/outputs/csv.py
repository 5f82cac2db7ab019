"""CSV: one row for each member of each cluster, for spreadsheets and scripts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from dittograph.outputs.result import Result, counted, encodable

Cell = str | int | float | None
HEADER = (
    "cluster", "id", "mark", "text", "source", "place", "line", "row", "column", "similarity",
    "kind", "differs", "representative",
)  # fmt: skip
# What a spreadsheet may take for a formula at the start of a cell (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(result: Result, stream: BinaryIO) -> str:
    """Write ``result`` to ``stream``; return what was written.

    UTF-8 with a byte order mark, by which Excel knows it; otherwise as RFC 4180 has it. A text
    that a spreadsheet could take for a formula is written with an apostrophe before it.
    """
    write_rows(stream, titles(HEADER, result), rows(result))
    return counted(sum(len(cluster.members) for cluster in result.clusters), "row")


def titles(header: Sequence[str], result: Result) -> list[str]:
    """Return the titles of columns, of which one says what the result goes by."""
    return [result.score if name == "similarity" else name for name in header]


def rows(result: Result) -> Iterator[tuple[Cell, ...]]:
    """Give the cells under :data:`HEADER`.

    Clusters are numbered from 1; the place is in words, such as "page 3" or "sheet “Answers”, cell
    C4". The similarity, the kind and what differs are those to the cluster's representative, empty
    where the two are less similar than the scan's floor.
    """
    for member in result.members():
        passage = result.scan.passages[member.passage]
        mark = result.marks.get(member.passage)
        represents = member.passage == member.cluster.representative
        yield (
            member.cluster.id + 1,
            member.passage,
            mark.value if mark else "",
            passage.text,
            result.scan.sources[passage.source].name,
            passage.location.words(),
            passage.location.line,
            passage.location.row,
            passage.location.column,
            member.relation.similarity,
            "" if represents else member.relation.kind,
            ", ".join(member.relation.differs),
            "yes" if represents else "no",
        )


def write_rows(stream: BinaryIO, header: Iterable[str], body: Iterable[Iterable[Cell]]) -> None:
    """Write a table to ``stream``, which stays open."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
    try:
        writer = csv.writer(text)
        writer.writerow(header)
        writer.writerows([_safe(cell) for cell in row] for row in body)
    finally:
        text.detach()


def _safe(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    return encodable(f"'{cell}" if cell.startswith(_FORMULA) else cell)
