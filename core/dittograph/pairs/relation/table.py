"""The traits of a collection as numbers, so that thousands of pairs are looked at together.

The words and numbers of some texts are marked in a table of bits, a row each; whether another
text's words, names and numbers are among them is then one look each.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import count
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from dittograph.pairs.relation.digest import Lists
from dittograph.pairs.relation.strings import Strings

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from dittograph.pairs.relation.digest import Digest, Said

_T = TypeVar("_T", bound="Hashable")

# What the other text of a pair has that this one lacks.
LACKS_NAME = 1  # all of a name
LACKS_PART = 2  # some words of a name
LACKS_NUMBER = 4
LACKS_LOOSE = 8  # a number that is often said loosely
# Not lacking, but looked up in the same pass:
OPPOSED = 16  # it says the opposite of a word of this one
ACRONYM = 32  # it has a name that is the acronym of one of this one

_BITS = 1 << 24  # of the table of bits, a byte each, unless a few rows need more
_ROWS = 64
_LOOKS = 1 << 18  # at once, so that the temporaries stay in the processor's caches
_PAIRS = 1 << 20  # put in order at once
_UNMARKED = 0  # a number that no text has
_SEPARATOR = "\0"  # between the dates of a text


class Table:
    """What the texts of a collection say, a number for each word, name and number.

    Attributes:
        key: Equal for texts that are exactly alike but for negations; ``[texts]``.
        dates: Equal for texts of the same dates, 0 for none; ``[texts]``.
        qualifiers: The same of initials and titles, 0 for none; ``[texts]``.
        signs: The same of emoji and the like, 0 for none; ``[texts]``.
        long: Whether it is compared part by part; ``[texts]``.
        negations: How many; ``[texts]``.
        size: How many words; ``[texts]``.
    """

    def __init__(self, digests: Sequence[Digest]) -> None:
        """Put together what the parts of a collection say."""
        numbers = count(_UNMARKED + 1)
        word: dict[str, int] = defaultdict(numbers.__next__)
        said: dict[str, int] = defaultdict(numbers.__next__)
        acronym: dict[str, int] = defaultdict(numbers.__next__)
        self._words = _joined((part.words for part in digests), word.__getitem__)
        self._said = _joined((part.said for part in digests), said.__getitem__)
        self._acronyms = _joined((part.acronyms for part in digests), acronym.__getitem__)
        self._short = _joined((part.short for part in digests), _known(acronym))
        # What no text says, no text says the opposite by.
        self._opposites = _joined((part.opposites for part in digests), _known(word))
        runs: dict[tuple[str, ...], int] = defaultdict(count().__next__)
        self._runs = _joined((part.runs for part in digests), runs.__getitem__)
        self._run_words = Lists.from_lists(map(word.__getitem__, run) for run in runs)
        items: dict[str, int] = defaultdict(count().__next__)
        self._numbers = _joined((part.numbers for part in digests), items.__getitem__)
        self._item = np.array([said[item] for item in items], dtype=np.int64)
        self._fitting = np.array(
            [
                _UNMARKED if item[-1] == "%" else said[f"{item.partition(' ')[0]} *"]
                for item in items
            ],
            dtype=np.int64,
        )
        self._loose = np.array([item[-1] == "~" for item in items], dtype=np.bool_)
        self._width = next(numbers)
        self.key, _ = _one_each(part.keys for part in digests)
        nothing: frozenset[str] = frozenset()
        self.dates, sets = _one_each((part.dates for part in digests), nothing)
        self._dates = Strings(map(_SEPARATOR.join, sets))
        self.qualifiers, _ = _one_each((part.qualifiers for part in digests), frozenset())
        self.signs, _ = _one_each((part.signs for part in digests), nothing)
        self.long = np.concatenate([part.long for part in digests])
        self.negations = np.concatenate([part.negations for part in digests])
        self.size = self._words.length.astype(np.int32)

    def dates_of(self, number: int) -> frozenset[str]:
        """Return the dates that have a number; see :class:`~.traits.Traits`."""
        dates = self._dates[number]
        return frozenset(dates.split(_SEPARATOR)) if dates else frozenset()

    def look(
        self,
        a: NDArray[np.int32],
        b: NDArray[np.int32],
        told: Callable[[float], None],
        *,
        shared: NDArray[np.int32] | None = None,
    ) -> NDArray[np.uint8]:
        """Return what each text of ``b`` has that the text of ``a`` lacks.

        Args:
            a: Rows of the table, shape (pairs,).
            b: Rows of the table, shape (pairs,).
            told: Called with the share that is done; may raise.
            shared: Filled with how many words the two share, shape (pairs,).

        Returns:
            A sum of the flags of this module for each pair, shape (pairs,).
        """
        lacks = np.empty(len(a), dtype=np.uint8)
        slots = max(_BITS // self._width, _ROWS)
        bits = np.zeros(slots * self._width, dtype=np.bool_)
        order = np.argsort(a)
        for begin in range(0, len(a), _PAIRS):
            part = order[begin : begin + _PAIRS]
            for pairs in self._cuts(a[part], b[part], slots):
                chosen = part[pairs]
                texts, slot = np.unique(a[chosen], return_inverse=True)
                marks = [lists.of(texts) for lists in (self._words, self._said, self._acronyms)]
                marked = np.concatenate([row * self._width + mark for row, mark in marks])
                bits[marked] = True
                start = slot * self._width
                lacks[chosen] = self._lacks(bits, start, b[chosen])
                if shared is not None:
                    at, item = self._words.of(b[chosen])
                    found = at[bits[start[at] + item]]
                    shared[chosen] = np.bincount(found, minlength=len(chosen))
                bits[marked] = False
                told((begin + pairs.stop) / len(a))
        return lacks

    def _cuts(
        self, a: NDArray[np.int32], b: NDArray[np.int32], slots: int
    ) -> Iterator[slice[int, int, None]]:
        """Yield runs of pairs whose ``a`` fit into the table, of about ``_LOOKS`` words."""
        text = np.cumsum(np.diff(a, prepend=a[:1]) != 0) // slots
        looks = np.cumsum(self.size[b] + 1, dtype=np.int64) // _LOOKS
        cuts = np.flatnonzero(np.diff(text) | np.diff(looks)) + 1
        for begin, end in zip([0, *cuts.tolist()], [*cuts.tolist(), len(a)], strict=True):
            yield slice(begin, end)

    def _lacks(
        self, bits: NDArray[np.bool_], start: NDArray[np.int64], texts: NDArray[np.int32]
    ) -> NDArray[np.uint8]:
        lacks = np.zeros(len(texts), dtype=np.uint8)
        for flag, lists in ((OPPOSED, self._opposites), (ACRONYM, self._short)):
            at, item = lists.of(texts)
            lacks[at[bits[start[at] + item]]] |= flag
        at, run = self._runs.of(texts)
        part, item = self._run_words.of(run)
        has = np.bincount(part[bits[start[at[part]] + item]], minlength=len(run))
        lacks[at[has == 0]] |= LACKS_NAME
        lacks[at[(has > 0) & (has < self._run_words.length[run])]] |= LACKS_PART
        at, number = self._numbers.of(texts)
        base, loose = start[at], self._loose[number]
        missing = ~(bits[base + self._item[number]] | bits[base + self._fitting[number]])
        lacks[at[missing & loose]] |= LACKS_LOOSE
        lacks[at[missing & ~loose]] |= LACKS_NUMBER
        return lacks


def _joined(parts: Iterable[Said[_T]], number: Callable[[_T], int]) -> Lists:
    """Return the lists of all parts, with the number that each value has in all of them."""
    return Lists.joined(
        [
            part.lists.renumbered(np.fromiter(map(number, part.values), dtype=np.int32))
            for part in parts
        ]
    )


def _known(numbers: dict[str, int]) -> Callable[[str], int]:
    """Return what gives the number of a string that has one, and -1 for others."""
    return lambda value: numbers.get(value, -1)


def _one_each(parts: Iterable[Said[_T]], *first: _T) -> tuple[NDArray[np.int32], list[_T]]:
    """Return a number for the one value of each text, equal for equal ones, and the values.

    Args:
        parts: What the texts say.
        *first: Values that get the first numbers.
    """
    number: dict[_T, int] = defaultdict(count().__next__)
    for value in first:
        number[value]
    lists = _joined(parts, number.__getitem__)
    _, numbers = lists.of(np.arange(len(lists.length)))
    return numbers, list(number)
