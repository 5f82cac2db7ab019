"""A finished scan to the tables and arrays of a project file, and back."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dittograph.clusters.dendrogram import Dendrogram
from dittograph.documents.source import Skipped
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.scale import DEFAULT_SCALE, Scale
from dittograph.finished_scan import Coverage, Scan, SourceInfo
from dittograph.pairs.pair_list import Pairs
from dittograph.passages.copies import Copies
from dittograph.passages.passage_list import PassageList
from dittograph.project import meta
from dittograph.project.keys import HASH_BYTES
from dittograph.settings import Device, Grouping, Precision, Settings, Unit

# The columns of passages that hold a location, by its fields.
_PLACES = {
    "line": "line",
    "start": "first",
    "end": "last",
    "row": "row",
    "column": "col",
    **{name: name for name in ("page", "paragraph", "time", "chapter", "sheet", "cell", "part")},
    "subject": "subject",
}
_NEW = "new"  # the array that says which passages are new since the scan before
_BLOCK = 4096  # rows read at a time
_PART = 1 << 24  # bytes of an array in one row
_WIDTHS = {"i": (4, 8), "f": (4, 8), "u": (1,), "b": (1,)}  # bytes of a number, by its kind


def write_scan(connection: sqlite3.Connection, scan: Scan) -> None:
    """Write a scan into the tables of a new project, within a transaction."""
    for name, value in (
        ("settings", scan.settings.as_json()),
        ("encoder", asdict(scan.encoder)),
        ("coverage", asdict(scan.coverage)),
        ("chance", scan.chance),
        ("common", sorted(scan.common)),
        ("scale", scan.scale.as_json()),
    ):
        meta.write(connection, name, value)
    connection.executemany(
        "INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                *(i, s.name, _path_cell(s.path), s.encoding, s.unit, s.text, int(s.reference)),
                *(s.member, int(s.guessed), s.checksum, json.dumps(s.remarks)),
            )
            for i, s in enumerate(scan.sources)
        ],
    )
    connection.executemany(
        "INSERT INTO skipped VALUES (?, ?)", [(s.source, s.reason) for s in scan.skipped]
    )
    connection.executemany(
        f"INSERT INTO passages (id, content, source, {', '.join(_PLACES.values())}) "  # noqa: S608
        f"VALUES (?, ?, ?{', ?' * len(_PLACES)})",
        (
            (i, p.text, p.source, *(getattr(p.location, field) for field in _PLACES))
            for i, p in enumerate(scan.passages)
        ),
    )
    arrays: dict[str, NDArray[Any]] = {
        "copies.text": scan.copies.text,
        "copies.first": scan.copies.first,
        "copies.count": scan.copies.count,
        "copies.hashes": np.frombuffer(b"".join(scan.copies.hashes), dtype=np.uint8),
        "truncated": scan.truncated,
        "pairs.a": scan.pairs.a,
        "pairs.b": scan.pairs.b,
        "pairs.similarity": scan.pairs.similarity,
        "kinds": scan.kinds,
        "differences": scan.differences,
    }
    for name, array in arrays.items():
        write_array(connection, name, array)
    write_dendrograms(connection, scan.dendrograms)


def write_new(connection: sqlite3.Connection, new: NDArray[np.bool_]) -> None:
    """Write which passages the scan before did not have, within a transaction."""
    write_array(connection, _NEW, new)


def read_new(connection: sqlite3.Connection, passages: int) -> NDArray[np.bool_] | None:
    """Read which passages the scan before did not have; None where there was none.

    Raises:
        sqlite3.Error: It cannot be read, or is damaged.
    """
    if not connection.execute("SELECT 1 FROM arrays WHERE name = ?", (_NEW,)).fetchone():
        return None
    new = read_array(connection, _NEW, "b")
    if len(new) != passages:
        raise sqlite3.DatabaseError(f"its part “{_NEW}” is damaged")
    return new


def read_passage_hashes(connection: sqlite3.Connection) -> list[tuple[bytes, int]]:
    """Read the content hash and the source of every passage, and nothing else of a scan.

    Raises:
        sqlite3.Error: It cannot be read, or a part is missing or damaged.
    """
    data = read_array(connection, "copies.hashes", "u").tobytes()
    hashes = [data[i : i + HASH_BYTES] for i in range(0, len(data), HASH_BYTES)]
    texts = read_array(connection, "copies.text", "i").tolist()
    sources = connection.execute("SELECT source FROM passages ORDER BY id").fetchall()
    if len(sources) != len(texts) or not all(0 <= text < len(hashes) for text in texts):
        raise sqlite3.DatabaseError("its passages do not fit together")
    return [(hashes[text], source) for text, (source,) in zip(texts, sources, strict=True)]


def read_scan(connection: sqlite3.Connection) -> Scan:
    """Read a scan, within a transaction.

    Raises:
        sqlite3.Error: It cannot be read, or a part is missing or damaged.
        ValueError: A value is damaged; TypeError and LookupError likewise.
    """
    values = meta.of_scan(connection)
    settings, encoder = values["settings"], values["encoder"]
    hashes = read_array(connection, "copies.hashes", "u").tobytes()
    places = _places(connection)
    columns = ", ".join(_PLACES[field] for field in places)
    passages = connection.execute(
        f"SELECT content, source, {columns} FROM passages ORDER BY id"  # noqa: S608
    )
    return Scan(
        settings=Settings.from_json(settings),
        encoder=EncoderInfo(
            name=encoder["name"],
            fingerprint=encoder["fingerprint"],
            dimension=encoder["dimension"],
            max_tokens=encoder["max_tokens"],
            device=Device(encoder["device"]),
            precision=Precision(encoder["precision"]),
            prompt=encoder.get("prompt", ""),
            notes=tuple(encoder.get("notes", ())),
        ),
        coverage=Coverage(**values["coverage"]),
        sources=read_sources(connection),
        skipped=[Skipped(*row) for row in connection.execute("SELECT source, reason FROM skipped")],
        passages=PassageList(_blocks(passages), places),
        copies=Copies(
            text=read_array(connection, "copies.text", "i"),
            first=read_array(connection, "copies.first", "i"),
            count=read_array(connection, "copies.count", "i"),
            hashes=[hashes[i : i + HASH_BYTES] for i in range(0, len(hashes), HASH_BYTES)],
        ),
        truncated=read_array(connection, "truncated", "b"),
        pairs=Pairs(
            read_array(connection, "pairs.a", "i"),
            read_array(connection, "pairs.b", "i"),
            read_array(connection, "pairs.similarity", "f"),
        ),
        kinds=read_array(connection, "kinds", "u"),
        differences=read_array(connection, "differences", "u"),
        dendrograms=read_dendrograms(connection),
        chance=values["chance"],
        common=frozenset(values.get("common", ())),
        # A project of an older version was made with the default encoder's.
        scale=Scale.from_json(values["scale"]) if "scale" in values else DEFAULT_SCALE,
    )


def read_sources(connection: sqlite3.Connection) -> list[SourceInfo]:
    """Read what was scanned, and nothing else.

    Raises:
        sqlite3.Error: It cannot be read.
        ValueError: A value is damaged; TypeError and LookupError likewise.
    """
    return [_source(row) for row in _source_rows(connection)]


def write_path(connection: sqlite3.Connection, source: int, path: str | None) -> None:
    """Write where a source is now, within a transaction."""
    connection.execute("UPDATE sources SET path = ? WHERE id = ?", (_path_cell(path), source))


def write_dendrograms(
    connection: sqlite3.Connection, dendrograms: Mapping[Grouping, Dendrogram]
) -> None:
    """Write the dendrograms in place of those before, within a transaction."""
    for grouping, dendrogram in dendrograms.items():
        for name in Dendrogram.array_names():
            write_array(connection, f"{grouping}.{name}", getattr(dendrogram, name))


def read_dendrograms(connection: sqlite3.Connection) -> dict[Grouping, Dendrogram]:
    """Read the dendrograms, within a transaction: those of one moment.

    Raises:
        sqlite3.Error: They cannot be read, or a part is missing or damaged.
    """
    dendrograms = {}
    for grouping in Grouping:
        arrays = {
            name: read_array(connection, f"{grouping}.{name}", _kind_of(name))
            for name in Dendrogram.array_names()
        }
        dendrograms[grouping] = Dendrogram(texts=len(arrays["order"]), **arrays)
    return dendrograms


def _kind_of(name: str) -> str:
    """Return the kind of number that an array of a dendrogram holds."""
    return {"height": "f", "strongest": "f", "kind": "u", "differs": "u"}.get(name, "i")


def _path_cell(path: str | None) -> str | bytes | None:
    """Return a path as SQLite can hold it: bytes where a file system's name is not UTF-8."""
    if path is None:
        return None
    name = os.fsencode(path)
    with contextlib.suppress(UnicodeDecodeError):
        return name.decode()
    return name


def _source_rows(connection: sqlite3.Connection) -> sqlite3.Cursor:
    """Return the sources in order; an older file does not know how they were read."""
    there = {row[1] for row in connection.execute("PRAGMA table_info(sources)")}
    read = "member, guessed, checksum, remarks" if "member" in there else "'', 0, '', '[]'"
    return connection.execute(
        f"SELECT name, path, encoding, unit, content, reference, {read} FROM sources ORDER BY id"  # noqa: S608
    )


def _source(row: Sequence[Any]) -> SourceInfo:
    name, path, encoding, unit, content, reference, member, guessed, checksum, remarks = row
    return SourceInfo(
        name,
        path and os.fsdecode(path),
        encoding,
        Unit(unit),
        content,
        bool(reference),
        member or "",
        bool(guessed),
        checksum or "",
        tuple(json.loads(remarks or "[]")),
    )


def _places(connection: sqlite3.Connection) -> list[str]:
    """Return the fields of locations that a file has columns for; an older file lacks some."""
    there = {row[1] for row in connection.execute("PRAGMA table_info(passages)")}
    return [field for field, column in _PLACES.items() if column in there]


def _blocks(rows: sqlite3.Cursor) -> Iterator[list[Any]]:
    while block := rows.fetchmany(_BLOCK):
        yield block


def write_array(connection: sqlite3.Connection, name: str, array: NDArray[Any]) -> None:
    """Write an array in place of that before, within a transaction."""
    data = memoryview(array.tobytes())
    connection.execute("DELETE FROM arrays WHERE name = ?", (name,))
    connection.executemany(
        "INSERT INTO arrays VALUES (?, ?, ?, ?)", _parts(name, array.dtype, data)
    )


def _parts(
    name: str, dtype: np.dtype[Any], data: memoryview
) -> Iterable[tuple[str, int, str, memoryview]]:
    for part, begin in enumerate(range(0, max(len(data), 1), _PART)):
        yield name, part, dtype.newbyteorder("<").str, data[begin : begin + _PART]


def read_array(connection: sqlite3.Connection, name: str, kind: str) -> NDArray[Any]:
    """Read an array of numbers of a kind: ``i``, ``u``, ``f`` or ``b``, as NumPy calls them.

    Raises:
        sqlite3.Error: It is missing or damaged.
    """
    rows = connection.execute(
        "SELECT part, dtype, data FROM arrays WHERE name = ? ORDER BY part", (name,)
    )
    data, types = bytearray(), []
    for number, (part, stored, piece) in enumerate(rows):
        if part != number or type(piece) is not bytes:
            raise sqlite3.DatabaseError(f"its part “{name}” is damaged")
        data += piece
        types.append(stored)
    if not types:
        raise sqlite3.DatabaseError(f"its part “{name}” is missing")
    dtype = np.dtype(types[0])
    if dtype.kind != kind or dtype.itemsize not in _WIDTHS[kind]:
        raise sqlite3.DatabaseError(f"its part “{name}” is not of numbers as it should be")
    return np.frombuffer(data, dtype=dtype)
