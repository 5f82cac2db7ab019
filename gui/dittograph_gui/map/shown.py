"""What the map shows at one line: the clusters, and the colour of each text."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from dittograph.settings import Grouping
from numpy.typing import NDArray

from dittograph_gui.language.words import tr
from dittograph_gui.map.colouring import ColourBy, Colouring, cluster_of, colouring
from dittograph_gui.session.listing import Filter, View
from dittograph_gui.session.region import Region
from dittograph_gui.session.results import Results
from dittograph_gui.session.words import plural


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """The clusters at a line, as the map needs them.

    Attributes:
        view: All clusters at the line.
        cluster: The place in ``view.cut`` of each text's cluster, -1 where there is none, int32
            ``[texts]``.
        colouring: The colours.
    """

    view: View
    cluster: NDArray[np.int32]
    colouring: Colouring

    @classmethod
    def at(cls, results: Results, threshold: float, grouping: Grouping, by: ColourBy) -> Shown:
        """Cut at a line and colour the texts; meant for a worker.

        Args:
            results: The open project.
            threshold: Cosine similarity.
            grouping: Of the clusters.
            by: What the colours mean.
        """
        view = results.view(threshold, grouping, Filter())
        return cls(view, cluster_of(view), colouring(results, view, by))

    def clusters_in(self, region: Region) -> int:
        """Return how many clusters have a text in a region."""
        inside = np.zeros(len(self.view.cut) + 1, dtype=np.bool_)
        inside[self.cluster[region.inside]] = True  # -1 is the last place
        return int(np.count_nonzero(inside[:-1]))

    def selection_words(self, region: Region) -> str:
        """Say what is in a region; copies of a text are one point, so they count once."""
        texts, clusters = plural(region.count, "different text"), self.clusters_in(region)
        if not clusters:
            return tr("{texts} selected, none of them in a cluster.", texts=texts)
        return tr(
            "{texts} selected, in {clusters}.", texts=texts, clusters=plural(clusters, "cluster")
        )
