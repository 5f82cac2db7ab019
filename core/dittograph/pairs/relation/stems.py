"""Words without case, accents and endings, and the stems that would say their opposite."""

from __future__ import annotations

import sys
import unicodedata
from functools import lru_cache

from dittograph.pairs.relation.opposites import opposite_stems
from dittograph.pairs.relation.vocabulary import NEGATIONS, NO_PREFIX, PREFIXES

APOSTROPHES = "'’`´‘ʼ＇′"
_STRAIGHT = dict.fromkeys(map(ord, APOSTROPHES[1:]), "'")


def _plain_letters() -> dict[int, str]:
    """Return the Latin letters that have an accent, and what they are without."""
    table = {}
    for code in range(0xC0, 0x250):
        plain = unicodedata.normalize("NFD", chr(code))[0]
        if plain.isascii():
            table[code] = plain
    return table | {ord(a): b for a, b in zip("øØłŁđĐıæœ", "oOlLdDiao", strict=True)}


_PLAIN = _plain_letters()


def folded(token: str) -> str:
    """Return a token without case, its apostrophe straight."""
    return token.casefold().translate(_STRAIGHT)


def stem_of(word: str) -> str:
    """Cut accents and the commonest English endings, so that an inflected word stays the same.

    "Zürich", "Zurich" and "Zuerich" are one word.
    """
    if not word.isascii():
        word = word.replace("\u0307", "").translate(_PLAIN)
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
    if len(word) > 4:
        word = word.replace("ue", "u").replace("oe", "o").replace("ae", "a")
    return word


NEGATION_STEMS = frozenset(map(stem_of, NEGATIONS))
_WHOLE = NEGATION_STEMS | frozenset(map(stem_of, NO_PREFIX))


@lru_cache(maxsize=1 << 14)
def opposites_of(stem: str) -> frozenset[str]:
    """Return the stems that would say the opposite: from the lists, or without a prefix."""
    found = set(opposite_stems(stem_of).get(stem, ()))
    # A word that is counted as a negation must not count a second time as an opposite.
    if stem not in _WHOLE:
        for prefix in PREFIXES:
            if stem.startswith(prefix) and len(stem) > len(prefix) + 3:
                found.add(stem[len(prefix) :])
        if stem.endswith("less"):
            found.add(stem[:-4] + "ful")
    return frozenset(map(sys.intern, found))
