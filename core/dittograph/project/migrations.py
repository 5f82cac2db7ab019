"""From one schema version to the next: one function a version, each within a transaction.

A new project is made from the tables as first released and every migration, so that what a
version adds is written down once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from dittograph.project.history import chain
from dittograph.project.schema import APPLICATION_ID, FIRST_TABLES, number


def _add_judgements(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE judgements (a BLOB, b BLOB, same INTEGER, PRIMARY KEY (a, b))")


def _add_places(connection: sqlite3.Connection) -> None:
    """Add the places that passages have in documents which are not plain text."""
    for column in ("page", "paragraph", "time"):
        connection.execute(f"ALTER TABLE passages ADD COLUMN {column} INTEGER")
    for column in ("chapter", "sheet", "cell", "part"):
        connection.execute(f"ALTER TABLE passages ADD COLUMN {column} TEXT")


def _add_how_it_was_read(connection: sqlite3.Connection) -> None:
    """Add what is known of how each source was read."""
    for column in ("member TEXT", "guessed INTEGER", "checksum TEXT", "remarks TEXT"):
        connection.execute(f"ALTER TABLE sources ADD COLUMN {column}")


def _add_muted(connection: sqlite3.Connection) -> None:
    """Add which texts are muted (1), or shown again on purpose (0)."""
    connection.execute("CREATE TABLE muted (hash BLOB PRIMARY KEY, muted INTEGER)")


def _add_when_it_was_done(connection: sqlite3.Connection) -> None:
    """Add to each step of the history when it was done, and after which other one.

    Until then a step that was undone went when another was done, so each came after the one before.
    """
    connection.execute("ALTER TABLE history ADD COLUMN time REAL")
    connection.execute("ALTER TABLE history ADD COLUMN parent INTEGER")
    chain(connection)


def _add_subjects(connection: sqlite3.Connection) -> None:
    """Add the subjects of mails, which were chapters until then."""
    connection.execute("ALTER TABLE passages ADD COLUMN subject TEXT")


# The first one leads from version 1 to version 2, and so on. Never change one that was released.
MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _add_judgements,
    _add_places,
    _add_how_it_was_read,
    _add_muted,
    _add_when_it_was_done,
    _add_subjects,
)
SCHEMA_VERSION = 1 + len(MIGRATIONS)
FIRST_WITH_JUDGEMENTS = 2
FIRST_WITH_MUTED = 5


def create_tables(connection: sqlite3.Connection) -> None:
    """Make the tables of a new project, within a transaction."""
    for statement in FIRST_TABLES.split(";"):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1")
    bring_up_to_date(connection)


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Give a file of an older version what it lacks, within a transaction.

    This is done when a project is opened and, if it was busy or read-only then, with the first
    decision that is saved in it. Until then it is read as it is.
    """
    for version in range(number(connection, "user_version"), SCHEMA_VERSION):
        MIGRATIONS[version - 1](connection)
        connection.execute(f"PRAGMA user_version = {version + 1}")
