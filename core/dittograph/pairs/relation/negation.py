"""Find what negates: the words for "not", and pairs of words that say opposite things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dittograph.pairs.relation.stems import NEGATION_STEMS, opposites_of
from dittograph.pairs.relation.vocabulary import (
    AFTER_NE,
    BEFORE_NE,
    CONCORD,
    CONVERSE,
    FREE_OF,
    FRENCH_ONLY,
    GRAMMAR_WORDS,
    NEGATIONS_BEFORE_TO,
    NO_NEGATION,
)
from dittograph.pairs.relation.words import IS_END, IS_FRENCH, IS_NEGATION, IS_WORD, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dittograph.pairs.relation.traits import Traits

_MOST_COMPARED = 400  # Pairs of words; two texts that differ in more have no wording in common.
_NE_REACHES = 7  # words
_CLOSE = 0.6  # share of the words from which opposites count wherever they stand


def negations(words: Sequence[Word]) -> list[int]:
    """Return where the words of a text stand that negate."""
    found: list[int] = []
    french = None
    for at, word in enumerate(words):
        if not word.flags & IS_NEGATION:
            continue
        low = word.low
        if low in FRENCH_ONLY:
            if french is None:
                french = _is_french(words)
            if not french:
                continue
        if low == "ne":
            negates = not _has_companion(words, at)
        else:
            negates = _negates(words, at, low, found)
        if negates:
            found.append(at)
    return found


def _negates(words: Sequence[Word], at: int, low: str, found: list[int]) -> bool:
    before = words[at - 1].low if at else ""
    after = words[at + 1].low if at + 1 < len(words) else ""
    if low in NEGATIONS_BEFORE_TO:
        return after == "to"
    if low == "nor":
        return not found
    if low == "free":
        # "Sugar-free", "free of sugar", but "free of charge".
        costs = words[at + 2].low if at + 2 < len(words) else ""
        return before in ("-", "‐", "‑") or (
            after in ("of", "from") and costs not in ("charge", "cost", "")
        )
    if low.endswith("n't"):
        return after not in NO_NEGATION["not"]
    if after in NO_NEGATION.get(low, ()):
        return False
    if low in CONCORD and found:
        # In the same sentence as another negation it adds nothing.
        return any(word.flags & IS_END for word in words[found[-1] : at])
    if low == "no":
        numbered = after == "." and at + 2 < len(words) and words[at + 2].low[0].isdigit()
        again = before in ("and", "or", ",") and bool(found)
        # The answer "No, ..." is weighed against "Yes, ..." as an opposite.
        return not numbered and not again and after != ","
    if low == "nothing" and before in ("cost", "costs", "for"):
        return False
    if low == "not":
        return before not in ("or", "if")
    return True


def _has_companion(words: Sequence[Word], at: int) -> bool:
    """Whether the "ne" at a place goes with another word, which then counts."""
    behind = words[at + 1 : at + 1 + _NE_REACHES]
    for word in behind:
        if word.flags & IS_END:
            break
        if word.low in AFTER_NE and (word.low != "que" or word is not behind[0]):
            return word.flags & IS_NEGATION > 0 or word.low == "que"
    return any(
        word.low in BEFORE_NE and word.flags & IS_NEGATION
        for word in words[max(at - _NE_REACHES, 0) : at]
    )


def _is_french(words: Sequence[Word]) -> bool:
    clues = {word.low for word in words if word.flags & IS_FRENCH}
    return len(clues) > 1 or (bool(clues) and len(words) < 10)


def opposed(a: Traits, b: Traits) -> list[tuple[str, str]]:
    """Return the (stem of a, stem of b) that say opposites, each alone on its side and used once.

    They have to stand at the same place, between the same words, unless the two texts have most
    words in common. The order of the two does not matter.
    """
    left, right = a.words - b.words, b.words - a.words
    if len(left) * len(right) >= _MOST_COMPARED:
        return []
    pairs = {(word, other) for word in left for other in opposites_of(word) & right}
    pairs |= {(word, other) for other in right for word in opposites_of(other) & left}
    if not pairs:
        return []
    near = 3 * len(a.words & b.words) >= len(a.words) + len(b.words)
    close = 2 * len(a.words & b.words) >= _CLOSE * (len(a.words) + len(b.words))
    here, there = _Neighbours(a.written), _Neighbours(b.written)
    found: dict[str, str] = {}
    for word, other in sorted(pairs):
        if word in found or other in found.values():
            continue
        if not NEGATION_STEMS.isdisjoint((word, other)) and "yes" not in (word, other):
            continue
        if not near and (word in CONVERSE or other in CONVERSE):
            continue
        if _in_place(here.of(word), there.of(other), word, other, close=close):
            found[word] = other
    return list(found.items())


class _Neighbours:
    """What stands before and behind each word of a text."""

    def __init__(self, written: Sequence[Word]) -> None:
        stems = [word.stem for word in written if word.flags & IS_WORD]
        self._around: dict[str, list[tuple[str, str]]] = {}
        for before, stem, after in zip(["", *stems], stems, [*stems[1:], ""], strict=False):
            self._around.setdefault(stem, []).append((before, after))

    def of(self, stem: str) -> list[tuple[str, str]]:
        return self._around.get(stem.partition("\0")[0], [])


def _in_place(
    here: list[tuple[str, str]],
    there: list[tuple[str, str]],
    word: str,
    other: str,
    *,
    close: bool,
) -> bool:
    grammar = word in GRAMMAR_WORDS or other in GRAMMAR_WORDS
    if close and not grammar:
        return True
    for before, after in here:
        for other_before, other_after in there:
            same = before == other_before, after == other_after
            if all(same) if grammar else any(same):
                return True
    return False
