"""Step 1, paths to sources.

Nothing here raises for one bad file among many: :func:`read_sources` reads what it can and says
in a sentence why it left out the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dittograph.documents.decode import decode
from dittograph.documents.format import Unread
from dittograph.documents.formats.list import LIST
from dittograph.documents.registry import recognise
from dittograph.documents.source import PASTED, STDIN, Skipped, Source, UnusableError
from dittograph.documents.walk import Found, find_files, printable, real, why_unreadable
from dittograph.errors import InputError
from dittograph.progress import NO_PROGRESS, Phase, Progress


def read_sources(
    paths: Sequence[str | Path],
    *,
    stdin: bytes | None = None,
    pasted: str | None = None,
    progress: Progress = NO_PROGRESS,
) -> tuple[list[Source], list[Skipped]]:
    """Read files, folders, standard input and pasted text, in the order given.

    Folders are walked to the bottom in a fixed order; hidden entries are passed over. A file
    that is reached twice is read once.

    Args:
        paths: Files and folders; "-" stands for ``stdin``.
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
                source = _listed(stdin or b"", STDIN) if name == STDIN else read_file(file, name)
            except UnusableError as error:
                left_out.append(Skipped(name, str(error)))
            else:
                seen.add(identity)
                sources.append(source)
                reached += 1
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


def read_file(path: Path, name: str) -> Source:
    """Read one file. Takes and returns plain data, so that it can run in another process.

    Args:
        path: The file.
        name: What to call it.

    Raises:
        UnusableError: It cannot be read, or holds nothing that can be compared.
    """
    try:
        file = Unread.look(path, name)
        return recognise(file).read(file)
    except OSError as error:
        raise UnusableError(why_unreadable(error, "file")) from None


def read_source(path: str | Path, name: str) -> Source:
    """Read one file that must be readable.

    Args:
        path: The file.
        name: What to call it.

    Raises:
        InputError: It cannot be read, or holds nothing that can be compared.
    """
    try:
        return read_file(Path(path), name)
    except UnusableError as error:
        raise InputError(f"{name}: {error}") from None


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
