"""A pasted list: an entry a line."""

from __future__ import annotations

from pathlib import Path

from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.list import FORMAT


def example(texts: list[str]) -> bytes:
    """Return a list of these texts, a line each, blank lines between."""
    return "\n\n".join(texts).encode() + b"\n"


def test_no_file_is_taken_for_one():
    for name in ("a.txt", "list", "a.list"):
        assert FORMAT.recognise(Unread(name, Path(name), b"One\nTwo\n")) is Confidence.NONE
