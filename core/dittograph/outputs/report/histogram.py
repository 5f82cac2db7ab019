"""The similarities of all pairs as a drawing in the page itself."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, log10

import numpy as np

from dittograph.outputs.result import Result, counted
from dittograph.settings import Score

_WIDTH, _HEIGHT, _LEFT, _BELOW, _ABOVE = 640, 150, 8, 22, 16
_STEP = 0.01  # of similarity, a bar
_TICK = 0.05
_EDGE = 20  # pixels at either end in which a number would be cut off


def drawing(result: Result) -> Iterator[str]:
    """Give a histogram of the pairs, with a line at the threshold; nothing if there are none."""
    pairs, floor = result.scan.pairs, result.scan.settings.floor
    if result.score is not Score.SIMILARITY:
        floor = 0.0
    if not len(pairs):
        return
    bars = max(ceil(round((1 - floor) / _STEP, 6)), 1)
    similarity = np.clip(pairs.similarity, floor, 1)
    counts, edges = np.histogram(similarity, bins=bars, range=(floor, 1.0))
    reached = pairs.count(result.threshold)
    said = (
        f"{result.score.capitalize()} of the {counted(len(pairs), 'pair')} that were found; "
        f"{reached:,} of them are at {result.threshold:g} or more, right of the line. "
        f"The height grows with the logarithm of the number."
    )
    yield f'<figure><svg class="chart" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
    yield f'aria-label="{said}">\n'
    bottom = _HEIGHT - _BELOW
    room = _WIDTH - 2 * _LEFT
    most = log10(1 + int(counts.max()))
    for count, edge in zip(counts.tolist(), edges.tolist(), strict=False):
        height = (bottom - _ABOVE) * log10(1 + count) / most
        if count:
            yield (
                f'<rect class="bar" x="{_x(edge, floor, room):.1f}" y="{bottom - height:.1f}" '
                f'width="{max(room / bars - 1, 0.5):.1f}" height="{height:.1f}"/>'
            )
    yield f'<path class="axis" d="M{_LEFT} {bottom}H{_WIDTH - _LEFT}"/>\n'
    first = ceil(round(floor / _TICK, 6))
    for number in range(first, round(1 / _TICK) + 1):
        at = _x(number * _TICK, floor, room)
        anchor = "end" if at > _WIDTH - _EDGE else "start" if at < _EDGE else "middle"
        yield f'<text x="{at:.1f}" y="{_HEIGHT - 6}" text-anchor="{anchor}">'
        yield f"{number * _TICK:.2f}</text>"
    at = _x(result.threshold, floor, room)
    yield f'<path class="line" d="M{at:.1f} 2V{bottom}"/>\n</svg>\n'
    yield f'<figcaption class="soft">{said}</figcaption></figure>\n'


def _x(similarity: float, floor: float, room: float) -> float:
    return _LEFT + room * (similarity - floor) / max(1 - floor, 1e-6)
