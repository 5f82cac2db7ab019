"""PowerPoint presentations: slides in the order of the show, and their notes."""

from __future__ import annotations

from dittograph.documents.markup.package import Package
from dittograph.documents.office.packed_format import Document, PackedFormat
from dittograph.documents.office.slides import Presentation


class Pptx(PackedFormat):
    """PowerPoint presentations since 2007, shows and templates, with macros or without."""

    name = "pptx"
    title = "PowerPoint presentations"
    suffixes = (".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm")
    kind = "slides"

    def open(self, package: Package) -> Document:
        """Open the presentation in a package; see :meth:`PackedFormat.open`."""
        return Presentation(package)


FORMAT = Pptx()
