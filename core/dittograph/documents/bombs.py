"""What a zip archive may unpack to: one made to do harm says more than any real one."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable

SMALL = 16 << 20  # bytes of a file that may be packed as tightly as it likes
TIGHTEST = 200  # unpacked bytes to packed ones
_HEADER = 30  # bytes before the name of a file, at least


def is_bomb(part: zipfile.ZipInfo) -> bool:
    """Tell if a file would unpack to far more than it looks."""
    return part.file_size > SMALL and part.file_size > TIGHTEST * max(part.compress_size, 1)


def most_of(size: int, most: int) -> int:
    """Return how many bytes all files of an archive may unpack to.

    Args:
        size: The bytes of the archive.
        most: The same for any archive.
    """
    return min(most, max(4 * SMALL, TIGHTEST * size))


def overlap(parts: Iterable[zipfile.ZipInfo]) -> bool:
    """Tell if files share their packed bytes, so that a few of them are unpacked many times."""
    end = 0
    for part in sorted(parts, key=lambda part: part.header_offset):
        if part.header_offset < end:
            return True
        end = part.header_offset + _HEADER + part.compress_size
    return False
