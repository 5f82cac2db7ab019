"""What is remembered of encoders on this machine, so that it need not be found out again.

Small JSON files in the cache folder. One that cannot be read or written costs only time.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dittograph.errors import DittographError
from dittograph.files.whole import replace_file
from dittograph.policy.folders import cache_folder

_MOST = 5_000  # entries of a file; the oldest are forgotten
_SETTLED = 2.0  # seconds; a file changed later could change again within one tick of its clock


class Memory:
    """Values by key, in one file of the cache folder."""

    def __init__(self, name: str) -> None:
        self._name = name

    def read(self) -> dict[str, Any]:
        """Return everything that is remembered."""
        try:
            return dict(json.loads((cache_folder() / self._name).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return {}

    def write(self, values: Mapping[str, Any]) -> None:
        """Remember ``values``, also in place of what was known by their keys."""
        kept = list({**self.read(), **values}.items())[-_MOST:]
        with contextlib.suppress(DittographError):
            replace_file(cache_folder() / self._name, json.dumps(dict(kept)).encode())


_HASHES = Memory("hashes.json")


def file_hash(file: Path) -> str:
    """Return a file's SHA-256 in hexadecimal, remembered while its size and time stay."""
    return file_hashes([file])[0]


def file_hashes(files: list[Path]) -> list[str]:
    """Return the SHA-256 of each file in hexadecimal, remembered while size and time stay."""
    known = _HASHES.read()
    fresh: dict[str, Any] = {}
    hashes = []
    for file in files:
        state = file.stat()
        entry = [state.st_size, state.st_mtime_ns]
        remembered = known.get(str(file))
        if isinstance(remembered, list) and remembered[:2] == entry and len(remembered) == 3:
            hashes.append(str(remembered[2]))
            continue
        with file.open("rb") as stream:
            hashes.append(hashlib.file_digest(stream, "sha256").hexdigest())
        if time.time() - state.st_mtime > _SETTLED:
            fresh[str(file)] = [*entry, hashes[-1]]
    if fresh:
        _HASHES.write(fresh)
    return hashes
