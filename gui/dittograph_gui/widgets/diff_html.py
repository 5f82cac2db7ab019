"""Texts as HTML for labels: escaped, shortened, differences coloured."""

from __future__ import annotations

import re
from html import escape

from dittograph.pairs.relation.differences import Change, differences

from dittograph_gui.theme import Colours

WORDS = 2_000  # of one text that are shown
_SHARED = 0.25  # of the longer text, below which two texts are not compared word by word
_LETTERS = 10 * WORDS  # where a text has no spaces


def first_words(text: str, limit: int = WORDS) -> tuple[str, int]:
    """Return the beginning of a text and how many words it has in all; 0 if nothing was cut."""
    if len(text) <= limit:
        return text, 0
    rest = text.split(None, limit)
    head = text
    if len(rest) > limit:
        head = text[: len(text) - len(rest[-1])].rstrip()
    head = head[: limit * _LETTERS // WORDS]
    return head, 0 if len(head) == len(text) else len(text.split())


def plain_html(text: str) -> str:
    """Return text as HTML, the line breaks kept."""
    return re.sub(r"\r\n|\r|\n", "<br>", escape(text))


def difference_html(reference: str, text: str, colours: Colours) -> str:
    """Return ``text`` with its differences from ``reference``: added tinted, removed struck."""
    styles = {
        Change.SAME: None,
        Change.ADDED: f"background-color:{colours.added}; color:{colours.added_text};",
        Change.REMOVED: f"background-color:{colours.removed}; color:{colours.removed_text};"
        " text-decoration:line-through;",
    }
    parts = []
    for span in differences(reference, text, limit=WORDS):
        style = styles[span.change]
        words = span.text.rstrip()
        # The space behind a phrase stays outside its tint, and keeps two phrases apart.
        space = span.text[len(words) :]
        inside = plain_html(words)
        if style is not None and words:
            inside = f'<span style="{style}">{inside}</span>'
        parts.append(inside + plain_html(space))
        if span.change is Change.REMOVED and not space:
            parts.append("\u200a")  # a hair's breadth between the old word and the new
    return "".join(parts)


def both_sides_html(first: str, second: str, colours: Colours) -> tuple[str, str]:
    """Return two texts as HTML, in each tinted what only it has; nothing is struck out.

    Where they have hardly a word in common nothing is tinted: all of it would be.
    """
    spans = differences(first, second, limit=WORDS)
    shared = sum(len(span.text) for span in spans if span.change is Change.SAME)
    if shared < _SHARED * max(len(first), len(second)):
        return plain_html(first), plain_html(second)
    sides: tuple[list[str], list[str]] = [], []
    tints = (
        (sides[0], Change.REMOVED, colours.removed, colours.removed_text),
        (sides[1], Change.ADDED, colours.added, colours.added_text),
    )
    for span in spans:
        words = span.text.rstrip()
        inside, space = plain_html(words), plain_html(span.text[len(words) :])
        for side, change, back, text in tints:
            if span.change is change and words:
                inside = f'<span style="background-color:{back}; color:{text};">{inside}</span>'
            if span.change in (Change.SAME, change):
                side.append(inside + space)
    return "".join(sides[0]), "".join(sides[1])
