"""What documents are called beside each other: their paths within the folder that all are in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from dittograph.arrays import Ids


@dataclass(frozen=True, slots=True, eq=False)
class DocumentNames:
    """What the documents are called; finding it out for 2,000 takes a while.

    Attributes:
        paths: In full.
        short: Within the folder that all are in.
        ranks: The place of each among all short names, in any case, int32 ``[sources]``.
    """

    paths: list[str]
    short: list[str]
    ranks: Ids

    @classmethod
    def of(cls, paths: list[str]) -> DocumentNames:
        """Find it out."""
        short = relative_names(paths)
        folded = [name.casefold() for name in short]
        ranks = np.empty(len(short), dtype=np.int32)
        order = np.array(sorted(range(len(folded)), key=folded.__getitem__), dtype=np.int64)
        ranks[order] = np.arange(len(folded), dtype=np.int32)
        return cls(paths, short, ranks)


def relative_names(names: Sequence[str]) -> list[str]:
    """Return names without the folder that all of them have in common."""
    folders = [name.split("/")[:-1] for name in names]
    depth = 0
    for parts in zip(*folders, strict=False):
        if len(set(parts)) > 1:
            break
        depth += 1
    return ["/".join(name.split("/")[depth:]) for name in names]
