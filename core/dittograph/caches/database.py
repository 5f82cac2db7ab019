"""A database that is only a cache: replaced where it cannot be read, done without where need be."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CacheDatabase:
    """A SQLite database, safe for several processes.

    Attributes:
        path: The file.
        tables: The statements that make its tables unless they exist.
        private: Whether its folder is made so that nobody else may look into it.
    """

    path: Path
    tables: Sequence[str]
    private: bool = False

    @contextmanager
    def open(self) -> Iterator[sqlite3.Connection | None]:
        """Yield an open database, or None where there can be none; errors inside are swallowed."""
        try:
            database = self._connect()
        except (sqlite3.Error, OSError):
            yield None
            return
        with closing(database):
            try:
                yield database
            except sqlite3.OperationalError:
                pass  # full or locked: go on without
            except sqlite3.DatabaseError:
                database.close()
                self._remove()

    def used(self, database: sqlite3.Connection) -> int:
        """Return how many bytes are used of an open database; its file may be larger."""
        pages, free, size = (
            int(database.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("page_count", "freelist_count", "page_size")
        )
        return (pages - free) * size

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(0o700 if self.private else 0o777, parents=True, exist_ok=True)
        for last in (False, True):
            database = sqlite3.connect(self.path, timeout=30)
            try:
                database.execute("PRAGMA journal_mode=WAL")
                database.execute("PRAGMA synchronous=NORMAL")
                for table in self.tables:
                    database.execute(table)
            except sqlite3.OperationalError:
                database.close()
                raise
            except sqlite3.DatabaseError:  # not a database, or a damaged one
                database.close()
                self._remove()
                if last:
                    raise
            else:
                return database
        raise sqlite3.DatabaseError(str(self.path))

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
