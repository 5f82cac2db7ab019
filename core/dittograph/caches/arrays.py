"""Named arrays in a file that tells whether it is the very one that was written."""

from __future__ import annotations

import hashlib
import io
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dittograph.files.whole import whole_file

_SIZE = 16  # bytes of the check sum at the end


def save_arrays(path: Path, arrays: dict[str, Any]) -> None:
    """Write arrays, whole or not at all.

    Raises:
        OutputError: The file cannot be written.
    """
    with whole_file(path) as temporary:
        with temporary.open("wb") as stream:
            np.savez(stream, allow_pickle=False, **arrays)
        with temporary.open("r+b") as stream:
            digest = hashlib.file_digest(stream, _hash).digest()
            stream.seek(0, io.SEEK_END)
            stream.write(digest)


def load_arrays(path: Path) -> dict[str, NDArray[Any]]:
    """Return the arrays of a file, or nothing; a damaged file is removed."""
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    whole = memoryview(content)[:-_SIZE]
    if _hash(whole).digest() == content[-_SIZE:]:
        with np.load(io.BytesIO(whole), allow_pickle=False) as file:
            return dict(file)
    with suppress(OSError):
        path.unlink()
    return {}


def peek_array(path: Path, name: str) -> NDArray[Any] | None:
    """Return one array without looking whether the file is damaged; None if that shows."""
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as file:
            found: NDArray[Any] = file[name]
            return found
    except Exception:  # noqa: BLE001 - a damaged file may fail in any way
        return None


def _hash(content: Any = b"") -> Any:
    return hashlib.blake2b(content, digest_size=_SIZE)
