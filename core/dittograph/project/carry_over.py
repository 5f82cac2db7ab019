"""Decisions of one project to another: marks go with their texts when sources are scanned again."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from dittograph.finished_scan import Scan
from dittograph.project import history, meta
from dittograph.project.changes_since import changes_since
from dittograph.project.decisions import Mark
from dittograph.project.history import Change, MarkChange
from dittograph.project.keys import Key, every_key
from dittograph.project.schema import decided_tables, shared_columns

_THIS = "hash = ? AND source = ? AND ordinal = ?"


def take_over(connection: sqlite3.Connection, path: Path, before: Scan, scan: Scan) -> None:
    """Replace the decisions in an open file by those of another project; one transaction.

    Args:
        connection: The open file.
        path: The other project.
        before: Its scan.
        scan: That of the open file.

    Raises:
        sqlite3.Error: They cannot be read or written.
    """
    connection.execute("ATTACH ? AS other", (os.fsencode(path),))
    try:
        connection.execute("BEGIN")  # locks only the file that is written
        for table in decided_tables(connection, "other"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608
            shared = shared_columns(connection, table, "other")
            columns = ", ".join(shared)
            connection.execute(
                f"INSERT INTO {table} ({columns}) SELECT {columns} FROM other.{table}"  # noqa: S608
            )
            if table == "history" and "parent" not in shared:
                history.chain(connection)
        connection.execute(
            "INSERT OR REPLACE INTO meta SELECT * FROM other.meta WHERE name IN (?, ?)",
            (meta.DECIDED, meta.JUDGED),
        )
        _carry_over(connection, before, scan)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("DETACH other")


def _carry_over(connection: sqlite3.Connection, before: Scan, scan: Scan) -> None:
    """Give the marks made in ``before`` to the same texts in ``scan``.

    A text whose place is gone is looked for in its own source, then in that source under another
    name, then in sources that are new. It is never looked for in another source of before: there
    the editor saw it, and left it unmarked. Where a source lost some of its copies, that many
    "drop" marks were carried out, and must not fall on the copies that stayed.
    """
    old, new = every_key(before), every_key(scan)
    kept = _without_carried_out(connection, old, new)
    steps = [
        (step, history.decoded(changes))
        for step, changes in connection.execute("SELECT id, changes FROM history ORDER BY id")
    ]
    mentioned = [c.key for _, changes in steps for c in changes if isinstance(c, MarkChange)]
    known = {source.name for source in before.sources}
    names = changes_since(before.sources, scan.sources).names
    moved = _moves(dict.fromkeys([*kept, *mentioned]), set(kept), new, known, names)
    for key, place in moved.items():
        connection.execute(
            f"UPDATE marks SET source = ?, ordinal = ? WHERE {_THIS}",  # noqa: S608
            (*place[1:], *key),
        )
    for step, changes in steps:
        there: list[Change] = [
            replace(c, key=moved.get(c.key, c.key)) if isinstance(c, MarkChange) else c
            for c in changes
        ]
        connection.execute(
            "UPDATE history SET changes = ? WHERE id = ?", (history.encoded(there), step)
        )


def _without_carried_out(
    connection: sqlite3.Connection, old: list[Key], new: list[Key]
) -> list[Key]:
    """Delete the "drop" marks that were carried out; return the keys of the other marks."""
    there = set(new)
    gone = Counter((digest, source) for digest, source, _ in old)
    gone.subtract(Counter((digest, source) for digest, source, _ in new))
    kept: list[Key] = []
    query = "SELECT hash, source, ordinal, mark FROM marks ORDER BY source, ordinal"
    for *key, mark in connection.execute(query).fetchall():
        digest, source, ordinal = key
        # Where nothing is left of it the mark sleeps, and is back with its text.
        if mark == Mark.DROP and gone[digest, source] > 0 and (digest, source, 0) in there:
            gone[digest, source] -= 1
            connection.execute(f"DELETE FROM marks WHERE {_THIS}", key)  # noqa: S608
        else:
            kept.append((digest, source, ordinal))
    return kept


def _moves(
    wanted: Iterable[Key],
    taken: set[Key],
    new: list[Key],
    known: set[str],
    names: Mapping[str, str],
) -> dict[Key, Key]:
    """Return the new place of each wanted key whose own place is gone, as far as there is one.

    Args:
        wanted: Keys of marks and of steps of the history, in the order in which they choose.
        taken: Keys that have a mark.
        new: Every key of the new scan, in reading order.
        known: Names of the sources of the scan before.
        names: The names now of those that are called otherwise.
    """
    there = set(new)
    free: dict[bytes, list[Key]] = defaultdict(list)
    for key in new:
        if key not in taken:
            free[key[0]].append(key)
    moved: dict[Key, Key] = {}
    for key in wanted:
        _, source, ordinal = key
        name = names.get(source, source)
        fitting = [k for k in free[key[0]] if k[1] in (source, name) or k[1] not in known]
        if key not in there and fitting:
            order = (source, name)
            moved[key] = min(
                fitting,
                key=lambda k: (order.index(k[1]) if k[1] in order else 2, k[2] != ordinal),
            )
            free[key[0]].remove(moved[key])
    return moved
