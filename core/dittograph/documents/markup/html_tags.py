"""What the start tags of a page say; there are few of them, and they come again and again."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dittograph.documents.markup.html_names import (
    BANNERS,
    Role,
    hides,
    looks_like_code,
    role_of,
)
from dittograph.documents.markup.html_tokens import Token, attributes

_SHORT = 500  # letters of a tag that is remembered; a picture in a tag may have millions


def tells_more(tag: str) -> bool:
    """Tell if an inline tag may say something that must be known while its element is open."""
    written = tag.lower()
    return "hidden" in written or "display" in written or "pagebreak" in written


class Facts(NamedTuple):
    """What a start tag says of its element.

    Attributes:
        hides: Whether nothing of it is shown.
        role: What it is for.
        code: Whether it holds code of a program.
        banner: Whether it is a header or footer of a page or an article.
    """

    hides: bool
    role: Role
    code: bool
    banner: bool


def facts_of(tag: str, name: str, *, block: bool) -> Facts:
    """Return what a start tag says.

    Args:
        tag: All of it.
        name: The name of the element, in small letters and without its prefix.
        block: Whether it is a block.
    """
    find = _facts if len(tag) <= _SHORT else _facts.__wrapped__
    return find(tag, name, block)


@lru_cache(maxsize=1024)
def _facts(tag: str, name: str, block: bool) -> Facts:  # noqa: FBT001
    given = attributes(tag, Token("open", 0, len(tag), name)) if len(tag) > len(name) + 2 else {}
    return Facts(
        hides(name, given, block=block),
        role_of(name, given) if block else Role.TEXT,
        looks_like_code(given),
        not BANNERS.isdisjoint((name, given.get("role"))),
    )
