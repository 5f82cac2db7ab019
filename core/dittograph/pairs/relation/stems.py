"""Words without case and endings, and the stems that would say their opposite."""

from __future__ import annotations

import sys
from functools import lru_cache

from dittograph.pairs.relation.vocabulary import NEGATIONS, NO_PREFIX, OPPOSITES, PREFIXES


def folded(token: str) -> str:
    """Return a token without case, its apostrophe straight."""
    return token.casefold().replace("’", "'")


def stem_of(word: str) -> str:
    """Cut the commonest English endings, so that an inflected word stays the same word."""
    size = len(word)
    if size > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif size > 5 and word.endswith("ing"):
        word = word[:-3]
    elif size > 4 and word.endswith(("ed", "es")) and not word.endswith("eed"):
        word = word[:-2]
    elif size > 3 and word.endswith("s") and word[-2] not in "sui":
        word = word[:-1]
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word


def _read_opposites() -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for row in OPPOSITES.strip().splitlines():
        left, right = ({stem_of(word) for word in side.split()} for side in row.split(":"))
        for here, there in ((left, right), (right, left)):
            for word in here:
                table.setdefault(word, set()).update(there)
    return table


_OPPOSITES = _read_opposites()
NEGATION_STEMS = frozenset(map(stem_of, NEGATIONS))
_WHOLE = NEGATION_STEMS | frozenset(map(stem_of, NO_PREFIX))


@lru_cache(maxsize=1 << 14)
def opposites_of(stem: str) -> frozenset[str]:
    """Return the stems that would say the opposite: from the table, or without a prefix."""
    found = set(_OPPOSITES.get(stem, ()))
    # A word that is counted as a negation must not count a second time as an opposite.
    if stem not in _WHOLE:
        for prefix in PREFIXES:
            if stem.startswith(prefix) and len(stem) > len(prefix) + 3:
                found.add(stem[len(prefix) :])
        if stem.endswith("less"):
            found.add(stem[:-4] + "ful")
    return frozenset(map(sys.intern, found))
