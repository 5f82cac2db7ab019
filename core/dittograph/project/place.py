"""Where a person stopped in a project, and where to begin when it is opened again.

It is written when the project is closed. After a crash the last decision tells better.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from dittograph.project import history, meta
from dittograph.project.history import MuteChange
from dittograph.project.keys import HASH_BYTES, ContentKeys


def as_json(keys: ContentKeys, text: int, revision: int) -> dict[str, Any]:
    """Return what the file keeps of the place.

    Args:
        keys: Of the scan.
        text: A distinct text of the cluster that is chosen.
        revision: How often something was decided by then.
    """
    return {"text": keys.digest(text).hex(), "revision": revision}


def read(connection: sqlite3.Connection, keys: ContentKeys, revision: int) -> int | None:
    """Return a distinct text of the cluster to begin with, or None.

    Args:
        connection: The open file.
        keys: Of the scan.
        revision: How often something was decided by now.

    Raises:
        sqlite3.Error: The file cannot be read or is damaged.
    """
    stored = meta.value(connection, meta.PLACE)
    if isinstance(stored, dict) and stored.get("revision") == revision:
        digest = _digest(stored.get("text"))
        return None if digest is None else keys.texts([digest])[0]
    last = history.to_undo(connection)
    digests = [
        change.key if isinstance(change, MuteChange) else change.key[0]
        for change in (last.changes if last else ())
    ]
    found = (text for text in keys.texts(digests) if text is not None)
    return next(found, None)


def _digest(value: object) -> bytes | None:
    try:
        digest = bytes.fromhex(value) if isinstance(value, str) else b""
    except ValueError:
        return None
    return digest if len(digest) == HASH_BYTES else None
