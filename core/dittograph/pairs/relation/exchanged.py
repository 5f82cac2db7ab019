"""Find what two texts of the same words say of each other's: words that have changed places.

"Anna paid Peter" and "Peter paid Anna" hold the same words, and so do "from 3 to 5 %" and "from 5
to 3 %". The texts are aligned word by word (Levenshtein); two words are exchanged if each stands
where the other stood, behind the same word. Names in a list ("Anna and Peter") may stand in any
order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

from dittograph.pairs.relation.kinds import Difference
from dittograph.pairs.relation.negation import negations
from dittograph.pairs.relation.vocabulary import (
    BE_FORMS,
    BY_WORDS,
    COORDINATING,
    DATE_WORDS,
    DETERMINERS,
    EACH_ITS_OWN,
    FUNCTION_WORDS,
    MONTHS,
    RAISING,
    SYMMETRIC,
)
from dittograph.pairs.relation.words import (
    HAS_DIGIT,
    IS_END,
    IS_FIGURE,
    IS_LETTER,
    IS_NAME,
    IS_WORD,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dittograph.pairs.relation.traits import Traits

_REACH = 3  # words from a word to the figure or date that is said of it
_BY_REACH = 5  # words from "was" to "by"


class Exchanged(NamedTuple):
    """Words that have changed places.

    Attributes:
        difference: What they are.
        here: As the one text has them, in its order.
        there: As the other has them.
    """

    difference: Difference
    here: tuple[str, ...]
    there: tuple[str, ...]


_Count = TypeVar("_Count", int, NDArray[np.int32])


def may_be_exchanged(size: _Count, shared: _Count) -> bool | NDArray[np.bool_]:
    """Whether two texts have so many words in common that an exchange explains the rest.

    Args:
        size: Words of both together.
        shared: Words that both have.
    """
    return size - 2 * shared <= 2 + size // 12


def exchanged(a: Traits, b: Traits) -> Exchanged | None:
    """Return what has changed places between two texts, or None.

    Args:
        a: The traits of one text.
        b: Those of the other, of nearly the same words.
    """
    left = [word for word in a.written if word.flags & IS_WORD]
    right = [word for word in b.written if word.flags & IS_WORD]
    here, there = [word.stem for word in left], [word.stem for word in right]
    if here == there:
        return None
    pairing = _Pairing(left, right, here, there)
    found = pairing.exchanged()
    one, two = _agents(left), _agents(right)
    passive = one or two
    if passive and not (one and two):
        # "Anna was paid by Peter" says what "Peter paid Anna" does.
        return None if found else pairing.turned(passive, in_first=bool(one))
    return found or _negation_moved(a, b)


class _Pairing:
    """Two texts, and which word of one stands where which of the other does."""

    def __init__(
        self, left: list[Word], right: list[Word], here: list[str], there: list[str]
    ) -> None:
        self._left, self._right = left, right
        self._same: dict[int, int] = {-1: -1}
        self._replaced: dict[int, int] = {}
        for code in Levenshtein.opcodes(here, there):
            places = range(code.src_start, code.src_end)
            others = range(code.dest_start, code.dest_end)
            if code.tag == "equal":
                self._same.update(zip(places, others, strict=True))
            elif code.tag == "replace":
                self._replaced.update(zip(places, others, strict=True))

    def exchanged(self) -> Exchanged | None:
        """Return the first two words that have changed places."""
        left, right = self._left, self._right
        at = {(left[i].stem, right[j].stem): i for i, j in reversed(self._replaced.items())}
        for i, j in self._replaced.items():
            other = at.get((right[j].stem, left[i].stem))
            if other is None or other <= i:
                continue
            if not (self._is_anchored(i, at) and self._is_anchored(other, at)):
                continue
            found = self._told(i, other)
            if found:
                return found
        return None

    def _is_anchored(self, i: int, at: dict[tuple[str, str], int]) -> bool:
        """Whether the word before is the same in both, or is exchanged too."""
        j = self._replaced[i]
        if self._same.get(i - 1) == j - 1:
            return True
        if self._replaced.get(i - 1) != j - 1:
            return False
        if _sort(self._left, i - 1) in (None, Difference.ROLE):
            return False
        before, there = self._left[i - 1].stem, self._right[j - 1].stem
        return (there, before) in at and self._is_anchored(i - 1, at)

    def _told(self, i: int, k: int) -> Exchanged | None:
        left = self._left
        one, two = left[i], left[k]
        sort = _sort(left, i)
        if sort is None or (
            sort is not _sort(left, k) and Difference.ROLE not in (sort, _sort(left, k))
        ):
            return None
        between = left[i + 1 : k]
        listed = all(
            word.low in COORDINATING or (word.flags & IS_NAME and one.flags & IS_NAME)
            for word in between
        )
        if listed and not any(word.low in EACH_ITS_OWN for word in left):
            return None
        if self._moved_along(i, k):
            return None
        if sort in (Difference.NAME, Difference.ROLE):
            if any(word.low in SYMMETRIC for word in between[:4]):
                return None
            verbs = [word for word in between if word.low not in DETERMINERS]
            if verbs and all(word.low in BE_FORMS for word in verbs):
                return None  # "Monday is the day", "the day is Monday"
            sort = _said_of(left, i, k) or sort
        there = self._right
        return Exchanged(
            sort,
            (one.text, two.text),
            (there[self._replaced[i]].text, there[self._replaced[k]].text),
        )

    def _moved_along(self, i: int, k: int) -> bool:
        """Whether a word still stands behind the two words that it stood behind before."""
        one, two = _before(self._left, i), _before(self._left, k)
        there = self._right
        return one != two and (
            _before(there, self._replaced[k]) == one or _before(there, self._replaced[i]) == two
        )

    def turned(self, agent: tuple[int, int, int], *, in_first: bool) -> Exchanged | None:
        """Return who acts and who is acted on, where one text is passive and the order the same.

        Args:
            agent: Places of the one acted on, of "was", and of the one who acts.
            in_first: Whether they are of the first text.
        """
        subject, _, actor = agent
        same = self._same if in_first else {j: i for i, j in self._same.items()}
        if subject not in same or actor not in same:
            return None
        passive = self._left if in_first else self._right
        active = self._right if in_first else self._left
        if same[subject] > same[actor] or active[same[actor] - 1].low in BY_WORDS:
            return None
        words = (passive[subject].text, passive[actor].text)
        named = all(passive[place].flags & IS_NAME for place in (subject, actor))
        sort = Difference.NAME if named else Difference.ROLE
        return Exchanged(sort, words, (words[1], words[0]))


def _before(words: Sequence[Word], i: int) -> list[str]:
    return [word.stem for word in words[max(i - 2, 0) : i]]


def _sort(words: Sequence[Word], i: int) -> Difference | None:
    """Return what kind of fact a word is, or None if it is none."""
    word = words[i]
    around = [words[k].low for k in (i - 1, i + 1) if 0 <= k < len(words)]
    if around[-1] == "de" and i + 2 < len(words):
        around.append(words[i + 2].low)
    if word.low in MONTHS or word.low in DATE_WORDS or ":" in word.low:
        return Difference.DATE
    if word.flags & (HAS_DIGIT | IS_FIGURE):
        return Difference.DATE if any(low in MONTHS for low in around) else Difference.NUMBER
    if word.flags & IS_NAME:
        return Difference.NAME
    if word.flags & IS_LETTER and i and word.text.isupper():
        return Difference.NUMBER
    if word.low in FUNCTION_WORDS or len(word.stem) < 3:
        return None
    return Difference.ROLE


def _said_of(words: Sequence[Word], i: int, k: int) -> Difference | None:
    """Return the sort of fact that follows both words: "soup on Monday, fish on Friday"."""
    sorts = []
    for place in (i, k):
        end = min(place + 1 + _REACH, len(words), k if place < k else len(words))
        behind = (_sort(words, at) for at in range(place + 1, end))
        sorts.append(next((s for s in behind if s in (Difference.DATE, Difference.NUMBER)), None))
    return sorts[0] if sorts[0] is sorts[1] else None


def _agents(words: Sequence[Word]) -> tuple[int, int, int] | None:
    """Return where a passive has the one acted on, "was", and the one who acts, or None."""
    for at, word in enumerate(words):
        if word.low not in BE_FORMS or not at:
            continue
        for by in range(at + 2, min(at + 1 + _BY_REACH, len(words) - 1)):
            if words[by].low in BY_WORDS:
                actor = by + 1
                while actor + 1 < len(words) and words[actor].low in DETERMINERS:
                    actor += 1
                return at - 1, at, actor
    return None


def _negation_moved(a: Traits, b: Traits) -> Exchanged | None:
    """Return the words that "not" speaks of, where each text negates another."""
    if not a.negations or a.negations != b.negations:
        return None
    left, right = _negated(a.written), _negated(b.written)
    here, there = left.keys() - right.keys(), right.keys() - left.keys()
    raised = not RAISING.isdisjoint(here | there)  # "I don't think it is", "I think it is not"
    if here and there and not raised and (here <= b.words or there <= a.words):
        return Exchanged(
            Difference.NEGATION,
            tuple(left[stem] for stem in left if stem in here),
            tuple(right[stem] for stem in right if stem in there),
        )
    return None


def _negated(words: Sequence[Word]) -> dict[str, str]:
    """Return the stems of the words behind each negation, and the two as written."""
    found = {}
    for at in negations(words):
        for word in words[at + 1 :]:
            if word.flags & IS_END:
                break
            if word.flags & IS_WORD and word.low not in FUNCTION_WORDS:
                found[word.stem] = f"{words[at].text} {word.text}"
                break
    return found
