"""Which kind of document a zip archive is, told by the names of its parts."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Collection
from functools import lru_cache

from dittograph.documents.foreign import packs_documents
from dittograph.documents.format import Confidence, Unread

_ZIP = b"PK\x03\x04"
_TYPES = "[Content_Types].xml"
_OWN = {  # names that only documents of a kind have
    "word/document.xml": "word",
    "word/_rels/document.xml.rels": "word",
    "ppt/presentation.xml": "slides",
    "ppt/_rels/presentation.xml.rels": "slides",
    "xl/workbook.xml": "workbook",
    "xl/_rels/workbook.xml.rels": "workbook",
}
_FOLDERS = {"word": "word", "ppt": "slides", "xl": "workbook"}
_FAULTS = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError)
_MIME = re.compile(rb"application/[a-z0-9.+-]{1,80}")
_NAME_AT = 26  # in the header of a file in a zip archive: the lengths of its name and of the rest
_HEADER = 30


def recognise_packed(file: Unread, kind: str, suffixes: Collection[str]) -> Confidence:
    """Tell if a file is a packed document of a kind.

    Args:
        file: The file.
        kind: "word", "slides", or a media type of OpenDocument without "application/".
        suffixes: What names of such files end in.
    """
    named = file.suffix in suffixes
    if not file.head.startswith(_ZIP):
        return Confidence.NAME if named else Confidence.NONE
    if packs_documents(file.head):
        return Confidence.NONE
    found = _from_head(file.head)
    if not found and file.suffix != ".zip":
        try:
            found = _from_directory(file.read())
        except _FAULTS:
            found = kind if named else ""  # damaged: reading it says so
    if found:
        return Confidence.CONTENT if found.removesuffix("-template") == kind else Confidence.NONE
    return Confidence.NAME if named else Confidence.NONE


@lru_cache(maxsize=2)  # each kind asks for it, of the same file
def _from_head(head: bytes) -> str:
    """Return the kind that the first bytes show; "" if they do not."""
    at = 0
    names: list[str] = []
    while 0 <= at <= len(head) - _HEADER:
        length, rest = struct.unpack_from("<HH", head, at + _NAME_AT)
        start = at + _HEADER
        name = head[start : start + length].decode("utf-8", "replace")
        if name == "mimetype" and at == 0:
            mime = _MIME.match(head, start + length + rest)
            return mime[0].decode().removeprefix("application/") if mime else ""
        if name in _OWN:
            return _OWN[name]
        names.append(name)
        at = head.find(_ZIP, start + length)
    return _of_folders(names)


def _of_folders(names: Collection[str]) -> str:
    if _TYPES not in names:
        return ""
    folders = (name.partition("/")[0] for name in names if "/" in name)
    return next((_FOLDERS[folder] for folder in folders if folder in _FOLDERS), "")


def _from_directory(data: bytes) -> str:
    """Return the kind that the list of the parts shows; "other" if it is another one."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        if "mimetype" in names and archive.getinfo("mimetype").file_size < _HEADER * 4:
            mime = _MIME.match(archive.read("mimetype"))
            if mime:
                return mime[0].decode().removeprefix("application/")
    return next((_OWN[name] for name in names if name in _OWN), "") or _of_folders(names) or "other"
