"""One file without the passages marked to be dropped, and what was noticed on the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import numpy as np

from dittograph.documents.format import Unread
from dittograph.documents.formats.list import LIST
from dittograph.documents.plain_copy import plain_copy
from dittograph.documents.reading import checksum, find_file, read_whole
from dittograph.documents.registry import format_named, recognise
from dittograph.documents.source import ChangedError, Source, UnusableError
from dittograph.errors import InputError, NoCopyError, NotCleanedError
from dittograph.finished_scan import SourceInfo
from dittograph.outputs.checked_copy import check_copy
from dittograph.outputs.result import Result, encodable, readable

Dropped = Mapping[int, set[int]]  # the passages that go, by the number of their source


@dataclass(frozen=True, slots=True)
class Copy:
    """The copy of one file.

    Attributes:
        files: The bytes, by what is put behind the name of the file: "" where the format is the
            same. Several where a file that holds others cannot be written.
        emptied: How many sources have no text left, and no copy.
        changed: The names of sources that have changed since the scan.
        refused: Why it is what the file is, with all that should go; "" if it is not.
    """

    files: dict[str, bytes]
    emptied: int
    changed: list[str]
    refused: str = ""


@dataclass(frozen=True, slots=True)
class OtherWays:
    """What is written of files that cannot be cleaned in their own format.

    Attributes:
        as_text: Whether plain text is, where that is possible.
        unchanged: Whether all others are copied as they are.
    """

    as_text: bool = False
    unchanged: bool = False


NO_OTHER_WAY = OtherWays()


def by_file(sources: Sequence[SourceInfo], dropped: Dropped) -> list[list[int]]:
    """Return which sources are to be copied, those in one file together.

    A file that is only compared against is left out unless something is dropped from it.
    """
    files: dict[object, list[int]] = {}
    for number, source in enumerate(sources):
        files.setdefault(number if source.path is None else source.path, []).append(number)
    return [
        file
        for file in files.values()
        if any(not sources[number].reference or dropped.get(number) for number in file)
    ]


def copy_of(
    result: Result, numbers: Sequence[int], dropped: Dropped, ways: OtherWays = NO_OTHER_WAY
) -> Copy:
    """Make the copy of one file.

    Args:
        result: The scan.
        numbers: The sources that are in the file.
        dropped: What goes.
        ways: What is written if it cannot be cleaned.

    Raises:
        NotCleanedError: See :func:`dittograph.outputs.cleaned.write`; InputError likewise.
    """
    try:
        return _cleaned(result, numbers, dropped, as_text=ways.as_text)
    except NotCleanedError as error:
        first = result.scan.sources[numbers[0]]
        if not ways.unchanged or first.path is None:
            raise
        whole = _bytes(first)
        changed = not first.member and first.checksum not in ("", checksum(whole))
        return Copy({"": whole}, 0, [first.name] if changed else [], error.why)


def _cleaned(result: Result, numbers: Sequence[int], dropped: Dropped, *, as_text: bool) -> Copy:
    infos = [result.scan.sources[number] for number in numbers]
    going = [number for number in numbers if dropped.get(number)]
    first = infos[0]
    if first.path is None:  # was never a file, so it is written as UTF-8
        source = Source(first.name, None, LIST.name, "utf-8", encodable(first.text or ""))
        data = source.text.encode()
        kept = _without(result, numbers[0], source, data, dropped.get(numbers[0], set()), None)
        return _copy({"": kept}, [])
    whole = _bytes(first)
    if not going:
        changed = not first.member and first.checksum not in ("", checksum(whole))
        return Copy({"": whole}, 0, [first.name] if changed else [])
    changed_sources: list[str] = []
    new: dict[str, bytes | None] = {}
    plain: dict[str, str | None] = {}
    for number in going:
        info = result.scan.sources[number]
        file, source = _read_again(info, result)
        if info.checksum not in ("", source.checksum):
            changed_sources.append(info.name)
        form = format_named(source.format)
        if not form.no_copy:
            new[info.member] = _without(result, number, source, file.read(), dropped[number], file)
        elif not as_text:
            raise NoCopyError(info.name, form.no_copy)
        else:
            plain[info.member] = _plain(result, number, source, dropped[number])
    if "" in new:
        return _copy({"": new[""]}, changed_sources)
    files: dict[str, bytes | None] = {
        _added(member): None if text is None else text.encode("utf-8", "replace")
        for member, text in plain.items()
    }
    if new:
        root = find_file(Path(first.path), first.path)
        if as_text and not recognise(root).packs:
            files |= {_beside(member): data for member, data in new.items()}
        else:
            files[""] = _holding(root, new, first.name)
    return _copy(files, changed_sources)


def file_name(info: SourceInfo) -> str:
    """Return what people call the file that a source is in."""
    return info.name.removesuffix(f"/{info.member}") if info.member else info.name


def unchanged_sentences(refused: Mapping[str, str]) -> list[str]:
    """Say which files are copied as they are.

    Args:
        refused: Why each could not be cleaned, by its name.
    """
    return [
        f"{readable(name)} was copied unchanged, because it could not be cleaned: {why}"
        for name, why in refused.items()
    ]


def _copy(files: Mapping[str, bytes | None], changed: list[str]) -> Copy:
    left = {added: data for added, data in files.items() if data is not None}
    return Copy(left, len(files) - len(left), changed)


def _added(member: str) -> str:
    """Return what is put behind the name of a file for the plain text of a file inside it."""
    return f" {PurePosixPath(member).name}.txt" if member else ".txt"


def _beside(member: str) -> str:
    return f" {PurePosixPath(member).name}"


def _holding(file: Unread, new: Mapping[str, bytes | None], name: str) -> bytes:
    """Return a file that holds others, with some of them replaced."""
    members: dict[str, bytes | None] = {}
    form = recognise(file)
    try:
        for inner in form.members(file):
            if not isinstance(inner, Unread):
                continue
            if inner.member in new:
                members[inner.member] = new[inner.member]
            elif any(member.startswith(f"{inner.member}/") for member in new):
                members[inner.member] = _holding(inner, new, name)
        return form.with_members(file, members)
    except UnusableError as error:
        kind = NotCleanedError if form.packs else NoCopyError
        raise kind(name, str(error)) from error


def _read_again(info: SourceInfo, result: Result) -> tuple[Unread, Source]:
    try:
        options = info.options(result.scan.settings)
        file = find_file(Path(info.path or ""), info.name, info.member, options)
        return file, read_whole(file)
    except UnusableError as error:
        raise InputError(f"{info.name}: {error}") from None


def _passages(result: Result, number: int, dropped: Iterable[int]) -> tuple[list[int], set[int]]:
    """Return the passages of a source, and the places of the dropped ones among them."""
    ids: list[int] = np.flatnonzero(result.scan.source_of == number).tolist()
    go = set(dropped)
    return ids, {place for place, passage in enumerate(ids) if passage in go}


def _without(
    result: Result,
    number: int,
    source: Source,
    data: bytes,
    dropped: set[int],
    file: Unread | None,
) -> bytes | None:
    """Return the bytes of a source without some passages; None if no text is left."""
    ids, places = _passages(result, number, dropped)
    passages = [result.scan.passages[i] for i in ids]
    name = result.scan.sources[number].name
    try:
        copy = format_named(source.format).write_without(data, source, passages, places)
        if copy is not None and file is not None and places:
            check_copy(file, source, copy, passages, places)
    except ChangedError as error:
        raise _changed(name) from error
    except UnusableError as error:
        raise NotCleanedError(name, str(error)) from error
    return copy


def _plain(result: Result, number: int, source: Source, dropped: set[int]) -> str | None:
    ids, places = _passages(result, number, dropped)
    name = result.scan.sources[number].name
    try:
        return plain_copy(source, [result.scan.passages[i] for i in ids], places)
    except ChangedError as error:
        raise _changed(name) from error
    except UnusableError as error:
        raise NotCleanedError(name, str(error)) from error


def _changed(name: str) -> InputError:
    return InputError(
        f"{name} has changed since it was scanned, so nothing was written; scan it again."
    )


def _bytes(info: SourceInfo) -> bytes:
    try:
        return Path(info.path or "").read_bytes()
    except OSError as error:
        raise InputError(
            f"{info.name} cannot be read again ({error.strerror or error}); put it back to clean "
            f"it, or scan again."
        ) from error
