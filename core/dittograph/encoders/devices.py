"""Devices: which there are, what torch calls them, and when their memory is full."""

from __future__ import annotations

import torch

from dittograph.errors import EncoderError
from dittograph.settings import Device


def usable_devices() -> list[Device]:
    """Return the devices of this machine, the preferred one first."""
    there = {
        Device.CUDA: torch.cuda.is_available(),
        Device.CPU: True,
        Device.MPS: torch.backends.mps.is_available(),
    }
    return [device for device, usable in there.items() if usable]


def choose_device(device: Device) -> Device:
    """Return the device to use, the best one if it is left open.

    Raises:
        EncoderError: This machine does not have it.
    """
    usable = usable_devices()
    if device is Device.AUTO:
        return usable[0]
    if device not in usable:
        raise EncoderError(f"This machine has no usable “{device}” device; choose auto or cpu.")
    return device


def place(device: Device) -> str:
    """Return torch's name for a device."""
    return device.value


def out_of_memory(error: BaseException) -> bool:
    """Return whether an error means that memory was too small."""
    # Each device reports it in its own way, the CPU and MPS only by the wording.
    return isinstance(error, torch.OutOfMemoryError | MemoryError) or any(
        words in str(error).lower()
        for words in ("out of memory", "allocate memory", "enough memory")
    )


def too_small(device: Device) -> str:
    """Return the sentence for a text that does not fit into the memory of a device."""
    if device is Device.CPU:
        return (
            "The memory of this computer is too small for this encoder; close other programs, "
            "or choose a smaller encoder."
        )
    return f"The memory of the device “{device}” is too small for this encoder; choose the CPU."
