"""Decisions by content, as they leave a project: no paths and no texts."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dittograph.files.relative import relative_names
from dittograph.finished_scan import SourceInfo
from dittograph.project import schema
from dittograph.project.decisions import Mark
from dittograph.project.keys import HASH_BYTES
from dittograph.project.migrations import SCHEMA_VERSION
from dittograph.project.storage import read_sources
from dittograph.project.transactions import Database


@dataclass(frozen=True, slots=True)
class SharedSource:
    """A source that a shared mark is in.

    Attributes:
        name: Its name among the others, without the folder that they share.
        checksum: Of its bytes; "" where that is not known.
    """

    name: str
    checksum: str = ""


@dataclass(frozen=True, slots=True)
class SharedMark:
    """A mark on one passage.

    Attributes:
        digest: Content hash of its text.
        source: Index of its source among the shared ones.
        ordinal: How many passages of the same text come before it in its source.
        mark: The mark.
    """

    digest: bytes
    source: int
    ordinal: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class SharedPair:
    """What was said of two texts.

    Attributes:
        digests: Their content hashes, the lower first.
        same: What was judged; None for "not a duplicate".
    """

    digests: tuple[bytes, bytes]
    same: bool | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """The decisions of one project.

    Attributes:
        project: Its name.
        sources: Where the marks are.
        marks: The marks.
        apart: Pairs that are "not a duplicate".
        judged: Pairs that were judged, in the order of judging.
    """

    project: str
    sources: tuple[SharedSource, ...] = ()
    marks: tuple[SharedMark, ...] = ()
    apart: tuple[SharedPair, ...] = ()
    judged: tuple[SharedPair, ...] = ()

    def __len__(self) -> int:
        return len(self.marks) + len(self.apart) + len(self.judged)


def decisions_of(connection: sqlite3.Connection, project: str) -> Shared:
    """Read all decisions in an open file, also on texts that are gone from it; no more than that.

    Raises:
        sqlite3.Error: They cannot be read or are damaged.
        ValueError: A value is damaged; TypeError likewise.
    """
    marks = connection.execute(
        "SELECT hash, source, ordinal, mark FROM marks ORDER BY source, ordinal, hash"
    ).fetchall()
    apart = connection.execute("SELECT a, b FROM apart ORDER BY a, b").fetchall()
    judged: list[tuple[bytes, bytes, int]] = []
    if "judgements" in schema.tables(connection):
        judged = connection.execute("SELECT a, b, same FROM judgements ORDER BY rowid").fetchall()
    known = {source.name: source for source in read_sources(connection)}
    names = list(dict.fromkeys(str(source) for _, source, *_ in marks))
    place = {name: number for number, name in enumerate(names)}
    return Shared(
        project,
        tuple(_shared_sources(names, [known.get(name) for name in names], list(known.values()))),
        tuple(
            SharedMark(_digest(digest), place[source], int(ordinal), Mark(mark))
            for digest, source, ordinal, mark in marks
        ),
        tuple(SharedPair(_pair(a, b)) for a, b in apart),
        tuple(SharedPair(_pair(a, b), bool(same)) for a, b, same in judged),
    )


def decisions_in(path: Path) -> Shared:
    """Read the decisions of a project that is not open, without its scan.

    Raises:
        ProjectError: It is not a project, or cannot be read.
        OSError: There is no such file.
    """
    with contextlib.closing(Database(path)) as database, database.reading() as connection:
        schema.check_file(connection, path, SCHEMA_VERSION)
        return decisions_of(connection, path.stem)


def _shared_sources(
    names: Sequence[str], found: Sequence[SourceInfo | None], every: Sequence[SourceInfo]
) -> list[SharedSource]:
    """Return what to tell of sources; the folder left out is that of all sources of the project."""
    all_names = [*names, *(source.name for source in every)]
    members = [*("" if s is None else s.member for s in found), *(s.member for s in every)]
    relative = relative_names(all_names, members)
    return [
        SharedSource(name, source.checksum if source else "")
        for name, source in zip(relative, found, strict=False)
    ]


def _digest(value: object) -> bytes:
    if type(value) is not bytes or len(value) != HASH_BYTES:
        raise ValueError("a content hash is damaged")
    return value


def _pair(a: object, b: object) -> tuple[bytes, bytes]:
    one, two = sorted((_digest(a), _digest(b)))
    return one, two
