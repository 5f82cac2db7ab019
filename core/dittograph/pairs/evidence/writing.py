"""Texts to strings of signs, one sign for each word, so that compiled code compares them."""

from __future__ import annotations

from array import array
from collections import defaultdict
from dataclasses import dataclass
from itertools import count, pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from dittograph.pairs.relation.words import IS_WORD, look, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TEXTS = 1_000  # between two reports
_SURROGATES, _AFTER = 0xD800, 0xE000  # no signs of their own
_SIGNS = 0x10FFFF - (_AFTER - _SURROGATES)  # words beyond share signs: a chance hit in a million
# Comparing takes the product of two lengths, so of very long texts both ends are compared.
_MOST_WORDS = 4_096
_MOST_LETTERS = 1_024
_HEAVIEST = 4  # copies of the sign of a rare word; more take longer and tell no more
_SPREAD = 1_000_003  # keeps the couples of frequent words apart


@dataclass(frozen=True, slots=True)
class Written:
    """The texts of a collection as strings of signs, arrays of ``str``, ``[texts]``.

    All but the letters are sorted: what two sorted strings have in common, in order, is what two
    multisets share.

    Attributes:
        words: A sign for each word, the same for words of one stem.
        rare: The same, the sign of a word the more often the rarer it is in the collection.
        neighbours: A sign for every two neighbouring words.
        letters: The words as they are written, but for case.
        length: How many words, int64.
    """

    words: NDArray[Any]
    rare: NDArray[Any]
    neighbours: NDArray[Any]
    letters: NDArray[Any]
    length: NDArray[np.int64]


def write(texts: Sequence[str], told: Callable[[float], None]) -> Written:
    """Return texts as signs.

    Args:
        texts: The collection; how rare a word is depends on all of it.
        told: Called now and then with the share that is done; may raise.
    """
    read = _Words()
    words, ends = array("q"), array("q", [0])
    letters = np.empty(len(texts), dtype=object)
    for place, text in enumerate(texts):
        if not place % _TEXTS:
            told(place / len(texts))
        found = [word for word in map(read.__getitem__, tokens(text)) if word]
        if len(found) > _MOST_WORDS:
            found = found[: _MOST_WORDS // 2] + found[-_MOST_WORDS // 2 :]
        words.extend([number for number, _ in found])
        ends.append(len(words))
        line = " ".join([low for _, low in found])
        if len(line) > _MOST_LETTERS:
            line = line[: _MOST_LETTERS // 2] + line[-_MOST_LETTERS // 2 :]
        letters[place] = line
    return _as_strings(
        np.array(words, dtype=np.int64), np.array(ends, dtype=np.int64), len(read.number), letters
    )


class _Words(dict[str, tuple[int, str] | None]):
    """Token -> number of its stem and the word without case, filled on demand; None: no word."""

    def __init__(self) -> None:
        super().__init__()
        self.number: dict[str, int] = defaultdict(count().__next__)

    def __missing__(self, token: str) -> tuple[int, str] | None:
        word = look(token)
        found = (self.number[word.stem], word.low) if word.flags & IS_WORD else None
        self[token] = found
        return found


def _as_strings(
    word: NDArray[np.int64], end: NDArray[np.int64], words: int, letters: NDArray[Any]
) -> Written:
    """Make strings of the numbers of all words; those of a text begin where the last one ends."""
    texts = len(end) - 1
    text = np.repeat(np.arange(texts), np.diff(end))
    together = text[1:] == text[:-1]
    neighbours = (word[:-1] * _SPREAD + word[1:])[together] % _SIGNS
    couple = text[1:][together]
    in_order = _sorted_in_texts(text, word, words)
    copies = _copies(text, in_order, texts, words)[in_order]
    return Written(
        words=_strings(text, in_order, texts),
        rare=_strings(np.repeat(text, copies), np.repeat(in_order, copies), texts),
        neighbours=_strings(couple, _sorted_in_texts(couple, neighbours, _SIGNS), texts),
        letters=letters,
        length=np.diff(end),
    )


def _copies(
    text: NDArray[np.int64], word: NDArray[np.int64], texts: int, words: int
) -> NDArray[np.int64]:
    """Return how often to repeat the sign of each word, by how few texts have it."""
    first = np.ones(len(word), dtype=np.bool_)
    first[1:] = (word[1:] != word[:-1]) | (text[1:] != text[:-1])
    texts_with = np.maximum(np.bincount(word[first], minlength=words), 1)
    return np.clip(np.rint(np.log1p(texts / texts_with) / 2), 1, _HEAVIEST).astype(np.int64)


def _sorted_in_texts(
    text: NDArray[np.int64], sign: NDArray[np.int64], signs: int
) -> NDArray[np.int64]:
    """Sort the signs of each text, which are below ``signs``; ``text`` ascends."""
    # One number for both sorts several times as fast as two keys.
    return np.sort(text * max(signs, 1) + sign) % max(signs, 1)


def _strings(text: NDArray[np.int64], sign: NDArray[np.int64], texts: int) -> NDArray[Any]:
    """Return the string of each text; ``text`` ascends."""
    sign = sign % _SIGNS
    codes = np.where(sign < _SURROGATES, sign, sign + _AFTER - _SURROGATES).astype("<u4")
    line = codes.tobytes().decode("utf-32-le")
    ends = np.concatenate([[0], np.cumsum(np.bincount(text, minlength=texts))])
    strings = np.empty(texts, dtype=object)
    strings[:] = [line[begin:end] for begin, end in pairwise(ends.tolist())]
    return strings
