"""How much of each source stands in each other one, by similar passages and copies."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.pairs.pair_list import Pairs

_AT_ONCE = 1 << 22  # rows that are expanded at a time

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
    """

    a: Ids
    b: Ids
    a_in_b: NDArray[np.float64]
    b_in_a: NDArray[np.float64]
    passages: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.a)


def find_overlap(
    pairs: Pairs,
    threshold: float,
    text_of: Ids,
    source_of: Ids,
    lengths: NDArray[np.int64],
    sources: int,
) -> Overlap:
    """Find how much of each source stands in each other one.

    A passage stands in another source if that has a passage of the same text, or one whose
    similarity to it reaches the threshold.

    Args:
        pairs: Of distinct texts, most similar first.
        threshold: Cosine similarity, -1..1.
        text_of: Distinct text of each passage, int32 ``[passages]``.
        source_of: Source of each passage, int32 ``[passages]``.
        lengths: Characters of each passage, int64 ``[passages]``.
        sources: How many sources there are.

    Returns:
        The overlaps, the largest share first.
    """
    texts = int(text_of.max()) + 1 if len(text_of) else 0
    keys, place = np.unique(text_of.astype(np.int64) * sources + source_of, return_inverse=True)
    length = np.bincount(place, weights=lengths, minlength=len(keys))
    count = np.bincount(place, minlength=len(keys))
    text, source = np.divmod(keys, max(sources, 1))  # where each text stands, by text
    begins = np.searchsorted(text, np.arange(texts + 1))

    number = pairs.count(threshold)
    one, two = pairs.a[:number].astype(np.int64), pairs.b[:number].astype(np.int64)
    # Every text and the sources that hold it or a similar one.
    similar = [
        *_reached(one, two, source, begins, sources),
        *_reached(two, one, source, begins, sources),
    ]
    reached = np.unique(np.concatenate([keys, *similar]))
    held, there = np.divmod(reached, max(sources, 1))
    found, lengths_found, counts_found = [], [], []
    for part in _parts(begins[held + 1] - begins[held]):
        rows, at = _expand(held[part], begins)
        outside = source[at] != there[part][rows]
        rows, at = rows[outside], at[outside]
        found.append(source[at] * sources + there[part][rows])
        lengths_found.append(length[at])
        counts_found.append(count[at])
    ordered, into = np.unique(np.concatenate([*found, keys[:0]]), return_inverse=True)
    shared = np.bincount(into, np.concatenate([*lengths_found, length[:0]]), len(ordered))
    passages = np.bincount(into, np.concatenate([*counts_found, count[:0]]), len(ordered))
    of, within = np.divmod(ordered, max(sources, 1))
    share = shared / np.maximum(np.bincount(source_of, lengths, sources), 1)[of]
    forward = np.flatnonzero(of < within)  # what is similar is so both ways
    back = np.searchsorted(ordered, within[forward] * sources + of[forward])
    largest = np.maximum(share[forward], share[back])
    order = np.lexsort((within[forward], of[forward], -largest))
    forward, back = forward[order], back[order]
    return Overlap(
        of[forward].astype(np.int32),
        within[forward].astype(np.int32),
        share[forward],
        share[back],
        passages[forward].astype(np.int64),
    )


def _reached(from_: Keys, to: Keys, source: Keys, begins: Keys, sources: int) -> list[Keys]:
    """Return each text with the sources of the texts that it is similar to, as keys."""
    found = []
    for part in _parts(begins[to + 1] - begins[to]):
        rows, at = _expand(to[part], begins)
        found.append(np.unique(from_[part][rows] * sources + source[at]))
    return found


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
