"""The kinds of files that can be read, in the words of the first page."""

from __future__ import annotations

from dittograph.documents.registry import kinds_of_files

# What most people have; each is known by one of its suffixes.
_USUAL = (".docx", ".pdf", ".html", ".epub", ".xlsx", ".srt", ".txt")
_MOST = 6  # that are named


def kinds_in_words() -> str:
    """Name the kinds that most people have, and count the others."""
    kinds = kinds_of_files()
    usual = [title for s in _USUAL for title, suffixes in kinds if s in suffixes]
    others = sorted({title for title, _ in kinds} - set(usual), key=str.casefold)
    named = [*dict.fromkeys(usual), *others]
    if len(named) <= _MOST + 1:
        return _sentence([*named[:-1]], named[-1])
    more = len(named) - _MOST
    return _sentence(named[:_MOST], f"{more} more kinds of files")


def every_kind_in_words() -> str:
    """Name every kind with what the names of its files end in, one a line."""
    return "\n".join(
        f"{title[:1].upper()}{title[1:]}: {'  '.join(suffixes)}"
        for title, suffixes in kinds_of_files()
    )


def _sentence(first: list[str], last: str) -> str:
    words = f"{', '.join(first)} and {last}" if first else last
    return words[:1].upper() + words[1:]
