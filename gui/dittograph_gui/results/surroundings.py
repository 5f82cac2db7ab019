"""What is around a passage, read again from its source; no Qt, meant for a worker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from threading import Lock

from dittograph.documents.formats.list import LIST
from dittograph.documents.options import ReadOptions
from dittograph.documents.reading import read_source, read_sources
from dittograph.documents.source import Source
from dittograph.errors import InputError
from dittograph.finished_scan import Scan, SourceInfo
from dittograph.passages.passage import Passage
from dittograph.passages.surroundings import still_there, surroundings

from dittograph_gui.language.words import tr

_LARGEST = 1 << 28  # bytes of a file that is read again for a few lines of it
_one_at_a_time = Lock()  # the next one may ask for what this one reads


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is around a passage.

    Attributes:
        before: Text before it.
        text: The passage.
        after: Text after it.
        trouble: A sentence if the source is gone or has changed, else "".
        file: The source, if it is there to be opened.
        folder: The folder that holds it, if that is there.
    """

    before: str
    text: str
    after: str
    trouble: str = ""
    file: Path | None = None
    folder: Path | None = None


def look_up(scan: Scan, passage: Passage) -> Surroundings:
    """Read the surroundings of a passage; a source that is gone or has changed is not an error.

    Raises:
        UnconfirmedSourcesError: The source is a file that nobody here chose; it is not touched.
    """
    info = scan.sources[passage.source]
    if info.path is None:
        return _read_around(info, passage, ReadOptions())
    scan.check_sources()
    path = Path(info.path)
    return replace(
        _read_around(info, passage, info.options(scan.settings)),
        file=path if path.exists() else None,
        folder=path.parent if path.parent.is_dir() else None,
    )


def _read_around(info: SourceInfo, passage: Passage, options: ReadOptions) -> Surroundings:
    nothing = Surroundings("", passage.text, "")
    if info.path is None:
        if info.text is None:
            return nothing
        source = Source(info.name, None, LIST.name, info.encoding, info.text)
    else:
        path = Path(info.path)
        try:
            state = path.stat()
            if state.st_size > _LARGEST:
                trouble = tr(
                    "{name} is too large to be read again here; open the file instead.",
                    name=path.name,
                )
                return Surroundings("", passage.text, "", trouble)
            with _one_at_a_time:
                source = _read(info, options, state.st_mtime_ns, state.st_size)
        except (OSError, InputError):
            trouble = tr(
                "{name} can no longer be read in {parent}; this is the text as it was scanned.",
                name=path.name,
                parent=path.parent,
            )
            return Surroundings("", passage.text, "", trouble)
    if not still_there(source, passage):
        trouble = tr(
            "{name} has changed since it was scanned; scan again to see where this text is now.",
            name=Path(info.name).name,
        )
        return Surroundings("", passage.text, "", trouble)
    before, after = surroundings(source, passage)
    return Surroundings(before, passage.text, after)


@lru_cache(maxsize=4)
def _read(info: SourceInfo, options: ReadOptions, _changed: int, _size: int) -> Source:
    """Read a source again; going from one passage of a long document to the next is then quick."""
    path = str(info.path)
    if info.encoding:  # it is one text
        return read_source(path, info.name, member=info.member, options=options)
    # What is packed or drawn is read where it can do no harm.
    sources, skipped = read_sources([path], options=options)
    for source in sources:
        if source.member == info.member:
            return source
    raise InputError(f"{info.name}: {skipped[0].reason if skipped else 'It holds no text.'}")
