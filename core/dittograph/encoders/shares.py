"""Looks for encoders in folders that may lie on a share, without waiting for one that is gone."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

_PATIENCE = 3.0  # seconds for all of them together; a system may try for a minute
_GIVEN_UP_FOR = 60.0  # seconds; so long a folder that did not answer is not asked again
_gave_up: dict[Path, float] = {}


def look_into(
    folders: Sequence[Path],
    is_encoder: Callable[[Path], bool],
    *,
    patience: float = _PATIENCE,
) -> tuple[list[Path], list[Path]]:
    """Return the encoders in some folders, and those of the folders that cannot be reached.

    Args:
        folders: Each is an encoder itself, or its subfolders may be.
        is_encoder: Whether a folder is one.
        patience: Seconds to wait for the slowest; one that is slower counts as not reached.
    """
    now = time.monotonic()
    asked = [f for f in folders if now - _gave_up.get(f, now - _GIVEN_UP_FOR) >= _GIVEN_UP_FOR]
    found: dict[Path, list[Path]] = {}

    def look(folder: Path) -> None:
        try:
            found[folder] = (
                [folder] if is_encoder(folder) else sorted(filter(is_encoder, folder.iterdir()))
            )
        except OSError:
            return

    # Nothing ends a call into a file system that does not answer: its thread is left behind.
    threads = [threading.Thread(target=look, args=(f,), daemon=True) for f in asked]
    for thread in threads:
        thread.start()
    for folder, thread in zip(asked, threads, strict=True):
        thread.join(max(0.0, now + patience - time.monotonic()))
        if thread.is_alive():
            _gave_up[folder] = time.monotonic()
    there = dict(found)
    return (
        [encoder for folder in folders for encoder in there.get(folder, ())],
        [folder for folder in folders if folder not in there],
    )
