"""Words that say the opposite of each other: one list of plain text a language.

A line holds two groups; each word on the left says the opposite of each on the right.
``wordnet.txt`` is made from WordNet (``packaging/opposites.py``); the others are written for
Dittograph.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FOLDER = Path(__file__).parent
# What an adjective may end in; endings that :func:`stem_of` cuts are left out.
_ENDINGS = {
    "german": ("er", "en", "em"),
    "dutch": ("e",),
}
_O_AND_A = ("spanish", "italian", "portuguese")


@cache
def opposite_stems(stem_of: Callable[[str], str]) -> dict[str, frozenset[str]]:
    """Return for each stem in the lists the stems that say its opposite.

    Args:
        stem_of: Returns a word's stem.
    """
    table: dict[str, set[str]] = defaultdict(set)
    for path in sorted(_FOLDER.glob("*.txt")):
        for row in path.read_text(encoding="utf-8").splitlines():
            if row.startswith("#"):
                continue
            left, right = (
                {stem_of(form) for word in side.split() for form in _forms(word, path.stem)}
                for side in row.split(" : ")
            )
            for word in left:
                table[word] |= right - {word}
            for word in right:
                table[word] |= left - {word}
    return {word: frozenset(found) for word, found in table.items() if found}


def _forms(word: str, language: str) -> Iterator[str]:
    yield word
    if len(word) > 2:
        yield from (word + ending for ending in _ENDINGS.get(language, ()))
        if language in _O_AND_A and word.endswith("o"):
            yield word[:-1] + "a"
        if language == "french" and word.endswith("é"):
            yield word + "e"
