"""What a person can say about how files are read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How files are read.

    Attributes:
        encoding: The Python codec of files that are one text, where the guess is wrong; None: what
            the bytes say.
        everything: Whether to read what is normally set aside as well: the navigation of web
            pages, the headers, footers and page numbers of documents.
    """

    encoding: str | None = None
    everything: bool = False


AS_USUAL = ReadOptions()
