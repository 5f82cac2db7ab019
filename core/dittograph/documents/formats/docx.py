"""Word documents: paragraphs, tables, text boxes, foot- and endnotes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dittograph.documents.format import Confidence, Format, Placed, Unread
from dittograph.documents.markup.package import Package
from dittograph.documents.markup.pieces import blocks_of
from dittograph.documents.office.going import all_cuts
from dittograph.documents.office.kinds import recognise_packed
from dittograph.documents.office.word_document import WordDocument
from dittograph.documents.source import Source, UnusableError


class Docx(Format):
    """Word documents since 2007 and their templates, with macros or without."""

    name = "docx"
    title = "Word documents"
    suffixes = (".docx", ".docm", ".dotx", ".dotm")

    def recognise(self, file: Unread) -> Confidence:
        """Tell by the names of the parts; see :meth:`Format.recognise`."""
        return recognise_packed(file, "word", self.suffixes)

    def read(self, file: Unread) -> Source:
        """Read the body and the notes; see :meth:`Format.read`."""
        data = file.read()
        if not data:
            raise UnusableError("The file is empty.")
        with Package(data) as package:
            found = WordDocument(package).find(everything=file.options.everything)
        blocks = blocks_of(found.paragraphs)
        if not blocks:
            raise UnusableError("It holds no text.")
        return Source(
            file.name,
            file.path,
            self.name,
            blocks=blocks,
            member=file.member,
            remarks=found.remarks,
        )

    def write_without(
        self,
        data: bytes,
        source: Source,  # noqa: ARG002
        passages: Sequence[Placed],
        dropped: Collection[int],
    ) -> bytes | None:
        """Cut passages out of the parts; see :meth:`Format.write_without`."""
        if not dropped:
            return data
        with Package(data) as package:
            document = WordDocument(package)
            cuts, stays = all_cuts(document.find(everything=True), passages, dropped)
            return package.with_parts(document.without(cuts)) if stays else None


FORMAT = Docx()
