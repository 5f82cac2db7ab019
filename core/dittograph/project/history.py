"""The steps that can be undone and redone, as the file holds them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from dittograph.project.keys import Key

_LAST_DONE = "undone = 0 ORDER BY id DESC"
_LAST_UNDONE = "undone = 1 ORDER BY id"


@dataclass(frozen=True, slots=True)
class MarkChange:
    """A mark that was set or taken away (None)."""

    key: Key
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class ApartChange:
    """A pair of content hashes that became "not a duplicate", or is no longer."""

    key: tuple[bytes, bytes]
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class MuteChange:
    """A content hash that became muted (True) or shown again (False); None: nobody said so."""

    key: bytes
    before: bool | None
    after: bool | None


Change: TypeAlias = MarkChange | ApartChange | MuteChange


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done.

    Attributes:
        id: Its place in the history.
        label: Its name for a menu ("drop 3 texts").
        changes: What it changed.
    """

    id: int
    label: str
    changes: tuple[Change, ...]

    def turned_round(self) -> tuple[Change, ...]:
        """Return the changes that take it back."""
        return tuple(
            replace(change, before=change.after, after=change.before)  # type: ignore[arg-type]
            for change in reversed(self.changes)
        )


def record(connection: sqlite3.Connection, label: str, changes: Sequence[Change]) -> None:
    """Add a step; what was undone before can no longer be redone."""
    connection.execute("DELETE FROM history WHERE undone = 1")
    connection.execute(
        "INSERT INTO history (label, changes) VALUES (?, ?)", (label, encoded(changes))
    )


def to_undo(connection: sqlite3.Connection) -> Step | None:
    """Return the step that was done last."""
    return _step(connection, _LAST_DONE)


def to_redo(connection: sqlite3.Connection) -> Step | None:
    """Return the step that was undone last."""
    return _step(connection, _LAST_UNDONE)


def set_undone(connection: sqlite3.Connection, step: Step, *, undone: bool) -> None:
    """Write down that a step was undone or redone."""
    connection.execute("UPDATE history SET undone = ? WHERE id = ?", (int(undone), step.id))


def labels(connection: sqlite3.Connection) -> tuple[str | None, str | None]:
    """Return the labels of what can be undone and redone next."""
    undo, redo = (
        connection.execute(f"SELECT label FROM history WHERE {which} LIMIT 1").fetchone()  # noqa: S608
        for which in (_LAST_DONE, _LAST_UNDONE)
    )
    return undo and str(undo[0]), redo and str(redo[0])


def encoded(changes: Sequence[Change]) -> str:
    """Return changes as the file holds them."""
    rows: list[list[Any]] = []
    for change in changes:
        if isinstance(change, ApartChange):
            key: list[Any] = ["apart", *(digest.hex() for digest in change.key)]
        elif isinstance(change, MuteChange):
            key = ["mute", change.key.hex()]
        else:
            digest, source, ordinal = change.key
            key = ["mark", digest.hex(), source, ordinal]
        rows.append([*key, change.before, change.after])
    return json.dumps(rows)


def decoded(changes: str) -> tuple[Change, ...]:
    """Return changes from what the file holds.

    Raises:
        sqlite3.DatabaseError: That is damaged.
    """
    try:
        return tuple(_change(*row) for row in json.loads(changes))
    except (ValueError, TypeError, RecursionError) as error:
        raise sqlite3.DatabaseError(f"its history: {error}") from error


def _change(kind: str, one: str, two: Any, *rest: Any) -> Change:
    if kind == "mute":
        (after,) = rest
        if not {two, after} <= {None, False, True}:
            raise ValueError("it names no decision")
        return MuteChange(bytes.fromhex(one), two, after)
    if kind == "apart":
        before, after = rest
        return ApartChange((bytes.fromhex(one), bytes.fromhex(two)), bool(before), bool(after))
    ordinal, before, after = rest
    texts = (value for value in (two, before, after) if value is not None)
    if kind != "mark" or type(ordinal) is not int or not all(isinstance(t, str) for t in texts):
        raise ValueError("it names no decision")
    return MarkChange((bytes.fromhex(one), two, ordinal), before, after)


def _step(connection: sqlite3.Connection, which: str) -> Step | None:
    query = f"SELECT id, label, changes FROM history WHERE {which} LIMIT 1"  # noqa: S608
    row = connection.execute(query).fetchone()
    return Step(row[0], str(row[1]), decoded(row[2])) if row else None
