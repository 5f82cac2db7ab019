"""PDF: pages of letters at places, of which paragraphs are made again."""

from __future__ import annotations

import re

from dittograph.documents.format import Confidence, Format, Unread
from dittograph.documents.source import Source, UnusableError

# Readers of PDF pass over some bytes before it; in the middle of a line it is only spoken of.
_BEGIN = re.compile(rb"(?<![\x20-\x7e])%PDF-?[\d.]")
_NEAR = 1024 + 8
_ZIP = b"PK\x03\x04"


class Pdf(Format):
    """The Portable Document Format."""

    name = "pdf"
    title = "PDF"
    suffixes = (".pdf",)
    no_copy = (
        "A PDF says where each letter is printed, so nothing can be taken out of it without "
        "leaving holes; take a copy as plain text instead."
    )

    def recognise(self, file: Unread) -> Confidence:
        """Tell from the first bytes; the name does not matter."""
        begin = file.head[:_NEAR]
        if b"%PDF" in begin and _BEGIN.search(begin) and not begin.startswith(_ZIP):
            return Confidence.CONTENT
        return Confidence.NAME if file.suffix in self.suffixes else Confidence.NONE

    def read(self, file: Unread) -> Source:
        """Read the text of a PDF file; see :meth:`Format.read`."""
        from dittograph.documents.pdf.reading import read_pdf

        data = file.read()
        if not data.strip():
            raise UnusableError("The file is empty.")
        if self.recognise(file) is not Confidence.CONTENT:
            raise UnusableError(
                "It is no PDF, although its name says so; open it to see what it is."
            )
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
