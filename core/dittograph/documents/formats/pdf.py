"""PDF: pages of letters at places, of which paragraphs are made again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dittograph.documents.blocks import Block, paragraph
from dittograph.documents.format import Confidence, Format, Unread
from dittograph.documents.location import Location
from dittograph.documents.source import Source, UnusableError

_MAGIC = b"%PDF"
_NEAR = 1024  # bytes before it that readers of PDF pass over
_END = 65_536  # bytes at the end of a file in which its end is marked


class Pdf(Format):
    """The Portable Document Format."""

    name = "pdf"
    title = "PDF"
    suffixes = (".pdf",)
    no_copy = (
        "A PDF says where each letter is printed, so nothing can be taken out of it without leaving "
        "holes; take the copy as plain text instead."
    )

    def recognise(self, file: Unread) -> Confidence:
        """Tell from the first bytes; the name does not matter."""
        if _MAGIC in file.head[: _NEAR + len(_MAGIC)]:
            return Confidence.CONTENT
        return Confidence.NAME if file.suffix in self.suffixes else Confidence.NONE

    def read(self, file: Unread) -> Source:
        """Read the text of a PDF file; see :meth:`Format.read`."""
        from dittograph.documents.pdf.reading import read_pdf

        data = file.read()
        if not data.strip():
            raise UnusableError("The file is empty.")
        found = read_pdf(data, everything=file.options.everything)
        return Source(
            file.name,
            file.path,
            self.name,
            blocks=found.blocks,
            member=file.member,
            remarks=found.remarks,
        )


FORMAT = Pdf()
