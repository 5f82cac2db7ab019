"""Find what negates: the words for "not", and how many of them count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dittograph.pairs.relation.vocabulary import (
    AFTER_NE,
    BEFORE_NE,
    CONCORD,
    FRENCH_ONLY,
    NEGATIONS_BEFORE_TO,
    NO_NEGATION,
)
from dittograph.pairs.relation.words import IS_END, IS_FRENCH, IS_NEGATION, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

_NE_REACHES = 7  # words


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
        if not _has_companion(words, at) if low == "ne" else _negates(words, at, low, found):
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
        set_phrase = at > 1 and words[at - 2].low in ("toll", "care", "scot")
        return (before in ("-", "‐", "‑") and not set_phrase) or (
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
