"""Rich Text Format, which word processors exchange.

It is read by a walk of its own, for the library that there is (striprtf) reads hidden and deleted
text like any other, leaves out footnotes, joins all cells of a row, and loses text of damaged files
without a word. In the tests its words are what those of this module are compared with.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dittograph.documents.blocks import Block, Breaks, paragraph
from dittograph.documents.format import Confidence, Format, Unread
from dittograph.documents.location import Location
from dittograph.documents.markup.package import DAMAGED
from dittograph.documents.rtf.walk import Found, Walk
from dittograph.documents.source import Source, UnusableError

_NARROWEST, _WIDEST = 40, 100  # characters of lines that were wrapped by hand


class Rtf(Format):
    """RTF documents."""

    name = "rtf"
    title = "RTF documents"
    suffixes = (".rtf",)
    no_copy = (
        "A faithful copy of an RTF document cannot be written; "
        "save it as .docx and scan that, or take a copy of its text."
    )

    def recognise(self, file: Unread) -> Confidence:
        """Tell RTF by its first word."""
        return Confidence.CONTENT if _is_rtf(file.head) else super().recognise(file)

    def read(self, file: Unread) -> Source:
        """Take the paragraphs out of a document; see :meth:`Format.read`."""
        if not _is_rtf(file.head):
            raise UnusableError(
                "Its name says that it is RTF, but it is not; if it is text, name it .txt."
            )
        walk = Walk(file.read(), everything=file.options.everything)
        blocks = tuple(_blocks(walk.found))
        if not blocks:
            if walk.open_groups or walk.behind:
                raise UnusableError(DAMAGED)
            if walk.pictures:
                raise UnusableError(
                    "It holds only pictures; text in them needs a program for text recognition "
                    "(OCR) first."
                )
            raise UnusableError("The document is empty.")
        return Source(
            file.name,
            file.path,
            self.name,
            blocks=blocks,
            member=file.member,
            remarks=tuple(_remarks(walk)),
        )


FORMAT = Rtf()


def _is_rtf(head: bytes) -> bool:
    return head.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{\\rtf")


def _remarks(walk: Walk) -> Iterator[str]:
    if walk.open_groups:
        yield "It is damaged or cut off: text at its end or in between may be missing."
    if walk.behind:
        yield f"It is damaged: {walk.behind:,} bytes stand behind its end, and were left out."
    if walk.damaged:
        places = "One place is" if walk.damaged == 1 else f"{walk.damaged:,} places are"
        yield f"{places} damaged and cannot be read."


def _blocks(found: Sequence[Found]) -> Iterator[Block]:
    """Give the paragraphs that are not blank, each in the chapter of the heading before it."""
    chapter: str | None = None
    for run in _runs(found):
        first = run[0]
        if first.heading and first.part is None and first.text.strip():
            chapter = " ".join(first.text.split())
        if len(run) > 1 and _is_wrapped([one.text.strip() for one in run]):
            place = Location(paragraph=first.number, chapter=chapter)
            yield from _block("\n".join(one.text for one in run), place, Breaks.WRAPPED)
            continue
        for one in run:
            place = Location(paragraph=one.number, part=one.part, chapter=chapter)
            yield from _block(one.text, place)


def _block(text: str, location: Location, breaks: Breaks = Breaks.FLOWING) -> Iterator[Block]:
    if (block := paragraph(text, location, breaks)) is not None:
        yield block


def _runs(found: Sequence[Found]) -> Iterator[list[Found]]:
    """Give paragraphs that may be the lines of one, and all others alone."""
    run: list[Found] = []
    for one in found:
        alone = one.part or one.heading or one.cell or not 0 < len(one.text.strip()) <= _WIDEST
        if run and alone:
            yield run
            run = []
        if alone:
            yield [one]
        else:
            run.append(one)
    if run:
        yield run


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Tell if paragraphs are the lines of one, as where plain text was pasted into a document.

    Then hardly any has room for the next one's first word, and some start with a small letter.
    """
    width = max(map(len, lines))
    breaks = list(pairwise(lines))
    small = sum(after[0].islower() for _, after in breaks)
    full = sum(
        (len(line) + 1 + len(after.split(None, 1)[0])) * 4 > width * 3 for line, after in breaks
    )
    return width >= _NARROWEST and small > 0 and small * 5 >= len(breaks) <= full * 5 // 3
