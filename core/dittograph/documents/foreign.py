"""What is not text and no format reads, so that it can be named, with what helps."""

from __future__ import annotations

import codecs
import re
import struct
from collections.abc import Iterable
from functools import lru_cache

from dittograph.documents.source import UnusableError

AS_TEXT = "save it as plain text (.txt) first."

_UNPACK = "unpack it first."
_IMAGE = "It is an image; text in it needs a program for text recognition (OCR) first."
_FILM = "It is a recording; if it has subtitles, export them as .srt or .vtt."
_PACKED = f"It is a compressed file, not text; {_UNPACK}"
_ARCHIVE = f"It is an archive, not text; {_UNPACK}"
_PROGRAM = "It is a program, not text."
_FONT = "It is a font, not text."
_DATABASE = "It is a database, not text; export the table with the text as CSV."
_DATA = "It is a file of data, not text; export the column with the text as CSV."
_PROJECT = "It is a project of Dittograph; open it with Open…"
_OLD_WORD = "It is an old Word document; open it in Word or LibreOffice, and save it as .docx."
_OLD_EXCEL = "It is an old Excel workbook; open it in Excel or LibreOffice, and save it as .xlsx."
_OLD_SLIDES = (
    "It is an old PowerPoint presentation; open it in PowerPoint or LibreOffice, "
    "and save it as .pptx."
)
_OLD_OFFICE = (
    "It is an old office document; open it in the program that made it, and save it as .docx, "
    ".xlsx or .pptx."
)
_LOCKED = "It is an office document that is protected by a password; save it without one."
_OUTLOOK = "It is a mail of Outlook; open it there, and save it as .eml or as text."
_OUTLOOK_DATA = "It is a mailbox of Outlook; export its mails as .eml files or as mbox."
_IWORK = "It is a document of Pages, Numbers or Keynote; export it as Word, Excel or PDF."
_WORDPERFECT = (
    "It is a WordPerfect document; open it in WordPerfect or LibreOffice, and save it as .docx."
)
_KINDLE = "It is a Kindle book; convert it to EPUB, with Calibre for example."
_BOOK = "It is a book in a format of its own; convert it to EPUB, with Calibre for example."
_DJVU = "It is a DjVu document; convert it to a PDF with its text, or export the text."
_EPUB = "It is an e-book that is damaged, or no EPUB; save it again."
_OPEN_DOCUMENT = (
    "It is an OpenDocument file that Dittograph cannot read; export it as .odt, .ods or PDF."
)
_OFFICE = (
    "It is an office document that Dittograph cannot read; open it in the program that made it, "
    "and save it as .docx, .xlsx, .pptx or PDF."
)
_PRINT = "It is a PostScript file; convert it to PDF first."

# What no format reads, by the first bytes. Those that could be letters only count where a NUL
# follows, which no text has.
_NEVER = {
    b"\x89PNG": _IMAGE,
    b"\xff\xd8\xff": _IMAGE,
    b"GIF87a": _IMAGE,
    b"GIF89a": _IMAGE,
    b"II*\0": _IMAGE,
    b"MM\0*": _IMAGE,
    b"\0\0\1\0": _IMAGE,
    b"\0\0\0\x0cjP": _IMAGE,
    b"\x1aE\xdf\xa3": _FILM,
    b"\0\0\1\xba": _FILM,
    b"\0\0\1\xb3": _FILM,
    b"0&\xb2u\x8ef\xcf\x11": _FILM,
    b"\x7fELF": _PROGRAM,
    b"\xcf\xfa\xed\xfe": _PROGRAM,
    b"\xce\xfa\xed\xfe": _PROGRAM,
    b"\xca\xfe\xba\xbe": _PROGRAM,
    b"\0asm": _PROGRAM,
    b"\0\1\0\0Standard ": _DATABASE,
    b"\0\1\0\0": _FONT,
    b"\x89HDF": _DATA,
    b"\x93NUMPY": _DATA,
}
_NEVER_WITH_NUL = {
    b"BM": _IMAGE,
    b"8BPS": _IMAGE,
    b"ID3": _FILM,
    b"\xff\xfb": _FILM,
    b"\xff\xf3": _FILM,
    b"\xff\xf1": _FILM,
    b"OggS": _FILM,
    b"fLaC": _FILM,
    b"FLV": _FILM,
    b"MThd": _FILM,
    b"RIFF": _FILM,
    b"MZ": _PROGRAM,
    b"OTTO": _FONT,
    b"ttcf": _FONT,
    b"wOFF": _FONT,
    b"wOF2": _FONT,
}
_FOREIGN = {
    b"%PDF": "It is a PDF document, not text; scan the file itself.",
    b"{\\rtf": "It is an RTF document, not text; scan the file itself.",
    b"%!PS": _PRINT,
    b"\xc5\xd0\xd3\xc6": _PRINT,
    b"\x1f\x8b": _PACKED,
    b"BZh91AY": _PACKED,
    b"\xfd7zXZ": _PACKED,
    b"(\xb5/\xfd": _PACKED,
    b'\x04"M\x18': _PACKED,
    b"7z\xbc\xaf": _ARCHIVE,
    b"Rar!\x1a\x07": _ARCHIVE,
    b"MSCF\0\0": _ARCHIVE,
    b"StuffIt ": _ARCHIVE,
    b"\xffWPC": _WORDPERFECT,
    b"1\xbe\0\0": _OLD_WORD,
    b"\xdb\xa5-\0": _OLD_WORD,
    b"\xfe7\0": _OLD_WORD,
    b"\t\x08\x10\0": _OLD_EXCEL,
    b"\t\x04\6\0": _OLD_EXCEL,
    b"AT&TFORM": _DJVU,
    b"ITOLITLS": _BOOK,
    b"ITSF\3": _BOOK,
    b"\xeaDRMION": _KINDLE,
    b"!BDN": _OUTLOOK_DATA,
    b"\x78\x9f\x3e\x22": "It is what Outlook packs mails in; ask for it as an ordinary mail.",
    b"bplist00": "It is a file of a program for the Mac; export its text from there.",
    b"\xe4R\\{\x8c\xd8\xa7M": "It is a notebook of OneNote; export it as Word or PDF.",
    b"PAR1": _DATA,
    b"ARROW1\0": _DATA,
    b"*mbx*\r\n": "It is a mailbox in an old format; export its mails as .eml files or as mbox.",
}
# One question for all, where the answer is mostly no.
_NEVER_BEGINS, _FOREIGN_BEGINS = tuple(_NEVER), tuple(_FOREIGN)
_OLE = b"\xd0\xcf\x11\xe0"
# The streams by which old documents are told.
_STREAMS = {
    "EncryptedPackage": _LOCKED,
    "WordDocument": _OLD_WORD,
    "Workbook": _OLD_EXCEL,
    "Book": _OLD_EXCEL,
    "PowerPoint Document": _OLD_SLIDES,
    "__nameid_version1.0": _OUTLOOK,
    "__properties_version1.0": _OUTLOOK,
}
_SQLITE = b"SQLite format 3\0"
_APPLICATION = slice(68, 72)  # of SQLite: what program's file it is
_DITTOGRAPH = b"DITT"
_PICTURES = (b"heic", b"heix", b"heif", b"mif1", b"msf1", b"avif", b"avis")

# Parts by which packed documents and programs are told.
_PARTS = {
    re.compile(
        rb"\[Content_Types\]\.xml|_rels/\.rels|(word|xl|ppt|docProps|customXml)/.*\.(xml|rels)"
    ): _OFFICE,
    re.compile(
        rb"Index(\.zip|/[^/]*\.iwa)|index\.apxl|Metadata/BuildVersionHistory\.plist"
    ): _IWORK,
    re.compile(rb"META-INF/MANIFEST\.MF|AndroidManifest\.xml|classes\d*\.dex"): _PROGRAM,
}

# What names end in that nobody reads as plain text, or that tells more than the bytes do.
_BY_NAME = {
    _OLD_WORD: ".doc .dot",
    _OLD_EXCEL: ".xls .xlt",
    _OLD_SLIDES: ".ppt .pps",
    _OUTLOOK: ".msg .oft",
    _OUTLOOK_DATA: ".pst .ost",
    _IWORK: ".pages .numbers .key",
    _WORDPERFECT: ".wpd .wp .wp5",
    _KINDLE: ".mobi .azw .azw3 .azw4 .kfx .prc",
    _BOOK: ".fb2 .lit .lrf .chm .pdb",
    _DJVU: ".djvu .djv",
    _PRINT: ".ps .eps",
    _IMAGE: ".jpg .jpeg .png .gif .bmp .tif .tiff .webp .heic .heif .avif .svg .ico .psd",
    _FILM: ".mp3 .m4a .wav .flac .ogg .opus .aac .wma .mp4 .m4v .mov .avi .mkv .webm .wmv .mpg "
    ".mpeg",
    _PACKED: ".gz .bz2 .xz .zst .z",
    _ARCHIVE: ".7z .rar .tar .tgz .tbz .txz .cab .iso .dmg .sit",
    _DATABASE: ".sqlite .sqlite3 .db .mdb .accdb",
    _DATA: ".parquet .arrow .feather .h5 .npy .npz .pkl .sav .dta",
    _PROJECT: ".ditto",
    _PROGRAM: ".exe .dll .so .dylib .jar .class .apk .msi .app",
    _FONT: ".ttf .otf .woff .woff2",
    "It is LaTeX; scan the PDF that is made of it, or a copy that ends in .txt to read it as it is "
    "written.": ".tex .ltx .latex .sty .cls",
    "It is source code, which is not compared; to read it all the same, scan a copy that ends in "
    ".txt.": ".py .js .ts .c .h .cpp .cc .hpp .cs .java .go .rs .rb .php .pl .sh .bat .ps1 .swift "
    ".kt .scala .r .m .lua .sql .css .scss .ipynb",
    "It holds settings or data of a program; to read it all the same, scan a copy that ends in "
    ".txt.": ".xml .yaml .yml .toml .ini .cfg .conf .plist .properties .lock .bib .ics .vcf",
}  # fmt: skip
_SUFFIXES = {suffix: why for why, names in _BY_NAME.items() for suffix in names.split()}


def refuse_foreign(head: bytes, suffix: str = "") -> None:
    """Refuse bytes that are known to be no text.

    Args:
        head: The first bytes of a file, or all; of old office documents, their table of contents
            behind the first bytes tells more.
        suffix: What its name ends in, which is asked where the bytes tell little.

    Raises:
        UnusableError: They are those of an image, an archive or the like.
    """
    if why := never_read(head) or _known(head, suffix):
        raise UnusableError(why)


def why_unread(suffix: str) -> str:
    """Return why no format reads a file whose name ends so, and what helps."""
    if why := _SUFFIXES.get(suffix.lower()):
        return why
    kind = f"{suffix} files" if suffix else "it"
    return f"Dittograph does not read {kind}; {AS_TEXT}"


def never_read(head: bytes) -> str:
    """Return a sentence on bytes that no format will ever read: images, films, programs; or ""."""
    if head.startswith(_NEVER_BEGINS):
        return next(why for magic, why in _NEVER.items() if head.startswith(magic))
    if b"\0" in head[:1024]:
        if head[8:12] == b"WEBP":
            return _IMAGE
        if head[4:8] == b"ftyp":
            return _IMAGE if head[8:12] in _PICTURES else _FILM
        for magic, why in _NEVER_WITH_NUL.items():
            if head.startswith(magic):
                return why
    if head.startswith(_SQLITE):
        return _PROJECT if head[_APPLICATION] == _DITTOGRAPH else _DATABASE
    return ""


def packed_document(head: bytes) -> str:
    """Return a sentence on a zip archive that really is a document or a program; or "".

    Args:
        head: The first bytes of the archive.
    """
    parts = _first_parts(head)
    if parts and parts[0][0] == b"mimetype":
        return _EPUB if b"epub" in parts[0][1] else _OPEN_DOCUMENT
    return document_of_parts(name for name, _ in parts)


@lru_cache(maxsize=2)  # several formats ask for it, of the same file
def packs_documents(head: bytes) -> bool:
    """Tell if a zip archive, by its first bytes, holds documents as they are, not packed again.

    What such a document is packed of stands among the first bytes of the archive as well.
    """
    if packed_document(head):
        return False
    return any(data.startswith(b"PK\3\4") for _, data in _first_parts(head))


def document_of_parts(names: Iterable[bytes]) -> str:
    """Return a sentence on what the parts of a zip archive are those of; "" if of nothing."""
    for name in names:
        for pattern, why in _PARTS.items():
            if pattern.fullmatch(name):
                return why
    return ""


def directory_of(head: bytes) -> int | None:
    """Return where an old office document has its table of contents; None if it is none."""
    if not head.startswith(_OLE) or len(head) < 52:
        return None
    shift, first = struct.unpack_from("<H", head, 30)[0], struct.unpack_from("<I", head, 48)[0]
    return (first + 1) << shift if shift in (9, 12) else None


def _known(head: bytes, suffix: str) -> str:
    bare = head[:1024].removeprefix(codecs.BOM_UTF8).lstrip()
    if bare.startswith(_FOREIGN_BEGINS) or head.startswith(_FOREIGN_BEGINS):
        return next(
            why
            for magic, why in _FOREIGN.items()
            if bare.startswith(magic) or head.startswith(magic)
        )
    if head.startswith(_OLE):
        for name, why in _STREAMS.items():
            if f"{name}\0".encode("utf-16-le") in head:
                return why
        return _SUFFIXES.get(suffix, _OLD_OFFICE)
    if head.startswith((b"PK\3\4", b"PK\5\6", b"PK\7\x08")):
        return packed_document(head) or f"It is a zip archive, not text; {_UNPACK}"
    if head[257:262] == b"ustar" or head[2:5] in (b"-lh", b"-lz"):
        return _ARCHIVE
    if head[60:68] in (b"BOOKMOBI", b"TEXtREAd"):
        return _KINDLE
    return ""


def _first_parts(head: bytes) -> list[tuple[bytes, bytes]]:
    """Return the names and the beginnings of the parts that start in the first bytes."""
    parts = []
    at = 0
    while head[at : at + 4] == b"PK\3\4" and len(head) >= at + 30:
        size, name_size, extra_size = struct.unpack_from("<IxxxxHH", head, at + 18)
        begin = at + 30 + name_size + extra_size
        parts.append((head[at + 30 : at + 30 + name_size], head[begin : begin + 100]))
        at = begin + size
    return parts
