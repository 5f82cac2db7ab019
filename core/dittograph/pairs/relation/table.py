"""The traits of a collection as numbers, so that thousands of pairs are looked at together.

The words and numbers of some texts are marked in a table of bits, a row each; whether another
text's words, names and numbers are among them is then one look each.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from itertools import count
from typing import TYPE_CHECKING

import numpy as np

from dittograph.pairs.relation.facts import acronyms

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from dittograph.pairs.relation.traits import Traits

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
_TEXTS = 1 << 14  # between two looks at whether a person cancelled
_UNMARKED = 0  # a number that no text has


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

    def __init__(
        self, texts: Sequence[Traits], common: frozenset[str], told: Callable[[], None]
    ) -> None:
        """Number what the texts say.

        Args:
            texts: Their traits.
            common: From :func:`~dittograph.pairs.relation.common_words`.
            told: Called now and then; may raise.
        """

        def each() -> Iterator[Traits]:
            for begin in range(0, len(texts), _TEXTS):
                told()
                yield from texts[begin : begin + _TEXTS]

        numbers = count(_UNMARKED + 1)
        word: dict[str, int] = defaultdict(numbers.__next__)
        said: dict[str, int] = defaultdict(numbers.__next__)
        acronym: dict[str, int] = defaultdict(numbers.__next__)
        self._words = _Lists(map(word.__getitem__, text.words) for text in each())
        self._marks = _Lists(
            [
                *map(word.__getitem__, text.words),
                *map(said.__getitem__, text.said),
                *(
                    acronym[one]
                    for run, _ in text.names.runs
                    if len(run) > 1
                    for one in acronyms(run)
                ),
            ]
            for text in each()
        )
        self._short = _Lists(
            (acronym[run[0]] for run, _ in text.names.runs if len(run) == 1 and run[0] in acronym)
            for text in each()
        )
        # What no text says, no text says the opposite by.
        self._opposites = _Lists(
            [word[stem] for stem in text.opposites if stem in word] for text in each()
        )
        runs: dict[tuple[str, ...], int] = defaultdict(count().__next__)
        self._runs = _Lists(map(runs.__getitem__, _counted(text, common)) for text in each())
        self._run_words = _Lists(map(word.__getitem__, run) for run in runs)
        items: dict[str, int] = defaultdict(count().__next__)
        self._numbers = _Lists(map(items.__getitem__, text.numbers) for text in each())
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
        self.key = _numbered(text.key for text in each())
        self.dates = _numbered((text.dates for text in each()), frozenset[str]())
        self.qualifiers = _numbered((text.qualifiers for text in each()), frozenset[str]())
        self.signs = _numbered((text.signs for text in each()), frozenset[str]())
        self.long = np.array([bool(text.parts) for text in each()], dtype=np.bool_)
        self.negations = np.array([text.negations for text in each()], dtype=np.int32)
        self.size = self._words.length.astype(np.int32)

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
                row, mark = self._marks.of(texts)
                marked = row * self._width + mark
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


class _Lists:
    """A list of numbers for each text, all in one array."""

    def __init__(self, lists: Iterable[Iterable[int]]) -> None:
        values, ends = array("i"), array("q", [0])
        for each in lists:
            values.extend(each)
            ends.append(len(values))
        self._values = np.array(values, dtype=np.int32)
        self._start = np.array(ends[:-1], dtype=np.int64)
        self.length = np.diff(np.array(ends, dtype=np.int64))

    def of(self, rows: NDArray[np.integer]) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """Return the lists of ``rows`` end to end, before them the place of each in ``rows``."""
        length = self.length[rows]
        place = np.repeat(np.arange(len(rows)), length)
        shift = self._start[rows] - np.cumsum(length) + length
        return place, self._values[np.arange(len(place)) + shift[place]]


def _numbered(values: Iterable[Hashable], *first: Hashable) -> NDArray[np.int32]:
    """Return a number for each value, from 0 on, the same for equal ones."""
    number: dict[Hashable, int] = defaultdict(count().__next__)
    for value in first:
        number[value]
    return np.fromiter(map(number.__getitem__, values), dtype=np.int32)


def _counted(text: Traits, common: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Yield what counts of each name; see :func:`~dittograph.pairs.relation.facts.names_apart`."""
    known = text.names.maybe & common  # these are no names
    for _, counted in text.names.runs:
        if rest := tuple([word for word in counted if word not in known]) if known else counted:
            yield rest
