"""A printed line of a page and where it stands, from which all else of a PDF is found out."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import NamedTuple


class Row(NamedTuple):
    """A line as it is printed: words that stand beside each other.

    The coordinates are those of a reader who holds the page so that the row is level: x grows to
    the right, y upwards, in points (1/72 inch).

    Attributes:
        text: Its words; "-" at the end may be a hyphen that only the end of the line needs.
        left: Where its first letter starts.
        bottom: Where its letters end below.
        right: Where its last letter ends.
        top: Where its letters end above.
        turn: By how many degrees it is turned on the page, clockwise.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    turn: int = 0

    @property
    def height(self) -> float:
        """The height of its letters, ascenders and descenders among them."""
        return self.top - self.bottom


class Page(NamedTuple):
    """What is printed on a page.

    Attributes:
        number: Its 1-based number in the file.
        rows: Its rows, in the order in which they are drawn.
        turned: Rows that are turned against those, such as a note along the margin.
        divided: Whether it seems to have columns that are drawn line by line.
    """

    number: int
    rows: Sequence[Row]
    turned: Sequence[Row] = ()
    divided: bool = False


class Column(NamedTuple):
    """Rows below each other, from top to bottom.

    Attributes:
        page: The 1-based page.
        rows: At least one.
    """

    page: int
    rows: Sequence[Row]


def descends(rows: Sequence[Row]) -> bool:
    """Tell if each row stands below the one before it, as in a page with one column."""
    low = top = inf
    for row in rows:
        if row[2] >= low or row[4] > top:  # by number, for speed
            return False
        low, top = row[2], row[4]
    return True
