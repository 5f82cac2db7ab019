"""The members of one cluster, compared with the one that the others are measured by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from dittograph.arrays import Ids
from dittograph.pairs.relation import Difference
from dittograph.project.decisions import Decided, Mark

from dittograph_gui.session.collection import Collection


@dataclass(frozen=True, slots=True)
class Member:
    """One passage of the chosen cluster, compared with the cluster's base.

    Attributes:
        passage: Passage id.
        text: Distinct-text id.
        similarity: To the base; None where it is below the floor.
        differs: Labels of the facts that differ from the base.
        identical: Whether it is a copy of the base, or the base.
        base: Whether it is what the others are compared with.
        mark: What was decided.
        apart: Whether it was marked "not a duplicate" of all other texts of the cluster.
        reference: Whether its source is only compared against and never changed.
    """

    passage: int
    text: int
    similarity: float | None
    differs: tuple[str, ...]
    identical: bool
    base: bool
    mark: Mark | None
    apart: bool
    reference: bool


class Members:
    """The members of one cluster at one moment, described one at a time when they are shown.

    Attributes:
        passages: Their passage ids, ascending.
        texts: Their distinct-text ids, ascending.
        base: The passage that the others are compared with: the first kept one, or the first.
    """

    def __init__(self, collection: Collection, texts: Ids, decided: Decided) -> None:
        self._collection = collection
        self._decided = decided
        self.texts = texts
        self.passages = collection.passages_of(texts)
        self.base = _base_of(self.passages, decided)
        self._base_text = int(collection.text_of[self.base])
        self._partners = collection.partners(self._base_text)
        self._apart = _apart_from_all(set(texts.tolist()), decided)

    def __len__(self) -> int:
        return len(self.passages)

    def __getitem__(self, place: int) -> Member:
        passage = int(self.passages[place])
        text = int(self._collection.text_of[passage])
        identical = text == self._base_text
        none = Difference.NONE
        similarity, differs = (1.0, none) if identical else self._partners.get(text, (None, none))
        return Member(
            passage=passage,
            text=text,
            similarity=similarity,
            differs=tuple(differs.labels),
            identical=identical,
            base=passage == self.base,
            mark=self._decided.marks.get(passage),
            apart=text in self._apart,
            reference=self._collection.is_reference(passage),
        )

    def others(self, text: int) -> list[int]:
        """Return the distinct texts of the cluster without one of them."""
        return [one for one in self.texts.tolist() if one != text]

    def place_of(self, text: int) -> int | None:
        """Return the place of the first passage of a distinct text, or None."""
        places = np.flatnonzero(self._collection.text_of[self.passages] == text)
        return int(places[0]) if len(places) else None


def _base_of(passages: Ids, decided: Decided) -> int:
    marks = decided.marks
    kept = (p for p in passages.tolist() if marks.get(p) is Mark.KEEP) if marks else ()
    return next(iter(kept), int(passages[0]))


def _apart_from_all(texts: set[int], decided: Decided) -> set[int]:
    """Return the texts that were marked "not a duplicate" of all the others."""
    partners: dict[int, int] = {}
    for a, b in decided.apart:
        if a in texts and b in texts:
            partners[a] = partners.get(a, 0) + 1
            partners[b] = partners.get(b, 0) + 1
    return {text for text, count in partners.items() if count >= len(texts) - 1}
