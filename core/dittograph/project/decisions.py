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
from dittograph.project.history import ApartChange, Change, MarkChange, MuteChange
from dittograph.project.keys import ContentKeys
from dittograph.project.migrations import FIRST_WITH_MUTED
from dittograph.project.schema import number, tables


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
        muting: Whether a distinct text is muted, where somebody said so: False where it is shown
            again on purpose.
        muted: The distinct texts that are muted.
    """

    marks: MappingProxyType[int, Mark] = field(default_factory=lambda: MappingProxyType({}))
    apart: frozenset[TextPair] = frozenset()
    apart_digest: str = ""
    next_undo: str | None = None
    next_redo: str | None = None
    revision: int = -1
    muting: Mapping[int, bool] = field(default_factory=lambda: MappingProxyType({}))
    muted: frozenset[int] = frozenset()

    def since(self, before: Decided) -> Changes:
        """Return what differs from an earlier moment, because of another process."""
        if self.revision == before.revision:
            return Changes(Cause.ELSEWHERE)
        marks = {*self.marks.items()} ^ {*before.marks.items()}
        passages, apart = frozenset(p for p, _ in marks), self.apart ^ before.apart
        muted = self.muted ^ before.muted
        return Changes(
            Cause.ELSEWHERE,
            passages=passages,
            apart=apart,
            muted=muted,
            elsewhere=bool(passages or apart or muted),
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

    @property
    def muted(self) -> frozenset[int]:
        """Distinct-text ids that are muted."""
        return self.now.muted

    def next_undo(self) -> str | None:
        """Return the label of what undo would take back, or None."""
        return self.now.next_undo

    def next_redo(self) -> str | None:
        """Return the label of what redo would do again, or None."""
        return self.now.next_redo

    # --- what changes

    def marking(
        self, marks: Mapping[int, Mark | None], label: str = "", apart: Iterable[TextPair] = ()
    ) -> tuple[str, list[Change]]:
        """Return label and changes that give passages their marks (None takes one away).

        Pairs ``apart`` become "not a duplicate" with it.
        """
        now = self.marks
        new = {p: mark for p, mark in marks.items() if now.get(p) != mark}
        counts = Counter(mark.value if mark else "unmark" for mark in new.values())
        label = label or ", ".join(
            f"{what} {count} {'text' if count == 1 else 'texts'}" for what, count in counts.items()
        )
        return label, [
            *(MarkChange(self._keys.key(p), now.get(p), mark) for p, mark in new.items()),
            *self.separating_pairs(apart, apart=True),
        ]

    def separating(
        self, text: int, others: Iterable[int], *, apart: bool
    ) -> tuple[str, list[Change]]:
        """Return label and changes that say whether a text is not a duplicate of some others."""
        label = "not a duplicate" if apart else "may be a duplicate again"
        pairs = [(min(text, o), max(text, o)) for o in others if o != text]
        return label, self.separating_pairs(pairs, apart=apart)

    def separating_pairs(self, pairs: Iterable[TextPair], *, apart: bool) -> list[Change]:
        """Return the changes that say whether pairs of texts are "not a duplicate"."""
        return [
            ApartChange(self._keys.pair_key(pair), not apart, apart)
            for pair in sorted(set(pairs))
            if (pair in self.apart) != apart
        ]

    def muting(self, texts: Iterable[int], *, muted: bool) -> tuple[str, list[Change]]:
        """Return label and changes that mute some distinct texts, or show them again."""
        now = self.now.muting
        chosen = sorted({text for text in texts if (text in self.muted) != muted})
        what = "1 text" if len(chosen) == 1 else f"{len(chosen):,} texts"
        label = f"mute {what}" if muted else f"show {what} again"
        return label, [MuteChange(self._keys.digest(t), now.get(t), muted) for t in chosen]

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
        muting = _muting(connection, self._keys)
        return _decided(connection, marks, apart, apart_digest(connection), revision, muting)

    def do(
        self, connection: sqlite3.Connection, label: str, changes: Sequence[Change]
    ) -> tuple[Decided, Changes]:
        """Write a new step.

        Returns:
            What holds once the transaction is committed, and what is new in it.
        """
        history.record(connection, label, changes)
        return self._carry_out(connection, changes), self._touched(Cause.DONE, label, changes)

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
        return self._carry_out(connection, changes), self._touched(cause, step.label, changes)

    def _touched(self, cause: Cause, label: str, changes: Sequence[Change]) -> Changes:
        passages = self._keys.passages([c.key for c in changes if isinstance(c, MarkChange)])
        pairs = self._keys.pairs([c.key for c in changes if isinstance(c, ApartChange)])
        muted = self._keys.texts([c.key for c in changes if isinstance(c, MuteChange)])
        return Changes(
            cause,
            label,
            passages=frozenset(p for p in passages if p is not None),
            apart=frozenset(pair for pair in pairs if pair is not None),
            muted=frozenset(text for text in muted if text is not None),
        )

    def _carry_out(self, connection: sqlite3.Connection, changes: Sequence[Change]) -> Decided:
        for change in changes:
            if isinstance(change, MarkChange):
                _write_mark(connection, change)
            elif isinstance(change, MuteChange):
                _write_muted(connection, change)
            else:
                _write_apart(connection, change)
        revision = self.now.revision + 1
        meta.write(connection, meta.DECIDED, revision)
        marks, apart = self.now.marks.copy(), set(self.apart)
        keyed = [c for c in changes if isinstance(c, MarkChange)]
        for passage, mark in zip(self._keys.passages([c.key for c in keyed]), keyed, strict=True):
            if passage is not None:
                marks.pop(passage, None)
                if mark.after is not None:
                    marks[passage] = _mark(mark.after)
        paired = [c for c in changes if isinstance(c, ApartChange)]
        for pair, said in zip(self._keys.pairs([c.key for c in paired]), paired, strict=True):
            if pair is not None:
                (apart.add if said.after else apart.discard)(pair)
        digest = apart_digest(connection) if paired else self.now.apart_digest
        muting = self._muted_after([c for c in changes if isinstance(c, MuteChange)])
        return _decided(connection, marks, frozenset(apart), digest, revision, muting)

    def _muted_after(self, changes: Sequence[MuteChange]) -> Mapping[int, bool]:
        muting = dict(self.now.muting)
        texts = self._keys.texts([change.key for change in changes])
        for text, change in zip(texts, changes, strict=True):
            if text is not None:
                muting.pop(text, None)
                if change.after is not None:
                    muting[text] = change.after
        return MappingProxyType(muting)


def _decided(
    connection: sqlite3.Connection,
    marks: dict[int, Mark],
    apart: frozenset[TextPair],
    digest: str,
    revision: int,
    muting: Mapping[int, bool],
) -> Decided:
    undo, redo = history.labels(connection)
    muted = frozenset(text for text, muted in muting.items() if muted)
    return Decided(MappingProxyType(marks), apart, digest, undo, redo, revision, muting, muted)


def _muting(connection: sqlite3.Connection, keys: ContentKeys) -> dict[int, bool]:
    """Return whether each text of which somebody said so is muted."""
    if "muted" not in tables(connection):
        if number(connection, "user_version") >= FIRST_WITH_MUTED:
            raise sqlite3.DatabaseError("its part “muted” is missing")
        return {}  # an older file that could not be written to
    rows = connection.execute("SELECT hash, muted FROM muted").fetchall()
    texts = keys.texts([digest for digest, _ in rows])
    said = zip(texts, rows, strict=True)
    return {text: bool(muted) for text, (_, muted) in said if text is not None}


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


def _write_mark(connection: sqlite3.Connection, change: MarkChange) -> None:
    if change.after is None:
        connection.execute(
            "DELETE FROM marks WHERE hash = ? AND source = ? AND ordinal = ?", change.key
        )
    else:
        connection.execute(
            "INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?)", (*change.key, change.after)
        )


def _write_muted(connection: sqlite3.Connection, change: MuteChange) -> None:
    if change.after is None:
        connection.execute("DELETE FROM muted WHERE hash = ?", (change.key,))
    else:
        row = (change.key, int(change.after))
        connection.execute("INSERT OR REPLACE INTO muted VALUES (?, ?)", row)


def _write_apart(connection: sqlite3.Connection, change: ApartChange) -> None:
    if change.after:
        connection.execute("INSERT OR IGNORE INTO apart VALUES (?, ?)", change.key)
    else:
        connection.execute("DELETE FROM apart WHERE a = ? AND b = ?", change.key)
