"""A round of pairs to judge, one after the other; no Qt, testable without a screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dittograph.pairs.relation import Difference

from dittograph_gui.evidence.sentences import BATCH
from dittograph_gui.language.words import counted, tr
from dittograph_gui.session.results import Results


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
    """Two texts to be judged.

    Attributes:
        first: The one that comes first in the collection.
        second: The other.
        notes: Facts that differ: "number: 14 / 41".
    """

    first: Side
    second: Side
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person said about a pair.

    Attributes:
        number: How many pairs were asked about before.
        row: The pair's place in the list of pairs by similarity.
        pair: Its distinct-text ids, the lower first.
        same: The answer; None: not sure, which is not saved.
        before: What the project knew about the pair before the round.
    """

    number: int
    row: int
    pair: tuple[int, int]
    same: bool | None
    before: bool | None


class JudgingRound:
    """Asks about pairs in a given order.

    It goes on before an answer is in the file, so that nobody waits for the disk; the answers are
    saved by whoever asks. One that could not be saved is given back by :meth:`ask_again`.

    Attributes:
        rows: Places of the pairs in the list by similarity, in the order to ask; the last ones only
            replace those that the person is not sure about.
        skipped: Places of the pairs that the person was not sure about, in all rounds.
    """

    def __init__(self, results: Results, rows: list[int], skipped: set[int] | None = None) -> None:
        self._results = results
        self.rows = rows
        self.skipped = set() if skipped is None else skipped
        self._answers: list[Answer] = []
        self._before: dict[int, bool | None] = {}

    def __len__(self) -> int:
        return min(BATCH, len(self.rows))

    @property
    def place(self) -> int:
        """How many pairs were asked about."""
        return len(self._answers)

    @property
    def done(self) -> bool:
        """Whether enough is answered, or nothing is left to ask."""
        return self.answered >= BATCH or self.place >= len(self.rows)

    @property
    def answered(self) -> int:
        """How many pairs were judged."""
        return self.place - self.unsure

    @property
    def unsure(self) -> int:
        """How many pairs the person was not sure about."""
        return sum(answer.same is None for answer in self._answers)

    def question(self) -> Question:
        """Return the pair to be judged now."""
        results, row = self._results, self.rows[self.place]
        a, b = self._pair(row)
        labels = Difference(int(results.project.scan.differences[row])).labels
        first, second = self._side(a), self._side(b)
        notes = results.collection.explain(first.text, second.text, labels)
        return Question(first, second, tuple(notes))

    def answer(self, *, same: bool | None) -> Answer:
        """Go on to the next pair, and return what is to be saved of this one."""
        row = self.rows[self.place]
        pair = self._pair(row)
        known = self._results.project.judgements.pairs.get(pair)
        # Asked about again in this round, it may be on its way to the file: the first time counts.
        answer = Answer(self.place, row, pair, same, self._before.setdefault(row, known))
        if same is None:
            self.skipped.add(row)
        self._answers.append(answer)
        return answer

    def back(self) -> Answer | None:
        """Go back one pair, and return the answer to take away, if there is one."""
        if not self._answers:
            return None
        answer = self._answers.pop()
        self.skipped.discard(answer.row)
        return answer

    def ask_again(self, answer: Answer) -> None:
        """Go back to the pair of an answer that could not be saved."""
        if answer in self._answers:
            for later in self._answers[answer.number :]:
                self.skipped.discard(later.row)
            del self._answers[answer.number :]

    def repeat(self, answer: Answer) -> None:
        """Take up again an answer that could not be taken away."""
        if self.place == answer.number:
            self._answers.append(answer)

    def continue_with(self, rows: Sequence[int]) -> None:
        """Ask about these pairs after the present one, as the answers so far suggest."""
        asked = self.rows[: self.place + 1]
        self.rows = asked + [row for row in rows if row not in asked]

    def _pair(self, row: int) -> tuple[int, int]:
        pairs = self._results.project.scan.pairs
        return int(pairs.a[row]), int(pairs.b[row])

    def _side(self, text: int) -> Side:
        collection, copies = self._results.collection, self._results.scan.copies
        place = collection.place(int(copies.first[text]))
        more = int(copies.count[text]) - 1
        if more:
            others = counted(more, tr("and {n} more place"), tr("and {n} more places"))
            place = f"{place} · {others}"
        return Side(collection.text(text), place)
