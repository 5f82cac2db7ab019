"""How likely two texts say the same, by all the evidence there is, and why: no Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from dittograph.finished_scan import Scan
from dittograph.judging.from_decisions import CALIBRATE
from dittograph.judging.likelihood import Judged, Likelihood, learn, width_above_chance
from dittograph.pairs.evidence import FULL, SORTS, Sort, evidence_of_pairs
from dittograph.progress import NO_PROGRESS, Progress
from numpy.typing import NDArray

from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.evidence.percent import percent

_HELP = "Learned from the pairs that you judged: from similarity, words and facts."
_SPEAKS = 0.5  # trust from which a likelihood stands beside a fact that differs
_FACTS = {
    Sort.NUMBER: "other figures",
    Sort.DATE: "other dates",
    Sort.NEGATION: "a negation in one of them",
    Sort.NAME: "other names",
}
_SHARED = (  # of the words, up to which distance
    (0.0, "all words shared"),
    (0.1, "almost all words shared"),
    (0.35, "most words shared"),
    (0.6, "about half of the words shared"),
    (0.9, "few words shared"),
    (1.0, "hardly any words shared"),
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
        measured: The evidence on each pair, uint8 ``[pairs, sorts]``.
    """

    def __init__(self, scan: Scan, measured: NDArray[np.uint8], model: Likelihood) -> None:
        self._scan = scan
        self.measured = measured
        self._model = model
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
        if row is None or (differs and not self._weighs(differs)):
            return None
        evidence = self.measured[row : row + 1]
        likely = self._model.of(self._scan.pairs.similarity[row : row + 1], evidence)
        return Told(f"{percent(float(likely[0]))} likely the same", f"{why(evidence[0])}. {_HELP}")

    def _weighs(self, differs: Collection[str]) -> bool:
        known = {str(sort) for sort in _FACTS}
        return self._model.trust >= _SPEAKS and known.issuperset(differs)

    def _find_rows(self, text: int) -> dict[int, int]:
        pairs = self._scan.pairs
        rows: dict[int, int] = {}
        for other, side in ((pairs.b, pairs.a), (pairs.a, pairs.b)):
            places = np.flatnonzero(side == text)
            rows.update(zip(other[places].tolist(), places.tolist(), strict=True))
        return rows


def learn_pairs(
    scan: Scan,
    known: Evidence,
    measured: NDArray[np.uint8] | None,
    progress: Progress = NO_PROGRESS,
) -> PairLikelihood | None:
    """Learn from the judged pairs; meant for a worker.

    Args:
        scan: The collection.
        known: What is judged.
        measured: The evidence on each pair as measured before, or None.
        progress: Notified of the pairs whose evidence is measured.

    Returns:
        None where too few pairs are judged, or all of them alike.

    Raises:
        CancelledError: From ``progress``.
    """
    use = (known.labelled.rows >= 0) & ~known.learnt
    rows, same = known.labelled.rows[use], known.labelled.same[use]
    if len(same) < CALIBRATE or not 0 < int(same.sum()) < len(same):
        return None
    pairs = scan.pairs
    if measured is None:
        measured = evidence_of_pairs(
            scan.texts, scan.copies.hashes, pairs, scan.differences, progress
        )
    width = width_above_chance(scan.chance, scan.settings.floor)
    model = learn(Judged(pairs.similarity[rows], measured[rows], same, width))
    return PairLikelihood(scan, measured, model)


def why(evidence: NDArray[Any]) -> str:
    """Return "Most words shared, but other figures" for the evidence on a pair, ``[sorts]``."""
    apart = {sort: float(value) / FULL for sort, value in zip(SORTS, evidence, strict=True)}
    shared = next(words for most, words in _SHARED if apart[Sort.WORDS] <= most)
    alike = apart[Sort.WORDS] <= _SHARED[2][0]
    against = [words for sort, words in _FACTS.items() if apart[sort]]
    # Each word that is another one also has other neighbours, so only where hardly any is.
    if apart[Sort.WORDS] <= _SHARED[1][0] and apart[Sort.NEIGHBOURS] >= _MOVED:
        against.append("in another order")
    if apart[Sort.LENGTH] >= _LONGER:
        against.append("one text much longer")
    joined = " and ".join(filter(None, (", ".join(against[:-1]), *against[-1:])))
    link = ", but " if alike else ", "
    return shared.capitalize() + (link + joined if joined else "")
