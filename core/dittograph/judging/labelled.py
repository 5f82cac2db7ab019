"""Labelled pairs: two texts each, with what a person says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


class LabelKind(StrEnum):
    """What the labels of pairs are."""

    BINARY = "binary"
    GRADED = "graded"


@dataclass(frozen=True, slots=True)
class LabelledPairs:
    """Pairs of texts with their labels, in the order they were given.

    Attributes:
        first: One text of each pair.
        second: The other text of each pair.
        label: Binary: 1 (the same) or 0 (not). Graded: 0..1, the scores of the source divided by
            the highest of its scale. float64 ``[pairs]``.
        kind: What the labels are.
        left_out: Whole sentences on what the source had and could not be used.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    label: NDArray[np.float64]
    kind: LabelKind
    left_out: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.first)

    def take(self, index: Sequence[int] | NDArray[np.int64]) -> LabelledPairs:
        """Return the pairs at these places."""
        rows = [int(row) for row in index]
        return LabelledPairs(
            tuple(self.first[row] for row in rows),
            tuple(self.second[row] for row in rows),
            self.label[rows],
            self.kind,
            self.left_out,
        )
