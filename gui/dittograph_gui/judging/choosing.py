"""Which pairs to ask about; no Qt, meant for a worker."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from dittograph.judging.calibration import Population
from dittograph.judging.from_decisions import labelled_pairs
from dittograph.judging.learnt import pair_key
from dittograph.judging.sampling import choose_pairs

from dittograph_gui.evidence.sentences import BATCH
from dittograph_gui.evidence.wish import Wish
from dittograph_gui.session.results import Results


def choose_rows(
    results: Results,
    population: Population,
    judged: Mapping[tuple[int, int], bool],
    skipped: set[int],
    wish: Wish,
    learnt: frozenset[str] = frozenset(),
) -> list[int]:
    """Choose the pairs whose answers tell most; return their places in the scan's list.

    Args:
        results: The open project.
        population: The similarities of all pairs.
        judged: The judged pairs of texts.
        skipped: Places of pairs not to ask about: the person was not sure, or is being asked.
        wish: What matters to the person.
        learnt: What the scan's encoder was trained on; answers about that tell nothing.
    """
    pairs = results.scan.pairs
    labelled = labelled_pairs(results.scan, judgements=judged, marks={}, apart=())
    useless = _learnt(labelled.rows[labelled.rows >= 0].tolist(), results, learnt)
    counts = (labelled.rows >= 0) & ~np.isin(labelled.rows, list(useless))
    skipped = skipped | useless
    while True:
        chosen: list[int] = choose_pairs(
            pairs.similarity,
            labelled.rows[counts],
            count=2 * BATCH,
            same=labelled.same[counts],
            a=pairs.a,
            b=pairs.b,
            skipped=np.array(sorted(skipped), dtype=np.int64),
            summary=population,
            goal=wish.goal,
            wrong=wish.wrong / 100,
            missed=wish.missed / 100,
        ).tolist()
        # There may be millions of pairs, so only those that would be asked are looked up.
        useless = _learnt(chosen, results, learnt)
        if not useless:
            return chosen
        skipped |= useless


def _learnt(rows: list[int], results: Results, learnt: frozenset[str]) -> set[int]:
    """Return which of these pairs the encoder was trained on."""
    if not learnt:
        return set()
    pairs, text = results.scan.pairs, results.collection.text
    return {
        row for row in rows if pair_key(text(int(pairs.a[row])), text(int(pairs.b[row]))) in learnt
    }
