"""What a person said about pairs of texts when asked: the same or not.

A judgement measures and changes no cluster: it is an answer given in passing, one key a pair, and
must not split what the editor sees in another view. "Not a duplicate" is the decision that does.
It is keyed by the two content hashes, so that it is found again after a rescan. To take it back,
judge again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from dittograph.project import meta
from dittograph.project.changes import Cause, Changes, TextPair
from dittograph.project.history import JudgedChange
from dittograph.project.keys import ContentKeys
from dittograph.project.migrations import FIRST_WITH_JUDGEMENTS
from dittograph.project.schema import number, tables


@dataclass(frozen=True, slots=True)
class Judged:
    """All judgements at one moment.

    Attributes:
        pairs: Whether the two texts of each judged pair are the same, in the order of judging.
        revision: How often something was judged.
    """

    pairs: Mapping[TextPair, bool] = field(default_factory=dict)
    revision: int = -1

    def since(self, before: Judged) -> Changes:
        """Return what differs from an earlier moment, because of another process."""
        if self.revision == before.revision:
            return Changes(Cause.ELSEWHERE)
        pairs = frozenset(p for p, _ in {*self.pairs.items()} ^ {*before.pairs.items()})
        return Changes(Cause.ELSEWHERE, judged=pairs, elsewhere=bool(pairs))


class Judgements:
    """The judgements of an open project, as far as they are in its file.

    Reading never waits and is allowed in any thread: the values are replaced, and never changed.
    Judging is done through the project; the methods that take a connection are its own, and are
    called within its transactions.
    """

    def __init__(self, keys: ContentKeys) -> None:
        self._keys = keys
        self.now = Judged()

    @property
    def pairs(self) -> Mapping[TextPair, bool]:
        """Whether the two texts of each judged pair (distinct-text ids, lower first) are the same.

        In the order in which they were judged.
        """
        return self.now.pairs

    def read(self, connection: sqlite3.Connection) -> Judged:
        """Return what the file holds, if that is something else than what is known already.

        Raises:
            sqlite3.Error: It cannot be read or is damaged.
        """
        revision = meta.counter(connection, meta.JUDGED)
        if revision == self.now.revision:
            return self.now
        rows = _rows(connection)
        pairs = self._keys.pairs([(a, b) for a, b, _ in rows])
        said = zip(pairs, rows, strict=True)  # the judgement of a text that is gone sleeps
        found = {pair: bool(same) for pair, (*_, same) in said if pair is not None}
        return Judged(MappingProxyType(found), revision)

    def judge(
        self, connection: sqlite3.Connection, pair: TextPair, *, same: bool | None
    ) -> tuple[Judged, Changes]:
        """Write whether two texts are the same, or take that back (None).

        Returns:
            What holds once the transaction is committed, and what is new in it.
        """
        key, before = self._keys.pair_key(pair), self.pairs.get(pair)
        connection.execute("DELETE FROM judgements WHERE a = ? AND b = ?", key)
        pairs = {known: said for known, said in self.pairs.items() if known != pair}
        if same is not None:
            connection.execute("INSERT INTO judgements VALUES (?, ?, ?)", (*key, int(same)))
            pairs[pair] = same
        revision = self.now.revision + 1
        meta.write(connection, meta.JUDGED, revision)
        changed = frozenset({pair} if before is not same else ())
        return Judged(MappingProxyType(pairs), revision), Changes(Cause.DONE, judged=changed)


def write_judged(connection: sqlite3.Connection, changes: Iterable[JudgedChange]) -> None:
    """Write the judgements of a step, within its transaction.

    A pair that a person has judged otherwise since is left alone: that is no step, and so nothing
    that an undo may take away.
    """
    for change in changes:
        a, b = change.key
        row = connection.execute("SELECT same FROM judgements WHERE a = ? AND b = ?", (a, b))
        found = row.fetchone()
        if (None if found is None else bool(found[0])) is not change.before:
            continue
        connection.execute("DELETE FROM judgements WHERE a = ? AND b = ?", (a, b))
        if change.after is not None:
            connection.execute("INSERT INTO judgements VALUES (?, ?, ?)", (a, b, int(change.after)))
    meta.write(connection, meta.JUDGED, meta.counter(connection, meta.JUDGED) + 1)


def _rows(connection: sqlite3.Connection) -> list[tuple[bytes, bytes, int]]:
    if "judgements" in tables(connection):
        return connection.execute("SELECT a, b, same FROM judgements ORDER BY rowid").fetchall()
    if number(connection, "user_version") >= FIRST_WITH_JUDGEMENTS:
        raise sqlite3.DatabaseError("its part “judgements” is missing")
    return []  # an older file that could not be written to
