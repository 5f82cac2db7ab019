"""Texts as HTML for labels: escaped, shortened, differences coloured."""

from __future__ import annotations

import re
from html import escape

from dittograph.differences import Change, differences

from dittograph_gui.theme import Colours

WORDS = 2_000  # of one text that are shown
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
