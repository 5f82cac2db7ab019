"""The texts that a person has muted everywhere: a file in the settings folder.

A scan that becomes a project mutes those of them that it holds. Where a project says otherwise of
a text, that stands.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from dittograph.files.whole import replace_file
from dittograph.policy.folders import settings_folder
from dittograph.project.keys import HASH_BYTES

_CHARACTERS = 300  # of a text, so that a person knows it again


def muted_everywhere() -> dict[bytes, str]:
    """Return the content hash of each such text and its beginning; {} if the file is damaged."""
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
        rows = [(bytes.fromhex(row["hash"]), row["text"]) for row in stored]
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return {}
    return {
        digest: text[:_CHARACTERS]
        for digest, text in rows
        if len(digest) == HASH_BYTES and isinstance(text, str)
    }


def mute_everywhere(texts: Mapping[bytes, str]) -> None:
    """Let later scans of every project mute some texts.

    Args:
        texts: The words of each content hash.

    Raises:
        OutputError: The file cannot be written.
    """
    _write({**muted_everywhere(), **texts})


def show_everywhere(digests: Iterable[bytes]) -> None:
    """Let later scans no longer mute some texts, by their content hashes.

    Raises:
        OutputError: The file cannot be written.
    """
    known = muted_everywhere()
    kept = {digest: text for digest, text in known.items() if digest not in set(digests)}
    if len(kept) < len(known):
        _write(kept)


def mute_known(connection: sqlite3.Connection, hashes: Sequence[bytes]) -> None:
    """Mute the texts of a scan that are muted everywhere, unless its project says otherwise.

    Args:
        connection: The open project.
        hashes: The content hashes of its texts.
    """
    known = muted_everywhere()
    connection.executemany(
        "INSERT OR IGNORE INTO muted VALUES (?, 1)",
        [(digest,) for digest in hashes if digest in known] if known else [],
    )


def _write(texts: Mapping[bytes, str]) -> None:
    rows = [{"hash": digest.hex(), "text": text[:_CHARACTERS]} for digest, text in texts.items()]
    replace_file(_file(), json.dumps(rows, ensure_ascii=False, indent=1).encode("utf-8"))


def _file() -> Path:
    return settings_folder() / "muted.json"
