"""The clusters by likelihood, which take the place of those by similarity: no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from dittograph.clusters.dendrogram import Dendrogram, lowest_inside
from dittograph.finished_scan import Scan
from dittograph.project.changes import TextPair
from dittograph.settings import Grouping
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """The likelihood of every pair of a scan, and what follows from it.

    Attributes:
        scan: The scan with pairs and clusters by likelihood.
        likelihood: Of each pair in the order by similarity, float32 ``[pairs]``, 0..1.
        apart: What was "not a duplicate" when the clusters were made.
        lowest: For each dendrogram the lowest likelihood of a pair inside each merge, float32
            ``[merges]``: for those by similarity and those by likelihood.
    """

    scan: Scan
    likelihood: NDArray[np.float32]
    apart: frozenset[TextPair]
    lowest: tuple[tuple[Dendrogram, NDArray[np.float32]], ...]

    @classmethod
    def of(cls, scan: Scan, likelihood: NDArray[np.float32], apart: frozenset[TextPair]) -> Scored:
        """Make the clusters by likelihood; meant for a worker.

        Args:
            scan: The scan by similarity.
            likelihood: Of each of its pairs.
            apart: What is "not a duplicate".
        """
        by_likelihood = scan.scored(likelihood, apart=apart)
        kinds: tuple[tuple[Mapping[Grouping, Dendrogram], Scan, NDArray[np.float32]], ...] = (
            (scan.dendrograms, scan, likelihood),
            (by_likelihood.dendrograms, by_likelihood, by_likelihood.pairs.similarity),
        )
        lowest = tuple(
            (dendrogram, lowest_inside(dendrogram, of.pairs, values))
            for dendrograms, of, values in kinds
            for dendrogram in dendrograms.values()
        )
        return cls(by_likelihood, likelihood, apart, lowest)

    def with_sources_of(self, scan: Scan) -> Scored:
        """Return the same with the sources as another state of the scan knows them."""
        known = replace(self.scan, sources=scan.sources, sources_confirmed=scan.sources_confirmed)
        return replace(self, scan=known)

    def lowest_of(self, dendrogram: Dendrogram) -> NDArray[np.float32] | None:
        """Return the lowest likelihood inside each merge; None for a dendrogram made since."""
        return next((lowest for one, lowest in self.lowest if one is dendrogram), None)
