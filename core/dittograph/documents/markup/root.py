"""What an XML document is, told by the name of its first element."""

from __future__ import annotations

import re

from dittograph.documents.format import without_nuls

_SKIPPED = {b"<?": b"?>", b"<!--": b"-->", b"<!": b">"}
_NAME = re.compile(rb"<(?:[\w.-]+:)?([\w.-]+)[\s/>]")


def root_name(head: bytes) -> str:
    """Return the name of the first element, without its prefix; "" if there is none.

    Args:
        head: The first bytes of a document, in any encoding that has ASCII in it.
    """
    bare = without_nuls(head).lstrip(b"\xef\xbb\xbf\xfe\xff \t\r\n")
    while bare.startswith((b"<?", b"<!")):
        begin, end = next(pair for pair in _SKIPPED.items() if bare.startswith(pair[0]))
        found = bare.find(end, len(begin))
        if found < 0:
            return ""
        bare = bare[found + len(end) :].lstrip()
    name = _NAME.match(bare)
    return "" if name is None else name[1].decode("ascii")
