"""Web pages: the main text as paragraphs, and what of a page goes with some passages.

Numbers of paragraphs count all that a page shows, so that they are the same whether navigation is
read or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dittograph.documents.blocks import Block
from dittograph.documents.markup.html_names import Role
from dittograph.documents.markup.html_walk import Paragraph, Walked, walk
from dittograph.documents.markup.pieces import Marked, blocks_of

_LONG = 200  # letters of a paragraph that no form has
_NEXT_TO_NOTHING = 20  # times less than the whole page


def html_text(text: str, *, everything: bool = False) -> list[Marked]:
    """Return the paragraphs of a page, or of part of one as mails hold it.

    Args:
        text: The page.
        everything: Whether to read navigation as well.
    """
    return [one.marked for one in chosen(read_page(text), everything=everything)]


def chosen(page: Walked, *, everything: bool = False) -> list[Paragraph]:
    """Return the main text of a page, without what leads to other pages.

    Args:
        page: The page.
        everything: Whether to return all that it shows.
    """
    return list(page.paragraphs) if everything else _main_text(page.paragraphs)


def blocks(paragraphs: Iterable[Paragraph]) -> tuple[Block, ...]:
    """Return paragraphs as blocks."""
    return blocks_of(one.marked for one in paragraphs)


def read_page(
    text: str, *, xml: bool = False, book: bool = False, before: int = 0, lines: bool = True
) -> Walked:
    """Read a page.

    Args:
        text: The page.
        xml: Whether it is XHTML, where any tag may be closed by "/>".
        book: Whether it is part of a book, where headers, footers and asides are text.
        before: How many paragraphs come before it.
        lines: Whether to say on which line a paragraph starts.
    """
    return walk(text, xml=xml, book=book, before=before, lines=lines)


def _main_text(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Return what is left of a page without navigation; all of it where that is next to nothing."""
    inside = [one for one in paragraphs if one.role is not Role.ASIDE]
    minor = _minor_regions(inside)
    kept = [one for one in inside if one.region not in minor]
    main = [one for one in kept if one.role is Role.MAIN]
    if _letters(main) * 2 > _letters(kept):
        kept = main
    return kept if _letters(kept) * _NEXT_TO_NOTHING > _letters(paragraphs) else list(paragraphs)


def _minor_regions(paragraphs: Sequence[Paragraph]) -> set[int]:
    """Return the menus that hold nothing but links, and the forms that are not the page itself."""
    regions: dict[int, list[Paragraph]] = {}
    for one in paragraphs:
        if one.region:
            regions.setdefault(one.region, []).append(one)
    size = _letters(paragraphs)
    return {
        number
        for number, inside in regions.items()
        if (number < 0 and sum(one.links for one in inside) * 5 >= _letters(inside) * 4)
        or (
            number > 0
            and _letters(inside) * 5 < size
            and max(one.letters for one in inside) < _LONG
        )
    }


def _letters(paragraphs: Iterable[Paragraph]) -> int:
    return sum(one.letters for one in paragraphs)
