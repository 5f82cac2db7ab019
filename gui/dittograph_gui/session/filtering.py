"""Which clusters the filter lets through, from sums that are made once for each filter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from dittograph.arrays import Ids
from dittograph.clusters.dendrogram import Cut, Dendrogram
from dittograph.pairs.relation import Kind
from numpy.typing import NDArray

from dittograph_gui.session.collection import TEXTS_AT_ONCE, Collection, Texts
from dittograph_gui.session.listing import Filter, Wording
from dittograph_gui.session.several import SeveralSources

_LEAST = 2  # members of a cluster
_SUMS_KEPT = 8  # the last filters whose sums are kept
_KINDS = [Wording.of(kind, identical=False) for kind in Kind]
_Key: TypeAlias = tuple[str, object]  # what is counted
_PerText: TypeAlias = Callable[[], NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class _Sums:
    """Running sums; ``numbers`` is held so that no other array can have its id."""

    dendrogram: Dendrogram
    numbers: NDArray[np.generic]
    running: NDArray[np.int64]


class ClusterFilter:
    """Finds the clusters that a filter lets through.

    Moving the line leaves the filter as it is, so what a filter counts in each text is summed up
    once along the dendrogram's order; a cluster is then one subtraction.
    """

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._with_words: tuple[str, NDArray[np.bool_]] | None = None
        self._sums: dict[_Key, _Sums] = {}
        self._several: tuple[frozenset[int], SeveralSources] | None = None

    def matches(self, dendrogram: Dendrogram, cut: Cut, wanted: Filter) -> NDArray[np.bool_]:
        """Return which clusters of a cut the filter lets through, bool ``[clusters]``.

        How far they are decided is left aside; see :meth:`decided`.

        Args:
            dendrogram: What was cut.
            cut: The clusters.
            wanted: The filter.
        """
        matching = np.ones(len(cut), dtype=np.bool_)
        if wanted.flagged:
            matching &= cut.differs > 0
        if wanted.wording is Wording.IDENTICAL:
            matching &= cut.identical
        elif wanted.wording is not None:
            matching &= (cut.kind == _KINDS.index(wanted.wording)) & ~cut.identical
        if wanted.smallest > _LEAST:
            matching &= cut.size >= wanted.smallest
        if wanted.largest is not None:
            matching &= cut.size <= wanted.largest
        collection, sources, words = self._collection, wanted.sources, wanted.words
        counted: list[tuple[_Key, _PerText]] = []
        if sources and not wanted.together:
            counted.append((("sources", sources), lambda: collection.passages_in(sources)))
        if words.strip():
            counted.append((("words", words), lambda: self._search(words)))
        region = wanted.region
        if region is not None:
            counted.append((("region", region), lambda: region.inside))
        if wanted.new:
            counted.append((("new", None), lambda: collection.per_text(collection.new)))
        for key, per_text in counted:
            matching &= _inside(dendrogram, cut.node, self._summed(key, dendrogram, per_text)) > 0
        if wanted.across:
            matching &= self._of_several(dendrogram, cut.node, frozenset())
        if sources and wanted.together:
            matching &= self._of_several(dendrogram, cut.node, sources)
        return matching

    def decided(
        self, dendrogram: Dendrogram, cut: Cut, undecided: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        """Return which clusters of a cut have nothing left to decide, bool ``[clusters]``.

        Args:
            dendrogram: What was cut.
            cut: The clusters.
            undecided: How many passages of each distinct text can be marked and are not, int64
                ``[texts]``; replaced by another array when something is decided.
        """
        summed = self._summed(("undecided", id(undecided)), dendrogram, lambda: undecided)
        nothing_left: NDArray[np.bool_] = _inside(dendrogram, cut.node, summed) == 0
        return nothing_left

    def _of_several(
        self, dendrogram: Dendrogram, nodes: Ids, sources: frozenset[int]
    ) -> NDArray[np.bool_]:
        """Return which nodes have passages from at least two of some sources; empty: of any."""
        known = self._several
        if known is None or known[0] != sources or known[1].dendrogram is not dendrogram:
            ends = self._collection.ends_of_sources(sources)
            known = self._several = sources, SeveralSources(dendrogram, *ends)
        return known[1].of(nodes)

    def _summed(self, key: _Key, dendrogram: Dendrogram, per_text: _PerText) -> NDArray[np.int64]:
        """Return running sums of a number of each text in the dendrogram's order."""
        found = self._sums.pop(key, None)
        if found is None or found.dendrogram is not dendrogram:
            numbers = per_text()
            running = np.cumsum(numbers[dendrogram.order], dtype=np.int64)
            found = _Sums(dendrogram, numbers, running)
        self._sums[key] = found  # the last ones asked for are at the end
        while len(self._sums) > _SUMS_KEPT:
            self._sums.pop(next(iter(self._sums)))
        return found.running

    # --- words

    def searched(self, words: str) -> bool:
        """Return whether filtering by these words needs no search through all texts."""
        return not words.strip() or (self._with_words is not None and self._with_words[0] == words)

    def search(self, words: str) -> None:
        """Find the texts that hold all of these words; meant for a worker."""
        if not self.searched(words):
            self._search(words)

    def prepare(self) -> None:
        """Do ahead, in a worker, what the first search would wait for."""
        len(self._folded)

    def _search(self, words: str) -> NDArray[np.bool_]:
        """Return which distinct texts hold all words; remembered for the next cut."""
        searched = self._with_words
        if searched is None or searched[0] != words:
            folded = self._folded
            mask: NDArray[np.bool_] = np.ones(len(folded), dtype=np.bool_)
            # The longest word first: it is the rarest, and leaves the others little to search.
            for word in sorted(words.casefold().split(), key=len, reverse=True):
                left = np.flatnonzero(mask)
                mask[left] = np.fromiter((word in t for t in folded[left]), np.bool_, len(left))
            self._with_words = searched = words, mask
        return searched[1]

    @cached_property
    def _folded(self) -> Texts:
        texts = self._collection.texts
        folded = np.empty_like(texts)
        for begin in range(0, len(folded), TEXTS_AT_ONCE):
            part = slice(begin, begin + TEXTS_AT_ONCE)
            folded[part] = [text.casefold() for text in texts[part]]
        return folded

    def folded_texts(self) -> Texts | None:
        """Return the case-folded texts if they were made."""
        folded: Texts | None = self.__dict__.get("_folded")
        return folded


def _inside(dendrogram: Dendrogram, nodes: Ids, sums: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return what the members of each node sum up to; int64 ``[nodes]``."""
    start = dendrogram.start[nodes]
    before = np.where(start > 0, sums[start - 1], 0)
    result: NDArray[np.int64] = sums[start + dendrogram.count[nodes] - 1] - before
    return result
