"""A language that nobody speaks: it shows what is not translated, and what has no room."""

from __future__ import annotations

import re

_LETTERS = str.maketrans("aeiouyAEIOUYcnsCNS", "áéíóúýÁÉÍÓÚÝçñšÇÑŠ")
_FIXED = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w+;)")  # holes, markup and entities stay
_LONGER = 0.4  # what German and Spanish need more than English, at most, but for single words
BEGIN, END = "⟦", "⟧"


def pseudo(text: str, _about: str = "") -> str:
    """Return a sentence with accents, in brackets, and 40 % longer; its holes stay.

    Args:
        text: The English sentence.
    """
    parts = _FIXED.split(text)
    parts[::2] = [part.translate(_LETTERS) for part in parts[::2]]
    letters = sum(map(len, parts[::2]))
    more = "~" * round(letters * _LONGER)
    return f"{BEGIN}{''.join(parts)}{more}{END}"
