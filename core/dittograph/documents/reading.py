"""Step 1, paths to sources.

Nothing here raises for one bad file among many: :func:`read_sources` reads what it can and says
in a sentence why it left out the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from dittograph.documents.collection.found import FileFound
from dittograph.documents.collection.sending import Unusable
from dittograph.documents.collection.walk import printable, real, why_unreadable
from dittograph.documents.format import Format, Unread
from dittograph.documents.formats.list import LIST
from dittograph.documents.markup.package import DAMAGED
from dittograph.documents.options import AS_USUAL, ReadOptions
from dittograph.documents.registry import recognise
from dittograph.documents.source import (
    PASTED,
    STDIN,
    FileRead,
    Skipped,
    Source,
    TooLargeError,
    UnusableError,
    checksum_of,
)
from dittograph.documents.text.decode import decode
from dittograph.errors import InputError
from dittograph.execution.plan import Place
from dittograph.progress import NO_PROGRESS, Phase, Progress

_DEEPEST = 2  # archives in archives


@dataclass(frozen=True, slots=True)
class Collection:
    """What was read of a collection.

    Attributes:
        sources: What is compared.
        reference: What it is only compared against.
        skipped: What was left out, with the reason.
        where: On which computers the files were read, in a sentence; "" where that was no question.
    """

    sources: list[Source]
    reference: list[Source]
    skipped: list[Skipped]
    where: str = ""


def read_sources(
    paths: Sequence[str | Path],
    *,
    options: ReadOptions = AS_USUAL,
    encodings: Mapping[str, str] = MappingProxyType({}),
    stdin: bytes | None = None,
    pasted: str | None = None,
    progress: Progress = NO_PROGRESS,
) -> tuple[list[Source], list[Skipped]]:
    """Read files, folders, standard input and pasted text; see :func:`read_collection`.

    Returns:
        The sources, and what was left out with the reason.
    """
    read = read_collection(
        paths,
        options=options,
        encodings=encodings,
        stdin=stdin,
        pasted=pasted,
        progress=progress,
    )
    return read.sources, read.skipped


def read_collection(
    paths: Sequence[str | Path],
    *,
    reference: Sequence[str | Path] = (),
    options: ReadOptions = AS_USUAL,
    encodings: Mapping[str, str] = MappingProxyType({}),
    stdin: bytes | None = None,
    pasted: str | None = None,
    cache: bool = False,
    at: Place | None = None,
    progress: Progress = NO_PROGRESS,
) -> Collection:
    """Read files, folders, standard input and pasted text, in the order given.

    Folders are walked to the bottom in a fixed order; hidden entries are passed over. A file
    that is reached twice, also by another name for the very same file, is read once, and one that
    is both among ``paths`` and in the reference is not in the reference: it would be found to be a
    copy of itself. Other processes read all but a few small files of plain text, so that no file
    can end this one.

    Args:
        paths: Files and folders; "-" stands for ``stdin``.
        reference: Files and folders to compare against.
        options: How they are read.
        encodings: The codecs of single files, by their absolute paths, where those of ``options``
            do not fit.
        stdin: What standard input held, as bytes.
        pasted: A pasted list, read last.
        cache: Whether to use and fill the cache, so that only changed files are read again.
        at: Where many files are read, if the machines there see them (default: here).
        progress: Notified of each file.

    Raises:
        CancelledError: From ``progress``, soon after it would raise it, whatever is being read.
        ClusterError: What reads elsewhere was lost again and again.
    """
    # Processes that read single files start sooner without it.
    from dittograph.documents.collection.gathering import make_plan, read_files

    progress.start(Phase.READING, 0, "files")
    plan = make_plan(paths, reference, progress)

    def options_of(file: FileFound) -> ReadOptions:
        codec = encodings.get(real(file.path), options.encoding) if encodings else options.encoding
        return options if codec == options.encoding else replace(options, encoding=codec)

    gathered = read_files(plan.files, _read_here, options_of, progress, cache=cache, at=at)
    sources: list[Source] = []
    compared: list[Source] = []
    skipped: list[Skipped] = []
    for given in plan.given:
        into = compared if given.reference else sources
        reached = 0
        left_out = list(given.failed)
        for name, place in given.files:
            outcome: FileRead | Unusable | None
            if place is None:  # standard input, or one that was reached before
                reached += name != STDIN
                outcome = _listed(stdin or b"", STDIN) if name == STDIN else None
            else:
                outcome = gathered.outcomes[place]
            if isinstance(outcome, Unusable):
                left_out.append(Skipped(name, outcome.reason))
            elif outcome is not None:
                into += outcome.sources
                left_out += outcome.skipped
                reached += len(outcome.sources)
        if given.is_folder and not reached and not given.failed:
            reason = "The folder holds no text that Dittograph can read."
            skipped.append(Skipped(printable(given.path), reason))
        skipped += left_out
    if pasted is not None:
        # A clipboard may hold half a character, which no encoding can write.
        read = _listed(pasted.encode("utf-8", "replace"), PASTED)
        if isinstance(read, Unusable):
            skipped.append(Skipped(PASTED, "The pasted text is empty."))
        else:
            sources += read.sources
    return Collection(sources, compared, skipped, gathered.where)


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
    return read_unread(file)


def read_unread(file: Unread) -> FileRead:
    """Read a file and those that it holds.

    Raises:
        UnusableError: It cannot be read, or holds nothing that can be compared.
    """
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
        found = file if file.member == member else _inside(file, member, depth=0)
    except OSError as error:
        raise UnusableError(why_unreadable(error, "file")) from None
    if found is None:
        raise UnusableError(f"It no longer holds {member}; scan it again.")
    return found


def _inside(file: Unread, member: str, depth: int) -> Unread | None:
    """Return the file with a name inside another one; None if there is none."""
    holders: list[Unread] = []
    for inner in recognise(file).members(file):
        if not isinstance(inner, Unread):
            continue
        if inner.member == member:
            return inner
        # Names in an archive are only names: that of one file may be the beginning of another's.
        if depth < _DEEPEST and member.startswith(f"{inner.member}/") and _holds(inner):
            holders.append(inner)
    every = (_inside(holder, member, depth + 1) for holder in holders)
    return next((found for found in every if found is not None), None)


def _holds(file: Unread) -> bool:
    try:
        return recognise(file).holds
    except UnusableError:
        return False


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


def read_whole(file: Unread, form: Format | None = None) -> Source:
    """Read what a file says, without the files that it holds.

    Args:
        file: The file.
        form: Its format, if that is known already.

    Raises:
        UnusableError: It cannot be read, or holds nothing that can be compared.
    """
    source = _in_one_sentence(file, form)
    if source is None:
        raise UnusableError("It holds only other files.")
    return source


def checksum(data: bytes) -> str:
    """Return what tells if a file still holds the same bytes."""
    return checksum_of(data).hexdigest()


def _read(file: Unread, depth: int) -> FileRead:
    form = recognise(file)
    if not form.holds:
        return FileRead((read_whole(file, form),))
    sources: list[Source] = []
    skipped: list[Skipped] = []
    if (source := _in_one_sentence(file, form)) is not None:
        sources.append(source)
    for inner in form.members(file):
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


def _in_one_sentence(file: Unread, form: Format | None) -> Source | None:
    """Read a file; whatever goes wrong costs this file only, and is said in one sentence."""
    try:
        form = form or recognise(file)
        data = file.read()
        if file.content is None:
            file = file.with_content(data)
        source = form.read(file)
        return source and replace(source, checksum=checksum(data))
    except OSError as error:
        raise UnusableError(why_unreadable(error, "file")) from None
    except UnusableError:
        raise
    except MemoryError:
        raise TooLargeError from None
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


def _read_here(file: Unread) -> FileRead | Unusable:
    try:
        return read_unread(file)
    except UnusableError as error:
        return Unusable(str(error))


def _listed(data: bytes, name: str) -> FileRead | Unusable:
    try:
        text, encoding = decode(data)
    except UnusableError as error:
        return Unusable(str(error))
    if not text.strip():
        return Unusable("Standard input is empty.")
    return FileRead((Source(name, None, LIST.name, encoding, text),))
