"""What a person decided: marks and "not a duplicate", keyed by content, with undo and redo.

Marks belong to one occurrence of a text, "not a duplicate" to a pair of texts. Both find their
passages again after a rescan, also when a file was renamed or moved.

Two processes may decide on the same project: each decision first takes up what the other has
decided since, which a number in the file tells.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from dittograph.errors import ProjectError
from dittograph.project import history, meta
from dittograph.project.changes import Cause, Changes, TextPair
from dittograph.project.history import ApartChange, Change, MarkChange
from dittograph.project.keys import ContentKeys


class Mark(StrEnum):
    """What is to become of a passage."""

    KEEP = "keep"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Decided:
    """All decisions at one moment.

    Attributes:
        marks: Mark of each marked passage id.
        apart: Pairs of distinct-text ids that are "not a duplicate".
        apart_digest: What identifies all such pairs in the file, those of texts that are gone
            included: clusters follow from them.
        next_undo: Label of the step that undo would take back, or None.
        next_redo: Label of the step that redo would do again, or None.
        revision: How often something was decided.
    """

    marks: MappingProxyType[int, Mark] = field(default_factory=lambda: MappingProxyType({}))
    apart: frozenset[TextPair] = frozenset()
    apart_digest: str = ""
    next_undo: str | None = None
    next_redo: str | None = None
    revision: int = -1

    def since(self, before: Decided) -> Changes:
        """Return what differs from an earlier moment, because of another process."""
        if self.revision == before.revision:
            return Changes(Cause.ELSEWHERE)
        marks = {*self.marks.items()} ^ {*before.marks.items()}
        passages, apart = frozenset(p for p, _ in marks), self.apart ^ before.apart
        return Changes(
            Cause.ELSEWHERE, passages=passages, apart=apart, elsewhere=bool(passages or apart)
        )


class Decisions:
    """The decisions of an open project, as far as they are in its file.

    Reading never waits and is allowed in any thread: the values are replaced when something is
    decided, and never changed. Deciding is done through the project; the methods that take a
    connection are its own, and are called within its transactions.
    """

    def __init__(self, keys: ContentKeys) -> None:
        self._keys = keys
        self.now = Decided()

    @property
    def marks(self) -> Mapping[int, Mark]:
        """Mark of each marked passage id."""
        return self.now.marks

    @property
    def apart(self) -> frozenset[TextPair]:
        """Pairs of distinct-text ids (lower first) that are "not a duplicate"."""
        return self.now.apart

    def next_undo(self) -> str | None:
        """Return the label of what undo would take back, or None."""
        return self.now.next_undo

    def next_redo(self) -> str | None:
        """Return the label of what redo would do again, or None."""
        return self.now.next_redo

    # --- what changes

    def marking(
        self, marks: Mapping[int, Mark | None], label: str = ""
    ) -> tuple[str, list[Change]]:
        """Return label and changes that give passages their marks (None takes one away)."""
        now = self.marks
        new = {p: mark for p, mark in marks.items() if now.get(p) != mark}
        counts = Counter(mark.value if mark else "unmark" for mark in new.values())
        label = label or ", ".join(
            f"{what} {count} {'text' if count == 1 else 'texts'}" for what, count in counts.items()
        )
        keys = self._keys.keys([*new])
        return label, [
            MarkChange(key, now.get(passage), mark)
            for key, (passage, mark) in zip(keys, new.items(), strict=True)
        ]

    def separating(self, pairs: Iterable[TextPair], *, apart: bool) -> tuple[str, list[Change]]:
        """Return label and changes that say whether pairs of texts are "not a duplicate"."""
        both = sorted({(min(pair), max(pair)) for pair in pairs})
        label = "not a duplicate" if apart else "may be a duplicate again"
        return label, [
            ApartChange(self._keys.pair_key(pair), not apart, apart)
            for pair in both
            if (pair in self.apart) != apart
        ]

    # --- within a transaction

    def read(self, connection: sqlite3.Connection) -> Decided:
        """Return what the file holds, if that is something else than what is known already.

        Raises:
            sqlite3.Error: It cannot be read or is damaged.
        """
        revision = meta.counter(connection, meta.DECIDED)
        if revision == self.now.revision:
            return self.now
        rows = connection.execute("SELECT hash, source, ordinal, mark FROM marks").fetchall()
        passages = self._keys.passages([(digest, source, n) for digest, source, n, _ in rows])
        marks = {
            passage: _mark(mark)
            for passage, (*_, mark) in zip(passages, rows, strict=True)
            if passage is not None
        }
        hashes = connection.execute("SELECT a, b FROM apart").fetchall()
        apart = frozenset(pair for pair in self._keys.pairs(hashes) if pair is not None)
        return _decided(connection, marks, apart, apart_digest(connection), revision)

    def do(
        self, connection: sqlite3.Connection, label: str, changes: Sequence[Change]
    ) -> tuple[Decided, Changes]:
        """Write a new step.

        Returns:
            What holds once the transaction is committed, and what is new in it.
        """
        history.record(connection, label, changes)
        return self._carry_out(connection, Cause.DONE, label, changes)

    def move(self, connection: sqlite3.Connection, cause: Cause) -> tuple[Decided, Changes]:
        """Undo or redo a step, if there is one.

        Returns:
            As :meth:`do`.
        """
        undone = cause is Cause.UNDONE
        step = history.to_undo(connection) if undone else history.to_redo(connection)
        if step is None:
            return self.now, Changes(cause)
        history.set_undone(connection, step, undone=undone)
        changes = step.turned_round() if undone else step.changes
        return self._carry_out(connection, cause, step.label, changes)

    def _carry_out(
        self, connection: sqlite3.Connection, cause: Cause, label: str, changes: Sequence[Change]
    ) -> tuple[Decided, Changes]:
        keyed = [change for change in changes if isinstance(change, MarkChange)]
        paired = [change for change in changes if isinstance(change, ApartChange)]
        _write_marks(connection, keyed)
        _write_apart(connection, paired)
        revision = self.now.revision + 1
        meta.write(connection, meta.DECIDED, revision)
        marks, apart = self.now.marks.copy(), set(self.apart)
        passages = self._keys.passages([change.key for change in keyed])
        for passage, mark in zip(passages, keyed, strict=True):
            if passage is not None:
                marks.pop(passage, None)
                if mark.after is not None:
                    marks[passage] = _mark(mark.after)
        pairs = self._keys.pairs([change.key for change in paired])
        for pair, said in zip(pairs, paired, strict=True):
            if pair is not None:
                (apart.add if said.after else apart.discard)(pair)
        digest = apart_digest(connection) if paired else self.now.apart_digest
        return _decided(connection, marks, frozenset(apart), digest, revision), Changes(
            cause,
            label,
            passages=frozenset(passage for passage in passages if passage is not None),
            apart=frozenset(pair for pair in pairs if pair is not None),
        )


def _decided(
    connection: sqlite3.Connection,
    marks: dict[int, Mark],
    apart: frozenset[TextPair],
    digest: str,
    revision: int,
) -> Decided:
    undo, redo = history.labels(connection)
    return Decided(MappingProxyType(marks), apart, digest, undo, redo, revision)


def apart_digest(connection: sqlite3.Connection) -> str:
    """Return what identifies all pairs that are "not a duplicate"."""
    digest = hashlib.blake2b(digest_size=16)
    for pair in connection.execute("SELECT a, b FROM apart ORDER BY a, b"):
        digest.update(repr(pair).encode())
    return digest.hexdigest()


def decided_just_now() -> ProjectError:
    """Return the reason not to undo what a person has not seen."""
    return ProjectError(
        "Nothing was changed, because something was decided in another window just now; look at "
        "it, and try again."
    )


def _mark(mark: object) -> Mark:
    try:
        return Mark(str(mark))
    except ValueError:
        raise sqlite3.DatabaseError(f"there is no mark “{mark}”") from None


def _write_marks(connection: sqlite3.Connection, changes: Sequence[MarkChange]) -> None:
    """Write marks; where a passage has several changes, the last one holds."""
    last = {change.key: change.after for change in changes}
    connection.executemany(
        "DELETE FROM marks WHERE hash = ? AND source = ? AND ordinal = ?",
        (key for key, after in last.items() if after is None),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?)",
        ((*key, after) for key, after in last.items() if after is not None),
    )


def _write_apart(connection: sqlite3.Connection, changes: Sequence[ApartChange]) -> None:
    last = {change.key: change.after for change in changes}
    connection.executemany(
        "DELETE FROM apart WHERE a = ? AND b = ?",
        (key for key, after in last.items() if not after),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO apart VALUES (?, ?)", (key for key, after in last.items() if after)
    )
