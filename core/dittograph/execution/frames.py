"""How a process and one that it has started talk over pipes: messages of a few parts of bytes.

Part by part, in pieces: a text of gigabytes is never copied as a whole to be sent.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import BinaryIO, TypeAlias

Bytes: TypeAlias = bytes | bytearray | memoryview
_HEAD = struct.Struct("<BQ")
_MORE, _PART, _MESSAGE = range(3)  # what ends with a piece: nothing, a part, the message
_AT_ONCE = 1 << 20
_SMALL = 1 << 16


def send(stream: BinaryIO, parts: Iterable[Iterable[Bytes]]) -> None:
    """Write a message.

    Args:
        stream: A pipe.
        parts: At least one, each in pieces of any size.

    Raises:
        OSError: Nobody reads it any more.
    """
    last: Bytes = b""
    first = True
    for part in parts:
        if not first:
            _write(stream, _PART, last)
        first, last = False, b""
        for piece in part:
            if last:
                _write(stream, _MORE, last)
            last = piece
    _write(stream, _MESSAGE, last)
    stream.flush()


def receive(stream: BinaryIO) -> list[bytearray] | None:
    """Read a message; None where it ends before it is whole."""
    parts = [bytearray()]
    while True:
        head = stream.read(_HEAD.size)
        if len(head) < _HEAD.size:
            return None
        ends, left = _HEAD.unpack(head)
        while left:
            piece = stream.read(min(left, _AT_ONCE))
            if not piece:
                return None
            parts[-1] += piece
            left -= len(piece)
        if ends == _MESSAGE:
            return parts
        if ends == _PART:
            parts.append(bytearray())


def _write(stream: BinaryIO, ends: int, piece: Bytes) -> None:
    head = _HEAD.pack(ends, len(piece))
    if len(piece) < _SMALL:  # as one, or each would be sent alone
        stream.write(b"".join((head, piece)))
    else:
        stream.write(head)
        stream.write(piece)
