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

from dittograph.passages.copies import hash_keys
from dittograph.project.decisions import counter, writing
from dittograph.scan import Scan

SCHEMA = """
CREATE TABLE judgements (a BLOB, b BLOB, same INTEGER, PRIMARY KEY (a, b));
"""
FIRST_VERSION = 2  # of a project that has the table
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
            check_file: Called within the transaction before anything is written; raises
                ProjectError where nothing may be written to the file.

        Raises:
            sqlite3.Error: They cannot be read.
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
        self._read()
        self._revision = now
        return True

    def judge(self, pair: tuple[int, int], same: bool | None) -> None:  # noqa: FBT001 - an answer
        """Say whether two texts are the same, or take that back (None).

        Args:
            pair: Their distinct-text ids, in either order.
            same: The answer.

        Raises:
            ValueError: That is no pair of texts.
            ProjectError: It was not saved.
        """
        hashes = self._scan.copies.hashes
        low, high = sorted(pair)
        if not 0 <= low < high < len(hashes):
            raise ValueError(f"{pair} is no pair of two of the {len(hashes)} texts")
        key = tuple(sorted((hashes[low], hashes[high])))
        with writing(self._database):
            self._check_file()
            self.refresh()
            self._database.execute("DELETE FROM judgements WHERE a = ? AND b = ?", key)
            if same is not None:
                self._database.execute("INSERT INTO judgements VALUES (?, ?, ?)", (*key, int(same)))
            self._database.execute(
                "INSERT OR REPLACE INTO meta VALUES (?, ?)",
                (_REVISION, str(self._revision + 1)),
            )
        self._revision += 1
        self.pairs.pop((low, high), None)
        if same is not None:
            self.pairs[low, high] = same

    def _read(self) -> None:
        found = self._rows()
        self.pairs = {}
        place = self._places({digest for a, b, _ in found for digest in (a, b)})
        for a, b, same in found:
            if a in place and b in place:  # else a text is gone, and its judgement sleeps
                self.pairs[min(place[a], place[b]), max(place[a], place[b])] = bool(same)

    def _rows(self) -> list[tuple[bytes, bytes, int]]:
        query = "SELECT count(*) FROM sqlite_master WHERE name = 'judgements'"
        (there,) = self._database.execute(query).fetchone()
        if there:
            rows = self._database.execute("SELECT a, b, same FROM judgements ORDER BY rowid")
            return rows.fetchall()
        (version,) = self._database.execute("PRAGMA user_version").fetchone()
        if version >= FIRST_VERSION:
            raise sqlite3.DatabaseError("its part “judgements” is missing")
        return []  # a file of before that could not be written to

    def _places(self, digests: set[bytes]) -> dict[bytes, int]:
        """Return the text of each content hash that there is."""
        hashes = self._scan.copies.hashes
        if not digests or not hashes:
            return {}
        hits = np.flatnonzero(np.isin(hash_keys(hashes), hash_keys(sorted(digests)))).tolist()
        return {hashes[text]: text for text in hits if hashes[text] in digests}


def judged(database: sqlite3.Connection) -> int:
    """Return how often something was judged in a project."""
    return counter(database, _REVISION)
