"""What a reading process is told: plain data, as MessagePack."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import msgspec

from dittograph.documents import formats
from dittograph.documents.collection.sending import Bytes, from_bytes, to_bytes
from dittograph.documents.options import ReadOptions


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a process is told first.

    Attributes:
        formats: The folders with the modules of the formats.
    """

    formats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """A file to read.

    Attributes:
        path: Where it is.
        name: What to call it.
        options: How it is read.
    """

    path: Path
    name: str
    options: ReadOptions


def encode(message: Greeting | Request) -> bytes:
    """Return a message as bytes."""
    return msgspec.msgpack.encode(message, enc_hook=to_bytes)


def decode_greeting(message: Bytes) -> Greeting:
    """Read what :func:`encode` gave."""
    return msgspec.msgpack.decode(message, type=Greeting)


def decode_request(message: Bytes) -> Request:
    """Read what :func:`encode` gave."""
    return msgspec.msgpack.decode(message, type=Request, dec_hook=from_bytes)


def greeting() -> Greeting:
    """Return what makes a process know the formats that this one knows."""
    return Greeting(tuple(formats.__path__))


def reader_command() -> list[str]:
    """Return the program and arguments that start a reading process.

    An installed program has no Python to call: it starts itself, told to be a reader. Elsewhere
    Python must not look into the current folder for modules, which may hold anything. Where modules
    are is told by :func:`reader_environment`, so that it need not find that out anew.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--reader"]
    return [sys.executable, "-S", "-P", "-m", "dittograph.documents.collection.reader_process"]


def reader_environment() -> dict[str, str]:
    """Return what the environment of a reading process needs, so that it finds this very program.

    Relative paths are left out: they would lead into the current folder.
    """
    if getattr(sys, "frozen", False):
        return {}
    own = str(Path(__file__).parents[3])
    folders = [own, *(folder for folder in sys.path if Path(folder).is_absolute())]
    return {"PYTHONPATH": os.pathsep.join(dict.fromkeys(folders)), "PYTHONUTF8": "1"}
