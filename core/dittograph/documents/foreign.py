"""What is not text and no format reads, so that it can at least be named."""

from __future__ import annotations

import codecs

from dittograph.documents.source import UnusableError

AS_TEXT = "save it as plain text (.txt) first."

_FOREIGN = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip archive or an office document",
    b"{\\rtf": "an RTF file",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a compressed file",
    b"BZh91AY": "a compressed file",
    b"\xfd7zXZ": "a compressed file",
    b"7z\xbc\xaf": "a compressed file",
    b"\x7fELF": "a program",
    b"SQLite format 3\0": "a database",
}


def refuse_foreign(head: bytes) -> None:
    """Refuse bytes that are known to be no text.

    Args:
        head: The first bytes of a file, or all.

    Raises:
        UnusableError: They are those of an image, an archive or the like.
    """
    bare = head[:1024].removeprefix(codecs.BOM_UTF8).lstrip()
    for magic, what in _FOREIGN.items():
        if bare.startswith(magic):
            raise UnusableError(f"It is {what}, not text; {AS_TEXT}")
