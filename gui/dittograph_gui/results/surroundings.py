"""Where a passage stands in its source, read again from the file; no Qt, meant for a worker."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dittograph.documents.formats.list import LIST
from dittograph.documents.reading import read_source
from dittograph.documents.source import Source
from dittograph.errors import InputError
from dittograph.finished_scan import SourceInfo
from dittograph.passages.passage import Passage
from dittograph.passages.surroundings import still_there, surroundings


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a passage.

    Attributes:
        before: Text before it.
        text: The passage.
        after: Text after it.
        trouble: A sentence if the source is gone or has changed, else "".
    """

    before: str
    text: str
    after: str
    trouble: str = ""


def look_up(info: SourceInfo, passage: Passage) -> Surroundings:
    """Read the surroundings of a passage; a source that is gone or changed is no error."""
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
                f"{path.name} can no longer be read in {path.parent}; above is the text as it was "
                "scanned."
            )
            return Surroundings("", passage.text, "", trouble)
    if not still_there(source, passage):
        trouble = (
            f"{Path(info.name).name} has changed since it was scanned; scan again to see where "
            "this stands now."
        )
        return Surroundings("", passage.text, "", trouble)
    before, after = surroundings(source, passage)
    return Surroundings(before, passage.text, after)


@lru_cache(maxsize=4)
def _read(path: str, name: str, _changed: int, _size: int) -> Source:
    return read_source(path, name)
