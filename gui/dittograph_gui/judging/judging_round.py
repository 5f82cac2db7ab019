"""A round of pairs to judge, one after the other; no Qt, testable without a screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from dittograph.judging.calibration import Population
from dittograph.judging.from_decisions import labelled_pairs
from dittograph.judging.learnt import pair_key
from dittograph.judging.sampling import choose_pairs
from dittograph.pairs.relation import Difference

from dittograph_gui.judging.evidence import BATCH, Wish
from dittograph_gui.session.results import Results, plural


@dataclass(frozen=True, slots=True)
class Side:
    """One text of a pair.

    Attributes:
        text: Its words.
        place: "evening-post.txt, line 12 · and 2 more places".
    """

    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Question:
    """Two texts that are to be judged.

    Attributes:
        first: The one that comes first in the collection.
        second: The other.
        notes: Facts that differ: "number: 14 / 41".
    """

    first: Side
    second: Side
    notes: tuple[str, ...]


class JudgingRound:
    """Asks about pairs in a given order and writes each answer at once.

    Attributes:
        rows: Places of the pairs in the scan's list, in the order to ask; the last ones only
            take the place of those that the person is not sure about.
        place: How many were asked about.
        skipped: Places of the pairs that the person was not sure about.
    """

    def __init__(self, results: Results, rows: list[int]) -> None:
        self._results = results
        self.rows = rows
        self.place = 0
        self.skipped: set[int] = set()
        self._before: list[bool | None] = []  # what was known of each pair asked about

    def __len__(self) -> int:
        return min(BATCH, len(self.rows))

    @property
    def done(self) -> bool:
        """Whether enough is answered, or nothing is left to ask."""
        return self.answered >= BATCH or self.place >= len(self.rows)

    @property
    def answered(self) -> int:
        """How many were judged."""
        return self.place - self.unsure

    @property
    def unsure(self) -> int:
        """How many the person was not sure about."""
        return len(self.skipped.intersection(self.rows[: self.place]))

    def question(self) -> Question:
        """Return the pair to be judged now."""
        results, row = self._results, self.rows[self.place]
        a, b = self._pair(row)
        labels = Difference(int(results.scan.differences[row])).labels
        first, second = self._side(a), self._side(b)
        return Question(
            first, second, tuple(results.explain_texts(first.text, second.text, labels))
        )

    def answer(self, *, same: bool | None) -> None:
        """Judge the present pair (None: not sure) and go on to the next.

        Raises:
            ProjectError: It could not be saved; the pair is still to be judged.
        """
        row = self.rows[self.place]
        project, pair = self._results.project, self._pair(row)
        before = project.judgements.pairs.get(pair)
        if same is None:
            self.skipped.add(row)
        else:
            project.judge(pair, same)
        self._before.append(before)
        self.place += 1

    def go_on_with(self, rows: Sequence[int]) -> None:
        """Ask about these pairs after the present one, as the answers so far suggest."""
        asked = self.rows[: self.place + 1]
        self.rows = asked + [row for row in rows if row not in asked]

    def back(self) -> None:
        """Go back one pair and take away what was answered.

        Raises:
            ProjectError: It could not be saved; nothing changes.
        """
        if not self.place:
            return
        row = self.rows[self.place - 1]
        project, pair = self._results.project, self._pair(row)
        if project.judgements.pairs.get(pair) != self._before[-1]:
            project.judge(pair, self._before[-1])
        self._before.pop()
        self.skipped.discard(row)
        self.place -= 1

    def _pair(self, row: int) -> tuple[int, int]:
        pairs = self._results.scan.pairs
        return int(pairs.a[row]), int(pairs.b[row])

    def _side(self, text: int) -> Side:
        results, copies = self._results, self._results.scan.copies
        place = results.place(int(copies.first[text]))
        more = int(copies.count[text]) - 1
        return Side(
            results.text(text), f"{place} · and {plural(more, 'more place')}" if more else place
        )


def choose_rows(
    results: Results,
    population: Population,
    judged: Mapping[tuple[int, int], bool],
    skipped: set[int],
    wish: Wish,
    learnt: frozenset[str] = frozenset(),
) -> list[int]:
    """Choose the pairs from whose answers most is learned; meant for a worker.

    Args:
        results: The open project.
        population: The similarities of all pairs.
        judged: What was judged of pairs of texts.
        skipped: Places of pairs not to ask about: one was not sure, or is asked already.
        wish: What matters to the person.
        learnt: What the scan's encoder has learned from; answers to that tell nothing.
    """
    pairs = results.scan.pairs
    known = labelled_pairs(results.scan, judgements=judged, marks={}, apart=())
    in_vain = _learnt(known.rows[known.rows >= 0].tolist(), results, learnt)
    counts = (known.rows >= 0) & ~np.isin(known.rows, list(in_vain))
    skipped = skipped | in_vain
    while True:
        chosen: list[int] = choose_pairs(
            pairs.similarity,
            known.rows[counts],
            count=2 * BATCH,
            same=known.same[counts],
            a=pairs.a,
            b=pairs.b,
            skipped=np.array(sorted(skipped), dtype=np.int64),
            summary=population,
            goal=wish.goal,
            wrong=wish.wrong / 100,
            missed=wish.missed / 100,
        ).tolist()
        # There may be millions of pairs, so only those that would be asked are looked up.
        in_vain = _learnt(chosen, results, learnt)
        if not in_vain:
            return chosen
        skipped |= in_vain


def _learnt(rows: list[int], results: Results, learnt: frozenset[str]) -> set[int]:
    """Return which of these pairs are among those that were learnt from."""
    pairs, text = results.scan.pairs, results.text
    return {
        row
        for row in (rows if learnt else ())
        if pair_key(text(int(pairs.a[row])), text(int(pairs.b[row]))) in learnt
    }
