"""A document as plain text without some of its passages, where its own format cannot be written."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dittograph.documents.format import Placed
from dittograph.documents.markup.pieces import Marked, Piece, cuts_of, without
from dittograph.documents.registry import format_named
from dittograph.documents.source import Source, UnusableError


def plain_copy(source: Source, passages: Sequence[Placed], dropped: Collection[int]) -> str | None:
    """Return what a source says without some passages, a blank line between paragraphs.

    Args:
        source: A source that has blocks.
        passages: All passages of the source, in order.
        dropped: Which of them to leave out, by their place in ``passages``.

    Returns:
        The text; None if nothing of it stays.

    Raises:
        ChangedError: The passages do not stand there.
        UnusableError: It holds a table.
    """
    if source.tables:
        raise UnusableError("A table cannot be written as plain text; export a list instead.")
    paragraphs: list[Marked] = []
    written: list[str] = []
    at = 0
    for block in format_named(source.format).blocks(source):
        text = block.text + "\n\n"
        written.append(text)
        words = Piece(text[:-2], at, at + len(text) - 2)
        paragraphs.append(Marked([words], block.location, (at, at + len(text))))
        at += len(text)
    cuts, stays = cuts_of(paragraphs, passages, dropped)
    return without("".join(written), cuts).rstrip("\n") + "\n" if stays else None
