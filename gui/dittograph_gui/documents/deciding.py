"""What can be decided of whole documents, in words and as what is asked of the core."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from dittograph.finished_scan import Scan
from dittograph.project.changes import TextPair
from dittograph.project.decisions import Decided
from dittograph.triage.documents import (
    DocumentDecision,
    SharedTexts,
    drop_repeats,
    drop_shared,
    keep_both,
    not_duplicates,
)

from dittograph_gui.documents.pairs import DocumentPair
from dittograph_gui.language.words import tr


class Choice(Enum):
    """What to do with two documents that share something."""

    KEEP_FIRST = tr("Keep the first, drop the repeats")
    KEEP_SECOND = tr("Keep the other, drop the repeats from the first")
    DROP_SHARED = tr("Drop from the other all that any document has")
    KEEP_BOTH = tr("Keep both")
    NOT_DUPLICATES = tr("Not duplicates")


def decide(
    scan: Scan,
    threshold: float,
    decided: Decided,
    different: frozenset[TextPair],
    choice: Choice,
    pairs: Sequence[DocumentPair],
) -> DocumentDecision:
    """Work out what a choice does to some pairs of documents; meant for a worker.

    Args:
        scan: What was scanned.
        threshold: Cosine similarity.
        decided: What is decided so far.
        different: Pairs of distinct-text ids that were judged to be different.
        choice: What to do.
        pairs: The documents.
    """
    both = [(pair.first, pair.second) for pair in pairs]
    every = None if choice is Choice.DROP_SHARED else {s for pair in both for s in pair}
    shared = SharedTexts(scan, threshold, decided, every, different)
    what: dict[Choice, Callable[[], DocumentDecision]] = {
        Choice.KEEP_FIRST: lambda: drop_repeats(shared, both),
        Choice.KEEP_SECOND: lambda: drop_repeats(shared, [(two, one) for one, two in both]),
        Choice.DROP_SHARED: lambda: drop_shared(
            shared, list(dict.fromkeys(pair.second for pair in pairs))
        ),
        Choice.KEEP_BOTH: lambda: keep_both(shared, both),
        Choice.NOT_DUPLICATES: lambda: not_duplicates(shared, both),
    }
    return what[choice]()


def possible(scan: Scan, choice: Choice, pairs: Sequence[DocumentPair]) -> bool:
    """Return whether a choice could change anything: the reference is never marked."""
    reference = scan.is_reference
    if not pairs:
        return False
    if choice in (Choice.KEEP_FIRST, Choice.DROP_SHARED):
        return any(not reference[pair.second] for pair in pairs)
    if choice is Choice.KEEP_SECOND:
        return any(not reference[pair.first] for pair in pairs)
    return True
