"""Plain text: prose, or one entry a line."""

from __future__ import annotations

from dittograph.documents.text.text_format import TextFormat
from dittograph.settings import Unit


class Text(TextFormat):
    """Plain text."""

    name = "text"
    title = "plain text"
    suffixes = (".txt", ".text", ".log", ".rst", ".adoc", ".asciidoc", "")
    auto = Unit.AUTO
    safe = True


FORMAT = Text()
