"""A few of the texts behind some paths, read before a scan to see which language they are in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dittograph.documents.collection.walk import find_files
from dittograph.documents.reading import read_collection
from dittograph.passages.collecting import collect
from dittograph.passages.language import Language, other_language
from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.settings import Unit

_MOST_FILES = 12
_LARGEST = 4 << 20  # bytes of a file


def look_for_language(
    paths: Sequence[str | Path], pasted: str | None = None, progress: Progress = NO_PROGRESS
) -> Language | None:
    """Return the language that most texts seem to be in, if it is not English.

    Args:
        paths: Files and folders; of all files a few are read, evenly spread, none that is large.
        pasted: A pasted list, or None.
        progress: May cancel.

    Raises:
        CancelledError: From ``progress``.
    """
    progress.start(Phase.READING, 0, "files")
    files = [file for given in paths for file, _ in find_files(given, progress).files]
    step = max(1, len(files) // _MOST_FILES)
    few = [file for file in files[::step] if _size(file) <= _LARGEST][:_MOST_FILES]
    read = read_collection(few, pasted=pasted, cache=True, progress=progress)
    collected = collect(read.sources, [], unit=Unit.AUTO)
    return other_language(collected.passages.texts.tolist())


def _size(file: str | Path) -> int:
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0
