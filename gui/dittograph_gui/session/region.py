"""Texts that were chosen on the map of the collection."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Region:
    """Texts that were chosen together; another choice of the same texts is another region.

    Attributes:
        inside: Which texts, bool ``[texts]``.
    """

    inside: NDArray[np.bool_]

    @cached_property
    def count(self) -> int:
        """How many texts it has."""
        return int(np.count_nonzero(self.inside))
