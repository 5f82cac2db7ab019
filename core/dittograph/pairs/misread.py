"""Texts that the vectors say too little of: exact ones that lie apart, and others that lie alike.

An encoder may have no word for a ligature, a full-width letter or a dotted abbreviation. Two texts
that differ in nothing else then get vectors far apart, though a reader sees no difference at all.
And words that it cannot read at all, such as emoji, are all one to it: two texts that differ only
in those get the same vector.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.relation import Difference, Kind, exact_key, letters_of, traits
from dittograph.pairs.relation.folding import written_plainly
from dittograph.pairs.search.scoring import similarities

READ_ALIKE = 0.98
"""Exact texts whose cosine is lower were not read alike, and share one vector."""
_SAME = np.float32(1 - 1e-6)  # a cosine from which two vectors are one


def with_shared_vectors(
    texts: Sequence[str], vectors: NDArray[np.float32], *, at_least: float = READ_ALIKE
) -> NDArray[np.float32]:
    """Give texts that are exactly alike, and were not read alike, the vector of the plainest.

    Args:
        texts: Distinct texts.
        vectors: Their unit vectors, float32 ``[texts, dimension]``; not changed.
        at_least: Cosine from which vectors stay as they are.

    Returns:
        The same array if all stay, else a new one.
    """
    shared = vectors
    for group in exact_groups(texts):
        best = min(group, key=lambda i: (not vectors[i].any(), *_oddness(texts[i]), i))
        others = np.array([i for i in group if i != best], dtype=np.int32)
        cosine = similarities(vectors, np.full(len(others), best, dtype=np.int32), others)
        apart = others[cosine < np.float32(at_least)]
        if len(apart):
            if shared is vectors:
                shared = vectors.copy()
            shared[apart] = vectors[best]
    return shared


def exact_groups(texts: Sequence[str]) -> list[list[int]]:
    """Return the positions of texts that differ only in case, punctuation and white space."""
    alike: dict[int, list[int]] = defaultdict(list)
    for i, text in enumerate(texts):
        alike[hash(letters_of(text))].append(i)
    groups: list[list[int]] = []
    for candidates in alike.values():
        if len(candidates) < 2:
            continue
        exact: dict[tuple[str, int], list[int]] = defaultdict(list)
        for i in candidates:
            exact[exact_key(texts[i]), traits(texts[i]).negations].append(i)
        groups += [group for group in exact.values() if len(group) > 1]
    return groups


def _oddness(text: str) -> tuple[int, bool, int]:
    """Return how far a text is from plain writing: odd letters, capitals, marks."""
    plain = written_plainly(text)
    odd = sum(1 for one in text if one not in plain) + abs(len(text) - len(plain))
    marks = sum(1 for one in text if not one.isalnum() and not one.isspace())
    return odd, text.isupper() and len(text) > 5, marks


def flag_unread(
    texts: Sequence[str], pairs: Pairs, kinds: NDArray[np.uint8], differences: NDArray[np.uint8]
) -> None:
    """Flag pairs of one vector whose words differ: the encoder cannot read what does.

    Args:
        texts: Distinct texts.
        pairs: The pairs, the most similar first.
        kinds: Kind of each pair, uint8 ``[pairs]``.
        differences: Difference flags of each pair, uint8 ``[pairs]``; changed.
    """
    end = pairs.count(float(_SAME))
    rows = np.flatnonzero((kinds[:end] != Kind.EXACT) & (differences[:end] == 0))
    flagged = [
        row
        for row in rows.tolist()
        if are_unread(texts[int(pairs.a[row])], texts[int(pairs.b[row])])
    ]
    differences[np.array(flagged, dtype=np.int64)] |= int(Difference.UNREAD)


def are_unread(a: str, b: str) -> bool:
    """Whether two texts of one vector have other words, and not just other accents or endings."""
    return traits(a).words != traits(b).words


def is_one_vector(similarity: float) -> bool:
    """Whether a cosine is that of a vector with itself."""
    return bool(np.float32(similarity) >= _SAME)
