"""Web pages: their main text; navigation is set aside, code is read but never cut."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from dittograph.documents.blocks import Line
from dittograph.documents.format import Confidence, Format, Placed, Unread, without_nuls
from dittograph.documents.markup.html import blocks, chosen, cuts_in, read_page, wrapped_lines
from dittograph.documents.markup.html_encoding import decode_page
from dittograph.documents.markup.html_page import Walked
from dittograph.documents.source import Source, UnusableError
from dittograph.documents.text.leaving_out import cut_out
from dittograph.documents.text.text_format import remarks_on

# How a page begins, whatever its name: what may stand before is a comment or a declaration. Nothing
# of that is tried twice: each space more in front of a text would double the time.
_BEGINS = re.compile(
    r"\ufeff?(?:\s++|<!--(?:(?!-->).)*-->|<\?[^>]*>)*+"
    r"<(?:!doctype\s+html\b|(?:html|head|body|title|meta|base)(?:[\s>]|\Z))",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(r"\s*<\?xml\b")


class Html(Format):
    """Web pages, HTML and XHTML."""

    name = "html"
    title = "web pages"
    suffixes = (".html", ".htm", ".xhtml", ".xht")

    def recognise(self, file: Unread) -> Confidence:
        """Tell a page by how it begins."""
        head = without_nuls(file.head).lstrip(b"\xef\xbb\xbf\xfe\xff")
        if _BEGINS.match(head.decode("latin-1")):
            return Confidence.CONTENT
        return super().recognise(file)

    def read(self, file: Unread) -> Source:
        """Read the main text of a page."""
        read = decode_page(file.read(), file.options.encoding)
        if not read.text or read.text.isspace():
            raise UnusableError("The file is empty.")
        page = _page(read.text, file.suffix, places=False)
        found = blocks(chosen(page, everything=file.options.everything))
        if not found:
            raise UnusableError(
                "It holds no text: it is put together by programs in it, or shows pictures alone; "
                "open it in a browser, and save what you see as text."
            )
        remarks = remarks_on(read)
        if page.cut_off:
            remarks += (f"It ends inside {page.cut_off}, so its end may be missing.",)
        return Source(
            file.name,
            file.path,
            self.name,
            read.encoding,
            blocks=found,
            member=file.member,
            guessed=read.guessed,
            remarks=remarks,
        )

    def lines(self, source: Source) -> Iterator[Line]:
        """Give the lines of preformatted text, which alone tell where lines were wrapped."""
        return wrapped_lines(source.blocks)

    def write_without(
        self,
        data: bytes,
        source: Source,
        passages: Sequence[Placed],
        dropped: Collection[int],
    ) -> bytes | None:
        """Cut passages out of a page; see :meth:`Format.write_without`."""
        text = decode_page(data, source.encoding).text
        path = source.path or Path(source.name)
        suffix = Unread(source.name, path, b"", member=source.member).suffix
        page = _page(text, suffix)
        cuts, stays = cuts_in(text, page, passages, dropped, lambda copy: _page(copy, suffix))
        return cut_out(data, text, source.encoding, cuts) if stays else None


FORMAT = Html()


def _page(text: str, suffix: str, *, places: bool = True) -> Walked:
    xml = suffix in (".xhtml", ".xht") or _XML.match(text) is not None
    return read_page(text, xml=xml, places=places)
