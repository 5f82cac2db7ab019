"""The tags and letters of a web page in order, each with its place, as a browser tells them apart.

The standard library's parser is not used: it reads some broken pages over and over (a megabyte
of "<!--" takes hours), and what it makes of them differs between patches of Python. Every search
here begins where the last one ended, or is not made again, so that time grows with the page.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

Kind = Literal["open", "close", "text", "raw", "cut", "leaf"]

SPACE = r"[ \t\n\r\f]"
ATTRIBUTES = rf"""(?:{SPACE}++[a-zA-Z_:-]++="[^"]*+")*+"""
_MARKUP = re.compile(r"<(?=[a-zA-Z/!?])")
# Nearly all tags: without attributes, or with such as are quoted.
_USUAL_TAG = re.compile(rf"<(/?)([a-zA-Z][^ \t\n\r\f/><]*+){ATTRIBUTES}{SPACE}*+(/?)>")
# A tag as it stands in such a paragraph.
INLINE_TAG = rf"</?[a-z][^ \t\n\r\f/><]*+{ATTRIBUTES}{SPACE}*+/?>"
# A whole paragraph with nothing in it but words and such inline tags as hardly ever matter.
_LEAF = re.compile(
    rf"<(p|h[1-6]|li|td|th|dt|dd){ATTRIBUTES}>"
    rf"(?:[^<]++|<br{SPACE}*+/?>|</?(?:a|abbr|b|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s"
    r"|small|span|strike|strong|sub|sup|time|tt|u|var)"
    rf"{ATTRIBUTES}{SPACE}*+>)*+</\1>"
)
_QUOTED = re.compile(r'''([a-zA-Z_:-]++)="[^"]*+"''')
_NAME = re.compile(r"</?([a-zA-Z][^ \t\n\r\f/>]*)")
_ATTRIBUTE = re.compile(
    r"""[ \t\n\r\f/]*([^ \t\n\r\f/>][^ \t\n\r\f/>=]*)"""
    r"""(?:[ \t\n\r\f]*=[ \t\n\r\f]*("[^"]*"|'[^']*'|[^ \t\n\r\f>]*))?"""
)
_TAIL = re.compile(r"[ \t\n\r\f/]*")
_COMMENT_END = re.compile(r"--!?>")
_SUBSET = re.compile(r"<!doctype[^>\[]*\[", re.IGNORECASE)

# What these hold is no markup.
_RAW = (
    *("script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "title", "textarea"),
)
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[ \t\n\r\f/>])", re.IGNORECASE) for name in _RAW}

_ENTITY = re.compile(
    r"&(?:#0*[0-9]{1,7}(?![0-9]);?|#[xX]0*[0-9a-fA-F]{1,6}(?![0-9a-fA-F]);?|[a-zA-Z][a-zA-Z0-9]{1,40};?)"
)


class Token(NamedTuple):
    """A tag, or some characters.

    Attributes:
        kind: "open" and "close" are tags; "text" is shown once entities are resolved; "raw" is
            the contents of the element opened before, in which nothing is markup; "cut" stands
            where something has no end: a tag, a comment, a script. The rest of the page is in it;
            "leaf" is a whole paragraph without other blocks in it.
        start: Where it starts.
        end: Where it ends.
        name: Of a tag, in small letters.
        closed: Whether an opening tag ends in "/>".
    """

    kind: Kind
    start: int
    end: int
    name: str = ""
    closed: bool = False


_new = tuple.__new__  # what Token() does, in half the time


def tokens(
    text: str, *, xml: bool = False, leaves: bool = False, begin: int = 0, stop: int | None = None
) -> Iterator[Token]:
    """Give the tags and letters of a page; comments and declarations are passed over.

    Args:
        text: The page.
        xml: Whether it is XML, where any tag may be closed by "/>".
        leaves: Whether to give simple paragraphs as one.
        begin: Where to begin.
        stop: Where to stop; None at the end.
    """
    at, size = begin, len(text) if stop is None else stop
    endless: set[str] = set()  # elements that no end tag follows any more
    while at < size:
        found = _MARKUP.search(text, at, size)
        start = found.start() if found else size
        if start > at:
            yield _new(Token, ("text", at, start, "", False))
        if not found:
            return
        following = text[start + 1]
        if following in "!?" or (following == "/" and not text[start + 2 : start + 3].isalpha()):
            inside, at = _declaration(text, start, xml=xml)
            if inside:
                yield Token("text", *inside)
            if at < 0:
                yield Token("cut", start, size)
                return
            continue
        if leaves and following in "phltd" and (leaf := _LEAF.match(text, start)):
            at = leaf.end()
            yield _new(Token, ("leaf", start, at, leaf[1], False))
            continue
        token = _tag(text, start)
        yield token
        if token.kind == "cut":
            return
        at = token.end
        name = token.name
        if token.kind == "close" or name not in _RAW or name in endless:
            continue
        if token.closed and (xml or name == "title"):
            continue
        end = _RAW_ENDS[name].search(text, at)
        if end:
            yield Token("raw", at, end.start(), name)
            at = end.start()
        elif name in ("script", "style"):
            yield Token("cut", at, size, name)
            return
        else:
            endless.add(name)  # a browser would show none of the rest


def _declaration(text: str, start: int, *, xml: bool) -> tuple[tuple[int, int] | None, int]:
    """Return where text in a comment or declaration stands, and its end; -1 if it has none."""
    if text.startswith("<!--", start):
        end = _COMMENT_END.search(text, start + 2)
        return None, end.end() if end else -1
    if xml and text.startswith("<![CDATA[", start):
        close = text.find("]]>", start)
        if close < 0:
            return (start + 9, len(text)), -1
        return (start + 9, close), close + 3
    if xml and (subset := _SUBSET.match(text, start)):
        close = text.find("]", subset.end())
        start = close if close >= 0 else start
    close = text.find(">", start)
    return None, close + 1 if close >= 0 else -1


def _tag(text: str, start: int) -> Token:
    if usual := _USUAL_TAG.match(text, start):
        closes, name, closed = usual.groups()
        kind: Kind = "close" if closes else "open"
        return _new(Token, (kind, start, usual.end(), name.lower(), closed != ""))
    named = _NAME.match(text, start)
    if named is None:  # a letter that is not ASCII
        return Token("text", start, start + 2)
    at = named.end()
    while attribute := _ATTRIBUTE.match(text, at):
        at = attribute.end()
    tail = _TAIL.match(text, at)
    end = tail.end() if tail else at
    if end == len(text):
        return Token("cut", start, end)
    kind = "close" if text[start + 1] == "/" else "open"
    return Token(kind, start, end + 1, named[1].lower(), text[end - 1] == "/" and end > at)


def tag_end(text: str, start: int) -> int:
    """Return where the start tag of a leaf ends."""
    tag = _USUAL_TAG.match(text, start)
    return tag.end() if tag else start


def tags_in(text: str, start: int, end: int) -> Iterator[Token]:
    """Give the tags between two places in a leaf."""
    for tag in _USUAL_TAG.finditer(text, start, end):
        closes, name, closed = tag.groups()
        yield _new(
            Token, ("close" if closes else "open", tag.start(), tag.end(), name, closed != "")
        )


def attributes(text: str, tag: Token) -> dict[str, str]:
    """Return the attributes of a tag; of two with one name the first."""
    named = _NAME.match(text, tag.start)
    at = named.end() if named else tag.end
    found: dict[str, str] = {}
    while (attribute := _ATTRIBUTE.match(text, at)) and attribute.end() <= tag.end:
        at = attribute.end()
        value = attribute[2] or ""
        if value[:1] in ("'", '"') and value[:1] == value[-1:] and len(value) > 1:
            value = value[1:-1]
        found.setdefault(attribute[1].lower(), resolved(value))
    return found


def names_attribute(given: str, name: str) -> bool:
    """Tell if an attribute is among those of a tag, of which all are in quotation marks."""
    return any(found.lower() == name for found in _QUOTED.findall(given))


def entities(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Give characters with entities resolved, part by part, and where each part stands."""
    at = start
    if text.find("&", start, end) >= 0:
        for match in _ENTITY.finditer(text, start, end):
            if (shown := _unescaped(match[0])) != match[0]:
                if match.start() > at:
                    yield text[at : match.start()], at, match.start()
                yield shown, match.start(), match.end()
                at = match.end()
    if end > at:
        yield text[at:end], at, end


_unescaped = lru_cache(maxsize=1024)(html.unescape)  # the same few come again and again


def resolved(text: str) -> str:
    """Return a text with its entities resolved."""
    return _ENTITY.sub(_shown, text) if "&" in text else text


def _shown(entity: re.Match[str]) -> str:
    return _unescaped(entity[0])


def is_space(text: str, start: int) -> bool:
    """Tell if an entity at this place stands for white space, or for nothing."""
    entity = _ENTITY.match(text, start)
    return entity is not None and not _unescaped(entity[0])[:1].strip()


class Lines:
    """The lines of a page, which is asked for one place after the other."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._number, self._at = 1, 0
        self._returns = "\r" in text and text.count("\r") != text.count("\r\n")

    def number_at(self, place: int) -> int:
        """Return the 1-based number of the line that a place is on, or that of a later one before.

        Args:
            place: Where a letter is.
        """
        if place > self._at:
            text, at = self._text, self._at
            self._number += text.count("\n", at, place)
            if self._returns:
                self._number += text.count("\r", at, place) - text.count("\r\n", at, place)
            self._at = place
        return self._number
