"""Project files as the rest of the program uses them: open one, create one, replace one.

A project is one SQLite file with a finished scan and what a person decided about it. A new file
appears whole or not at all.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from dittograph.errors import OutputError, ProjectError
from dittograph.files.whole import not_written, whole_file
from dittograph.finished_scan import Scan, SourceInfo
from dittograph.project import meta
from dittograph.project.carry_over import take_over
from dittograph.project.decisions import Decisions
from dittograph.project.keys import ContentKeys
from dittograph.project.migrations import SCHEMA_VERSION, create_tables
from dittograph.project.muted_everywhere import mute_known
from dittograph.project.opened import Project
from dittograph.project.schema import APPLICATION_ID, SUFFIX, decided_tables, number
from dittograph.project.sources import seal
from dittograph.project.storage import read_sources, write_dendrograms, write_scan
from dittograph.project.transactions import Database, as_disk_error, connect

__all__ = [
    "APPLICATION_ID",
    "SCHEMA_VERSION",
    "SUFFIX",
    "Project",
    "create_project",
    "known_sources",
    "replace_project",
]


def create_project(path: Path, scan: Scan, *, decisions_from: Path | None = None) -> None:
    """Write a scan as a new project, whole or not at all.

    Args:
        path: Where to; an existing file is replaced.
        scan: What to write.
        decisions_from: A project whose decisions the new one takes over (may be ``path``).

    Raises:
        OutputError: It cannot be written.
        ProjectError: ``decisions_from`` is not a project, and was not replaced.
    """
    scan.check_no_source(path)
    with (
        whole_file(path) as temporary,
        as_disk_error(),
        contextlib.closing(connect(temporary)) as connection,
    ):
        connection.execute("BEGIN")
        create_tables(connection)
        write_scan(connection, scan)
        if scan.sources_confirmed and (own := seal(scan.sources)):
            meta.write(connection, meta.SEALS, [own])
        connection.execute("COMMIT")
        if decisions_from and not _undecided(decisions_from):
            with Project.open(decisions_from) as before:
                take_over(connection, before.path, before.scan, scan)
        connection.execute("BEGIN")
        mute_known(connection, scan.copies.hashes)
        decided = Decisions(ContentKeys(scan)).read(connection)
        if decided.apart:
            write_dendrograms(connection, scan.with_apart(decided.apart))
        meta.write(connection, meta.GROUPED, decided.apart_digest)
        connection.execute("COMMIT")


def known_sources(path: Path) -> list[SourceInfo]:
    """Return what a project was made of, without the rest of it; [] if there is none to read."""
    if not path.is_file() or not path.stat().st_size:
        return []
    with (
        contextlib.suppress(OSError, sqlite3.Error, ProjectError),
        contextlib.closing(Database(path)) as database,
        database.reading() as connection,
    ):
        return read_sources(connection)
    return []


def replace_project(path: Path, new: Path) -> None:
    """Put the project ``new``, which has taken over the decisions of ``path``, in its place.

    What was decided in ``path`` since is taken over too, and nothing can be decided there any
    more: an open project whose file was replaced refuses that.

    Raises:
        OutputError: It cannot be replaced; both are still there.
        ProjectError: One of the two is not a project, or is busy.
    """
    try:
        with contextlib.closing(connect(path)) as connection:
            connection.execute("BEGIN IMMEDIATE")  # whoever wants to decide now waits
            if _revisions_of(new) != _revisions(connection):
                _take_over_the_rest(path, new)
            if os.name == "nt":
                connection.close()  # an open file cannot be replaced there
            new.replace(path)
    except OSError as error:
        raise OutputError(not_written(path, error)) from error
    except sqlite3.Error as error:
        raise ProjectError(f"{path} was not replaced ({error}); try again later.") from error


def _take_over_the_rest(path: Path, new: Path) -> None:
    with Project.open(path) as before, Project.open(new) as project:
        with contextlib.closing(connect(new)) as connection, as_disk_error():
            take_over(connection, path, before.scan, project.scan)
            mute_known(connection, project.scan.copies.hashes)
        project.refresh()
        if project.needs_regrouping:
            project.regroup()


def _undecided(path: Path) -> bool:
    """Return whether nothing was ever decided in a file, so that it need not be read."""
    if not path.is_file() or not path.stat().st_size:
        return True
    with contextlib.closing(connect(path)) as connection, contextlib.suppress(sqlite3.Error):
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in decided_tables(connection)
        ]
        return number(connection, "application_id") == APPLICATION_ID and not any(counts)
    return False  # opening it will say what is wrong


def _revisions_of(path: Path) -> tuple[int, int]:
    with contextlib.closing(connect(path)) as connection:
        return _revisions(connection)


def _revisions(connection: sqlite3.Connection) -> tuple[int, int]:
    return meta.counter(connection, meta.DECIDED), meta.counter(connection, meta.JUDGED)
