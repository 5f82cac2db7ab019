"""Words and figures that the window writes in the same way everywhere."""

from __future__ import annotations

import os
from functools import cache

from dittograph.documents.registry import all_formats
from dittograph.passages.passage import Passage

from dittograph_gui.language.nouns import plural
from dittograph_gui.language.places import where
from dittograph_gui.language.words import number

__all__ = ["place_of", "plural", "short_names", "threshold_text"]


def threshold_text(threshold: float) -> str:
    """Return a threshold with two decimals, or with three if it has them."""
    return number(threshold, ".3f").removesuffix("0")


def place_of(passage: Passage, source: str) -> str:
    """Return where a passage is: "evening-post.txt, line 12"."""
    return ", ".join(filter(None, (source, where(passage.location))))


@cache
def _holding() -> frozenset[str]:
    """Return what the names of files that hold others end in."""
    return frozenset(suffix for one in all_formats() if one.holds for suffix in one.suffixes)


def _depth_in_file(parts: list[str]) -> int:
    """Return how many parts of a path are the name of a file, and of one that it holds."""
    for place, part in enumerate(parts[:-1]):
        if os.path.splitext(part)[1].lower() in _holding():  # noqa: PTH122 - of many names
            return len(parts) - place
    return 1


def short_names(names: list[str]) -> list[str]:
    """Return the shortest ends of paths that distinguish the sources.

    What is in an archive or a mail keeps the name of that: "post.zip/letters/may.docx".
    """
    parts = [name.split("/") for name in names]
    depth = [_depth_in_file(one) for one in parts]
    while True:
        short = ["/".join(p[-d:]) for p, d in zip(parts, depth, strict=True)]
        count: dict[str, int] = {}
        for name in short:
            count[name] = count.get(name, 0) + 1
        clash = [i for i, s in enumerate(short) if count[s] > 1 and depth[i] < len(parts[i])]
        if not clash:
            return short
        for i in clash:
            depth[i] += 1
