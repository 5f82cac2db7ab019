"""What a search gives: the pairs, and how complete they are."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.pairs.pair_list import Pairs


@dataclass(frozen=True, slots=True)
class Found:
    """The pairs that a search found.

    Attributes:
        pairs: At or above the floor, sorted.
        complete: Whether none is missing.
        recall: Measured share of the true pairs that were found; 1.0 where complete.
        floor_raised_to: The floor that the pair budget forced, or None.
        note: What a person should know about how it was searched, or "".
    """

    pairs: Pairs
    complete: bool
    recall: float
    floor_raised_to: float | None = None
    note: str = ""
