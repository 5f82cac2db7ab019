"""The columns that the tables among the sources have in common."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dittograph.documents.format import Unread
from dittograph.documents.formats.table import FORMAT as PLAIN
from dittograph.documents.source import UnusableError
from dittograph.documents.tables.table_heads import Head, head_of
from dittograph.engine import messages
from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine.background import Latest

_MOST = 1 << 21  # bytes of a table that are looked at

Tables = tuple[tuple[str, str], ...]  # paths, and the names of their formats


@dataclass(frozen=True, slots=True)
class PlainTable:
    """What the beginning of a table tells.

    Attributes:
        head: Its columns.
        rows: How many rows it has; None if only its beginning was looked at.
    """

    head: Head
    rows: int | None


def look_at_plain(paths: Sequence[str]) -> dict[str, PlainTable]:
    """Look at the beginning of tables in plain text; meant for a worker.

    Those that cannot be read are missing.
    """
    found = {}
    for path in paths:
        with contextlib.suppress(OSError, UnusableError):
            file = Unread.look(Path(path), path)
            with file.path.open("rb") as stream:
                data = stream.read(_MOST)
                whole = not stream.read(1)
            data = data if whole else data[: data.rfind(b"\n") + 1]
            source = PLAIN.read(Unread(path, file.path, file.head, content=data))
            for table in source.tables:
                found[path] = PlainTable(head_of(table), len(table.rows) if whole else None)
    return found


def common_columns(heads: Sequence[Head]) -> Head:
    """Return the columns that every table has, in the first one's order."""
    if not heads:
        return ()
    shared = set.intersection(*({name for name, _ in head} for head in heads))
    return tuple(column for column in heads[0] if column[0] in shared)


class TableColumns(QObject):
    """Learns the columns of tables: of plain ones by itself, of others by asking the engine.

    What others hold is a matter for a process that may come to harm.

    Signals:
        changed: More is known.
        wanted: The paths of tables of which the engine is asked; see :meth:`take`.
    """

    changed = Signal()
    wanted = Signal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tables: Tables = ()
        self._asked: tuple[str, ...] = ()
        self._others: tuple[Head, ...] = ()
        self._plain: dict[str, PlainTable] = {}
        self._latest = Latest(self)

    @property
    def common(self) -> Head:
        """The columns that all have, as far as they are known."""
        return common_columns([*(table.head for table in self._plain.values()), *self._others])

    @property
    def rows(self) -> dict[str, int | None]:
        """How many rows those have of which it is known."""
        return {path: table.rows for path, table in self._plain.items()}

    def look(self, tables: Tables) -> None:
        """Look at tables, instead of those before."""
        if tables == self._tables:
            return
        self._tables = tables
        self._plain, self._others = {}, ()
        plain = [path for path, form in tables if form == PLAIN.name]
        self._asked = tuple(path for path, form in tables if form != PLAIN.name)
        self._latest.drop()
        if plain:
            self._latest.run(
                lambda: look_at_plain(plain), done=self._seen, failed=lambda _: self._seen({})
            )
        if self._asked:
            self.wanted.emit(self._asked)
        self.changed.emit()

    def take(self, asked: tuple[str, ...], answer: messages.TableHeads) -> None:
        """Take what the engine answered.

        Args:
            asked: What it was asked; an answer about tables that are no longer there is dropped.
            answer: The columns.
        """
        if asked == self._asked:
            self._others = tuple(
                tuple((column.name, column.example) for column in table) for table in answer.tables
            )
            self.changed.emit()

    def _seen(self, plain: dict[str, PlainTable]) -> None:
        self._plain = plain
        self.changed.emit()
