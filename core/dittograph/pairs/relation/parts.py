"""Compare two long texts part by part: what stands where the other has something else.

Sets of facts say little of a text of thousands of words: a figure that differs on its first page
is said on its tenth. So the sentences that both have are aligned, and what lies between them is
compared with what lies there in the other, in both directions.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import LCSseq

from dittograph.pairs.relation.traits import Traits, exact_key, traits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FEW_WORDS = 6  # a part of fewer, that the other lacks, is no part of its own
_ALIKE = 0.5  # share of words from which two parts say the same in other words


class Parts(NamedTuple):
    """A stretch of one text, and what the other has in its place."""

    here: str
    there: str

    @property
    def differ(self) -> bool:
        """Whether the two say different things, or one of them nothing."""
        one, two = _traits(self.here), _traits(self.there)
        size = len(one.words) + len(two.words)
        longer = max(len(one.words), len(two.words))
        return longer >= _FEW_WORDS and 2 * len(one.words & two.words) < _ALIKE * size


def parts_apart(a: Traits, b: Traits) -> list[Parts]:
    """Return the stretches in which two long texts are not the same, in reading order.

    Args:
        a: The traits of one text.
        b: Those of the other.
    """
    return list(_gaps(a.parts or (_whole(a),), b.parts or (_whole(b),)))


def _gaps(left: Sequence[str], right: Sequence[str]) -> Iterator[Parts]:
    here, there = list(map(_key, left)), list(map(_key, right))
    head = 0
    while head < min(len(here), len(there)) and here[head] == there[head]:
        head += 1
    tail = 0
    most = min(len(here), len(there)) - head
    while tail < most and here[-1 - tail] == there[-1 - tail]:
        tail += 1
    middle, other = here[head : len(here) - tail], there[head : len(there) - tail]
    begin = other_begin = head
    blocks = [
        (code.src_start, code.src_end, code.dest_start, code.dest_end)
        for code in LCSseq.opcodes(middle, other)
        if code.tag == "equal"
    ]
    for start, end, other_start, other_end in [
        *blocks,
        (len(middle), len(middle), len(other), len(other)),
    ]:
        one = " ".join(left[begin : head + start])
        two = " ".join(right[other_begin : head + other_start])
        if one or two:
            yield Parts(one, two)
        begin, other_begin = head + end, head + other_end


@lru_cache(maxsize=1 << 14)
def _key(part: str) -> str:
    return exact_key(part)


@lru_cache(maxsize=1 << 12)
def _traits(part: str) -> Traits:
    return traits(part)


traits_of_part = _traits


def _whole(text: Traits) -> str:
    return " ".join(word.text for word in text.written)
