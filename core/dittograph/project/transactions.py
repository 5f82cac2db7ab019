"""The one place where transactions begin and end, and where SQLite's errors become sentences."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

from dittograph.errors import ProjectError

TIMEOUT = 10.0  # seconds to wait for another process that writes to the file
# What reading a damaged file may raise besides SQLite's own errors.
_DAMAGE = (
    sqlite3.Error, OSError, ValueError, TypeError, LookupError, AttributeError, OverflowError,
    RecursionError, MemoryError,
)  # fmt: skip
_NOT_WRITABLE = (
    ", because the project file or its folder may not be written to; allow that, or save the "
    "project elsewhere."
)
_UNSAVED = {  # why something was not saved, by SQLite's code
    sqlite3.SQLITE_READONLY: _NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: _NOT_WRITABLE,
    sqlite3.SQLITE_BUSY: ", because another program is using the project; try again later.",
    sqlite3.SQLITE_FULL: ", because the disk is full; free some space and try again.",
}
_PASSING = {  # a reason not to read a file now that may be gone the next time
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PROTOCOL,
}  # fmt: skip
_LONGEST = 1 << 25  # bytes of a value that a file of any size may hold
_STEPS = 100_000  # of SQLite's machine between two looks at how many there were
_STEPS_AT_LEAST = 50_000_000
_STEPS_PER_BYTE = 10


class Database:
    """The connection to a project file; threads take turns with it.

    Every use is a ``with`` block of :meth:`reading` or :meth:`writing`, and the connection is not
    handed out otherwise. A block holds a lock from its beginning to its end, so that no thread
    ever sees another's transaction, and :meth:`move` and :meth:`close` wait for it. A thread may
    enter :meth:`alone` to do several things with no other thread in between.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.RLock()
        self._path = path
        # Before the file is opened: if another one takes its place in between, that is noticed.
        self._file = path.stat()
        self._connection: sqlite3.Connection | None = connect(path)

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other threads out."""
        with self._lock:
            yield

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read everything as it is at one moment; nothing can be written in the block.

        Raises:
            ProjectError: The project is closed, or cannot be read. Whatever reading a damaged
                file raises in the block becomes this too.
        """
        with self._lock:
            connection = self._opened()
            try:
                with _bounded(connection, self._path):
                    connection.execute("BEGIN")
                    yield connection
            except _DAMAGE as error:
                raise unreadable(self._path, error) from error
            finally:
                _roll_back(connection)

    @contextlib.contextmanager
    def writing(self, unsaved: str = "The decision was not saved") -> Iterator[sqlite3.Connection]:
        """Write everything in the block or nothing, also where the end of it fails.

        Args:
            unsaved: The beginning of the sentence that says what went wrong.

        Raises:
            ProjectError: The project is closed, or it was not saved.
        """
        with self._lock:
            connection = self._opened()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            except sqlite3.Error as error:
                raise _unsaved(unsaved, self._path, error) from error
            finally:
                _roll_back(connection)  # a COMMIT that fails leaves its transaction open

    def check_file(self) -> None:
        """Make sure that what is written now is found again under the project's name.

        Raises:
            ProjectError: The file is gone, or another one has taken its place.
        """
        with self._lock:
            try:
                there = os.path.samestat(self._path.stat(), self._file)
            except OSError:
                raise ProjectError(
                    f"{self._path} is no longer there, so nothing was decided; put it back, or "
                    f"save the project elsewhere."
                ) from None
            if not there:
                raise ProjectError(
                    f"{self._path} was scanned again in another window, so nothing was decided; "
                    f"open it again."
                )

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy the whole file into another connection.

        Raises:
            sqlite3.Error: It cannot be read, or the copy cannot be written.
        """
        with self._lock:
            self._opened().backup(target)

    def move(self, path: Path) -> None:
        """Go on with another file.

        Raises:
            ProjectError: The project is closed, or the other file cannot be opened; this one
                stays open.
        """
        with self._lock:
            before = self._opened()
            try:
                file, connection = path.stat(), connect(path)
            except (OSError, sqlite3.Error) as error:
                raise unreadable(path, error) from error
            self._path, self._file, self._connection = path, file, connection
            before.close()

    def close(self) -> None:
        """Close the file, once the block of any other thread has ended."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            raise ProjectError(f"{self._path} is closed; open it again.")
        return self._connection


def connect(path: Path) -> sqlite3.Connection:
    """Open a file; transactions are begun and ended by hand.

    Raises:
        sqlite3.Error: It cannot be opened.
    """
    # Threads may share it, because a Database lets in one at a time.
    connection = sqlite3.connect(
        path, timeout=TIMEOUT, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


@contextlib.contextmanager
def as_disk_error() -> Iterator[None]:
    """Raise what SQLite says about the file that it writes as the OSError that it is."""
    try:
        yield
    except sqlite3.Error as error:
        full = _code(error) == sqlite3.SQLITE_FULL or "full" in str(error)
        raise OSError(errno.ENOSPC if full else errno.EIO, str(error)) from error


def unreadable(path: Path, error: BaseException) -> ProjectError:
    """Return a sentence saying why a project cannot be read and what to do."""
    reason = " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, OSError) or _code(error) in _PASSING:
        reason = getattr(error, "strerror", None) or reason
        return ProjectError(
            f"{path} cannot be read ({reason}); check that you may read it, and try again later."
        )
    return ProjectError(f"{path} is damaged or is not a Dittograph project ({reason}).")


def _unsaved(what: str, path: Path, error: sqlite3.Error) -> ProjectError:
    code = _code(error)
    if code in (None, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        reason = " ".join(str(error).split())
        return ProjectError(f"{what}, because {path} is damaged ({reason}).")
    why = _UNSAVED.get(code, f" ({error}); check that the disk has space and try again.")
    return ProjectError(f"{what}{why}")


def _code(error: BaseException) -> int | None:
    """Return SQLite's code without the details; None for an error that is not SQLite's own."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else int(code) & 0xFF


def _roll_back(connection: sqlite3.Connection) -> None:
    """End a transaction that is still open."""
    with contextlib.suppress(sqlite3.Error):
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextlib.contextmanager
def _bounded(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Stop reading a file that makes more work than one of its size can hold.

    In a damaged or hostile file, pages can refer to one another so that reading never ends.
    """
    size = path.stat().st_size
    left = (size * _STEPS_PER_BYTE + _STEPS_AT_LEAST) // _STEPS

    def count() -> int:
        nonlocal left
        left -= 1
        return left < 0

    before = connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, max(size, _LONGEST))
    connection.set_progress_handler(count, _STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, _STEPS)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, before)
