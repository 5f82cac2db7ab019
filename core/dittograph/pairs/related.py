"""All pairs of a collection with what differs in them: what the search hands on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dittograph.pairs.pair_list import Pairs
from dittograph.settings import Method


@dataclass(frozen=True, slots=True)
class Related:
    """All pairs of a collection, and how they were found.

    Attributes:
        pairs: Every pair at or above the floor.
        kinds: Kind of each pair, uint8 ``[pairs]``.
        differences: Difference flags of each pair, uint8 ``[pairs]``.
        complete: Whether no pair is missing.
        recall: Measured share of the true pairs.
        floor_raised_to: The floor that the pair budget forced, or None.
        method: How they were searched.
        note: What a person should know about the search, or "".
        why: Why ``auto`` chose the method, or "".
        common: From :func:`~dittograph.pairs.relation.common_words`.
        asked: How many texts were compared with all now.
        digest: The same for the same pairs; "" where they were not kept.
    """

    pairs: Pairs
    kinds: NDArray[np.uint8]
    differences: NDArray[np.uint8]
    complete: bool
    recall: float
    floor_raised_to: float | None
    method: Method
    note: str
    why: str
    common: frozenset[str]
    asked: int
    digest: str = ""
