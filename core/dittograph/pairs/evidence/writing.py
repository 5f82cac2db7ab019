"""Texts to signs, one for each word and one for every two neighbouring words, and to letters."""

from __future__ import annotations

from array import array
from collections import defaultdict
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from dittograph.pairs.evidence.signs import HEAVIEST, Signs
from dittograph.pairs.relation.words import low_and_stem, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TEXTS = 1_000  # between two reports
_COUPLES = 0x10FFFF - 0x800  # couples of words beyond share signs: a chance hit in a million
_SPREAD = 1_000_003  # keeps the couples of frequent words apart
# Comparing letters takes the product of two lengths, so of very long texts both ends are compared.
_MOST_WORDS = 4_096
_MOST_LETTERS = 1_024
_REMEMBERED = 1 << 18  # strings between blanks


@dataclass(frozen=True, slots=True)
class Written:
    """The texts of a collection, as they are compared.

    Attributes:
        signs: Of the words and the neighbouring words of each text.
        letters: The words as they are written, but for case; array of ``str``, ``[texts]``.
        words: How many words each text has, int64 ``[texts]``.
        rare: The same, a word counted the more often the rarer it is in the collection.
    """

    signs: Signs
    letters: NDArray[Any]
    words: NDArray[np.int64]
    rare: NDArray[np.int64]


def write(texts: Sequence[str], told: Callable[[float], None]) -> Written:
    """Return texts as signs.

    Args:
        texts: The collection; how rare a word is depends on all of it.
        told: Called now and then with the share that is done; may raise.
    """
    read = _Read()
    strings, ends = array("q"), array("q", [0])
    letters = np.empty(len(texts), dtype=object)
    for place, text in enumerate(texts):
        if not place % _TEXTS:
            told(place / len(texts))
        found = [read[string] for string in text.split()]
        strings.extend([number for number, _ in found])
        ends.append(len(strings))
        line = " ".join([low for _, low in found if low])
        if len(line) > _MOST_LETTERS:
            line = line[: _MOST_LETTERS // 2] + line[-_MOST_LETTERS // 2 :]
        letters[place] = line
    of, word = read.words(np.array(strings, dtype=np.int64), np.array(ends, dtype=np.int64))
    of, word = _both_ends(of, word, len(texts))
    copies = _copies(of, word, len(texts), len(read.number))
    together = of[1:] == of[:-1]
    couple = (word[:-1] * _SPREAD + word[1:])[together] % _COUPLES
    return Written(
        signs=Signs.of(len(texts), (of, word, copies), (of[1:][together], couple)),
        letters=letters,
        words=np.bincount(of, minlength=len(texts)),
        rare=np.bincount(of, copies[word], minlength=len(texts)).astype(np.int64),
    )


class _Read(dict[str, tuple[int, str]]):
    """String without blanks -> a number for it, and its words without case; filled on demand.

    No word reaches across a blank, and texts share most of what stands between blanks.
    """

    def __init__(self) -> None:
        super().__init__()
        self.number: dict[str, int] = defaultdict(count().__next__)  # of each stem
        self._stems, self._ends = array("q"), array("q", [0])

    def __missing__(self, string: str) -> tuple[int, str]:
        if len(self) >= _REMEMBERED:
            self.clear()
        words = [word for word in map(low_and_stem, tokens(string)) if word]
        self._stems.extend([self.number[stem] for _, stem in words])
        found = len(self._ends) - 1, " ".join([low for low, _ in words])
        self._ends.append(len(self._stems))
        self[string] = found
        return found

    def words(
        self, strings: NDArray[np.int64], end: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the words of texts: the text and the number of each word's stem.

        Args:
            strings: The numbers of what stands between blanks, text after text.
            end: Where each text begins, and where the last one ends.
        """
        ends = np.array(self._ends, dtype=np.int64)
        length = np.diff(ends)[strings]
        text = np.repeat(np.repeat(np.arange(len(end) - 1), np.diff(end)), length)
        shift = np.repeat(ends[strings + 1] - np.cumsum(length), length)
        return text, np.array(self._stems, dtype=np.int64)[np.arange(len(text)) + shift]


def _both_ends(
    text: NDArray[np.int64], word: NDArray[np.int64], texts: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Leave out the words in the middle of very long texts."""
    words = np.bincount(text, minlength=texts)
    if words.max(initial=0) <= _MOST_WORDS:
        return text, word
    behind = np.cumsum(words)[text] - np.arange(len(text))  # to the end of the text
    half = _MOST_WORDS // 2
    stays = (behind <= half) | (behind > words[text] - half)
    return text[stays], word[stays]


def _copies(
    text: NDArray[np.int64], word: NDArray[np.int64], texts: int, words: int
) -> NDArray[np.int64]:
    """Return how often each word counts, by how few texts have it."""
    key = np.sort(text * max(words, 1) + word)
    each_once = key[np.diff(key, prepend=-1) != 0] % max(words, 1)
    texts_with = np.maximum(np.bincount(each_once, minlength=words), 1)
    return np.clip(np.rint(np.log1p(texts / texts_with) / 2), 1, HEAVIEST).astype(np.int64)
