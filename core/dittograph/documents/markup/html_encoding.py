"""The encoding of a web page: as it says itself, under the names that browsers know."""

from __future__ import annotations

import codecs
import re

from dittograph.documents.text.decode import Decoded, decode_text

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_XML = re.compile(rb"""^\s*<\?xml[^>]*?\sencoding\s*=\s*["']\s*([A-Za-z0-9._:-]+)""")
_META = re.compile(rb"<meta\s[^>]{0,2000}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]+)", re.IGNORECASE)
_LOOKED_AT = 16_384

# What pages mean by these names, which browsers have settled.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-8",  # the name could not be read if it were
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
_ALSO = {"x-sjis": "cp932", "x-gbk": "gb18030", "x-mac-roman": "mac_roman", "windows-874": "cp874"}


def decode_page(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a page.

    A byte order mark decides, then ``encoding``, then what the page says, unless it cannot be
    true; then what the bytes look like.

    Args:
        data: The whole page.
        encoding: The codec that a person chose.

    Raises:
        UnusableError: It is not text, or there is no such codec.
    """
    if encoding is not None or data.startswith(_MARKS):
        return decode_text(data, encoding)
    said = _said(data[:_LOOKED_AT])
    if said is None or said == "utf-8":
        return decode_text(data)
    if said in ("cp1252", "cp1254") and not data.isascii():
        found = decode_text(data)  # pages that were saved again still say what they were once
        if found.encoding.startswith("utf") and not found.damaged:
            return found
    return decode_text(data, said)


def _said(head: bytes) -> str | None:
    """Return the codec that a page names."""
    found = _XML.match(head) or _META.search(head)
    if found is None:
        return None
    name = found[1].decode("ascii").lower()
    try:
        codec = codecs.lookup(_ALSO.get(name, name)).name
        b"".decode(codec)  # some codecs are for no text
    except (LookupError, UnicodeError):
        return None
    return _MEANT.get(codec, codec)
