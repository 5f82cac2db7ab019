"""What the editor decided: marks and "not a duplicate", keyed by content, with undo and redo.

Every decision is on disk before the call returns. Marks belong to one occurrence of a text
(content hash, source name, ordinal in that source), so that one of two identical passages can be
kept and the other dropped; "not a duplicate" belongs to a pair of content hashes. Both find their
passages again after a rescan, also when a file was renamed or moved.

Two processes may decide on the same project: each decision first takes up what the other has
decided since, which a number in the file tells.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from dittograph.errors import ProjectError
from dittograph.scan import Scan

SCHEMA = """
CREATE TABLE marks (hash BLOB, source TEXT, ordinal INTEGER, mark TEXT,
                    PRIMARY KEY (hash, source, ordinal));
CREATE TABLE apart (a BLOB, b BLOB, PRIMARY KEY (a, b));
CREATE TABLE history (id INTEGER PRIMARY KEY, label TEXT, changes TEXT, undone INTEGER DEFAULT 0);
"""
_Key = tuple[bytes, str, int]
_Change = tuple[str, Any, Any, Any]  # what kind, of what, before, after
_REVISION = "revision"
_TEXTS_KEPT = 1_024  # whose passages are remembered
_MAY_NOT = (
    ", because the project file or its folder may not be written to; allow that, or save the "
    "project elsewhere."
)
_WHY = {  # a decision was not saved, by SQLite's code
    sqlite3.SQLITE_READONLY: _MAY_NOT,
    sqlite3.SQLITE_CANTOPEN: _MAY_NOT,
    sqlite3.SQLITE_BUSY: ", because another program is writing to the project; try again later.",
    sqlite3.SQLITE_FULL: ", because the disk is full; free some space and try again.",
}


class Mark(StrEnum):
    """What is to become of a passage."""

    KEEP = "keep"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done, undone or redone.

    Attributes:
        label: What it was, for the menu ("drop 3 texts").
        regroup: Whether clusters change because of it.
    """

    label: str
    regroup: bool


class Decisions:
    """The decisions of an open project, in memory and on disk.

    Attributes:
        marks: Mark of each marked passage id.
        apart: Pairs of distinct-text ids (lower first) that are "not a duplicate".
    """

    def __init__(self, database: sqlite3.Connection, scan: Scan, path: Path | None = None) -> None:
        """Read the decisions.

        Args:
            database: Where they are written.
            scan: What they are about.
            path: The project file; given, no decision is written to a file that is no longer there.
        """
        self._database = database
        self._path = path
        self._file = path.stat() if path else None
        self._scan = scan
        self._places = _Places(scan)
        self.marks: dict[int, Mark] = {}
        self.apart: set[tuple[int, int]] = set()
        self._revision = revision(database)
        self._read()

    def refresh(self) -> bool:
        """Take up what another process has decided; return whether there was anything."""
        now = revision(self._database)
        if now == self._revision:
            return False
        self._read()
        self._revision = now
        return True

    def set_marks(self, passages: Iterable[int], mark: Mark | None) -> None:
        """Mark passages alike, or take their marks away; one step of the history."""
        self.decide(dict.fromkeys(passages, mark))

    def decide(self, marks: Mapping[int, Mark | None]) -> None:
        """Give each passage id its mark (None takes it away); one step of the history."""

        def changes() -> list[_Change]:
            return [
                ("mark", passage, self.marks.get(passage), mark)
                for passage, mark in marks.items()
                if self.marks.get(passage) != mark
            ]

        def label(changed: Sequence[_Change]) -> str:
            counts = Counter(mark.value if mark else "unmark" for *_, mark in changed)
            return ", ".join(
                f"{what} {count} {'text' if count == 1 else 'texts'}"
                for what, count in counts.items()
            )

        self._do(changes, label)

    def set_apart(self, text: int, others: Iterable[int], *, apart: bool = True) -> None:
        """Say that ``text`` is no duplicate of any of ``others`` (distinct-text ids)."""
        pairs = sorted({(min(text, o), max(text, o)) for o in others if o != text})
        words = "not a duplicate" if apart else "may be a duplicate again"
        self._do(
            lambda: [
                ("apart", pair, not apart, apart) for pair in pairs if (pair in self.apart) != apart
            ],
            lambda _: words,
        )

    def undo(self) -> Step | None:
        """Take the last step back; None if there is none."""
        return self._move(
            "SELECT id, label, changes FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1",
            undone=1,
        )

    def redo(self) -> Step | None:
        """Do the step again that was undone last; None if there is none."""
        return self._move(
            "SELECT id, label, changes FROM history WHERE undone = 1 ORDER BY id LIMIT 1", undone=0
        )

    def next_undo(self) -> str | None:
        """Return the label of what :meth:`undo` would take back."""
        return self._label("WHERE undone = 0 ORDER BY id DESC")

    def next_redo(self) -> str | None:
        """Return the label of what :meth:`redo` would do again."""
        return self._label("WHERE undone = 1 ORDER BY id")

    def _label(self, which: str) -> str | None:
        row = self._database.execute(f"SELECT label FROM history {which} LIMIT 1").fetchone()  # noqa: S608
        return row[0] if row else None

    def _do(
        self, changes: Callable[[], list[_Change]], label: Callable[[Sequence[_Change]], str]
    ) -> None:
        if not changes():
            return
        with writing(self._database):
            self.check_file()
            self.refresh()
            changed = changes()
            encoded = [self._encode(change) for change in changed]
            if encoded:
                self._database.execute("DELETE FROM history WHERE undone = 1")
                self._database.execute(
                    "INSERT INTO history (label, changes) VALUES (?, ?)",
                    (label(changed), json.dumps(encoded)),
                )
                for change in encoded:
                    self._write(change, change[-1])
                self._count()
        if encoded:
            self._revision += 1
        for change in encoded:
            self._remember(change, change[-1])

    def _move(self, query: str, *, undone: int) -> Step | None:
        with writing(self._database):
            self.check_file()
            if self.refresh():
                raise ProjectError(
                    "Nothing was changed, because something was decided in another window just "
                    "now; look at it, and try again."
                )
            row = self._database.execute(query).fetchone()
            if row is None:
                return None
            step, label, text = row
            changes = json.loads(text)
            if undone:
                changes.reverse()
            self._database.execute("UPDATE history SET undone = ? WHERE id = ?", (undone, step))
            for change in changes:
                self._write(change, change[-2 if undone else -1])
            self._count()
        self._revision += 1
        for change in changes:
            self._remember(change, change[-2 if undone else -1])
        return Step(label, any(change[0] == "apart" for change in changes))

    def _count(self) -> None:
        """Have other processes know that something was decided."""
        self._database.execute(
            "INSERT OR REPLACE INTO meta VALUES (?, ?)", (_REVISION, str(self._revision + 1))
        )

    def release(self) -> None:
        """Let go of what finds a text by its hash; nothing can be decided any more."""
        while self._places.texts:
            self._places.texts.popitem()

    def check_file(self) -> None:
        """Make sure that what is written now is found again under the project's name.

        Raises:
            ProjectError: The file is gone, or another one has taken its place.
        """
        if self._path is None or self._file is None:
            return
        try:
            there = os.path.samestat(self._path.stat(), self._file)
        except OSError:
            raise ProjectError(
                f"{self._path} is no longer there, so nothing was decided; put it back, or save "
                f"the project elsewhere."
            ) from None
        if not there:
            raise ProjectError(
                f"{self._path} was scanned again in another window, so nothing was decided; open "
                f"it again."
            )

    def _encode(self, change: tuple[str, Any, Any, Any]) -> list[Any]:
        kind, what, before, after = change
        if kind == "apart":
            hashes = self._scan.copies.hashes
            first, second = sorted(hashes[text].hex() for text in what)
            return ["apart", first, second, before, after]
        digest, source, ordinal = self._places.key(what)
        return ["mark", digest.hex(), source, ordinal, before, after]

    def _write(self, change: list[Any], value: Any) -> None:
        if change[0] == "apart":
            pair = (bytes.fromhex(change[1]), bytes.fromhex(change[2]))
            if value:
                self._database.execute("INSERT OR IGNORE INTO apart VALUES (?, ?)", pair)
            else:
                self._database.execute("DELETE FROM apart WHERE a = ? AND b = ?", pair)
            return
        key = (bytes.fromhex(change[1]), change[2], change[3])
        if value:
            self._database.execute(
                "INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?)", (*key, value)
            )
        else:
            self._database.execute(
                "DELETE FROM marks WHERE hash = ? AND source = ? AND ordinal = ?", key
            )

    def _remember(self, change: list[Any], value: Any) -> None:
        if change[0] == "apart":
            self._set_apart_in_memory(bytes.fromhex(change[1]), bytes.fromhex(change[2]), value)
            return
        passage = self._places.passage((bytes.fromhex(change[1]), change[2], change[3]))
        if passage is None:
            return
        if value:
            self.marks[passage] = Mark(value)
        else:
            self.marks.pop(passage, None)

    def _set_apart_in_memory(self, a: bytes, b: bytes, value: Any) -> None:
        x, y = self._places.texts.get(a), self._places.texts.get(b)
        if x is None or y is None:
            return
        pair = (min(x, y), max(x, y))
        if value:
            self.apart.add(pair)
        else:
            self.apart.discard(pair)

    def _read(self) -> None:
        marks = self._database.execute("SELECT * FROM marks").fetchall()
        apart = self._database.execute("SELECT a, b FROM apart").fetchall()
        self.marks.clear()
        self.apart.clear()
        for digest, source, ordinal, mark in marks:
            passage = self._places.passage((digest, source, ordinal))
            if passage is not None:
                self.marks[passage] = Mark(mark)
        for a, b in apart:
            self._set_apart_in_memory(a, b, value=True)


def revision(database: sqlite3.Connection) -> int:
    """Return how often something was decided in a project."""
    return counter(database, _REVISION)


def counter(database: sqlite3.Connection, name: str) -> int:
    """Return a number that grows with every change; 0 where it is not there or no number.

    It only tells whether something changed, so a damaged one must not cost the project.
    """
    query = "SELECT CAST(value AS INTEGER) FROM meta WHERE name = ?"
    row = database.execute(query, (name,)).fetchone()
    return (row and row[0]) or 0


class _Places:
    """Finds the key of a passage and the passage of a key, without a key made for every passage."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan
        self.texts = {digest: i for i, digest in enumerate(scan.copies.hashes)}
        self._by_text = np.argsort(scan.copies.text, kind="stable")
        self._ends = np.cumsum(scan.copies.count)
        self._keys = lru_cache(maxsize=_TEXTS_KEPT)(self._keys_of)
        self._passages = lru_cache(maxsize=_TEXTS_KEPT)(
            lambda text: {key: passage for passage, key in self._keys(text).items()}
        )

    def key(self, passage: int) -> _Key:
        return self._keys(int(self._scan.copies.text[passage]))[passage]

    def passage(self, key: _Key) -> int | None:
        text = self.texts.get(key[0])
        return None if text is None else self._passages(text).get(key)

    def _keys_of(self, text: int) -> dict[int, _Key]:
        """Return the key of each passage of a text."""
        scan, end = self._scan, int(self._ends[text])
        seen: Counter[int] = Counter()
        keys = {}
        for passage in self._by_text[end - int(scan.copies.count[text]) : end].tolist():
            source = int(scan.source_of[passage])
            keys[passage] = scan.copies.hashes[text], scan.sources[source].name, seen[source]
            seen[source] += 1
        return keys


def carry_over(database: sqlite3.Connection, before: Scan, scan: Scan) -> None:
    """Give the marks made in ``before`` to the same texts in ``scan``, within a transaction.

    A text whose place is gone is looked for in its own source, then in sources that are new (a
    file that was renamed or moved). It is never looked for in another source of before: there the
    editor saw it, and left it unmarked. Where a source lost some of its copies, so many "drop"
    marks were carried out, and must not fall on the copies that stayed.
    """
    old, new = _occurrences(before), _occurrences(scan)
    there = set(new)
    gone = Counter((digest, source) for digest, source, _ in old)
    gone.subtract(Counter((digest, source) for digest, source, _ in new))
    marks = database.execute("SELECT * FROM marks ORDER BY source, ordinal").fetchall()
    kept: dict[_Key, None] = {}
    for *place, mark in marks:
        digest, source, ordinal = key = tuple(place)
        # Where nothing is left of it the mark sleeps, and is back with its text.
        if mark == Mark.DROP and gone[digest, source] > 0 and (digest, source, 0) in there:
            gone[digest, source] -= 1
            database.execute("DELETE FROM marks WHERE hash = ? AND source = ? AND ordinal = ?", key)
        else:
            kept[digest, source, ordinal] = None
    history = [
        (step, json.loads(changes))
        for step, changes in database.execute("SELECT id, changes FROM history ORDER BY id")
    ]
    mentioned = [
        (bytes.fromhex(change[1]), change[2], change[3])
        for _, changes in history
        for change in changes
        if change[0] == "mark"
    ]
    known = {source.name for source in before.sources}
    free: dict[bytes, list[_Key]] = defaultdict(list)
    for key in new:
        if key not in kept:
            free[key[0]].append(key)
    moved: dict[_Key, _Key] = {}
    for key in dict.fromkeys([*kept, *mentioned]):
        fitting = [k for k in free[key[0]] if k[1] == key[1] or k[1] not in known]
        if key not in there and fitting:
            moved[key] = min(fitting, key=lambda k: k[1] != key[1])
            free[key[0]].remove(moved[key])
    for key, place in moved.items():
        database.execute(
            "UPDATE marks SET source = ?, ordinal = ?"
            " WHERE hash = ? AND source = ? AND ordinal = ?",
            (*place[1:], *key),
        )
    for step, changes in history:
        for change in changes:
            if change[0] == "mark":
                key = (bytes.fromhex(change[1]), change[2], change[3])
                change[2:4] = moved.get(key, key)[1:]
        database.execute("UPDATE history SET changes = ? WHERE id = ?", (json.dumps(changes), step))


class writing:  # noqa: N801 - reads as a statement
    """One transaction; a failure becomes a sentence."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def __enter__(self) -> None:
        try:
            self._database.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: object
    ) -> None:
        try:
            self._database.execute("ROLLBACK" if kind else "COMMIT")
        except sqlite3.Error as failure:
            raise self._failed(failure) from failure
        if isinstance(error, sqlite3.Error):
            raise self._failed(error) from error

    @staticmethod
    def _failed(error: sqlite3.Error) -> ProjectError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest only tells more
        why = _WHY.get(code, f" ({error}); check that the disk has space and try again.")
        return ProjectError(f"The decision was not saved{why}")


def _occurrences(scan: Scan) -> list[_Key]:
    """Return the key of every passage."""
    seen: dict[tuple[int, int], int] = defaultdict(int)
    keys: list[_Key] = []
    for source, text in zip(scan.source_of.tolist(), scan.copies.text.tolist(), strict=True):
        place = text, source
        keys.append((scan.copies.hashes[text], scan.sources[source].name, seen[place]))
        seen[place] += 1
    return keys
