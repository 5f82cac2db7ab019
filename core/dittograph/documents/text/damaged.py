"""Text with broken bytes: decoded so that it can be measured and written again."""

from __future__ import annotations

import codecs
import re

_NAME = "dittograph-damaged"
_FIRST = 0xDC00  # half a character, which no decoded text has
_RUN = re.compile("[\udc00-\udfff]{2,100}")
_BROKEN = re.compile("[\udc00-\udfff]")


def _handle(error: UnicodeError) -> tuple[str | bytes, int]:
    """Decode broken bytes to one character that tells how many they are, and measure it again."""
    if isinstance(error, UnicodeDecodeError):
        return chr(_FIRST + error.end - error.start), error.end
    if isinstance(error, UnicodeEncodeError):
        signs = error.object[error.start : error.end]
        return b"?" * sum(ord(sign) - _FIRST for sign in signs), error.end
    raise error


codecs.register_error(_NAME, _handle)


def decode_exactly(data: bytes, codec: str) -> str:
    """Decode bytes, with one sign for each run of broken ones, which knows their number."""
    text = data.decode(codec, _NAME)
    if not _is_broken(text):
        return text
    return _RUN.sub(lambda run: chr(_FIRST + sum(ord(sign) - _FIRST for sign in run[0])), text)


def encode_exactly(text: str, codec: str) -> bytes:
    """Return as many bytes as :func:`decode_exactly` made a text from, broken ones as "?"."""
    if codec.startswith(("utf-16", "utf-32")):  # which take no odd bytes from a handler of errors
        parts = re.split(f"({_BROKEN.pattern})", text)
        return b"".join(
            b"?" * (ord(part) - _FIRST) if place % 2 else part.encode(codec)
            for place, part in enumerate(parts)
        )
    return text.encode(codec, _NAME)


def shown(exact: str) -> str:
    """Return what :func:`decode_exactly` found as it is shown: U+FFFD where bytes are broken."""
    return _BROKEN.sub("\ufffd", exact) if _is_broken(exact) else exact


def _is_broken(exact: str) -> bool:
    """Tell if there are signs for broken bytes; to encode a text is the quickest way to know."""
    try:
        exact.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False
