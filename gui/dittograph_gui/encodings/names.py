"""The encodings of texts by the names that people know."""

from __future__ import annotations

from dittograph_gui.language.words import tr

ENCODINGS = {
    "utf-8": tr("Unicode (UTF-8)"),
    "utf-16": tr("Unicode (UTF-16)"),
    "cp1252": tr("Western (Windows-1252)"),
    "latin-1": tr("Western (ISO 8859-1)"),
    "iso8859_15": tr("Western (ISO 8859-15)"),
    "mac_roman": tr("Western (Macintosh)"),
    "cp850": tr("Western (DOS, cp850)"),
    "cp437": tr("Western (DOS, cp437)"),
    "cp1250": tr("Central European (Windows-1250)"),
    "iso8859_2": tr("Central European (ISO 8859-2)"),
    "mac_latin2": tr("Central European (Macintosh)"),
    "cp852": tr("Central European (DOS, cp852)"),
    "cp1257": tr("Baltic (Windows-1257)"),
    "cp1254": tr("Turkish (Windows-1254)"),
    "cp1251": tr("Cyrillic (Windows-1251)"),
    "koi8_r": tr("Cyrillic (KOI8-R)"),
    "koi8_u": tr("Cyrillic (KOI8-U)"),
    "iso8859_5": tr("Cyrillic (ISO 8859-5)"),
    "mac_cyrillic": tr("Cyrillic (Macintosh)"),
    "cp866": tr("Cyrillic (DOS, cp866)"),
    "cp1253": tr("Greek (Windows-1253)"),
    "iso8859_7": tr("Greek (ISO 8859-7)"),
    "cp737": tr("Greek (DOS, cp737)"),
    "cp1255": tr("Hebrew (Windows-1255)"),
    "cp862": tr("Hebrew (DOS, cp862)"),
    "cp1256": tr("Arabic (Windows-1256)"),
    "iso8859_6": tr("Arabic (ISO 8859-6)"),
    "cp932": tr("Japanese (Shift-JIS)"),
    "euc_jp": tr("Japanese (EUC-JP)"),
    "iso2022_jp": tr("Japanese (ISO-2022-JP)"),
    "gb18030": tr("Chinese, simplified (GB 18030)"),
    "big5": tr("Chinese, traditional (Big5)"),
    "cp949": tr("Korean (cp949)"),
    "iso2022_kr": tr("Korean (ISO-2022-KR)"),
}


def encoding_name(codec: str) -> str:
    """Return what people call a codec; its own name where nobody knows it."""
    return ENCODINGS.get(codec, codec)
