"""Where everything on the similarity strip is, in pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF

from dittograph_gui.results.stops import STOPS, Stop
from dittograph_gui.theme import SPACE

_MARGIN = 3 * SPACE
_PLOT, _LOW_PLOT = 7 * SPACE, 2 * SPACE  # heights of the picture; the second leaves room to texts
_NEAR = SPACE  # pixels from the line at which the pointer can take it


def strip_height(font: QFont, *, low: bool) -> int:
    """Return the height that the font asks for; ``low`` leaves as much as possible to others."""
    plot = _LOW_PLOT if low else _PLOT
    return round(2.9 * QFontMetricsF(font).height() + plot + 2 * SPACE)


@dataclass(frozen=True, slots=True)
class StripPlaces:
    """The layout of a strip of one size.

    Attributes:
        size: Of the strip.
        font: Its font.
        floor: Lowest similarity, at the right end; 1.00 is at the left end.
        threshold: Where the line is.
        label: What the line's bubble says.
        recommended: The recommended threshold, or None.
        recommended_label: What the marker says.
        named: The thresholds that have a name, from safest to loosest.
    """

    size: QSize
    font: QFont
    floor: float
    threshold: float
    label: str
    recommended: float | None
    recommended_label: str
    named: tuple[Stop, ...] = STOPS

    @property
    def line_height(self) -> float:
        """Height of a line of text."""
        return QFontMetricsF(self.font).height()

    def plot(self) -> QRectF:
        """Return where the bars are."""
        top, bottom = self.line_height + SPACE, self.size.height() - 1.9 * self.line_height
        return QRectF(_MARGIN, top, max(self.size.width() - 2 * _MARGIN, 1), bottom - top)

    def x_of(self, similarity: float) -> float:
        """Return the x of a similarity."""
        plot = self.plot()
        return plot.left() + (1 - similarity) / max(1 - self.floor, 1e-6) * plot.width()

    def similarity_at(self, x: float) -> float:
        """Return the similarity at an x."""
        plot = self.plot()
        return 1 - (x - plot.left()) / plot.width() * (1 - self.floor)

    def stops(self) -> list[tuple[Stop, QRectF]]:
        """Return the stops within range and where their names are, none over another."""
        metrics = QFontMetricsF(self.font)
        placed: list[tuple[Stop, QRectF]] = []
        left = _MARGIN - SPACE / 2
        for stop in self.named:
            if stop.similarity < self.floor:
                break
            width = metrics.horizontalAdvance(stop.name) + SPACE
            x = max(left, self.x_of(stop.similarity) - width / 2)
            x = min(x, self.size.width() - width)
            if x < left:
                break
            placed.append((stop, QRectF(x, 0, width, self.line_height + 2)))
            left = x + width + 2
        return placed

    def stop_at(self, point: QPointF) -> Stop | None:
        """Return the stop whose name is at a point."""
        return next((stop for stop, place in self.stops() if place.contains(point)), None)

    def bubble(self) -> QRectF:
        """Return where the threshold is written."""
        bold = QFont(self.font)
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        width = max(metrics.horizontalAdvance(words) for words in ("0.000", self.label))
        width += 2 * SPACE
        height = 1.5 * self.line_height
        left = self.x_of(self.threshold) - width / 2
        beyond = _MARGIN - SPACE  # hardly past the ends of the axis
        left = max(min(left, self.size.width() - width - beyond), beyond)
        return QRectF(left, self.size.height() - height - 2, width, height)

    def on_line(self, point: QPointF) -> bool:
        """Return whether a point is near enough to the line to take it."""
        near = abs(point.x() - self.x_of(self.threshold)) < _NEAR
        return near or self.bubble().contains(point)

    def marker(self) -> QRectF | None:
        """Return where the recommended threshold is written, or None."""
        if self.recommended is None or self.recommended < self.floor:
            return None
        words = QFontMetricsF(self.font).horizontalAdvance(self.recommended_label) + 2 * 4
        x = self.x_of(self.recommended)
        # On the side where the line is not.
        room = x + words + 8 < self.size.width() and self.recommended <= self.threshold
        left = x + 4 if room or x < words + 8 else x - words - 4
        plot = self.plot()
        top = min(plot.top() + self.line_height + 2, plot.bottom() - self.line_height)
        return QRectF(left, top, words, self.line_height)

    def on_marker(self, point: QPointF) -> bool:
        """Return whether a point is on the marker."""
        place = self.marker()
        return place is not None and place.contains(point)
