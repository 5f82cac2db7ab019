"""Which numbers an encoder computes with: measured once on this machine, then remembered."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.memory import Memory
from dittograph.encoders.process import one_thread
from dittograph.errors import EncoderError
from dittograph.execution.clock import processor_seconds
from dittograph.settings import Device, Precision

PROBE_TEXTS = ["The council approved the budget on Monday, after a long debate. " * 3] * 16
"""What is encoded to measure the rate."""
LOWEST_COSINE = 0.9995
"""Of a vector to the fp32 one: a similarity then moves by at most about 0.01 (an angle of
acos(0.9995) on both sides, in random directions)."""
_WORTH_IT = 1.2  # times as fast; below that, fp32 is kept
_FASTER = {
    Device.CPU: (Precision.BF16,),
    Device.CUDA: (Precision.BF16, Precision.FP16),
    Device.MPS: (Precision.FP16,),
}
_MEASURED = Memory("precision.json")


class Encodes(Protocol):
    """What is measured."""

    @property
    def info(self) -> EncoderInfo:
        """Where it runs, and with which numbers."""
        ...

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        """Return the unit vectors of ``texts``."""
        ...


@dataclass(frozen=True, slots=True)
class Measurement:
    """How fast an encoder is on this machine, and why it runs as it does.

    Attributes:
        precision: What was chosen.
        rates: Probe texts a second at each precision that was tried.
        lowest: The lowest cosine similarity of a probe text's vector to its fp32 vector, of each
            precision that gave vectors.
    """

    precision: Precision
    rates: dict[Precision, float]
    lowest: dict[Precision, float]

    def __str__(self) -> str:
        slow = self.rates[Precision.FP32]
        told = [
            f"{name} is {rate / slow:.1f} times as fast as fp32 here, lowest cosine to it "
            f"{self.lowest.get(name, 0):.5f}"
            for name, rate in self.rates.items()
            if name is not Precision.FP32
        ]
        return "; ".join(told) or "no other precision works on this device"


def measurement(folder_fingerprint: str, device: Device) -> Measurement | None:
    """Return what was measured of an encoder on this machine; None if nothing was."""
    return _measurement(_MEASURED.read().get(_key(folder_fingerprint, device)))


def choose_precision(info: EncoderInfo, load: Callable[[Precision], Encodes]) -> Precision:
    """Return the fastest precision that keeps the vectors, measured unless it is remembered.

    Args:
        info: The encoder, and the device that it will run on.
        load: Gives the encoder at a precision, apart from all others.
    """
    key = _key(info.fingerprint, info.device)
    known = _measurement(_MEASURED.read().get(key))
    if known:
        return known.precision
    reference, seconds = measure(load(Precision.FP32))
    times = {Precision.FP32: seconds}
    lowest: dict[Precision, float] = {}
    for precision in _FASTER[info.device]:
        try:
            vectors, seconds = measure(load(precision))
        except (RuntimeError, EncoderError):
            continue  # a device or a module that cannot do it
        times[precision] = seconds
        lowest[precision] = lowest_cosine(vectors, reference)
    good = [
        precision
        for precision, cosine in lowest.items()
        if cosine >= LOWEST_COSINE and times[precision] * _WORTH_IT < times[Precision.FP32]
    ]
    best = min(good, key=times.__getitem__, default=Precision.FP32)
    # Another process may have measured in the meantime, with another result: the first one counts.
    known = _measurement(_MEASURED.read().get(key))
    if known:
        return known.precision
    rates = {name: round(len(PROBE_TEXTS) / seconds, 1) for name, seconds in times.items()}
    _MEASURED.write({key: {"precision": best, "rates": rates, "lowest": lowest}})
    return best


def lowest_cosine(found: NDArray[np.float32], expected: NDArray[np.float32]) -> float:
    """Return the lowest cosine similarity of two sets of unit vectors, row by row.

    Args:
        found: ``[texts, dimension]``.
        expected: The same shape; a row of zeros, of unknown words alone, has no direction and does
            not count.
    """
    known = expected.any(axis=1)
    return float((found * expected).sum(axis=1)[known].min(initial=1.0))


def measure(encoder: Encodes) -> tuple[NDArray[np.float32], float]:
    """Return the vectors of the probe texts, and the seconds they take.

    On the CPU, this is the processor time of one thread: programs that happen to be busy must not
    decide how this machine encodes from then on.
    """
    on_cpu = encoder.info.device is Device.CPU
    seconds = (
        partial(processor_seconds, clock=time.process_time)
        if on_cpu
        else partial(processor_seconds, clock=time.perf_counter, tick=0.0)
    )
    with one_thread() if on_cpu else nullcontext():
        vectors = encoder.encode(PROBE_TEXTS)
        best = float("inf")
        for _ in range(3):
            best = min(best, seconds(lambda: encoder.encode(PROBE_TEXTS)))
            if best > 2:  # bf16 can be a hundred times slower where the processor lacks it
                break
    return vectors, max(best, 1e-4)


def _measurement(found: Any) -> Measurement | None:
    try:
        rates = {Precision(name): float(rate) for name, rate in found["rates"].items()}
        lowest = {Precision(name): float(cosine) for name, cosine in found["lowest"].items()}
        known = Measurement(Precision(found["precision"]), rates, lowest)
    except (TypeError, KeyError, ValueError, AttributeError):
        return None
    return known if rates.get(Precision.FP32) and known.precision in rates else None


def _key(folder_fingerprint: str, device: Device) -> str:
    return " ".join([
        platform.node(), torch.backends.cpu.get_cpu_capability(), torch.__version__, device,
        folder_fingerprint,
    ])  # fmt: skip
