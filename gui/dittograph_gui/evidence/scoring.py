"""Judged pairs to the likelihood of all pairs, their clusters, and what a threshold is worth."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.finished_scan import Scan
from dittograph.project.changes import TextPair

from dittograph_gui.evidence.evidence import Evidence, weigh_likelihoods
from dittograph_gui.evidence.pair_likelihood import PairLikelihood
from dittograph_gui.session.scored import Scored


@dataclass(frozen=True, slots=True, eq=False)
class ByLikelihood:
    """Everything that goes by likelihood.

    Attributes:
        learned: What the likelihoods were learned from.
        scored: The clusters.
        evidence: What the judged pairs say of its thresholds.
    """

    learned: PairLikelihood
    scored: Scored
    evidence: Evidence


def score_pairs(
    scan: Scan, known: Evidence, learned: PairLikelihood, apart: frozenset[TextPair]
) -> ByLikelihood:
    """Work it all out; meant for a worker.

    Args:
        scan: The collection, by similarity.
        known: The judged pairs that were learned from.
        learned: What was learned.
        apart: What is "not a duplicate".
    """
    scored = Scored.of(scan, learned.of_all(), apart)
    held_out = learned.held_out(len(known.labelled.rows))
    evidence = weigh_likelihoods(known, held_out, scored.scan.pairs.similarity)
    return ByLikelihood(learned, scored, evidence)
