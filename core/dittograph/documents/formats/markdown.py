"""Markdown: prose with markers. Code, front matter and the headers of tables are set aside."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from dittograph.documents.blocks import Block, Breaks, Line, physical_lines
from dittograph.documents.format import Placed
from dittograph.documents.markdown.blocks import find_leaves
from dittograph.documents.markdown.cuts import cuts_of
from dittograph.documents.source import Source
from dittograph.documents.text.leaving_out import Span, spans_of
from dittograph.documents.text.text_format import TextFormat


class Markdown(TextFormat):
    """Markdown as CommonMark has it, with the tables and tasks of GitHub."""

    name = "markdown"
    title = "Markdown"
    suffixes = (".md", ".markdown")
    safe = True

    def lines(self, source: Source) -> Iterator[Line]:
        """Give the lines with words, their markers among them."""
        leaves = find_leaves(source.text)
        spoken = {line.number for leaf in leaves for line in leaf.lines}
        return (line for line in physical_lines(source.text) if line.number in spoken)

    def blocks(self, source: Source) -> Iterator[Block]:
        """Give paragraphs, headings, list items and rows of tables without their markers."""
        for leaf in find_leaves(source.text):
            if leaf.lines:
                yield Block(leaf.lines, Breaks.WHOLE if leaf.kind == "tr" else Breaks.FLOWING)

    def cuts(
        self, source: Source, passages: Sequence[Placed], dropped: Collection[int]
    ) -> list[Span]:
        """Return what goes with some passages, so that lists, tables and code stay whole."""
        return cuts_of(source.text, spans_of(source.text, passages, dropped))


FORMAT = Markdown()
