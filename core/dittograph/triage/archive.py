"""What the reference has already: dropped from the scanned documents in one step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dittograph.finished_scan import Scan
from dittograph.pairs.relation import Difference
from dittograph.project.changes import TextPair
from dittograph.project.decisions import Decided, Mark


@dataclass(frozen=True, slots=True)
class KnownToReference:
    """The passages of the scanned documents that the reference holds at a threshold.

    Attributes:
        drop: Those that can go and are not marked yet, ascending.
        dropped: How many are dropped already.
        kept: How many stay because a person kept them.
        differing: How many stay because a number, date, negation or name differs.
        flags: The facts that differ in those.
        sources: In how many documents there is something to drop.
        emptied: How many documents nothing would be left of.
    """

    drop: tuple[int, ...]
    dropped: int
    kept: int
    differing: int
    flags: Difference
    sources: int
    emptied: int


def known_to_reference(
    scan: Scan,
    decided: Decided,
    threshold: float,
    different: frozenset[TextPair] = frozenset(),
) -> KnownToReference:
    """Find what the reference has already.

    A passage is known where the reference has the same text, or a similar one in which no fact
    differs. What is muted, and what is "not a duplicate", is left alone.

    Args:
        scan: What was scanned, with a reference.
        decided: What is decided so far.
        threshold: Cosine similarity.
        different: Pairs of distinct-text ids, the lower first, that were judged to be different.
    """
    texts, pairs = len(scan.copies.count), scan.pairs
    reference = scan.is_reference[scan.source_of]
    held = np.zeros(texts, dtype=np.bool_)
    held[scan.copies.text[reference]] = True
    count = pairs.count(threshold)
    a, b, differs = pairs.a[:count], pairs.b[:count], scan.differences[:count]
    if apart := [one * texts + two for one, two in decided.apart | different]:
        together = ~np.isin(a.astype(np.int64) * texts + b, apart)
        a, b, differs = a[together], b[together], differs[together]
    known, doubtful = held.copy(), np.zeros(texts, dtype=np.bool_)
    flags = np.zeros(texts, dtype=np.uint8)
    for one, two in ((a, b), (b, a)):
        near = held[two]
        known[one[near & (differs == 0)]] = True
        doubtful[one[near & (differs > 0)]] = True
        np.bitwise_or.at(flags, one[near], differs[near])
    doubtful &= ~known
    quiet = np.fromiter(decided.muted, dtype=np.int64, count=len(decided.muted))
    known[quiet] = doubtful[quiet] = False
    marked = {mark: np.zeros(len(reference), dtype=np.bool_) for mark in Mark}
    for passage, mark in decided.marks.items():
        marked[mark][passage] = True
    text_of = scan.copies.text
    ours = known[text_of] & ~reference
    drop = ours & ~marked[Mark.DROP] & ~marked[Mark.KEEP]
    stays = doubtful[text_of] & ~reference & ~marked[Mark.DROP]
    gone = drop | marked[Mark.DROP]
    touched = np.unique(scan.source_of[drop])
    left = np.bincount(scan.source_of[~gone], minlength=len(scan.sources))
    return KnownToReference(
        drop=tuple(np.flatnonzero(drop).tolist()),
        dropped=int(np.count_nonzero(ours & marked[Mark.DROP])),
        kept=int(np.count_nonzero(ours & marked[Mark.KEEP])),
        differing=int(np.count_nonzero(stays)),
        flags=Difference(int(np.bitwise_or.reduce(flags[text_of[stays]], initial=0))),
        sources=len(touched),
        emptied=int(np.count_nonzero(left[touched] == 0)),
    )
