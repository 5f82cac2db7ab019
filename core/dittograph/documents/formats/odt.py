"""OpenDocument texts, as LibreOffice writes them: packed, or flat in one XML file."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dittograph.documents.format import Confidence, Placed, Unread
from dittograph.documents.markup.package import Package
from dittograph.documents.office.going import Found, all_cuts
from dittograph.documents.office.odf_document import OpenDocument, find, flat, is_flat
from dittograph.documents.office.packed_format import Document, PackedFormat
from dittograph.documents.source import Source

_ZIP = b"PK"


class Odt(PackedFormat):
    """OpenDocument texts and their templates."""

    name = "odt"
    title = "OpenDocument texts"
    suffixes = (".odt", ".ott", ".fodt")
    kind = "vnd.oasis.opendocument.text"

    def open(self, package: Package) -> Document:
        """Open the text in a package; see :meth:`PackedFormat.open`."""
        return OpenDocument(package)

    def recognise(self, file: Unread) -> Confidence:
        """Tell by the names of the parts or the first element; see :meth:`Format.recognise`."""
        return Confidence.CONTENT if is_flat(file.head) else super().recognise(file)

    def found(self, data: bytes, *, everything: bool) -> Found:
        """Return what is in the bytes of a file."""
        if data.startswith(_ZIP):
            return super().found(data, everything=everything)
        return find(*flat(data), everything=everything, places=False)

    def write_without(
        self, data: bytes, source: Source, passages: Sequence[Placed], dropped: Collection[int]
    ) -> bytes | None:
        """Cut passages out of the content; see :meth:`Format.write_without`."""
        if data.startswith(_ZIP) or not dropped:
            return super().write_without(data, source, passages, dropped)
        parts, names = flat(data)
        cuts, stays = all_cuts(find(parts, names, everything=True), passages, dropped)
        return parts.edited(cuts, {}).get("", data) if stays else None


FORMAT = Odt()
