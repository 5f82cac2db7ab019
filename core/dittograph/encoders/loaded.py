"""The encoders that this process has loaded, by what it takes to load the same one elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from weakref import WeakValueDictionary

from dittograph.settings import Device, Precision


@dataclass(frozen=True, slots=True)
class Named:
    """An encoder by what it takes to load the same one in another process.

    Attributes:
        name: What a person calls it.
        folder: Where its files are.
        fingerprint: Of these files.
        device: Where it runs.
        precision: What it computes with.
    """

    name: str
    folder: str
    fingerprint: str
    device: Device
    precision: Precision


loaded: WeakValueDictionary[Named, Any] = WeakValueDictionary()
