"""The texts just outside a cluster, and what would let them in."""

from __future__ import annotations

from collections.abc import Collection as Container
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from dittograph.clusters.dendrogram import NO_PARENT, Dendrogram
from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.relation import Difference
from numpy.typing import NDArray

from dittograph_gui.session.listing import View

_BLOCK = 1_000_000  # pairs looked at together
_MOST = 5


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A text just outside a cluster.

    Attributes:
        text: The text outside, a distinct-text id.
        member: The member that it is similar to, a distinct-text id.
        similarity: Of the two, or their likelihood where the line goes by that.
        cosine: Their similarity.
        differs: Labels of the facts that differ.
        joins: Threshold at which both are in one cluster, or None if there is none.
        apart: Whether the two were marked "not a duplicate".
        weakest: Its similarity to the member that it is least similar to; None if that is below
            the lowest that was searched for.
        farthest: That member, or one of them, a distinct-text id.
    """

    text: int
    member: int
    similarity: float
    joins: float | None
    apart: bool
    cosine: float
    differs: tuple[str, ...]
    weakest: float | None
    farthest: int


def near_misses(
    apart: Container[tuple[int, int]], view: View, row: int, *, limit: int = _MOST
) -> list[NearMiss]:
    """Return the texts outside a cluster that are most similar to a member.

    Costs one pass over the pairs at worst; meant for a worker.

    Args:
        apart: The pairs that were marked "not a duplicate".
        view: The list.
        row: The cluster's row in it.
        limit: How many texts at most.
    """
    scan, dendrogram, node = view.scan, view.dendrogram, view.node(row)
    pairs = scan.pairs
    cosine = pairs.similarity if scan.cosine is None else scan.cosine
    inside = np.zeros(dendrogram.texts, dtype=np.bool_)
    inside[dendrogram.members(node)] = True
    misses: dict[int, NearMiss] = {}
    for place in _crossing(pairs, inside):
        a, b = int(pairs.a[place]), int(pairs.b[place])
        member, outside = (a, b) if inside[a] else (b, a)
        if outside not in misses:
            misses[outside] = NearMiss(
                text=outside,
                member=member,
                similarity=float(pairs.similarity[place]),
                joins=_joins(dendrogram, node, outside),
                apart=(a, b) in apart,
                cosine=float(cosine[place]),
                differs=tuple(Difference(int(scan.differences[place])).labels),
                weakest=(far := _farthest(pairs, inside, outside))[0],
                farthest=far[1],
            )
            if len(misses) == limit:
                break
    return list(misses.values())


def _crossing(pairs: Pairs, inside: NDArray[np.bool_]) -> Iterable[int]:
    """Give the places of the pairs with one text inside and one outside, the most similar first."""
    for begin in range(0, len(pairs), _BLOCK):
        block = slice(begin, begin + _BLOCK)
        crossing = np.flatnonzero(inside[pairs.a[block]] != inside[pairs.b[block]]) + begin
        yield from crossing.tolist()


def _farthest(pairs: Pairs, inside: NDArray[np.bool_], text: int) -> tuple[float | None, int]:
    """Return the similarity of a text to the member that it is least similar to, and that one."""
    found = [
        (other[places], places)
        for one, other in ((pairs.a, pairs.b), (pairs.b, pairs.a))
        for places in (np.flatnonzero(one == text),)
    ]
    members = np.concatenate([ids for ids, _ in found])
    places = np.concatenate([places for _, places in found])
    there = inside[members]
    members, places = members[there], places[there]
    unlisted = inside.copy()
    unlisted[members] = False
    if unlisted.any():
        return None, int(unlisted.argmax())
    last = int(places.argmax())  # the pairs are in the order of their similarity
    return float(pairs.similarity[places[last]]), int(members[last])


def _joins(dendrogram: Dendrogram, node: int, text: int) -> float | None:
    """Return the height of the first merge above ``node`` that holds ``text``."""
    place = dendrogram.start[text]
    while (node := int(dendrogram.parent[node])) != NO_PARENT:
        start = dendrogram.start[node]
        if start <= place < start + dendrogram.count[node]:
            return float(dendrogram.height[node - dendrogram.texts])
    return None
