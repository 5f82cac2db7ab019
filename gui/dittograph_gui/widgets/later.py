"""Parts of the window that are made as late as they can be, so that the first come sooner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """Something that is made once, as late as it can be.

    Attributes:
        made: It, or None as long as nobody needed it.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        """Remember how it is made.

        Args:
            make: Makes it, and brings it up to what has happened before.
        """
        self._make = make
        self.made: T | None = None

    def get(self) -> T:
        """Return it; the first time it is made."""
        if self.made is None:
            self.made = self._make()
        return self.made
