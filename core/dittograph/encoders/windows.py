"""A text longer than the encoder reads, as windows of whole sentences that it reads one by one."""

from __future__ import annotations

import re

_CHARACTERS_A_TOKEN = 3.5  # fewer than English has, so that most windows fit at once
_ENDS = re.compile(r"(?<=[.!?…。！？])\s+|\n+")
_SHORTEST = 16  # characters; a shorter window is not cut again
MOST_WINDOWS = 1_000
"""Of a text; what is beyond them is not read, so that one endless line cannot hold up a scan."""


def windows(text: str, max_tokens: int) -> list[str]:
    """Return a text in parts of whole sentences, each about as long as the encoder reads.

    A sentence that is longer by itself is cut between words. The parts are in the text's order, and
    leave nothing out but white space.

    Args:
        text: The text.
        max_tokens: Tokens that the encoder reads.
    """
    room = max(int(max_tokens * _CHARACTERS_A_TOKEN), _SHORTEST)
    parts: list[str] = []
    begin = end = 0
    for match in [*_ENDS.finditer(text), None]:
        here = match.start() if match else len(text)
        if end > begin and here - begin > room:
            parts.append(text[begin:end].strip())
            begin = end
        end = match.end() if match else here
    parts.append(text[begin:].strip())
    return [piece for part in parts for piece in _cut(part, room) if piece]


def halves(part: str) -> list[str]:
    """Return a part that is still too long in two, cut between sentences or else between words."""
    if len(part) <= _SHORTEST:
        return [part]
    middle = len(part) // 2
    ends = [match.end() for match in _ENDS.finditer(part)] or [
        match.end() for match in re.finditer(r"\s+", part)
    ]
    at = min(ends, key=lambda end: abs(end - middle), default=middle)
    if not 0 < at < len(part):
        at = middle
    return [half for half in (part[:at].strip(), part[at:].strip()) if half]


def _cut(part: str, room: int) -> list[str]:
    """Cut what has no end of a sentence within ``room`` characters between words."""
    pieces = []
    while len(part) > 2 * room:
        at = part.rfind(" ", 1, room)
        at = at if at > 0 else room
        pieces.append(part[:at])
        part = part[at:].strip()
    return [*pieces, part]
