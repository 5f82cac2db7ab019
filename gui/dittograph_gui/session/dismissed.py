"""The clusters that there would be, were some texts not marked "not a duplicate"."""

from __future__ import annotations

import numpy as np
from dittograph.clusters.dendrogram import Dendrogram, build_dendrograms
from dittograph.finished_scan import Scan
from dittograph.pairs.pair_list import Pairs
from dittograph.project.decisions import Decided
from dittograph.settings import Grouping


class Dismissed:
    """Puts together again what is "not a duplicate", so that a person can look at it.

    Texts are together that a chain of such pairs connects. The last answer is kept.
    """

    def __init__(self) -> None:
        self._known: tuple[str, Pairs, Dendrogram] | None = None

    def of(self, scan: Scan, decided: Decided) -> Dendrogram:
        """Return the dendrogram of the listed pairs that are "not a duplicate"."""
        known = self._known
        if known is None or known[0] != decided.apart_digest or known[1] is not scan.pairs:
            known = self._known = decided.apart_digest, scan.pairs, _built(scan, decided)
        return known[2]


def _built(scan: Scan, decided: Decided) -> Dendrogram:
    texts = len(scan.copies.hashes)
    keys = scan.pairs.a.astype(np.int64) * texts + scan.pairs.b
    apart = np.array([a * texts + b for a, b in decided.apart], dtype=np.int64)
    rows = np.flatnonzero(np.isin(keys, apart))
    pairs = Pairs(scan.pairs.a[rows], scan.pairs.b[rows], scan.pairs.similarity[rows])
    reference = np.array([source.reference for source in scan.sources], dtype=np.bool_)
    passages = int(np.count_nonzero(~reference[scan.source_of]))
    return build_dendrograms(
        pairs,
        kind=scan.kinds[rows],
        differs=scan.differences[rows],
        occurrences=scan.copies.count,
        outside=int(np.searchsorted(scan.copies.first, passages)),
    )[Grouping.CHAIN]
