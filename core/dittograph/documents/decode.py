"""Bytes to text, whatever the encoding."""

from __future__ import annotations

import codecs
import contextlib
import re
from collections import Counter
from collections.abc import Iterator

from dittograph.documents.foreign import AS_TEXT, refuse_foreign
from dittograph.documents.source import UnusableError

# The longer mark first: the UTF-32 one begins like the UTF-16 one. All four codecs drop the mark.
_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# What real text files come in. Left to choose among all that exist, the detector finds Icelandic
# Macintosh text in English.
_LEGACY = (
    *("cp1250", "cp1252", "cp1254", "cp1257", "iso8859_2"),
    *("cp1251", "cp1253", "cp1255", "cp1256", "iso8859_5", "iso8859_7", "koi8_r", "koi8_u"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949"),
)
# The letters of the languages of each Latin code page, by which texts too short for statistics
# are told apart. Windows-1252, by far the most common, comes first and wins ties.
_ALPHABETS = {
    "cp1252": "àâæçèéêëîïôùûüÿœ äöüß áéíóúüñ àáâãçéêíóôõúü àèéìíîòóùú åäöæøé áéíóúýþæöð àçèéíïòóúü",
    "cp1250": "áčďéěíňóřšťúůýž áäčďéíĺľňóôŕšťúýž ąćęłńóśźż áéíóöőúüű ăâîşţ čćđšž",
    "iso8859_2": "áčďéěíňóřšťúůýž áäčďéíĺľňóôŕšťúýž ąćęłńóśźż áéíóöőúüű ăâîşţ čćđšž",
    "cp1254": "âçğıîöşüû",
    "cp1257": "ąčęėįšųūž āčēģīķļņšūž äõöüšž",
}
_SIGNS = "‘’“”„‚‹›«»–—…•€£§°©®´·¿¡\xa0"


def decode(data: bytes) -> tuple[str, str]:
    """Decode the bytes of a text, whatever its encoding.

    A byte order mark decides; then UTF-8; then what the characters look like. Where they look
    alike in several code pages, Windows-1252 is taken.

    Args:
        data: The whole file.

    Returns:
        The text, without byte order mark and with its line endings, and the codec's name.

    Raises:
        UnusableError: It is no text.
    """
    refuse_foreign(data)
    encoding = next((codec for mark, codec in _MARKS.items() if data.startswith(mark)), None)
    encoding = encoding or _unmarked_utf16(data)
    if encoding is None and b"\0" in data:
        raise UnusableError(f"It holds binary data, not text; {AS_TEXT}")
    for candidate in (encoding,) if encoding else ("utf-8",):
        with contextlib.suppress(UnicodeDecodeError):
            return _checked(data.decode(candidate)), candidate
    if _damaged_utf8(data):
        encoding = "utf-8"
    if encoding:
        return _checked(data.decode(encoding, "replace")), encoding
    for candidate in _guesses(data):
        with contextlib.suppress(UnicodeDecodeError):
            return _checked(data.decode(candidate)), candidate
    raise UnusableError(f"Its encoding is unknown; {AS_TEXT}")


def _checked(text: str) -> str:
    """Return ``text`` unless it is riddled with control characters, which no writing has."""
    controls = len(re.findall(r"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]", text[:100_000]))
    if "\0" in text or controls > 10 + len(text[:100_000]) // 100:
        raise UnusableError(f"It holds binary data, not text; {AS_TEXT}")
    return text


def _unmarked_utf16(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes: ASCII characters have every other one."""
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    for codec, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if zeros > len(sample) // 5 and others == 0 and len(data) % 2 == 0:
            return codec
    return None


def _damaged_utf8(data: bytes) -> bool:
    """Tell UTF-8 with a few broken bytes from other encodings, where almost no bytes fit."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return len(text) - len(text.encode("ascii", "ignore")) - broken > 3 * broken


def _guesses(data: bytes) -> Iterator[str]:
    """Give legacy encodings, the likeliest first."""
    from charset_normalizer import from_bytes

    # The detector samples a few places: show it only lines that tell encodings apart.
    telling = b"\n".join(line for line in data.split(b"\n") if not line.isascii())
    matches = from_bytes(telling, cp_isolation=list(_LEGACY))
    best = matches.best()
    if best is None or best.encoding in _ALPHABETS:
        likeliest = _latin(telling[:100_000])
        if likeliest:
            yield likeliest
    likely = [match.encoding for match in matches]
    # Japanese read as Korean is full of lone letters, which Korean is never written in.
    if likely[:1] == ["cp949"]:
        korean = telling.decode("cp949", "replace")
        lone = len(re.findall(r"[\u3131-\u3163]", korean))
        if lone * 10 > len(korean):
            likely.append(likely.pop(0))
    yield from (*likely, "cp1252", "latin-1")


def _latin(data: bytes) -> str | None:
    """Return the code page in which most characters are letters of one language, if any is."""
    best, most = None, 0
    for codec, alphabets in _ALPHABETS.items():
        counts = Counter(data.decode(codec, "replace").lower())
        total = sum(n for letter, n in counts.items() if not letter.isascii())
        for alphabet in alphabets.split():
            fitting = sum(counts[letter] for letter in alphabet + _SIGNS)
            if fitting > most and fitting * 2 > total:
                best, most = codec, fitting
    return best
