"""Single values of a project file, a row each in its table ``meta``.

Every value is JSON, because earlier versions read rows that they do not know as JSON too.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any

DECIDED = "revision"  # how often something was decided
JUDGED = "judged"  # how often something was judged
GROUPED = "grouped"  # which "not a duplicate" decisions the clusters follow from
SEALS = "seals"  # who confirmed the sources; see sources.py
PLACE = "place"  # where a person stopped; see place.py
_COUNTERS = (DECIDED, JUDGED)


def counter(connection: sqlite3.Connection, name: str) -> int:
    """Return a number that grows with every change; 0 where it is missing or damaged.

    It only says whether something changed, so a damaged one must not cost the project.
    """
    query = "SELECT CAST(value AS INTEGER) FROM meta WHERE name = ?"
    row = connection.execute(query, (name,)).fetchone()
    return (row and row[0]) or 0


def text(connection: sqlite3.Connection, name: str) -> str | None:
    """Return a value that is a string; None where it is missing or damaged."""
    value = _optional(connection, name)
    return value if isinstance(value, str) else None


def texts(connection: sqlite3.Connection, name: str) -> list[str]:
    """Return a value that is a list of strings, without what is damaged."""
    value = _optional(connection, name)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def write(connection: sqlite3.Connection, name: str, value: Any) -> None:
    """Write a value, which JSON must be able to hold."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, json.dumps(value)))


def of_scan(connection: sqlite3.Connection) -> dict[str, Any]:
    """Return the values that describe the scan.

    Raises:
        ValueError: One is damaged.
    """
    rows = connection.execute(
        "SELECT name, value FROM meta WHERE name NOT IN (?, ?, ?, ?, ?)",
        (*_COUNTERS, GROUPED, SEALS, PLACE),
    )
    return {name: json.loads(value) for name, value in rows}


def value(connection: sqlite3.Connection, name: str) -> Any:
    """Return a value; None where it is missing or damaged."""
    return _optional(connection, name)


def _optional(connection: sqlite3.Connection, name: str) -> Any:
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    try:
        return json.loads(row[0]) if row else None
    except (ValueError, TypeError, RecursionError):
        return None
