"""The traits of some texts as numbers, each into a list of what it stands for.

It holds no more of a text than :mod:`.table` needs, is quickly pickled, and is made of a part of a
collection at a time: the table puts parts together.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Generic, TypeVar

import numpy as np

from dittograph.pairs.relation.facts import acronyms

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from dittograph.pairs.relation.traits import Traits

_T = TypeVar("_T", bound="Hashable")
_TEXTS = 1 << 14  # between two looks at whether a person cancelled


class Lists:
    """A list of numbers for each text, all in one array.

    Args:
        values: The numbers of all lists, end to end, int32.
        length: How many each list has, int64 ``[lists]``.
    """

    __slots__ = ("_start", "length", "values")

    def __init__(self, values: NDArray[np.int32], length: NDArray[np.int64]) -> None:
        self.values = values
        self._start = np.cumsum(length) - length
        self.length = length

    @classmethod
    def from_lists(cls, lists: Iterable[Iterable[int]]) -> Lists:
        """Put lists end to end."""
        values, ends = array("i"), array("q", [0])
        for each in lists:
            values.extend(each)
            ends.append(len(values))
        end = np.array(ends, dtype=np.int64)
        return cls(np.array(values, dtype=np.int32), end[1:] - end[:-1])

    @classmethod
    def joined(cls, parts: Sequence[Lists]) -> Lists:
        """Return the lists of all parts, one part after the other."""
        if len(parts) == 1:
            return parts[0]
        values = np.concatenate([part.values for part in parts])
        return cls(values, np.concatenate([part.length for part in parts]))

    def renumbered(self, numbers: NDArray[np.int32]) -> Lists:
        """Return the lists with other numbers; those that get a negative one are left out.

        Args:
            numbers: The new one of each number, int32.
        """
        values = numbers[self.values]
        stays = values >= 0
        if stays.all():
            return Lists(values, self.length)
        place = np.repeat(np.arange(len(self.length)), self.length)
        length = np.bincount(place[stays], minlength=len(self.length)).astype(np.int64)
        return Lists(values[stays], length)

    def of(self, rows: NDArray[np.integer]) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """Return the lists of ``rows`` end to end, before them the place of each in ``rows``."""
        length = self.length[rows]
        place = np.repeat(np.arange(len(rows)), length)
        shift = self._start[rows] - np.cumsum(length) + length
        return place, self.values[np.arange(len(place)) + shift[place]]


@dataclass(frozen=True, slots=True)
class Said(Generic[_T]):
    """What each text says of one sort.

    Attributes:
        values: All that is said, each once.
        lists: Of each text, places in ``values``.
    """

    values: list[_T]
    lists: Lists

    @classmethod
    def by(cls, texts: Iterable[Iterable[_T]]) -> Said[_T]:
        """Number what some texts say."""
        number: dict[_T, int] = defaultdict(count().__next__)
        lists = Lists.from_lists(map(number.__getitem__, text) for text in texts)
        return cls(list(number), lists)


@dataclass(frozen=True, slots=True)
class Digest:
    """What some texts say; see :class:`~.traits.Traits` for each sort.

    Attributes:
        words: Stems.
        said: Numbers in every way that says the same.
        acronyms: Those by which its names of several words may go.
        short: Its names of one word, which may be acronyms.
        opposites: Stems.
        runs: What counts of each name.
        numbers: One string a number.
        keys: One a text.
        dates: One a text, empty for none.
        qualifiers: One a text, empty for none.
        signs: One a text, empty for none.
        long: Whether a text is compared part by part, bool ``[texts]``.
        negations: How many, int32 ``[texts]``.
    """

    words: Said[str]
    said: Said[str]
    acronyms: Said[str]
    short: Said[str]
    opposites: Said[str]
    runs: Said[tuple[str, ...]]
    numbers: Said[str]
    keys: Said[str]
    dates: Said[frozenset[str]]
    qualifiers: Said[frozenset[tuple[str, str, str]]]
    signs: Said[frozenset[str]]
    long: NDArray[np.bool_]
    negations: NDArray[np.int32]

    @classmethod
    def of(
        cls,
        texts: Sequence[Traits],
        common: frozenset[str],
        told: Callable[[], None] = lambda: None,
    ) -> Digest:
        """Return what some texts say.

        Args:
            texts: Their traits.
            common: From :func:`~dittograph.pairs.relation.common_words`.
            told: Called now and then; may raise.
        """

        def each() -> Iterator[Traits]:
            for begin in range(0, len(texts), _TEXTS):
                told()
                yield from texts[begin : begin + _TEXTS]

        return cls(
            words=Said.by(text.words for text in each()),
            said=Said.by(text.said for text in each()),
            acronyms=Said.by(_acronyms(text) for text in each()),
            short=Said.by(
                [run[0] for run, _ in text.names.runs if len(run) == 1] for text in each()
            ),
            opposites=Said.by(text.opposites for text in each()),
            runs=Said.by(_counted(text, common) for text in each()),
            numbers=Said.by(text.numbers for text in each()),
            keys=Said.by((text.key,) for text in each()),
            dates=Said.by((text.dates,) for text in each()),
            qualifiers=Said.by((text.qualifiers,) for text in each()),
            signs=Said.by((text.signs,) for text in each()),
            long=np.array([bool(text.parts) for text in each()], dtype=np.bool_),
            negations=np.array([text.negations for text in each()], dtype=np.int32),
        )


def _acronyms(text: Traits) -> Iterator[str]:
    for run, _ in text.names.runs:
        if len(run) > 1:
            yield from acronyms(run)


def _counted(text: Traits, common: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Yield what counts of each name; see :func:`~dittograph.pairs.relation.facts.names_apart`."""
    known = text.names.maybe & common  # these are no names
    for _, counted in text.names.runs:
        if rest := tuple([word for word in counted if word not in known]) if known else counted:
            yield rest
