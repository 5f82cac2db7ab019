"""Letting go of a closed project's texts without keeping the window waiting.

Freeing millions of strings in one call holds the interpreter's lock for long. So somebody else
takes hold of them in portions first. When the project is gone, which then costs little, a worker
lets go of one portion after the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dittograph.passages.passage_list import PassageList

from dittograph_gui.session.collection import TEXTS_AT_ONCE
from dittograph_gui.session.results import Results

Portions = list[list[Any]]


def portions_of(results: Results) -> Portions:
    """Take hold of everything of a project that there may be millions of."""
    scan = results.scan
    kept: list[Sequence[Any] | Any] = [results.collection.texts, scan.copies.hashes]
    if isinstance(scan.passages, PassageList):
        kept.append(scan.passages.texts)
    folded = results.filter.folded_texts()
    if folded is not None:
        kept.append(folded)
    return [
        list(strings[begin : begin + TEXTS_AT_ONCE])
        for strings in kept
        for begin in range(0, len(strings), TEXTS_AT_ONCE)
    ]


def let_go(portions: Portions) -> None:
    """Let go of them, one portion at a time; meant for a worker."""
    while portions:
        portions.pop()
