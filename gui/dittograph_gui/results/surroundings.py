"""What is around a passage, read again from its source; no Qt, meant for a worker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from dittograph.documents.formats.list import LIST
from dittograph.documents.reading import read_source
from dittograph.documents.source import Source
from dittograph.errors import InputError
from dittograph.finished_scan import Scan, SourceInfo
from dittograph.passages.passage import Passage
from dittograph.passages.surroundings import still_there, surroundings


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
        return _read_around(info, passage)
    scan.check_sources()
    path = Path(info.path)
    return replace(
        _read_around(info, passage),
        file=path if path.exists() else None,
        folder=path.parent if path.parent.is_dir() else None,
    )


def _read_around(info: SourceInfo, passage: Passage) -> Surroundings:
    nothing = Surroundings("", passage.text, "")
    if info.path is None:
        if info.text is None:
            return nothing
        source = Source(info.name, None, LIST.name, info.encoding, info.text)
    else:
        path = Path(info.path)
        try:
            state = path.stat()
            source = _read(info.path, info.name, state.st_mtime_ns, state.st_size)
        except (OSError, InputError):
            trouble = (
                f"{path.name} can no longer be read in {path.parent}; this is the text as it was "
                "scanned."
            )
            return Surroundings("", passage.text, "", trouble)
    if not still_there(source, passage):
        trouble = (
            f"{Path(info.name).name} has changed since it was scanned; scan again to see where "
            "this text is now."
        )
        return Surroundings("", passage.text, "", trouble)
    before, after = surroundings(source, passage)
    return Surroundings(before, passage.text, after)


@lru_cache(maxsize=4)
def _read(path: str, name: str, _changed: int, _size: int) -> Source:
    return read_source(path, name)
