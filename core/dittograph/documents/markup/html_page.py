"""What a web page holds: plain data."""

from __future__ import annotations

from typing import NamedTuple

from dittograph.documents.markup.html_names import Role
from dittograph.documents.markup.pieces import Marked
from dittograph.documents.text.leaving_out import Span


class Paragraph(NamedTuple):
    """A paragraph of a page, and what tells if it is of the text proper.

    Attributes:
        marked: Its words and where it stands.
        role: What the elements around it say that it is.
        region: The form (above 0) or menu (below 0) it is in, by number; 0 if in none.
        links: How many of its letters are links.
        letters: How many letters it has.
        code: Whether it is a block of code, which copies leave as it is.
    """

    marked: Marked
    role: Role
    region: int
    links: int
    letters: int
    code: bool


class Frame(NamedTuple):
    """An element that goes when all of its paragraphs go.

    Attributes:
        first: The place of its first paragraph.
        last: That of its last one.
        span: Where it is written.
    """

    first: int
    last: int
    span: Span

    @property
    def size(self) -> int:
        """How many paragraphs are in it."""
        return self.last + 1 - self.first


class Walked(NamedTuple):
    """What a page holds.

    Attributes:
        title: Its title; "" if it has none.
        paragraphs: All that it shows, in order.
        frames: The elements they are in, inner ones before outer ones.
        cut_off: What has no end, so that nothing behind it is read: "a script"; "" if all has one.
    """

    title: str
    paragraphs: tuple[Paragraph, ...]
    frames: tuple[Frame, ...]
    cut_off: str
