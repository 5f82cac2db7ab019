"""Web pages: the main text as paragraphs, and what of a page goes with some passages.

Numbers of paragraphs count all that a page shows, so that they are the same whether navigation is
read or not.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import accumulate

from dittograph.documents.blocks import Block, Breaks, Line
from dittograph.documents.format import Placed
from dittograph.documents.location import Location
from dittograph.documents.markup.html_names import Role
from dittograph.documents.markup.html_page import Paragraph, Walked
from dittograph.documents.markup.html_walk import walk
from dittograph.documents.markup.pieces import Marked, blocks_of, cuts_of, without
from dittograph.documents.source import UnusableError
from dittograph.documents.text.leaving_out import Span

_LONG = 200  # letters of a paragraph that no form has
_WIDEST = 1000  # characters of an indent
_INDENT = re.compile(r"[ \t]*\Z")
_LINE_ENDS = re.compile(r"(?:[ \t]*(?:\r\n?|\n))+")
_NEXT_TO_NOTHING = 20  # times less than the whole page


def html_text(text: str, *, everything: bool = False) -> list[Marked]:
    """Return the paragraphs of a page, or of part of one as mails hold it.

    Args:
        text: The page.
        everything: Whether to read navigation as well.
    """
    return [one.marked for one in chosen(read_page(text, places=False), everything=everything)]


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


def wrapped_lines(blocks: Iterable[Block]) -> Iterator[Line]:
    """Give the lines of preformatted text, a blank one behind each paragraph."""
    for block in blocks:
        if block.breaks is Breaks.WRAPPED:
            yield from block.lines
            yield Line("")


def read_page(
    text: str,
    *,
    xml: bool = False,
    book: bool = False,
    before: int = 0,
    lines: bool = True,
    places: bool = True,
) -> Walked:
    """Read a page.

    Args:
        text: The page.
        xml: Whether it is XHTML, where any tag may be closed by "/>".
        book: Whether it is part of a book, where headers, footers and asides are text.
        before: How many paragraphs come before it.
        lines: Whether to say on which line a paragraph starts.
        places: Whether to find out where its words are written, which a copy needs.
    """
    return walk(text, xml=xml, book=book, before=before, lines=lines, places=places)


def cuts_in(
    text: str,
    page: Walked,
    passages: Sequence[Placed],
    dropped: Collection[int],
    again: Callable[[str], Walked] = read_page,
) -> tuple[list[Span], bool]:
    """Find what of a page goes with some passages.

    Sentences go from inside their tags, which stay. An element such as a paragraph or a row goes
    with its tags, unless it holds anything else, such as a picture.

    Args:
        text: The page.
        page: What was read of it.
        passages: All passages that come from it, in order.
        dropped: Which of them go, by their place in ``passages``.
        again: Reads such a page.

    Returns:
        Spans of the page, which may overlap; and whether any of its text stays.

    Raises:
        ChangedError: The passages do not stand there.
        UnusableError: A block of code would go, or what stays would be read otherwise.
    """
    some = chosen(page)
    known = {one.marked.location for one in some}
    go = {passages[i].location for i in dropped}
    if not known.issuperset(passage.location for passage in passages):
        some = list(page.paragraphs)  # navigation was read as well
    if any(one.code and one.marked.location in go for one in some):
        raise UnusableError(
            "A block of code is marked to be dropped, but copies keep code as it is; take the "
            "mark away."
        )
    cuts, stays = cuts_of((one.marked for one in some), passages, dropped)
    merged = _merged(cuts)
    parted = list(_words(page, merged))
    gone = [0, *accumulate(_is_gone(one, go, merged) for one in page.paragraphs)]
    frames = [one.span for one in page.frames if gone[one.last + 1] - gone[one.first] == one.size]
    # Where tags are not closed, an element may reach over words of others, or part them.
    if frames:
        cuts = [*merged, *(_with_its_lines(text, span) for span in _merged(frames))]
        if parted == list(_words(again(without(text, cuts)))):
            return cuts, stays
    if stays and "".join(parted) != "".join(_words(again(without(text, merged)))):
        raise UnusableError(
            "Its tags are damaged, so that more would go than what is marked to be dropped; "
            "save it again in a program that mends it, and scan it again."
        )
    return merged, stays


def _words(page: Walked, cuts: Sequence[Span] = ()) -> Iterator[str]:
    """Give the words of each paragraph but for some spans of the page."""
    for one in page.paragraphs:
        letters = []
        for text, start, end in one.marked.pieces:
            place = bisect_right(cuts, start, key=lambda cut: cut[1])
            if place == len(cuts) or cuts[place][0] >= end:
                letters.append(text)
            elif end - start == len(text):
                last = bisect_left(cuts, end, key=lambda cut: cut[0])
                here = [(a - start, b - start) for a, b in cuts[place:last]]
                letters.append(without(text, here))
        if words := "".join("".join(letters).split()):
            yield words


def _is_gone(one: Paragraph, go: Collection[Location], cuts: Sequence[Span]) -> bool:
    """Tell if nothing is left of a paragraph but white space."""
    if one.marked.location not in go:
        return False
    for piece in one.marked.pieces:
        if piece.text.isspace() or not piece.text:
            continue
        bare = piece.text.strip()
        start, end = piece.start, piece.end
        if end - start == len(piece.text):
            start += piece.text.index(bare)
            end = start + len(bare)
        place = bisect_right(cuts, (start, len(bare) + end)) - 1
        if place < 0 or cuts[place][1] < end:
            return False
    return True


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, with those that meet or overlap as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _with_its_lines(text: str, span: Span) -> Span:
    """Widen what stands alone on its lines by their ends, and by the blank lines behind it."""
    start, end = span
    before = _INDENT.search(text, max(0, start - _WIDEST), start)
    low = before.start() if before else start
    if low and text[low - 1] not in "\r\n":
        return span
    after = _LINE_ENDS.match(text, end)
    return (low, after.end()) if after else span


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
