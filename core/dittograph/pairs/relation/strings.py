"""Many strings in two arrays, which are sent elsewhere without a copy of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

_ANY = "surrogatepass"  # a text may have halves of characters


class Strings:
    """A sequence of strings, each made anew when it is asked for.

    Args:
        strings: The strings.
    """

    def __init__(self, strings: Iterable[str]) -> None:
        encoded = [string.encode("utf-8", _ANY) for string in strings]
        self._bytes = np.frombuffer(b"".join(encoded), dtype=np.uint8)
        self._ends = np.cumsum([0, *map(len, encoded)], dtype=np.int64)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, index: int) -> str:
        begin, end = self._ends[index : index + 2].tolist()
        return self._bytes[begin:end].tobytes().decode("utf-8", _ANY)
