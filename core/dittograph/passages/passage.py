"""One piece of a source, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.documents.location import Location


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of text and where it stands.

    Attributes:
        text: The words. Where the location has offsets: ``source.text[start:end]`` with each line
            break and the white space around it (in Markdown also the ``>`` of a quotation that
            goes on) made one space.
        source: Index of the source.
        location: Where it stands.
    """

    text: str
    source: int
    location: Location
