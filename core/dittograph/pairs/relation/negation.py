"""Find what negates: the words for "not", and pairs of words that say opposite things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dittograph.pairs.relation.stems import NEGATION_STEMS, opposites_of
from dittograph.pairs.relation.vocabulary import NEGATIONS_BEFORE_TO, NO_NEGATION
from dittograph.pairs.relation.words import IS_NEGATION, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_COMPARED = 400  # Pairs of words; two texts that differ in more have no wording in common.


def negations(words: Sequence[Word]) -> list[str]:
    """Return the words of a text that negate, as written."""
    found: list[str] = []
    for at, word in enumerate(words):
        if not word.flags & IS_NEGATION:
            continue
        low = word.low
        before = words[at - 1].low if at else ""
        after = words[at + 1].low if at + 1 < len(words) else ""
        if low in NEGATIONS_BEFORE_TO:
            negates = after == "to"
        elif low == "nor":
            negates = not found
        elif low.endswith("n't"):
            negates = after not in NO_NEGATION["not"]
        else:
            negates = after not in NO_NEGATION.get(low, ())
            if low == "no":
                numbered = after == "." and at + 2 < len(words) and words[at + 2].low[0].isdigit()
                again = before in ("and", "or", ",") and bool(found)
                # The answer "No, ..." is weighed against "Yes, ..." as an opposite.
                negates &= not numbered and not again and after != ","
            elif low == "not":
                negates &= before not in ("or", "if")
        if negates:
            found.append(word.text)
    return found


def opposed(a: frozenset[str], b: frozenset[str]) -> list[tuple[str, str]]:
    """Return the (stem of a, stem of b) that say opposites, each alone on its side and used once.

    Args:
        a: One text's stems, as in :class:`~dittograph.pairs.relation.traits.Traits`.
        b: The other's.
    """
    left, right = a - b, b - a
    if len(left) * len(right) >= _MOST_COMPARED:
        return []
    pairs = {(word, other) for word in left for other in opposites_of(word) & right}
    pairs |= {(word, other) for other in right for word in opposites_of(other) & left}
    found: dict[str, str] = {}
    for word, other in sorted(pairs):
        if word not in found and other not in found.values():
            found[word] = other
    return [pair for pair in found.items() if NEGATION_STEMS.isdisjoint(pair) or "yes" in pair]
