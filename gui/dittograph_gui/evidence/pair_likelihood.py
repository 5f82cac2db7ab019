"""How likely two texts say the same, by all the evidence there is, and why: no Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from dittograph.finished_scan import Scan
from dittograph.judging.crossing import odds_read_before
from dittograph.judging.of_project import Learned, Lesson, learn_lesson, lesson_of
from dittograph.pairs.evidence import FULL, SORTS, Sort
from dittograph.progress import NO_PROGRESS, Progress
from numpy.typing import NDArray

from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.evidence.percent import percent
from dittograph_gui.language.words import capital, counted, listed, tr

_HELP = tr("Learned from the pairs that you judged: from similarity, words and facts.")
_CROSSED = tr(
    "Learned from the pairs that you judged: from similarity, words, facts, and from what a "
    "cross-encoder says that has read both texts together."
)
NOTHING_LEARNED = tr("A likelihood is learned from pairs that you judge: judge some first.")
NOT_BOTH = tr("All pairs judged so far are of one kind, and a likelihood takes both.")
_SPEAKS = 0.5  # trust from which a likelihood stands beside a fact that differs
_FACTS = {
    Sort.NUMBER: tr("other figures"),
    Sort.DATE: tr("other dates"),
    Sort.NEGATION: tr("a negation in one of them"),
    Sort.NAME: tr("other names"),
    Sort.ROLE: tr("roles exchanged"),
    Sort.SIGN: tr("other signs"),
    Sort.PART: tr("a part that says something else"),
    Sort.UNREAD: tr("words that the encoder cannot read"),
}
_SHARED = (  # of the words, up to which distance
    (0.0, tr("all words shared")),
    (0.1, tr("almost all words shared")),
    (0.35, tr("most words shared")),
    (0.6, tr("about half of the words shared")),
    (0.9, tr("few words shared")),
    (1.0, tr("hardly any words shared")),
)
_MOVED = 0.4  # distance of neighbouring words from which shared words are in another order
_LONGER = 0.5  # from which one text is twice as long


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of two texts.

    Attributes:
        likely: "83 % likely the same".
        why: "Most words shared, but other figures." and where the likelihood comes from.
    """

    likely: str
    why: str


class PairLikelihood:
    """The likelihood of the pairs of a scan, looked up by their texts.

    Attributes:
        learned: What was learned, and from what.
    """

    def __init__(self, scan: Scan, learned: Learned) -> None:
        self._scan = scan
        self.learned = learned
        self._rows_of = lru_cache(maxsize=8)(self._find_rows)

    def told(self, one: int, two: int, differs: Collection[str]) -> Told | None:
        """Say how likely two texts are the same.

        Args:
            one: Distinct-text id; it is asked with many others, as the base of a cluster is.
            two: Distinct-text id.
            differs: Labels of the facts that differ.

        Returns:
            None where the scan does not list the pair, and beside facts that the judged pairs
            do not say enough about.
        """
        row = self._rows_of(one).get(two)
        if row is None or (differs and self.learned.model.trust < _SPEAKS):
            return None
        learned, only = self.learned, slice(row, row + 1)
        evidence = learned.evidence[only]
        odds = learned.crossed.odds[only] if learned.crossed else None
        likely = learned.model.of(self._scan.pairs.similarity[only], evidence, odds)
        counts = odds is not None and learned.model.crossed is not None
        by = _CROSSED if counts and np.isfinite(np.asarray(odds)).all() else _HELP
        return Told(
            tr("{percent} likely the same", percent=percent(float(likely[0]))),
            f"{why(evidence[0])}. {by}",
        )

    def of_all(self) -> NDArray[np.float32]:
        """Return the likelihood of every pair of the scan; meant for a worker."""
        return self.learned.likelihood(self._scan)

    def doubt(self, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return how much the answer on each of some pairs would teach, float64 ``[rows]``.

        Args:
            rows: Their places in the list by similarity.
        """
        return self.learned.model.doubt(
            self._scan.pairs.similarity[rows], self.learned.evidence[rows]
        )

    def held_out(self, judged: int) -> NDArray[np.float32]:
        """Return where the other judged pairs put each one, float32 ``[judged]``; NaN: nowhere."""
        scores = np.full(judged, np.nan, dtype=np.float32)
        scores[self.learned.lesson.use] = self.learned.held_out()
        return scores

    def _find_rows(self, text: int) -> dict[int, int]:
        pairs = self._scan.pairs
        rows: dict[int, int] = {}
        for other, side in ((pairs.b, pairs.a), (pairs.a, pairs.b)):
            places = np.flatnonzero(side == text)
            rows.update(zip(other[places].tolist(), places.tolist(), strict=True))
        return rows


@dataclass(frozen=True, slots=True)
class Taught:
    """What judged pairs taught.

    Attributes:
        pairs: The likelihoods; None where too few pairs are judged, or all of them alike.
        missing: What is missing then, in a sentence or two; else "".
    """

    pairs: PairLikelihood | None
    missing: str = ""


def learn_pairs(
    scan: Scan,
    known: Evidence,
    measured: NDArray[np.uint8] | None,
    progress: Progress = NO_PROGRESS,
) -> Taught:
    """Learn from the judged pairs; meant for a worker.

    Args:
        scan: The collection.
        known: What is judged.
        measured: The evidence on each pair as measured before, or None.
        progress: Notified of the pairs whose evidence is measured.

    Raises:
        CancelledError: From ``progress``.
    """
    lesson = lesson_of(scan, known.labelled)
    if not lesson.enough:
        return Taught(None, _missing(lesson))
    learned = learn_lesson(scan, lesson, measured, progress)
    crossed = odds_read_before(scan, lesson.rows, learned.likelihood(scan))
    if crossed is not None:
        learned = learned.with_crossed(crossed)
    return Taught(PairLikelihood(scan, learned))


def _missing(lesson: Lesson) -> str:
    if lesson.lacking:
        return counted(
            lesson.lacking,
            tr("A likelihood is learned from pairs that you judge: judge {n} more pair first."),
            tr("A likelihood is learned from pairs that you judge: judge {n} more pairs first."),
        )
    other = (
        tr("Judge some that are different, too.")
        if lesson.same.all()
        else tr("Judge some that are the same, too.")
    )
    return f"{NOT_BOTH} {other}"


def why(evidence: NDArray[Any]) -> str:
    """Return "Most words shared, but other figures" for the evidence on a pair, ``[sorts]``."""
    apart = {sort: float(value) / FULL for sort, value in zip(SORTS, evidence, strict=True)}
    shared = next(words for most, words in _SHARED if apart[Sort.WORDS] <= most)
    alike = apart[Sort.WORDS] <= _SHARED[2][0]
    against = [words for sort, words in _FACTS.items() if apart[sort]]
    # Each word that is another one also has other neighbours, so only where hardly any is.
    if apart[Sort.WORDS] <= _SHARED[1][0] and apart[Sort.NEIGHBOURS] >= _MOVED:
        against.append(tr("in another order"))
    if apart[Sort.LENGTH] >= _LONGER:
        against.append(tr("one text much longer"))
    shared = capital(shared)
    if not against:
        return shared
    if alike:
        return tr("{shared}, but {against}", shared=shared, against=listed(against))
    return f"{shared}, {listed(against)}"
