"""The nearest texts of each text, or nearly: what a map has to keep together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from dittograph.progress import NO_PROGRESS, Phase, Progress

if TYPE_CHECKING:
    import torch

_CELL = 400  # texts in a cell, about
_PROBED = 16  # cells in which the neighbours of a cell's texts are looked for
_ALL = 12_000  # texts; up to there each is compared with every other one
_SAMPLE = 20_000  # texts by which the cells are chosen
_ROUNDS = 4  # in which they are moved to the middle of their texts
_ROWS = 512  # texts that are compared at a time


def nearest(
    vectors: NDArray[np.float32], count: int, progress: Progress = NO_PROGRESS
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return the nearest other texts of each text, the most similar first.

    Among many texts they are looked for in the cells nearest to a text's own one, which misses
    some that are only just near. A map does not show that; what reaches a threshold is found by
    :mod:`dittograph.pairs`, which misses nothing.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``.
        count: How many; fewer than there are texts.
        progress: Notified of each text; may cancel.

    Returns:
        Ids of the texts, int32 ``[texts, count]``, and their cosine similarities, float32
        ``[texts, count]``.
    """
    import torch

    rows = torch.from_numpy(vectors)
    ids = np.empty((len(rows), count), dtype=np.int32)
    scores = np.empty((len(rows), count), dtype=np.float32)
    progress.start(Phase.PAIRING, len(rows), "texts")
    for own, others in _cells(rows):
        candidates = rows[others]
        for part in torch.split(own, _ROWS):
            products = rows[part] @ candidates.T
            products[others[None, :] == part[:, None]] = -2  # less than any similarity: itself
            best, place = products.topk(count, dim=1)
            ids[part], scores[part] = others[place].numpy(), best.numpy()
            progress.advance(len(part))
    return ids, scores


def _cells(rows: torch.Tensor) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Return the texts of each cell, and those among which their neighbours are looked for."""
    import torch

    everything = torch.arange(len(rows))
    if len(rows) <= _ALL:
        return [(everything, everything)]
    centres = _centres(rows, max(len(rows) // _CELL, _PROBED))
    cell = torch.cat([(part @ centres.T).argmax(dim=1) for part in torch.split(rows, _SAMPLE)])
    members = [torch.nonzero(cell == one).flatten() for one in range(len(centres))]
    near = (centres @ centres.T).topk(_PROBED, dim=1).indices.tolist()
    return [
        (own, torch.cat([members[one] for one in cells]))
        for own, cells in zip(members, near, strict=True)
        if len(own)
    ]


def _centres(rows: torch.Tensor, count: int) -> torch.Tensor:
    """Return the middles of cells, found on a sample of the texts; unit vectors."""
    import torch

    chosen = torch.randperm(len(rows), generator=torch.Generator().manual_seed(0))
    sample = rows[chosen[: max(_SAMPLE, count)]]
    centres = sample[:count].clone()
    for _ in range(_ROUNDS):
        cell = (sample @ centres.T).argmax(dim=1)
        # A cell without texts keeps its middle: that is added to the sum of its texts.
        centres.index_add_(0, cell, sample)
        centres = torch.nn.functional.normalize(centres, dim=1)
    return centres
