"""4-bit blocks to float32."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dittograph.encoders.fourbit.file import BLOCK, FourBitFile

_ZERO = 8  # what stands for 0 in four bits


def unpacked(blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the weights of some blocks.

    A block is a scale (float16) and 16 bytes; byte ``j`` holds weight ``j`` in its low half and
    weight ``j + 16`` in its high half, each less 8 and times the scale.

    Args:
        blocks: uint8 ``[blocks, 18]``.

    Returns:
        float32 ``[blocks, 32]``.
    """
    halves = blocks[:, 2:]
    weights = np.empty((len(blocks), BLOCK), dtype=np.float32)
    weights[:, : BLOCK // 2] = halves & 15
    weights[:, BLOCK // 2 :] = halves >> 4
    weights -= _ZERO
    with np.errstate(invalid="ignore"):  # of a damaged file: its vectors are refused
        weights *= np.ascontiguousarray(blocks[:, :2]).view("<f2").astype(np.float32)
    return weights


def tensor(file: FourBitFile, name: str) -> NDArray[np.float32]:
    """Return all numbers of a tensor, float32 of its shape."""
    raw, told = file.raw(name), file.tensors[name]
    return unpacked(raw).reshape(told.shape) if told.packed else raw.astype(np.float32)


def rows(file: FourBitFile, name: str, wanted: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return some rows of a matrix; nothing else of it is read from the disk.

    Args:
        file: Where it is.
        name: Of the matrix.
        wanted: Places of the rows, int64 ``[rows]``.

    Raises:
        IndexError: There is no such row.
    """
    raw, told = file.raw(name), file.tensors[name]
    count, width = told.shape
    if not told.packed:
        found: NDArray[np.float32] = raw[wanted]
        return found
    blocks = raw.reshape(count, width // BLOCK, -1)[wanted]
    return unpacked(blocks.reshape(-1, blocks.shape[-1])).reshape(len(wanted), width)
