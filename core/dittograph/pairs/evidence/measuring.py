"""Pairs to evidence: how far the two texts are apart, by several sorts of evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist, cpdist

from dittograph.execution.local import Threads
from dittograph.execution.plan import Task
from dittograph.pairs.evidence.writing import Written, write
from dittograph.pairs.relation import Difference
from dittograph.progress import NO_PROGRESS, Phase, Progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dittograph.arrays import Ids

FULL = 255  # what stands for 1 in an array of evidence
_PAIRS = 1 << 16  # of one task; about a tenth of a second
_READING = 0.3  # share of the time
_MANY = 16  # pairs of a text
_SCORER = Indel.normalized_distance


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
    evidence = np.empty((len(a), len(SORTS)), dtype=np.uint8)
    if not len(a):
        return evidence
    told = 0

    def reach(share: float) -> None:
        nonlocal told
        steps = int(share * len(a)) - told
        told += steps
        progress.advance(steps)

    written = write(texts, lambda share: reach(_READING * share))
    # Pairs of the same text belong together: what is marked for one serves all.
    order = np.argsort(a)
    taken = 0

    def take(found: NDArray[np.uint8]) -> None:
        nonlocal taken
        evidence[order[taken : taken + len(found)]] = found
        taken += len(found)

    pairs = _Pairs(written, a[order], b[order], differences[order])
    Threads().run(pairs.tasks(len(a) - told), [pairs], take, progress)
    return evidence


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Pairs in the order of their one text, with all that they are measured by."""

    written: Written
    a: Ids
    b: Ids
    differences: NDArray[np.uint8]

    def tasks(self, steps: int) -> Iterator[Task[NDArray[np.uint8]]]:
        """Give a task for each part of them."""
        for begin in range(0, len(self.a), _PAIRS):
            end = min(begin + _PAIRS, len(self.a))
            own = steps * end // len(self.a) - steps * begin // len(self.a)
            yield Task(_measured, (0,), (begin, end), own)


def _measured(blocks: list[_Pairs], begin: int, end: int) -> NDArray[np.uint8]:
    """Return the evidence on some pairs; what a task runs."""
    (pairs,) = blocks
    part = slice(begin, end)
    a, b, differences = pairs.a[part], pairs.b[part], pairs.differences[part]
    written = pairs.written
    words, rare, neighbours = written.signs.shared(a, b)
    itself = a == b
    lengths = np.stack([written.words[a], written.words[b]]) + 1
    columns = {
        Sort.RARE: _apart(rare, written.rare[a] + written.rare[b], itself),
        Sort.WORDS: _apart(words, lengths.sum(axis=0) - 2, itself),
        Sort.NEIGHBOURS: _apart(neighbours, np.maximum(lengths - 2, 0).sum(axis=0), itself),
        Sort.LETTERS: _letters_apart(written.letters, a, b),
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


def _letters_apart(letters: NDArray[Any], a: Ids, b: Ids) -> NDArray[np.float32]:
    """Return the share of the letters that only one text has; ``a`` ascends."""
    apart = np.empty(len(a), dtype=np.float32)
    ends = np.append(np.flatnonzero(np.diff(a)) + 1, len(a))
    pairs = np.diff(ends, prepend=0)
    # A text with many pairs is prepared once for all of them.
    for begin, end in np.stack([ends - pairs, ends], axis=1)[pairs >= _MANY].tolist():
        text, others = letters[a[begin]], letters[b[begin:end]]
        apart[begin:end] = cdist([text], others, scorer=_SCORER, dtype=np.float32)[0]
    few = np.repeat(pairs < _MANY, pairs)
    apart[few] = cpdist(letters[a[few]], letters[b[few]], scorer=_SCORER, dtype=np.float32)
    return apart


def _apart(
    shared: NDArray[np.int64], both: NDArray[np.int64], itself: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """Return the share of what two texts have that only one of them has; 0 if they have nothing.

    Args:
        shared: How much they share, of what more than one text has.
        both: How much the one has and how much the other, together.
        itself: Whether a text is compared with itself: it shares all.
    """
    only_one = np.where(itself, 0, both - 2 * shared)
    return (only_one / np.maximum(both, 1)).astype(np.float32)
