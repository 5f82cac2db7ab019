"""A file of a collection before it is read, and what may become of it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dittograph.documents.collection.sending import Unusable
from dittograph.documents.options import ReadOptions
from dittograph.documents.source import FileRead


@dataclass(frozen=True, slots=True)
class FileFound:
    """A file of a collection.

    Attributes:
        path: Where it is.
        name: What a person calls it.
        status: What the file system knows of it; None if it does not say.
    """

    path: Path
    name: str
    status: os.stat_result | None

    @property
    def size(self) -> int:
        """Its length in bytes, as far as that is known."""
        return self.status.st_size if self.status else 0

    @property
    def regular(self) -> bool:
        """Whether it is a file, and no pipe or device."""
        return self.status is not None and stat.S_ISREG(self.status.st_mode)


Outcome = FileRead | Unusable
OptionsOf = Callable[[FileFound], ReadOptions]
