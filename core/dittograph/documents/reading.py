"""Step 1, paths to sources.

Nothing here raises for one bad file among many: :func:`read_sources` reads what it can and says
in a sentence why it left out the rest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from dittograph.documents.decode import decode
from dittograph.documents.format import Unread
from dittograph.documents.formats.list import LIST
from dittograph.documents.markup.package import DAMAGED
from dittograph.documents.options import AS_USUAL, ReadOptions
from dittograph.documents.registry import recognise
from dittograph.documents.source import PASTED, STDIN, Skipped, Source, UnusableError
from dittograph.documents.walk import Found, find_files, printable, real, why_unreadable
from dittograph.errors import InputError
from dittograph.progress import NO_PROGRESS, Phase, Progress

_DEEPEST = 2  # archives in archives


@dataclass(frozen=True, slots=True)
class FileRead:
    """What was read from one file.

    Attributes:
        sources: The file, and the files that it holds.
        skipped: Those of them that cannot be read.
    """

    sources: tuple[Source, ...]
    skipped: tuple[Skipped, ...] = ()


def read_sources(
    paths: Sequence[str | Path],
    *,
    options: ReadOptions = AS_USUAL,
    encodings: Mapping[str, str] = MappingProxyType({}),
    stdin: bytes | None = None,
    pasted: str | None = None,
    progress: Progress = NO_PROGRESS,
) -> tuple[list[Source], list[Skipped]]:
    """Read files, folders, standard input and pasted text, in the order given.

    Folders are walked to the bottom in a fixed order; hidden entries are passed over. A file
    that is reached twice is read once.

    Args:
        paths: Files and folders; "-" stands for ``stdin``.
        options: How they are read.
        encodings: The codecs of single files, by their absolute paths, where those of ``options``
            do not fit.
        stdin: What standard input held, as bytes.
        pasted: A pasted list, read last.
        progress: Notified of each file.

    Returns:
        The sources, and what was left out with the reason.

    Raises:
        CancelledError: From ``progress``.
    """
    sources: list[Source] = []
    skipped: list[Skipped] = []
    seen: set[str] = set()
    plan = [_find(path) for path in dict.fromkeys(map(str, paths))]
    progress.start(Phase.READING, sum(len(found.files) for found in plan), "files")
    for found in plan:
        reached = 0
        left_out = list(found.failed)
        for file, name in found.files:
            progress.advance()
            identity = name if name == STDIN else real(file)
            reached += identity in seen
            if identity in seen:
                continue
            try:
                if name == STDIN:
                    read = FileRead((_listed(stdin or b"", STDIN),))
                else:
                    codec = encodings.get(identity, options.encoding)
                    read = read_file(file, name, replace(options, encoding=codec))
            except UnusableError as error:
                left_out.append(Skipped(name, str(error)))
            else:
                seen.add(identity)
                sources += read.sources
                left_out += read.skipped
                reached += len(read.sources)
        if found.is_folder and not reached and not found.failed:
            reason = "The folder holds no text that Dittograph can read."
            skipped.append(Skipped(printable(found.path), reason))
        skipped += left_out
    if pasted is not None:
        try:
            # A clipboard may hold half a character, which no encoding can write.
            sources.append(_listed(pasted.encode("utf-8", "replace"), PASTED))
        except UnusableError:
            skipped.append(Skipped(PASTED, "The pasted text is empty."))
    return sources, skipped


def read_file(path: Path, name: str, options: ReadOptions = AS_USUAL) -> FileRead:
    """Read one file and those that it holds.

    Takes and returns plain data, so that it can run in another process.

    Args:
        path: The file.
        name: What to call it.
        options: How it is read.

    Raises:
        UnusableError: It cannot be read, or holds nothing that can be compared.
    """
    try:
        file = Unread.look(path, name, options)
    except OSError as error:
        raise UnusableError(why_unreadable(error, "file")) from None
    return _read(file, depth=0)


def find_file(path: Path, name: str, member: str = "", options: ReadOptions = AS_USUAL) -> Unread:
    """Return a file, or one inside it, that is not read yet.

    Args:
        path: The file, or the outermost one that it is in.
        name: What to call it.
        member: The file inside that one; "" for the file itself.
        options: How it is read.

    Raises:
        UnusableError: It cannot be read, or is not there.
    """
    try:
        file = Unread.look(path, name, options)
        while file.member != member:
            file = next(
                inner
                for inner in recognise(file).members(file)
                if isinstance(inner, Unread) and f"{member}/".startswith(f"{inner.member}/")
            )
    except OSError as error:
        raise UnusableError(why_unreadable(error, "file")) from None
    except StopIteration:
        raise UnusableError(f"It no longer holds {member}; scan it again.") from None
    return file


def read_source(
    path: str | Path, name: str, *, member: str = "", options: ReadOptions = AS_USUAL
) -> Source:
    """Read one file that must be readable.

    Args:
        path: The file, or the outermost one that it is in.
        name: What to call it.
        member: The file inside that one; "" for the file itself.
        options: How it is read.

    Raises:
        InputError: It cannot be read, or holds nothing that can be compared.
    """
    try:
        return read_whole(find_file(Path(path), name, member, options))
    except UnusableError as error:
        raise InputError(f"{name}: {error}") from None


def read_whole(file: Unread) -> Source:
    """Read what a file says, without the files that it holds.

    Raises:
        UnusableError: It cannot be read, or holds nothing that can be compared.
    """
    source = _in_one_sentence(file)
    if source is None:
        raise UnusableError("It holds only other files.")
    return source


def checksum(data: bytes) -> str:
    """Return what tells if a file still holds the same bytes."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _read(file: Unread, depth: int) -> FileRead:
    if not recognise(file).holds:
        return FileRead((read_whole(file),))
    sources: list[Source] = []
    skipped: list[Skipped] = []
    if (source := _in_one_sentence(file)) is not None:
        sources.append(source)
    for inner in recognise(file).members(file):
        if depth == _DEEPEST:
            reason = "It is in an archive in an archive, and holds files itself; unpack it first."
            return FileRead(tuple(sources), (Skipped(file.name, reason),))
        if isinstance(inner, Skipped):
            skipped.append(inner)
            continue
        try:
            read = _read(inner, depth + 1)
        except UnusableError as error:
            skipped.append(Skipped(inner.name, str(error)))
        else:
            sources += read.sources
            skipped += read.skipped
    return FileRead(tuple(sources), tuple(skipped))


def _in_one_sentence(file: Unread) -> Source | None:
    """Read a file; whatever goes wrong costs this file only, and is said in one sentence."""
    try:
        form = recognise(file)
        data = file.read()
        source = form.read(replace(file, content=data))
        return source and replace(source, checksum=checksum(data))
    except OSError as error:
        raise UnusableError(why_unreadable(error, "file")) from None
    except UnusableError:
        raise
    except MemoryError:
        raise UnusableError(
            "Reading it takes more memory than there is; split it into smaller files."
        ) from None
    except Exception as error:  # whatever a library makes of a damaged file
        raise UnusableError(DAMAGED) from error


def read_text(path: Path, name: str) -> str:
    """Read and decode one file as text, whatever its suffix.

    Args:
        path: The file.
        name: What to call it in an error.

    Raises:
        InputError: It cannot be read, is not text or is empty.
    """
    try:
        text = decode(path.read_bytes())[0]
    except OSError as error:
        raise InputError(f"{name}: {why_unreadable(error, 'file')}") from None
    except UnusableError as error:
        raise InputError(f"{name}: {error}") from None
    if not text.strip():
        raise InputError(f"{name}: The file is empty.")
    return text


def nothing_to_read(skipped: Sequence[Skipped]) -> str:
    """Return the sentence for when no source can be used."""
    if len(skipped) == 1:
        return f"Nothing to scan in {skipped[0].source}: {skipped[0].reason}"
    if skipped:
        first = skipped[0]
        return (
            f"None of the {len(skipped)} sources can be read; the first is {first.source}: "
            f"{first.reason}"
        )
    return "There is no text to scan; give files, folders or a list."


def _find(given: str) -> Found:
    if given == STDIN:
        return Found(Path(STDIN), is_folder=False, files=[(Path(STDIN), STDIN)], failed=[])
    return find_files(given)


def _listed(data: bytes, name: str) -> Source:
    text, encoding = decode(data)
    if not text.strip():
        raise UnusableError("Standard input is empty.")
    return Source(name, None, LIST.name, encoding, text)
