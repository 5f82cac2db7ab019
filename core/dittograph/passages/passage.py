"""One piece of a source, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of text and where it stands.

    Attributes:
        text: The words: ``source.text[start:end]`` with each line break and the white space
            around it (in Markdown also the ``>`` of a quotation that goes on) made one space.
        source: Index of the source.
        line: 1-based line on which it starts.
        start: Offset of its first character in ``source.text``; None in a table's cells.
        end: Offset after its last character; None in a table's cells.
        row: 1-based data row of a table, the header not counted.
        column: Name of the column, or of several joined by " + ".
    """

    text: str
    source: int
    line: int | None
    start: int | None
    end: int | None
    row: int | None = None
    column: str | None = None
