"""Cleaned copies: every source again without the passages marked to be dropped, and an audit.

How a passage is taken out is known to the format of its source.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

import numpy as np

from dittograph.documents.formats.list import LIST
from dittograph.documents.reading import read_source
from dittograph.documents.registry import format_named
from dittograph.documents.source import STDIN, ChangedError, Source, UnusableError
from dittograph.errors import InputError, OutputError
from dittograph.files.names import folded, safe_name
from dittograph.files.whole import whole_folder
from dittograph.finished_scan import SourceInfo
from dittograph.outputs.csv import Cell, write_rows
from dittograph.outputs.result import IDENTICAL, Result, counted, encodable
from dittograph.pairs.relation import Kind
from dittograph.project.decisions import Mark

AUDIT = "audit.csv"
_AUDIT_HEADER = (
    "text", "source", "line", "kept text", "kept source", "kept line", "similarity", "why",
)  # fmt: skip
_WHY = {
    IDENTICAL: "the same text",
    Kind.EXACT.label: "differs only in case, punctuation or white space",
    Kind.NEAR.label: "mostly the same words",
    Kind.PARAPHRASE.label: "other words",
    "": "not compared directly: other texts of the cluster link the two",
}


def write(result: Result, folder: Path) -> str:
    """Write cleaned copies and the audit to a new or empty folder, whole or not at all.

    A source that is only compared against is left out unless something is dropped from it; so is
    a source of which nothing is left.

    Raises:
        InputError: A source is gone, no longer holds what is to be dropped, or may not be read
            because the project is from elsewhere and its sources are not confirmed.
        OutputError: The folder is not empty, is in the way of a source, or cannot be written.
    """
    dropped: dict[int, set[int]] = defaultdict(set)
    for passage, mark in result.marks.items():
        if mark is Mark.DROP:
            dropped[int(result.scan.source_of[passage])].add(passage)
    wanted = [i for i, s in enumerate(result.scan.sources) if not s.reference or i in dropped]
    infos = [result.scan.sources[i] for i in wanted]
    _check_apart(folder, infos)
    if any(info.path for info in infos):
        result.scan.check_sources()
    empty = 0
    with whole_folder(folder) as temporary:
        for index, info, name in zip(wanted, infos, _names(infos), strict=True):
            data = _cleaned(result, info, index, dropped[index])
            if data is None:
                empty += 1
                continue
            file = temporary / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        audit = list(_audit(result, sorted(p for ids in dropped.values() for p in ids)))
        with (temporary / AUDIT).open("wb") as stream:
            write_rows(stream, _AUDIT_HEADER, audit)
    files = counted(len(infos) - empty, "file")
    if not audit:
        return f"Nothing is marked to be dropped, so {folder.name} holds {files} without a change."
    texts = f"the {counted(len(audit), 'dropped text')} listed in {AUDIT}"
    rest = f"; of {counted(empty, 'file')} nothing was left" if empty else ""
    return f"Wrote {files} to {folder.name} without {texts}{rest}."


# --- where to


def _check_apart(folder: Path, infos: Sequence[SourceInfo]) -> None:
    target = folder.resolve()
    for info in infos:
        if info.path and (target == Path(info.path) or Path(info.path) in target.parents):
            raise OutputError(f"{folder} is one of the sources; give the name of a new folder.")


def _names(infos: Sequence[SourceInfo]) -> list[Path]:
    """Return a relative path for each source, below the folder that all files share.

    No two are the same on any system, none is the audit, and none leads out of the folder.
    """
    files = [PurePath(info.path) for info in infos if info.path]
    shared: PurePath | None = None
    if files and len({PurePath(file.anchor) for file in files}) == 1:  # C: is c:
        shared = PurePath(os.path.commonpath([file.parent for file in files]))
    taken = {AUDIT}
    folders: set[str] = set()  # a file must not have the name of one either
    names = []
    for info in infos:
        if info.path is None:
            parts: Sequence[str] = [f"{'standard input' if info.name == STDIN else info.name}.txt"]
        else:
            file = PurePath(info.path)
            parts = file.relative_to(shared or file.anchor).parts
        safe = [safe_name(part) for part in parts if part not in ("", ".", "..")] or ["text.txt"]
        name = plain = _below_no_file(PurePath(*safe), taken)
        number = 1
        while folded(name) in taken | folders:
            number += 1
            name = plain.with_name(f"{plain.stem} ({number}){plain.suffix}")
        taken.add(folded(name))
        folders.update(map(folded, name.parents))
        names.append(Path(name))
    return names


def _below_no_file(name: PurePath, files: set[str]) -> PurePath:
    """Return a path whose folders do not have the names of files."""
    parts: list[str] = []
    for part in name.parts[:-1]:
        number, free = 1, part
        while folded(PurePath(*parts, free)) in files:
            number += 1
            free = f"{part} ({number})"
        parts.append(free)
    return PurePath(*parts, name.name)


# --- one source


def _cleaned(result: Result, info: SourceInfo, index: int, dropped: set[int]) -> bytes | None:
    """Return the bytes of a source without some passages; None if no text is left.

    Args:
        result: What is written.
        info: The source.
        index: Its index.
        dropped: The ids of the passages to leave out.
    """
    if info.path is None:  # was never a file, so it is written as UTF-8
        source = Source(info.name, None, LIST.name, "utf-8", encodable(info.text or ""))
        data = source.text.encode()
    elif not dropped:
        return _bytes(info)
    else:
        source, data = read_source(info.path, info.name), _bytes(info)
    ids = np.flatnonzero(result.scan.source_of == index).tolist()
    passages = [result.scan.passages[i] for i in ids]
    places = {place for place, i in enumerate(ids) if i in dropped}
    try:
        return format_named(source.format).write_without(data, source, passages, places)
    except ChangedError as error:
        raise InputError(
            f"{info.name} has changed since it was scanned, so nothing was written; scan it again."
        ) from error
    except UnusableError as error:
        raise InputError(f"{info.name} was not cleaned, so nothing was written: {error}") from error


def _bytes(info: SourceInfo) -> bytes:
    try:
        return Path(info.path or "").read_bytes()
    except OSError as error:
        raise InputError(
            f"{info.name} cannot be read again ({error.strerror or error}); put it back to clean "
            f"it, or scan again."
        ) from error


# --- audit


def _audit(result: Result, dropped: Sequence[int]) -> Iterator[tuple[Cell, ...]]:
    """Give a row for each dropped passage, under the header of the audit."""
    clusters = {passage: c for c in result.clusters for passage in c.members}
    kept: dict[int, int] = {}
    for passage in dropped:
        cluster = clusters.get(passage)
        if cluster is not None:
            # An explicit keep before the first that is not dropped.
            stays = [p for p in cluster.members if result.marks.get(p) is not Mark.DROP]
            marked = [p for p in stays if p in result.marks]
            if stays:
                kept[passage] = (marked or stays)[0]
    relations = dict(zip(kept, result.relations(list(kept.items())), strict=True))
    for passage in dropped:
        here = result.scan.passages[passage]
        place = (here.text, result.scan.sources[here.source].name, here.location.line)
        if passage not in kept:
            why = "every text of its cluster is dropped"
            if passage not in clusters:
                why = f"in no cluster at {result.threshold:g}"
            yield (*place, None, None, None, None, why)
            continue
        other = result.scan.passages[kept[passage]]
        relation = relations[passage]
        why = _WHY[relation.kind]
        if relation.differs:
            why += f"; check what differs: {', '.join(relation.differs)}"
        yield (
            *place,
            other.text,
            result.scan.sources[other.source].name,
            other.location.line,
            relation.similarity,
            why,
        )
