"""What recurs in many documents, and what is muted: the rows of the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from dittograph.project.muted_everywhere import muted_everywhere
from dittograph.settings import Grouping
from dittograph.triage.boilerplate import LEAST, find_recurring
from dittograph.triage.families import families

from dittograph_gui.language.words import tr
from dittograph_gui.session.results import Results

_CHARACTERS = 400  # of a text


class State(StrEnum):
    """Whether a passage is muted, in the words that a person sees."""

    SHOWN = tr("shown")
    MUTED = tr("muted")
    EVERYWHERE = tr("muted everywhere")


@dataclass(frozen=True, slots=True)
class Passage:
    """Texts that recur.

    Attributes:
        texts: Distinct-text ids.
        words: The beginning of the first one.
        sources: In how many sources they stand.
        passages: How many passages they are.
        state: Whether they are muted.
    """

    texts: tuple[int, ...]
    words: str
    sources: int
    passages: int
    state: State


def recurring(
    results: Results, threshold: float, grouping: Grouping, share: float
) -> list[Passage]:
    """Find what recurs at a line, and everything that is muted; meant for a worker.

    Args:
        results: The open project.
        threshold: Cosine similarity.
        grouping: Complete or single linkage.
        share: Of the documents in which a passage has to stand, 0..1.

    Returns:
        What stands in most sources first.
    """
    scan, decided = results.scan, results.decided
    dendrogram = scan.dendrograms[grouping]
    family = families(scan.overlap(threshold), len(scan.sources))
    found = find_recurring(
        scan, dendrogram, dendrogram.cut(threshold), family, share=share, least=LEAST
    )
    everywhere = muted_everywhere()
    told: set[int] = set()
    rows = []
    for node in found.node.tolist():
        texts = dendrogram.members(node).tolist()
        told.update(texts)
        rows.append(_row(results, texts, everywhere))
    rows += [_row(results, [text], everywhere) for text in sorted(decided.muted - told)]
    return sorted(rows, key=lambda row: -row.sources)


def _row(results: Results, texts: list[int], everywhere: dict[bytes, str]) -> Passage:
    collection, muted = results.collection, results.decided.muted
    ids = np.array(texts, dtype=np.int32)
    state = State.SHOWN
    if muted.issuperset(texts):
        hashes = results.scan.copies.hashes
        known = all(hashes[text] in everywhere for text in texts)
        state = State.EVERYWHERE if known else State.MUTED
    return Passage(
        texts=tuple(texts),
        words=collection.text(texts[0])[:_CHARACTERS],
        sources=collection.sources_of(ids),
        passages=len(collection.passages_of(ids)),
        state=state,
    )
