"""The exact search on an accelerator: products and similarities without a way back in between.

A similarity is summed there in float64, in another order than on the CPU, which can move it by a
few units in the last of 53 bits. Where that decides how it is rounded to float32, the CPU scores
the pair, so the numbers are those of the CPU to the last bit.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray

from dittograph.arrays import Ids, Similarities
from dittograph.pairs.search.scoring import similarities_between

Tensor: TypeAlias = torch.Tensor
_AT_ONCE = 1 << 16  # pairs scored at once; the temporary tensors take 200 MB each at width 384


def vectors_beside(rows: Tensor, vectors: NDArray[np.float32]) -> Tensor | None:
    """Return unit vectors on the device of the rows of the first look; None if it cannot score.

    Args:
        rows: From :func:`.products.prepare`, ``[texts, width]``.
        vectors: What they were made of, float32 ``[texts, dimension]``.
    """
    if rows.device.type == "mps":  # it has no float64
        return None
    if rows.dtype is torch.float32 and rows.shape == vectors.shape:
        return rows
    try:
        return torch.from_numpy(vectors).to(rows.device)
    except torch.OutOfMemoryError:
        return None


def places_reaching(x: Tensor, y: Tensor, lowest: float) -> tuple[Tensor, Tensor]:
    """Return where the products of all of ``x`` with all of ``y`` reach a bound, int64 each."""
    products: Any = x @ y.T
    if products.dtype is torch.bfloat16 and lowest > 0:
        # Cut to bfloat16's bits the bound is rounded down, which only adds places.
        bits = np.float32(lowest).view(np.int32) & np.int32(-0x10000)
        reach = products >= torch.tensor(float(bits.view(np.float32)), dtype=torch.bfloat16)
    else:
        reach = products.float() >= lowest
    row, column = reach.nonzero(as_tuple=True)
    return row, column


def pairs_reaching(
    x: Tensor,
    y: Tensor,
    exact_x: Tensor,
    exact_y: Tensor,
    vectors_x: NDArray[np.float32],
    vectors_y: NDArray[np.float32],
    floor: float,
    margin: float,
) -> tuple[Ids, Ids, Similarities]:
    """Return all pairs of one of ``x`` with one of ``y`` whose similarity reaches a floor.

    Args:
        x: For the first look, ``[n, width]``.
        y: Likewise, ``[m, width]``.
        exact_x: From :func:`vectors_beside`, ``[n, dimension]``.
        exact_y: Likewise, ``[m, dimension]``.
        vectors_x: The same on the CPU.
        vectors_y: The same on the CPU.
        floor: Lowest similarity.
        margin: How far below its similarity the product of two rows may be.

    Returns:
        Rows of ``x``, rows of ``y``, and the similarities.
    """
    lowest = float(np.float32(floor))
    rows, columns = places_reaching(x, y, floor - margin)
    off = 2.0 * exact_x.shape[1] * 2.0**-53  # of two sums of as many products, each at most 1
    found = []
    for begin in range(0, len(rows), _AT_ONCE):
        row, column = rows[begin : begin + _AT_ONCE], columns[begin : begin + _AT_ONCE]
        exact = (exact_x[row].double() * exact_y[column].double()).sum(dim=1)
        near = (exact + off).float() >= lowest
        row, column, exact = row[near], column[near], exact[near]
        similarity = exact.float()
        sure = (exact - off).float() == (exact + off).float()
        found.append([part.cpu().numpy() for part in (row, column, similarity, sure)])
    if not found:
        return np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.float32)
    joined: list[NDArray[Any]] = [np.concatenate(part) for part in zip(*found, strict=True)]
    a, b = joined[0].astype(np.int32), joined[1].astype(np.int32)
    scores: Similarities = joined[2]
    unsure = np.flatnonzero(~joined[3])
    scores[unsure] = similarities_between(vectors_x, a[unsure], vectors_y, b[unsure])
    np.clip(scores, -1, 1, out=scores)
    good = scores >= np.float32(floor)
    return a[good], b[good], scores[good]
