"""What two documents share, side by side in the order of the first."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.pairs.relation import Difference
from dittograph.triage.documents import SharedTexts

TOGETHER = 60  # rows that are shown at once


@dataclass(frozen=True, slots=True)
class Side:
    """A passage of one document beside its like in the other.

    Attributes:
        first: A passage of the first document.
        second: One of the second.
        similarity: Cosine similarity; 1 for the same text.
        differs: The facts that differ.
        before: How many passages of the first document come before it that the second does not
            have, since the row before.
    """

    first: int
    second: int
    similarity: float
    differs: Difference
    before: int


def sides_of(shared: SharedTexts, first: int, second: int) -> list[Side]:
    """Return what two documents share, in the order of the first.

    Each passage stands beside the most similar one of the second document; of several that are
    equally similar, the first that stands beside no other yet.
    """
    there = shared.passages_in(second)
    free = {text: list(passages) for text, passages in there.items()}
    rows: list[Side] = []
    before = 0
    ordered = sorted((p, text) for text, ps in shared.passages_in(first).items() for p in ps)
    for passage, text in ordered:
        found = [match for match in shared.matches(text) if match.text in there]
        if not found:
            before += 1
            continue
        best = found[0]
        other = free[best.text].pop(0) if free[best.text] else there[best.text][-1]
        rows.append(Side(passage, other, best.similarity, best.differs, before))
        before = 0
    return rows
