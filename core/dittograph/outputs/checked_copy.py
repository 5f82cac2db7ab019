"""A copy is read again before it is given away: it must still say all that should stay."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from dittograph.documents.format import HEAD, Placed, Unread
from dittograph.documents.reading import read_whole
from dittograph.documents.registry import recognise
from dittograph.documents.source import Source, UnusableError
from dittograph.documents.text.decode import decode_text

_GOES_ALONG = re.compile("(foot|end)?note|comment")  # with the sentence that it belongs to
_LOST = (
    "It is damaged, and a copy would no longer say all that should stay; open it in the program "
    "that made it, save it again, and scan it again."
)


def check_copy(
    file: Unread,
    source: Source,
    data: bytes,
    passages: Sequence[Placed],
    dropped: Collection[int],
) -> None:
    """Make sure that nothing that should stay is missing where a copy is read again.

    Args:
        file: The file.
        source: What was read from it.
        data: The copy.
        passages: All passages of the source, in order.
        dropped: Which of them went, by their place in ``passages``.

    Raises:
        UnusableError: Something is missing, or the copy would be taken for something else.
    """
    copy = replace(file, head=data[:HEAD], content=data)
    form = recognise(copy)
    if form.name != source.format:
        raise UnusableError(
            f"What stays begins as {form.title} do, and would be read as such; keep the text that "
            "it begins with now."
        )
    said, at = _letters(_all_of(copy, source)), 0
    gone = set(dropped)
    for place, passage in enumerate(passages):
        if place in gone or _GOES_ALONG.match(passage.location.part or ""):
            continue
        found = _found(said, at, passage.text)
        if found is None:
            raise UnusableError(_LOST)
        at = found


def _all_of(copy: Unread, source: Source) -> str:
    try:
        read = read_whole(copy)
    except UnusableError:
        if not source.text:
            raise UnusableError(_LOST) from None
        return decode_text(copy.read(), source.encoding).text  # such as a header without rows
    return read.text or " ".join(_words(read))


def _words(source: Source) -> Iterator[str]:
    for block in source.blocks:
        yield block.text
    for table in source.tables:
        yield from table.header
        for row in table.rows:
            yield from row


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _found(said: str, start: int, words: str) -> int | None:
    """Return where words end that are said from a place on; None if they are not.

    Between them others may stand, such as the other columns of a row.
    """
    letters = _letters(words)
    at = said.find(letters, start, start + 2 * len(letters) + 10_000)
    if at >= 0:
        return at + len(letters)
    at = start
    for word in map(_letters, words.split()):
        at = said.find(word, at)
        if at < 0:
            return None
        at += len(word)
    return at
