"""The kinds of files that can be read, in the words of the first page."""

from __future__ import annotations

from dittograph.documents.registry import kinds_of_files

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import capital, listed, tr

# What most people have; each is known by one of its suffixes.
_USUAL = (".docx", ".pdf", ".html", ".epub", ".xlsx", ".srt", ".txt")
_MOST = 6  # that are named


def kinds_in_words() -> str:
    """Name the kinds that most people have, and count the others."""
    kinds = kinds_of_files()
    usual = [title for s in _USUAL for title, suffixes in kinds if s in suffixes]
    others = sorted({title for title, _ in kinds} - set(usual), key=str.casefold)
    named = [from_core(title) for title in (*dict.fromkeys(usual), *others)]
    if len(named) <= _MOST + 1:
        return _sentence([*named[:-1]], named[-1])
    more = len(named) - _MOST
    return _sentence(named[:_MOST], tr("{more} more kinds of files", more=more))


def every_kind_in_words() -> str:
    """Name every kind with what the names of its files end in, one a line."""
    return "\n".join(
        f"{capital(from_core(title))}: {'  '.join(suffixes)}"
        for title, suffixes in kinds_of_files()
    )


def _sentence(first: list[str], last: str) -> str:
    return capital(listed([*first, last]))
