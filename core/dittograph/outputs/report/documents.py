"""The documents of a report: what was compared, what they share, and what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from dittograph.outputs.report.text import Names, row, text
from dittograph.outputs.result import Result, counted

_MOST_ROWS = 500
_OPEN_ROWS = 40  # of what the documents share, up to which that is unfolded
_WHOLE = 0.995  # a share that is all of it, in words


def documents(result: Result, names: Names) -> Iterator[str]:
    """Give the tables of the documents."""
    yield from _shared(result, names)
    yield from _sources(result, names)
    scan = result.scan
    left_out = [
        (name, skipped.reason) for name, skipped in zip(names.skipped, scan.skipped, strict=True)
    ]
    yield from _listed(left_out, f"{len(left_out):,} left out")
    remarks = [
        (name, remark)
        for name, source in zip(names.sources, scan.sources, strict=True)
        for remark in source.remarks
    ]
    yield from _listed(remarks, counted(len(remarks), "remark"))


def _shared(result: Result, names: Names) -> Iterator[str]:
    """Give how much of each document stands in each other one."""
    overlap = result.scan.overlap(result.threshold)
    total = len(overlap)
    if not total:
        return
    opened = " open" if total <= _OPEN_ROWS else ""
    yield '<h2 id="documents">What the documents share</h2>\n'
    yield f"<details{opened}><summary>{counted(total, 'pair')} of documents</summary>\n<table>\n"
    yield (
        '<tr><th>Document</th><th>and</th><th class="number">of the first</th>'
        '<th class="number">of the second</th><th class="number">Passages</th><th></th></tr>\n'
    )
    for a, b, a_in_b, b_in_a, passages in zip(
        overlap.a[:_MOST_ROWS].tolist(),
        overlap.b[:_MOST_ROWS].tolist(),
        overlap.a_in_b[:_MOST_ROWS].tolist(),
        overlap.b_in_a[:_MOST_ROWS].tolist(),
        overlap.passages[:_MOST_ROWS].tolist(),
        strict=True,
    ):
        yield (
            f"<tr><td>{text(names.sources[a])}</td><td>{text(names.sources[b])}</td>"
            f'<td class="number">{_percent(a_in_b)}</td><td class="number">{_percent(b_in_a)}</td>'
            f'<td class="number">{passages:,}</td><td class="soft">{_words(a_in_b, b_in_a)}</td>'
            f"</tr>\n"
        )
    if total > _MOST_ROWS:
        yield row(f"… and {total - _MOST_ROWS:,} more")
    yield "</table>\n</details>\n"


def _percent(share: float) -> str:
    """Return a share without rounding it up to all or down to nothing."""
    percent = round(share * 100)
    if share < 1 and percent == 100:
        return "99 %"
    return "under 1 %" if not percent else f"{percent} %"


def _words(a_in_b: float, b_in_a: float) -> str:
    if min(a_in_b, b_in_a) >= _WHOLE:
        return "the same passages"
    if a_in_b >= _WHOLE:
        return "the second holds all of the first"
    return "the first holds all of the second" if b_in_a >= _WHOLE else ""


def _sources(result: Result, names: Names) -> Iterator[str]:
    scan = result.scan
    counts = np.bincount(scan.source_of, minlength=len(scan.sources)).tolist()
    yield f"<details><summary>{counted(len(counts), 'source')}</summary>\n<table>\n"
    rows = list(zip(names.sources, scan.sources, counts, strict=True))
    for name, source, count in rows[:_MOST_ROWS]:
        yield row(name, counted(count, "text"), "compared against" if source.reference else "")
    if len(rows) > _MOST_ROWS:
        yield row(f"… and {len(rows) - _MOST_ROWS:,} more")
    yield "</table>\n</details>\n"


def _listed(rows: Sequence[tuple[str, str]], title: str) -> Iterator[str]:
    if not rows:
        return
    yield f"<details open><summary>{title}</summary>\n<table>\n"
    for name, sentence in rows[:_MOST_ROWS]:
        yield row(name, sentence)
    if len(rows) > _MOST_ROWS:
        yield row(f"… and {len(rows) - _MOST_ROWS:,} more")
    yield "</table>\n</details>\n"
