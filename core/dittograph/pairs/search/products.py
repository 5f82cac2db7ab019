"""Products of many vectors with many, and where they reach a bound: by NumPy or by torch.

NumPy needs no import that takes seconds; torch is quicker where the processor or another device
multiplies bfloat16.
"""

from __future__ import annotations

import functools
import threading
import time
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.execution.clock import processor_seconds
from dittograph.execution.local import one_torch_thread

if TYPE_CHECKING:
    from collections.abc import Iterator

    import torch

Rows: TypeAlias = "NDArray[np.float32] | NDArray[np.int16] | torch.Tensor"
"""Vectors as :func:`prepare` gives them, ``[texts, width]``."""

_PROBE = 1_024
_scratch = threading.local()  # arrays of each thread; new ones for each tile would be slow


class Arithmetic(StrEnum):
    """What computes the products, and in which numbers."""

    NUMPY = "float32 by NumPy"
    FP32 = "float32 by torch"
    BF16 = "bfloat16 by torch"


def prepare(vectors: NDArray[np.float32], arithmetic: Arithmetic, device: str = "cpu") -> Rows:
    """Return vectors in the numbers, and on the device, in which they are multiplied.

    On the CPU that is a plain array; of bfloat16 it has the bits, int16.
    """
    if device == "cpu" and arithmetic is not Arithmetic.BF16:
        return vectors
    import torch

    tensor = torch.from_numpy(vectors)
    if device != "cpu":
        dtype = torch.bfloat16 if arithmetic is Arithmetic.BF16 else torch.float32
        return tensor.to(device=device, dtype=dtype)
    bits: NDArray[np.int16] = tensor.bfloat16().view(torch.int16).numpy()
    return bits


def reaching(x: Rows, y: Rows, lowest: float, arithmetic: Arithmetic) -> tuple[Ids, Ids]:
    """Return where the products of all of ``x`` with all of ``y`` reach a bound.

    Args:
        x: From :func:`prepare`, ``[n, width]``.
        y: The same, ``[m, width]``.
        lowest: The bound; in bfloat16 what is below it by less than rounding passes as well.
        arithmetic: As given to :func:`prepare`.

    Returns:
        Rows of ``x`` and of ``y``, both int32 ``[places]``.
    """
    if not isinstance(x, np.ndarray) or not isinstance(y, np.ndarray):
        return _reaching_on_device(x, y, lowest)
    products, reach = _buffers(len(x), len(y), x.dtype)
    if arithmetic is Arithmetic.NUMPY:
        np.matmul(x, y.T, out=products)
    else:
        import torch

        dtype = torch.bfloat16 if arithmetic is Arithmetic.BF16 else torch.float32
        one, other, out = (torch.from_numpy(each).view(dtype) for each in (x, y, products))
        torch.mm(one, other.T, out=out)
        if arithmetic is Arithmetic.BF16 and lowest <= 0:
            products = out.float().numpy()
    if products.dtype == np.int16:
        # Positive floats are ordered like their bits, and integers compare several times as fast.
        # A bound cut to bfloat16's bits is rounded down, which only adds places.
        np.greater_equal(
            products, np.int16(int(np.float32(lowest).view(np.int32)) >> 16), out=reach
        )
    else:
        np.greater_equal(products, np.float32(lowest), out=reach)
    row, column = np.divmod(np.flatnonzero(reach).astype(np.int32), np.int32(len(y)))
    return row, column


def _reaching_on_device(x: Any, y: Any, lowest: float) -> tuple[Ids, Ids]:
    import torch

    from dittograph.pairs.search.on_device import places_reaching  # imports torch

    row, column = places_reaching(x, y, lowest)
    return row.to("cpu", torch.int32).numpy(), column.to("cpu", torch.int32).numpy()


def _buffers(
    height: int, width: int, dtype: np.dtype[Any]
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    size = height * width
    kept: tuple[NDArray[Any], NDArray[np.bool_]] | None = getattr(_scratch, "arrays", None)
    if kept is None or kept[0].dtype != dtype or len(kept[0]) < size:
        kept = _scratch.arrays = np.empty(size, dtype=dtype), np.empty(size, dtype=np.bool_)
    products, reach = kept
    return products[:size].reshape(height, width), reach[:size].reshape(height, width)


@contextmanager
def set_up(arithmetic: Arithmetic, device: str) -> Iterator[None]:
    """Set torch to what :func:`reaching` needs while several threads call it; undone afterwards."""
    if arithmetic is Arithmetic.NUMPY:
        yield
    elif device == "cpu":
        with one_torch_thread():
            yield
    else:
        import torch

        # Partial sums must stay in float32, or the margin of the screen would not hold.
        switches: Any = torch.backends.cuda.matmul
        before = switches.allow_bf16_reduced_precision_reduction
        switches.allow_bf16_reduced_precision_reduction = False
        try:
            yield
        finally:
            switches.allow_bf16_reduced_precision_reduction = before


@functools.cache
def fastest(device: str) -> Arithmetic:
    """Return the quicker of torch's arithmetics on a device."""
    if device != "cpu":
        return Arithmetic.BF16 if device == "cuda" else Arithmetic.FP32
    import torch

    x = torch.ones((1024, 256))
    times = {}
    with one_torch_thread():  # and the time of this thread alone, whatever else is running
        for arithmetic, dtype in ((Arithmetic.BF16, torch.bfloat16), (Arithmetic.FP32, x.dtype)):
            y = x.to(dtype)
            times[arithmetic] = min(
                processor_seconds(functools.partial(torch.mm, y, y.T)) for _ in range(3)
            )
    return min(times, key=lambda arithmetic: times[arithmetic])


@functools.cache
def multiplication_seconds(arithmetic: Arithmetic, device: str) -> float:
    """Return the seconds of one multiplication of a tile, with all threads.

    Measured on narrow tiles, because they cost the most.
    """
    rows = prepare(np.full((2 * _PROBE, 128), 0.01, dtype=np.float32), arithmetic, device)
    if arithmetic is Arithmetic.NUMPY:
        seconds = min(_seconds_of_numpy(rows) for _ in range(4))
    else:
        seconds = min(_seconds_of_torch(rows, arithmetic) for _ in range(4))
    return seconds / (4 * _PROBE**2 * 128)


def _seconds_of_numpy(rows: Any) -> float:
    began = time.perf_counter()
    np.matmul(rows, rows.T)
    return time.perf_counter() - began


def _seconds_of_torch(rows: Any, arithmetic: Arithmetic) -> float:
    import torch

    if isinstance(rows, np.ndarray):
        dtype = torch.bfloat16 if arithmetic is Arithmetic.BF16 else torch.float32
        rows = torch.from_numpy(rows).view(dtype)
    began = time.perf_counter()
    (rows @ rows.T)[-1, -1].item()
    return time.perf_counter() - began
