"""Cleaned copies: every source again without the passages marked to be dropped, and an audit.

How a passage is taken out is known to the format of its source.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from dittograph.errors import OutputError
from dittograph.files.whole import whole_folder
from dittograph.finished_scan import SourceInfo
from dittograph.outputs.cleaned_file import (
    NO_OTHER_WAY,
    OtherWays,
    by_file,
    copy_of,
    file_name,
    unchanged_sentences,
)
from dittograph.outputs.copy_names import CopyNames
from dittograph.outputs.csv import Cell, titles, write_rows
from dittograph.outputs.result import IDENTICAL, Result, counted
from dittograph.pairs.relation import Kind
from dittograph.project.decisions import Mark

AUDIT = "audit.csv"
_AUDIT_HEADER = (
    "text", "source", "place", "line", "kept text", "kept source", "kept place", "kept line",
    "similarity", "why",
)  # fmt: skip
_WHY = {
    IDENTICAL: "the same text",
    Kind.EXACT.label: "differs only in case, punctuation or white space",
    Kind.NEAR.label: "mostly the same words",
    Kind.PARAPHRASE.label: "other words",
    "": "not compared directly: other texts of the cluster link the two",
}


def write(result: Result, folder: Path, *, ways: OtherWays = NO_OTHER_WAY) -> str:
    """Write cleaned copies and the audit to a new or empty folder, whole or not at all.

    A source that is only compared against is left out unless something is dropped from it; so is
    a source of which nothing is left.

    Args:
        result: What is written.
        folder: Where to.
        ways: What is written of files that cannot be cleaned in their own format.

    Raises:
        NotCleanedError: A source cannot be written without some of its passages.
        InputError: A source is gone, no longer holds what is to be dropped, or may not be read
            because the project is from elsewhere and its sources are not confirmed.
        OutputError: The folder is not empty, is in the way of a source, or cannot be written.
    """
    dropped = dropped_by_source(result)
    files = by_file(result.scan.sources, dropped)
    infos = [result.scan.sources[file[0]] for file in files]
    _check_apart(folder, infos)
    if any(info.path for info in infos):
        result.scan.check_sources()
    written = emptied = 0
    changed: list[str] = []
    refused: dict[str, str] = {}
    names = CopyNames(infos, AUDIT)
    with whole_folder(folder) as temporary:
        for file, info in zip(files, infos, strict=True):
            copy = copy_of(result, file, dropped, ways)
            changed += copy.changed
            if copy.refused:
                refused[file_name(info)] = copy.refused
                for number in file:
                    dropped.pop(number, None)
            emptied += copy.emptied
            for added, data in copy.files.items():
                path = temporary / names.name(info, added)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
                written += 1
        audit = list(_audit(result, sorted(p for ids in dropped.values() for p in ids)))
        with (temporary / AUDIT).open("wb") as stream:
            write_rows(stream, titles(_AUDIT_HEADER, result), audit)
    count = counted(written, "file")
    if not audit and not refused:
        said = f"Nothing is marked to be dropped, so {folder.name} holds {count} without a change."
    else:
        texts = f"the {counted(len(audit), 'dropped text')} listed in {AUDIT}"
        rest = f"; of {counted(emptied, 'file')} nothing was left" if emptied else ""
        said = f"Wrote {count} to {folder.name} without {texts}{rest}."
    told = [_told(changed)] if changed else []
    return " ".join([said, *unchanged_sentences(refused), *told])


def dropped_by_source(result: Result) -> dict[int, set[int]]:
    """Return the passages that are dropped, by the number of their source."""
    dropped: dict[int, set[int]] = defaultdict(set)
    for passage, mark in result.marks.items():
        if mark is Mark.DROP:
            dropped[int(result.scan.source_of[passage])].add(passage)
    return dropped


def _told(changed: Sequence[str]) -> str:
    """Say which sources are no longer as they were scanned."""
    some = ", ".join(changed[:3]) + (f" and {len(changed) - 3} more" if len(changed) > 3 else "")
    has = "has" if len(changed) == 1 else "have"
    return f"{some} {has} changed since the scan; what is new there was not compared."


# --- where to


def _check_apart(folder: Path, infos: Sequence[SourceInfo]) -> None:
    target = folder.resolve()
    for info in infos:
        if info.path and (target == Path(info.path) or Path(info.path) in target.parents):
            raise OutputError(f"{folder} is one of the sources; give the name of a new folder.")


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
        where = here.location
        place = (here.text, result.scan.sources[here.source].name, where.words(), where.line)
        if passage not in kept:
            why = "every text of its cluster is dropped"
            if passage not in clusters:
                why = f"in no cluster at {result.threshold:g}"
            yield (*place, None, None, None, None, None, why)
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
            other.location.words(),
            other.location.line,
            relation.similarity,
            why,
        )
