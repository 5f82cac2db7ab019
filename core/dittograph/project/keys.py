"""Content keys: how a decision finds its passage or its text again after a rescan.

A text is known by its content hash; a passage by that, the name of its source, and how many
passages of the same text come before it in that source. So one of two identical passages can be
kept and the other dropped.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.finished_scan import Scan

Key = tuple[bytes, str, int]  # content hash, name of the source, ordinal
HASH_BYTES = 16
_TEXTS_KEPT = 1_024  # whose passages are remembered
_MANY = 1_024  # for which all ordinals are counted at once


@dataclass(frozen=True, slots=True, eq=False)
class _Places:
    """Passages by their text and source, which are one number here.

    Attributes:
        order: The passages, int64 ``[passages]``.
        code: Text and source of each of these, ascending.
        rank: The place of each passage in ``order``.
        begin: The place of the first one of the same text and source.
    """

    order: NDArray[np.int64]
    code: NDArray[np.int64]
    rank: NDArray[np.int64]
    begin: NDArray[np.int64]


class ContentKeys:
    """Finds the key of a passage and the passage of a key, without a key made for every passage."""

    def __init__(self, scan: Scan) -> None:
        self._copies = scan.copies
        self._sources = scan.sources
        self._source_of = scan.source_of
        self._keys = lru_cache(maxsize=_TEXTS_KEPT)(self._keys_of)
        self._passages = lru_cache(maxsize=_TEXTS_KEPT)(
            lambda text: {key: passage for passage, key in self._keys(text).items()}
        )

    def key(self, passage: int) -> Key:
        """Return the key of a passage.

        Raises:
            ValueError: There is no such passage.
        """
        if not 0 <= passage < len(self._copies.text):
            raise ValueError(f"{passage} is not one of the {len(self._copies.text)} passages")
        return self._keys(int(self._copies.text[passage]))[passage]

    def keys(self, passages: Sequence[int]) -> list[Key]:
        """Return the key of each passage.

        Raises:
            ValueError: There is no such passage.
        """
        if len(passages) < _MANY:
            return [self.key(passage) for passage in passages]
        wanted = np.array(passages, dtype=np.int64)
        if wanted.min() < 0 or wanted.max() >= len(self._copies.text):
            return [self.key(passage) for passage in passages]  # says which
        places = self._places
        hashes, names = self._copies.hashes, [source.name for source in self._sources]
        return [
            (hashes[text], names[source], ordinal)
            for text, source, ordinal in zip(
                self._copies.text[wanted].tolist(),
                self._source_of[wanted].tolist(),
                (places.rank[wanted] - places.begin[wanted]).tolist(),
                strict=True,
            )
        ]

    def passages(self, keys: Sequence[Key]) -> list[int | None]:
        """Return the passage of each key; None where it is gone."""
        texts = self.texts([digest for digest, *_ in keys])
        number = {source.name: n for n, source in enumerate(self._sources)}
        if len(keys) >= _MANY and len(number) == len(self._sources):
            return self._many_passages(texts, number, keys)
        return [
            None if text is None else self._passages(text).get(key)
            for text, key in zip(texts, keys, strict=True)
        ]

    def _many_passages(
        self, texts: Sequence[int | None], number: Mapping[str, int], keys: Sequence[Key]
    ) -> list[int | None]:
        """Return the passage of each key, where no two sources have the same name."""
        places, count = self._places, len(keys)
        text = np.fromiter((-1 if t is None else t for t in texts), dtype=np.int64, count=count)
        source = np.fromiter((number.get(k[1], -1) for k in keys), dtype=np.int64, count=count)
        code = text * max(len(self._sources), 1) + source
        # A damaged file may hold anything; what is no ordinal of this scan leads to nothing.
        most = len(places.code)
        ordinal = np.fromiter(
            (n if type(n) is int and 0 <= n < most else most for _, _, n in keys), np.int64, count
        )
        at = np.searchsorted(places.code, code) + ordinal
        there = (text >= 0) & (source >= 0) & (at < most)
        there[there] = places.code[at[there]] == code[there]
        found = places.order[np.where(there, at, 0)].tolist()
        return [
            passage if sure else None for passage, sure in zip(found, there.tolist(), strict=True)
        ]

    def digest(self, text: int) -> bytes:
        """Return the content hash of a distinct text.

        Raises:
            ValueError: There is no such text.
        """
        if not 0 <= text < len(self._copies.hashes):
            raise ValueError(f"{text} is not one of the {len(self._copies.hashes)} texts")
        return self._copies.hashes[text]

    def texts(self, digests: Sequence[bytes]) -> list[int | None]:
        """Return the distinct-text id of each content hash; None where there is no such text."""
        sound = [type(d) is bytes and len(d) == HASH_BYTES for d in digests]
        if not any(sound) or not self._copies.hashes:
            return [None] * len(digests)
        none = b"\0" * HASH_BYTES
        one, two = _halves(d if s else none for d, s in zip(digests, sound, strict=True))
        first, second, order = self._sorted
        last = len(order) - 1
        at = np.minimum(np.searchsorted(first, one), last)
        # More than one text has this first half only by chance, or by somebody's design.
        for place in np.flatnonzero((first[at] == one) & (second[at] != two)).tolist():
            start, stop = at[place], np.searchsorted(first, one[place], side="right")
            at[place] = min(start + np.searchsorted(second[start:stop], two[place]), last)
        there = (first[at] == one) & (second[at] == two) & sound
        return [
            text if found else None
            for text, found in zip(order[at].tolist(), there.tolist(), strict=True)
        ]

    def pairs(self, hashes: Sequence[tuple[bytes, bytes]]) -> list[tuple[int, int] | None]:
        """Return each pair as distinct-text ids, the lower first; None where a text is gone."""
        texts = self.texts([digest for pair in hashes for digest in pair])
        return [
            None if a is None or b is None else (min(a, b), max(a, b))
            for a, b in zip(texts[::2], texts[1::2], strict=True)
        ]

    def pair_key(self, pair: tuple[int, int]) -> tuple[bytes, bytes]:
        """Return the key of a pair of distinct-text ids.

        Raises:
            ValueError: There is no such text.
        """
        one, two = sorted(self.digest(text) for text in pair)
        return one, two

    @cached_property
    def _sorted(self) -> tuple[NDArray[np.uint64], NDArray[np.uint64], Ids]:
        """Both halves of the content hashes in ascending order, and whose they are."""
        first, second = _halves(self._copies.hashes)
        order = np.lexsort((second, first))
        return first[order], second[order], order.astype(np.int32)

    @cached_property
    def _places(self) -> _Places:
        """All passages by text and source, made when many keys are asked for."""
        sources = max(len(self._sources), 1)
        code = self._copies.text.astype(np.int64) * sources + self._source_of
        order = np.argsort(code, kind="stable")
        rank = np.empty(len(order), dtype=np.int64)
        rank[order] = np.arange(len(order))
        return _Places(order, code[order], rank, np.searchsorted(code[order], code))

    @cached_property
    def _by_text(self) -> NDArray[np.int64]:
        return np.argsort(self._copies.text, kind="stable")

    @cached_property
    def _ends(self) -> NDArray[np.int64]:
        return np.cumsum(self._copies.count)

    def _keys_of(self, text: int) -> dict[int, Key]:
        """Return the key of each passage of a text."""
        end = int(self._ends[text])
        seen: Counter[int] = Counter()
        keys = {}
        for passage in self._by_text[end - int(self._copies.count[text]) : end].tolist():
            source = int(self._source_of[passage])
            keys[passage] = self._copies.hashes[text], self._sources[source].name, seen[source]
            seen[source] += 1
        return keys


def every_key(scan: Scan) -> list[Key]:
    """Return the key of every passage, in reading order."""
    seen: dict[tuple[int, int], int] = defaultdict(int)
    keys: list[Key] = []
    for source, text in zip(scan.source_of.tolist(), scan.copies.text.tolist(), strict=True):
        place = text, source
        keys.append((scan.copies.hashes[text], scan.sources[source].name, seen[place]))
        seen[place] += 1
    return keys


def _halves(hashes: Iterable[bytes]) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Return both halves of content hashes as numbers, uint64 ``[hashes]`` each."""
    halves = np.frombuffer(b"".join(hashes), dtype="<u8").astype(np.uint64)
    return halves[::2].copy(), halves[1::2].copy()
