"""What a list of keep rules would do to each of many clusters; nothing is decided by it yet.

Whatever the rules say,

- every cluster of which something is dropped keeps a text that stays;
- a text is dropped only where it is the same as the one that stays, or a listed pair with it that
  reaches the threshold;
- a text in which a number, date, negation or name differs from another one of its cluster is
  neither kept nor dropped;
- neither are muted texts and those of the reference, and nothing that a person has decided
  changes: marks, "not a duplicate", and pairs that were judged to be different.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids, Similarities
from dittograph.finished_scan import Scan
from dittograph.project.changes import TextPair
from dittograph.project.decisions import Decided, Mark
from dittograph.settings import Grouping
from dittograph.triage.keys import Key, in_reference, keys_of
from dittograph.triage.members import Members
from dittograph.triage.rules import KeepOrder, KeepRule

NONE = -1
ONLY = -1  # in place of a rule: nothing else could stay
PERSON = -2  # a person kept it before


class Fate(IntEnum):
    """What is to become of one text."""

    KEEP = 0
    DROP = 1
    KEPT = 2  # by a person, before
    DROPPED = 3
    REFERENCE = 4
    DIFFERS = 5  # a fact differs from another text of the cluster
    APART = 6  # a person said that it is not the same as the text that stays
    UNLINKED = 7  # no listed pair with the text that stays
    OPEN = 8  # would stay, but nothing goes for its sake
    MUTED = 9  # recurs everywhere, and is of no interest


class Outcome(IntEnum):
    """What is to become of one cluster."""

    CHANGES = 0
    DECIDED = 1
    NOTHING_REMAINS = 2
    DIFFERS = 3
    APART = 4
    UNLINKED = 5
    MUTED = 7
    IN_REFERENCE = 6  # its only other texts are in the reference, which no rule prefers


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What keep rules would do to some clusters.

    Attributes:
        order: The rules.
        members: The passages of the clusters.
        fate: :class:`Fate` of each member, uint8 ``[members]``.
        similarity: Of each member to the text that stays, float32 ``[members]``; 1 for copies, NaN
            where the two are no listed pair.
        differs: The facts that differ from another text of the cluster, as flags of
            :class:`~dittograph.pairs.relation.Difference`; uint8 ``[members]``.
        stays: The member that the others go for, int64 ``[clusters]``; NONE where there is none.
        outcome: :class:`Outcome` of each cluster, uint8 ``[clusters]``.
        rule: The most important rule that told what stays from another text, int16 ``[clusters]``:
            its place in the list, the length of the list where the first in reading order stays,
            ONLY or PERSON.
        then: The same for the last text that it was told from.
        revision: Of the decisions that it was made with.
    """

    order: KeepOrder
    members: Members
    fate: NDArray[np.uint8]
    similarity: Similarities
    differs: NDArray[np.uint8]
    stays: NDArray[np.int64]
    outcome: NDArray[np.uint8]
    rule: NDArray[np.int16]
    then: NDArray[np.int16]
    revision: int

    def __len__(self) -> int:
        return self.members.clusters

    @property
    def changing(self) -> int:
        """In how many clusters something is kept or dropped."""
        return int(np.count_nonzero(self.outcome == Outcome.CHANGES))

    def passages(self, fate: Fate) -> Ids:
        """Return the passages with a fate, int32."""
        found: Ids = self.members.passage[self.fate == fate]
        return found

    def marks(self) -> dict[int, Mark | None]:
        """Return the mark of each passage that gets one."""
        marks: dict[int, Mark | None] = dict.fromkeys(self.passages(Fate.KEEP).tolist(), Mark.KEEP)
        marks.update(dict.fromkeys(self.passages(Fate.DROP).tolist(), Mark.DROP))
        return marks

    def rows(self, cluster: int) -> range:
        """Return which members a cluster has."""
        return range(int(self.members.begin[cluster]), int(self.members.begin[cluster + 1]))


def make_plan(
    scan: Scan,
    nodes: Ids,
    grouping: Grouping,
    threshold: float,
    order: KeepOrder,
    decided: Decided,
    different: frozenset[TextPair] = frozenset(),
) -> Plan:
    """Work out what keep rules would do.

    Args:
        scan: What was scanned.
        nodes: The clusters, as nodes of the grouping's dendrogram, int32 ``[clusters]``.
        grouping: Their grouping.
        threshold: The cosine similarity at which they were cut.
        order: The rules.
        decided: What is decided so far.
        different: Pairs of distinct-text ids, the lower first, that were judged to be different.

    Raises:
        InputError: The order names a source that there is none of, or a file that a rule has to
            look at cannot be read.
        UnconfirmedSourcesError: Such a file may not be touched.
    """
    members = Members.of(scan.dendrograms[grouping], nodes, scan.copies)
    reference = in_reference(scan, members)
    kept, dropped = (_marked(members, len(scan.copies.text), decided, mark) for mark in Mark)
    differs = _differing(scan, members)[members.text]
    muted = np.isin(members.text, list(decided.muted))
    keys = keys_of(scan, members, order)
    chosen = kept & ~reference
    may_stay = ~dropped & (differs == 0) & ~reference & ~muted
    if KeepRule.REFERENCE in order.rules:
        may_stay |= reference
    pool = np.where(members.any_in(chosen)[members.cluster], chosen, may_stay)
    stays, rule, then = _first_of(members, pool, keys)
    kept_before = (stays != NONE) & chosen[stays]
    rule[kept_before] = then[kept_before] = PERSON

    stays_text = np.where(stays != NONE, members.text[stays], NONE)
    linked, similarity = _linked(scan, members, stays_text, threshold)
    apart = _apart(members, stays_text, decided.apart | different)
    undecided = ~reference & ~kept & ~dropped & ~muted
    is_staying = np.zeros(len(members), dtype=np.bool_)
    is_staying[stays[stays != NONE]] = True
    plain = undecided & ~is_staying & (differs == 0)
    drop = plain & linked & ~apart

    fate = np.full(len(members), Fate.UNLINKED, dtype=np.uint8)
    fate[drop] = Fate.DROP
    fate[plain & apart] = Fate.APART
    fate[undecided & (differs > 0)] = Fate.DIFFERS
    fate[muted] = Fate.MUTED
    fate[dropped] = Fate.DROPPED
    fate[kept] = Fate.KEPT
    fate[reference] = Fate.REFERENCE
    settles = undecided & is_staying
    left = undecided & ~is_staying & ~drop
    changes = members.any_in(drop) | (
        members.any_in(settles) & ~members.any_in(left) & ~members.any_in(reference)
    )
    fate[settles] = np.where(changes[members.cluster[settles]], Fate.KEEP, Fate.OPEN)
    return Plan(
        order=order,
        members=members,
        fate=fate,
        similarity=similarity,
        differs=differs,
        stays=stays,
        outcome=_outcomes(members, fate, undecided, changes),
        rule=rule,
        then=then,
        revision=decided.revision,
    )


def _marked(members: Members, passages: int, decided: Decided, mark: Mark) -> NDArray[np.bool_]:
    marked = np.zeros(passages, dtype=np.bool_)
    marked[[passage for passage, what in decided.marks.items() if what is mark]] = True
    return marked[members.passage]


def _differing(scan: Scan, members: Members) -> NDArray[np.uint8]:
    """Return which facts of each distinct text differ from another one of its cluster."""
    pairs, flags = scan.pairs, np.zeros(len(scan.copies.count), dtype=np.uint8)
    rows = np.flatnonzero(scan.differences)
    cluster = members.cluster_of[pairs.a[rows]]
    rows = rows[(cluster >= 0) & (cluster == members.cluster_of[pairs.b[rows]])]
    for side in (pairs.a, pairs.b):
        np.bitwise_or.at(flags, side[rows], scan.differences[rows])
    return flags


def _first_of(
    members: Members, pool: NDArray[np.bool_], keys: list[Key]
) -> tuple[NDArray[np.int64], NDArray[np.int16], NDArray[np.int16]]:
    """Return which member of each cluster's pool comes first, and by which of the keys.

    Returns:
        The member; the most important key by which it comes before another one; and the key by
        which it comes before the second.
    """
    clusters = members.clusters
    stays = np.full(clusters, NONE)
    rule, then = np.full((2, clusters), ONLY, dtype=np.int16)
    rows = np.flatnonzero(pool)
    # Sorting is stable and members are in reading order, which decides where no key does.
    rows = rows[np.lexsort([*(key[rows] for key in reversed(keys)), members.cluster[rows]])]
    begin = np.searchsorted(members.cluster[rows], np.arange(clusters + 1))
    count = np.diff(begin)
    stays[count > 0] = rows[begin[:-1][count > 0]]
    several = np.flatnonzero(count > 1)
    first = rows[begin[several]]
    for found, other in ((rule, begin[several + 1] - 1), (then, begin[several] + 1)):
        by = np.full(len(several), len(keys), dtype=np.int16)
        for place in reversed(range(len(keys))):
            by[keys[place][first] != keys[place][rows[other]]] = place
        found[several] = by
    return stays, rule, then


def _linked(
    scan: Scan, members: Members, stays_text: NDArray[np.int64], threshold: float
) -> tuple[NDArray[np.bool_], Similarities]:
    """Return which members are the same as what stays or similar enough to it, and how similar."""
    pairs, texts = scan.pairs, len(scan.copies.count)
    similarity = np.full(texts, np.nan, dtype=np.float32)
    one, two = (members.cluster_of[side] for side in (pairs.a, pairs.b))
    rows = np.flatnonzero((one >= 0) & (one == two))
    staying = stays_text[one[rows]]
    for side, other in ((pairs.a, pairs.b), (pairs.b, pairs.a)):
        at = rows[side[rows] == staying]
        similarity[other[at]] = pairs.similarity[at]
    found: Similarities = similarity[members.text]
    same = members.text == stays_text[members.cluster]
    found[same] = 1
    reaching = np.nan_to_num(found, nan=-2) >= np.float32(threshold)
    return same | reaching, found


def _apart(
    members: Members, stays_text: NDArray[np.int64], pairs: frozenset[TextPair]
) -> NDArray[np.bool_]:
    """Return which members a person said are not the same as what stays."""
    apart = np.zeros(len(members.cluster_of), dtype=np.bool_)
    for pair in pairs:
        one, two = (int(members.cluster_of[text]) for text in pair)
        if one == two != NONE and int(stays_text[one]) in pair:
            apart[list(pair)] = True
    same = members.text == stays_text[members.cluster]
    found: NDArray[np.bool_] = apart[members.text] & ~same
    return found


def _outcomes(
    members: Members,
    fate: NDArray[np.uint8],
    undecided: NDArray[np.bool_],
    changes: NDArray[np.bool_],
) -> NDArray[np.uint8]:
    outcome = np.full(members.clusters, Outcome.IN_REFERENCE, dtype=np.uint8)
    for what, why in (
        (Fate.UNLINKED, Outcome.UNLINKED),
        (Fate.APART, Outcome.APART),
        (Fate.DIFFERS, Outcome.DIFFERS),
    ):
        outcome[members.any_in(fate == what)] = why
    open_ = members.any_in(undecided)
    muted = members.any_in(fate == Fate.MUTED)
    remaining = members.any_in((fate == Fate.KEPT) | (fate == Fate.REFERENCE))
    outcome[~open_] = Outcome.DECIDED
    outcome[~open_ & ~remaining] = Outcome.NOTHING_REMAINS
    outcome[~open_ & muted] = Outcome.MUTED
    outcome[changes] = Outcome.CHANGES
    return outcome
