"""The words of a simple paragraph of a web page at once, where nobody needs to know their places.

A page is read far more often than it is copied, and nearly all of its paragraphs are of this kind.
"""

from __future__ import annotations

import re

from dittograph.documents.markup.html_tokens import (
    ATTRIBUTES,
    INLINE_TAG,
    SPACE,
    is_space,
    names_attribute,
    resolved,
)
from dittograph.documents.markup.pieces import has_breaks

_TAG = re.compile(INLINE_TAG)
_BEFORE = re.compile(rf"(?:\s++|{INLINE_TAG})*+")
_LINK = re.compile(rf"<a({ATTRIBUTES}){SPACE}*+>([^<]*+)</a{SPACE}*+>")
_WHITE = re.compile(r"[\t\n\r\f]")
# White space that is written as a reference stays, and where a word may be hyphenated is part of a
# letter.
_SPACES = re.compile(
    "&(?:Tab|NewLine|shy|#[xX]?0*(?:9|10|12|13|32|173|[aAcCdD]|20|[aA][dD])(?![0-9a-fA-F]))"
)


def words_of(text: str, start: int, end: int) -> tuple[str, int] | None:
    """Return what a browser shows of a leaf, which is one paragraph.

    Args:
        text: The page.
        start: Where the contents of the leaf start.
        end: Where they end.

    Returns:
        The words without white space around them, and how many letters of the contents are links;
        None if they have to be read tag by tag.
    """
    inner = text[start:end]
    tagged, links = "<" in inner, 0
    if tagged:
        if "<br" in inner or (found := _links_of(inner)) is None:
            return None
        links = found
    if "\xad" in inner:
        return None
    if "&" in inner:
        if _SPACES.search(inner) or is_space(text, first_letter(text, start, end)):
            return None
        # A reference ends where a tag begins.
        words = "".join(map(resolved, _TAG.split(inner))) if tagged else resolved(inner)
    else:
        words = _TAG.sub("", inner) if tagged else inner
    words = words.replace("\r\n", " ").replace("\n", " ")
    if has_breaks(words) or "\f" in words:
        words = _WHITE.sub(" ", words)
    while "  " in words:
        words = words.replace("  ", " ")
    return words.strip(), links


def _links_of(inner: str) -> int | None:
    """Return how many letters are links; None unless all are simple and closed."""
    count = inner.count("<a") - inner.count("<abbr")
    if not count:
        return 0
    letters = 0
    for attributes, words in _LINK.findall(inner):
        count -= 1
        if words.isspace() or ("&" in words and (words[0] == "&" or words[0].isspace())):
            return None  # these count where something was said before
        if names_attribute(attributes, "href"):
            letters += len(resolved(words))
    return None if count else letters


def first_letter(text: str, start: int, end: int) -> int:
    """Return where the first letter of a leaf is written; see :func:`words_of`."""
    found = _BEFORE.match(text, start, end)
    return found.end() if found else start
