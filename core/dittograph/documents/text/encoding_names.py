"""The encodings of texts by the names that people know."""

from __future__ import annotations

import codecs
import contextlib
from functools import lru_cache

ENCODINGS = {
    "utf-8": "Unicode (UTF-8)",
    "utf-16": "Unicode (UTF-16)",
    "cp1252": "Western (Windows-1252)",
    "latin-1": "Western (ISO 8859-1)",
    "iso8859_15": "Western (ISO 8859-15)",
    "mac_roman": "Western (Macintosh)",
    "cp850": "Western (DOS, cp850)",
    "cp437": "Western (DOS, cp437)",
    "cp1250": "Central European (Windows-1250)",
    "iso8859_2": "Central European (ISO 8859-2)",
    "mac_latin2": "Central European (Macintosh)",
    "cp852": "Central European (DOS, cp852)",
    "cp1257": "Baltic (Windows-1257)",
    "cp1254": "Turkish (Windows-1254)",
    "cp1251": "Cyrillic (Windows-1251)",
    "koi8_r": "Cyrillic (KOI8-R)",
    "koi8_u": "Cyrillic (KOI8-U)",
    "iso8859_5": "Cyrillic (ISO 8859-5)",
    "mac_cyrillic": "Cyrillic (Macintosh)",
    "cp866": "Cyrillic (DOS, cp866)",
    "cp1253": "Greek (Windows-1253)",
    "iso8859_7": "Greek (ISO 8859-7)",
    "cp737": "Greek (DOS, cp737)",
    "cp1255": "Hebrew (Windows-1255)",
    "cp862": "Hebrew (DOS, cp862)",
    "cp1256": "Arabic (Windows-1256)",
    "iso8859_6": "Arabic (ISO 8859-6)",
    "cp932": "Japanese (Shift-JIS)",
    "euc_jp": "Japanese (EUC-JP)",
    "iso2022_jp": "Japanese (ISO-2022-JP)",
    "gb18030": "Chinese, simplified (GB 18030)",
    "big5": "Chinese, traditional (Big5)",
    "cp949": "Korean (cp949)",
    "iso2022_kr": "Korean (ISO-2022-KR)",
}


@lru_cache(maxsize=1)  # when it is asked for: to look all of them up takes a while
def _others() -> dict[str, str]:
    """Return others that files say they are in, by the name that Python has for them."""
    return {
        "utf-8-sig": "utf-8",
        "utf-16-le": "utf-16",
        "utf-16-be": "utf-16",
        "ascii": "utf-8",
        **{codecs.lookup(codec).name: codec for codec in ENCODINGS},
    }


def encoding_name(codec: str) -> str:
    """Return what people call a codec; its own name where nobody knows it."""
    if codec in ENCODINGS:
        return ENCODINGS[codec]
    with contextlib.suppress(LookupError, ValueError):
        python = codecs.lookup(codec).name
        return ENCODINGS.get(_others().get(python, python), codec)
    return codec
