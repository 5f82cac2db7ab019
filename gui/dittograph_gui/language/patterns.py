"""Which literal a sentence of the core was made of, and what fills its holes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

_HOLE = re.compile(r"\{(\w+)\}")
_REMEMBERED = 500  # sentences; the same ones are said again at every decision
_FIGURE = re.compile(r"n\d?|keep|drop")  # holes for figures only


@dataclass(slots=True)
class _Pattern:
    """A literal, with what is looked for first and an expression that is made when needed."""

    sentence: str
    longest: str = field(init=False)
    letters: int = field(init=False)
    expression: re.Pattern[str] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        literals = _HOLE.split(self.sentence)[::2]
        self.longest = max(literals, key=len)
        self.letters = sum(map(len, literals))

    def match(self, text: str) -> re.Match[str] | None:
        if self.longest not in text:
            return None
        if self.expression is None:
            parts = _HOLE.split(self.sentence)
            parts[::2] = [re.escape(part) for part in parts[::2]]
            parts[1::2] = [
                rf"(?P<{name}>[-+]?\d[\d.,]*)" if _FIGURE.fullmatch(name) else rf"(?P<{name}>.+?)"
                for name in parts[1::2]
            ]
            self.expression = re.compile("".join(parts))
        return self.expression.fullmatch(text)


class Patterns:
    """Literals with holes such as ``{path}``; ``{n}``, ``{n2}`` and the like hold figures.

    Args:
        sentences: The literals; those without holes are left out.

    Attributes:
        fitting: Returns each literal that fits a sentence and what fills its holes, those with
            most words first; the last answers are kept.
    """

    def __init__(self, sentences: Sequence[str]) -> None:
        found = (_Pattern(one) for one in dict.fromkeys(sentences) if _HOLE.search(one))
        self._patterns = sorted(found, key=lambda pattern: -pattern.letters)
        self.fitting = lru_cache(maxsize=_REMEMBERED)(self._fitting)

    def _fitting(self, text: str) -> tuple[tuple[str, dict[str, str]], ...]:
        """Return each literal that fits and what fills its holes, those with most words first."""
        found = ((pattern.sentence, pattern.match(text)) for pattern in self._patterns)
        return tuple((sentence, match.groupdict()) for sentence, match in found if match)
