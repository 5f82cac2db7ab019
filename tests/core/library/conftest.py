"""Encoders of a few words, so that most tests need no real one."""

from __future__ import annotations

import numpy as np
import pytest
from dittograph.library import encoding
from numpy.typing import NDArray

_WORDS = ("goat", "hen", "harbour", "budget", "opens")


def count_words(texts: list[str]) -> NDArray[np.float64]:
    """Turn texts into vectors that count a few words."""
    return np.array([[text.lower().count(word) for word in _WORDS] for text in texts])


@pytest.fixture(autouse=True)
def _nothing_loaded():
    """Let no test find an encoder that another has loaded."""
    encoding._load.cache_clear()
    yield
    encoding._load.cache_clear()


@pytest.fixture
def counted():
    """Return a function as a person would write it, which notes what it was given."""
    given: list[list[str]] = []

    def encode(texts: list[str]) -> NDArray[np.float64]:
        given.append(texts)
        return count_words(texts)

    encode.given = given  # type: ignore[attr-defined]
    return encode
