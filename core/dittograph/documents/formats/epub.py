"""Electronic books: the chapters in reading order, paragraphs counted through the whole book."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from dittograph.documents.blocks import Block, Line
from dittograph.documents.foreign import packs_documents
from dittograph.documents.format import Confidence, Format, Placed, Unread
from dittograph.documents.location import NOWHERE
from dittograph.documents.markup.book import Chapter, chapters_of
from dittograph.documents.markup.html import blocks, chosen, cuts_in, read_page, wrapped_lines
from dittograph.documents.markup.html_encoding import decode_page
from dittograph.documents.markup.html_page import Walked
from dittograph.documents.markup.package import LOCKED, Package
from dittograph.documents.source import ChangedError, Source, UnusableError
from dittograph.documents.text.leaving_out import cut_out

_ZIP = b"PK\x03\x04"
_FIRST_PART = b"mimetypeapplication/epub+zip"


class Epub(Format):
    """EPUB 2 and 3."""

    name = "epub"
    title = "electronic books"
    suffixes = (".epub",)

    def recognise(self, file: Unread) -> Confidence:
        """Tell a book by its first part, which names the format and is not packed."""
        if not file.head.startswith(_ZIP):
            return super().recognise(file)
        if packs_documents(file.head):
            return Confidence.NONE
        if _FIRST_PART in file.head[30:200] or file.suffix in self.suffixes:
            return Confidence.CONTENT
        return Confidence.NONE

    def read(self, file: Unread) -> Source:
        """Read the chapters of a book."""
        with Package(file.read()) as package:
            chapters = chapters_of(package)
            found: list[Block] = []
            missing, cut_off = 0, 0
            for one in _read_chapters(package, chapters, places=False):
                if one.page is None:
                    missing += 1
                    continue
                cut_off += bool(one.page.cut_off)
                if not one.chapter.navigation or file.options.everything:
                    everything = file.options.everything or one.chapter.navigation
                    found += blocks(chosen(one.page, everything=everything))
        if missing == len(chapters):
            raise UnusableError("All of its chapters are missing or damaged; get a new copy of it.")
        if not found:
            raise UnusableError("It holds no text; its pages are pictures.")
        remarks: list[str] = []
        if missing:
            remarks.append(
                f"{missing:,} of {len(chapters):,} chapters are missing or damaged and were left "
                "out."
            )
        if cut_off:
            remarks.append(
                f"{cut_off:,} of {len(chapters):,} chapters are cut off, so text may be missing."
            )
        return Source(
            file.name,
            file.path,
            self.name,
            blocks=tuple(found),
            member=file.member,
            remarks=tuple(remarks),
        )

    def lines(self, source: Source) -> Iterator[Line]:
        """Give the lines of preformatted text, which alone tell where lines were wrapped."""
        return wrapped_lines(source.blocks)

    def write_without(
        self,
        data: bytes,
        source: Source,  # noqa: ARG002
        passages: Sequence[Placed],
        dropped: Collection[int],
    ) -> bytes | None:
        """Cut passages out of the chapters they are in; see :meth:`Format.write_without`."""
        if any(passages[i].location == NOWHERE for i in dropped):
            return None
        gone = set(dropped)
        by_paragraph: dict[int, list[int]] = {}
        for place, passage in enumerate(passages):
            by_paragraph.setdefault(passage.location.paragraph or 0, []).append(place)
        changed: dict[str, bytes] = {}
        stays = False
        with Package(data) as package:
            for one in _read_chapters(package, chapters_of(package)):
                if one.page is None or one.chapter.part is None:
                    continue
                here = [
                    place
                    for paragraph in one.page.paragraphs
                    for place in by_paragraph.pop(paragraph.marked.location.paragraph or 0, ())
                ]
                if not gone.intersection(here):
                    stays = stays or bool(here)
                    continue
                there = {number for number, place in enumerate(here) if place in gone}
                again = partial(read_page, xml=True, book=True)
                cuts, left = cuts_in(one.text, one.page, [passages[i] for i in here], there, again)
                stays = stays or left
                copy = cut_out(one.data, one.text, one.encoding, cuts)
                changed[one.chapter.part] = copy or b""
            if by_paragraph:
                raise ChangedError
            return package.with_parts(changed) if stays else None


class _Read(NamedTuple):
    """A chapter that was read; its page is None if it is missing or damaged."""

    chapter: Chapter
    page: Walked | None = None
    data: bytes = b""
    text: str = ""
    encoding: str = ""


def _read_chapters(
    package: Package, chapters: Sequence[Chapter], *, places: bool = True
) -> Iterator[_Read]:
    """Read the chapters of a book one after the other; see :func:`read_page`."""
    before = 0
    for chapter in chapters:
        if chapter.part is None:
            yield _Read(chapter)
            continue
        try:
            data = package.read(chapter.part)
            read = decode_page(data) if data.strip() else None
        except UnusableError as error:
            if str(error) == LOCKED:
                raise
            yield _Read(chapter)
            continue
        if read is None:
            yield _Read(chapter)
            continue
        page = read_page(read.text, xml=True, book=True, before=before, lines=False, places=places)
        before += len(page.paragraphs)
        yield _Read(chapter, page, data, read.text, read.encoding)


FORMAT = Epub()
