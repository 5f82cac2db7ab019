"""Find pairs of words that say opposite things, each in one of two texts and at the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dittograph.pairs.relation.stems import NEGATION_STEMS, opposites_of
from dittograph.pairs.relation.vocabulary import CONVERSE, FUNCTION_WORDS, GRAMMAR_WORDS
from dittograph.pairs.relation.words import IS_WORD, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dittograph.pairs.relation.traits import Traits

_MOST_COMPARED = 400  # Pairs of words; two texts that differ in more have no wording in common.
_CLOSE = 0.6  # share of the words from which opposites count wherever they stand


def opposed(a: Traits, b: Traits) -> list[tuple[str, str]]:
    """Return the (stem of a, stem of b) that say opposites, each alone on its side and used once.

    They have to stand at the same place, between the same words, unless the two texts have most
    words in common. The order of the two does not matter.
    """
    left, right = a.words - b.words, b.words - a.words
    if len(left) * len(right) >= _MOST_COMPARED:
        return []
    pairs = {
        (word, other)
        for other in a.opposites & right
        for word in left
        if other in opposites_of(word)
    }
    pairs |= {
        (word, other)
        for word in b.opposites & left
        for other in right
        if word in opposites_of(other)
    }
    if not pairs:
        return []
    shared, size = len(a.words) - len(left), len(a.words) + len(b.words)
    near, close = 3 * shared >= size, 2 * shared >= _CLOSE * size
    found: dict[str, str] = {}
    for word, other in sorted(pairs):
        if word in found or other in found.values():
            continue
        if not NEGATION_STEMS.isdisjoint((word, other)) and "yes" not in (word, other):
            continue
        converse = word in CONVERSE or other in CONVERSE
        if converse and (not near or _crosses(a.written, b.written, word, other)):
            continue  # "Anna sold it to Karl" says what "Karl bought it" does
        grammar = word in GRAMMAR_WORDS or other in GRAMMAR_WORDS
        if (close and not grammar) or _in_place(a.written, b.written, word, other, grammar=grammar):
            found[word] = other
    return list(found.items())


def _around(words: Sequence[Word], stem: str) -> list[tuple[str, str]]:
    """Return the stems before and behind each occurrence of a word; "" at either end."""
    stem = stem.partition("\0")[0]
    stems = [word.stem for word in words if word.flags & IS_WORD]
    return [
        (stems[at - 1] if at else "", stems[at + 1] if at + 1 < len(stems) else "")
        for at, one in enumerate(stems)
        if one == stem
    ]


def _in_place(
    a: Sequence[Word], b: Sequence[Word], word: str, other: str, *, grammar: bool
) -> bool:
    """Whether two words stand between the same words, or for most words beside one of them."""
    there = _around(b, other)
    for before, after in _around(a, word):
        for other_before, other_after in there:
            same = before == other_before, after == other_after
            if all(same) if grammar else any(same):
                return True
    return False


def _crosses(a: Sequence[Word], b: Sequence[Word], word: str, other: str) -> bool:
    """Whether what stands before a word in one text stands behind its opposite in the other."""
    (before, behind), (other_before, other_behind) = _sides(a, word), _sides(b, other)
    return not (before.isdisjoint(other_behind) and behind.isdisjoint(other_before))


def _sides(words: Sequence[Word], stem: str) -> tuple[set[str], set[str]]:
    """Return the stems of the words that carry meaning on either side of a word."""
    at = next(at for at, word in enumerate(words) if word.stem == stem.partition("\0")[0])
    telling = [
        {word.stem for word in side if word.flags & IS_WORD and word.low not in FUNCTION_WORDS}
        for side in (words[:at], words[at + 1 :])
    ]
    return telling[0], telling[1]
