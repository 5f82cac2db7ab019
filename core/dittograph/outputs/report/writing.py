"""A report from its beginning to its end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO

from dittograph.outputs.report.clusters import contents, section
from dittograph.outputs.report.documents import documents
from dittograph.outputs.report.histogram import drawing
from dittograph.outputs.report.page import FOOT, HEAD, LOGO, SEARCH
from dittograph.outputs.report.text import Names, text
from dittograph.outputs.result import Result, counted
from dittograph.outputs.table import summary
from dittograph.settings import Grouping, Unit

MOST_CLUSTERS = 2_000

_UNITS = {Unit.AUTO: "line, sentence or row, as each file asked"}
_GROUPINGS = {
    Grouping.EVERY_PAIR: "every two texts of a cluster reach that level",
    Grouping.CHAIN: "each text of a cluster reaches that level with at least one other",
}


def write(result: Result, stream: BinaryIO) -> str:
    """Write ``result`` to ``stream``; return what was written."""
    stream.writelines(piece.encode() for piece in _pieces(result))
    total = len(result.clusters)
    if total > MOST_CLUSTERS:
        return f"the first {MOST_CLUSTERS:,} of {total:,} clusters"
    return counted(total, "cluster")


def _pieces(result: Result) -> Iterator[str]:
    names = Names(result.scan)
    members = list(result.members(MOST_CLUSTERS))
    groups = [list(group) for _, group in groupby(members, lambda m: m.cluster.id)]
    yield HEAD
    yield from _header(result)
    yield from drawing(result)
    yield from documents(result, names)
    yield "</header>\n"
    yield from contents(groups)
    yield SEARCH
    yield "<main>\n"
    for group in groups:
        yield from section(result, names, group)
    yield f"</main>\n{FOOT}"


def _header(result: Result) -> Iterator[str]:
    scan = result.scan
    title = text(result.name) if result.name else "Dittograph report"
    yield f"<header>\n<h1>{LOGO}{title}</h1>\n"
    found, *notes = summary(result)
    yield f"<p>{text(found)}</p>\n"
    settings = scan.settings
    yield (
        f'<p class="soft">Compared by {text(_UNITS.get(settings.unit, settings.unit))} with '
        f"the encoder {text(scan.encoder.name)}; {_GROUPINGS[result.grouping]}.</p>\n"
    )
    if scan.coverage.complete:
        yield (
            f'<p class="soft">Complete: no pair with a similarity of {settings.floor:g} or '
            f"more is missing.</p>\n"
        )
    for note in notes:
        yield f"<p>{text(note)}</p>\n"
    if result.apart is not None:
        yield f"<p>{_decided(result)}</p>\n"
    if len(result.clusters) > MOST_CLUSTERS:
        yield (
            f'<p class="check">This report shows the first {MOST_CLUSTERS:,} of '
            f"{len(result.clusters):,} clusters; the CSV list holds all.</p>\n"
        )


def _decided(result: Result) -> str:
    marks = [mark.value for mark in result.marks.values()]
    whole = sum(all(passage in result.marks for passage in c.members) for c in result.clusters)
    pairs = counted(len(result.apart or ()), "pair")
    return (
        f"Decided so far: {marks.count('keep'):,} to keep, {marks.count('drop'):,} to drop; "
        f"{pairs} “not a duplicate”; {whole:,} of {counted(len(result.clusters), 'cluster')} "
        f"decided."
    )
