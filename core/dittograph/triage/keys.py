"""Each keep rule as numbers: of two members of a cluster, the one with the lower number stays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from dittograph.finished_scan import Scan
from dittograph.passages.passage_list import PassageList
from dittograph.triage.file_facts import filled_cells, source_times
from dittograph.triage.members import Members
from dittograph.triage.rules import KeepOrder, KeepRule, source_ranks

Key: TypeAlias = NDArray[np.int64] | NDArray[np.float64]
_DIGITS = 6  # of a similarity; more of them are noise, in which the next rule should decide


def keys_of(scan: Scan, members: Members, order: KeepOrder) -> list[Key]:
    """Return the numbers of each rule, the most important rule first; ``[members]`` each.

    Raises:
        InputError: The order names a source that there is none of, or a file that a rule has to
            look at cannot be read.
        UnconfirmedSourcesError: Such a file may not be touched.
    """
    if any(rule.reads_files for rule in order.rules):
        scan.check_sources()
    return [_KEYS[rule](scan, members, order) for rule in order.rules]


def by_source(scan: Scan, members: Members, order: KeepOrder) -> Key:
    """The place of the source in the order of sources."""
    names = [source.name for source in scan.sources]
    return source_ranks(names, order.sources)[scan.source_of[members.passage]]


def by_reference(scan: Scan, members: Members, _: KeepOrder) -> Key:
    """Texts of the reference before all others."""
    return (~in_reference(scan, members)).astype(np.int64)


def by_length(scan: Scan, members: Members, _: KeepOrder) -> Key:
    """The shorter, in characters."""
    passages, wanted = scan.passages, members.passage
    texts = (
        passages.texts[wanted].tolist()
        if isinstance(passages, PassageList)
        else [passages[place].text for place in wanted.tolist()]
    )
    return np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))


def by_place(_: Scan, members: Members, __: KeepOrder) -> Key:
    """Reading order."""
    return members.passage.astype(np.int64)


def by_time(scan: Scan, members: Members, _: KeepOrder) -> Key:
    """The file that was changed last before older ones."""
    sources = scan.source_of[members.passage]
    times = source_times(scan, np.unique(sources).tolist())
    return -times[sources]


def by_completeness(scan: Scan, members: Members, _: KeepOrder) -> Key:
    """The table row with more cells filled first; what is in no table is alike."""
    return -filled_cells(scan, members.passage)


def by_differences(scan: Scan, members: Members, _: KeepOrder) -> Key:
    """The text that is most similar to all the others of its cluster.

    Added up is how far the similarity to each other member is from 1. A pair of a chain that is
    not listed counts as one at the floor.
    """
    pairs, count = scan.pairs, scan.copies.count
    texts, clusters = len(count), members.clusters
    inside = members.cluster_of[pairs.a] >= 0
    inside &= members.cluster_of[pairs.a] == members.cluster_of[pairs.b]
    rows = np.flatnonzero(inside)
    a, b = pairs.a[rows], pairs.b[rows]
    saved = pairs.similarity[rows].astype(np.float64) - scan.settings.floor
    nearer = np.bincount(a, saved * count[b], texts) + np.bincount(b, saved * count[a], texts)
    sizes = np.bincount(members.cluster, minlength=clusters)
    others = sizes[members.cluster] - count[members.text]
    far = others * (1 - scan.settings.floor) - nearer[members.text]
    return np.asarray(np.round(far, _DIGITS) + 0.0, dtype=np.float64)


def in_reference(scan: Scan, members: Members) -> NDArray[np.bool_]:
    """Return which members are only compared against, bool ``[members]``."""
    reference = np.array([source.reference for source in scan.sources], dtype=np.bool_)
    return reference[scan.source_of[members.passage]]


_KEYS: Mapping[KeepRule, Callable[[Scan, Members, KeepOrder], Key]] = {
    KeepRule.SOURCE: by_source,
    KeepRule.REFERENCE: by_reference,
    KeepRule.LONGEST: lambda *facts: -by_length(*facts),
    KeepRule.SHORTEST: by_length,
    KeepRule.FIRST: by_place,
    KeepRule.LAST: lambda *facts: -by_place(*facts),
    KeepRule.NEWEST: by_time,
    KeepRule.MOST_COMPLETE: by_completeness,
    KeepRule.FEWEST_DIFFERENCES: by_differences,
}
