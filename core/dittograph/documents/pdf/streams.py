"""Whether what a PDF file packs is whole: PDFium reads a damaged page as far as it goes, silently.

Only packed streams that may be text are looked at; pictures and fonts have a type of their own.
"""

from __future__ import annotations

import re
import zlib

_BEGIN = re.compile(rb"stream(?<!endstream)\r?\n")  # its first letters are soon found
_PACKED = re.compile(rb"/Filter\s*\[?\s*/FlateDecode\s*\]?\s*(?:/(?!\w*Decode)|>)")
_OTHER = re.compile(rb"/(?:Subtype|Type|DecodeParms|Length1|FunctionType|ShadingType|N)\b")
_DICTIONARY = 300  # bytes before a stream in which it is described
_STEP = 1 << 15  # packed bytes that are unpacked at once
_MOST = 1 << 28  # bytes that are unpacked of a file


def damaged(data: bytes) -> bool:
    """Tell if a packed stream of a file is damaged; what is encrypted cannot be told."""
    if b"/Encrypt" in data:
        return False
    unpacked = 0
    view = memoryview(data)
    for begin in _BEGIN.finditer(data):
        about = data[max(0, begin.start() - _DICTIONARY) : begin.start()].rpartition(b"obj")[2]
        if not _PACKED.search(about) or _OTHER.search(about):
            continue
        stream = zlib.decompressobj()
        at = begin.end()
        rest: bytes | memoryview = view[at : at + _STEP]
        try:
            while not stream.eof:
                size = len(stream.decompress(rest, 32 * _STEP))
                unpacked += size
                if unpacked > _MOST:
                    return False
                rest = stream.unconsumed_tail
                if not rest and not stream.eof and not size:
                    at += _STEP
                    rest = view[at : at + _STEP]
                    if not rest:
                        return True
        except zlib.error:
            return True
    return False
