"""The steps that were done, as the file holds them: what can be undone, redone and returned to.

Each step knows the one that it was done after, so that the steps are a tree: a decision after an
undo begins a branch, and what was undone stays in the file. So every state that there ever was can
be returned to, which is a step of its own.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any, TypeAlias

from dittograph.project.keys import Key

_AT_ONCE = 1_000  # changes that are encoded in one call
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
class JudgedChange:
    """A pair of content hashes that was judged (the same or not) or is no longer (None).

    Answers given one by one are no steps; those that were taken over from elsewhere are.
    """

    key: tuple[bytes, bytes]
    before: bool | None
    after: bool | None


@dataclass(frozen=True, slots=True)
class MuteChange:
    """A content hash that became muted (True) or shown again (False); None: nobody said so."""

    key: bytes
    before: bool | None
    after: bool | None


Change: TypeAlias = MarkChange | ApartChange | JudgedChange | MuteChange


class Standing(IntEnum):
    """Where a step stands, as the file has it."""

    DONE = 0
    UNDONE = 1  # and can be redone
    LEFT = 2  # undone, and then something else was done


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done.

    Attributes:
        id: Its place in the history.
        label: Its name for a menu ("drop 3 texts").
        changes: What it changed.
        time: When it was done, in seconds since 1970; None where an earlier version did it.
        standing: Whether it holds.
    """

    id: int
    label: str
    changes: tuple[Change, ...]
    time: float | None = None
    standing: Standing = Standing.DONE

    def turned_round(self) -> tuple[Change, ...]:
        """Return the changes that take it back."""
        return tuple(
            MarkChange(change.key, change.after, change.before)  # much quicker than "replace"
            if isinstance(change, MarkChange)
            else replace(change, before=change.after, after=change.before)  # type: ignore[arg-type]
            for change in reversed(self.changes)
        )


def record(connection: sqlite3.Connection, label: str, changes: Sequence[Change]) -> Step:
    """Add a step; what was undone before can be returned to, but no longer redone."""
    connection.execute("UPDATE history SET undone = 2 WHERE undone = 1")
    now = time.time()
    done = connection.execute(
        "INSERT INTO history (label, changes, time, parent) VALUES (?, ?, ?, "
        "(SELECT max(id) FROM history WHERE undone = 0))",
        (label, encoded(changes), now),
    )
    return Step(done.lastrowid or 0, label, tuple(changes), now)


def chain(connection: sqlite3.Connection) -> None:
    """Have each step come after the one before, as in a file of an earlier version."""
    connection.execute(
        "UPDATE history SET parent = "
        "(SELECT max(before.id) FROM history AS before WHERE before.id < history.id)"
    )


def every_step(connection: sqlite3.Connection) -> list[Step]:
    """Return all steps in the order in which they were done.

    Raises:
        sqlite3.Error: They cannot be read or are damaged.
    """
    when = "time" if _has_times(connection) else "NULL"
    rows = connection.execute(f"SELECT id, label, changes, undone, {when} FROM history ORDER BY id")  # noqa: S608
    return [
        Step(step, str(label), decoded(changes), _time(at), _standing(undone))
        for step, label, changes, undone, at in rows
    ]


def way_to(connection: sqlite3.Connection, target: int | None) -> list[Change]:
    """Return what leads from what holds now to what held after a step; None: before the first.

    Each key is changed once at most.

    Raises:
        ValueError: There is no such step.
        sqlite3.Error: The history cannot be read or is damaged.
    """
    rows = connection.execute("SELECT id, parent, undone FROM history ORDER BY id").fetchall()
    parents = {step: parent for step, parent, _ in rows}
    if target is not None and target not in parents:
        raise ValueError(f"{target} is not a step of the history")
    now = _line(parents, max((step for step, _, undone in rows if undone == 0), default=None))
    then = _line(parents, target)
    shared = {*now} & {*then}
    wanted = [step for step in (*now, *then) if step not in shared]
    steps = {step: decoded(changes) for step, changes in _changes_of(connection, wanted)}
    way: list[Change] = []
    for step in now:  # the last one first
        if step not in shared:
            way += Step(step, "", steps[step]).turned_round()
    for step in reversed(then):
        if step not in shared:
            way += steps[step]
    return _once_each(way)


def _line(parents: Mapping[int, int | None], step: int | None) -> list[int]:
    """Return a step and all before it, the last one first."""
    line = []
    while step is not None:
        line.append(step)
        before = parents.get(step)
        if before is not None and (type(before) is not int or before >= step):
            raise sqlite3.DatabaseError("its history goes in a circle")
        step = before
    return line


def _changes_of(connection: sqlite3.Connection, steps: Sequence[int]) -> list[tuple[int, str]]:
    found = []
    for step in steps:
        row = connection.execute("SELECT changes FROM history WHERE id = ?", (step,)).fetchone()
        if row is None:
            raise sqlite3.DatabaseError("a step of its history is missing")
        found.append((step, row[0]))
    return found


def _once_each(way: Sequence[Change]) -> list[Change]:
    net: dict[tuple[type, Any], Change] = {}
    for change in way:
        key = type(change), change.key
        first = net.get(key)
        net[key] = change if first is None else replace(change, before=first.before)  # type: ignore[arg-type]
    return [change for change in net.values() if change.before != change.after]


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


def label_of(connection: sqlite3.Connection, step: int) -> str:
    """Return the label of a step; "" if there is none."""
    row = connection.execute("SELECT label FROM history WHERE id = ?", (step,)).fetchone()
    return str(row[0]) if row else ""


def encoded(changes: Sequence[Change]) -> str:
    """Return changes as the file holds them."""
    rows: list[list[Any]] = []
    for change in changes:
        if isinstance(change, ApartChange | JudgedChange):
            kind = "apart" if isinstance(change, ApartChange) else "judged"
            key: list[Any] = [kind, *(digest.hex() for digest in change.key)]
        elif isinstance(change, MuteChange):
            key = ["mute", change.key.hex()]
        else:
            digest, source, ordinal = change.key
            key = ["mark", digest.hex(), source, ordinal]
        rows.append([*key, change.before, change.after])
    # In parts, because one call for all keeps every other thread waiting.
    parts = (json.dumps(rows[i : i + _AT_ONCE])[1:-1] for i in range(0, len(rows), _AT_ONCE))
    return f"[{', '.join(parts)}]"


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
    if kind == "judged":
        before, after = (None if said is None else bool(said) for said in rest)
        return JudgedChange((bytes.fromhex(one), bytes.fromhex(two)), before, after)
    ordinal, before, after = rest
    texts = (value for value in (two, before, after) if value is not None)
    if kind != "mark" or type(ordinal) is not int or not all(isinstance(t, str) for t in texts):
        raise ValueError("it names no decision")
    return MarkChange((bytes.fromhex(one), two, ordinal), before, after)


def _step(connection: sqlite3.Connection, which: str) -> Step | None:
    query = f"SELECT id, label, changes FROM history WHERE {which} LIMIT 1"  # noqa: S608
    row = connection.execute(query).fetchone()
    return Step(row[0], str(row[1]), decoded(row[2])) if row else None


def _has_times(connection: sqlite3.Connection) -> bool:
    """Return whether a file has when each step was done; an older one may lack it."""
    return any(row[1] == "time" for row in connection.execute("PRAGMA table_info(history)"))


def _time(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _standing(value: object) -> Standing:
    try:
        return Standing(value)  # type: ignore[arg-type]
    except ValueError:
        raise sqlite3.DatabaseError("its history is damaged") from None
