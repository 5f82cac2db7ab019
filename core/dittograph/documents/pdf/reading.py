"""The text of a PDF file: blocks for its paragraphs, and what went wrong on which pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dittograph.documents.blocks import Block, paragraph
from dittograph.documents.location import Location
from dittograph.documents.pdf.gutters import in_columns
from dittograph.documents.pdf.pages import DAMAGED, LOCK, Document
from dittograph.documents.pdf.paragraphs import paragraphs_of, running_text
from dittograph.documents.pdf.rows import Column, Page
from dittograph.documents.pdf.running import Parted, part
from dittograph.documents.pdf.streams import damaged
from dittograph.documents.source import UnusableError

_SCAN = (
    "It is a scan: its pages are pictures without text. Let a program for text recognition (OCR) "
    "read it first."
)
_SHAPES = (
    "The letters on its pages are drawn as shapes, so there is no text in it. Let a program for "
    "text recognition (OCR) read it first."
)
_BLANK = (
    "There is no text on its pages. If you see some when you open it, save or print it as a "
    "new PDF."
)
# Which pages are searched for columns: the first ones, one of each few, and around those found.
_FIRST, _EACH = 8, 3
_DRAWING = 50  # things on a page that are more than its decoration
_END = 65_536  # bytes at the end of a file in which its end is marked


class Read(NamedTuple):
    """What was read.

    Attributes:
        blocks: The paragraphs.
        remarks: What a person should know, a sentence each.
    """

    blocks: tuple[Block, ...]
    remarks: tuple[str, ...]


class _Pages(NamedTuple):
    """The pages of a file.

    Attributes:
        parted: Those that can be read, and their rows.
        total: How many there are.
        damaged: How many of them cannot be read.
        pictures: How many show pictures and no text.
        shapes: How many show anything else and no text.
    """

    parted: Sequence[tuple[Page, Parted]]
    total: int
    damaged: int
    pictures: int
    shapes: int


def read_pdf(data: bytes, *, everything: bool = False) -> Read:
    """Read a PDF file.

    Args:
        data: Its bytes.
        everything: Whether to read running headers, footers and the numbers of pages as well.

    Raises:
        UnusableError: It has no text, is damaged or encrypted.
    """
    with LOCK:
        document = Document(data)
        try:
            pages = _pages(document)
        finally:
            document.close()
    blocks = tuple(_blocks(pages.parted, everything=everything))
    cut_off = b"%%EOF" not in data[-_END:]
    broken = damaged(data)
    if not blocks:
        raise UnusableError(DAMAGED if cut_off or broken else _why_empty(pages))
    return Read(blocks, tuple(_remarks(pages, cut_off=cut_off, broken=broken)))


def _pages(document: Document) -> _Pages:
    total = len(document)
    read: dict[int, Page] = {}
    lost = 0
    until = 0
    for number in range(1, total + 1):
        # Pages with columns mostly follow each other, and looking for columns takes time.
        looks = number <= max(_FIRST, until) or number % _EACH == 0 or number > total - _EACH
        page = document.page(number, divided=looks)
        if page is None:
            lost += 1
            continue
        read[number] = page
        if page.divided:
            until = number + _EACH
            for before in range(number - 1, number - _EACH, -1):
                if before in read and not read[before].divided:
                    read[before] = document.page(before) or read[before]
    parted = list(zip(read.values(), part(list(read.values())), strict=True))
    # A page that is blank but for its number shows a few things as well.
    shown = [document.shows(page.number) for page, rows in parted if not (rows.body or page.turned)]
    pictures = sum(picture for _, picture in shown)
    shapes = sum(count >= _DRAWING and not picture for count, picture in shown)
    return _Pages(parted, total, lost, pictures, shapes)


def _blocks(pages: Sequence[tuple[Page, Parted]], *, everything: bool) -> Iterator[Block]:
    """Give the paragraphs, and what is set aside beside the page it stands on."""
    columns: list[Column] = []
    asides: list[tuple[int, str, str]] = []
    for page, (body, header, footer) in pages:
        columns += [Column(page.number, rows) for rows in in_columns(body)]
        columns += [Column(page.number, [row]) for row in page.turned]
        if everything:
            asides.append((page.number, running_text(header), running_text(footer)))
    waiting = 0
    for number, (page_number, text) in enumerate(paragraphs_of(columns), start=1):
        while waiting < len(asides) and asides[waiting][0] <= page_number:
            yield from _aside(*asides[waiting])
            waiting += 1
        block = paragraph(text, Location(page=page_number, paragraph=number))
        if block is not None:
            yield block
    for aside in asides[waiting:]:
        yield from _aside(*aside)


def _aside(page: int, header: str, footer: str) -> Iterator[Block]:
    for name, text in (("header", header), ("footer", footer)):
        block = paragraph(text, Location(page=page, part=name))
        if block is not None:
            yield block


def _why_empty(pages: _Pages) -> str:
    if pages.damaged:
        return DAMAGED
    if pages.pictures:
        return _SCAN
    if pages.shapes:
        return _SHAPES
    return _BLANK


def _remarks(pages: _Pages, *, cut_off: bool, broken: bool) -> Iterator[str]:
    if pages.damaged:
        are = "is" if pages.damaged == 1 else "are"
        were = "was" if pages.damaged == 1 else "were"
        yield (f"{pages.damaged:,} of {pages.total:,} pages {are} damaged and {were} left out.")
    if cut_off:
        yield "The end of the file is missing, and perhaps some of its text."
    elif broken:
        yield "Parts of the file are damaged, so some of its text may be missing."
    if pages.pictures:
        have = "shows" if pages.pictures == 1 else "show"
        yield (
            f"{pages.pictures:,} of {pages.total:,} pages {have} a picture without text, as scans "
            "do; what they say is not read."
        )
    if pages.shapes:
        show = "shows" if pages.shapes == 1 else "show"
        yield f"{pages.shapes:,} of {pages.total:,} pages {show} no text that can be read."
