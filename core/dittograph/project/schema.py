"""What a project file is: how it is recognised, and its tables as first released."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from dittograph.errors import ProjectError

SUFFIX = ".ditto"
APPLICATION_ID = 0x44495454  # "DITT"
# Later versions add to these; see migrations.py.
FIRST_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE sources (id INTEGER PRIMARY KEY, name TEXT, path TEXT, encoding TEXT, unit TEXT,
                      content TEXT, reference INTEGER);
CREATE TABLE skipped (source TEXT, reason TEXT);
CREATE TABLE passages (id INTEGER PRIMARY KEY, content TEXT, source INTEGER, line INTEGER,
                       first INTEGER, last INTEGER, row INTEGER, col TEXT);
CREATE TABLE arrays (name TEXT, part INTEGER, dtype TEXT, data BLOB, PRIMARY KEY (name, part));
CREATE TABLE marks (hash BLOB, source TEXT, ordinal INTEGER, mark TEXT,
                    PRIMARY KEY (hash, source, ordinal));
CREATE TABLE apart (a BLOB, b BLOB, PRIMARY KEY (a, b));
CREATE TABLE history (id INTEGER PRIMARY KEY, label TEXT, changes TEXT, undone INTEGER DEFAULT 0);
"""
_DECIDED = ("marks", "apart", "history", "judgements", "muted")


def check_file(connection: sqlite3.Connection, path: Path, newest: int) -> int:
    """Make sure that an open file is a project that this version can read.

    Args:
        connection: The open file.
        path: Where it is, for the sentence.
        newest: The latest schema version that this program knows.

    Returns:
        Its schema version.

    Raises:
        ProjectError: It is another kind of file, or was made by a newer Dittograph.
        sqlite3.Error: It is damaged.
    """
    if number(connection, "application_id") != APPLICATION_ID:
        raise ProjectError(f"{path} is not a Dittograph project; choose a {SUFFIX} file.")
    version = number(connection, "user_version")
    if version > newest:
        raise ProjectError(f"{path} was made by a newer Dittograph; update this one to open it.")
    expected = number(connection, "page_count") * number(connection, "page_size")
    if path.stat().st_size < expected:
        raise sqlite3.DatabaseError("its end is missing")
    # Views, triggers and virtual tables run code of whoever made the file.
    (foreign,) = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')"
        " OR sql LIKE 'CREATE VIRTUAL%'"
    ).fetchone()
    if foreign:
        raise sqlite3.DatabaseError("it holds more than tables")
    return version


def number(connection: sqlite3.Connection, pragma: str) -> int:
    """Return the value of a PRAGMA that is a whole number."""
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def tables(connection: sqlite3.Connection, schema: str = "main") -> set[str]:
    """Return the names of the tables in a file (``schema``: the name it is attached under)."""
    found = connection.execute(f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table'")  # noqa: S608
    return {name for (name,) in found}


def decided_tables(connection: sqlite3.Connection, schema: str = "main") -> list[str]:
    """Return which tables with decisions a file has; older files lack some."""
    there = tables(connection, schema)
    return [table for table in _DECIDED if table in there]
