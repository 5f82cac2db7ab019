"""The scanned collection: texts, places and pairs, which never change while it is open."""

from __future__ import annotations

import operator
from bisect import bisect_left
from collections.abc import Collection as Collection_
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TypeAlias

import numpy as np
from dittograph.arrays import Ids
from dittograph.finished_scan import Scan
from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.relation import (
    Difference,
    in_plain_words,
    unread_words,
    what_differs,
)
from dittograph.passages.passage_list import PassageList
from numpy.typing import NDArray

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.places import where
from dittograph_gui.language.words import tr
from dittograph_gui.session.source_tree import Folder, source_tree
from dittograph_gui.session.words import place_of, short_names

TEXTS_AT_ONCE = 10_000  # in between, the window may work
_PHRASE = 140  # characters of an explanation
_LONG = 20_000  # characters; explaining differences in longer texts would be noticeable

Texts: TypeAlias = NDArray[np.object_]  # of str: the garbage collector skips an array
Partners: TypeAlias = Mapping[int, tuple[float, Difference]]


class Collection:
    """What a scan has of texts and passages, with arrays to look them up quickly.

    Attributes:
        texts: The words of each distinct text.
        text_of: Distinct-text id of each passage.
        source_of: Index of the source of each passage.
        new: Which passages the scan before did not have, bool ``[passages]``.
        has_before: Whether there was a scan before.
        reference: Whether each passage is only compared against, bool ``[passages]``.
        partners: Similarity and differences of every text that is a listed pair with a text, by
            its distinct-text id; asked again at every mark, so the last answers are kept.
    """

    def __init__(self, scan: Scan, new: NDArray[np.bool_] | None = None) -> None:
        """Take a scan.

        Args:
            scan: The scan.
            new: Which passages the scan before did not have, bool ``[passages]``; None: there
                was none.
        """
        copies = scan.copies
        self.has_before = new is not None
        self.new = np.zeros(len(copies.text), dtype=np.bool_) if new is None else new
        self._scan = scan
        self.texts: Texts = (
            scan.passages.texts[copies.first]
            if isinstance(scan.passages, PassageList)
            else np.array(scan.texts, dtype=np.object_)
        )
        self.text_of: Ids = copies.text
        self.source_of = scan.source_of
        reference = np.array([s.reference for s in scan.sources], dtype=np.bool_)
        self.reference = reference[self.source_of]
        self._by_text = np.argsort(copies.text, kind="stable").astype(np.int32)
        self._ends = np.cumsum(copies.count)
        self.partners = lru_cache(maxsize=8)(self._partners)

    # --- texts and passages

    def text(self, text: int) -> str:
        """Return the words of a distinct text."""
        return str(self.texts[text])

    def is_reference(self, passage: int) -> bool:
        """Return whether a passage is only compared against."""
        return bool(self.reference[passage])

    def passages_of(self, texts: Ids) -> Ids:
        """Return all passages of some distinct texts, ascending, int32."""
        ends = self._ends[texts]
        counts = self._scan.copies.count[texts]
        total = int(counts.sum())
        offsets = np.arange(total) - np.repeat(np.cumsum(counts) - counts, counts)
        return np.sort(self._by_text[np.repeat(ends - counts, counts) + offsets])

    def per_text(self, passages: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Count the chosen passages of each distinct text; int64 ``[texts]``."""
        return np.bincount(self.text_of[passages], minlength=len(self.texts))

    def passages_in(self, sources: Iterable[int]) -> NDArray[np.int64]:
        """Count the passages of each distinct text in some sources; int64 ``[texts]``."""
        return self.per_text(self._from(sources))

    def ends_of_sources(
        self, sources: Collection_[int]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the first and the last of some sources that each distinct text is in.

        Args:
            sources: Indexes of the sources that count; empty: all of them.

        Returns:
            Both int64 ``[texts]``; a text in none of them has a first one after its last one.
        """
        if not len(self.texts):
            return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
        source = self.source_of[self._by_text].astype(np.int64)
        begins = self._ends - self._scan.copies.count
        first = last = source
        if sources:
            wanted = self._from(sources)[self._by_text]
            first = np.where(wanted, source, len(self._scan.sources))
            last = np.where(wanted, source, -1)
        return np.minimum.reduceat(first, begins), np.maximum.reduceat(last, begins)

    def _from(self, sources: Iterable[int]) -> NDArray[np.bool_]:
        chosen = np.zeros(len(self._scan.sources), dtype=np.bool_)
        chosen[list(sources)] = True
        wanted: NDArray[np.bool_] = chosen[self.source_of]
        return wanted

    def sources_of(self, texts: Ids) -> int:
        """Return how many sources some distinct texts are in."""
        return int(np.count_nonzero(np.bincount(self.source_of[self.passages_of(texts)])))

    # --- places

    def place(self, passage: int) -> str:
        """Return where a passage is: "evening-post.txt, line 12"."""
        found = self._scan.passages[passage]
        return place_of(found, self.source_names[found.source])

    def where(self, passage: int) -> str:
        """Return where a passage is in its source, without the chapter: "paragraph 12"."""
        return where(self._scan.passages[passage].location, chapter=False)

    def source_name(self, passage: int) -> str:
        """Return what the source of a passage is called."""
        return self.source_names[int(self.source_of[passage])]

    @cached_property
    def source_names(self) -> list[str]:
        """What each source is called: its file name, with folders where two share one."""
        return short_names([source.name for source in self._scan.sources])

    @cached_property
    def tree(self) -> Folder:
        """The sources by their folders."""
        sources = self._scan.sources
        return source_tree([one.name for one in sources], [one.member for one in sources])

    # --- pairs

    def histogram(self, edges: NDArray[np.float32], pairs: Pairs) -> NDArray[np.int64]:
        """Count pairs between neighbouring ``edges``, which descend; ``[edges - 1]``.

        Two copies of one text are a pair of 1. The pairs are sorted, so this is one search for
        each edge.

        Args:
            edges: Float32 ``[bars + 1]``.
            pairs: Those of the scan by what the line goes by.
        """
        # Edge by edge: millions of similarities are not reversed for a few hundred edges.
        reached = np.array(
            [bisect_left(pairs.similarity, -edge, key=operator.neg) for edge in edges]
        )
        reached[0] = 0
        reached[-1] = pairs.count(float(edges[-1]))
        counts = np.diff(reached)
        counts[0] += self._copied_pairs
        return counts

    @cached_property
    def _copied_pairs(self) -> int:
        count = self._scan.copies.count.astype(np.int64)
        return int((count * (count - 1) // 2).sum())

    def _partners(self, text: int) -> Partners:
        pairs, differences = self._scan.pairs, self._scan.differences
        partners = {}
        for other, side in ((pairs.b, pairs.a), (pairs.a, pairs.b)):
            places = np.flatnonzero(side == text)
            for partner, similarity, flags in zip(
                other[places].tolist(),
                pairs.similarity[places].tolist(),
                differences[places].tolist(),
                strict=True,
            ):
                partners[partner] = similarity, Difference(flags)
        return partners

    def explain(self, one: str, two: str, labels: Sequence[str]) -> list[str]:
        """Say which facts of two texts differ ("number: 14 / 41"), given which kinds do.

        A kind that cannot be put in words, or of a very long text, is its bare label.
        """
        if not labels:
            return []
        phrases = []
        if len(one) + len(two) < _LONG:
            phrases = what_differs(one, two, self._scan.common)
            if "unread" in labels:
                phrases.append(unread_words(one, two))
        by_label = {phrase.partition(":")[0]: phrase for phrase in phrases}
        several = tr("several")
        # A table of figures differs in all of them; the tinted words show that better.
        return [
            _shown(phrase if len(phrase) <= _PHRASE else f"{label}: {several}")
            for label in labels
            for phrase in (by_label.get(label, label),)
        ]


def _shown(phrase: str) -> str:
    """Return a phrase of the core, its kind in the language of the window."""
    kind, colon, facts = in_plain_words(phrase).partition(":")
    return f"{from_core(kind)}{colon}{facts}"
