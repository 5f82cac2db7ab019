"""What formats that are one text share: it is decoded, and offsets count its characters."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from dittograph.documents.blocks import Block, Line, paragraphs_of, physical_lines
from dittograph.documents.format import Format, Placed, Unread
from dittograph.documents.source import Source, UnusableError
from dittograph.documents.text.decode import Decoded, decode_text
from dittograph.documents.text.encoding_names import encoding_name
from dittograph.documents.text.leaving_out import Span, cut_out, spans_of, tidied


def guess_remark(codec: str) -> str:
    """Return what a person should know of a text whose encoding was guessed."""
    return f"It is read as {encoding_name(codec)}, which is a guess."


def remarks_on(read: Decoded) -> tuple[str, ...]:
    """Return what a person should know of how a text was decoded."""
    remarks = []
    name = encoding_name(read.encoding)
    if read.guessed:
        remarks.append(guess_remark(read.encoding))
    if read.damaged:
        places = "One place is" if read.damaged == 1 else f"{read.damaged:,} places are"
        remarks.append(f"{places} damaged and cannot be read in {name}.")
    return tuple(remarks)


class TextFormat(Format):
    """A format whose files are one text."""

    def read(self, file: Unread) -> Source:
        """Decode a file; see :meth:`Format.read`."""
        read = decode_text(file.read(), file.options.encoding)
        if not read.text or read.text.isspace():
            raise UnusableError("The file is empty.")
        return Source(
            file.name,
            file.path,
            self.name,
            read.encoding,
            read.text,
            member=file.member,
            guessed=read.guessed,
            remarks=remarks_on(read),
        )

    def lines(self, source: Source) -> Iterator[Line]:
        """Give the lines of the text."""
        return physical_lines(source.text)

    def blocks(self, source: Source) -> Iterator[Block]:
        """Give the paragraphs of the text."""
        return paragraphs_of(source.text)

    def write_without(
        self,
        data: bytes,
        source: Source,
        passages: Sequence[Placed],
        dropped: Collection[int],
    ) -> bytes | None:
        """Cut passages out of the text; see :meth:`Format.write_without`."""
        cuts = self.cuts(source, passages, dropped)
        return cut_out(data, source.text, source.encoding, cuts)

    def cuts(
        self, source: Source, passages: Sequence[Placed], dropped: Collection[int]
    ) -> list[Span]:
        """Return the spans of the text that go with some passages.

        Raises:
            ChangedError: The passages do not stand there.
            UnusableError: One cannot be told from what stays.
        """
        return tidied(source.text, spans_of(source.text, passages, dropped))
