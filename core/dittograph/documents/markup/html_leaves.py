"""The words of a simple paragraph of a web page at once, where nobody needs to know their places.

A page is read far more often than it is copied, and nearly all of its paragraphs are of this kind.
"""

from __future__ import annotations

import re

from dittograph.documents.markup.html_tokens import INLINE_TAG, resolved

_TAG = re.compile(INLINE_TAG)
_BEFORE = re.compile(rf"(?:\s++|{INLINE_TAG})*+")
_WHITE = re.compile(r"[\t\n\r\f]")
_GAP = re.compile("  +")
# Links and line breaks mean more than their words. White space that is written as a reference
# stays, and where a word may be hyphenated is part of a letter.
_MORE = re.compile(
    "<a(?!bbr)|<br|\xad|&(?:Tab|NewLine|shy|#[xX]?0*(?:9|10|12|13|32|173|[aAcCdD]|20|[aA][dD])"
    "(?![0-9a-fA-F]))"
)


def words_of(text: str, start: int, end: int) -> str | None:
    """Return what a browser shows of a leaf, which is one paragraph.

    Args:
        text: The page.
        start: Where the contents of the leaf start.
        end: Where they end.

    Returns:
        The words without white space around them; None if they have to be read tag by tag.
    """
    inner = text[start:end]
    if ("&" in inner or "<" in inner or "\xad" in inner) and _MORE.search(inner):
        return None
    if "<" not in inner:
        words = resolved(inner)
    elif "&" not in inner:
        words = _TAG.sub("", inner)
    else:  # a reference ends where a tag begins
        words = "".join(map(resolved, _TAG.split(inner)))
    if "&" in inner and words[:1].isspace():
        return None  # perhaps a space that was a reference
    if not words.isprintable():
        words = _WHITE.sub(" ", words)
    if "  " in words:
        words = _GAP.sub(" ", words)
    return words.strip()


def first_letter(text: str, start: int, end: int) -> int:
    """Return where the first letter of a leaf is written; see :func:`words_of`."""
    found = _BEFORE.match(text, start, end)
    return found.end() if found else start
