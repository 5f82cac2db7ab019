"""Paraphrase check: texts against texts, line by line, without a project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dittograph.encoders.protocol import TextEncoder
from dittograph.encoders.vectors import encode_whole
from dittograph.errors import InputError
from dittograph.pairs.misread import READ_ALIKE, are_unread, is_one_vector
from dittograph.pairs.relation import (
    Difference,
    Kind,
    relate,
    traits,
    unread_words,
    what_differs,
)
from dittograph.pairs.search.scoring import similarities
from dittograph.passages.copies import normalise


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two texts compare.

    Attributes:
        similarity: Cosine similarity, -1..1.
        kind: How much of the wording they share.
        differs: What should stop an editor.
        what: The same in words, one entry a difference.
    """

    similarity: float
    kind: Kind
    differs: Difference
    what: list[str]


def compare(encoder: TextEncoder, left: Sequence[str], right: Sequence[str]) -> list[Comparison]:
    """Compare ``left[i]`` with ``right[i]``.

    Raises:
        InputError: The lists differ in length, or a text is blank.
    """
    if len(left) != len(right):
        raise InputError(
            f"The first list has {len(left):,} lines and the second {len(right):,}; "
            f"give as many on both sides."
        )
    if not all(text.strip() for text in (*left, *right)):
        raise InputError("One of the two texts is empty; give both.")
    # The same text on both sides is encoded once, so that it compares as exactly 1.
    place = {text: i for i, text in enumerate(dict.fromkeys(map(normalise, (*left, *right))))}
    vectors = encode_whole(encoder, list(place))
    a = np.array([place[normalise(text)] for text in left], dtype=np.int32)
    b = np.array([place[normalise(text)] for text in right], dtype=np.int32)
    scores = np.minimum(similarities(vectors, a, b), 1.0)
    scores[(a == b) & vectors[a].any(axis=1)] = 1.0
    result = []
    for x, y, score in zip(left, right, scores.tolist(), strict=True):
        kind, differs = relate(traits(x), traits(y))
        what = what_differs(x, y)
        if kind is Kind.EXACT and 0 < score < READ_ALIKE:
            score = 1.0  # as a scan has it
        if kind is not Kind.EXACT and not differs and is_one_vector(score) and are_unread(x, y):
            differs, what = Difference.UNREAD, [unread_words(x, y)]
        result.append(Comparison(score, kind, differs, what))
    return result
