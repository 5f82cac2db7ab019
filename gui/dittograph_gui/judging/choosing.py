"""Which pairs to ask about; no Qt, meant for a worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from dittograph.finished_scan import Scan
from dittograph.judging.calibration import Population
from dittograph.judging.from_decisions import labelled_pairs
from dittograph.judging.learnt import pair_key
from dittograph.judging.sampling import Doubt, choose_pairs
from numpy.typing import NDArray

from dittograph_gui.evidence.pair_likelihood import PairLikelihood
from dittograph_gui.evidence.sentences import BATCH
from dittograph_gui.evidence.wish import Wish
from dittograph_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class Sought:
    """What the answers are to tell about.

    Attributes:
        scan: The scan by what the line goes by.
        population: The scores of all its pairs.
        wish: What matters to the person.
        model: What the scores are from, where they are likelihoods: it is to learn, too.
    """

    scan: Scan
    population: Population
    wish: Wish
    model: PairLikelihood | None = None

    @property
    def rows(self) -> NDArray[np.int64] | None:
        """Where each pair is in the list by similarity; None where that is its order."""
        return self.scan.by_similarity

    @property
    def doubt(self) -> Doubt | None:
        """How much the answer on each of some pairs would teach the model."""
        model, rows = self.model, self.rows
        if model is None or rows is None:
            return None
        return lambda places: model.doubt(rows[places])


def choose_rows(
    results: Results,
    sought: Sought,
    judged: Mapping[tuple[int, int], bool],
    skipped: set[int],
    learnt: frozenset[str] = frozenset(),
) -> list[int]:
    """Choose the pairs whose answers tell most; return their places in the list by similarity.

    Args:
        results: The open project.
        sought: What the answers are to tell about.
        judged: The judged pairs of texts.
        skipped: Places of pairs not to ask about: the person was not sure, or is being asked.
        learnt: What the scan's encoder was trained on; answers about that tell nothing.
    """
    scan, pairs, wish = results.project.scan, sought.scan.pairs, sought.wish
    labelled = labelled_pairs(scan, judgements=judged, marks={}, apart=())
    useless = _learnt(labelled.rows[labelled.rows >= 0].tolist(), results, learnt)
    counts = (labelled.rows >= 0) & ~np.isin(labelled.rows, list(useless))
    skipped = skipped | useless
    place_of = _places(sought.rows)
    while True:
        places = choose_pairs(
            pairs.similarity,
            place_of(labelled.rows[counts]),
            count=2 * BATCH,
            same=labelled.same[counts],
            a=pairs.a,
            b=pairs.b,
            skipped=place_of(np.array(sorted(skipped), dtype=np.int64)),
            doubt=sought.doubt,
            summary=sought.population,
            goal=wish.goal,
            wrong=wish.wrong / 100,
            missed=wish.missed / 100,
        )
        chosen: list[int] = (places if sought.rows is None else sought.rows[places]).tolist()
        # There may be millions of pairs, so only those that would be asked are looked up.
        useless = _learnt(chosen, results, learnt)
        if not useless:
            return chosen
        skipped |= useless


def _places(rows: NDArray[np.int64] | None) -> Callable[[NDArray[np.int64]], NDArray[np.int64]]:
    """Return what leads from places in the list by similarity to places among the scores."""
    if rows is None:
        return lambda wanted: wanted
    inverse = np.empty(len(rows), dtype=np.int64)
    inverse[rows] = np.arange(len(rows))
    return lambda wanted: inverse[wanted]


def _learnt(rows: list[int], results: Results, learnt: frozenset[str]) -> set[int]:
    """Return which of these pairs the encoder was trained on."""
    if not learnt:
        return set()
    pairs, text = results.project.scan.pairs, results.collection.text
    return {
        row for row in rows if pair_key(text(int(pairs.a[row])), text(int(pairs.b[row]))) in learnt
    }
