"""A list that was pasted or came over standard input: one entry a line, and no file."""

from __future__ import annotations

from dittograph.documents.text.text_format import TextFormat
from dittograph.settings import Unit


class List(TextFormat):
    """A list of lines; who has one says so, for no file is recognised as one."""

    name = "list"
    title = "pasted lists"
    suffixes = ()
    auto = Unit.LINE
    safe = True


FORMAT = LIST = List()
