"""What was read, as bytes that go from one process to another or into a cache, and back.

MessagePack, which can hold nothing but data. Large texts go beside the message, each in pieces, so
that no process holds one of them several times.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from dittograph.documents.source import FileRead

Bytes = bytes | bytearray | memoryview
_LARGE = 1 << 18  # characters of a text that goes beside the message
_AT_ONCE = 1 << 20  # characters of a piece


@dataclass(frozen=True, slots=True)
class _Message:
    """What a reader sends.

    Attributes:
        read: What was read, its large texts left out; None where that failed.
        large: Indexes of the sources whose texts follow.
        odd: Whether strings hold halves of characters, which UTF-8 cannot write: then each is
            given as its bytes.
        reason: Why the file cannot be used.
        checksum: Of the bytes of the file; "" where they could not be read.
    """

    read: FileRead | None
    large: tuple[int, ...] = ()
    odd: bool = False
    reason: str = ""
    checksum: str = ""


@dataclass(frozen=True, slots=True)
class Unusable:
    """Why a file cannot be used, in a sentence."""

    reason: str


def packed(read: FileRead | Unusable, checksum: str = "") -> Iterator[Iterable[Bytes]]:
    """Give the parts of a message that says what was read of a file.

    Args:
        read: What was read.
        checksum: Of the bytes of the file.
    """
    if isinstance(read, Unusable):
        yield [_encoder().encode(_Message(None, reason=read.reason, checksum=checksum))]
        return
    large = tuple(i for i, source in enumerate(read.sources) if len(source.text) >= _LARGE)
    sources = list(read.sources)
    for i in large:
        sources[i] = replace(sources[i], text="")
    rest = FileRead(tuple(sources), read.skipped)
    try:
        message = _encoder().encode(_Message(rest, large, checksum=checksum))
    except UnicodeEncodeError:
        plain = _each_string(
            msgspec.to_builtins(rest, enc_hook=to_bytes, builtin_types=(bytes,)), _spelled
        )
        fields = {"read": plain, "large": large, "odd": True, "checksum": checksum}
        message = _encoder().encode(fields)
    yield [message]
    for i in large:
        yield _pieces(read.sources[i].text)


def unpacked(parts: Sequence[Bytes]) -> tuple[FileRead | Unusable, str]:
    """Return what :func:`packed` was given.

    Raises:
        ValueError: The bytes are none of its.
    """
    message = _decoder().decode(parts[0])
    read = message.read
    if message.odd:
        fields = _each_string(msgspec.msgpack.decode(parts[0])["read"], _unspelled)
        read = msgspec.convert(fields, FileRead, dec_hook=from_bytes)
    if read is None:
        return Unusable(message.reason), message.checksum
    sources = list(read.sources)
    for i, text in zip(message.large, parts[1:], strict=True):
        sources[i] = replace(sources[i], text=str(text, "utf-8", "surrogatepass"))
    return FileRead(tuple(sources), read.skipped), message.checksum


def renamed(read: FileRead | Unusable, before: str, name: str, path: Path) -> FileRead | Unusable:
    """Return what was read of a file, as if it had been read under another name.

    Args:
        read: What was read.
        before: What the file was called then.
        name: What it is called now.
        path: Where it is now.
    """
    if isinstance(read, Unusable):
        return read
    return FileRead(
        tuple(
            replace(source, name=name + source.name.removeprefix(before), path=path)
            for source in read.sources
        ),
        tuple(replace(one, source=name + one.source.removeprefix(before)) for one in read.skipped),
    )


def _pieces(text: str) -> Iterator[bytes]:
    for begin in range(0, len(text), _AT_ONCE):
        yield text[begin : begin + _AT_ONCE].encode("utf-8", "surrogatepass")


@lru_cache(maxsize=1)
def _encoder() -> msgspec.msgpack.Encoder:
    return msgspec.msgpack.Encoder(enc_hook=to_bytes)


@lru_cache(maxsize=1)
def _decoder() -> msgspec.msgpack.Decoder[_Message]:
    return msgspec.msgpack.Decoder(_Message, dec_hook=from_bytes)


def to_bytes(value: Any) -> bytes:
    """Return a path as the bytes that the file system knows; for msgspec."""
    if isinstance(value, Path):
        return os.fsencode(value)
    raise NotImplementedError(type(value).__name__)


def from_bytes(kind: type, value: Any) -> Any:
    """Return the path that :func:`to_bytes` was given; for msgspec."""
    if issubclass(kind, Path):
        return kind(os.fsdecode(value))
    raise NotImplementedError(kind.__name__)


def _each_string(value: Any, change: Callable[[str], str]) -> Any:
    """Return data with every string in it changed, names of fields aside."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {name: _each_string(one, change) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_each_string(one, change) for one in value]
    return value


def _spelled(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


def _unspelled(text: str) -> str:
    return text.encode("latin-1").decode("utf-8", "surrogatepass")
