"""Pairs to evidence: how far the two texts are apart, by several sorts of evidence."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from rapidfuzz.process import cpdist

from dittograph.execution.local import processors
from dittograph.pairs.evidence.writing import Written, write
from dittograph.pairs.relation import Difference
from dittograph.progress import NO_PROGRESS, Phase, Progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dittograph.arrays import Ids

FULL = 255  # what stands for 1 in an array of evidence
_PAIRS = 1 << 17  # compared between two reports of progress
_READING = 0.3  # share of the time


class Sort(StrEnum):
    """A sort of evidence; each goes from 0 (alike) to 1 (as far apart as can be)."""

    RARE = "rare words"  # share of the words that only one text has; rare words count more
    WORDS = "words"  # the same, every word counts as much
    NEIGHBOURS = "neighbouring words"  # the same, for every two neighbouring words
    LETTERS = "letters"  # the same, for letters in the same order
    LENGTH = "length"  # how much shorter one text is than the other, in words
    NUMBER = "number"  # whether this fact differs, by the rules of `relation`; 0 or 1
    DATE = "date"
    NEGATION = "negation"
    NAME = "name"
    ROLE = "role"
    SIGN = "sign"
    PART = "part"
    UNREAD = "unread"


SORTS = tuple(Sort)


def find_evidence(
    texts: Sequence[str],
    a: Ids,
    b: Ids,
    differences: NDArray[np.uint8],
    progress: Progress = NO_PROGRESS,
) -> NDArray[np.uint8]:
    """Return the evidence on each pair.

    Args:
        texts: The collection; how rare a word is, is counted in all of it.
        a: Position of each pair's one text, int32 ``[pairs]``.
        b: That of the other, int32 ``[pairs]``.
        differences: :class:`~dittograph.pairs.relation.Difference` of each pair, uint8 ``[pairs]``.
        progress: Notified of the pairs done.

    Returns:
        Evidence in the order of :data:`SORTS`, uint8 ``[pairs, sorts]``; ``FULL`` stands for 1.

    Raises:
        CancelledError: When cancelled.
    """
    progress.start(Phase.WEIGHING, len(a), "pairs")
    evidence = np.zeros((len(a), len(SORTS)), dtype=np.uint8)
    if not len(a):
        return evidence
    told = 0

    def reach(share: float) -> None:
        nonlocal told
        steps = int(share * len(a)) - told
        told += steps
        progress.advance(steps)

    written = write(texts, lambda share: reach(_READING * share))
    order = np.argsort(a, kind="stable")  # a text's signs stay in the processor's caches
    for begin in range(0, len(a), _PAIRS):
        reach(_READING + (1 - _READING) * begin / len(a))
        part = order[begin : begin + _PAIRS]
        evidence[part] = _measured(written, a[part], b[part], differences[part])
    reach(1)
    return evidence


def _measured(
    written: Written, a: Ids, b: Ids, differences: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    threads = min(processors(), max(len(a) // 1_000, 1))

    def apart(signs: NDArray[Any]) -> NDArray[np.float32]:
        found: NDArray[np.float32] = cpdist(
            signs[a],
            signs[b],
            scorer=Indel.normalized_distance,
            workers=threads,
            dtype=np.float32,
        )
        return found

    lengths = np.stack([written.length[a], written.length[b]]) + 1
    columns = {
        Sort.RARE: apart(written.rare),
        Sort.WORDS: apart(written.words),
        Sort.NEIGHBOURS: apart(written.neighbours),
        Sort.LETTERS: apart(written.letters),
        Sort.LENGTH: 1 - lengths.min(axis=0) / lengths.max(axis=0),
    }
    for sort in SORTS[len(columns) :]:
        columns[sort] = differences & Difference[sort.name] > 0
    evidence = np.empty((len(a), len(SORTS)), dtype=np.uint8)
    for place, sort in enumerate(SORTS):
        apart_by = columns[sort] * np.float32(FULL)
        # One word of a thousand is not nothing.
        evidence[:, place] = np.where(apart_by > 0, np.maximum(np.rint(apart_by), 1), 0)
    return evidence
