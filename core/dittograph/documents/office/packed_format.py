"""What formats of packed documents share: they are opened, searched and cut in the same way."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection, Sequence
from typing import Protocol

from dittograph.documents.format import Confidence, Format, Placed, Unread
from dittograph.documents.leaving_out import Span
from dittograph.documents.markup.package import Package
from dittograph.documents.markup.pieces import blocks_of
from dittograph.documents.office.going import Found, all_cuts
from dittograph.documents.office.kinds import recognise_packed
from dittograph.documents.source import Source, UnusableError


class Document(Protocol):
    """A document that is open."""

    def find(self, *, everything: bool, places: bool = True) -> Found:
        """Find what the document says.

        Args:
            everything: Whether what is normally set aside is looked at as well.
            places: Whether to find out where it is written, which a copy needs.

        Raises:
            UnusableError: A part is missing or damaged.
        """
        ...

    def without(self, cuts: Sequence[Span]) -> dict[str, bytes]:
        """Return the parts that change when something goes.

        Args:
            cuts: What goes: in order, none overlapping.
        """
        ...


class PackedFormat(Format):
    """A format whose files are packed documents.

    Attributes:
        kind: See :func:`recognise_packed`.
    """

    kind: str

    @abstractmethod
    def open(self, package: Package) -> Document:
        """Open the document in a package.

        Raises:
            UnusableError: It has no main part.
        """

    def recognise(self, file: Unread) -> Confidence:
        """Tell by the names of the parts; see :meth:`Format.recognise`."""
        return recognise_packed(file, self.kind, self.suffixes)

    def read(self, file: Unread) -> Source:
        """Read what a reader of the document sees; see :meth:`Format.read`."""
        data = file.read()
        if not data:
            raise UnusableError("The file is empty.")
        return self.source(file, self.found(data, everything=file.options.everything))

    def source(self, file: Unread, found: Found) -> Source:
        """Return what was found in a file as a source."""
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

    def found(self, data: bytes, *, everything: bool) -> Found:
        """Return what is in the bytes of a file."""
        with Package(data) as package:
            return self.open(package).find(everything=everything, places=False)

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
            document = self.open(package)
            cuts, stays = all_cuts(document.find(everything=True), passages, dropped)
            return package.with_parts(document.without(cuts)) if stays else None
