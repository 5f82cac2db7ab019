"""Two long texts side by side: which sentence of one stands where in the other.

First what is the same in the same order, then, between that, sentences that were rewritten, and
last what stands elsewhere. Nothing here grows with the product of two whole texts except one
comparison of sentence numbers, which takes 64 of them at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from dittograph.pairs.relation.differences import Change, Span, differences
from dittograph.pairs.relation.reading import Sentence, read_sentences
from dittograph.pairs.relation.words import IS_WORD, split_words

_REWRITTEN = 0.5  # share of words in common from which two sentences are one that was rewritten
_MOVED_WORDS = 4  # a shorter sentence that stands elsewhere is rarely the same one
_LARGEST = 4_000_000  # sentences times sentences that are compared word by word


class Fate(StrEnum):
    """What became of a sentence."""

    SAME = "same"
    REWRITTEN = "rewritten"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the two texts side by side.

    A sentence that moved has two rows: one where it stood, one where it stands now.

    Attributes:
        fate: What became of it.
        left: Number of the sentence in the first text, or None where this side is empty.
        right: Number of the sentence in the second text, or None.
        partner: Of a moved sentence: its number in the other text.
    """

    fate: Fate
    left: int | None
    right: int | None
    partner: int | None = None


@dataclass(frozen=True)
class Alignment:
    """Two texts, sentence by sentence.

    Attributes:
        left: The sentences of the first text.
        right: The sentences of the second text.
        rows: All sentences of both, in reading order.
    """

    left: list[Sentence]
    right: list[Sentence]
    rows: list[Row]

    def spans(self, row: Row) -> list[Span]:
        """Return how the sentences of a row differ, word by word; the first is the reference."""
        first, second = self.sides(row)
        return differences(first, second)

    def sides(self, row: Row) -> tuple[str, str]:
        """Return what stands on either side of a row; of a moved sentence, its two wordings.

        White space is collapsed: where lines were wrapped differently nothing differs.
        """
        left, right = row.left, row.right
        if row.fate is Fate.MOVED:
            left = row.partner if left is None else left
            right = row.partner if right is None else right
        return (
            "" if left is None else self.left[left].key,
            "" if right is None else self.right[right].key,
        )

    @cached_property
    def places(self) -> list[int]:
        """The rows at which a difference begins.

        Each rewritten sentence is one; neighbours that only one text has are one together.
        """
        fates = [row.fate for row in self.rows]
        return [
            place
            for place, (before, fate) in enumerate(zip([Fate.SAME, *fates], fates, strict=False))
            if fate is Fate.REWRITTEN or (fate is not Fate.SAME and _sort(before) != _sort(fate))
        ]

    @cached_property
    def agreement(self) -> Agreement:
        """How far the two texts agree."""
        counts = dict.fromkeys(Fate, 0)
        agree = 0
        for row in self.rows:
            counts[row.fate] += 1
            if row.fate is Fate.SAME and row.left is not None:
                agree += self.left[row.left].words
            elif row.fate is Fate.REWRITTEN or (row.fate is Fate.MOVED and row.left is not None):
                agree += sum(
                    _words(span.text) for span in self.spans(row) if span.change is Change.SAME
                )
        words = max(sum(one.words for one in side) for side in (self.left, self.right))
        return Agreement(
            agree=min(agree, words),
            words=words,
            rewritten=counts[Fate.REWRITTEN],
            removed=counts[Fate.REMOVED],
            added=counts[Fate.ADDED],
            moved=counts[Fate.MOVED] // 2,
        )


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two texts agree.

    Attributes:
        agree: Words that both have, in sentences that belong together.
        words: Words of the longer text.
        rewritten: Sentences that stand in both with other words.
        removed: Sentences that only the first text has.
        added: Sentences that only the second text has.
        moved: Sentences that stand elsewhere in the second text.
    """

    agree: int
    words: int
    rewritten: int
    removed: int
    added: int
    moved: int

    def sentence(self) -> str:
        """Return "430 of 460 words agree; 2 sentences differ"."""
        if self.agree == self.words and not self.moved and not self.differing:
            return f"All {self.words:,} words agree."
        parts = [f"{self.agree:,} of {self.words:,} words agree"]
        if self.differing:
            verb = "differs" if self.differing == 1 else "differ"
            parts.append(f"{_plural(self.differing)} {verb}")
        if self.moved:
            parts.append(f"{_plural(self.moved)} moved")
        return "; ".join(parts)

    @property
    def differing(self) -> int:
        """Sentences that differ; one that was replaced by another counts once."""
        return self.rewritten + max(self.removed, self.added)


def _sort(fate: Fate) -> Fate:
    """Return the same for what may be neighbours in one difference."""
    return Fate.ADDED if fate is Fate.REMOVED else fate


def _plural(count: int) -> str:
    return f"{count:,} sentence{'' if count == 1 else 's'}"


def align(first: str, second: str) -> Alignment:
    """Align two texts sentence by sentence.

    Takes 50 to 400 ms for two texts of 33,000 words; meant for a worker where texts are long.
    """
    return align_sentences(read_sentences(first), read_sentences(second))


def align_sentences(left: list[Sentence], right: list[Sentence]) -> Alignment:
    """Align two texts that were read before."""
    numbers: dict[str, int] = {}
    keys = [[numbers.setdefault(one.key, len(numbers)) for one in side] for side in (left, right)]
    pairs: list[tuple[int, int]] = []  # same or rewritten, in the order of both
    gaps: list[tuple[range, range]] = []
    for code in LCSseq.opcodes(*keys):
        here = range(code.src_start, code.src_end)
        there = range(code.dest_start, code.dest_end)
        if code.tag == "equal":
            pairs += zip(here, there, strict=True)
        elif gaps and gaps[-1][0].stop == here.start and gaps[-1][1].stop == there.start:
            gaps[-1] = (range(gaps[-1][0].start, here.stop), range(gaps[-1][1].start, there.stop))
        else:
            gaps.append((here, there))
    for here, there in gaps:
        pairs += _rewritten(left, here, right, there)
    pairs.sort()
    moved = _moved(left, right, pairs)
    return Alignment(left, right, _rows(left, right, pairs, moved))


# ------------------------------------------------------------------------------------- similarity


def _shares(left: Sequence[Sentence], right: Sequence[Sentence]) -> NDArray[np.float32]:
    """Return the share of words that each two sentences have in common, 0..1.

    Twice the words in common over the words of both; float32 ``[left, right]``.
    """
    # The words of the shorter side suffice: others are in common with nothing.
    shorter = min(left, right, key=len)
    counts: dict[str, int] = {}
    for one in shorter:
        for stem in set(one.stems):
            counts[stem] = counts.get(stem, 0) + 1
    columns = {stem: place for place, stem in enumerate(counts)}
    bags = []
    for side in (left, right):
        bag = np.zeros((len(side), len(columns)), dtype=np.float32)
        rows, places = [], []
        for row, one in enumerate(side):
            for stem in one.stems:
                if stem in columns:
                    rows.append(row)
                    places.append(columns[stem])
        np.add.at(bag, (rows, places), 1)
        bags.append(bag)
    # A word that stands twice in both counts twice: its first and its second occurrence each.
    common = np.zeros((len(left), len(right)), dtype=np.float32)
    times = 1
    while True:
        present = [(bag >= times).astype(np.float32) for bag in bags]
        used = present[0].any(axis=0) & present[1].any(axis=0)
        if not used.any():
            break
        common += present[0][:, used] @ present[1][:, used].T
        times += 1
    lengths = [
        np.array([len(one.stems) for one in side], dtype=np.float32) for side in (left, right)
    ]
    total = lengths[0][:, None] + lengths[1][None, :]
    shares: NDArray[np.float32] = 2 * common / np.maximum(total, 1)
    return shares


def _rewritten(
    left: list[Sentence], here: range, right: list[Sentence], there: range
) -> list[tuple[int, int]]:
    """Pair the sentences of a gap in order, so that they have as many words in common as can be."""
    if not here or not there or len(here) * len(there) > _LARGEST:
        return []
    shares = _shares(left[here.start : here.stop], right[there.start : there.stop])
    shares[shares < _REWRITTEN] = 0
    best = np.zeros((len(here) + 1, len(there) + 1), dtype=np.float32)
    for row in range(len(here)):
        one = np.maximum(best[row, 1:], best[row, :-1] + shares[row])
        best[row + 1, 1:] = np.maximum.accumulate(one)
    pairs = []
    row, column = len(here), len(there)
    while row and column:
        if best[row, column] == best[row - 1, column]:
            row -= 1
        elif best[row, column] == best[row, column - 1]:
            column -= 1
        else:
            row, column = row - 1, column - 1
            pairs.append((here[row], there[column]))
    return pairs


def _moved(
    left: list[Sentence], right: list[Sentence], pairs: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Pair what is left over and stands elsewhere: the same sentences, then rewritten ones."""
    taken = [{one for one, _ in pairs}, {other for _, other in pairs}]
    rest = [
        [
            place
            for place, one in enumerate(side)
            if place not in used and len(one.stems) >= _MOVED_WORDS
        ]
        for side, used in zip((left, right), taken, strict=True)
    ]
    waiting: dict[str, list[int]] = {}
    for place in reversed(rest[1]):
        waiting.setdefault(right[place].key, []).append(place)
    moved = [
        (place, waiting[left[place].key].pop()) for place in rest[0] if waiting.get(left[place].key)
    ]
    gone = [{one for one, _ in moved}, {other for _, other in moved}]
    rest = [[one for one in side if one not in used] for side, used in zip(rest, gone, strict=True)]
    if not rest[0] or not rest[1] or len(rest[0]) * len(rest[1]) > _LARGEST:
        return sorted(moved)
    shares = _shares([left[one] for one in rest[0]], [right[one] for one in rest[1]])
    # Each is the nearest of the other.
    nearest = shares.argmax(axis=1)
    moved += [
        (rest[0][row], rest[1][column])
        for row, column in enumerate(nearest.tolist())
        if shares[row, column] >= _REWRITTEN and shares[:, column].argmax() == row
    ]
    return sorted(moved)


# ------------------------------------------------------------------------------------------- rows


def _rows(
    left: list[Sentence],
    right: list[Sentence],
    pairs: list[tuple[int, int]],
    moved: list[tuple[int, int]],
) -> list[Row]:
    went, came = dict(moved), {other: one for one, other in moved}
    rows: list[Row] = []
    i = j = 0
    for one, other in [*pairs, (len(left), len(right))]:
        for place in range(i, one):
            fate = Fate.MOVED if place in went else Fate.REMOVED
            rows.append(Row(fate, place, None, went.get(place)))
        for place in range(j, other):
            fate = Fate.MOVED if place in came else Fate.ADDED
            rows.append(Row(fate, None, place, came.get(place)))
        if one < len(left):
            same = left[one].key == right[other].key
            rows.append(Row(Fate.SAME if same else Fate.REWRITTEN, one, other))
        i, j = one + 1, other + 1
    return rows


def _words(text: str) -> int:
    return sum(bool(word.flags & IS_WORD) for word in split_words(text))
