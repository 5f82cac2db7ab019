"""What a person said of pairs of texts when asked: the same or not; part of the project file.

A judgement measures and changes no cluster: it is an answer given in passing, one key a pair, and
must not split what the editor sees in another view. "Not a duplicate" is the decision that does.
Keyed by the two content hashes, so that it is found again after a rescan. It is on disk before the
call returns; to take it back, judge again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import numpy as np

from dittograph.copies import hash_keys
from dittograph.decisions import writing
from dittograph.scanning import Scan

SCHEMA = """
CREATE TABLE judgements (a BLOB, b BLOB, same INTEGER, PRIMARY KEY (a, b));
"""
_REVISION = "judged"


class Judgements:
    """The judgements of an open project, in memory and on disk.

    Attributes:
        pairs: Whether the two texts of each judged pair (distinct-text ids, lower first) are the
            same, in the order they were judged.
    """

    def __init__(
        self,
        database: sqlite3.Connection,
        scan: Scan,
        check_file: Callable[[], None] = lambda: None,
    ) -> None:
        """Read the judgements.

        Args:
            database: Where they are written.
            scan: What they are about.
            check_file: Raises ProjectError where nothing may be written to the file.
        """
        self._database = database
        self._scan = scan
        self._check_file = check_file
        self._revision = judged(database)
        self.pairs: dict[tuple[int, int], bool] = {}
        self._read()

    def refresh(self) -> bool:
        """Take up what another process has judged; return whether there was anything."""
        now = judged(self._database)
        if now == self._revision:
            return False
        self._revision = now
        self._read()
        return True

    def judge(self, pair: tuple[int, int], same: bool | None) -> None:  # noqa: FBT001 - an answer
        """Say whether two texts are the same, or take that back (None).

        Raises:
            ProjectError: It was not saved.
        """
        low, high = sorted(pair)
        if low == high:
            return  # a text and its copy: nothing to ask
        key = tuple(sorted(self._scan.copies.hashes[text] for text in pair))
        with writing(self._database):
            self._check_file()
            self._database.execute("DELETE FROM judgements WHERE a = ? AND b = ?", key)
            if same is not None:
                self._database.execute("INSERT INTO judgements VALUES (?, ?, ?)", (*key, int(same)))
            self._database.execute(
                "INSERT OR REPLACE INTO meta VALUES (?, ?)",
                (_REVISION, str(judged(self._database) + 1)),
            )
            now = judged(self._database)
        if now == self._revision + 1:
            self.pairs.pop((low, high), None)
            if same is not None:
                self.pairs[low, high] = same
        else:  # another process judged too
            self._read()
        self._revision = now

    def _read(self) -> None:
        try:
            rows = self._database.execute("SELECT a, b, same FROM judgements ORDER BY rowid")
            found = rows.fetchall()
        except sqlite3.OperationalError:  # a file of before that may not be written to
            found = []
        self.pairs = {}
        place = self._places({digest for a, b, _ in found for digest in (a, b)})
        for a, b, same in found:
            if a in place and b in place:  # else a text is gone, and its judgement sleeps
                self.pairs[min(place[a], place[b]), max(place[a], place[b])] = bool(same)

    def _places(self, digests: set[bytes]) -> dict[bytes, int]:
        """Return the text of each content hash that there is."""
        hashes = self._scan.copies.hashes
        if not digests or not hashes:
            return {}
        hits = np.flatnonzero(np.isin(hash_keys(hashes), hash_keys(sorted(digests)))).tolist()
        return {hashes[text]: text for text in hits if hashes[text] in digests}


def judged(database: sqlite3.Connection) -> int:
    """Return how often something was judged in a project."""
    row = database.execute("SELECT value FROM meta WHERE name = ?", (_REVISION,)).fetchone()
    return int(row[0]) if row else 0
