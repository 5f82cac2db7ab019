"""What several tests of the core share: a loaded encoder, and small ways to check pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

if TYPE_CHECKING:
    from dittograph.encoders.encoder import Encoder


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """Return the default encoder in fp32, loaded once for all tests."""
    from dittograph.encoders.discovery import resolve_encoder
    from dittograph.encoders.encoder import Encoder
    from dittograph.settings import Device, Precision

    folder = resolve_encoder("all-MiniLM-L6-v2")
    return Encoder.load(folder, device=Device.CPU, precision=Precision.FP32)


@pytest.fixture
def fresh_cache(tmp_path, monkeypatch):
    """Give the test a cache folder that does not exist yet, and return it."""
    folder = tmp_path / "own-cache"
    monkeypatch.setenv("DITTOGRAPH_CACHE", str(folder))
    return folder


@pytest.fixture
def rng():
    return np.random.default_rng(20)


@pytest.fixture(scope="session")
def loaded_encoders():
    """Return a place to remember loaded encoders in."""
    return {}
