"""How much of each source stands in each other one, by similar passages and copies.

Every passage is matched once with the other sources that have it or a similar one. The matches are
sorted by similarity, so that those at a threshold are a prefix: the line may move at any pace.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids, Similarities
from dittograph.pairs.pair_list import Pairs

_AT_ONCE = 1 << 22  # rows that are expanded at a time
_DENSE = 1 << 25  # numbers of pairs of sources that a table is made for; larger ones are sorted
_MOST = 1 << 25  # matches, 12 bytes each
COPY = np.float32(2)  # the similarity of a text to itself, above that of all others

Keys = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Overlap:
    """What every two sources share; those that share nothing are left out.

    Attributes:
        a: One source, int32 ``[overlaps]``.
        b: The other, a later one, int32 ``[overlaps]``.
        a_in_b: Share of the characters of ``a`` whose passages stand in ``b``, float64
            ``[overlaps]``, 0..1.
        b_in_a: The same the other way.
        passages: How many passages of ``a`` stand in ``b``, int64 ``[overlaps]``.
        back: How many passages of ``b`` stand in ``a``, int64 ``[overlaps]``.
        same: How many of ``passages`` are the same text in both, int64 ``[overlaps]``.
        same_back: How many of ``back`` are.
    """

    a: Ids
    b: Ids
    a_in_b: NDArray[np.float64]
    b_in_a: NDArray[np.float64]
    passages: NDArray[np.int64]
    back: NDArray[np.int64]
    same: NDArray[np.int64]
    same_back: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.a)


@dataclass(frozen=True, slots=True, eq=False)
class SourceMatches:
    """Every text of every source with the other sources that have it or a similar one.

    A "place" is a text in a source, with all passages that are this text there. Of a match, the
    similarity is the highest that the place has to a text of the other source.

    Attributes:
        text: Distinct text of each place, int32 ``[places]``, ascending.
        source: Source of each place, int32 ``[places]``.
        place_of: Place of each passage, int32 ``[passages]``; -1 for one that is left aside.
        count: Passages of each place, int64 ``[places]``.
        length: Characters of those, int64 ``[places]``.
        totals: Characters of each source, int64 ``[sources]``.
        passages: Passages of each source, int64 ``[sources]``.
        a: One source of each pair that shares something, int32 ``[source pairs]``.
        b: The other, a later one, int32 ``[source pairs]``.
        similarity: Of each match, float32 ``[matches]``, descending; ``COPY`` for the same text.
        place: Of each match, int32 ``[matches]``.
        way: Twice the pair of sources of each match, and one more where the place is in ``b``;
            int32 ``[matches]``.
        widespread: How many texts were left aside because they stand nearly everywhere, and
            matching them would have taken too much memory.
    """

    text: Ids
    source: Ids
    place_of: Ids
    count: NDArray[np.int64]
    length: NDArray[np.int64]
    totals: NDArray[np.int64]
    passages: NDArray[np.int64]
    a: Ids
    b: Ids
    similarity: Similarities
    place: Ids
    way: Ids
    widespread: int = 0

    def reaching(self, threshold: float) -> int:
        """Return how many matches reach ``threshold``; they come first."""
        return int(np.searchsorted(-self.similarity, -np.float32(threshold), side="right"))

    def sums(self, matches: int, weights: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        """Add up a number of each place over the first matches.

        Args:
            matches: How many.
            weights: Of each place, ``[places]``.

        Returns:
            The sums of ``a`` that match ``b``, and of ``b`` that match ``a``; float64
            ``[source pairs]`` each.
        """
        both = np.bincount(
            self.way[:matches], weights[self.place[:matches]], minlength=2 * len(self.a)
        )
        return both[::2], both[1::2]

    def at(self, threshold: float) -> tuple[Overlap, Keys]:
        """Return the overlaps at a threshold, the largest share first.

        Returns:
            The overlaps, and which pair of sources each is, int64 ``[overlaps]``.
        """
        matches, copies = self.reaching(threshold), self.reaching(float(COPY))
        there, back = self.sums(matches, self.count)
        found = np.flatnonzero(there)  # what is similar is so both ways
        shared, shared_back = self.sums(matches, self.length)
        same, same_back = self.sums(copies, self.count)
        of, within = self.a[found], self.b[found]
        totals = np.maximum(self.totals, 1)
        share, share_back = shared[found] / totals[of], shared_back[found] / totals[within]
        order = np.argsort(-np.maximum(share, share_back), kind="stable")
        found = found[order]
        return (
            Overlap(
                of[order],
                within[order],
                share[order],
                share_back[order],
                *(sums[found].astype(np.int64) for sums in (there, back, same, same_back)),
            ),
            found,
        )


def find_overlap(
    pairs: Pairs,
    threshold: float,
    text_of: Ids,
    source_of: Ids,
    lengths: NDArray[np.int64],
    sources: int,
    reference: NDArray[np.bool_] | None = None,
) -> Overlap:
    """Find how much of each source stands in each other one at one threshold.

    A passage stands in another source if that has a passage of the same text, or one whose
    similarity to it reaches the threshold.

    Args:
        pairs: Of distinct texts, most similar first.
        threshold: Cosine similarity, -1..1.
        text_of: Distinct text of each passage, int32 ``[passages]``.
        source_of: Source of each passage, int32 ``[passages]``.
        lengths: Characters of each passage, int64 ``[passages]``.
        sources: How many sources there are.
        reference: Which sources are only compared against, bool ``[sources]``: two of them are
            not compared with each other.

    Returns:
        The overlaps, the largest share first.
    """
    number = pairs.count(threshold)
    reaching = Pairs(pairs.a[:number], pairs.b[:number], pairs.similarity[:number])
    return match_sources(reaching, text_of, source_of, lengths, sources, reference).at(threshold)[0]


def match_sources(
    pairs: Pairs,
    text_of: Ids,
    source_of: Ids,
    lengths: NDArray[np.int64],
    sources: int,
    reference: NDArray[np.bool_] | None = None,
    without: Iterable[int] = (),
) -> SourceMatches:
    """Match every passage with the other sources, for all thresholds down to the lowest listed.

    Args:
        pairs: As of :func:`find_overlap`.
        text_of: Distinct text of each passage, int32 ``[passages]``.
        source_of: Source of each passage, int32 ``[passages]``.
        lengths: Characters of each passage, int64 ``[passages]``.
        sources: How many sources there are.
        reference: Which sources are only compared against, bool ``[sources]``.
        without: Distinct texts that are left aside, as if they were not there.

    Returns:
        The matches.
    """
    texts = int(text_of.max()) + 1 if len(text_of) else 0
    aside = np.zeros(texts, dtype=np.bool_)
    aside[[text for text in without if text < texts]] = True
    some = np.flatnonzero(~aside[text_of])
    source_count = max(sources, 1)
    keys, place = np.unique(
        text_of[some].astype(np.int64) * source_count + source_of[some], return_inverse=True
    )
    place_of = np.full(len(text_of), -1, dtype=np.int32)
    place_of[some] = place
    text, source = np.divmod(keys, source_count)  # where each text stands, by text
    begins = np.searchsorted(text, np.arange(texts + 1))
    reached, similarity = _reached(pairs, keys, source, begins, source_count)
    held, there = np.divmod(reached, source_count)
    sizes = begins[held + 1] - begins[held]
    widespread = _widespread(held, sizes, texts)
    if widespread.any():
        some = np.flatnonzero(~widespread[held])
        held, there, similarity, sizes = held[some], there[some], similarity[some], sizes[some]
    inside = np.zeros(source_count, dtype=np.bool_) if reference is None else reference
    at_found: list[Ids] = []
    low_high: list[Keys] = []
    second: list[NDArray[np.bool_]] = []
    scores: list[Similarities] = []
    for part in _parts(sizes):
        rows, at = _expand(held[part], begins)
        of, within = source[at], there[part][rows]
        wanted = np.flatnonzero((of != within) & ~(inside[of] & inside[within]))
        of, within = of[wanted], within[wanted]
        low_high.append(np.minimum(of, within) * source_count + np.maximum(of, within))
        second.append(of > within)
        at_found.append(at[wanted].astype(np.int32))
        scores.append(similarity[part][rows[wanted]])
    pair_keys, into = _numbered(_joined(low_high, np.int64), source_count)
    way = 2 * into + _joined(second, np.bool_)
    order = np.argsort(-_joined(scores, np.float32))
    a, b = np.divmod(pair_keys, source_count)
    weights = lengths.astype(np.float64)
    return SourceMatches(
        text=text.astype(np.int32),
        source=source.astype(np.int32),
        place_of=place_of,
        count=np.bincount(place, minlength=len(keys)),
        length=np.bincount(place, weights[place_of >= 0], len(keys)).astype(np.int64),
        totals=np.bincount(source_of[place_of >= 0], weights[place_of >= 0], source_count).astype(
            np.int64
        ),
        passages=np.bincount(source_of[place_of >= 0], minlength=source_count),
        a=a.astype(np.int32),
        b=b.astype(np.int32),
        similarity=_joined(scores, np.float32)[order],
        place=_joined(at_found, np.int32)[order],
        way=way[order].astype(np.int32),
        widespread=int(np.count_nonzero(widespread)),
    )


def _reached(
    pairs: Pairs, keys: Keys, source: Keys, begins: Keys, sources: int
) -> tuple[Keys, Similarities]:
    """Return each text with the sources that have it or a similar one, and the best similarity."""
    one, two = pairs.a.astype(np.int64), pairs.b.astype(np.int64)
    found, best = [keys], [np.full(len(keys), COPY, dtype=np.float32)]
    for from_, to in ((one, two), (two, one)):
        for part in _parts(begins[to + 1] - begins[to]):
            rows, at = _expand(to[part], begins)
            key, score = _best(
                from_[part][rows] * sources + source[at], pairs.similarity[part][rows]
            )
            there = begins[key // sources + 1] > begins[key // sources]  # not one left aside
            found.append(key[there])
            best.append(score[there])
    return _best(np.concatenate(found), np.concatenate(best))


def _best(keys: Keys, similarity: Similarities) -> tuple[Keys, Similarities]:
    """Return every key once, with the highest of its similarities."""
    if not len(keys):
        return keys, similarity
    order = np.argsort(keys)
    keys = keys[order]
    starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    best: Similarities = np.maximum.reduceat(similarity[order], starts)
    return keys[starts], best


def _widespread(held: Keys, sizes: Keys, texts: int) -> NDArray[np.bool_]:
    """Return which texts to leave aside so that there are few enough matches."""
    aside = np.zeros(texts, dtype=np.bool_)
    total = int(sizes.sum())
    if total > _MOST:
        each = np.bincount(held, sizes, texts)
        order = np.argsort(-each)
        needed = np.searchsorted(np.cumsum(each[order]), total - _MOST) + 1
        aside[order[:needed]] = True
    return aside


def _numbered(keys: Keys, sources: int) -> tuple[Keys, Keys]:
    """Return the different keys, ascending, and the number of each."""
    if sources * sources > _DENSE:
        return np.unique(keys, return_inverse=True)
    there = np.zeros(sources * sources, dtype=np.bool_)
    there[keys] = True
    different = np.flatnonzero(there)
    number = np.cumsum(there, dtype=np.int32)
    return different, number[keys].astype(np.int64) - 1


def _joined(parts: Sequence[NDArray[Any]], kind: type[np.generic]) -> NDArray[Any]:
    return np.concatenate([*parts, np.zeros(0, dtype=kind)])


def _parts(sizes: Keys) -> list[slice]:
    """Cut rows into parts that expand to few enough."""
    ends = np.cumsum(sizes)
    cuts = np.searchsorted(ends, np.arange(_AT_ONCE, int(ends[-1]) if len(ends) else 0, _AT_ONCE))
    bounds = np.unique(np.concatenate([[0], cuts, [len(sizes)]])).tolist()
    return [slice(low, high) for low, high in itertools.pairwise(bounds)]


def _expand(texts: Keys, begins: Keys) -> tuple[Keys, Keys]:
    """Return, for every place of each text, the row of the text and the place."""
    sizes = begins[texts + 1] - begins[texts]
    rows = np.repeat(np.arange(len(texts)), sizes)
    first = np.cumsum(sizes) - sizes
    return rows, np.arange(len(rows)) - first[rows] + begins[texts][rows]
