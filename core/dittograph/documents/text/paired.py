"""Marks that come in pairs: when a sentence goes, a bracket that closes another one stays."""

from __future__ import annotations

import re
from collections import defaultdict

_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_CLOSING = {close: opening for opening, close in _BRACKETS.items()}
_MARK = re.compile(r"[()\[\]{}\"“”„«»‘’]")
_MARKDOWN_MARK = re.compile(r"\\.|[()\[\]{}\"“”„«»‘’]|\*{1,3}|_{1,3}|~~|`+")
_BEFORE_OPENING = ' \t\r\n\xa0([{-–—/*_~"“„«‘'


def paired(text: str, start: int, end: int, *, markdown: bool = False) -> dict[int, int]:
    """Find the brackets, quotation marks and emphasis that belong together in part of a text.

    Args:
        text: The text.
        start: Where the part starts.
        end: Where it ends.
        markdown: Whether asterisks and the like count too.

    Returns:
        The place of each mark that has a partner, to the place of the partner; of a mark of several
        characters, each of them.
    """
    found: dict[int, int] = {}
    open_marks: list[int] = []  # where they are
    closed_by: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)  # and which they are
    for match in (_MARKDOWN_MARK if markdown else _MARK).finditer(text, start, end):
        mark, at = match[0], match.start()
        if mark.startswith("\\"):
            continue
        after = text[match.end()] if match.end() < end else ""
        closing = _closes(mark, text[at - 1] if at > start else " ", after)
        openers = closed_by[mark]
        while openers and not _still(open_marks, *openers[-1]):
            openers.pop()  # closed meanwhile, or in one that was
        if openers and closing is not False:
            place, partner = openers.pop()
            del open_marks[place:]
            for offset in range(len(mark)):
                found[partner + offset] = at + offset
                found[at + offset] = partner + offset
        elif closing is not True:
            for closer in _closer_of(mark).split():
                closed_by[closer].append((len(open_marks), at))
            open_marks.append(at)
    return found


def _still(open_marks: list[int], place: int, at: int) -> bool:
    """Tell if a mark is still open."""
    return place < len(open_marks) and open_marks[place] == at


def _closes(mark: str, before: str, after: str) -> bool | None:
    """Tell if a mark can only close (True), only open (False), or either."""
    if mark in _BRACKETS or mark == "‘":
        return False
    if mark in _CLOSING:
        return True
    if mark in "«»" or mark.startswith("`"):
        return None  # French has spaces inside, German turns them round
    if mark == "’":
        return None if after.isalnum() else True
    return before not in _BEFORE_OPENING


def _closer_of(mark: str) -> str:
    """Return the marks, parted by spaces, that close one."""
    if mark in _BRACKETS:
        return _BRACKETS[mark]
    if mark in "“„”":
        return "“ ”"
    return {"«": "»", "»": "«", "‘": "’", "’": " "}.get(mark, mark)
