"""Evaluations as an HTML report: figures side by side, the curves drawn, and the worst errors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

import numpy as np
from numpy.typing import NDArray

from dittograph.judging.evaluation import Evaluation, Evaluations, Histogram
from dittograph.outputs.evaluation import about, sentences, table_rows
from dittograph.outputs.report.page import HEAD, LOGO
from dittograph.outputs.result import readable

_WIDTH, _HEIGHT, _MARGIN = 420, 240, 44
_DOTS = 500
_MOST_CHARACTERS = 2_000


def pieces(evaluations: Evaluations, *, errors: int) -> Iterator[str]:
    """Give the report piece by piece.

    Args:
        evaluations: What to write.
        errors: How many errors of each encoder, the worst first.
    """
    yield HEAD
    yield f"<header>\n<h1>{LOGO}How well encoders tell the same from the different</h1>\n"
    yield from (f"<p>{_text(sentence)}</p>\n" for sentence in sentences(evaluations))
    yield from _table(evaluations)
    yield "</header>\n<main>\n"
    for found in evaluations.done.values():
        yield f"<section><h2>{_text(found.encoder.name)}</h2>\n{''.join(_drawings(found))}<ol>\n"
        for wrong in found.worst[:errors]:
            yield f'<li><p class="soft">{_text(about(wrong, found.kind))}</p>'
            yield from (f'<p class="text">{_text(t)}</p>' for t in (wrong.first, wrong.second))
            yield "</li>\n"
        yield "</ol></section>\n"
    yield "</main>\n</body>\n</html>\n"


def _table(evaluations: Evaluations) -> Iterator[str]:
    done = evaluations.done.values()
    yield f"<table><tr><th></th>{_cells('th', (e.encoder.name for e in done))}</tr>\n"
    for title, name in table_rows(evaluations):
        cells = _cells("td", (_figure(found, name) for found in done))
        yield f"<tr><td>{_text(title.strip())}</td>{cells}</tr>\n"
    yield "</table>\n"


def _figure(found: Evaluation, name: str) -> str:
    value = found.metrics[name]
    if value is None:
        return "–"
    low, high = found.intervals.get(name, (None, None))
    return f"{value:.3f}" + (f" ({low:.3f} to {high:.3f})" if low is not None else "")


def _drawings(found: Evaluation) -> Iterator[str]:
    if found.curve is not None:
        line = _points(_x(found.curve.recall), _y(found.curve.precision))
        yield _drawing(
            "recall", "precision", (0, 1), (0, 1),
            f'<polyline points="{line}" fill="none" stroke="#0b62c4" stroke-width="2"/>',
        )  # fmt: skip
    if found.histogram is not None:
        histogram = found.histogram
        most = max(histogram.same.max(), histogram.different.max())
        ends = float(histogram.edges[0]), float(histogram.edges[-1])
        yield _drawing(
            "similarity", "pairs: the same blue, different orange", ends, (0, most),
            f"{_bars(histogram, histogram.different, most, '#d9822b')}"
            f"{_bars(histogram, histogram.same, most, '#0b62c4')}",
        )  # fmt: skip
    if found.scatter is not None:
        some = slice(None, None, 1 + len(found.scatter.label) // _DOTS)
        label, similarity = found.scatter.label[some], found.scatter.similarity[some]
        low = min(0.0, float(similarity.min()))
        dots = "".join(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2" fill="#0b62c4" fill-opacity="0.5"/>'
            for x, y in zip(_x(label), _y((similarity - low) / (1 - low)), strict=True)
        )
        yield _drawing("score", "similarity", (0, 1), (low, 1), dots)


def _bars(histogram: Histogram, counts: NDArray[np.int64], most: int, colour: str) -> str:
    """Return the outline of bars, filled."""
    edges = histogram.edges
    x = np.repeat(_x((edges - edges[0]) / (edges[-1] - edges[0])), 2)
    y = _y(np.concatenate([[0], np.repeat(counts / most, 2), [0]]))
    return f'<polygon points="{_points(x, y)}" fill="{colour}" fill-opacity="0.45"/>'


def _drawing(
    across: str, up: str, x: tuple[float, float], y: tuple[float, float], content: str
) -> str:
    """Return a drawing with axes named ``across`` and ``up`` that go from the first to the last."""
    left, right = _MARGIN, _WIDTH - 10
    top, bottom = 24, _HEIGHT - _MARGIN
    words = (
        (left, bottom + 16, f"{x[0]:.2g}", "start"),
        (right, bottom + 16, f"{x[1]:.2g}", "end"),
        ((left + right) / 2, bottom + 32, across, "middle"),
        (left - 6, bottom, f"{y[0]:.2g}", "end"),
        (left - 6, top + 10, f"{y[1]:,.5g}", "end"),
        (left, top - 8, up, "start"),
    )
    texts = "".join(
        f'<text x="{a:.0f}" y="{b:.0f}" text-anchor="{anchor}">{_text(word)}</text>'
        for a, b, word, anchor in words
    )
    axes = f'<path d="M{left} {top}V{bottom}H{right}" fill="none" stroke="currentColor"/>'
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" role="img" '
        f'aria-label="{_text(up)} by {_text(across)}" font-size="12" fill="currentColor">'
        f"{content}{axes}{texts}</svg>\n"
    )


def _x(share: NDArray[np.float64]) -> NDArray[np.float64]:
    return _MARGIN + share * (_WIDTH - 10 - _MARGIN)


def _y(share: NDArray[np.float64]) -> NDArray[np.float64]:
    return _HEIGHT - _MARGIN - share * (_HEIGHT - _MARGIN - 24)


def _points(x: NDArray[np.float64], y: NDArray[np.float64]) -> str:
    return " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x.tolist(), y.tolist(), strict=True))


def _cells(tag: str, texts: Iterable[str]) -> str:
    return "".join(f"<{tag}>{_text(text)}</{tag}>" for text in texts)


def _text(text: str) -> str:
    return escape(readable(text[:_MOST_CHARACTERS]))
