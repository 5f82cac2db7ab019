"""Word documents: paragraphs, tables, text boxes, foot- and endnotes."""

from __future__ import annotations

from dittograph.documents.markup.package import Package
from dittograph.documents.office.packed_format import Document, PackedFormat
from dittograph.documents.office.word_document import WordDocument


class Docx(PackedFormat):
    """Word documents since 2007 and their templates, with macros or without."""

    name = "docx"
    title = "Word documents"
    suffixes = (".docx", ".docm", ".dotx", ".dotm")
    kind = "word"

    def open(self, package: Package) -> Document:
        """Open the document in a package; see :meth:`PackedFormat.open`."""
        return WordDocument(package)


FORMAT = Docx()
