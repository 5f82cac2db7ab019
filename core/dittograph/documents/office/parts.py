"""The parts of a packed document laid end to end, so that a place is one number in all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from dittograph.documents.markup.xml import decode_xml, encode_xml
from dittograph.documents.text.leaving_out import Span


class _Part(NamedTuple):
    name: str
    base: int
    text: str
    codec: str
    mark: bytes


class Parts:
    """The parts that hold text."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        """Begin without any.

        Args:
            read: Unpacks a part.
        """
        self._read = read
        self._parts: list[_Part] = []
        self._end = 0

    def open(self, name: str) -> tuple[str, int]:
        """Read a part.

        Returns:
            Its text, and where that begins.

        Raises:
            UnusableError: It is missing or damaged.
        """
        part = _Part(name, self._end, *decode_xml(self._read(name)))
        self._parts.append(part)
        self._end += len(part.text) + 1
        return part.text, part.base

    def text(self, start: int, end: int) -> str:
        """Return what is written from one place to another in the same part."""
        part = self._parts[bisect_right([part.base for part in self._parts], start) - 1]
        return part.text[start - part.base : end - part.base]

    def edited(self, cuts: Iterable[Span], added: Mapping[int, str]) -> dict[str, bytes]:
        """Return the parts that change.

        Args:
            cuts: What goes: in order, none overlapping.
            added: What is written at which places.

        Returns:
            Their new contents, by their names.
        """
        edits = [(start, end, "") for start, end in cuts]
        edits = sorted(edits + [(at, at, more) for at, more in added.items()])
        changed: dict[str, bytes] = {}
        number = 0
        for part in self._parts:
            kept, at = [], 0
            while number < len(edits) and edits[number][0] <= part.base + len(part.text):
                start, end, more = edits[number]
                kept += [part.text[at : max(at, start - part.base)], more]
                at = max(at, end - part.base)
                number += 1
            if kept:
                text = "".join([*kept, part.text[at:]])
                changed[part.name] = encode_xml(text, part.codec, part.mark)
        return changed
