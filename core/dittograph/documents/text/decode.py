"""Bytes to text, whatever the encoding."""

from __future__ import annotations

import codecs
import contextlib
import re
from typing import NamedTuple

from dittograph.documents.foreign import AS_TEXT, refuse_foreign
from dittograph.documents.source import UnusableError
from dittograph.documents.text.code_pages import guess
from dittograph.documents.text.damaged import decode_exactly, shown

# The longer mark first: the UTF-32 one begins like the UTF-16 one. All four codecs drop the mark.
_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_BEGINS = tuple(_MARKS)
# Japanese, Korean and Chinese in seven bits a byte, as mails have it.
_ESCAPES = {b"\x1b$B": "iso2022_jp", b"\x1b$@": "iso2022_jp", b"\x1b$)C": "iso2022_kr"}


# The beginning of a character in UTF-8: of two bytes or more, or one that begins western letters.
_CUT_OFF = re.compile(
    rb"(?:[\xe1-\xef][\x80-\xbf]|\xe0[\xa0-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]?"
    rb"|[\xf1-\xf4][\x80-\xbf]{1,2}|[\xc2\xc3])\Z"
)


_RUN = re.compile("[^\0-\x7f]+")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"


class Decoded(NamedTuple):
    """A text that was decoded.

    Attributes:
        text: Without byte order mark and with its line endings.
        encoding: The codec's name.
        guessed: Whether the bytes do not prove the encoding.
        damaged: How many places could not be decoded; each is one U+FFFD in the text, however many
            bytes it has.
    """

    text: str
    encoding: str
    guessed: bool = False
    damaged: int = 0


def decode_text(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode the bytes of a text, whatever its encoding.

    A byte order mark decides; then ``encoding``, if a person chose one; then UTF-8; then what the
    characters look like. Where they look alike in several code pages, Windows-1252 is taken.

    Args:
        data: The whole file.
        encoding: The codec to use, if it is known.

    Raises:
        UnusableError: It is not text, or there is no such codec.
    """
    if encoding is None:
        text, found = decode(data)
        proven = found.startswith("utf") or found in _ESCAPES.values() or text.isascii()
    else:
        refuse_foreign(data)
        marked = _marked(data)
        found, proven = marked or encoding, True
        try:
            text = shown(decode_exactly(data, found)).replace("\0", "")
        except (LookupError, ValueError):
            raise UnusableError(
                f"There is no encoding called {encoding!r}; choose another."
            ) from None
    # U+FFFD may also be in the file itself.
    damaged = text.count("\ufffd") if "\ufffd" in text else 0  # which is quicker to find out
    if damaged and found.startswith("utf-8"):
        damaged -= data.count("\ufffd".encode())
    return Decoded(text, found, guessed=not proven, damaged=damaged)


def decode(data: bytes) -> tuple[str, str]:
    """Decode the bytes of a text, whatever its encoding; see :func:`decode_text`.

    Returns:
        The text, without byte order mark and with its line endings, and the codec's name.

    Raises:
        UnusableError: It is not text.
    """
    refuse_foreign(data)
    encoding = _marked(data)
    encoding = encoding or _unmarked_utf16(data)
    plain = data
    nul = ""  # what is left out of the text: NULs part broken bytes, so they are decoded as well
    if encoding is None:
        plain = without_nuls(data)
        nul = "\0" if len(plain) < len(data) else ""
        escaped = _ESCAPES.items() if b"\x1b" in data else ()
        encoding = next((codec for escape, codec in escaped if escape in data), None)
    for candidate in (encoding,) if encoding else ("utf-8",):
        with contextlib.suppress(UnicodeDecodeError):
            text = _left_out(nul, data.decode(candidate))
            return _checked(text, wide=encoding is not None and b"\0" in data), candidate
    if encoding in _ESCAPES.values():
        encoding = None
    if encoding is None and _damaged_utf8(plain):
        encoding = "utf-8"
    if encoding:
        text = _left_out(nul, shown(decode_exactly(data, encoding)))
        return _checked(text, wide=True), encoding
    for candidate in guess(plain):
        with contextlib.suppress(UnicodeDecodeError):
            return _checked(_left_out(nul, data.decode(candidate))), candidate
    raise UnusableError(f"Its encoding is unknown; {AS_TEXT}")


def _marked(data: bytes) -> str | None:
    """Return the codec that a byte order mark tells; None if there is none."""
    if not data.startswith(_BEGINS):
        return None
    return next(codec for mark, codec in _MARKS.items() if data.startswith(mark))


def _left_out(sign: str, text: str) -> str:
    return text.replace(sign, "") if sign else text


def without_nuls(data: bytes) -> bytes:
    """Return bytes without the few NULs that a faulty program may leave in a text.

    Raises:
        UnusableError: There are too many for it to be text.
    """
    if b"\0" not in data:  # which is quicker to find out
        return data
    if data.count(b"\0") > 10 + len(data) // 1000:
        raise UnusableError(f"It holds binary data, not text; {AS_TEXT}")
    return data.replace(b"\0", b"")


def _checked(text: str, *, wide: bool = False) -> str:
    """Return ``text`` unless it is riddled with control characters, which no writing has.

    Args:
        text: The text; NULs were left out of its bytes.
        wide: Unless characters have several bytes each, so that some may be left.
    """
    sample = text[:100_000]
    data = sample.encode("utf-8", "surrogatepass")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if (wide and "\0" in text) or controls > 10 + len(sample) // 100:
        raise UnusableError(f"It holds binary data, not text; {AS_TEXT}")
    return text


def _unmarked_utf16(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes: ASCII characters have every other one."""
    sample = data[:4096]
    if 0 not in sample:  # which is quicker to find out
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    for codec, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if zeros > len(sample) // 5 and others == 0 and len(data) % 2 == 0:
            return codec
    return None


def _damaged_utf8(data: bytes) -> bool:
    """Tell UTF-8 with a few broken bytes from other encodings, where hardly any bytes fit."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", "ignore")) - broken
    # What was cut off at the end is one fault.
    broken -= max(0, len(text) - len(text.rstrip("\ufffd")) - 1)
    runs = _RUN.findall(text.replace("\ufffd", ""))
    # Where most of the text is in such letters, some of other encodings fit by chance.
    share = 1 if good <= 2 * len(runs) else 4
    # The beginning of a character at the very end shows as well that it was cut off there.
    cut = _CUT_OFF.search(data[-4:]) is not None
    return broken > 0 and (broken - cut) * share <= good
